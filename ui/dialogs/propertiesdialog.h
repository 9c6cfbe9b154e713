// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/workspace.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Plumbline {

class ConclusionFields;
class PillarOrder;
class PlainLabel;

// What a person says about the workload of the open review. Only the name is needed. Saving is one change, and
// the dialog goes when the review is closed.
class PropertiesDialog : public QDialog
{
    Q_OBJECT

public:
    // A review is open in the workspace.
    explicit PropertiesDialog(Workspace &workspace, QWidget *parent = nullptr);

    WorkloadProperties properties() const; // as the fields have them

public Q_SLOTS:
    void accept() override; // saves

private:
    void build();
    void addAbout(QFormLayout &form);
    void addPlaces(QFormLayout &form);
    void addBusiness(QFormLayout &form);
    void addPriorities(QFormLayout &form);
    enum class Section { About, Places, Business };
    static Section sectionOf(const QString &field);
    void addLines(QFormLayout &form, Section section);
    void fill(const WorkloadProperties &properties);
    void showFaults();
    void showDoubts();
    bool takeIndustryType(); // false: it is none of the list, and that was said

    Workspace &m_workspace;
    WorkloadProperties m_before;
    QVector<std::pair<QString, QLineEdit *>> m_lines; // fields that are a line of text, by name, in the document's order
    QLineEdit *m_name;
    PlainLabel *m_nameFault;
    QPlainTextEdit *m_description;
    QComboBox *m_environment;
    QComboBox *m_status;
    QComboBox *m_confirmAfter;
    QPlainTextEdit *m_awsRegions;
    PlainLabel *m_awsRegionsDoubt;
    QPlainTextEdit *m_otherRegions;
    QPlainTextEdit *m_accounts;
    PlainLabel *m_accountsDoubt;
    QComboBox *m_industryType;
    PlainLabel *m_industryTypeDoubt;
    QPlainTextEdit *m_tags;
    QPlainTextEdit *m_notes;
    ConclusionFields *m_conclusion = nullptr;
    PillarOrder *m_priorities;
    QPushButton *m_save = nullptr;
};

} // namespace Plumbline

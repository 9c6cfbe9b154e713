// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Plumbline {

class DateField;
class PlainLabel;

// What is entered beside answers: what it is about, such as a question's title, above a form, and a button that can be pressed
// once everything is said. A kind of record adds its fields in the order in which they are asked.
class RecordDialog : public QDialog
{
    Q_OBJECT

protected:
    RecordDialog(const QString &title, const QString &subject, QWidget *parent);

    QPlainTextEdit *addText(const QString &label, const QString &objectName, const QString &text);
    QLineEdit *addLine(const QString &label, const QString &objectName, const QString &text);
    QComboBox *addChoice(
        const QString &label, const QString &objectName, const QStringList &entries, int current); // -1: none yet
    DateField *addDay(const QString &label, const QString &objectName, const QDate &day); // invalid: none
    QCheckBox *addTick(const QString &text, const QString &objectName);
    void addButtons(const QString &accept, const QString &objectName); // after all fields; the first has the focus

    // What a person still has to say; empty where nothing is.
    virtual QString lacking() const = 0;
    void updateButton(); // after what is lacking may have changed

private:
    QFormLayout *m_form;
    PlainLabel *m_lacking; // what keeps it from being accepted
    QPushButton *m_accept = nullptr;
};

} // namespace Plumbline

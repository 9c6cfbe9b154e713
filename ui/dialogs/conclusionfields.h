// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workload.h"

#include <QObject>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace Plumbline {

class DateField;

// What the reviewers conclude and ask the one who decides for, as rows of a form.
class ConclusionFields : public QObject
{
    Q_OBJECT

public:
    explicit ConclusionFields(QFormLayout &form, QObject *parent = nullptr);

    void fill(const WorkloadProperties &properties);
    void read(WorkloadProperties &properties) const; // the rest of them stays as it is

private:
    QComboBox *m_verdict;
    QPlainTextEdit *m_conclusion;
    QPlainTextEdit *m_conditions;
    QLineEdit *m_asked;
    QLineEdit *m_owner;
    DateField *m_due;
};

} // namespace Plumbline

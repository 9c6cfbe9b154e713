// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/agreement.h"

#include <QDialog>

class QTreeWidget;

namespace Plumbline {

// How far two people agree who answered the same review apart, by pillar, and what they judge differently. Accepted: it is
// wanted to decide it, one by one.
class AgreementDialog : public QDialog
{
    Q_OBJECT

public:
    // `file`: the name of the other's document. What it says of another workload can be looked at, not brought in.
    AgreementDialog(const ReviewState &ours, const ReviewState &theirs, const QString &file, QWidget *parent = nullptr);

private:
    QTreeWidget *buildPillars(const ReviewState &ours, const Agreement &agreement);
    QTreeWidget *buildDifferences(const ReviewState &ours, const Agreement &agreement);
};

} // namespace Plumbline

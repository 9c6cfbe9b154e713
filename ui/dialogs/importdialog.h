// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/reviewimport.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Plumbline {

class ClampedLabel;

// Shows what an import would change before it does, whatever it is read from. What is to be taken is ticked; what both sides
// say differently has to be decided, one by one or all at once, before the import can be. Accepted: it is wanted.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(ReviewImport import, QWidget *parent = nullptr);

    const ReviewImport &import() const { return m_import; } // as decided

private:
    void fillList();
    void addFacts(const QString &heading, MergedFact::Kind kind, const QVector<StateFact> &words);
    void addLines(const QString &heading, const QVector<StateFact> &words);
    QWidget *buildSides();
    void showSides(const QTreeWidgetItem *row);
    QWidget *buildDecisions();
    void note(QTreeWidgetItem *row); // that its box was turned
    void decideAll(bool takesTheirs);
    void refresh(); // boxes, decisions, and what they allow

    ReviewImport m_import;
    QTreeWidget *m_list;
    ClampedLabel *m_here;
    ClampedLabel *m_there;
    QLabel *m_undecided;
    QPushButton *m_accept = nullptr; // null where there is nothing to import
};

} // namespace Plumbline

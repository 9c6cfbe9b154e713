// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lens/lensversion.h"
#include "ui/models/lensesmodel.h"

#include <QScrollArea>

class QAction;
class QGridLayout;
class QPushButton;

namespace Plumbline {

class PlainLabel;

// What the chosen lens is, what can be done with it, and how much is in each of its pillars.
class LensDetails : public QScrollArea
{
    Q_OBJECT

public:
    explicit LensDetails(QWidget *parent = nullptr);

    void clear();
    // Null version: not read yet, so its pillars are left out.
    void showLens(const LensRow &lens, const LensVersionPtr &version);
    void setPossible(bool canWrite, bool hasReview); // for the lens shown last

Q_SIGNALS:
    void browseWanted();
    void applyWanted(); // or no longer to be applied, or the workload to be brought to this version
    void exportWanted();
    void removeWanted();

private:
    QWidget *buildButtons();
    QPushButton *addButton(const QString &text, const QString &objectName, void (LensDetails::*wanted)());
    void clearPillars();
    void addPillarRow(int row, const QString &name, const QString &questions, const QString &practices);

    LensRow m_lens;
    PlainLabel *m_name;
    PlainLabel *m_facts;
    PlainLabel *m_description;
    QGridLayout *m_pillars;
    QWidget *m_buttons;
    QPushButton *m_read;
    QPushButton *m_apply;
    QAction *m_remove;
};

} // namespace Plumbline

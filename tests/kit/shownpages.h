// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/kit/lenses.h"
#include "tests/kit/openreview.h"
#include "ui/delegates/groupedview.h"
#include "ui/pages/milestonespage.h"
#include "ui/pages/planpage.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

namespace Plumbline::Kit {

// A page over a review of the sample lens, shown. `answers` as for stateFromLines().
template <typename PageType>
struct ShownPage : OpenWorkspace
{
    explicit ShownPage(const char *answers)
    {
        openReviewOf(stateFromLines(sampleVersion(), answers));
        page.resize(1180, 640); // what a window of 1280 × 720 leaves to a page
        page.show();
    }
    template <typename Widget>
    Widget *find(const char *name)
    {
        auto *found = page.template findChild<Widget *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    PageType page{workspace()};
};

struct ShownMilestones : ShownPage<MilestonesPage>
{
    ShownMilestones()
        : ShownPage("deploy small\naccess least")
    {
    }
    void take(const QString &name)
    {
        page.askForMilestone();
        find<QLineEdit>("milestoneNameEdit")->setText(name);
        find<QPushButton>("acceptMilestoneButton")->click();
        QTRY_VERIFY(!page.findChild<QDialog *>()); // it goes with the event loop
    }
    // A milestone, then one practice more, one less, one question answered for the first time.
    void takeAndMoveOn()
    {
        take(QStringLiteral("Before launch"));
        editor().setSelected(0, 0, 1, true);
        editor().setSelected(0, 0, 0, false);
        editor().setSelected(0, 1, 0, true);
    }
};

struct ShownPlan : ShownPage<PlanPage>
{
    ShownPlan()
        : ShownPage("deploy small\nlearn review\naccess least")
    {
    }
    GroupedView *view() { return find<GroupedView>("planView"); }
    QModelIndex line(int heading, int row, int column = 0)
    {
        return view()->model()->index(row, column, view()->model()->index(heading, 0));
    }
    void select(std::initializer_list<QModelIndex> lines)
    {
        view()->selectionModel()->clear();
        for (const QModelIndex &index : lines)
            view()->selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
};

} // namespace Plumbline::Kit

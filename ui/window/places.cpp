// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/places.h"

#include "ui/pages/historypage.h"
#include "ui/pages/lensespage.h"
#include "ui/pages/milestonespage.h"
#include "ui/pages/planpage.h"
#include "ui/pages/portfoliopage.h"
#include "ui/pages/reportpage.h"
#include "ui/pages/reviewpage.h"

#include <QCoreApplication>

namespace Plumbline {

namespace {

template <typename T>
Page *make(Workspace &workspace, QWidget *parent)
{
    return new T(workspace, parent);
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Places)
};

} // namespace

const QVector<PlaceInfo> &allPlaces()
{
    // The one list of all pages: a new place is one line here.
    static const QVector<PlaceInfo> places = {
        {Place::Portfolio, Words::tr("Portfolio"), IconName::Portfolio, Words::tr("Search workloads"), false, true,
            make<PortfolioPage>},
        {Place::Review, Words::tr("Review"), IconName::Review, Words::tr("Search questions and practices"), true, false,
            make<ReviewPage>},
        {Place::Plan, Words::tr("Plan"), IconName::Plan, Words::tr("Search the plan"), true, false, make<PlanPage>},
        {Place::Milestones, Words::tr("Milestones"), IconName::Milestones, Words::tr("Search the comparison"), true, false,
            make<MilestonesPage>},
        {Place::Report, Words::tr("Report"), IconName::Report, {}, true, false, make<ReportPage>},
        {Place::Lenses, Words::tr("Lenses"), IconName::Lenses, Words::tr("Search lenses"), false, true, make<LensesPage>},
        {Place::History, Words::tr("History"), IconName::History, Words::tr("Search the history"), false, false,
            make<HistoryPage>},
    };
    return places;
}

const PlaceInfo &infoOf(Place place)
{
    return allPlaces()[int(place)];
}

} // namespace Plumbline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/places.h"

#include "ui/pages/portfoliopage.h"
#include "ui/pages/reviewpage.h"

#include <QCoreApplication>

namespace Plumbline {

namespace {

template <typename T>
Page *make(Workspace &workspace, QWidget *parent)
{
    return new T(workspace, parent);
}

QString tr(const char *text)
{
    return QCoreApplication::translate("Places", text);
}

} // namespace

const QVector<PlaceInfo> &allPlaces()
{
    // The one list of all pages: a new place is one line here.
    static const QVector<PlaceInfo> places = {
        {Place::Portfolio, tr("Portfolio"), IconName::Portfolio, false, true, make<PortfolioPage>},
        {Place::Review, tr("Review"), IconName::Review, true, false, make<ReviewPage>},
        {Place::Plan, tr("Plan"), IconName::Plan, true, false, make<Page>},
        {Place::Milestones, tr("Milestones"), IconName::Milestones, true, false, make<Page>},
        {Place::Report, tr("Report"), IconName::Report, true, false, make<Page>},
        {Place::Lenses, tr("Lenses"), IconName::Lenses, false, true, make<Page>},
        {Place::History, tr("History"), IconName::History, false, false, make<Page>},
    };
    return places;
}

const PlaceInfo &infoOf(Place place)
{
    return allPlaces()[int(place)];
}

} // namespace Plumbline

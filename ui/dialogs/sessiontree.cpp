// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sessiontree.h"

#include "core/agenda/sessionwords.h"
#include "core/report/sections.h"
#include "ui/delegates/celldelegate.h"
#include "ui/support/plainlabel.h"

#include <QHeaderView>

namespace Plumbline {

namespace {

enum Column { What, Who, Time };

template <typename Parent>
QTreeWidgetItem *addRow(Parent *parent, const QString &what, const QStringList &who, const QString &time)
{
    const QString roles = who.join(QStringLiteral(", ")).simplified();
    auto *row = new QTreeWidgetItem(parent, {what.simplified(), roles, time});
    row->setSizeHint(What, {0, CellDelegate::lineHeight(row->treeWidget()->fontMetrics())});
    row->setToolTip(What, plainToolTip(what.simplified()));
    row->setToolTip(Who, plainToolTip(roles));
    row->setTextAlignment(Time, Qt::AlignRight | Qt::AlignVCenter);
    return row;
}

} // namespace

SessionTree::SessionTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("sessionTree"));
    setAccessibleName(tr("Plan of the session"));
    setHeaderLabels({tr("What to go through"), tr("Who should be there"), tr("Time")});
    headerItem()->setTextAlignment(Time, Qt::AlignRight | Qt::AlignVCenter);
    setAllColumnsShowFocus(true);
    setUniformRowHeights(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(What, QHeaderView::Stretch);
    constexpr int lettersOfRoles = 40;
    header()->resizeSection(Who, fontMetrics().averageCharWidth() * lettersOfRoles);
    header()->setSectionResizeMode(Time, QHeaderView::ResizeToContents);
}

void SessionTree::setSession(const ReviewSession &session)
{
    clear();
    const QVector<Sitting> &sittings = session.plan.sittings;
    for (int sitting = 0; sitting < sittings.size(); ++sitting)
        addParts(sittingHeading(session, sitting), session, sittings[sitting].parts);
    if (!session.plan.leftOut.isEmpty())
        addParts(leftOutWords(session), session, session.plan.leftOut);
    setColumnHidden(Who, rolesOf(*session.state, session.plan).isEmpty());
    expandAll();
}

void SessionTree::addParts(const QString &heading, const ReviewSession &session, const QVector<SessionPart> &parts)
{
    auto *group = addRow(this, heading, {}, {});
    group->setFirstColumnSpanned(true);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    group->setFont(What, strong);
    for (const SessionPart &part : parts) {
        const LensVersion &version = *session.state->lenses[part.pillar.lens].version;
        auto *pillar
            = addRow(group, pillarWords(session, part.pillar), rolesIn(*session.state, {part}), durationWords(part.minutes()));
        for (const SessionQuestion &asked : part.questions)
            addRow(
                pillar, questionName(version, asked.question), version.notes(asked.question).who, durationWords(asked.minutes));
    }
}

} // namespace Plumbline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/planfilter.h"
#include "ui/pages/planboard.h"
#include "ui/support/settings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace Plumbline {

// What of the plan is shown, and what its lines stand under: the row of boxes above it.
class PlanFilters : public QWidget
{
    Q_OBJECT

public:
    PlanFilters(PlanModel &plan, PlanFilter &filter, QWidget *parent = nullptr);

    void setOwners(const QStringList &owners);
    void setTags(const QStringList &tags); // without any there is nothing to choose
    bool isFiltering() const;
    std::optional<PlanBoard::Arrangement> board() const; // none: the plan is shown as a table
    void showOverdue(); // and nothing else that filters
    void showAll(); // nothing is filtered any more

Q_SIGNALS:
    void changed();
    void regrouped(); // after changed()

private:
    void applyOwner();
    void applyTag();
    void applyGrouping();

    PlanModel &m_plan;
    PlanFilter &m_filter;
    QComboBox *m_show;
    QComboBox *m_owner;
    QComboBox *m_tag;
    QComboBox *m_grouping;
    QCheckBox *m_hideOptional;
    Settings m_settings;
};

} // namespace Plumbline

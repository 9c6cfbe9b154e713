// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/missedpractices.h"
#include "ui/models/portfolioproxy.h"
#include "ui/support/settings.h"

#include <QWidget>

class QComboBox;

namespace Plumbline {

class QuietButton;
class TextButton;

// Which workloads of the portfolio are shown: the row of boxes above the list, one for each property by which they differ, and
// the views that were saved. What there is nothing to choose of is not there.
class PortfolioFilters : public QWidget
{
    Q_OBJECT

public:
    PortfolioFilters(const PortfolioModel &model, PortfolioProxy &proxy, QWidget *parent = nullptr);

    void refresh(); // what there is to choose
    bool isFiltering() const;
    void showAll(); // nothing is filtered any more
    // Only workloads that miss a practice; it is said, and taken off there.
    void showMissing(const MissedPractices &missed, int practice);
    const std::optional<MissedPractice> &missing() const { return m_missing; }
    // For a view that is saved: by what the list is sorted.
    void setOrder(Settings::SortOrder order) { m_order = order; }

Q_SIGNALS:
    void changed();
    void orderWanted(Plumbline::Settings::SortOrder order); // of a view that was chosen

protected:
    void changeEvent(QEvent *event) override;

private:
    QComboBox *addBox(const QString &objectName, const QString &name, int letters);
    void buildViews();
    void alignViews();
    void refreshBoxes();
    WorkloadFilter chosen() const;
    void choose(const WorkloadFilter &filter);
    void apply();
    void forgetMissing();
    void fillMenu();
    void showView(const SavedView &view);
    void askForName();
    void save(const QString &name);
    void remove(const QString &name);

    const PortfolioModel &m_model;
    PortfolioProxy &m_proxy;
    QComboBox *m_show;
    QComboBox *m_owner;
    QComboBox *m_environment;
    QComboBox *m_industry;
    QComboBox *m_tag;
    TextButton *m_clearMissing;
    QuietButton *m_views;
    std::optional<MissedPractice> m_missing;
    Settings::SortOrder m_order;
    Settings m_settings;
};

} // namespace Plumbline

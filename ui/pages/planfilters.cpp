// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/planfilters.h"

#include "core/words/valuewords.h"
#include "ui/support/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>

namespace Plumbline {

namespace {

enum OwnerEntry { AnyOwner, NoOwner, FirstOwner };
enum GroupingEntry { ByRisk, ByPillar, OneList, StatusBoard, EffortBoard }; // the first ones as PlanGrouping

QComboBox *boxOf(const QString &objectName, const QString &name, const QStringList &entries)
{
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setToolTip(plainToolTip(name));
    box->addItems(entries);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

} // namespace

PlanFilters::PlanFilters(PlanModel &plan, PlanFilter &filter, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_filter(filter)
    , m_show(boxOf(QStringLiteral("planShow"), tr("Which practices to show"),
          {tr("All practices"), riskWord(Risk::High), statusWord(ImprovementStatus::NotStarted), // as PlanFilter::Show
              statusWord(ImprovementStatus::InProgress), tr("Overdue")}))
    , m_owner(boxOf(QStringLiteral("planOwner"), tr("Whose practices to show"), {tr("Any owner"), tr("No owner")}))
    , m_grouping(boxOf(QStringLiteral("planGrouping"), tr("How the practices are grouped"),
          {tr("By risk"), tr("By pillar"), tr("One list"), tr("Board by status"), tr("Risk and effort")})) // as GroupingEntry
    , m_hideOptional(new QCheckBox(tr("Hide o&ptional practices")))
{
    m_owner->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_owner->setMinimumContentsLength(14); // whatever long name comes
    m_hideOptional->setObjectName(QStringLiteral("planHideOptional"));
    m_hideOptional->setToolTip(plainToolTip(tr("Practices whose published level of risk is low, and on which no risk depends.")));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Space::related);
    for (QComboBox *box : {m_show, m_owner, m_grouping})
        row->addWidget(box);
    row->addSpacing(Space::related);
    row->addWidget(m_hideOptional);
    row->addStretch();
    const int left = m_settings.layout(m_grouping->objectName()).toInt();
    if (left > 0 && left < m_grouping->count()) {
        m_grouping->setCurrentIndex(left);
        applyGrouping();
    }
    connect(m_show, &QComboBox::currentIndexChanged, this, [this](int show) {
        m_filter.setShow(PlanFilter::Show(show));
        Q_EMIT changed();
    });
    connect(m_owner, &QComboBox::currentIndexChanged, this, [this] {
        applyOwner();
        Q_EMIT changed();
    });
    connect(m_grouping, &QComboBox::currentIndexChanged, this, [this](int grouping) {
        applyGrouping();
        m_settings.setLayout(m_grouping->objectName(), QByteArray::number(grouping));
        Q_EMIT changed();
        Q_EMIT regrouped();
    });
    connect(m_hideOptional, &QCheckBox::toggled, this, [this](bool hidden) {
        m_filter.setOptionalHidden(hidden);
        Q_EMIT changed();
    });
}

// Names come and go as lines are given to people; who was chosen stays chosen while there is something to do.
void PlanFilters::setOwners(const QStringList &owners)
{
    QStringList known;
    for (int at = FirstOwner; at < m_owner->count(); ++at)
        known += m_owner->itemText(at);
    if (known == owners)
        return;
    const int before = m_owner->currentIndex();
    const QString chosen = before >= FirstOwner ? m_owner->currentText() : QString();
    {
        const QSignalBlocker quiet(m_owner);
        while (m_owner->count() > FirstOwner)
            m_owner->removeItem(FirstOwner);
        m_owner->addItems(owners);
        const qsizetype at = owners.indexOf(chosen);
        m_owner->setCurrentIndex(before < FirstOwner ? before : at < 0 ? int(AnyOwner) : FirstOwner + int(at));
    }
    applyOwner();
}

void PlanFilters::applyOwner()
{
    const int at = m_owner->currentIndex();
    m_filter.setOwner(at == AnyOwner ? std::optional<QString>() : at == NoOwner ? QString() : m_owner->currentText());
}

// Cards stand in lanes of their own.
void PlanFilters::applyGrouping()
{
    m_plan.setGrouping(board() ? PlanGrouping::None : PlanGrouping(m_grouping->currentIndex()));
}

std::optional<PlanBoard::Arrangement> PlanFilters::board() const
{
    switch (m_grouping->currentIndex()) {
    case StatusBoard:
        return PlanBoard::Arrangement::Status;
    case EffortBoard:
        return PlanBoard::Arrangement::Effort;
    default:
        return std::nullopt;
    }
}

bool PlanFilters::isFiltering() const
{
    return m_show->currentIndex() != 0 || m_owner->currentIndex() != AnyOwner || m_hideOptional->isChecked();
}

void PlanFilters::showOverdue()
{
    showAll();
    m_show->setCurrentIndex(int(PlanFilter::Show::Overdue));
}

void PlanFilters::showAll()
{
    m_show->setCurrentIndex(0);
    m_owner->setCurrentIndex(AnyOwner);
    m_hideOptional->setChecked(false);
}

} // namespace Plumbline

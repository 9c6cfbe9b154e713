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
enum TagEntry { AnyTag, FirstTag };
enum GroupingEntry { ByRisk, ByPillar, ByBatch, OneList, StatusBoard, EffortBoard }; // the first ones as PlanGrouping

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

// What people named comes after the entries that are always there; what was chosen stays chosen while it is there. False
// where nothing is new.
bool fillBehind(QComboBox &box, int first, const QStringList &names)
{
    QStringList known;
    for (int at = first; at < box.count(); ++at)
        known += box.itemText(at);
    if (known == names)
        return false;
    const int before = box.currentIndex();
    const QString chosen = before >= first ? box.currentText() : QString();
    const QSignalBlocker quiet(box);
    while (box.count() > first)
        box.removeItem(first);
    box.addItems(names);
    const qsizetype at = names.indexOf(chosen);
    box.setCurrentIndex(before < first ? before : at < 0 ? 0 : first + int(at));
    return true;
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
    , m_tag(boxOf(QStringLiteral("planTag"), tr("Practices with which tag to show"), {tr("Any tag")}))
    , m_grouping(boxOf(QStringLiteral("planGrouping"), tr("How the practices are grouped"),
          {tr("By risk"), tr("By pillar"), tr("By change batch"), tr("One list"), tr("Board by status"),
              tr("Risk and effort")})) // as GroupingEntry
    , m_hideOptional(new QCheckBox(tr("Hide o&ptional practices")))
{
    for (QComboBox *box : {m_owner, m_tag}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14); // whatever long name comes
    }
    m_hideOptional->setObjectName(QStringLiteral("planHideOptional"));
    m_hideOptional->setToolTip(plainToolTip(tr("Practices whose published level of risk is low, and on which no risk depends.")));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Space::related);
    for (QComboBox *box : {m_show, m_owner, m_tag, m_grouping})
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
    connect(m_tag, &QComboBox::currentIndexChanged, this, [this] {
        applyTag();
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

void PlanFilters::setOwners(const QStringList &owners)
{
    if (fillBehind(*m_owner, FirstOwner, owners))
        applyOwner();
}

void PlanFilters::setTags(const QStringList &tags)
{
    if (fillBehind(*m_tag, FirstTag, tags))
        applyTag();
    m_tag->setVisible(!tags.isEmpty());
}

void PlanFilters::applyTag()
{
    m_filter.setTag(m_tag->currentIndex() == AnyTag ? std::optional<QString>() : m_tag->currentText());
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
    return m_show->currentIndex() != 0 || m_owner->currentIndex() != AnyOwner || m_tag->currentIndex() != AnyTag
        || m_hideOptional->isChecked();
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
    m_tag->setCurrentIndex(AnyTag);
    m_hideOptional->setChecked(false);
}

} // namespace Plumbline

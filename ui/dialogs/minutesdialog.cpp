// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/minutesdialog.h"

#include "core/report/sections.h"
#include "core/words/minutewords.h"
#include "ui/delegates/celldelegate.h"
#include "ui/dialogs/minutedialog.h"
#include "ui/support/plainlabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Plumbline {

namespace {

enum Column { What, About };
constexpr int idRole = Qt::UserRole;

QString groupOf(const Minute &minute)
{
    if (std::holds_alternative<Decision>(minute))
        return MinutesDialog::tr("Decisions");
    if (!isOpen(minute))
        return MinutesDialog::tr("Done and settled");
    return std::holds_alternative<Action>(minute) ? MinutesDialog::tr("Open actions") : MinutesDialog::tr("Left for later");
}

} // namespace

MinutesDialog::MinutesDialog(OpenReview &review, ReviewEditor &editor, QWidget *parent)
    : QDialog(parent)
    , m_review(review)
    , m_editor(editor)
    , m_tree(new QTreeWidget)
{
    setObjectName(QStringLiteral("minutesDialog"));
    setWindowTitle(tr("Minutes"));
    m_tree->setObjectName(QStringLiteral("minutesTree"));
    m_tree->setAccessibleName(tr("Minutes"));
    m_tree->setHeaderLabels({tr("What was minuted"), tr("About")});
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    constexpr int lettersOfQuestion = 40;
    m_tree->header()->resizeSection(About, fontMetrics().averageCharWidth() * lettersOfQuestion);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_go = box->addButton(tr("&Go to the question"), QDialogButtonBox::ActionRole);
    m_go->setObjectName(QStringLiteral("goToMinuteButton"));
    m_change = box->addButton(tr("&Change…"), QDialogButtonBox::ActionRole);
    m_change->setObjectName(QStringLiteral("changeMinuteButton"));
    m_change->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, Space::page, Space::page, Space::page);
    column->setSpacing(Space::group);
    column->addWidget(m_tree, 1);
    column->addWidget(box);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &MinutesDialog::go);
    connect(m_change, &QPushButton::clicked, this, &MinutesDialog::change);
    connect(m_tree, &QTreeWidget::itemDoubleClicked, this, &MinutesDialog::change);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &MinutesDialog::noteCurrent);
    connect(&review, &OpenReview::recordsChanged, this, &MinutesDialog::fill);
    const QSize usual(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 30);
    resize(parent ? usual.boundedTo(parent->window()->size() - QSize(2 * Space::page, 2 * Space::page)) : usual);
    fill();
    m_tree->setFocus();
}

// The groups come in the order in which people look for them.
void MinutesDialog::fill()
{
    const std::optional<Recorded<Minute>> was = current();
    m_tree->clear();
    const QVector<Recorded<Minute>> minutes = minutesOf(m_review.state());
    for (const QString &name : {tr("Open actions"), tr("Left for later"), tr("Decisions"), tr("Done and settled")}) {
        QTreeWidgetItem *group = nullptr;
        for (const auto &[id, minute] : minutes) {
            if (groupOf(minute) != name)
                continue;
            if (!group)
                group = groupNamed(name);
            const ReviewPlace place = placeOf(minute);
            const QString about = place.question < 0
                ? tr("The whole review")
                : questionName(*m_review.state().lenses[place.lens].version, place.question).simplified();
            const QString words = minuteWords(minute).simplified();
            auto *row = new QTreeWidgetItem(group, {words, about});
            row->setSizeHint(What, {0, CellDelegate::lineHeight(m_tree->fontMetrics())});
            row->setToolTip(What, plainToolTip(words));
            row->setToolTip(About, plainToolTip(about));
            row->setData(What, idRole, QVariant::fromValue(id));
            if (was && was->id == id)
                m_tree->setCurrentItem(row);
        }
    }
    m_tree->expandAll();
    if (!m_tree->currentItem() && m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0)->child(0));
    noteCurrent();
}

QTreeWidgetItem *MinutesDialog::groupNamed(const QString &name)
{
    auto *group = new QTreeWidgetItem(m_tree, {name});
    group->setFirstColumnSpanned(true);
    group->setFlags(Qt::ItemIsEnabled);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    group->setFont(What, strong);
    group->setSizeHint(What, {0, CellDelegate::lineHeight(m_tree->fontMetrics())});
    return group;
}

void MinutesDialog::noteCurrent()
{
    const std::optional<Recorded<Minute>> minute = current();
    m_change->setEnabled(minute && !m_review.isReadOnly());
    m_go->setEnabled(minute && placeOf(minute->value).question >= 0);
}

std::optional<Recorded<Minute>> MinutesDialog::current() const
{
    const QTreeWidgetItem *row = m_tree->currentItem();
    if (!row || !row->parent())
        return std::nullopt;
    const auto id = row->data(What, idRole).value<RecordId>();
    const std::optional<Minute> minute = minuteOf(m_review.state().records.value(id));
    return minute ? std::optional(Recorded<Minute>{id, *minute}) : std::nullopt;
}

ReviewPlace MinutesDialog::placeOf(const Minute &minute) const
{
    const int lens = m_review.state().indexOf(lensOf(minute));
    if (lens < 0 || !m_review.state().lenses[lens].isApplied)
        return {};
    return {lens, -1, m_review.state().lenses[lens].version->indexOf(questionOf(minute))};
}

void MinutesDialog::change()
{
    const std::optional<Recorded<Minute>> minute = current();
    if (!minute || m_review.isReadOnly())
        return;
    const ReviewPlace place = placeOf(minute->value);
    const QString subject = place.question < 0
        ? m_review.state().workload.name
        : m_review.state().lenses[place.lens].version->question(place.question).title.simplified();
    auto *dialog = new MinuteDialog(subject, minute->value, MinuteDialog::Purpose::Changing, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, subject, id = minute->id] { m_editor.setMinute(subject, id, dialog->minute()); });
    dialog->open();
}

void MinutesDialog::go()
{
    const std::optional<Recorded<Minute>> minute = current();
    const ReviewPlace place = minute ? placeOf(minute->value) : ReviewPlace();
    if (place.question < 0)
        return;
    accept();
    Q_EMIT placeRequested(place);
}

} // namespace Plumbline

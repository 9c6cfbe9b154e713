// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/mappane.h"

#include "ui/delegates/mapdelegate.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/pages/nothingfound.h"
#include "ui/pages/review/questionactions.h"
#include "ui/support/plainlabel.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QStandardItemModel>
#include <QToolTip>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace Plumbline {

namespace {

using Kind = ReviewMapModel::Kind;

constexpr int areaRole = Qt::UserRole;

Kind kindOf(const QModelIndex &index)
{
    return Kind(index.data(ReviewMapModel::KindRole).toInt());
}

// The box is narrow, what it lists need not be: as wide as its texts, with room for a tick and for scrolling.
void widenList(QComboBox &box)
{
    box.view()->setMinimumWidth(box.view()->sizeHintForColumn(0) + 3 * Space::page);
}

// Titles wrap, so the heights of rows follow the width; the tooltip has whole what is cut.
class MapTree final : public QTreeView
{
public:
    using QTreeView::QTreeView;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QTreeView::resizeEvent(event);
        if (event->size().width() != event->oldSize().width())
            doItemsLayout();
    }

    bool viewportEvent(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip)
            return QTreeView::viewportEvent(event);
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        const auto *delegate = static_cast<MapDelegate *>(itemDelegate());
        const QString signs = index.data(Qt::ToolTipRole).toString();
        if (index.isValid() && (!signs.isEmpty() || delegate->isCut(index, font(), viewport()->width())))
            QToolTip::showText(help->globalPos(), plainToolTip((index.data().toString() + u'\n' + signs).trimmed()), viewport());
        else
            QToolTip::hideText();
        return true;
    }
};

} // namespace

MapPane::MapPane(QWidget *parent)
    : QWidget(parent)
    , m_filter(m_map)
    , m_show(new QComboBox)
    , m_area(new QComboBox)
    , m_tree(new MapTree)
    , m_delegate(new MapDelegate(m_tree))
    , m_nothing(new NothingFound)
    , m_showAll(new QPushButton(tr("Show all questions")))
    , m_scope(new QAction(this))
    , m_pillarNotes(new QAction(tr("Notes on the pillar…"), this))
{
    setObjectName(QStringLiteral("mapPane"));
    m_show->setObjectName(QStringLiteral("mapFilterBox"));
    m_show->setAccessibleName(tr("Questions to show"));
    m_show->addItems(
        {tr("All questions"), tr("Not answered"), tr("At risk"), tr("High risk only"), tr("Missing a high-level practice"),
            tr("Missing a high- or medium-level practice"), tr("With notes"), tr("With evidence"), tr("With decisions"),
            tr("With open actions or points for later"), tr("Risk accepted"), tr("To be confirmed"),
            tr("Marked for a second look"), tr("Met, neither shown nor tested"), tr("Changed since the last milestone"), {}});
    m_show->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    nameContradictions();
    m_area->setObjectName(QStringLiteral("mapAreaBox"));
    m_area->setAccessibleName(tr("Areas to show"));
    m_area->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_tree->setObjectName(QStringLiteral("mapTree"));
    m_tree->setAccessibleName(tr("Map of the review"));
    m_tree->setModel(&m_filter);
    m_tree->setItemDelegate(m_delegate);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(0);
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setMouseTracking(true);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_showAll->setObjectName(QStringLiteral("showAllButton"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::related, 0, 0);
    layout->setSpacing(Space::related);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(Space::related, 0, Space::related, 0);
    top->addWidget(m_show, 1);
    top->addWidget(m_area, 1);
    layout->addLayout(top);
    layout->addWidget(m_showAll, 0, Qt::AlignHCenter);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_nothing, 1);

    connect(m_show, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filter.setShow(ReviewMapFilter::Show(index));
        noteFilter();
    });
    connect(m_area, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filter.setArea(m_area->itemData(index, areaRole).value<ReviewMapModel::Area>());
        noteFilter();
    });
    connect(m_showAll, &QPushButton::clicked, this, &MapPane::showAll);
    connect(m_nothing, &NothingFound::clearWanted, this, &MapPane::showAll);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        noteCurrentPillar();
        if (!m_isMarking)
            chooseIndex(index, false);
    });
    connect(&m_filter, &QAbstractItemModel::dataChanged, this, &MapPane::noteCurrentPillar);
    m_scope->setObjectName(QStringLiteral("pillarScopeAction"));
    m_pillarNotes->setObjectName(QStringLiteral("pillarNotesAction"));
    connect(m_scope, &QAction::triggered, this, &MapPane::changeScope);
    connect(m_pillarNotes, &QAction::triggered, this, &MapPane::askPillarNotes);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (QApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier))
            return; // several are being chosen
        if (kindOf(index) == Kind::Lens || kindOf(index) == Kind::Pillar)
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
        chooseIndex(index, true);
    });
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) { chooseIndex(index, true); });
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        for (int row = 0; row < m_filter.rowCount(index); ++row) {
            if (const QModelIndex child = m_filter.index(row, 0, index); kindOf(child) == Kind::Area)
                m_tree->expand(child);
        }
    });
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &MapPane::showMenu);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &MapPane::noteFilter);
    noteFilter();
}

void MapPane::setSession(OpenReview *session, ReviewEditor *editor)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_editor = editor;
    m_current = {};
    m_show->setCurrentIndex(0); // another review is seen whole
    m_map.setSession(session);
    if (session)
        connect(session, &OpenReview::contradictionsChanged, this, &MapPane::nameContradictions);
    nameContradictions();
    fillAreas();
    noteFilter();
}

// With the number of the questions that the filter leaves.
void MapPane::nameContradictions()
{
    const qsizetype questions = m_session ? signsOfContradictions(m_session->contradictions()).size() : 0;
    m_show->setItemText(int(ReviewMapFilter::Show::Contradicted),
        questions > 0 ? tr("With contradictions (%1)", "number of questions").arg(questions) : tr("With contradictions"));
    widenList(*m_show);
}

// Under the names of their pillars, which cannot be chosen: several pillars have an area of the same name.
void MapPane::fillAreas()
{
    const QSignalBlocker quiet(m_area);
    m_area->clear();
    m_area->addItem(tr("All areas"));
    auto *items = qobject_cast<QStandardItemModel *>(m_area->model());
    QFont headingFont = font();
    headingFont.setWeight(QFont::DemiBold);
    std::pair<int, int> pillar{-1, -1};
    for (const ReviewMapModel::Area &area : m_map.areas()) {
        if (pillar != std::pair(area.lens, area.pillar)) {
            auto *heading = new QStandardItem(m_map.pillarName(area));
            heading->setFlags(Qt::NoItemFlags);
            heading->setFont(headingFont);
            items->appendRow(heading);
        }
        pillar = {area.lens, area.pillar};
        m_area->addItem(area.name, QVariant::fromValue(area));
    }
    widenList(*m_area);
    m_area->setVisible(m_area->count() > 1);
    m_filter.setArea({});
}

void MapPane::setCurrent(QuestionRef ref)
{
    m_current = ref;
    m_isMarking = true;
    m_filter.setKept(ref);
    const QModelIndex index = m_filter.indexOf(ref);
    openCurrentPillar();
    if (index != m_tree->currentIndex()) // else what is chosen besides stays chosen
        m_tree->setCurrentIndex(index);
    m_isMarking = false;
    if (index.isValid())
        m_tree->scrollTo(index, QAbstractItemView::EnsureVisible);
}

void MapPane::openCurrentPillar()
{
    for (QModelIndex group = m_filter.indexOf(m_current).parent(); group.isValid(); group = group.parent())
        m_tree->expand(group);
}

void MapPane::applySearch(const QString &text)
{
    setSearch(text);
    noteFilter();
}

void MapPane::setSearch(const QString &text)
{
    m_search = text;
    m_filter.setSearch(text);
    m_delegate->setSearch(text);
}

void MapPane::showAll()
{
    setSearch({});
    m_show->setCurrentIndex(0);
    m_area->setCurrentIndex(0);
    noteFilter();
    Q_EMIT allWanted();
}

// What was looked for is shown open; otherwise the current pillar is.
void MapPane::noteFilter()
{
    m_isMarking = true;
    if (m_filter.isNarrowed())
        m_tree->expandAll();
    else
        m_tree->expandToDepth(0);
    openCurrentPillar();
    m_tree->setCurrentIndex(m_filter.indexOf(m_current));
    m_isMarking = false;
    noteCurrentPillar(); // of rows that are gone the selection says nothing
    const bool isEmpty = m_filter.rowCount() == 0 && m_map.rowCount() > 0;
    if (isEmpty)
        m_nothing->say(m_search.isEmpty() ? tr("No question fits the filters.") : tr("No question matches “%1”.").arg(m_search),
            tr("Show all questions"));
    m_nothing->setVisible(isEmpty);
    m_showAll->setVisible(m_filter.isNarrowed() && !isEmpty);
    m_tree->setVisible(!isEmpty);
    Q_EMIT shownChanged();
}

void MapPane::chooseIndex(const QModelIndex &index, bool isEntered)
{
    const QuestionRef ref = m_filter.refOf(index);
    if (ref.isValid())
        Q_EMIT questionChosen(ref, isEntered);
    else if (index.isValid() && kindOf(index) == Kind::Pillar)
        Q_EMIT pillarChosen(index.data(ReviewMapModel::LensRole).toInt(), index.data(ReviewMapModel::PillarRole).toInt());
}

// The pillar that is current in the map, or that the current row belongs to.
QModelIndex MapPane::currentPillar() const
{
    QModelIndex index = m_tree->currentIndex();
    while (index.isValid() && kindOf(index) != Kind::Pillar)
        index = index.parent();
    return index;
}

void MapPane::noteCurrentPillar()
{
    const QModelIndex pillar = currentPillar();
    for (QAction *action : pillarActions())
        action->setEnabled(pillar.isValid() && m_session && !m_session->isReadOnly());
    const QString name = pillar.data().toString().replace(QLatin1Char('&'), QLatin1String("&&"));
    m_scope->setText(!pillar.isValid()                             ? tr("Leave a pillar out of scope…")
            : pillar.data(ReviewMapModel::OutOfScopeRole).toBool() ? tr("Bring %1 back into scope").arg(name)
                                                                   : tr("Leave %1 out of scope…").arg(name));
}

void MapPane::showMenu(const QPoint &position)
{
    const QModelIndex index = m_tree->indexAt(position);
    const bool isOfPillar = index.isValid() && kindOf(index) == Kind::Pillar;
    if (!m_session || m_session->isReadOnly() || !(isOfPillar || m_filter.refOf(index).isValid()))
        return;
    if (isOfPillar)
        m_tree->setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setObjectName(isOfPillar ? QStringLiteral("pillarMenu") : QStringLiteral("questionsMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (isOfPillar)
        menu->addActions(pillarActions());
    else
        addQuestionActions(*menu, *m_session, *m_editor, chosenQuestions());
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

QVector<ReviewPlace> MapPane::chosenQuestions() const
{
    const QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    QVector<ReviewPlace> questions;
    for (const QModelIndex &row : rows) {
        if (const QuestionRef ref = m_filter.refOf(row); ref.isValid())
            questions.append({ref.lens, -1, ref.question});
    }
    std::sort(questions.begin(), questions.end(),
        [](const ReviewPlace &a, const ReviewPlace &b) { return std::pair(a.lens, a.question) < std::pair(b.lens, b.question); });
    return questions;
}

void MapPane::changeScope()
{
    const QModelIndex index = currentPillar();
    const int lens = index.data(ReviewMapModel::LensRole).toInt();
    const int pillar = index.data(ReviewMapModel::PillarRole).toInt();
    if (index.data(ReviewMapModel::OutOfScopeRole).toBool())
        m_editor->setPillarOutOfScope(lens, pillar, false);
    else
        askOutOfScope(lens, pillar);
}

void MapPane::askOutOfScope(int lens, int pillar)
{
    const QString &name = m_session->state().lenses[lens].version->lens().pillars[pillar].name;
    auto *dialog = new ReasonDialog(
        {tr("Leave out of scope"), name, std::nullopt, tr("Why this pillar is left out"), {}, tr("Leave out of scope")}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, lens, pillar] {
        if (m_editor)
            m_editor->setPillarOutOfScope(lens, pillar, true, dialog->notes());
    });
    dialog->open();
}

void MapPane::askPillarNotes()
{
    const int lens = currentPillar().data(ReviewMapModel::LensRole).toInt();
    const int pillar = currentPillar().data(ReviewMapModel::PillarRole).toInt();
    const LensReview &review = m_session->state().lenses[lens];
    const Pillar &content = review.version->lens().pillars[pillar];
    auto *dialog = new ReasonDialog({tr("Notes"), content.name, std::nullopt, tr("Notes on the pillar"),
                                        review.pillarNotes.value(content.id), tr("Keep notes")},
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, lens, pillar] {
        if (!m_editor)
            return;
        m_editor->typePillarNotes(lens, pillar, dialog->notes());
        m_editor->flush();
    });
    dialog->open();
}

void MapPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_tree->doItemsLayout();
}

} // namespace Plumbline

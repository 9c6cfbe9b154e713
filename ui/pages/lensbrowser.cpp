// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lensbrowser.h"

#include "ui/delegates/groupedview.h"
#include "ui/models/searchwords.h"
#include "ui/pages/nothingfound.h"
#include "ui/pages/pagehead.h"
#include "ui/pages/review/guidancepane.h"
#include "ui/pages/review/pillarguidance.h"
#include "ui/support/rememberedsplitter.h"
#include "ui/support/wrappedtext.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Plumbline {

void LensBrowser::Filter::setWords(const QStringList &words)
{
    m_words = words;
    invalidateFilter();
}

bool LensBrowser::Filter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return containsWords({sourceModel()->index(row, 0, parent).data(LensContentModel::SearchRole).toString()}, m_words);
}

LensBrowser::LensBrowser(QWidget *parent)
    : QWidget(parent)
    , m_list(new QStackedWidget)
    , m_tree(new GroupedView)
    , m_nothingFound(new NothingFound)
{
    setObjectName(QStringLiteral("lensBrowser"));
    auto *splitter = new RememberedSplitter(Qt::Horizontal, QStringLiteral("lensBrowserSplitter"));
    splitter->addWidget(buildList());
    splitter->addWidget(m_text = buildText());
    splitter->setStretchFactor(0, 1);
    splitter->restore({700, 480});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::page, Space::group, Space::page, Space::group);
    layout->setSpacing(Space::group);
    layout->addLayout(buildHead());
    layout->addWidget(splitter, 1);
}

QWidget *LensBrowser::buildList()
{
    m_filter.setRecursiveFilteringEnabled(true);
    m_filter.setAutoAcceptChildRows(true);
    m_filter.setSourceModel(&m_content);
    m_tree->setObjectName(QStringLiteral("lensContent"));
    m_tree->setAccessibleName(tr("Content of the lens"));
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->setWrapping(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setModel(&m_filter);
    m_tree->setColumnSamples({{}, QStringLiteral("PERF05-BP05 x"), QStringLiteral("Risk if missing x")},
        LensContentModel::TitleColumn, {LensContentModel::LevelColumn, LensContentModel::IdColumn});
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &index) { showEntry(m_content.entryOf(m_filter.mapToSource(index))); });
    m_nothingFound->setObjectName(QStringLiteral("browserNothingFound")); // the list of lenses has one of its own
    connect(m_nothingFound, &NothingFound::clearWanted, this, [this] {
        Q_EMIT searchClearRequested();
        m_tree->setFocus(Qt::OtherFocusReason);
    });
    m_list->addWidget(m_tree);
    m_list->addWidget(m_nothingFound);
    return m_list;
}

QWidget *LensBrowser::content() const
{
    return m_tree;
}

QLayout *LensBrowser::buildHead()
{
    m_name = new ElidedLabel({}, TextSize::Title);
    m_name->setObjectName(QStringLiteral("browserLensName"));
    m_facts = new PlainLabel;
    m_facts->setTone(PlainLabel::Tone::Quiet);
    auto *back = new QPushButton(tr("&All lenses"));
    back->setObjectName(QStringLiteral("closeBrowserButton"));
    connect(back, &QPushButton::clicked, this, &LensBrowser::closed);
    auto *row = new QHBoxLayout;
    row->addStrut(PageHead::height);
    row->setSpacing(Space::group);
    row->addWidget(m_name);
    row->addWidget(m_facts);
    row->addStretch(1);
    row->addWidget(back);
    return row;
}

QWidget *LensBrowser::buildText()
{
    m_path = new PlainLabel;
    m_path->setTone(PlainLabel::Tone::Quiet);
    m_path->setFlow(PlainLabel::Flow::Wrapped);
    m_title = new ClampedLabel(TextSize::Section, 0);
    m_title->setObjectName(QStringLiteral("browserTitle"));
    m_description = new ClampedLabel(TextSize::Body, 0);
    m_description->setMeasured(true);
    m_guidance = new GuidancePane;
    connect(m_guidance, &GuidancePane::practiceRequested, this, &LensBrowser::goTo);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(Space::group, Space::inside, Space::group, 0);
    head->setSpacing(Space::inside);
    head->addWidget(m_path);
    head->addWidget(m_title);
    head->addWidget(m_description);
    auto *text = new QWidget;
    auto *layout = new QVBoxLayout(text);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::related);
    layout->addLayout(head);
    layout->addWidget(m_guidance, 1);
    text->setMinimumWidth(300);
    return text;
}

// A practice that the search leaves out is shown without its row.
void LensBrowser::goTo(PracticeKey practice)
{
    const LensContentModel::Entry entry{m_version->pillarOf(practice.question), practice.question, practice.choice};
    if (const QModelIndex index = m_filter.mapFromSource(m_content.indexOf(entry)); index.isValid())
        m_tree->setCurrentIndex(index);
    else
        showEntry(entry);
}

void LensBrowser::showLens(const LensVersionPtr &version)
{
    m_version = version;
    m_content.setLens(version);
    m_name->setText(version ? version->lens().name : QString());
    m_facts->setText(version ? tr("Version %1").arg(version->version()) : QString());
    m_tree->setCurrentIndex(m_filter.index(0, 0));
}

void LensBrowser::applySearch(const QString &text)
{
    m_filter.setWords(searchWords(text));
    m_tree->setSearch(text);
    if (m_filter.isNarrowed())
        m_tree->expandAll();
    else
        m_tree->expandToDepth(0);
    if (!m_tree->currentIndex().isValid())
        m_tree->setCurrentIndex(m_filter.index(0, 0));
    m_tree->scrollTo(m_tree->currentIndex());
    const bool isFound = m_filter.rowCount() > 0 || !m_version;
    if (!isFound)
        m_nothingFound->say(tr("No question or practice matches “%1”.").arg(text), tr("Clear the search"));
    m_list->setCurrentIndex(isFound ? 0 : 1);
    m_text->setVisible(isFound); // nothing is described that is not listed
}

void LensBrowser::showEntry(const LensContentModel::Entry &entry)
{
    m_guidance->showNothing();
    if (entry.question >= 0) {
        showQuestion(entry.question);
        if (entry.choice < 0)
            m_guidance->showQuestion(m_version, entry.question);
        else
            m_guidance->showChoice(m_version, {entry.question, entry.choice});
        return;
    }
    const bool isPillar = entry.pillar >= 0;
    const bool isSaid = isPillar && PillarGuidance::isAnythingSaid(*m_version, entry.pillar); // then with its name
    showHead({}, isPillar && !isSaid ? m_version->lens().pillars[entry.pillar].name : QString(), {});
    if (isSaid)
        m_guidance->showPillar(m_version, entry.pillar);
}

void LensBrowser::showQuestion(int question)
{
    const Question &content = m_version->question(question);
    QStringList path{m_version->lens().pillars[m_version->pillarOf(question)].name, m_version->notes(question).area,
        m_version->label(question)};
    path.removeAll(QString());
    showHead(path.join(tr(" › ", "between the parts of a path")), content.title, content.description);
}

void LensBrowser::showHead(const QString &path, const QString &title, const QString &description)
{
    m_path->setText(path);
    m_title->setText(title);
    m_description->setText(description);
    for (QLabel *label : std::initializer_list<QLabel *>{m_path, m_title, m_description})
        label->setVisible(!label->text().isEmpty());
}

void LensBrowser::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->matches(QKeySequence::Back))
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Plumbline

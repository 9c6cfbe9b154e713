// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reportpage.h"

#include "core/base/background.h"
#include "core/base/files.h"
#include "core/base/whenanswered.h"
#include "ui/pages/emptyview.h"
#include "ui/pages/pagecontrols.h"
#include "ui/pages/pagehead.h"
#include "ui/pages/pageview.h"
#include "ui/pages/pointbox.h"
#include "ui/pages/reportoutline.h"
#include "ui/support/links.h"
#include "ui/support/plainlabel.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>

namespace Plumbline {

namespace {
constexpr QLatin1String kindName("reportKind");
}

ReportPage::ReportPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyView)
{
    setObjectName(QStringLiteral("reportPage"));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildContent());
    m_empty->say(tr("No workload is open"),
        tr("A report says how a workload stands, what changed and what to do, on pages that stand alone."),
        tr("Open a workload"));
    m_refreshing.setSingleShot(true);
    m_refreshing.setInterval(0);
    m_busyTimer.setSingleShot(true);
    m_busyTimer.setInterval(busyAfterMs);
    connect(&m_refreshing, &QTimer::timeout, this, &ReportPage::refresh);
    connect(&m_layingOut, &QTimer::timeout, this, &ReportPage::layOutMore);
    connect(&m_busyTimer, &QTimer::timeout, m_busy, &QWidget::show);
    connect(m_empty, &EmptyView::wanted, this, [this] { Q_EMIT placeRequested(Place::Portfolio); });
    connect(&workspace, &Workspace::reviewOpened, this, [this] { setReview(true); });
    connect(&workspace, &Workspace::reviewAboutToClose, this, [this] { setReview(false); });
    connectChoices();
    setReview(workspace.review() != nullptr);
}

QWidget *ReportPage::buildContent()
{
    auto *content = new QWidget;
    m_view = new PageView;
    auto *right = new QVBoxLayout;
    right->setSpacing(Space::related);
    right->addLayout(buildAbove());
    right->addWidget(m_view, 1);
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins(Space::page, Space::group, 0, 0);
    layout->setSpacing(Space::page);
    layout->addWidget(buildChoices());
    layout->addLayout(right, 1);
    return content;
}

QWidget *ReportPage::buildChoices()
{
    m_point = new QComboBox;
    m_kind = new QComboBox;
    m_other = new QComboBox;
    m_paper = new QComboBox;
    m_outline = new ReportOutline;
    m_kind->addItems({tr("Full report"), tr("Summary for deciding"), tr("Improvement plan"), tr("Comparison")}); // as Kind
    m_paper->addItem(tr("A4"), int(QPageSize::A4));
    m_paper->addItem(tr("Letter"), int(QPageSize::Letter));
    if (QLocale().measurementSystem() == QLocale::ImperialUSSystem)
        m_paper->setCurrentIndex(1);
    if (const int kind = m_settings.choice(kindName); kind < m_kind->count())
        m_kind->setCurrentIndex(kind);
    auto *panel = new QWidget;
    panel->setFixedWidth(fontMetrics().averageCharWidth() * 38);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins({});
    layout->setSpacing(Space::related);
    layout->addWidget(new PageHead(tr("Report")));
    layout->addWidget(choice(new PlainLabel(tr("&Kind")), m_kind, kindName));
    layout->addWidget(choice(new PlainLabel(tr("&Point in time")), m_point, QLatin1String("reportPoint")));
    layout->addWidget(m_otherChoice = choice(new PlainLabel(tr("Compared &with")), m_other, QLatin1String("reportOther")));
    layout->addWidget(choice(new PlainLabel(tr("Pape&r")), m_paper, QLatin1String("reportPaper")));
    m_privateNotes = new QCheckBox(tr("With private &notes"));
    m_privateNotes->setObjectName(QStringLiteral("reportPrivateNotes"));
    layout->addWidget(m_privateNotes);
    layout->addSpacing(Space::related);
    layout->addLayout(buildSaves());
    m_saved = new PlainLabel;
    m_saved->setObjectName(QStringLiteral("savedLabel"));
    m_saved->setTone(PlainLabel::Tone::Quiet);
    m_saved->setFlow(PlainLabel::Flow::Wrapped);
    m_openFolder = new QPushButton(tr("&Open the folder"));
    m_openFolder->setObjectName(QStringLiteral("openFolderButton"));
    m_openFolder->setFlat(true);
    layout->addWidget(m_saved);
    layout->addWidget(m_openFolder, 0, Qt::AlignLeft);
    layout->addSpacing(Space::related);
    m_sections = new PlainLabel(tr("Sections"));
    m_sections->setTone(PlainLabel::Tone::Quiet);
    layout->addWidget(m_sections);
    layout->addWidget(m_outline, 1);
    layout->addStretch();
    return panel;
}

// A label and its field, which come and go together.
QWidget *ReportPage::choice(PlainLabel *label, QComboBox *box, QLatin1String objectName)
{
    box->setObjectName(objectName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    label->setBuddy(box);
    label->setTone(PlainLabel::Tone::Quiet);
    auto *choice = new QWidget;
    auto *layout = new QVBoxLayout(choice);
    layout->setContentsMargins({});
    layout->setSpacing(Space::inside);
    layout->addWidget(label);
    layout->addWidget(box);
    return choice;
}

// PDF is what is mostly wanted; the other forms are in a menu beside it.
QLayout *ReportPage::buildSaves()
{
    auto *pdf = new QPushButton(tr("Save as P&DF…"));
    pdf->setObjectName(QStringLiteral("savePdfButton"));
    pdf->setDefault(true);
    m_savePdf = new QAction(tr("Save the report as PDF…"), this);
    m_savePdf->setObjectName(QStringLiteral("savePdfAction"));
    connect(pdf, &QPushButton::clicked, m_savePdf, &QAction::trigger);
    connect(m_savePdf, &QAction::triggered, this, [this] { save(FileForm::Pdf); });
    auto *others = new QPushButton(tr("&Other formats"));
    others->setObjectName(QStringLiteral("saveOthersButton"));
    auto *menu = new QMenu(others);
    menu->addAction(tr("We&b page…"), this, [this] { save(FileForm::Html); })->setObjectName(QStringLiteral("saveHtmlAction"));
    menu->addAction(tr("&Markdown…"), this, [this] { save(FileForm::Markdown); })
        ->setObjectName(QStringLiteral("saveMarkdownAction"));
    others->setMenu(menu);
    auto *column = new QVBoxLayout;
    column->setSpacing(Space::related);
    column->addWidget(pdf);
    column->addWidget(others);
    return column;
}

QLayout *ReportPage::buildAbove()
{
    m_controls = new PageControls(*m_view);
    m_busy = new PlainLabel(tr("Making the pages…"));
    m_busy->setObjectName(QStringLiteral("reportBusy"));
    m_busy->setTone(PlainLabel::Tone::Quiet);
    m_busy->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::related);
    row->setContentsMargins(0, 0, Space::page, 0);
    row->addWidget(m_busy);
    row->addWidget(m_controls, 1);
    return row;
}

void ReportPage::connectChoices()
{
    for (QComboBox *box : {m_point, m_kind, m_other, m_paper})
        connect(box, &QComboBox::currentIndexChanged, this, &ReportPage::markStale);
    for (QComboBox *box : {m_kind, m_point, m_other}) // another report is read from its start
        connect(box, &QComboBox::currentIndexChanged, this, [this] { m_beginsAnew = true; });
    connect(m_privateNotes, &QCheckBox::toggled, this, &ReportPage::markStale);
    connect(m_kind, &QComboBox::activated, this, [this](int kind) { m_settings.setChoice(kindName, kind); });
    connect(m_outline, &ReportOutline::pageChosen, m_view, &PageView::goToPage);
    connect(m_view, &PageView::currentPageChanged, this, [this] { m_outline->showPage(m_view->currentPage()); });
    connect(m_openFolder, &QPushButton::clicked, this, [this] { openFolderOf(m_savedPath); });
}

QList<QAction *> ReportPage::pageActions() const
{
    return {m_savePdf};
}

void ReportPage::setReview(bool isOpen)
{
    OpenReview *session = isOpen ? workspace().review() : nullptr;
    m_stack->setCurrentIndex(session ? 1 : 0);
    setFirstFocus(session ? static_cast<QWidget *>(m_view) : m_empty);
    if (m_setter)
        endLayingOut();
    m_view->setPages(nullptr);
    showOutline({});
    m_saved->clear();
    m_openFolder->hide();
    for (QComboBox *box : {m_point, m_other}) {
        const QSignalBlocker quiet(box);
        box->clear();
    }
    if (!session) {
        m_refreshing.stop();
        return;
    }
    m_privateNotes->setChecked(false); // asked for anew for each review
    session->disconnect(this); // the same review may be opened again
    fillPoints();
    connect(session, &OpenReview::milestonesChanged, this, &ReportPage::fillPoints);
    connect(session, &OpenReview::historyChanged, this, &ReportPage::markStale); // after every change
    markStale();
}

void ReportPage::showPoint(const MilestoneId &point)
{
    m_point->setCurrentIndex(m_point->findData(point.toString()));
}

void ReportPage::fillPoints()
{
    const OpenReview &session = *workspace().review();
    if (m_other->count() == 1) // from now to now tells nothing: the first milestone is what is compared with
        m_other->clear();
    fillWithPoints(*m_point, session, MilestoneId());
    fillWithPoints(*m_other, session, milestoneBefore(session));
    markStale();
}

void ReportPage::markStale()
{
    ++m_wanted;
    const bool isCompared = m_kind->currentIndex() == Compared;
    m_otherChoice->setVisible(isCompared);
    const OpenReview *review = workspace().review();
    m_privateNotes->setVisible(
        m_kind->currentIndex() == Full && review && meansNow(m_point->currentText()) && hasPrivate(review->state()));
    if (isVisible() && workspace().review())
        m_refreshing.start();
}

void ReportPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!isUpToDate() && workspace().review())
        m_refreshing.start();
}

PdfOptions ReportPage::options() const
{
    return {QPageSize::PageSizeId(m_paper->currentData().toInt())};
}

std::function<Document()> ReportPage::documentMaker() const
{
    const OpenReview &session = *workspace().review();
    ReportSource source = sourceAt(session, chosenPoint(*m_point, session));
    if (m_privateNotes->isVisibleTo(this) && m_privateNotes->isChecked())
        source.privateNotes = PrivateNotes::Told;
    if (!source.point.state)
        return {};
    switch (Kind(m_kind->currentIndex())) {
    case Full:
        return [source = source, pictures = session.pictures(*source.point.state)]() mutable {
            pictures.waitForFinished();
            if (pictures.resultCount() > 0) // else the portfolio was closed meanwhile
                source.pictures = pictures.result().value_or(Contents());
            return reviewReport(source, ReportKind::Full);
        };
    case Executive:
        return [source] { return reviewReport(source, ReportKind::Executive); };
    case Plan:
        return [source] { return reviewReport(source, ReportKind::Plan); };
    case Compared:
        break;
    }
    const ReviewPoint from = chosenPoint(*m_other, session);
    if (!from.state)
        return {};
    return [from, to = source.point] { return comparisonReport(from, to); };
}

void ReportPage::refresh()
{
    // One at a time: what is asked for meanwhile is made when this is done.
    if (!workspace().review() || m_started != m_shown || isUpToDate())
        return;
    const std::function<Document()> make = documentMaker();
    if (!make) {
        m_shown = m_started = m_wanted;
        m_view->setPages(nullptr);
        m_controls->say(tr("This milestone cannot be read."));
        return;
    }
    m_started = m_wanted;
    m_busyTimer.start();
    whenAnswered(inBackground(make), this, [this, id = workspace().review()->id()](const Document &document) {
        if (!workspace().review() || workspace().review()->id() != id)
            return showPages(nullptr);
        m_setter = std::make_unique<PageSetter>(document, options());
        m_layingOut.start();
    });
}

// In the window's own thread, since the pages are painted there, but never for long.
void ReportPage::layOutMore()
{
    constexpr std::chrono::milliseconds slice(15);
    if (const auto pages = m_setter->goOn(slice))
        showPages(pages);
}

void ReportPage::endLayingOut()
{
    m_layingOut.stop();
    m_setter.reset();
    m_shown = m_started;
    m_busyTimer.stop();
    m_busy->hide();
}

void ReportPage::showPages(const std::shared_ptr<const PageLayout> &pages)
{
    endLayingOut();
    if (!workspace().review())
        return;
    if (pages) {
        showOutline(pages->bookmarks());
        m_view->setPages(pages);
    }
    if (pages && std::exchange(m_beginsAnew, false))
        m_view->goToPage(0);
    if (isUpToDate())
        Q_EMIT pagesShown();
    else if (isVisible())
        m_refreshing.start();
}

void ReportPage::showOutline(const QList<PdfBookmark> &bookmarks)
{
    m_outline->setBookmarks(bookmarks);
    m_sections->setVisible(m_outline->isVisibleTo(this));
}

void ReportPage::save(FileForm form)
{
    if (!workspace().review())
        return; // it was closed while the menu was open
    workspace().flushTyping();
    const QString name = tr("%1 - %2 - %3", "workload, kind of report, point")
                             .arg(workspace().review()->state().workload.name, m_kind->currentText(), m_point->currentText());
    askWhereToSave(this, m_settings, name, form, [this](const QString &path) {
        if (workspace().review())
            saveTo(path);
    });
}

void ReportPage::saveTo(const QString &path)
{
    const std::function<Document()> make = documentMaker();
    if (!make)
        return;
    const auto written = inBackground([make, path, options = options()] { return saveDocument(path, make(), options); });
    whenAnswered(written, this, [this, path](const Result<void> &done) {
        if (done)
            noteSaved(path);
        else
            Q_EMIT workspace().failed(done.error());
    });
}

void ReportPage::noteSaved(const QString &path)
{
    const QFileInfo file(path);
    m_savedPath = path;
    m_saved->setText(tr("Saved as %1.").arg(file.fileName()));
    m_openFolder->show();
    Q_EMIT noticeRequested(tr("Saved the report as %1.").arg(QDir::toNativeSeparators(path)));
}

} // namespace Plumbline

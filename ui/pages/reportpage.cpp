// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reportpage.h"

#include "core/base/background.h"
#include "core/base/files.h"
#include "core/base/whenanswered.h"
#include "ui/pages/emptyview.h"
#include "ui/pages/pagehead.h"
#include "ui/pages/pageview.h"
#include "ui/pages/pointbox.h"
#include "ui/support/plainlabel.h"

#include <QAction>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QUrl>

namespace Plumbline {

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
    right->addLayout(buildViewControls());
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
    m_kind->addItems({tr("Full report"), tr("Summary for deciding"), tr("Improvement plan"), tr("Comparison")}); // as Kind
    m_paper->addItem(tr("A4"), int(QPageSize::A4));
    m_paper->addItem(tr("Letter"), int(QPageSize::Letter));
    if (QLocale().measurementSystem() == QLocale::ImperialUSSystem)
        m_paper->setCurrentIndex(1);
    m_otherLabel = new PlainLabel(tr("Compared &with"));
    m_otherLabel->setObjectName(QStringLiteral("reportOtherLabel"));
    const std::tuple<PlainLabel *, QComboBox *, const char *> choices[]
        = {{new PlainLabel(tr("&Kind")), m_kind, "reportKind"}, {new PlainLabel(tr("&Point in time")), m_point, "reportPoint"},
            {m_otherLabel, m_other, "reportOther"}, {new PlainLabel(tr("Pape&r")), m_paper, "reportPaper"}};
    auto *panel = new QWidget;
    panel->setFixedWidth(fontMetrics().averageCharWidth() * 34);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins({});
    layout->setSpacing(Space::inside);
    layout->addWidget(new PageHead(tr("Report")));
    layout->addSpacing(Space::related);
    for (const auto &[label, box, name] : choices) {
        box->setObjectName(QLatin1String(name));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        label->setBuddy(box);
        label->setTone(PlainLabel::Tone::Quiet);
        layout->addWidget(label);
        layout->addWidget(box);
        layout->addSpacing(Space::inside);
    }
    layout->addSpacing(Space::related);
    const std::tuple<FileForm, QString, const char *> forms[]
        = {{FileForm::Pdf, tr("Save as P&DF…"), "savePdfButton"}, {FileForm::Html, tr("Save as we&b page…"), "saveHtmlButton"},
            {FileForm::Markdown, tr("Save as &Markdown…"), "saveMarkdownButton"}};
    for (const auto &[form, text, name] : forms) {
        auto *button = new QPushButton(text);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, [this, form] { save(form); });
        layout->addWidget(button);
        m_saves += button;
    }
    m_saves.first()->setDefault(true);
    m_saved = new PlainLabel;
    m_saved->setObjectName(QStringLiteral("savedLabel"));
    m_saved->setTone(PlainLabel::Tone::Quiet);
    m_saved->setFlow(PlainLabel::Flow::Wrapped);
    m_openFolder = new QPushButton(tr("&Open the folder"));
    m_openFolder->setObjectName(QStringLiteral("openFolderButton"));
    m_openFolder->setFlat(true);
    layout->addSpacing(Space::related);
    layout->addWidget(m_saved);
    layout->addWidget(m_openFolder, 0, Qt::AlignLeft);
    layout->addStretch();
    return panel;
}

QLayout *ReportPage::buildViewControls()
{
    m_pageNumber = new PlainLabel;
    m_pageNumber->setObjectName(QStringLiteral("reportPageNumber"));
    m_pageNumber->setTone(PlainLabel::Tone::Quiet);
    m_busy = new PlainLabel(tr("Making the pages…"));
    m_busy->setObjectName(QStringLiteral("reportBusy"));
    m_busy->setTone(PlainLabel::Tone::Quiet);
    m_busy->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::related);
    row->setContentsMargins(0, 0, Space::page, 0);
    row->addWidget(m_pageNumber);
    row->addWidget(m_busy);
    row->addStretch();
    const auto addButton
        = [this, row](const QString &text, const QString &name, const char *objectName, std::function<void()> act) {
              auto *button = new QPushButton(text);
              button->setObjectName(QLatin1String(objectName));
              button->setAccessibleName(name);
              button->setToolTip(name);
              button->setFlat(true);
              connect(button, &QPushButton::clicked, this, act);
              row->addWidget(button);
          };
    addButton(tr("Previous"), tr("Previous page"), "previousPageButton", [this] { m_view->goToPage(m_view->currentPage() - 1); });
    addButton(tr("Next"), tr("Next page"), "nextPageButton", [this] { m_view->goToPage(m_view->currentPage() + 1); });
    row->addSpacing(Space::related);
    addButton(tr("Fit width"), tr("Fit the width of the page"), "fitWidthButton",
        [this] { m_view->setZoom(PageView::Zoom::FitWidth); });
    addButton(tr("Fit page"), tr("Fit the whole page"), "fitPageButton", [this] { m_view->setZoom(PageView::Zoom::FitPage); });
    return row;
}

void ReportPage::connectChoices()
{
    for (QComboBox *box : {m_point, m_kind, m_other, m_paper})
        connect(box, &QComboBox::currentIndexChanged, this, &ReportPage::markStale);
    connect(m_view, &PageView::currentPageChanged, this, &ReportPage::showPageNumber);
    connect(m_openFolder, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_savedFolder)); });
}

QList<QAction *> ReportPage::pageActions() const
{
    return {};
}

void ReportPage::setReview(bool isOpen)
{
    OpenReview *session = isOpen ? workspace().review() : nullptr;
    m_stack->setCurrentIndex(session ? 1 : 0);
    setFocusProxy(session ? static_cast<QWidget *>(m_view) : m_empty);
    if (m_setter)
        endLayingOut();
    m_view->setPages(nullptr);
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
    fillWithPoints(*m_other, session, lastMilestone(session));
    markStale();
}

void ReportPage::markStale()
{
    ++m_wanted;
    const bool isCompared = m_kind->currentIndex() == Compared;
    m_otherLabel->setVisible(isCompared);
    m_other->setVisible(isCompared);
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
    const ReportSource source = sourceAt(session, chosenPoint(*m_point, session));
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
        m_pageNumber->setText(tr("This milestone cannot be read."));
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
    if (pages)
        m_view->setPages(pages);
    if (isUpToDate())
        Q_EMIT pagesShown();
    else if (isVisible())
        m_refreshing.start();
}

void ReportPage::showPageNumber()
{
    const int count = m_view->pageCount();
    m_pageNumber->setText(
        count > 0 ? tr("Page %1 of %2").arg(locale().toString(m_view->currentPage() + 1), locale().toString(count)) : QString());
}

void ReportPage::save(FileForm form)
{
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
    m_savedFolder = file.absolutePath();
    m_saved->setText(tr("Saved as %1.").arg(file.fileName()));
    m_openFolder->show();
    Q_EMIT noticeRequested(tr("Saved the report as %1.").arg(QDir::toNativeSeparators(path)));
}

} // namespace Plumbline

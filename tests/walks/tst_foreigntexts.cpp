// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reviewdocument.h"
#include "core/session/reviewpoints.h"
#include "core/session/workspace.h"
#include "tests/kit/lenses.h"
#include "tests/kit/openreview.h"
#include "tests/kit/renderedmarkup.h"
#include "tests/kit/stores.h"
#include "ui/dialogs/acceptancedialog.h"
#include "ui/dialogs/attachmentdialog.h"
#include "ui/dialogs/backupsdialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/lensupgradedialog.h"
#include "ui/dialogs/newworkloaddialog.h"
#include "ui/dialogs/propertiesdialog.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/dialogs/tradeoffdialog.h"
#include "ui/pages/reviewpage.h"
#include "ui/report/renderdocument.h"
#include "ui/support/links.h"
#include "ui/support/noticebar.h"
#include "ui/support/settings.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QBuffer>
#include <QComboBox>
#include <QImage>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTextBlock>
#include <QTextDocument>
#include <QTreeView>
#include <QtTest>

using namespace Plumbline;
using namespace Plumbline::Kit;
using namespace Qt::StringLiterals;

namespace {

Resource hostileResource(const QString &name)
{
    return {hostileText(name), u"https://evil.example/<b>bold</b>?"_s + name};
}

// The sample's ids and rules; every text of the lens and of its companion is hostile.
LensVersionPtr hostileVersion(const QString &label)
{
    Lens lens = sampleVersion()->lens();
    LensCompanion companion;
    lens.name = hostileName(u"lens"_s);
    lens.description = hostileText(u"lens description"_s);
    for (Pillar &pillar : lens.pillars) {
        pillar.name = hostileName(u"pillar"_s);
        companion.pillars.insert(pillar.id,
            {hostileText(u"purpose"_s), {{hostileName(u"principle"_s), hostileText(u"principle"_s)}},
                {{hostileName(u"area"_s), hostileText(u"area"_s)}}});
        for (Question &question : pillar.questions) {
            question.title = hostileText(u"question"_s);
            question.description = hostileText(u"question description"_s);
            question.helpfulResource = hostileResource(u"help"_s);
            QuestionNotes notes;
            notes.label = hostileName(u"label"_s);
            notes.publishedId = u"<b>bold</b>"_s + question.id.text();
            notes.area = hostileName(u"area"_s);
            notes.opening = hostileText(u"opening"_s);
            notes.probes = {hostileText(u"probe"_s)};
            notes.redFlags = {hostileText(u"flag"_s)};
            notes.goodSounds = hostileText(u"good"_s);
            notes.who = {hostileText(u"who"_s)};
            notes.minutes = 10;
            for (Choice &choice : question.choices) {
                if (choice.isNoneOfThese())
                    continue;
                choice.title = hostileText(u"choice"_s);
                choice.helpfulResource = hostileResource(u"choice help"_s);
                choice.improvementPlan = hostileResource(u"plan"_s);
                choice.additionalResources = {{ResourceType::HelpfulResource, {hostileResource(u"more"_s)}}};
                notes.practices.insert(choice.id,
                    {u"<b>bold</b>"_s + choice.id.text(), Level::High, {}, Effort::Low, hostileText(u"cost"_s),
                        {u"<b>bold</b>"_s + question.choices.first().id.text()}});
            }
            companion.questions.insert(question.id, notes);
        }
    }
    return std::make_shared<const LensVersion>(LensId(u"hostile"_s), label, lens, companion);
}

WorkloadProperties hostileProperties(const QString &name)
{
    WorkloadProperties properties;
    WorkloadProperties::fields(
        [](const char *field, auto &value) {
            using Value = std::remove_cvref_t<decltype(value)>;
            const QString text = hostileText(QLatin1String(field));
            if constexpr (std::is_same_v<Value, QString>)
                value = text;
            else if constexpr (std::is_same_v<Value, QStringList>)
                value = {text, text + u'2'};
            else if constexpr (std::is_same_v<Value, QMap<QString, QString>>)
                value = {{hostileName(u"key"_s), text}};
        },
        properties);
    properties.name = hostileName(name);
    properties.architecturalDesign = u"https://evil.example/<b>bold</b>"_s;
    return properties;
}

ReviewState hostileState(const LensVersionPtr &version, const QString &name)
{
    ReviewState state = stateFromLines(version, "deploy small -tested\nlearn n/a\naccess least");
    state.workload = hostileProperties(name);
    LensReview &review = state.lenses.first();
    review.notes = hostileText(u"lens notes"_s);
    review.pillarNotes.insert(PillarId(u"ops"_s), hostileText(u"pillar notes"_s));
    for (Answer &answer : review.answers)
        answer.notes = hostileText(u"notes"_s);
    review.answers[0].choiceNotes.insert(1, {Reason::Other, hostileText(u"choice notes"_s)});
    ImprovementItem item;
    item.owner = hostileText(u"owner"_s);
    item.note = hostileText(u"item"_s);
    item.link = u"https://evil.example/<b>bold</b>"_s;
    item.dueDate = QDate(2020, 1, 1);
    review.items.insert({0, 2}, item);
    return state;
}

QByteArray picture()
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return buffer.data();
}

} // namespace

// Whatever a text of a person or of a file says, it is shown and never obeyed: on no page, in no dialog, notice or tooltip.
class ForeignTextsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<OpenWorkspace> m_open;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;

    // In what is shown now, the window of a dialog too.
    QString found() const
    {
        QStringList all;
        QList<QPointer<QWidget>> tops;
        for (QWidget *top : QApplication::topLevelWidgets())
            tops += top;
        for (const QPointer<QWidget> &top : tops) {
            if (top)
                all += renderedMarkup(*top);
        }
        all.removeDuplicates();
        return all.join(u'\n');
    }
    template <typename T>
    T *find(const char *name) const
    {
        T *found = m_window->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("the window has no %s", name);
        return found;
    }
    OpenReview &review() { return m_open->session(); }

private Q_SLOTS:
    void initTestCase()
    {
        setUrlOpener([](const QUrl &url) -> bool { qFatal("%s was opened", qPrintable(url.toString())); });
    }

    void init()
    {
        m_open = std::make_unique<OpenWorkspace>();
        const LensVersionPtr version = hostileVersion(hostileName(u"1"_s));
        QVERIFY(m_open->portfolio().addLens(version->lens(), version->companion(), hostileName(u"1"_s)));
        m_open->openReviewOf(hostileState(version, u"workload"_s));
        QVERIFY(m_open->portfolio().createWorkload(hostileState(version, u"other"_s)));
        m_open->editor().attach({0, -1, 0}, hostileName(u"picture"_s) + u".png"_s, picture());
        QCOMPARE(recordsOf<Attachment>(review().state()).size(), 1);
        m_open->editor().setCaption(recordsOf<Attachment>(review().state()).first().id, hostileText(u"caption"_s));
        m_open->editor().acceptRisk({version->id().text(), u"deploy"_s, hostileText(u"accepts"_s), hostileText(u"reason"_s),
                                        hostileText(u"measure"_s), QDate(2030, 1, 1)},
            hostileText(u"question"_s));
        m_open->editor().setRecord(Verb::RecordTradeOff, hostileText(u"practice"_s), {},
            recordOf(TradeOff{version->id().text(), u"deploy"_s, u"manual"_s, u"sec"_s, hostileText(u"why"_s),
                hostileText(u"decides"_s), QDate(2020, 1, 1)}));
        QVERIFY(review().takeMilestone(hostileName(u"first"_s)));
        m_open->editor().toggle(0, 0, 1);
        QVERIFY(review().takeMilestone(hostileName(u"second"_s)));
        m_settings = std::make_unique<Settings>(m_open->folder() + u"/settings.ini"_s);
        m_window = std::make_unique<MainWindow>(m_open->workspace(), *m_settings);
        m_window->resize(1500, 900);
        m_window->show();
        QTRY_VERIFY(!m_open->workspace().hasUnsaved());
    }
    void cleanup()
    {
        m_window.reset();
        m_settings.reset();
        m_open.reset();
    }

    void onEveryPage()
    {
        for (int place = 0; place < placeCount; ++place) {
            m_window->showPlace(Place(place));
            QCOMPARE(m_window->place(), Place(place));
            QCoreApplication::processEvents();
            const QWidget *page = m_window->page(Place(place));
            for (auto *tabs : page->findChildren<QTabWidget *>()) {
                for (int tab = 0; tab < tabs->count(); ++tab) {
                    tabs->setCurrentIndex(tab);
                    QCoreApplication::processEvents();
                    QCOMPARE(found(), QString());
                }
            }
            for (auto *view : page->findChildren<QTreeView *>()) {
                view->expandAll();
                for (QModelIndex row = view->model()->index(0, 0); row.isValid(); row = view->indexBelow(row)) {
                    view->setCurrentIndex(row);
                    QCoreApplication::processEvents();
                }
            }
            QCOMPARE(found(), QString());
        }
    }

    void atEveryQuestionAndInTheContentOfALens()
    {
        m_window->showPlace(Place::Review);
        auto *page = static_cast<ReviewPage *>(m_window->page(Place::Review));
        for (int i = 0; i < 3; ++i) {
            for (auto *list : page->findChildren<QAbstractItemView *>()) {
                if (list->model() && list->model()->rowCount() > 0)
                    list->setCurrentIndex(list->model()->index(0, 0));
            }
            QCoreApplication::processEvents();
            QCOMPARE(found(), QString());
            page->nextQuestion();
        }
        m_window->showPlace(Place::Lenses);
        auto *lenses = find<QTreeView>("lensesView");
        const QModelIndexList hostile
            = lenses->model()->match(lenses->model()->index(0, 0), Qt::DisplayRole, u"lens <b>"_s, 1, Qt::MatchStartsWith);
        QCOMPARE(hostile.size(), 1);
        lenses->setCurrentIndex(hostile.first());
        find<QPushButton>("readLensButton")->click();
        auto *content = find<QTreeView>("lensContent");
        content->expandAll();
        for (QModelIndex row = content->model()->index(0, 0); row.isValid(); row = content->indexBelow(row)) {
            content->setCurrentIndex(row);
            QCoreApplication::processEvents();
            QCOMPARE(found(), QString());
        }
    }

    void inEveryDialog()
    {
        const ReviewState wanted = review().state();
        ReviewImport import;
        import.known = hostileState(wanted.lenses.first().version, u"workload"_s);
        import.known->workload.notes = hostileText(u"mine"_s);
        import.patch.workload = wanted.workload.name;
        import.patch.sources = {{ hostileName(u"file"_s) + u".json"_s, {} }};
        for (const FactPlace &place : placesBetween(*import.known, wanted))
            import.patch.facts.append({place, valueAt(wanted, place)});
        import.facts = merge(nullptr, *import.known, import.patch, MergePolicy::Ask);
        const LensReview &lens = wanted.lenses.first();
        const RiskAcceptance accepted = acceptanceOf(wanted, lens.lensId(), QuestionId(u"deploy"_s)).value;
        const std::unique_ptr<QDialog> dialogs[] = {
            std::make_unique<ReasonDialog>(ReasonDialog::Request{hostileText(u"title"_s), hostileText(u"text"_s), Reason::Other,
                hostileText(u"label"_s), hostileText(u"note"_s), u"Keep note"_s}),
            std::make_unique<AcceptanceDialog>(hostileText(u"question"_s), accepted),
            std::make_unique<TradeOffDialog>(
                hostileText(u"practice"_s), pillarsBeside(wanted, {}), recordsOf<TradeOff>(wanted).first().value),
            std::make_unique<AttachmentDialog>(recordsOf<Attachment>(wanted).first().value, false),
            std::make_unique<NewWorkloadDialog>(m_open->portfolio()),
            std::make_unique<PropertiesDialog>(m_open->workspace()),
            std::make_unique<BackupsDialog>(
                QVector<BackupFile>{{u"/tmp/<b>bold</b>.plumb"_s, hostileName(u"backup"_s), fromMs(1), 1}}),
            std::make_unique<ImportDialog>(import),
            std::make_unique<LensUpgradeDialog>(
                planUpgrade(lens, hostileVersion(u"2"_s)), hostileName(u"workload"_s), hostileName(u"milestone"_s), 2),
        };
        for (const auto &dialog : dialogs) {
            dialog->show();
            QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
            QCOMPARE(found(), QString());
            dialog->hide();
        }
        for (const char *action : {"propertiesAction", "commandsAction", "shortcutsAction", "aboutAction"}) {
            find<QAction>(action)->trigger();
            QCoreApplication::processEvents();
            QCOMPARE(found(), QString());
            while (QWidget *modal = QApplication::activeModalWidget())
                modal->close();
        }
    }

    void inNotices()
    {
        auto *notices = find<NoticeBar>("noticeBar");
        Q_EMIT m_open->workspace().failed(Error{ErrorCode::FileNotWritable, hostileText(u"path"_s), {}, {}});
        Q_EMIT m_open->workspace().openFailed(
            StoreLocation::file(u"/x"_s), Error{ErrorCode::StoreLocked, hostileText(u"who"_s), {}, {}});
        m_window->showPlace(Place::Review);
        find<QAction>("undoAction")->trigger();
        QVERIFY(notices->texts().size() >= 3);
        QCOMPARE(found(), QString());
    }

    // A link may stand there where it is one that may be opened; nothing else of markup does.
    void inEveryFile()
    {
        static const QRegularExpression badInHtml(
            u"<(script|style)>|<b>bold|<a href=\"(?!https://evil\\.example/)|<img src=\"(?!data:)| on\\w+="_s);
        ReportSource source = sourceAt(review(), review().now());
        QCOMPARE(source.earlier.size(), 2);
        source.pictures = *waitedFor(review().allPictures());
        QList<Document> documents;
        for (const ReportKind kind : {ReportKind::Executive, ReportKind::Full, ReportKind::Plan})
            documents += reviewReport(source, kind);
        documents += comparisonReport(pointAt(review(), review().milestones().first().id), review().now());
        for (const Document &document : documents) {
            const Result<QByteArray> html = renderDocument(document, FileForm::Html);
            QVERIFY(html);
            const QString page = QString::fromUtf8(*html).section(u"</style>"_s, 1);
            const auto bad = badInHtml.match(page);
            QVERIFY2(!bad.hasMatch(), qPrintable(page.mid(std::max<qsizetype>(0, bad.capturedStart() - 200), 400)));
            QVERIFY(!page.contains(QChar(0x202E)));
            const Result<QByteArray> markdown = renderDocument(document, FileForm::Markdown);
            QVERIFY(markdown);
            QTextDocument read;
            read.setMarkdown(QString::fromUtf8(*markdown), QTextDocument::MarkdownDialectGitHub);
            for (QTextBlock block = read.begin(); block.isValid(); block = block.next()) {
                for (auto at = block.begin(); !at.atEnd(); ++at) {
                    const QTextCharFormat format = at.fragment().charFormat();
                    const QString address = format.isImageFormat() ? format.toImageFormat().name() : format.anchorHref();
                    QVERIFY2(address.isEmpty() || address.startsWith(u"https://evil.example/"_s)
                            || address.startsWith(u"data:image/png"_s),
                        qPrintable(address + u": "_s + block.text()));
                }
            }
            const Result<QByteArray> pdf = renderDocument(document, FileForm::Pdf);
            QVERIFY2(pdf, qPrintable(pdf ? QString() : pdf.error().detail));
            for (const char *word : {"/JavaScript", "/Launch", "/OpenAction", "/EmbeddedFile", "/GoToR", "/URI (j", "/URI (f"})
                QVERIFY2(!pdf->contains(word), word);
        }
        // The document loses nothing, so it has them all as they are.
        const QByteArray document = m_open->workspace().reviewDocument();
        const LensVersionPtr version = review().state().lenses.first().version;
        const auto again
            = readReviewDocument(document, {}, [&](const LensId &, const QString &, const QByteArray &) { return version; });
        QVERIFY(again);
        QCOMPARE(again->state, review().state());
    }

    void inEveryMenu()
    {
        for (int place = 0; place < placeCount; ++place) {
            m_window->showPlace(Place(place));
            for (QMenu *menu : m_window->findChildren<QMenu *>()) {
                Q_EMIT menu->aboutToShow();
                for (const QAction *action : menu->actions()) {
                    const QString text = QString(action->text()).remove(QRegularExpression(u"^&[1-9]  "_s)); // a key of ours
                    QVERIFY2(
                        !text.contains(u"bold"_s) || !text.contains(QRegularExpression(u"(?<!&)&(?!&)"_s)), qPrintable(text));
                }
            }
        }
        QCOMPARE(found(), QString());
    }
};

QTEST_MAIN(ForeignTextsTest)
#include "tst_foreigntexts.moc"

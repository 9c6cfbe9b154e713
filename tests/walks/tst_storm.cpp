// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo.h"
#include "core/review/statetext.h"
#include "core/session/workspace.h"
#include "core/words/changewords.h"
#include "core/words/errorwords.h"
#include "tests/kit/stores.h"
#include "tests/kit/storm.h"
#include "ui/pages/page.h"
#include "ui/support/links.h"
#include "ui/support/settings.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

namespace {

// The program as a person has it in front of them, over files of one folder.
struct Program
{
    explicit Program(const QString &folder)
        : settings(folder + u"/settings.ini"_s)
        , workspace(u"Ada"_s)
        , window(workspace, settings, [folder]() -> Result<QString> {
            const QString path = folder + u"/sample.plumb"_s;
            const Result<void> made = QFileInfo::exists(path) ? Result<void>() : makeSamplePortfolio(path);
            return made.map([&path] { return path; });
        })
    {
        window.resize(1280, 800);
    }

    void open(const QString &path)
    {
        QSignalSpy opened(&workspace, &Workspace::portfolioOpened), failed(&workspace, &Workspace::openFailed);
        window.openPortfolio(path, OpenMode::ReadWrite);
        window.show();
        if (!QTest::qWaitFor([&] { return !opened.isEmpty() || !failed.isEmpty(); }, 20'000) || opened.isEmpty())
            qFatal("%s does not open: %s", qPrintable(path),
                qPrintable(failed.isEmpty() ? QString() : errorWords(failed[0][1].value<Error>())));
        window.activateWindow();
    }
    void openReview(const WorkloadId &id)
    {
        QSignalSpy opened(&workspace, &Workspace::reviewOpened), failed(&workspace, &Workspace::failed);
        window.openReview(id);
        if (!QTest::qWaitFor([&] { return !opened.isEmpty() || !failed.isEmpty(); }, 20'000) || opened.isEmpty())
            qFatal("the review does not open: %s",
                qPrintable(failed.isEmpty() ? QString() : errorWords(failed[0][0].value<Error>())));
    }

    Settings settings;
    Workspace workspace;
    MainWindow window;
};

void addRows(const QAbstractItemModel &model, const QModelIndex &parent, const QString &indent, QStringList &lines)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex cell = model.index(row, column, parent);
            QString text = cell.data().toString() + u'|' + cell.data(Qt::AccessibleTextRole).toString();
            if (const QVariant tick = cell.data(Qt::CheckStateRole); tick.isValid())
                text += u"|"_s + QString::number(tick.toInt());
            cells += text;
        }
        lines += indent + cells.join(u" ; "_s);
        addRows(model, model.index(row, 0, parent), indent + u"  "_s, lines);
    }
}

// What the lists of a place have to show, whatever is filtered or folded now; the note that is in front of one, too.
QStringList shownAt(MainWindow &window, Place place)
{
    window.showPlace(place);
    if (auto *showsSteps = window.page(place)->findChild<QCheckBox *>(u"historyShowSteps"_s))
        showsSteps->setChecked(false); // this list filters by itself
    window.page(place)->applySearch({});
    QStringList lines;
    for (const QAbstractItemView *view : window.page(place)->findChildren<QAbstractItemView *>()) {
        static const QStringList depends = {u"comparisonTree"_s, u"reportOutline"_s, u"lensContent"_s, u"lensProblemsList"_s,
            u"importList"_s, u"missedPracticesView"_s};
        const QString name = view->objectName();
        if (!view->model() || name.isEmpty() || name.startsWith(u"qt_"_s) || depends.contains(name))
            continue; // what they show was chosen or is read once it is looked at, or is Qt's own
        const QAbstractItemModel *model = view->model();
        while (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(model))
            model = proxy->sourceModel();
        lines += name + u':';
        addRows(*model, {}, {}, lines);
    }
    if (place == Place::Review) {
        for (const auto *notes : window.page(place)->findChildren<QPlainTextEdit *>(u"questionNotes"_s))
            lines += notes->toPlainText();
    }
    return lines;
}

QString firstDifference(const QStringList &a, const QStringList &b)
{
    for (qsizetype i = 0; i < std::max(a.size(), b.size()); ++i) {
        if (a.value(i) != b.value(i))
            return u"before: "_s + a.value(i, u"(nothing)"_s) + u"\n  after: "_s + b.value(i, u"(nothing)"_s);
    }
    return {};
}

QStringList linesOf(const ReviewState &state)
{
    JsonWriter writer;
    writer.beginObject();
    writeStateMembers(writer, state);
    writer.endObject();
    return writer.text().split(u'\n');
}

// The last changes of a review, those that the store has not confirmed without a number.
QString lastChangesOf(const OpenReview &review)
{
    constexpr qsizetype told = 40;
    QStringList lines;
    const QVector<JournalEntry> &journal = review.journal();
    for (const JournalEntry &entry : journal.last(std::min(told, journal.size())))
        lines += QStringLiteral("%1 %2: %3").arg(QString::number(entry.number), entry.id.toString(), entryWords(entry));
    return lines.join(u'\n');
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

// PLUMBLINE_STORM: how many events, PLUMBLINE_STORM_SEED: which ones. PLUMBLINE_STORM_TELL: says each.
class StormTest : public QObject
{
    Q_OBJECT

public:
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "36000000"); } // the storm itself notices a window that hangs

private:
    static int number(const char *variable, int otherwise)
    {
        bool isSet = false;
        const int value = qEnvironmentVariableIntValue(variable, &isSet);
        return isSet ? value : otherwise;
    }

private Q_SLOTS:
    void initTestCase()
    {
        static QtMessageHandler others = nullptr; // the offscreen platform says at each dialog what it does not do
        others = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &text) {
            if (!text.startsWith(u"This plugin does not support"_s))
                others(type, context, text);
        });
        QApplication::setQuitOnLastWindowClosed(false);
        setUrlOpener([](const QUrl &) { return true; }); // nothing of the machine is opened
    }

    void whateverIsDoneTheWindowGoesOnAndShowsWhatIsOnTheDisk()
    {
        const int seed = number("PLUMBLINE_STORM_SEED", 1);
        const int events = number("PLUMBLINE_STORM", 400);
        const QTemporaryDir folder;
        const QString store = folder.filePath(u"sample.plumb"_s);
        QVERIFY(makeSamplePortfolio(store));
        write(folder.filePath(u"broken.json"_s), "{\"format\": \"plumbline-review/1\", \"workload\": {");
        write(folder.filePath(u"text.txt"_s), "hello");
        write(folder.filePath(u"broken.plumb"_s), "SQLite format 3");
        for (const char *name : {"online-shop", "sensor-hub"})
            QVERIFY(
                QFile::copy(u":/sample/%1.json"_s.arg(QLatin1String(name)), folder.filePath(QLatin1String(name) + u".json"_s)));

        auto program = std::make_unique<Program>(folder.path());
        program->open(store);
        program->openReview(program->workspace.portfolio()->workloads().first().id);
        Kit::Storm storm(quint32(seed), folder.path(), [&]() -> QWidget * {
            if (!program->window.isVisible()) { // it was closed, so it is started again
                const QString last = program->settings.lastStore();
                program.reset();
                program = std::make_unique<Program>(folder.path());
                program->open(QFileInfo::exists(last) ? last : store);
            }
            return &program->window;
        });
        QVERIFY2(storm.rage(events),
            qPrintable(storm.stillOpen() + u" cannot be left. What was done:\n"_s + storm.lastSteps().join(u'\n')));

        program->workspace.flushTyping();
        QTRY_VERIFY2_WITH_TIMEOUT(!program->workspace.hasUnsaved(), "the disk has not what was entered", 30'000);
        QTest::qWait(100); // what waited for the disk goes on
        // One may still be on its way in the place of another.
        QTRY_VERIFY_WITH_TIMEOUT(program->workspace.portfolio() && !program->workspace.isOpening(), 30'000);
        program->window.showPlace(Place::Lenses); // from the portfolio the way leads to the workload that is selected there
        if (!program->workspace.review() && !program->workspace.portfolio()->workloads().isEmpty())
            program->openReview(program->workspace.portfolio()->workloads().first().id);
        const bool hasReview = program->workspace.review() != nullptr;
        const WorkloadId id = hasReview ? program->workspace.review()->id() : WorkloadId();
        const auto lookOnce = [&] {
            QList<QStringList> seen;
            for (int place = 0; place < placeCount; ++place)
                seen += hasReview || place == 0 ? shownAt(program->window, Place(place)) : QStringList();
            return seen;
        };
        const auto look = [&] {
            QList<QStringList> seen = lookOnce(), again;
            while (QTest::qWait(300), (again = lookOnce()) != seen) // some counts come when there is time
                seen = again;
            return seen;
        };
        const QList<QStringList> before = look();
        const ReviewState state = hasReview ? program->workspace.review()->state() : ReviewState();
        const QString changes = hasReview ? lastChangesOf(*program->workspace.review()) : QString();
        const QString path = program->workspace.store()->info().path;
        program.reset();

        program = std::make_unique<Program>(folder.path());
        program->open(path);
        if (hasReview) {
            program->openReview(id);
            const ReviewState &kept = program->workspace.review()->state();
            QVERIFY2(kept == state,
                qPrintable(firstDifference(linesOf(state), linesOf(kept)) + u"\nChanges in the window:\n"_s + changes
                    + u"\nChanges on the disk:\n"_s + lastChangesOf(*program->workspace.review()) + u"\nWhat was done:\n"_s
                    + storm.lastSteps().join(u'\n')));
        }
        const QList<QStringList> after = look();
        for (int place = 0; place < placeCount; ++place)
            QVERIFY2(before[place] == after[place],
                qPrintable(u"place %1 "_s.arg(place) + firstDifference(before[place], after[place]) + u"\nWhat was done:\n"_s
                    + storm.lastSteps().join(u'\n')));
        program.reset();

        int checked = 0;
        for (const QFileInfo &file : QDir(folder.path()).entryInfoList({u"*.plumb"_s}, QDir::Files)) {
            ReviewStore checking;
            auto opened = checking.open(StoreLocation::file(file.absoluteFilePath()), OpenMode::ReadOnly);
            opened.waitForFinished();
            if (file.fileName() == u"broken.plumb"_s) {
                QVERIFY(!opened.result());
                continue;
            }
            QVERIFY2(opened.result(), qPrintable(file.fileName()));
            QCOMPARE(Kit::answered(checking.check()).problems.join(u'\n'), QString());
            ++checked;
        }
        QVERIFY(checked > 0);
    }
};

QTEST_MAIN(StormTest)
#include "tst_storm.moc"

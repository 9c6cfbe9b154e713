// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startwindow.h"

#include "app/cli/terminal.h"
#include "app/cli/verb.h"
#include "app/demo.h"
#include "app/storeplace.h"
#include "core/base/platform/process.h"
#include "core/words/translations.h"
#include "ui/support/icons.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QTimer>

#include <cstdlib>

namespace Plumbline {

namespace {

struct Arguments
{
    QString store; // absolute; empty: what was open last
    bool quitsAfterFirstFrame = false;
};

// Ends the program when the first frame that shows the portfolio has been painted. A widget that fills the window may be
// painted alone, so any of its widgets counts.
class FirstFrame : public QObject
{
public:
    FirstFrame(const QWidget &window, QObject *parent)
        : QObject(parent)
        , m_window(window)
    {
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || !watched->isWidgetType() || static_cast<QWidget *>(watched)->window() != &m_window)
            return false;
        qApp->removeEventFilter(this);
        // Once the whole window, children included, was painted.
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        return false;
    }

private:
    const QWidget &m_window;
};

QString absolute(const QString &path)
{
    return path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath();
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StartWindow)
};

void complain(const QString &sentence)
{
    Terminal().errorLine(QStringLiteral("plumbline: error: ") + sentence);
}

QtMessageHandler otherMessages = nullptr;

// Without a display Qt would end the program by abort().
void endWithoutDisplay(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type != QtFatalMsg)
        return otherMessages(type, context, text);
    loadTranslations(*qApp);
    complain(
        Words::tr("The window needs a display, and none can be opened. \"plumbline --help\" says what can be done without."));
    std::_Exit(ExitStatus::failed);
}

// Nothing, once it was said why, where the arguments are wrong.
std::optional<Arguments> readArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption store(QStringLiteral("store"), {}, QStringLiteral("FILE"));
    const QCommandLineOption firstFrame(QStringLiteral("quit-after-first-frame")); // for measuring the start
    parser.addOptions({store, firstFrame});
    if (!parser.parse(arguments)) {
        complain(parser.errorText());
        return std::nullopt;
    }
    const QStringList files = parser.positionalArguments();
    return Arguments{absolute(parser.isSet(store) ? parser.value(store) : files.value(0)), parser.isSet(firstFrame)};
}

void describeApplication()
{
    nameProgram();
    QCoreApplication::setApplicationVersion(QStringLiteral(PLUMBLINE_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Plumbline"));
    QGuiApplication::setDesktopFileName(QStringLiteral("plumbline"));
}

// The one that a person wants at each start, or the last one, where it still is; the one in the data folder otherwise.
QString storeToOpen(const Arguments &arguments, const Settings &settings)
{
    if (!arguments.store.isEmpty())
        return arguments.store;
    for (const QString &store : {settings.startStore(), settings.lastStore()}) {
        if (!store.isEmpty() && QFileInfo::exists(store))
            return store;
    }
    return defaultStorePath();
}

} // namespace

int startWindow(int &argc, char **argv)
{
    Platform::reportFailedWrites();
    describeApplication();
    otherMessages = qInstallMessageHandler(endWithoutDisplay);
    QApplication application(argc, argv);
    qInstallMessageHandler(otherMessages);
    Settings settings;
    setLanguage(settings.language());
    loadTranslations(application);
    const std::optional<Arguments> arguments = readArguments(QCoreApplication::arguments());
    if (!arguments)
        return ExitStatus::wrongUsage;

    applyTheme(settings.theme());
    if (settings.textSize() > 0)
        applyTextSize(settings.textSize());
    QApplication::setWindowIcon(applicationIcon());

    Workspace workspace(personName());
    MainWindow window(workspace, settings, [] {
        const QString path = samplePath();
        // A sample that somebody has worked in stays as it is.
        const Result<void> made = QFileInfo::exists(path) ? Result<void>() : makeSamplePortfolio(path);
        return made.map([&path] { return path; });
    });
    QuitSignals quitSignals;
    QObject::connect(&quitSignals, &QuitSignals::quitRequested, &window, &MainWindow::quitSoon);
    FirstFrame firstFrame(window, nullptr);
    if (arguments->quitsAfterFirstFrame)
        QObject::connect(
            &workspace, &Workspace::portfolioOpened, &application, [&] { application.installEventFilter(&firstFrame); });

    window.openPortfolio(storeToOpen(*arguments, settings), OpenMode::ReadWriteOrCreate);
    window.show();
    return QApplication::exec();
}

} // namespace Plumbline

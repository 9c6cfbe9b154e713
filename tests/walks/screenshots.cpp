// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every page over the sample portfolio: screenshots FOLDER PREFIX WIDTHxHEIGHT light|dark
// The target "screenshots" makes the whole set; look at it after each change of a page.
#include "app/demo.h"
#include "core/session/workspace.h"
#include "core/words/translations.h"
#include "ui/support/settings.h"
#include "ui/support/theme.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTreeView>
#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

namespace {

void shoot(MainWindow &window, const QString &path)
{
    QTest::qWait(700); // previews and charts are drawn when there is time
    if (!window.grab().save(path))
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    loadTranslations(application); // for the English plurals
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 5)
        qFatal("usage: screenshots FOLDER PREFIX WIDTHxHEIGHT light|dark");
    const QString base = QDir(arguments[1]).filePath(arguments[2]);
    QDir().mkpath(arguments[1]);
    const QTemporaryDir folder;
    const QString store = folder.filePath(u"sample.plumb"_s);
    if (!makeSamplePortfolio(store))
        qFatal("no sample");

    Settings settings(folder.filePath(u"settings.ini"_s));
    Workspace workspace(u"Ada"_s);
    MainWindow window(workspace, settings);
    QTimer::singleShot(0, &application, [&] {
        applyTheme(arguments[4] == u"dark"_s ? Theme::Dark : Theme::Light);
        window.resize(arguments[3].section(u'x', 0, 0).toInt(), arguments[3].section(u'x', 1, 1).toInt());
        window.openPortfolio(store, OpenMode::ReadWrite);
        window.show();
        shoot(window, base + u"-portfolio.png"_s);
        window.openReview(workspace.portfolio()->workloads().first().id);
        shoot(window, base + u"-review.png"_s);
        const std::pair<Place, const char *> places[] = {{Place::Plan, "plan"}, {Place::Milestones, "milestones"},
            {Place::Report, "report"}, {Place::Lenses, "lenses"}, {Place::History, "history"}};
        for (const auto &[place, name] : places) {
            window.showPlace(place);
            shoot(window, base + u'-' + QLatin1String(name) + u".png"_s);
        }
        window.showPlace(Place::Lenses);
        auto *lenses = window.findChild<QTreeView *>(u"lensesView"_s);
        lenses->setCurrentIndex(lenses->model()->index(lenses->model()->rowCount() - 1, 0));
        window.findChild<QPushButton *>(u"readLensButton"_s)->click();
        QTest::qWait(300);
        auto *content = window.findChild<QTreeView *>(u"lensContent"_s);
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Right, Qt::Key_Down})
            QTest::keyClick(content, key);
        shoot(window, base + u"-lens.png"_s);
        window.showPlace(Place::Milestones);
        window.findChild<QTabWidget *>(u"milestonesTabs"_s)->setCurrentIndex(1);
        shoot(window, base + u"-comparison.png"_s);
        QApplication::quit();
    });
    return QApplication::exec();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/workspace.h"
#include "ui/pages/reviewpage.h"
#include "ui/support/settings.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QListView>
#include <QPushButton>
#include <QtTest>

namespace Plumbline::Kit {

// The program as a person has it in front of them: window, settings and portfolio in a folder of its own.
struct Program
{
    explicit Program(const QString &folder)
        : settings(folder + QStringLiteral("/settings.ini"))
        , workspace(QStringLiteral("Ada"))
        , window(workspace, settings)
    {
        QSignalSpy opened(&workspace, &Workspace::portfolioOpened);
        window.resize(1400, 900);
        window.openPortfolio(folder + QStringLiteral("/portfolio.plumb"), OpenMode::ReadWriteOrCreate);
        window.show();
        if (opened.isEmpty() && !opened.wait())
            qFatal("the portfolio does not open");
        becomeActive();
    }

    // Shortcuts and focus need it.
    void becomeActive()
    {
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not become active");
    }

    template <typename Widget>
    Widget *find(const char *name)
    {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (top->objectName() == QLatin1String(name) && qobject_cast<Widget *>(top))
                return qobject_cast<Widget *>(top);
            if (auto *found = top->findChild<Widget *>(QLatin1String(name)))
                return found;
        }
        qFatal("there is no %s", name);
    }

    void trigger(const char *name)
    {
        auto *action = window.findChild<QAction *>(QLatin1String(name));
        if (!action || !action->isEnabled())
            qFatal("the action %s cannot be taken", name);
        action->trigger();
    }

    void click(const char *name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    QListView *choices() { return find<QListView>("choiceList"); }
    ReviewPage *reviewPage() { return find<ReviewPage>("reviewPage"); }
    int counted(Risk risk) { return workspace.review()->assessment().total[risk]; }
    bool waitUntilSaved()
    {
        return QTest::qWaitFor([this] { return !workspace.hasUnsaved(); });
    }

    Settings settings;
    Workspace workspace;
    MainWindow window;
};

} // namespace Plumbline::Kit

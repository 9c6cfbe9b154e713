// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/kit/sampleworkspace.h"
#include "ui/support/noticebar.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QtTest>

namespace Plumbline::Kit {

// A main window over the sample, with settings of its own, shown.
struct ShownWindow
{
    SampleWorkspace sample;
    Settings settings{sample.folder() + QStringLiteral("/settings.ini")};
    MainWindow window{sample.workspace(), settings};

    ShownWindow() { window.show(); }
    template <typename T>
    T *find(const char *name)
    {
        T *found = window.findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("the window has no %s", name);
        return found;
    }
    void trigger(const char *action) { find<QAction>(action)->trigger(); }
    QAbstractItemView *view() { return find<QAbstractItemView>("workloadView"); }
    QString emptySentence()
    {
        auto *sentence = find<QLabel>("emptySentence");
        return sentence->isVisible() ? sentence->text() : QString();
    }
    QStringList notices() { return find<NoticeBar>("noticeBar")->texts(); }
    void openReview()
    {
        QSignalSpy opened(&sample.workspace(), &Workspace::reviewOpened);
        window.openReview(sample.shop());
        QVERIFY(!opened.isEmpty() || opened.wait());
    }
};

} // namespace Plumbline::Kit

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

    ShownWindow()
    {
        window.show();
        find<NoticeBar>("noticeBar")->withdrawInvitations();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
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
    // Without the offer to add the lenses of the program, which the sample lacks.
    QStringList notices()
    {
        QStringList texts = find<NoticeBar>("noticeBar")->texts();
        texts.removeIf([](const QString &text) { return text.startsWith(QLatin1String("This program has brought")); });
        return texts;
    }
    void openReview()
    {
        QSignalSpy opened(&sample.workspace(), &Workspace::reviewOpened);
        window.openReview(sample.shop());
        QVERIFY(!opened.isEmpty() || opened.wait());
    }
};

} // namespace Plumbline::Kit

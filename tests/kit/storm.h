// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QRandomGenerator>
#include <QStringList>
#include <QWidget>

#include <atomic>
#include <functional>
#include <memory>
#include <thread>

class QFileDialog;

namespace Plumbline::Kit {

// What a child, a cat and a hurried person do to a window: clicks, drags, wheels, keys, texts, commands, files and sizes, in
// an order that a number decides. Dialogs that ask for a file are answered from outside, and only ever with a file of
// one folder: nothing else of the machine is within reach. A window that does not go on for a minute ends the program.
class Storm : public QObject
{
public:
    // The window to act on; null while there is none yet. It may be another one each time.
    using Window = std::function<QWidget *()>;

    Storm(quint32 seed, const QString &folder, Window window);
    ~Storm() override;

    // Returns when `events` have happened and every menu and dialog is gone again. False: one of them does not go.
    bool rage(int events);
    // What was done last, the newest at the end.
    QStringList lastSteps() const { return m_steps; }
    QString stillOpen() const { return m_stillOpen; }

private:
    void next();
    void calm();
    void act();
    void click(QWidget *top);
    void drag(QWidget *top);
    void turnWheel(QWidget *top);
    void pressKey(QWidget *top);
    void typeText(QWidget *top);
    void giveCommand(QWidget *window);
    void dropFiles(QWidget *window);
    void copySomething();
    void answer(QFileDialog *dialog);
    QWidget *target(); // popup, dialog or window that gets what a person does; null while there is none
    QWidget *anyWidget(QWidget *top);
    QPoint anyPoint(const QWidget *widget);
    QString anyFile(const QString &ending);
    int below(int limit) { return limit > 0 ? m_random.bounded(limit) : 0; }
    void note(const QString &step);

    QRandomGenerator m_random;
    QString m_folder;
    Window m_window;
    QPointer<QWidget> m_shown;
    int m_depth = 0; // of loops of dialogs and menus
    int m_left = 0;
    int m_calming = 0;
    bool m_isOver = false;
    QStringList m_steps;
    QString m_stillOpen;
    std::atomic<int> m_beat = 0;
    std::atomic<bool> m_ends = false;
    std::thread m_watch;
};

} // namespace Plumbline::Kit

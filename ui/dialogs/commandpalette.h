// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QLineEdit;
class QMenuBar;
class QTreeWidget;

namespace Plumbline {

class PlainLabel;

// What a person can have done by typing words of it.
struct Command
{
    QString text;
    QString context; // where else it is found, or what kind of thing it is about
    QString keys;
    QString id; // stays the same between runs
    std::function<void()> give;
};

// Of the actions in the menus that are enabled.
QList<Command> commandsOf(const QMenuBar &menus);

// Finds a command by its words and gives it; whoever hears what is typed may add what else has these words. A sheet near the
// top of the window, as high as what it found.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    // `lastGiven` has the ids of commands given before, the newest first: they are first while nothing is typed.
    CommandPalette(QList<Command> commands, const QStringList &lastGiven, QWidget *parent = nullptr);

    // After the commands, while that is what is typed.
    void addFound(const QString &typed, const QList<Command> &found);

Q_SIGNALS:
    void typed(const QString &text);
    void given(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // up and down in the field walk the list
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fill(const QString &typed);
    void addRow(qsizetype command);
    void fit();
    void giveCurrent();

    QList<Command> m_commands; // its own, then what was found
    qsizetype m_own; // how many are its own
    QLineEdit *m_field;
    QTreeWidget *m_list;
    PlainLabel *m_nothing;
};

} // namespace Plumbline

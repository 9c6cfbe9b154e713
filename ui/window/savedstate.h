// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Plumbline {

class ElidedLabel;

// Whether what was entered is on the disk, in a word or two; why not, and what to do about it, is said by SavingTrouble.
class SavedState : public QWidget
{
    Q_OBJECT

public:
    enum class State { Nothing, Saved, Saving, NotSaved, ReadOnly };

    explicit SavedState(QWidget *parent = nullptr);

    // `why`: of NotSaved the whole sentence, of ReadOnly who holds the file (may be empty).
    void setState(State state, const QString &why = {});
    State state() const { return m_state; }
    QString text() const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool isTrouble() const { return m_state == State::NotSaved || m_state == State::ReadOnly; }
    QString fullText() const;
    void fit();

    State m_state = State::Nothing;
    QString m_why;
    ElidedLabel *m_label;
};

} // namespace Plumbline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace Plumbline {

class ElidedLabel;

// Whether what was entered is on the disk: said in words, and what to do where it is not.
class SavedState : public QWidget
{
    Q_OBJECT

public:
    enum class State { Nothing, Saved, Saving, NotSaved, ReadOnly };

    explicit SavedState(QWidget *parent = nullptr);

    // `why`: of NotSaved the whole sentence, of ReadOnly who holds the file (may be empty).
    void setState(State state, const QString &why = {});
    void setCopyable(bool isCopyable); // whether what is not saved can be copied
    State state() const { return m_state; }
    QString text() const;

Q_SIGNALS:
    void retryRequested();
    void copyRequested();

private:
    void tellScreenReader();

    State m_state = State::Nothing;
    QString m_why;
    ElidedLabel *m_label;
    QPushButton *m_retry;
    QPushButton *m_copy;
    bool m_isCopyable = false;
};

} // namespace Plumbline

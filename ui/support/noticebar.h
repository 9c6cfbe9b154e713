// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace Plumbline {

// What the program has to say, inside the window and never in the way. News goes by itself, a failure stays until
// it was read (closed), an offer to undo stays until the next one. The newest is at the bottom.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    static constexpr int newsMs = 8000;
    static constexpr int maxNotices = 3; // older news give way, then older failures

    explicit NoticeBar(QWidget *parent = nullptr);

    void tell(const QString &text);
    // The same failure again is not told twice. With one button for what can be done about it, if something can.
    void tellFailure(const QString &text, const QString &button = {}, std::function<void()> action = {});
    // With one button, such as "Undo" for what was deleted.
    void offer(const QString &text, const QString &button, std::function<void()> action);
    // The offers no longer hold.
    void withdrawOffers() { withdraw(Kind::Offer); }
    // With one button too, for what can wait: it stays, whatever is done meanwhile, until it was read (closed).
    void invite(const QString &text, const QString &button, std::function<void()> action);
    // Another portfolio is open.
    void withdrawInvitations() { withdraw(Kind::Invitation); }

    QStringList texts() const; // of what is shown, oldest first

private:
    enum class Kind { News, Offer, Invitation, Failure };
    class Notice;
    Notice *add(Kind kind, const QString &text);
    QList<Notice *> notices() const;
    void remove(Notice *notice);
    void withdraw(Kind kind);

    QVBoxLayout *m_layout;
};

} // namespace Plumbline

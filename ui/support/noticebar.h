// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/notice.h"

#include <chrono>

class QVBoxLayout;

namespace Plumbline {

// What the program has to say, inside the window and never in the way. News goes by itself, a failure stays until it was read
// (closed) or what it speaks of is gone, an offer to undo stays until the next one. The newest is at the bottom.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    static constexpr int newsMs = 8000;
    static constexpr int maxNotices = 3; // older news give way, then older failures
    // What a failure speaks of, and with which it goes.
    enum class About { Deed, Portfolio, Review };

    explicit NoticeBar(QWidget *parent = nullptr);

    void tell(const NoticeText &text);
    // With one button too, as long as news stay.
    void tell(const NoticeText &text, const QString &button, std::function<void()> action);
    // The same failure again is not told twice. With one button for what can be done about it, if something can.
    void tellFailure(
        const NoticeText &text, const QString &button = {}, std::function<void()> action = {}, About about = About::Deed);
    // The portfolio or the review that failures spoke of is not open any more.
    void withdrawFailures(About about);
    // Of deeds: those that stood long enough to be read, since the person went on to something else.
    void withdrawFailuresOlderThan(std::chrono::milliseconds age);
    // With one button, such as "Undo" for what was deleted.
    void offer(const NoticeText &text, const QString &button, std::function<void()> action);
    // The offers no longer hold.
    void withdrawOffers() { withdraw(Kind::Offer); }
    // With one button too, for what can wait: it stays, whatever is done meanwhile, until it was read (closed).
    void invite(const NoticeText &text, const QString &button, std::function<void()> action);
    // Another portfolio is open.
    void withdrawInvitations() { withdraw(Kind::Invitation); }

    QStringList texts() const; // of what is shown, oldest first

private:
    enum class Kind { News, Offer, Invitation, Failure };
    class Told;
    Told *add(Kind kind, const NoticeText &text, const QString &button = {}, std::function<void()> action = {});
    QList<Told *> notices() const;
    void remove(Told *notice);
    void withdraw(Kind kind);

    QVBoxLayout *m_layout;
};

} // namespace Plumbline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/noticebar.h"

#include <QElapsedTimer>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace Plumbline {

// A notice, and when it goes.
class NoticeBar::Told : public Notice
{
public:
    Told(Kind itsKind, const NoticeText &text, NoticeBar *bar)
        : Notice(itsKind == Kind::Failure ? Look::Warning : Look::News, Edge::Top, text, bar)
        , kind(itsKind)
    {
        age.start();
    }

    Kind kind;
    About about = About::Deed;
    QElapsedTimer age;
};

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("noticeBar"));
    setAccessibleName(tr("Notices"));
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    hide();
}

void NoticeBar::tell(const NoticeText &text)
{
    tell(text, {}, {});
}

void NoticeBar::tell(const NoticeText &text, const QString &button, std::function<void()> action)
{
    for (Told *shown : notices()) {
        if (shown->kind == Kind::News && !shown->findChild<QPushButton *>(QStringLiteral("noticeButton")))
            remove(shown); // the latest is enough
    }
    Told *notice = add(Kind::News, text, button, std::move(action));
    QTimer::singleShot(newsMs, notice, [this, notice] { remove(notice); });
}

void NoticeBar::tellFailure(const NoticeText &text, const QString &button, std::function<void()> action, About about)
{
    if (!texts().contains(text.whole()))
        add(Kind::Failure, text, button, std::move(action))->about = about;
}

void NoticeBar::withdrawFailures(About about)
{
    for (Told *notice : notices()) {
        if (notice->kind == Kind::Failure && notice->about == about)
            remove(notice);
    }
}

void NoticeBar::withdrawFailuresOlderThan(std::chrono::milliseconds age)
{
    for (Told *notice : notices()) {
        if (notice->kind == Kind::Failure && notice->about == About::Deed && notice->age.elapsed() >= age.count())
            remove(notice);
    }
}

void NoticeBar::offer(const NoticeText &text, const QString &button, std::function<void()> action)
{
    withdrawOffers();
    add(Kind::Offer, text, button, std::move(action));
}

void NoticeBar::invite(const NoticeText &text, const QString &button, std::function<void()> action)
{
    add(Kind::Invitation, text, button, std::move(action));
}

void NoticeBar::withdraw(Kind kind)
{
    for (Told *notice : notices()) {
        if (notice->kind == kind)
            remove(notice);
    }
}

QStringList NoticeBar::texts() const
{
    QStringList texts;
    for (const Told *notice : notices())
        texts += notice->says().whole();
    return texts;
}

NoticeBar::Told *NoticeBar::add(Kind kind, const NoticeText &text, const QString &button, std::function<void()> action)
{
    const QList<Told *> shown = notices();
    if (shown.size() >= maxNotices) {
        // The oldest of the least weight gives way.
        remove(*std::min_element(shown.begin(), shown.end(), [](const Told *a, const Told *b) { return a->kind < b->kind; }));
    }
    auto *notice = new Told(kind, text, this);
    if (!button.isEmpty()) {
        connect(notice->addButton(button, QStringLiteral("noticeButton")), &QPushButton::clicked, notice,
            [this, notice, action = std::move(action)] {
                remove(notice);
                action();
            });
    }
    notice->addCloseButton([this, notice] { remove(notice); });
    m_layout->addWidget(notice);
    notice->show();
    show();
    notice->tellScreenReader();
    return notice;
}

QList<NoticeBar::Told *> NoticeBar::notices() const
{
    QList<Told *> notices;
    for (int i = 0; i < m_layout->count(); ++i)
        notices += static_cast<Told *>(m_layout->itemAt(i)->widget());
    return notices;
}

void NoticeBar::remove(Told *notice)
{
    m_layout->removeWidget(notice);
    notice->hide();
    notice->deleteLater();
    setVisible(m_layout->count() > 0);
}

} // namespace Plumbline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/noticebar.h"

#include "ui/support/icons.h"
#include "ui/support/plainlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace Plumbline {

class NoticeBar::Notice : public QWidget
{
public:
    Notice(Kind kind, const QString &text, QWidget *parent)
        : QWidget(parent)
        , m_kind(kind)
        , m_label(new PlainLabel(text, TextSize::Body, this))
        , m_row(new QHBoxLayout(this))
    {
        setAccessibleName(text);
        m_label->setFlow(PlainLabel::Flow::Wrapped);
        m_label->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        const int markRoom = kind == Kind::Failure ? markSize + Space::related : 0;
        m_row->setContentsMargins(Space::group + markRoom, Space::related, Space::related, Space::related);
        m_row->setSpacing(Space::related);
        m_row->addWidget(m_label, 1);
        auto *close = new QToolButton(this);
        close->setObjectName(QStringLiteral("closeNoticeButton"));
        close->setIcon(icon(IconName::Close));
        close->setAutoRaise(true);
        close->setAccessibleName(NoticeBar::tr("Close this notice"));
        close->setToolTip(close->accessibleName());
        connect(close, &QToolButton::clicked, this, [this] { leave(); });
        m_row->addWidget(close);
    }

    void addButton(const QString &text, std::function<void()> action)
    {
        auto *button = new QPushButton(text, this);
        button->setObjectName(QStringLiteral("noticeButton"));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, action = std::move(action)] {
            leave();
            action();
        });
        m_row->insertWidget(m_row->count() - 1, button);
    }

    void leave() { static_cast<NoticeBar *>(parentWidget())->remove(this); }
    Kind kind() const { return m_kind; }
    QString text() const { return m_label->text(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Palette &colors = currentPalette();
        painter.fillRect(rect(), colors.surface);
        painter.fillRect(QRect(0, 0, width(), 1), colors.line);
        painter.fillRect(QRect(0, 0, Space::inside, height()), m_kind == Kind::Failure ? colors.text : colors.accent);
        if (m_kind == Kind::Failure)
            icon(IconName::Warning).paint(&painter, QRect(Space::group - 2, (height() - markSize) / 2, markSize, markSize));
    }

private:
    static constexpr int markSize = 18;

    Kind m_kind;
    PlainLabel *m_label;
    QHBoxLayout *m_row;
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

void NoticeBar::tell(const QString &text)
{
    Notice *notice = add(Kind::News, text);
    QTimer::singleShot(newsMs, notice, [notice] { notice->leave(); });
}

void NoticeBar::tellFailure(const QString &text, const QString &button, std::function<void()> action)
{
    if (texts().contains(text))
        return;
    Notice *notice = add(Kind::Failure, text);
    if (!button.isEmpty())
        notice->addButton(button, std::move(action));
}

void NoticeBar::offer(const QString &text, const QString &button, std::function<void()> action)
{
    withdrawOffers();
    add(Kind::Offer, text)->addButton(button, std::move(action));
}

void NoticeBar::invite(const QString &text, const QString &button, std::function<void()> action)
{
    add(Kind::Invitation, text)->addButton(button, std::move(action));
}

void NoticeBar::withdraw(Kind kind)
{
    for (Notice *notice : notices()) {
        if (notice->kind() == kind)
            remove(notice);
    }
}

QStringList NoticeBar::texts() const
{
    QStringList texts;
    for (const Notice *notice : notices())
        texts += notice->text();
    return texts;
}

NoticeBar::Notice *NoticeBar::add(Kind kind, const QString &text)
{
    const QList<Notice *> shown = notices();
    if (shown.size() >= maxNotices) {
        // The oldest of the least weight gives way.
        remove(*std::min_element(
            shown.begin(), shown.end(), [](const Notice *a, const Notice *b) { return a->kind() < b->kind(); }));
    }
    auto *notice = new Notice(kind, text, this);
    m_layout->addWidget(notice);
    notice->show();
    show();
    QAccessibleEvent told(notice, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
    return notice;
}

QList<NoticeBar::Notice *> NoticeBar::notices() const
{
    QList<Notice *> notices;
    for (int i = 0; i < m_layout->count(); ++i)
        notices += static_cast<Notice *>(m_layout->itemAt(i)->widget());
    return notices;
}

void NoticeBar::remove(Notice *notice)
{
    m_layout->removeWidget(notice);
    notice->hide();
    notice->deleteLater();
    setVisible(m_layout->count() > 0);
}

} // namespace Plumbline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/notice.h"

#include "ui/support/icons.h"
#include "ui/support/plainlabel.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace Plumbline {

namespace {

constexpr int markSize = 18;
constexpr int stripe = Space::inside;

// Strong in the size of the text, which no other label is.
class Heading : public PlainLabel
{
public:
    explicit Heading(QWidget *parent)
        : PlainLabel({}, TextSize::Body, parent)
    {
        fit();
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationFontChange)
            fit();
        return PlainLabel::event(event);
    }

private:
    void fit()
    {
        QFont strong = fontOf(TextSize::Body);
        strong.setWeight(QFont::DemiBold);
        setFont(strong);
    }
};

} // namespace

QString NoticeText::whole() const
{
    return heading.isEmpty() ? text
                             : QCoreApplication::translate("NoticeBar", "%1. %2", "what happened, and why").arg(heading, text);
}

Notice::Notice(Look look, Edge edge, const NoticeText &text, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_edge(edge)
    , m_says(text)
    , m_heading(new Heading(this))
    , m_text(new PlainLabel({}, TextSize::Body, this))
    , m_row(new QHBoxLayout(this))
{
    m_heading->setObjectName(QStringLiteral("noticeHeading"));
    m_text->setObjectName(QStringLiteral("noticeText"));
    for (PlainLabel *label : {m_heading, m_text}) {
        label->setFlow(PlainLabel::Flow::Wrapped);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_heading);
    words->addWidget(m_text);
    words->addStretch(1);
    const int before = Space::page + (look == Look::Warning ? markSize + Space::related : 0);
    const bool isLeftToRight = layoutDirection() == Qt::LeftToRight;
    m_row->setContentsMargins(
        isLeftToRight ? before : Space::group, Space::related, isLeftToRight ? Space::group : before, Space::related);
    m_row->setSpacing(Space::related);
    m_row->addLayout(words, 1);
    say(text);
}

void Notice::say(const NoticeText &text)
{
    m_says = text;
    m_heading->setText(text.heading);
    m_heading->setVisible(!text.heading.isEmpty());
    m_text->setText(text.text);
    setAccessibleName(text.whole());
}

QPushButton *Notice::addButton(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    m_row->addWidget(button);
    return button;
}

void Notice::addCloseButton(std::function<void()> close)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("closeNoticeButton"));
    button->setIcon(icon(IconName::Close));
    button->setAutoRaise(true);
    button->setAccessibleName(QCoreApplication::translate("NoticeBar", "Close this notice"));
    button->setToolTip(button->accessibleName());
    connect(button, &QToolButton::clicked, this, [close = std::move(close)] { close(); });
    m_row->addWidget(button);
}

void Notice::tellScreenReader()
{
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Palette &colors = currentPalette();
    const bool isWarning = m_look == Look::Warning;
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(QRect(0, m_edge == Edge::Top ? 0 : height() - 1, width(), 1), colors.line);
    QRect start(0, 0, stripe, height());
    QRect mark(Space::page, (height() - markSize) / 2, markSize, markSize);
    if (isRightToLeft()) {
        start.moveRight(width() - 1);
        mark.moveRight(width() - 1 - mark.left());
    }
    painter.fillRect(start, isWarning ? colors.text : colors.accent);
    if (isWarning)
        icon(IconName::WarningFilled).paint(&painter, mark, Qt::AlignCenter, QIcon::Active);
}

} // namespace Plumbline

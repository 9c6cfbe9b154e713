// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pagehead.h"

#include "ui/support/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>

namespace Plumbline {

PageHead::PageHead(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(title, TextSize::Title, this))
    , m_detail(new ElidedLabel({}, TextSize::Body, this))
    , m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("pageHead"));
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_detail->setObjectName(QStringLiteral("pageDetail"));
    m_detail->setTone(PlainLabel::Tone::Quiet);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMinimumHeight(height);
    m_row->setContentsMargins({});
    m_row->setSpacing(Space::related);
    m_row->addWidget(m_title);
    m_row->addSpacing(Space::related);
    m_row->addWidget(m_detail);
    m_row->addStretch(1);
    alignDetail();
}

void PageHead::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHead::setDetail(const QString &detail)
{
    m_detail->setText(detail);
}

void PageHead::add(QWidget *control)
{
    m_row->addWidget(control);
}

bool PageHead::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        alignDetail();
    return QWidget::event(event);
}

// A layout centers both texts; twice the distance of their baselines on top brings the smaller one down to the larger.
void PageHead::alignDetail()
{
    const auto fromMiddle = [](TextSize size) {
        const QFontMetricsF metrics(fontOf(size));
        return (metrics.ascent() - metrics.descent()) / 2;
    };
    m_detail->setContentsMargins(0, qRound(2 * (fromMiddle(TextSize::Title) - fromMiddle(TextSize::Body))), 0, 0);
}

} // namespace Plumbline

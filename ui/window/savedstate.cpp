// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/savedstate.h"

#include "ui/support/icons.h"
#include "ui/support/plainlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace Plumbline {

namespace {

constexpr int markSize = 16;

} // namespace

SavedState::SavedState(QWidget *parent)
    : QWidget(parent)
    , m_label(new ElidedLabel({}, TextSize::Body, this))
{
    setObjectName(QStringLiteral("savedState"));
    m_label->setObjectName(QStringLiteral("savedLabel"));
    m_label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(0);
    row->addWidget(m_label);
    fit();
}

void SavedState::setState(State state, const QString &why)
{
    if (state == m_state && why == m_why)
        return;
    m_state = state;
    m_why = why;
    m_label->setText(text());
    m_label->setToolTip(isTrouble() ? plainToolTip(why) : QString());
    fit();
    setAccessibleName(fullText());
    if (!isTrouble())
        return;
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

// Room for the mark, and a weight that is seen; what is well stays quiet.
void SavedState::fit()
{
    const bool isAlarm = m_state == State::NotSaved;
    QFont font = fontOf(TextSize::Body);
    if (isAlarm)
        font.setWeight(QFont::DemiBold);
    m_label->setFont(font);
    m_label->setTone(isAlarm ? PlainLabel::Tone::Normal : PlainLabel::Tone::Quiet);
    const int side = isAlarm ? Space::related : 0;
    const int mark = isTrouble() ? markSize + Space::inside + 2 : 0;
    layout()->setContentsMargins(side + mark, Space::inside, side, Space::inside);
    // Saving takes milliseconds; a label that keeps its width does not make the header jump.
    const int width = QFontMetrics(font).horizontalAdvance(isAlarm ? text() : tr("Saving…"));
    m_label->setMinimumWidth(m_state == State::Nothing || m_state == State::ReadOnly ? 0 : width);
    update();
}

bool SavedState::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        fit();
    return QWidget::event(event);
}

void SavedState::paintEvent(QPaintEvent *)
{
    if (!isTrouble())
        return;
    QPainter painter(this);
    const bool isAlarm = m_state == State::NotSaved;
    if (isAlarm) {
        const Palette &colors = currentPalette();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(controlOutline());
        painter.setBrush(colors.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Space::inside, Space::inside);
    }
    QRect mark(0, (height() - markSize) / 2, markSize, markSize);
    mark.moveLeft(isAlarm ? Space::related : 0);
    if (isRightToLeft())
        mark.moveRight(width() - 1 - mark.left());
    icon(isAlarm ? IconName::WarningFilled : IconName::Lock)
        .paint(&painter, mark, Qt::AlignCenter, isAlarm ? QIcon::Active : QIcon::Normal);
}

QString SavedState::text() const
{
    switch (m_state) {
    case State::Nothing:
        return {};
    case State::Saved:
        return tr("Saved");
    case State::Saving:
        return tr("Saving…");
    case State::NotSaved:
        return tr("Not saved");
    case State::ReadOnly:
        return m_why.isEmpty() ? tr("Read-only") : tr("Read-only: in use by %1").arg(m_why);
    }
    Q_UNREACHABLE();
}

QString SavedState::fullText() const
{
    return m_state == State::NotSaved ? tr("Not saved: %1").arg(m_why) : text();
}

} // namespace Plumbline

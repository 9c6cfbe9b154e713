// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/rail.h"

#include "ui/support/plainlabel.h"
#include "ui/support/style.h"
#include "ui/support/theme.h"
#include "ui/support/wrappedtext.h"
#include "ui/window/places.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace Plumbline {

namespace {

constexpr int leastIconSide = 22;

class RailButton : public QAbstractButton
{
public:
    RailButton(const PlaceInfo &info, QWidget *parent)
        : QAbstractButton(parent)
    {
        setText(info.name);
        setIcon(Plumbline::icon(info.icon));
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setAccessibleName(info.name);
        setToolTip(QStringLiteral("%1 (%2)").arg(
            info.name, QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(info.place))).toString(QKeySequence::NativeText)));
    }

    QSize sizeHint() const override
    {
        const int width = fontMetrics().horizontalAdvance(text()) + 2 * Space::related;
        return {std::max(80, width), iconSide() + fontMetrics().height() + 3 * Space::related};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Palette &colors = currentPalette();
        const QRect area = rect().adjusted(Space::inside, 2, -Space::inside, -2);
        if (isChecked() || (underMouse() && isEnabled())) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(mixed(colors.accent, colors.surface, isChecked() ? 0.14 : 0.06));
            painter.drawRoundedRect(area, 6, 6);
        }
        const int side = iconSide();
        const QRect iconArea((width() - side) / 2, area.top() + Space::related - 2, side, side);
        icon().paint(&painter, iconArea, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled,
            isChecked() ? QIcon::On : QIcon::Off);
        painter.setPen(!isEnabled() ? mixed(colors.quietText, colors.surface, 0.75)
                : isChecked()       ? colors.accent
                                    : colors.quietText);
        const QRect textArea(0, iconArea.bottom() + 1, width(), area.bottom() - iconArea.bottom() - 2);
        painter.drawText(textArea, Qt::AlignCenter, text());
        if (hasFocus())
            paintFocusRing(painter, area, 6);
    }

private:
    int iconSide() const { return std::max(leastIconSide, qRound(1.3 * fontMetrics().height())); }
};

} // namespace

// Two small lines, cut where it is longer.
class Rail::Name : public QWidget
{
public:
    static constexpr int lines = 2;

    explicit Name(QWidget *parent)
        : QWidget(parent)
    {
        setObjectName(QStringLiteral("railWorkload"));
        fit();
    }

    void setText(const QString &text)
    {
        if (text == m_text)
            return;
        m_text = text;
        setToolTip(plainToolTip(text));
        setAccessibleName(text);
        update();
    }

    QSize sizeHint() const override { return {0, lines * fontMetrics().height() + Space::group + Space::inside}; }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationFontChange)
            fit();
        return QWidget::event(event);
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(Space::related + Space::inside, Space::inside, width() - 2 * (Space::related + Space::inside), 1),
            currentPalette().line);
        const QRect area = rect().adjusted(Space::inside, Space::related + 2, -Space::inside, 0);
        const WrappedText name(m_text, font(), area.width(), lines);
        name.paint(painter, area.topLeft(), currentPalette().quietText, area.width());
    }

private:
    void fit()
    {
        QFont small = fontOf(TextSize::Body);
        small.setPointSizeF(small.pointSizeF() * 0.8);
        setFont(small);
        updateGeometry();
    }

    QString m_text;
};

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_workload(new Name(this))
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Places"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Space::related, 0, Space::related);
    column->setSpacing(0);
    for (const PlaceInfo &info : allPlaces()) {
        auto *button = new RailButton(info, this);
        button->setObjectName(QStringLiteral("place%1").arg(int(info.place)));
        connect(button, &QAbstractButton::clicked, this, [this, place = info.place] { Q_EMIT placeChosen(place); });
        if (info.place == Place::Review)
            column->addWidget(m_workload);
        column->addWidget(button);
        m_buttons[size_t(info.place)] = button;
    }
    column->addStretch(1);
}

void Rail::setCurrent(Place place)
{
    m_buttons[size_t(place)]->setChecked(true);
    // Tab comes to where one is; arrow keys go on from there, and so does the focus when the place was changed elsewhere.
    const bool hasFocus = isAncestorOf(QApplication::focusWidget());
    for (QAbstractButton *button : m_buttons)
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    if (hasFocus)
        m_buttons[size_t(place)]->setFocus(Qt::OtherFocusReason);
}

void Rail::setPlaceEnabled(Place place, bool enabled)
{
    m_buttons[size_t(place)]->setEnabled(enabled);
}

void Rail::setWorkload(const QString &name)
{
    m_workload->setText(name);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), currentPalette().surface);
}

} // namespace Plumbline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/datefield.h"

#include "ui/support/datetext.h"
#include "ui/support/icons.h"
#include "ui/support/plainlabel.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QToolTip>
#include <QVBoxLayout>
#include <QValidator>

namespace Plumbline {

namespace {

// Who wants the field's value, and gets none, asks for the text to be mended; nobody else does.
class DateValidator final : public QValidator
{
public:
    explicit DateValidator(DateField *field)
        : QValidator(field)
        , m_field(field)
    {
    }

    State validate(QString &, int &) const override { return m_field->date() ? Acceptable : Intermediate; }
    void fixup(QString &) const override { m_field->tellFault(); }

private:
    DateField *m_field;
};

class CalendarPopup final : public QFrame
{
public:
    CalendarPopup(QWidget *parent, QCalendarWidget *calendar)
        : QFrame(parent, Qt::Popup)
    {
        setFrameShape(QFrame::StyledPanel);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(calendar);
        setFocusProxy(calendar);
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Escape)
            hide();
    }
};

} // namespace

DateField::DateField(QWidget *parent)
    : QLineEdit(parent)
{
    setValidator(new DateValidator(this));
    setPlaceholderText(tr("such as %1").arg(dateText(QDate::currentDate(), locale())));
    QAction *open = addAction(icon(IconName::Calendar), TrailingPosition);
    open->setText(tr("Calendar"));
    open->setToolTip(tr("Calendar (Alt+Down)"));
    connect(open, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &QLineEdit::textChanged, this, [this] {
        setToolTip(plainToolTip(fault()));
        setAccessibleDescription(fault());
    });
}

void DateField::setDate(const QDate &date)
{
    setText(date.isValid() ? dateText(date, locale()) : QString());
}

std::optional<QDate> DateField::date() const
{
    const QString typed = text().simplified();
    return typed.isEmpty() ? QDate() : dateFromText(typed, locale(), QDate::currentDate());
}

QString DateField::fault() const
{
    if (date())
        return {};
    const QDate today = QDate::currentDate();
    return tr("“%1” is no date. Write it like %2 or %3.")
        .arg(text().simplified(), today.toString(Qt::ISODate), locale().toString(today, QStringLiteral("d MMM yyyy")));
}

void DateField::tellFault()
{
    if (!fault().isEmpty())
        QToolTip::showText(mapToGlobal(rect().bottomLeft()), plainToolTip(fault()), this, {}, 10'000);
}

void DateField::openCalendar()
{
    auto *calendar = findChild<QCalendarWidget *>();
    if (!calendar) {
        calendar = new QCalendarWidget;
        for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
            calendar->setWeekdayTextFormat(day, {}); // red is for risks
        m_popup = new CalendarPopup(this, calendar);
        const auto take = [this](const QDate &day) {
            m_popup->hide();
            setDate(day);
            setFocus(Qt::PopupFocusReason);
            Q_EMIT picked();
        };
        connect(calendar, &QCalendarWidget::clicked, this, take);
        connect(calendar, &QCalendarWidget::activated, this, take);
    }
    const QDate day = date().value_or(QDate());
    calendar->setSelectedDate(day.isValid() ? day : QDate::currentDate());
    m_popup->adjustSize();
    const QRect room = screen()->availableGeometry();
    QPoint place = mapToGlobal(QPoint(0, height()));
    if (place.y() + m_popup->height() > room.bottom())
        place.setY(mapToGlobal(QPoint()).y() - m_popup->height());
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - m_popup->width())));
    m_popup->move(place);
    m_popup->show();
    calendar->setFocus(Qt::PopupFocusReason);
}

QSize DateField::sizeHint() const
{
    const QSize usual = QLineEdit::sizeHint();
    const int widest = fontMetrics().horizontalAdvance(dateText(QDate(2026, 12, 28), locale()) + QLatin1String("xx"));
    return {widest + 2 * usual.height(), usual.height()}; // its button, its edges
}

// As a person reads it, so that they see what was understood.
void DateField::writeOut()
{
    if (const std::optional<QDate> day = date())
        setDate(*day);
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Down && event->modifiers() & Qt::AltModifier) || event->key() == Qt::Key_F4)
        return openCalendar();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        writeOut();
    QLineEdit::keyPressEvent(event);
}

void DateField::focusOutEvent(QFocusEvent *event)
{
    writeOut();
    QLineEdit::focusOutEvent(event);
}

} // namespace Plumbline

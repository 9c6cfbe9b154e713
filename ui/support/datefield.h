// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace Plumbline {

// A field for a day or none, typed in any form that dateFromText() reads or picked from a calendar (Alt+Down). A text that
// is no date stays, and the field says what it takes.
class DateField : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    void setDate(const QDate &date); // invalid: none
    // An invalid date where the field is empty; none where its text is no date.
    std::optional<QDate> date() const;
    QString fault() const; // what is wrong with the text, and what to write; empty when nothing is
    void tellFault();
    void openCalendar();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void picked(); // from the calendar

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void writeOut();

    QWidget *m_popup = nullptr; // made when first opened
};

} // namespace Plumbline

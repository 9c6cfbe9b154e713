// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/minute.h"
#include "ui/dialogs/recorddialog.h"

namespace Plumbline {

// Asks for what is minuted: a decision, an action, or a point that is left for later.
class MinuteDialog : public RecordDialog
{
    Q_OBJECT

public:
    enum class Purpose { Adding, Changing };

    // `question`: the title of the question that is talked about. `minute`: of which kind, and what stands in the fields to
    // begin with.
    MinuteDialog(const QString &question, const Minute &minute, Purpose purpose, QWidget *parent = nullptr);

    Minute minute() const;

protected:
    QString lacking() const override;

private:
    void addFields(const Decision &decision);
    void addFields(const Action &action, Purpose purpose);
    void addFields(const ParkedPoint &point, Purpose purpose);
    void addWhatItIsAbout(Purpose purpose);
    void read(Decision &decision) const;
    void read(Action &action) const;
    void read(ParkedPoint &point) const;

    Minute m_minute;
    QPlainTextEdit *m_text = nullptr;
    QLineEdit *m_who = nullptr;
    DateField *m_day = nullptr; // null: of a point that is left for later
    QCheckBox *m_isAboutAll = nullptr; // null: what it is about is settled
    QCheckBox *m_isOver = nullptr; // null: of what cannot be, or is only begun
};

} // namespace Plumbline

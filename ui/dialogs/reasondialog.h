// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/answer.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;

namespace Plumbline {

// The five reasons in the order in which they are offered.
QList<Reason> offeredReasons();

// Asks for a few words about one thing: why it does not apply, or a note on it.
class ReasonDialog : public QDialog
{
    Q_OBJECT

public:
    struct Request
    {
        QString title;
        QString subject; // what it is about, in its own words
        std::optional<Reason> reason; // none: no reason is asked for
        QString notesLabel;
        QString notes;
        QString verb; // on the button
    };

    explicit ReasonDialog(const Request &request, QWidget *parent = nullptr);

    Reason reason() const;
    QString notes() const;

private:
    QComboBox *m_reason = nullptr;
    QPlainTextEdit *m_notes = nullptr;
};

} // namespace Plumbline

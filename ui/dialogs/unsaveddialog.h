// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace Plumbline {

class PlainLabel;

// Asks before what is not on the disk yet is lost, which takes a click of its own: Enter and Esc keep it.
class UnsavedDialog : public QDialog
{
    Q_OBJECT

public:
    struct Request
    {
        QString why; // it is not saved
        QString stayButton;
        QString loseButton;
        bool hasReview = true; // that can be copied
    };

    explicit UnsavedDialog(const Request &request, QWidget *parent = nullptr);

Q_SIGNALS:
    void copyRequested();
    void loseRequested();

private:
    QWidget *buildButtons(const Request &request);

    PlainLabel *m_copied;
};

} // namespace Plumbline

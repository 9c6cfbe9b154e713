// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/attachment.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Plumbline {

class PlainLabel;

// What is attached: a picture, as large as there is room, another file with what is known of it, or a link. Nothing of it is
// opened but by a person, who is asked once more where it is a file. Accepted: caption() is what it shows.
class AttachmentDialog : public QDialog
{
    Q_OBJECT

public:
    AttachmentDialog(const Attachment &attachment, bool isReadOnly, QWidget *parent = nullptr);

    void showContent(const QByteArray &bytes);
    void showReason(const QString &words); // why there is none
    QString caption() const;

Q_SIGNALS:
    void openRequested(); // in the program that the system has for it
    void saveRequested(); // to a file
    void removeRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *addButton(QLayout &foot, const QString &text, const QString &objectName);
    void openContent();
    void fit();

    const Attachment m_attachment;
    QImage m_picture;
    QLabel *m_view;
    QLineEdit *m_caption;
    PlainLabel *m_doubt; // what to think of before a file is opened
    QPushButton *m_open = nullptr;
};

// Whether a file may be handed to the system's program for it: a document or picture by its name and its bytes, never what a
// system would run.
bool mayBeOpened(const QString &name, const QByteArray &bytes);

} // namespace Plumbline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/attachment.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace Plumbline {

// An attached picture, as large as there is room. Accepted: caption() is what it shows.
class PictureDialog : public QDialog
{
    Q_OBJECT

public:
    PictureDialog(const Attachment &attachment, bool isReadOnly, QWidget *parent = nullptr);

    void showPicture(const QByteArray &bytes);
    void showReason(const QString &words); // why there is none
    QString caption() const;

Q_SIGNALS:
    void saveRequested(); // to a file
    void removeRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QImage m_picture;
    QLabel *m_view;
    QLineEdit *m_caption;
};

} // namespace Plumbline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/picturedialog.h"

#include "ui/dialogs/dialogbuttons.h"
#include "ui/dialogs/formlabel.h"
#include "ui/support/picture.h"
#include "ui/support/plainlabel.h"

#include <QFormLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>

namespace Plumbline {

PictureDialog::PictureDialog(const Attachment &attachment, bool isReadOnly, QWidget *parent)
    : QDialog(parent)
    , m_view(new PlainLabel)
    , m_caption(new QLineEdit(attachment.caption))
{
    setWindowTitle(attachment.name);
    setObjectName(QStringLiteral("pictureDialog"));
    m_view->setObjectName(QStringLiteral("pictureView"));
    m_view->setAlignment(Qt::AlignCenter);
    m_view->setMinimumSize(fontMetrics().averageCharWidth() * 60, fontMetrics().lineSpacing() * 12);
    m_view->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_view->setAccessibleName(attachment.name);
    m_caption->setObjectName(QStringLiteral("pictureCaptionEdit"));
    m_caption->setReadOnly(isReadOnly);
    m_caption->setPlaceholderText(tr("What the picture shows"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::page, Space::page, Space::page, Space::page);
    layout->addWidget(m_view, 1);
    layout->addSpacing(Space::related);
    auto *form = new QFormLayout;
    form->addRow(formLabel(tr("&Caption"), m_caption), m_caption);
    layout->addLayout(form);
    layout->addSpacing(Space::group);
    auto *foot = new QHBoxLayout;
    auto *remove = new QPushButton(tr("&Remove"));
    remove->setObjectName(QStringLiteral("removePictureButton"));
    remove->setAutoDefault(false);
    remove->setDisabled(isReadOnly);
    auto *save = new QPushButton(tr("&Save as…"));
    save->setObjectName(QStringLiteral("savePictureButton"));
    save->setAutoDefault(false);
    foot->addWidget(remove);
    foot->addWidget(save);
    foot->addWidget(
        isReadOnly ? closeButton(*this) : dialogButtons(*this, tr("Keep"), QStringLiteral("keepPictureButton")).row, 1);
    layout->addLayout(foot);
    connect(remove, &QPushButton::clicked, this, [this] {
        Q_EMIT removeRequested();
        reject();
    });
    connect(save, &QPushButton::clicked, this, &PictureDialog::saveRequested);
    m_caption->setFocus();
}

void PictureDialog::showPicture(const QByteArray &bytes)
{
    const QSize room = screen()->availableSize() * 0.6;
    m_picture = pictureFrom(bytes, room * devicePixelRatio());
    if (m_picture.isNull())
        return showReason(tr("The picture is damaged and cannot be shown."));
    m_picture.setDevicePixelRatio(devicePixelRatio());
    resize(sizeHint().expandedTo(m_picture.deviceIndependentSize().toSize() + (size() - m_view->size())));
    if (parentWidget())
        move(parentWidget()->window()->geometry().center() - rect().center());
    fit();
}

void PictureDialog::showReason(const QString &words)
{
    m_view->setText(words);
}

QString PictureDialog::caption() const
{
    return m_caption->text().simplified();
}

void PictureDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    fit();
}

// Smaller where there is less room, never larger than it is.
void PictureDialog::fit()
{
    if (m_picture.isNull())
        return;
    const QSize room = m_view->size() * m_picture.devicePixelRatio();
    const bool isLarger = m_picture.width() > room.width() || m_picture.height() > room.height();
    m_view->setPixmap(
        QPixmap::fromImage(isLarger ? m_picture.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation) : m_picture));
}

} // namespace Plumbline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/attachmentdialog.h"

#include "core/base/links.h"
#include "ui/dialogs/dialogbuttons.h"
#include "ui/dialogs/formlabel.h"
#include "ui/support/picture.h"
#include "ui/support/plainlabel.h"

#include <QFormLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>
#include <QMimeDatabase>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

namespace Plumbline {

namespace {

constexpr int wordLines = 4; // of room for what has no picture

// Documents that no system runs. What can hold a program of its own, as a web page or an office file with macros, is not among
// them: it can be saved.
const QStringList &openableTypes()
{
    static const QStringList types{QStringLiteral("application/pdf"), QStringLiteral("image/png"), QStringLiteral("image/jpeg"),
        QStringLiteral("text/plain"), QStringLiteral("text/csv"), QStringLiteral("text/markdown"),
        QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        QStringLiteral("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
        QStringLiteral("application/vnd.oasis.opendocument.text"),
        QStringLiteral("application/vnd.oasis.opendocument.spreadsheet"),
        QStringLiteral("application/vnd.oasis.opendocument.presentation")};
    return types;
}

} // namespace

bool mayBeOpened(const QString &name, const QByteArray &bytes)
{
    const QMimeDatabase types;
    const QList<QMimeType> byName = types.mimeTypesForFileName(name);
    const bool isNamedSo = !byName.isEmpty()
        && std::all_of(byName.begin(), byName.end(), [](const QMimeType &type) { return openableTypes().contains(type.name()); });
    // Packed documents are known by their names alone; the bytes must not say that it is something else.
    const QMimeType byBytes = types.mimeTypeForData(bytes);
    return isNamedSo
        && (byBytes.isDefault() || byName.first().inherits(byBytes.name()) || openableTypes().contains(byBytes.name()));
}

AttachmentDialog::AttachmentDialog(const Attachment &attachment, bool isReadOnly, QWidget *parent)
    : QDialog(parent)
    , m_attachment(attachment)
    , m_view(new PlainLabel)
    , m_caption(new QLineEdit(attachment.caption))
    , m_doubt(new PlainLabel)
{
    setWindowTitle(attachment.isLink() ? tr("Link") : attachment.name);
    setObjectName(QStringLiteral("attachmentDialog"));
    m_view->setObjectName(QStringLiteral("attachmentView"));
    m_view->setAlignment(Qt::AlignCenter);
    m_view->setMinimumSize(
        fontMetrics().averageCharWidth() * 60, fontMetrics().lineSpacing() * (attachment.isLink() ? wordLines : 12));
    m_view->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_view->setWordWrap(true);
    m_view->setAccessibleName(attachment.isLink() ? attachment.link : attachment.name);
    m_caption->setObjectName(QStringLiteral("attachmentCaptionEdit"));
    m_caption->setReadOnly(isReadOnly);
    m_caption->setPlaceholderText(tr("What it shows"));
    m_doubt->setObjectName(QStringLiteral("attachmentDoubt"));
    m_doubt->setFlow(PlainLabel::Flow::Wrapped);
    m_doubt->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::page, Space::page, Space::page, Space::page);
    layout->addWidget(m_view, 1);
    layout->addSpacing(Space::related);
    auto *form = new QFormLayout;
    form->addRow(formLabel(tr("&Caption"), m_caption), m_caption);
    layout->addLayout(form);
    layout->addWidget(m_doubt);
    layout->addSpacing(Space::group);
    auto *foot = new QHBoxLayout;
    QPushButton *remove = addButton(*foot, tr("&Remove"), QStringLiteral("removeAttachmentButton"));
    remove->setDisabled(isReadOnly);
    connect(remove, &QPushButton::clicked, this, [this] {
        Q_EMIT removeRequested();
        reject();
    });
    if (!attachment.isLink())
        connect(addButton(*foot, tr("&Save as…"), QStringLiteral("saveAttachmentButton")), &QPushButton::clicked, this,
            &AttachmentDialog::saveRequested);
    m_open = addButton(*foot, tr("&Open"), QStringLiteral("openAttachmentButton"));
    m_open->setEnabled(attachment.isLink() && safeLink(attachment.link));
    connect(m_open, &QPushButton::clicked, this, &AttachmentDialog::openContent);
    foot->addWidget(
        isReadOnly ? closeButton(*this) : dialogButtons(*this, tr("Keep"), QStringLiteral("keepAttachmentButton")).row, 1);
    layout->addLayout(foot);
    if (attachment.isLink())
        m_view->setText(linkText(attachment.link));
    m_caption->setFocus();
}

QPushButton *AttachmentDialog::addButton(QLayout &foot, const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    foot.addWidget(button);
    return button;
}

void AttachmentDialog::showContent(const QByteArray &bytes)
{
    m_open->setEnabled(mayBeOpened(m_attachment.name, bytes));
    const QString size = QLocale().formattedDataSize(bytes.size(), 0, QLocale::DataSizeTraditionalFormat);
    if (pictureFormatOf(bytes) == PictureFormat::None) {
        m_view->setMinimumHeight(fontMetrics().lineSpacing() * wordLines);
        adjustSize();
        return showReason(m_open->isEnabled()
                ? tr("%1 · %2", "name of a file, its size").arg(m_attachment.name, size)
                : tr("%1 · %2\nFiles of this kind are not opened from here. It can be saved.", "name of a file, its size")
                      .arg(m_attachment.name, size));
    }
    const QSize room = screen()->availableSize() * 0.6;
    m_picture = pictureFrom(bytes, room * devicePixelRatio());
    if (m_picture.isNull())
        return showReason(tr("The picture is damaged and cannot be shown."));
    m_picture.setDevicePixelRatio(devicePixelRatio());
    resize(sizeHint().expandedTo(m_picture.deviceIndependentSize().toSize() + (QWidget::size() - m_view->size())));
    if (parentWidget())
        move(parentWidget()->window()->geometry().center() - rect().center());
    fit();
}

void AttachmentDialog::showReason(const QString &words)
{
    m_view->setText(words);
}

// A link says where it leads. What is in a file is not seen before, so whoever opens it is asked once more.
void AttachmentDialog::openContent()
{
    if (m_attachment.isLink() || m_doubt->isVisible()) {
        Q_EMIT openRequested();
        return;
    }
    m_doubt->setText(tr("The file opens in the program that your system has for it. Open it if you know who attached it."));
    m_doubt->show();
    m_open->setText(tr("&Open all the same"));
    growToFit(*this);
}

QString AttachmentDialog::caption() const
{
    return m_caption->text().simplified();
}

void AttachmentDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    fit();
}

// Smaller where there is less room, never larger than it is.
void AttachmentDialog::fit()
{
    if (m_picture.isNull())
        return;
    const QSize room = m_view->size() * m_picture.devicePixelRatio();
    const bool isLarger = m_picture.width() > room.width() || m_picture.height() > room.height();
    m_view->setPixmap(
        QPixmap::fromImage(isLarger ? m_picture.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation) : m_picture));
}

} // namespace Plumbline

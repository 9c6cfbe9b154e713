// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/attachmentstrip.h"

#include "core/base/background.h"
#include "core/base/files.h"
#include "core/base/whenanswered.h"
#include "core/words/errorwords.h"
#include "ui/dialogs/choosefile.h"
#include "ui/dialogs/picturedialog.h"
#include "ui/support/icons.h"
#include "ui/support/localfiles.h"
#include "ui/support/picture.h"
#include "ui/support/plainlabel.h"
#include "ui/support/quietbutton.h"

#include <QBuffer>
#include <QDateTime>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QToolButton>

namespace Plumbline {

namespace {

constexpr QSize thumbnailSize(144, 96);

bool isPictureName(const QString &path)
{
    static const QStringList suffixes{QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg")};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

QStringList picturesIn(const QMimeData &data)
{
    QStringList paths = localFiles(data);
    paths.removeIf([](const QString &path) { return !isPictureName(path); });
    return paths;
}

// In the middle of as much room as any has, so that names stand in a line.
QPixmap inFrame(const QImage &picture)
{
    const qreal ratio = std::max(
        1.0, std::max(picture.width() / qreal(thumbnailSize.width()), picture.height() / qreal(thumbnailSize.height())));
    QPixmap frame(thumbnailSize * ratio);
    frame.fill(Qt::transparent);
    QPainter painter(&frame);
    painter.drawImage((frame.width() - picture.width()) / 2, (frame.height() - picture.height()) / 2, picture);
    return frame;
}

} // namespace

AttachmentStrip::AttachmentStrip(QWidget *parent)
    : QWidget(parent)
    , m_add(new QuietButton(QString(), this))
{
    setObjectName(QStringLiteral("attachmentStrip"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_add->setObjectName(QStringLiteral("attachButton"));
    m_add->setText(tr("Attach a picture…"));
    m_add->setIcon(icon(IconName::Add));
    m_add->setAccented(true);
    setPlainToolTip(*m_add, tr("A PNG or JPEG file. It can also be dropped here, and a screenshot pasted into the notes."));
    connect(m_add, &QToolButton::clicked, this, &AttachmentStrip::chooseFiles);
}

void AttachmentStrip::setSession(OpenReview *session, ReviewEditor *editor)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_editor = editor;
    m_pictures.clear();
    showQuestion({});
    if (!session)
        return;
    m_add->setVisible(!session->isReadOnly());
    connect(session, &OpenReview::recordsChanged, this, &AttachmentStrip::fill);
}

void AttachmentStrip::showQuestion(QuestionRef ref)
{
    m_ref = ref;
    fill();
}

void AttachmentStrip::fill()
{
    const auto before = m_thumbnails.size();
    const bool isSame = std::exchange(m_filledFor, m_ref) == m_ref;
    for (QToolButton *thumbnail : std::exchange(m_thumbnails, {})) {
        thumbnail->hide();
        thumbnail->deleteLater(); // it may be what was pressed
    }
    if (m_session && m_ref.isValid()) {
        const LensReview &review = m_session->state().lenses[m_ref.lens];
        const auto attachments
            = recordsOf<Attachment>(m_session->state(), review.lensId(), review.version->question(m_ref.question).id);
        for (const Recorded<Attachment> &recorded : attachments) {
            const Attachment &attachment = recorded.value;
            const QString words = attachment.caption.isEmpty() ? attachment.name : attachment.caption;
            auto *thumbnail = new QToolButton(this);
            thumbnail->setObjectName(QStringLiteral("attachment"));
            thumbnail->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
            thumbnail->setAutoRaise(true);
            thumbnail->setIconSize(thumbnailSize);
            thumbnail->setText(
                fontMetrics().elidedText(words, Qt::ElideRight, thumbnailSize.width()).replace(u'&', QStringLiteral("&&")));
            setPlainToolTip(*thumbnail, words);
            thumbnail->setAccessibleName(tr("Picture: %1").arg(words));
            connect(thumbnail, &QToolButton::clicked, this, [this, recorded] { open(recorded); });
            showThumbnail(thumbnail, attachment.sha256);
            thumbnail->show();
            m_thumbnails.append(thumbnail);
        }
    }
    QWidget *last = m_add;
    for (QToolButton *thumbnail : std::as_const(m_thumbnails))
        setTabOrder(std::exchange(last, thumbnail), thumbnail);
    place(width(), true);
    setVisible(!m_thumbnails.isEmpty());
    updateGeometry();
    if (isSame && m_thumbnails.size() > before)
        Q_EMIT grown();
}

void AttachmentStrip::showThumbnail(QToolButton *button, const QString &digest)
{
    const auto known = m_pictures.constFind(digest);
    if (known != m_pictures.constEnd())
        return button->setIcon(*known);
    button->setIcon(icon(IconName::Warning)); // until there is a picture
    const QSize most = thumbnailSize * devicePixelRatio();
    whenAnswered(m_session->content(digest), button, [this, button, digest, most](const Result<QByteArray> &bytes) {
        if (!bytes)
            return setPlainToolTip(*button, errorWords(bytes.error()));
        whenAnswered(inBackground([bytes = *bytes, most] { return pictureFrom(bytes, most); }), button,
            [this, button, digest](const QImage &picture) {
                if (picture.isNull())
                    return;
                m_pictures.insert(digest, inFrame(picture));
                button->setIcon(m_pictures.value(digest));
            });
    });
}

// The thumbnails in rows.
int AttachmentStrip::place(int width, bool moves) const
{
    int height = 0;
    QPoint at(0, 0);
    for (QToolButton *thumbnail : m_thumbnails) {
        const QSize size = thumbnail->sizeHint();
        if (at.x() > 0 && at.x() + size.width() > width)
            at = QPoint(0, height + Space::inside);
        if (moves)
            thumbnail->setGeometry(QRect(at, size));
        height = std::max(height, at.y() + size.height());
        at.rx() += size.width() + Space::inside;
    }
    return height;
}

int AttachmentStrip::heightForWidth(int width) const
{
    return place(width, false);
}

QSize AttachmentStrip::sizeHint() const
{
    return {thumbnailSize.width(), heightForWidth(width())};
}

void AttachmentStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place(width(), true);
}

bool AttachmentStrip::canTake(const QMimeData &mime) const
{
    return m_editor && m_ref.isValid() && !m_session->isReadOnly() && (mime.hasImage() || !picturesIn(mime).isEmpty());
}

void AttachmentStrip::take(const QMimeData &mime)
{
    if (!canTake(mime))
        return;
    if (const QStringList paths = picturesIn(mime); !paths.isEmpty())
        return m_editor->attachFiles(m_ref.lens, m_ref.question, paths);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    qvariant_cast<QImage>(mime.imageData()).save(&buffer, "png");
    const QString now = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH.mm.ss"));
    m_editor->attach(m_ref.lens, m_ref.question,
        tr("Screenshot %1", "file name: date and time").arg(now) + QStringLiteral(".png"), buffer.data());
}

void AttachmentStrip::chooseFiles()
{
    const FileChoice choice{
        .title = tr("Attach a picture"), .filter = tr("Pictures (*.png *.jpg *.jpeg)"), .remembers = QStringLiteral("picture")};
    chooseFile(this, m_settings, choice, [this, ref = m_ref](const QString &path) {
        if (m_editor)
            m_editor->attachFiles(ref.lens, ref.question, {path});
    });
}

void AttachmentStrip::open(const Recorded<Attachment> &recorded)
{
    auto *dialog = new PictureDialog(recorded.value, m_session->isReadOnly(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    whenAnswered(m_session->content(recorded.value.sha256), dialog, [dialog](const Result<QByteArray> &bytes) {
        if (bytes)
            dialog->showPicture(*bytes);
        else
            dialog->showReason(errorWords(bytes.error()));
    });
    connect(dialog, &PictureDialog::saveRequested, this, [this, recorded] { saveToFile(recorded.value); });
    connect(dialog, &PictureDialog::removeRequested, this, [this, recorded] {
        if (m_editor)
            m_editor->removeAttachment(recorded.id);
    });
    connect(dialog, &QDialog::accepted, this, [this, dialog, recorded] {
        if (m_editor)
            m_editor->setCaption(recorded.id, dialog->caption());
    });
    dialog->open();
}

void AttachmentStrip::saveToFile(const Attachment &attachment)
{
    const FileChoice choice{.title = tr("Save the picture"),
        .filter = tr("Pictures (*.png *.jpg *.jpeg)"),
        .remembers = QStringLiteral("picture"),
        .isNew = true,
        .proposedName = safeFileName(QFileInfo(attachment.name).completeBaseName()) + u'.' + QFileInfo(attachment.name).suffix()};
    chooseFile(this, m_settings, choice, [this, digest = attachment.sha256](const QString &path) {
        if (!m_session)
            return;
        whenAnswered(m_session->content(digest), this, [this, path](const Result<QByteArray> &bytes) {
            const auto write = [bytes, path] { return bytes ? writeWholeFile(path, *bytes) : tl::unexpected(bytes.error()); };
            whenAnswered(inBackground(write), this, [this](const Result<void> &written) {
                if (!written && m_editor)
                    Q_EMIT m_editor->refused(written.error());
            });
        });
    });
}

} // namespace Plumbline

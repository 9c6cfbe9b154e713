// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/attachmentstrip.h"

#include "core/base/background.h"
#include "core/base/files.h"
#include "core/base/whenanswered.h"
#include "core/words/errorwords.h"
#include "ui/dialogs/attachmentdialog.h"
#include "ui/dialogs/choosefile.h"
#include "ui/dialogs/linkdialog.h"
#include "ui/support/icons.h"
#include "ui/support/links.h"
#include "ui/support/localfiles.h"
#include "ui/support/picture.h"
#include "ui/support/plainlabel.h"
#include "ui/support/quietbutton.h"

#include <QBuffer>
#include <QDateTime>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QToolButton>

namespace Plumbline {

namespace {

constexpr QSize thumbnailSize(144, 96);

// Lenses, reviews and portfolios are for the window.
QStringList filesIn(const QMimeData &data)
{
    static const QStringList imported{QStringLiteral("json"), QStringLiteral("plumb")};
    QStringList paths = localFiles(data);
    paths.removeIf([](const QString &path) { return imported.contains(QFileInfo(path).suffix().toLower()); });
    return paths;
}

QString fileNameOf(const Attachment &attachment)
{
    const QFileInfo file(attachment.name);
    const QString base = safeFileName(file.completeBaseName()), suffix = safeFileName(file.suffix());
    return file.suffix().isEmpty() ? base : base + u'.' + suffix;
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

// Of what has no picture of its own.
QIcon signOf(IconName name, qreal ratio)
{
    constexpr QSize side(32, 32);
    QPixmap frame(thumbnailSize * ratio);
    frame.fill(Qt::transparent);
    QPainter painter(&frame);
    QRect area(QPoint(), side * ratio);
    area.moveCenter(frame.rect().center());
    icon(name).paint(&painter, area);
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
    m_add->setText(tr("Attach"));
    m_add->setAccessibleName(tr("Attach what was shown"));
    m_add->setIcon(icon(IconName::Add));
    m_add->setAccented(true);
    setPlainToolTip(*m_add, tr("Files can also be dropped here, and a screenshot pasted into the notes."));
    auto *menu = new QMenu(m_add);
    menu->addAction(tr("&File…"), this, [this] { attachFiles(-1); });
    menu->addAction(tr("&Link…"), this, [this] { attachLink(-1); });
    m_add->setMenu(menu);
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
        for (const Recorded<Attachment> &recorded : attachments)
            m_thumbnails.append(thumbnailOf(recorded));
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

QToolButton *AttachmentStrip::thumbnailOf(const Recorded<Attachment> &recorded)
{
    const Attachment &attachment = recorded.value;
    const LensReview &review = m_session->state().lenses[m_ref.lens];
    const Question &question = review.version->question(m_ref.question);
    const int choice = question.indexOf(ChoiceId(attachment.choice));
    const QString words = attachment.words();
    auto *thumbnail = new QToolButton(this);
    thumbnail->setObjectName(QStringLiteral("attachment"));
    thumbnail->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    thumbnail->setAutoRaise(true);
    thumbnail->setIconSize(thumbnailSize);
    thumbnail->setText(
        fontMetrics().elidedText(words, Qt::ElideRight, thumbnailSize.width()).replace(u'&', QStringLiteral("&&")));
    const QString kind = attachment.isLink() ? tr("Link: %1").arg(words) : tr("File: %1").arg(words);
    const QString told = choice < 0
        ? kind
        : tr("%1 (%2)", "an attachment, the practice that it shows").arg(kind, question.choices[choice].title.simplified());
    setPlainToolTip(*thumbnail, told);
    thumbnail->setAccessibleName(told);
    connect(thumbnail, &QToolButton::clicked, this, [this, recorded] { open(recorded); });
    if (attachment.isLink())
        thumbnail->setIcon(signOf(IconName::Link, devicePixelRatioF()));
    else
        showThumbnail(thumbnail, attachment.sha256);
    thumbnail->show();
    return thumbnail;
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
        if (pictureFormatOf(*bytes) == PictureFormat::None)
            return button->setIcon(signOf(IconName::Report, devicePixelRatioF()));
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
    return m_editor && m_ref.isValid() && !m_session->isReadOnly() && (mime.hasImage() || !filesIn(mime).isEmpty());
}

void AttachmentStrip::take(const QMimeData &mime)
{
    if (!canTake(mime))
        return;
    const ReviewPlace to{m_ref.lens, -1, m_ref.question};
    if (const QStringList paths = filesIn(mime); !paths.isEmpty())
        return m_editor->attachFiles(to, paths);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    qvariant_cast<QImage>(mime.imageData()).save(&buffer, "png");
    const QString now = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH.mm.ss"));
    m_editor->attach(to, tr("Screenshot %1", "file name: date and time").arg(now) + QStringLiteral(".png"), buffer.data());
}

void AttachmentStrip::attachFiles(int choice)
{
    if (!m_ref.isValid())
        return;
    const FileChoice asked{.title = tr("Attach a file"), .filter = tr("All files (*)"), .remembers = QStringLiteral("picture")};
    chooseFile(this, m_settings, asked, [this, to = ReviewPlace{m_ref.lens, -1, m_ref.question, choice}](const QString &path) {
        if (m_editor)
            m_editor->attachFiles(to, {path});
    });
}

void AttachmentStrip::attachLink(int choice)
{
    if (!m_ref.isValid())
        return;
    const Question &question = m_session->state().lenses[m_ref.lens].version->question(m_ref.question);
    auto *dialog = new LinkDialog((choice < 0 ? question.title : question.choices[choice].title).simplified(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, to = ReviewPlace{m_ref.lens, -1, m_ref.question, choice}] {
        if (m_editor)
            m_editor->attachLink(to, dialog->address(), dialog->caption());
    });
    dialog->open();
}

void AttachmentStrip::open(const Recorded<Attachment> &recorded)
{
    auto *dialog = new AttachmentDialog(recorded.value, m_session->isReadOnly(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!recorded.value.isLink())
        whenAnswered(m_session->content(recorded.value.sha256), dialog, [dialog](const Result<QByteArray> &bytes) {
            if (bytes)
                dialog->showContent(*bytes);
            else
                dialog->showReason(errorWords(bytes.error()));
        });
    connect(dialog, &AttachmentDialog::openRequested, this, [this, recorded] { openOutside(recorded.value); });
    connect(dialog, &AttachmentDialog::saveRequested, this, [this, recorded] { saveToFile(recorded.value); });
    connect(dialog, &AttachmentDialog::removeRequested, this, [this, recorded] {
        if (m_editor)
            m_editor->removeAttachment(recorded.id);
    });
    connect(dialog, &QDialog::accepted, this, [this, dialog, recorded] {
        if (m_editor)
            m_editor->setCaption(recorded.id, dialog->caption());
    });
    dialog->open();
}

// A copy: what the other program does to it changes nothing here.
void AttachmentStrip::openOutside(const Attachment &attachment)
{
    if (attachment.isLink()) {
        openLink(attachment.link);
        return;
    }
    if (!m_opened)
        m_opened = std::make_unique<QTemporaryDir>();
    const QString path = m_opened->filePath(fileNameOf(attachment));
    writeTo(path, attachment.sha256, [path] { openLocalFile(path); });
}

void AttachmentStrip::saveToFile(const Attachment &attachment)
{
    const FileChoice choice{.title = tr("Save the file"),
        .filter = tr("All files (*)"),
        .remembers = QStringLiteral("picture"),
        .isNew = true,
        .proposedName = fileNameOf(attachment)};
    chooseFile(
        this, m_settings, choice, [this, digest = attachment.sha256](const QString &path) { writeTo(path, digest, [] {}); });
}

void AttachmentStrip::writeTo(const QString &path, const QString &digest, const std::function<void()> &then)
{
    if (!m_session)
        return;
    whenAnswered(m_session->content(digest), this, [this, path, then](const Result<QByteArray> &bytes) {
        const auto write = [bytes, path] { return bytes ? writeWholeFile(path, *bytes) : tl::unexpected(bytes.error()); };
        whenAnswered(inBackground(write), this, [this, then](const Result<void> &written) {
            if (written)
                then();
            else if (m_editor)
                Q_EMIT m_editor->refused(written.error());
        });
    });
}

} // namespace Plumbline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/revieweditor.h"
#include "ui/models/questionref.h"
#include "ui/support/settings.h"

#include <QPixmap>
#include <QTemporaryDir>
#include <QWidget>

#include <functional>
#include <memory>

class QMimeData;
class QToolButton;

namespace Plumbline {

class QuietButton;

// What is attached to a question and its choices: pictures, files and links in rows, and the button that attaches more. One is
// opened by a click or the space bar; files are also taken by drop and screenshots by paste, wherever in the pane.
class AttachmentStrip : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentStrip(QWidget *parent = nullptr);

    // Null: nothing open. Both outlive their time here.
    void setSession(OpenReview *session, ReviewEditor *editor);
    void showQuestion(QuestionRef ref);
    QuietButton *addButton() const { return m_add; } // to be placed by whoever shows the strip

    // Ask for what is attached to one of the choices, or where it is -1, to the answer as a whole.
    void attachFiles(int choice);
    void attachLink(int choice);

    // Whether there is something in it that can be attached here: a picture, or files but those that the window imports.
    bool canTake(const QMimeData &mime) const;
    void take(const QMimeData &mime);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void grown(); // something came to the question that is shown

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    QToolButton *thumbnailOf(const Recorded<Attachment> &recorded);
    void showThumbnail(QToolButton *button, const QString &digest);
    void open(const Recorded<Attachment> &recorded);
    void openOutside(const Attachment &attachment);
    void saveToFile(const Attachment &attachment);
    void writeTo(const QString &path, const QString &digest, const std::function<void()> &then); // where that was written
    int place(int width, bool moves) const; // gives the height

    Settings m_settings;
    OpenReview *m_session = nullptr;
    ReviewEditor *m_editor = nullptr;
    QuestionRef m_ref;
    QuestionRef m_filledFor; // whose thumbnails there are
    QuietButton *m_add;
    QList<QToolButton *> m_thumbnails;
    QHash<QString, QPixmap> m_pictures; // by digest, of the open review
    std::unique_ptr<QTemporaryDir> m_opened; // copies of files for the programs that show them
};

} // namespace Plumbline

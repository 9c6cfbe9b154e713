// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/speakerbutton.h"

#include "core/review/people.h"
#include "ui/dialogs/speakerdialog.h"
#include "ui/support/plainlabel.h"

#include <QEvent>
#include <QMenu>

namespace Plumbline {

namespace {

constexpr int byDigit = 9;
constexpr int mostLetters = 24; // of a name; the tooltip has it whole

QString plain(const QString &name)
{
    return QString(name).replace(u'&', QStringLiteral("&&"));
}

} // namespace

SpeakerButton::SpeakerButton(QWidget *parent)
    : QuietButton({}, parent)
    , m_people(new QMenu(this))
{
    setObjectName(QStringLiteral("speakerButton"));
    m_people->setObjectName(QStringLiteral("speakerMenu"));
    setMenu(m_people);
    m_people->installEventFilter(this);
    connect(m_people, &QMenu::aboutToShow, this, &SpeakerButton::fill);
    showName();
}

void SpeakerButton::setSession(OpenReview *session, ReviewEditor *editor)
{
    m_session = session;
    m_editor = editor;
    setEnabled(session && !session->isReadOnly());
    showName();
}

// While the menu is open, its digits are not those of the choices.
bool SpeakerButton::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_people && event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QuietButton::eventFilter(watched, event);
}

void SpeakerButton::fill()
{
    m_people->clear();
    if (!m_session || !m_editor)
        return;
    QStringList people = peopleOf(m_session->state());
    if (!m_editor->speaker().isEmpty() && !people.contains(m_editor->speaker()))
        people.prepend(m_editor->speaker());
    for (int at = 0; at < std::min(byDigit, int(people.size())); ++at) {
        QAction *person = m_people->addAction(tr("&%1  %2", "digit, name").arg(QString::number(at + 1), plain(people[at])), this,
            [this, name = people[at]] { choose(name); });
        person->setCheckable(true);
        person->setChecked(people[at] == m_editor->speaker());
    }
    m_people->addSeparator();
    m_people->addAction(tr("&Somebody else…"), this, &SpeakerButton::ask);
    m_people->addAction(tr("&Nobody in particular"), this, [this] { choose({}); })->setEnabled(!m_editor->speaker().isEmpty());
}

void SpeakerButton::choose(const QString &name)
{
    if (!m_editor)
        return;
    m_editor->setSpeaker(name);
    showName();
}

void SpeakerButton::ask()
{
    auto *dialog = new SpeakerDialog(m_editor ? m_editor->speaker() : QString(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { choose(dialog->name()); });
    dialog->open();
}

void SpeakerButton::showName()
{
    const QString name = m_editor ? m_editor->speaker() : QString();
    const QString words = name.isEmpty() ? tr("Who speaks") : tr("%1 speaks", "name").arg(name);
    setText(plain(fontMetrics().elidedText(words, Qt::ElideMiddle, fontMetrics().averageCharWidth() * mostLetters)));
    setAccessibleName(words);
    setPlainToolTip(*this, tr("Whose name answers get from now on (S)"));
}

} // namespace Plumbline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reasondialog.h"

#include "core/words/valuewords.h"
#include "ui/dialogs/dialogbuttons.h"
#include "ui/dialogs/formlabel.h"
#include "ui/support/plainlabel.h"
#include "ui/support/wrappedtext.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace Plumbline {

QList<Reason> offeredReasons()
{
    return {Reason::OutOfScope, Reason::BusinessPriorities, Reason::ArchitectureConstraints, Reason::Other, Reason::None};
}

ReasonDialog::ReasonDialog(const Request &request, QWidget *parent)
    : QDialog(parent)
    , m_notes(new QPlainTextEdit(request.notes))
{
    m_notes->moveCursor(QTextCursor::End); // what is added comes after what is there
    setWindowTitle(request.title);
    setObjectName(QStringLiteral("reasonDialog"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::page, Space::page, Space::page, Space::page);
    auto *subject = new ClampedLabel(TextSize::Section, 3);
    subject->setText(request.subject);
    layout->addWidget(subject);
    layout->addSpacing(Space::related);
    if (request.reason) {
        m_reason = new QComboBox;
        m_reason->setObjectName(QStringLiteral("reasonBox"));
        for (Reason reason : offeredReasons())
            m_reason->addItem(reasonWord(reason), int(reason));
        m_reason->setCurrentIndex(m_reason->findData(int(*request.reason)));
        layout->addWidget(labelAbove(tr("Reason"), m_reason));
        layout->addWidget(m_reason);
        layout->addSpacing(Space::related);
    }
    m_notes->setObjectName(QStringLiteral("reasonNotesEdit"));
    m_notes->setTabChangesFocus(true);
    m_notes->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    m_notes->setFixedHeight(fontMetrics().lineSpacing() * 5);
    layout->addWidget(labelAbove(request.notesLabel, m_notes));
    layout->addWidget(m_notes);
    layout->addSpacing(Space::group);
    layout->addWidget(dialogButtons(*this, request.verb, QStringLiteral("reasonAcceptButton")).row);
    m_reason ? m_reason->setFocus() : m_notes->setFocus();
}

Reason ReasonDialog::reason() const
{
    return m_reason ? Reason(m_reason->currentData().toInt()) : Reason::None;
}

QString ReasonDialog::notes() const
{
    return m_notes->toPlainText();
}

} // namespace Plumbline

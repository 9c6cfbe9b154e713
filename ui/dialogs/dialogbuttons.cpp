// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/dialogbuttons.h"

#include "ui/support/plainlabel.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace Plumbline {

namespace {

// Escape is hit by mistake: where something was typed, the first one says so and the second leaves.
class EscapeGuard final : public QObject
{
public:
    EscapeGuard(QDialog &dialog, QDialogButtonBox &buttons)
        : QObject(&dialog)
        , m_dialog(dialog)
        , m_said(new PlainLabel(QCoreApplication::translate("Plumbline::Dialogs", "Escape again leaves without keeping this.")))
    {
        m_said->setObjectName(QStringLiteral("escapeLabel"));
        m_said->hide();
        qobject_cast<QBoxLayout *>(buttons.layout())->insertWidget(0, m_said);
        dialog.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape || !m_said->isHidden()
            || !isTyped())
            return QObject::eventFilter(watched, event);
        m_said->show();
        return true;
    }

private:
    bool isTyped() const
    {
        const auto texts = m_dialog.findChildren<QPlainTextEdit *>();
        const auto lines = m_dialog.findChildren<QLineEdit *>();
        return std::any_of(texts.begin(), texts.end(), [](const auto *text) { return text->document()->isModified(); })
            || std::any_of(lines.begin(), lines.end(), [](const auto *line) { return line->isModified(); });
    }

    QDialog &m_dialog;
    PlainLabel *m_said;
};

} // namespace

DialogButtons dialogButtons(QDialog &dialog, const QString &verb, const QString &objectName)
{
    // A button is made the default of the dialog that it stands in, so it has to stand there first.
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    QPushButton *accept = box->addButton(verb, QDialogButtonBox::AcceptRole);
    accept->setObjectName(objectName);
    accept->setDefault(true);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        QObject::connect(
            new QShortcut(QKeySequence(Qt::CTRL | key), &dialog), &QShortcut::activated, accept, &QPushButton::click);
    QObject::connect(box, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(box, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    new EscapeGuard(dialog, *box);
    return {box, accept};
}

void growToFit(QDialog &dialog)
{
    if (!dialog.isVisible())
        return;
    dialog.layout()->activate();
    const int needed = dialog.layout()->hasHeightForWidth() ? dialog.layout()->totalHeightForWidth(dialog.width())
                                                            : dialog.layout()->totalSizeHint().height();
    if (needed > dialog.height())
        dialog.resize(dialog.width(), needed);
}

QWidget *closeButton(QDialog &dialog)
{
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    box->button(QDialogButtonBox::Close)->setDefault(true);
    QObject::connect(box, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return box;
}

} // namespace Plumbline

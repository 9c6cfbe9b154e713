// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/unsaveddialog.h"

#include "ui/support/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace Plumbline {

UnsavedDialog::UnsavedDialog(const Request &request, QWidget *parent)
    : QDialog(parent)
    , m_copied(new PlainLabel({}, TextSize::Body, this))
{
    setObjectName(QStringLiteral("unsavedDialog"));
    setWindowTitle(tr("Not saved"));
    auto *heading = new PlainLabel(tr("What you entered last is not on the disk yet."), TextSize::Section, this);
    heading->setFlow(PlainLabel::Flow::Wrapped);
    auto *why = new PlainLabel(request.why, TextSize::Body, this);
    why->setObjectName(QStringLiteral("unsavedReason"));
    why->setFlow(PlainLabel::Flow::Wrapped);
    why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    why->setMinimumWidth(why->fontMetrics().averageCharWidth() * 60);
    m_copied->setObjectName(QStringLiteral("unsavedCopied"));
    m_copied->setTone(PlainLabel::Tone::Quiet);
    m_copied->setFlow(PlainLabel::Flow::Wrapped);
    m_copied->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, Space::page, Space::page, Space::page);
    column->setSpacing(Space::related);
    column->addWidget(heading);
    column->addWidget(why);
    column->addWidget(m_copied);
    column->addSpacing(Space::group);
    column->addWidget(buildButtons(request));
}

QWidget *UnsavedDialog::buildButtons(const Request &request)
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    row->setSpacing(Space::related);
    const auto add = [&](const QString &text, const char *objectName) {
        auto *button = new QPushButton(text, buttons);
        button->setObjectName(QLatin1String(objectName));
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    QPushButton *copy = add(tr("Copy the review"), "copyUnsavedButton");
    copy->setVisible(request.hasReview);
    connect(copy, &QPushButton::clicked, this, [this] {
        Q_EMIT copyRequested();
        m_copied->setText(tr("The review is on the clipboard. Keep it in a text file, which can be imported again."));
        m_copied->show();
    });
    row->addStretch(1);
    connect(add(request.loseButton, "loseButton"), &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT loseRequested();
    });
    QPushButton *stay = add(request.stayButton, "stayButton");
    connect(stay, &QPushButton::clicked, this, &QDialog::reject);
    stay->setDefault(true);
    stay->setFocus();
    return buttons;
}

} // namespace Plumbline

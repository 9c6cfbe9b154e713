// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/emptyview.h"

#include "ui/support/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Plumbline {

EmptyView::EmptyView(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel({}, TextSize::Title, this))
    , m_sentence(new PlainLabel({}, TextSize::Body, this))
    , m_button(new QPushButton(this))
    , m_second(new QPushButton(this))
{
    setObjectName(QStringLiteral("emptyView"));
    m_sentence->setObjectName(QStringLiteral("emptySentence"));
    m_button->setObjectName(QStringLiteral("emptyButton"));
    m_second->setObjectName(QStringLiteral("secondEmptyButton"));
    m_button->setDefault(true); // Enter presses it
    m_second->setAutoDefault(true);
    m_sentence->setFlow(PlainLabel::Flow::Wrapped);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentence->setTone(PlainLabel::Tone::Quiet);
    m_sentence->setFixedWidth(fontMetrics().averageCharWidth() * 60);
    setFocusProxy(m_button);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::related);
    buttons->addStretch(1);
    buttons->addWidget(m_button);
    buttons->addWidget(m_second);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Space::related);
    layout->addStretch(2);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addWidget(m_sentence, 0, Qt::AlignHCenter);
    layout->addSpacing(Space::related);
    layout->addLayout(buttons);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyView::wanted);
    connect(m_second, &QPushButton::clicked, this, &EmptyView::secondWanted);
}

void EmptyView::say(const QString &title, const QString &sentence, const QString &button, const QString &secondButton)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    // A layout that centres a wrapped label does not ask it for its height.
    m_sentence->setMinimumHeight(m_sentence->heightForWidth(m_sentence->width()));
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_second->setText(secondButton);
    m_second->setVisible(!secondButton.isEmpty());
}

} // namespace Plumbline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/nothingfound.h"

#include "ui/support/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Plumbline {

NothingFound::NothingFound(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new PlainLabel({}, TextSize::Body, this))
    , m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("nothingFound"));
    m_sentence->setObjectName(QStringLiteral("nothingFoundSentence"));
    m_sentence->setTone(PlainLabel::Tone::Quiet);
    m_sentence->setFlow(PlainLabel::Flow::Wrapped);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_button->setObjectName(QStringLiteral("clearSearchButton"));
    m_button->setAutoDefault(false);
    setFocusProxy(m_button);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Space::group);
    layout->addStretch(2);
    layout->addWidget(m_sentence);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &NothingFound::clearWanted);
}

void NothingFound::say(const QString &sentence, const QString &button)
{
    m_sentence->setText(sentence);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

} // namespace Plumbline

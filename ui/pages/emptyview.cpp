// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/emptyview.h"

#include "ui/support/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Plumbline {

EmptyView::EmptyView(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel({}, TextSize::Title, this))
    , m_sentence(new PlainLabel({}, TextSize::Body, this))
    , m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("emptyView"));
    m_sentence->setObjectName(QStringLiteral("emptySentence"));
    m_button->setObjectName(QStringLiteral("emptyButton"));
    m_sentence->setFlow(PlainLabel::Flow::Wrapped);
    m_sentence->setTone(PlainLabel::Tone::Quiet);
    m_sentence->setFixedWidth(fontMetrics().averageCharWidth() * 60);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Space::related);
    layout->addStretch(2);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addWidget(m_sentence, 0, Qt::AlignHCenter);
    layout->addSpacing(Space::related);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyView::wanted);
}

void EmptyView::say(const QString &title, const QString &sentence, const QString &button)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

} // namespace Plumbline

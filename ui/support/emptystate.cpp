// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/emptystate.h"

#include "ui/support/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Plumbline {

EmptyState::EmptyState(const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainLabel(text, TextSize::Body, this))
    , m_buttons(new QHBoxLayout)
{
    m_text->setFlow(PlainLabel::Flow::Wrapped);
    m_text->setTone(PlainLabel::Tone::Quiet);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setFixedWidth(fontMetrics().averageCharWidth() * 60);
    setText(text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, Space::page, Space::page, Space::page);
    column->setSpacing(Space::related);
    column->addStretch(2);
    column->addWidget(new PlainLabel(title, TextSize::Title, this), 0, Qt::AlignHCenter);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addSpacing(Space::group);
    m_buttons->setSpacing(Space::related);
    m_buttons->addStretch(1);
    m_buttons->addStretch(1);
    column->addLayout(m_buttons);
    column->addStretch(3);
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
    // A layout that centres a wrapped label does not ask it for its height.
    m_text->setMinimumHeight(m_text->heightForWidth(m_text->width()));
}

QPushButton *EmptyState::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(true);
    button->setDefault(m_buttons->count() == 2);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    if (!focusProxy())
        setFocusProxy(button);
    return button;
}

} // namespace Plumbline

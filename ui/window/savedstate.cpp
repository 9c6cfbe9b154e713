// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/savedstate.h"

#include "ui/support/plainlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>

namespace Plumbline {

SavedState::SavedState(QWidget *parent)
    : QWidget(parent)
    , m_label(new ElidedLabel({}, TextSize::Body, this))
    , m_retry(new QPushButton(tr("Try again"), this))
    , m_copy(new QPushButton(tr("Copy the review"), this))
{
    setObjectName(QStringLiteral("savedState"));
    m_label->setObjectName(QStringLiteral("savedLabel"));
    m_label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_retry->setObjectName(QStringLiteral("retryButton"));
    m_copy->setObjectName(QStringLiteral("copyReviewButton"));
    m_copy->setToolTip(plainToolTip(
        tr("Puts the whole review on the clipboard, with what is not saved. Kept in a text file, it can be imported again.")));
    for (QPushButton *button : {m_retry, m_copy}) {
        button->setAutoDefault(false);
        button->hide();
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Space::related);
    row->addWidget(m_label);
    row->addWidget(m_retry);
    row->addWidget(m_copy);
    connect(m_copy, &QPushButton::clicked, this, &SavedState::copyRequested);
    connect(m_retry, &QPushButton::clicked, this, &SavedState::retryRequested);
}

void SavedState::setState(State state, const QString &why)
{
    if (state == m_state && why == m_why)
        return;
    m_state = state;
    m_why = why;
    m_label->setText(text());
    const bool isTrouble = state == State::NotSaved || state == State::ReadOnly;
    m_label->setTone(isTrouble ? PlainLabel::Tone::Normal : PlainLabel::Tone::Quiet);
    m_label->setToolTip(isTrouble ? plainToolTip(why) : QString());
    // Saving takes milliseconds; a label that keeps its width does not make the header jump.
    m_label->setMinimumWidth(isTrouble || state == State::Nothing ? 0 : m_label->fontMetrics().horizontalAdvance(tr("Saving…")));
    m_retry->setVisible(state == State::NotSaved);
    m_copy->setVisible(state == State::NotSaved && m_isCopyable);
    setAccessibleName(text());
    if (isTrouble)
        tellScreenReader();
}

void SavedState::setCopyable(bool isCopyable)
{
    m_isCopyable = isCopyable;
    m_copy->setVisible(m_state == State::NotSaved && m_isCopyable);
}

QString SavedState::text() const
{
    switch (m_state) {
    case State::Nothing:
        return {};
    case State::Saved:
        return tr("Saved");
    case State::Saving:
        return tr("Saving…");
    case State::NotSaved:
        return tr("Not saved: %1").arg(m_why);
    case State::ReadOnly:
        return m_why.isEmpty() ? tr("Read-only") : tr("Read-only: in use by %1").arg(m_why);
    }
    Q_UNREACHABLE();
}

void SavedState::tellScreenReader()
{
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

} // namespace Plumbline

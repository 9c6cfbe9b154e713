// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/contradictionlist.h"

#include "core/words/contradictionwords.h"
#include "core/words/placewords.h"
#include "ui/support/textbutton.h"
#include "ui/support/wrappedtext.h"

#include <QVBoxLayout>

namespace Plumbline {

namespace {

// As it is read at a question that it concerns: what two lenses say differently is the same from both sides.
Contradiction seenFrom(Contradiction contradiction, QuestionRef ref)
{
    if (contradiction.kind == Contradiction::Kind::AnsweredDifferently && !contradiction.at.isIn(ref.lens, ref.question))
        std::swap(contradiction.at, contradiction.other);
    return contradiction;
}

} // namespace

ContradictionList::ContradictionList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("contradictionList"));
    m_rows->setContentsMargins({});
    m_rows->setSpacing(Space::related);
}

void ContradictionList::setSession(const OpenReview *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    showQuestion({});
    if (!session)
        return;
    connect(session, &OpenReview::contradictionsChanged, this, &ContradictionList::fill);
    connect(session, &OpenReview::answerChanged, this, [this] { // the same two sides may be said otherwise
        if (m_rows->count() > 0)
            fill();
    });
}

void ContradictionList::showQuestion(QuestionRef ref)
{
    m_ref = ref;
    fill();
}

void ContradictionList::fill()
{
    while (const QLayoutItem *row = m_rows->takeAt(0)) {
        row->widget()->hide();
        row->widget()->deleteLater(); // it may hold what was pressed
        delete row;
    }
    if (!m_session) {
        hide();
        return;
    }
    QWidget *last = this;
    for (const Contradiction &contradiction : m_session->contradictions()) {
        if (!contradiction.concerns(m_ref.lens, m_ref.question))
            continue;
        QWidget *row = rowOf(seenFrom(contradiction, m_ref));
        m_rows->addWidget(row);
        setTabOrder(std::exchange(last, row), row);
    }
    setVisible(m_rows->count() > 0);
}

QWidget *ContradictionList::rowOf(const Contradiction &contradiction)
{
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(Space::inside);
    auto *words = new ClampedLabel(TextSize::Body, 0);
    words->setObjectName(QStringLiteral("contradictionWords"));
    words->setTone(PlainLabel::Tone::Quiet);
    words->setContentsMargins(TextButton::margin, 0, 0, 0);
    words->setText(contradictionWords(m_session->state(), contradiction));
    layout->addWidget(words);
    const ReviewPlace &far = contradiction.at.isIn(m_ref.lens, m_ref.question) ? contradiction.other : contradiction.at;
    if (far.question < 0 || far.isIn(m_ref.lens, m_ref.question))
        return row;
    auto *link = new TextButton(placeWords(m_session->state(), far));
    link->setObjectName(QStringLiteral("contradictionLink"));
    link->setAccessibleName(link->text()); // "&" and all
    connect(link, &QPushButton::clicked, this, [this, far] { Q_EMIT placeRequested(far); });
    layout->addWidget(link);
    row->setFocusProxy(link);
    return row;
}

} // namespace Plumbline

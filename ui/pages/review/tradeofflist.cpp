// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/tradeofflist.h"

#include "core/words/tradeoffwords.h"
#include "ui/support/textbutton.h"
#include "ui/support/wrappedtext.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Plumbline {

TradeOffList::TradeOffList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("tradeOffList"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Space::inside);
    auto *heading = new PlainLabel(tr("Given up for this pillar"), TextSize::Section);
    heading->setContentsMargins(TextButton::margin, 0, 0, 0);
    layout->addWidget(heading);
    m_rows->setSpacing(Space::related);
    layout->addLayout(m_rows);
    hide();
}

bool TradeOffList::isAnythingGivenUp(const ReviewState &state, const PillarId &pillar)
{
    const auto tradeOffs = tradeOffsOf(state);
    return std::any_of(tradeOffs.begin(), tradeOffs.end(),
        [&pillar](const Recorded<TradeOff> &recorded) { return recorded.value.pillar == pillar.text(); });
}

void TradeOffList::showPillar(const ReviewState &state, const PillarId &pillar, QDate today)
{
    while (const QLayoutItem *row = m_rows->takeAt(0)) {
        row->widget()->hide();
        row->widget()->deleteLater(); // it may hold what was pressed
        delete row;
    }
    const auto tradeOffs = tradeOffsOf(state);
    QWidget *last = this;
    for (auto given = tradeOffs.begin(); given != tradeOffs.end(); ++given) {
        if (given->value.pillar != pillar.text())
            continue;
        QWidget *row = rowOf(state, given.key(), tradeOffWords(given->value, state, today));
        m_rows->addWidget(row);
        setTabOrder(std::exchange(last, row), row);
    }
    setVisible(m_rows->count() > 0);
}

QWidget *TradeOffList::rowOf(const ReviewState &state, const LensPractice &at, const QString &words)
{
    const LensVersion &version = *state.lenses[at.lens].version;
    const QString title = version.question(at.practice.question).choices[at.practice.choice].title.simplified();
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(Space::inside);
    auto *link = new TextButton(
        tr("%1: %2", "label of a question, title of a practice").arg(version.label(at.practice.question), title));
    link->setObjectName(QStringLiteral("tradeOffLink"));
    link->setAccessibleName(link->text()); // "&" and all
    const ReviewPlace place{at.lens, version.pillarOf(at.practice.question), at.practice.question, at.practice.choice};
    connect(link, &QPushButton::clicked, this, [this, place] { Q_EMIT placeRequested(place); });
    layout->addWidget(link);
    auto *said = new ClampedLabel(TextSize::Body, 0);
    said->setObjectName(QStringLiteral("tradeOffWords"));
    said->setTone(PlainLabel::Tone::Quiet);
    said->setContentsMargins(TextButton::margin, 0, 0, 0);
    said->setMeasured(true);
    said->setText(words);
    layout->addWidget(said);
    row->setFocusProxy(link);
    return row;
}

} // namespace Plumbline

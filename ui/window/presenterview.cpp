// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/presenterview.h"

#include "core/words/valuewords.h"
#include "ui/support/marks.h"
#include "ui/support/theme.h"
#include "ui/support/wrappedtext.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace Plumbline {

namespace {

QFont sized(qreal points, QFont::Weight weight = QFont::Normal)
{
    QFont font = fontOf(TextSize::Body);
    font.setPointSizeF(points);
    font.setWeight(weight);
    return font;
}

// All of it is measured by the height of a line, so that it grows as a whole.
qreal unitOf(int points)
{
    return QFontMetricsF(sized(points)).height();
}

// A choice as the answer has it.
PracticeState stateOf(const Answer &answer, int choice)
{
    switch (answer.isApplicable ? answer.statusOf(choice) : ChoiceStatus::NotApplicable) {
    case ChoiceStatus::Selected:
        return PracticeState::Met;
    case ChoiceStatus::Unselected:
        return PracticeState::Unanswered;
    case ChoiceStatus::NotApplicable:
        return PracticeState::NotApplicable;
    }
    Q_UNREACHABLE();
}

void paintBox(QPainter &painter, const QRectF &area, PracticeState state)
{
    const Palette &colors = currentPalette();
    if (state == PracticeState::Met) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.accent);
        painter.drawRoundedRect(area, area.width() / 6, area.width() / 6);
        const qreal inset = area.width() / 6;
        paintStateMark(painter, area.adjusted(inset, inset, -inset, -inset), state, colors.background);
        return;
    }
    painter.setPen(QPen(state == PracticeState::NotApplicable ? colors.line : controlOutline(), area.width() / 12));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area, area.width() / 6, area.width() / 6);
}

} // namespace

PresenterView::PresenterView(QWidget *parent)
    : QWidget(parent, Qt::Window)
{
    setObjectName(QStringLiteral("presenterView"));
    setMinimumSize(480, 320);
}

void PresenterView::setSession(const OpenReview *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_ref = {};
    if (session) {
        connect(session, &OpenReview::answerChanged, this, &PresenterView::refresh);
        connect(session, &OpenReview::lensesChanged, this, [this] { showQuestion({}); });
    }
    refresh();
}

void PresenterView::showQuestion(QuestionRef ref)
{
    m_ref = ref;
    refresh();
}

Risk PresenterView::risk() const
{
    return m_session->assessment().lenses[size_t(m_ref.lens)].questions[size_t(m_ref.question)].risk;
}

void PresenterView::refresh()
{
    setWindowTitle(
        m_session ? tr("%1 – presenter view", "workload").arg(m_session->state().workload.name) : tr("Presenter view"));
    setAccessibleName(hasQuestion() ? tr("%1. %2", "title of a question, its risk").arg(question().title, riskWord(risk()))
                                    : tr("No question is shown."));
    update();
}

void PresenterView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), currentPalette().background);
    if (!hasQuestion()) {
        painter.setPen(currentPalette().quietText);
        painter.setFont(sized(20));
        painter.drawText(rect(), Qt::AlignCenter, tr("No question is shown."));
        return;
    }
    int points = largestPoints;
    while (points > smallestPoints && draw(nullptr, points) > height())
        --points;
    draw(&painter, points);
    drawVerdict(painter, points);
}

qreal PresenterView::draw(QPainter *painter, int points) const
{
    const Palette &colors = currentPalette();
    const qreal unit = unitOf(points), width = this->width() - 2 * unit;
    const LensVersion &version = *review().version;
    const QString &pillar = version.lens().pillars[version.pillarOf(m_ref.question)].name;
    const WrappedText place(
        tr("%1 · %2", "label of a question, pillar").arg(version.label(m_ref.question), pillar), sized(points * 0.75), width, 1);
    const WrappedText title(question().title.simplified(), sized(points * 1.4, QFont::DemiBold), width);
    qreal top = unit * 0.75;
    if (painter)
        place.paint(*painter, {unit, top}, colors.quietText);
    top += place.height() + unit * 0.25;
    if (painter)
        title.paint(*painter, {unit, top}, colors.text);
    top += title.height() + unit * 0.75;
    return drawChoices(painter, points, top) + verdictHeight(points);
}

qreal PresenterView::drawChoices(QPainter *painter, int points, qreal top) const
{
    const Palette &colors = currentPalette();
    const qreal unit = unitOf(points), indent = unit * 1.6, box = unit * 0.8;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    for (int choice = 0; choice < question().choices.size(); ++choice) {
        const PracticeState state = stateOf(review().answers[m_ref.question], choice);
        const bool isOut = state == PracticeState::NotApplicable;
        const QString words = question().choices[choice].title.simplified();
        const WrappedText text(
            isOut ? tr("%1 (not applicable)", "choice").arg(words) : words, sized(points), width() - 2 * unit - indent);
        if (painter) {
            const qreal left = isMirrored ? width() - unit - box : unit;
            paintBox(*painter, QRectF(left, top + (unit - box) / 2, box, box), state);
            text.paint(*painter, {isMirrored ? unit : unit + indent, top}, isOut ? colors.quietText : colors.text);
        }
        top += text.height() + unit * 0.35;
    }
    return top;
}

qreal PresenterView::verdictHeight(int points) const
{
    return unitOf(points) * 2.2;
}

void PresenterView::drawVerdict(QPainter &painter, int points) const
{
    const qreal unit = unitOf(points);
    const QRectF band(0, height() - verdictHeight(points), width(), verdictHeight(points));
    painter.fillRect(band, currentPalette().surface);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    QRectF mark(isMirrored ? width() - 2.2 * unit : unit, band.center().y() - unit * 0.6, unit * 1.2, unit * 1.2);
    paintRiskMark(painter, mark, risk(), currentPalette()[risk()]);
    const QRectF words = isMirrored ? band.adjusted(unit, 0, -unit * 2.8, 0) : band.adjusted(unit * 2.8, 0, -unit, 0);
    painter.setPen(currentPalette().text);
    painter.setFont(sized(points, QFont::DemiBold));
    painter.drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter), riskWord(risk()));
    const RiskCounts &total = m_session->assessment().total;
    painter.setPen(currentPalette().quietText);
    painter.setFont(sized(points * 0.75));
    painter.drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter),
        tr("%1 of %2 answered").arg(locale().toString(total.answered()), locale().toString(total.questions())));
}

void PresenterView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_F11)
        setWindowState(windowState() ^ Qt::WindowFullScreen);
    else
        QWidget::keyPressEvent(event);
}

void PresenterView::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

} // namespace Plumbline

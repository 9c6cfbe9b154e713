// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/verdictview.h"

#include "core/words/valuewords.h"
#include "ui/support/marks.h"
#include "ui/support/wrappedtext.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace Plumbline {

namespace {
constexpr int markSize = 32;
}

VerdictView::VerdictView(QWidget *parent)
    : QWidget(parent)
    , m_word(new PlainLabel({}, TextSize::Section))
    , m_why(new ClampedLabel(TextSize::Body, 0))
    , m_acceptance(new ClampedLabel(TextSize::Body, 3))
{
    setObjectName(QStringLiteral("verdictView"));
    m_word->setObjectName(QStringLiteral("verdictWord"));
    m_why->setObjectName(QStringLiteral("verdictWhy"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(
        Space::group + markSize + Space::group, Space::related + Space::inside, Space::group, Space::related + Space::inside);
    layout->setSpacing(Space::inside);
    layout->addWidget(m_word);
    layout->addWidget(m_why);
    m_acceptance->setObjectName(QStringLiteral("verdictAcceptance"));
    layout->addWidget(m_acceptance);
}

void VerdictView::setVerdict(Risk risk, const RiskWords &words, const QString &acceptance)
{
    const bool isNews = risk != m_risk && isVisible();
    m_risk = risk;
    m_word->setText(riskWord(risk));
    m_why->setText(words.wayDown.isEmpty() ? words.why : tr("%1 %2", "why, way down").arg(words.why, words.wayDown));
    m_acceptance->setText(acceptance);
    m_acceptance->setVisible(!acceptance.isEmpty());
    QStringList more;
    if (!words.rule.isEmpty())
        more += tr("Rule of the lens: %1", "the rule that made the risk").arg(words.rule);
    if (!words.missing.isEmpty())
        more += tr("Missing:\n%1").arg(words.missing);
    setPlainToolTip(*this, more.join(QStringLiteral("\n\n")));
    setAccessibleName(tr("%1. %2", "risk, why").arg(m_word->text(), m_why->text()));
    if (isNews) {
        QAccessibleEvent event(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
    update();
}

void VerdictView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), currentPalette().surface);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF mark(Space::group, Space::group, markSize, markSize);
    paintRiskMark(painter, mark, m_risk, currentPalette()[m_risk]);
}

} // namespace Plumbline

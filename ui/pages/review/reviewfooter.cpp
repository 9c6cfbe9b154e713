// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/reviewfooter.h"

#include "core/words/valuewords.h"
#include "ui/pages/review/speakerbutton.h"
#include "ui/support/plainlabel.h"
#include "ui/support/quietbutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

namespace Plumbline {

namespace {

constexpr QSize barSize(120, 4);
constexpr int roomyLetters = 170;

// As in the portfolio: the share that is done is a line on a fainter one.
class ProgressLine final : public QProgressBar
{
public:
    using QProgressBar::QProgressBar;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const qreal radius = height() / 2.0;
        painter.setBrush(currentPalette().line);
        painter.drawRoundedRect(rect(), radius, radius);
        if (value() <= minimum())
            return;
        const qreal done = width() * qreal(value()) / maximum();
        painter.setBrush(currentPalette().quietText);
        painter.drawRoundedRect(QRectF(0, 0, std::max(done, 2 * radius), height()), radius, radius);
    }
};

} // namespace

ReviewFooter::ReviewFooter(const QList<QAction *> &steps, QWidget *parent)
    : QWidget(parent)
    , m_progressText(new ElidedLabel)
    , m_progress(new ProgressLine)
    , m_speaker(new SpeakerButton)
{
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(barSize);
    m_progress->setAccessibleName(tr("Questions answered"));
    m_progressText->setObjectName(QStringLiteral("progressText"));
    m_progressText->setTone(PlainLabel::Tone::Quiet);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::group, Space::related, Space::group, Space::related);
    layout->setSpacing(Space::related);
    m_panes[size_t(Pane::Map)] = addPaneButton(Pane::Map, layout);
    layout->addSpacing(Space::related);
    layout->addWidget(m_progress);
    layout->addWidget(m_progressText);
    layout->addSpacing(Space::related);
    layout->addWidget(m_speaker);
    layout->addStretch(1);
    for (QAction *action : steps) {
        auto *button = new QPushButton(action->text());
        button->setObjectName(QString(action->objectName()).replace(QStringLiteral("Action"), QStringLiteral("Button")));
        button->setToolTip(action->toolTip());
        button->setAccessibleDescription(action->shortcut().toString(QKeySequence::NativeText));
        button->setAutoDefault(false);
        button->setDefault(action->objectName() == QLatin1String("nextQuestionAction")); // looks like the way on
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [action, button] { button->setEnabled(action->isEnabled()); });
        layout->addWidget(button);
    }
    layout->addSpacing(Space::related);
    m_panes[size_t(Pane::Guidance)] = addPaneButton(Pane::Guidance, layout);
}

QuietButton *ReviewFooter::addPaneButton(Pane pane, QHBoxLayout *row)
{
    const bool isMap = pane == Pane::Map;
    auto *button = new QuietButton(isMap ? tr("Map") : tr("Guidance"));
    button->setObjectName(isMap ? QStringLiteral("mapButton") : QStringLiteral("guidanceButton"));
    button->setIcon(icon(isMap ? IconName::Map : IconName::Guidance));
    setPlainToolTip(*button, isMap ? tr("Show or hide the map") : tr("Show or hide the guidance"));
    button->setCheckable(true);
    connect(button, &QuietButton::clicked, this, [this, pane](bool isShown) { Q_EMIT paneWanted(pane, isShown); });
    row->addWidget(button);
    return button;
}

void ReviewFooter::setSession(OpenReview *session, ReviewEditor *editor)
{
    m_speaker->setSession(session, editor);
}

void ReviewFooter::askWhoSpeaks()
{
    m_speaker->showMenu();
}

void ReviewFooter::setProgress(const RiskCounts &total, const ProofCounts &proven)
{
    const QString answered = tr("%1 of %2 answered").arg(QString::number(total.answered()), QString::number(total.questions()));
    m_progressText->setText(proven.proven == 0 ? answered
                                               : tr("%1 · %2 shown or tested", "answered questions, share of practices")
                                                     .arg(answered, tr("%1 %", "percent").arg(100 * proven.proven / proven.met)));
    setPlainToolTip(*m_progressText, provenWords(proven));
    m_progress->setRange(0, std::max(1, total.questions()));
    m_progress->setValue(total.answered());
    m_progress->update();
}

// Where there is little room, the words beside the line say as much.
void ReviewFooter::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_progress->setVisible(width() >= fontMetrics().averageCharWidth() * roomyLetters);
}

void ReviewFooter::setPaneShown(Pane pane, bool isShown)
{
    m_panes[size_t(pane)]->setChecked(isShown);
}

void ReviewFooter::clickPane(Pane pane)
{
    m_panes[size_t(pane)]->click();
}

} // namespace Plumbline

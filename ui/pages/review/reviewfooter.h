// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/proofcounts.h"
#include "core/risk/risk.h"

#include <QWidget>

#include <array>

class QAction;
class QHBoxLayout;
class QProgressBar;

namespace Plumbline {

class ElidedLabel;
class OpenReview;
class QuietButton;
class ReviewEditor;
class SpeakerButton;

// Below the review: how far it is, who speaks, the way on, and what folds the panes at its sides.
class ReviewFooter : public QWidget
{
    Q_OBJECT

public:
    enum class Pane { Map, Guidance };

    // A button for each step.
    explicit ReviewFooter(const QList<QAction *> &steps, QWidget *parent = nullptr);

    void setSession(OpenReview *session, ReviewEditor *editor); // both null when none is open
    void askWhoSpeaks();

    void setProgress(const RiskCounts &total, const ProofCounts &proven);
    void setPaneShown(Pane pane, bool isShown);
    void clickPane(Pane pane);

Q_SIGNALS:
    void paneWanted(Plumbline::ReviewFooter::Pane pane, bool isShown);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QuietButton *addPaneButton(Pane pane, QHBoxLayout *row);

    ElidedLabel *m_progressText;
    QProgressBar *m_progress;
    SpeakerButton *m_speaker;
    std::array<QuietButton *, 2> m_panes{};
};

} // namespace Plumbline

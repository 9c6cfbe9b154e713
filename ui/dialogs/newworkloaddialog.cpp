// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/newworkloaddialog.h"

#include "core/words/errorwords.h"
#include "ui/dialogs/dialogbuttons.h"
#include "ui/dialogs/formlabel.h"
#include "ui/support/plainlabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace Plumbline {

namespace {

constexpr int mostLensesInSight = 6;

} // namespace

NewWorkloadDialog::NewWorkloadDialog(const Portfolio &portfolio, QWidget *parent)
    : QDialog(parent)
    , m_portfolio(portfolio)
    , m_name(new QLineEdit(this))
    , m_nameFault(new PlainLabel({}, TextSize::Body, this))
    , m_leaveOut(new QCheckBox(tr("Leave Sustainability out of scope")))
    , m_why(new QLineEdit)
    , m_takesAnswers(new QCheckBox(tr("Take answers over from another workload")))
{
    setObjectName(QStringLiteral("newWorkloadDialog"));
    setWindowTitle(tr("Review a workload"));
    m_name->setObjectName(QStringLiteral("workloadNameEdit"));
    m_name->setPlaceholderText(tr("Online shop"));
    m_nameFault->setObjectName(QStringLiteral("nameFaultLabel"));
    m_nameFault->setFlow(PlainLabel::Flow::Wrapped);
    const DialogButtons buttons = dialogButtons(*this, tr("Start the review"), QStringLiteral("startButton"));
    m_start = buttons.accept;

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, Space::page, Space::page, Space::page);
    column->setSpacing(Space::inside);
    column->addWidget(labelAbove(tr("Name of the workload"), m_name));
    column->addWidget(m_name);
    column->addWidget(m_nameFault);
    column->addSpacing(Space::group);
    column->addWidget(new PlainLabel(tr("Lenses to review it with"), TextSize::Section, this));
    column->addSpacing(Space::inside);
    QWidget *leavingOut = buildLeavingOut();
    column->addWidget(buildLenses());
    column->addSpacing(Space::group);
    column->addWidget(leavingOut);
    leavingOut->setVisible(
        std::any_of(m_lenses.begin(), m_lenses.end(), [](const LensChoice &lens) { return lens.hasSustainability; }));
    column->addWidget(m_takesAnswers);
    m_takesAnswers->setObjectName(QStringLiteral("takesAnswersCheck"));
    m_takesAnswers->setToolTip(
        plainToolTip(tr("What a platform gives to all that stand on it is answered once. You choose next which answers.")));
    m_takesAnswers->setVisible(!portfolio.workloads().isEmpty());
    column->addStretch(1);
    column->addSpacing(Space::page);
    column->addWidget(buttons.row);
    setMinimumWidth(fontMetrics().averageCharWidth() * 76);

    connect(m_name, &QLineEdit::textChanged, this, &NewWorkloadDialog::showFaults);
    connect(m_leaveOut, &QCheckBox::toggled, this, &NewWorkloadDialog::showReason);
    showFaults();
}

bool NewWorkloadDialog::takesAnswers() const
{
    return m_takesAnswers->isChecked();
}

NewWorkload NewWorkloadDialog::wanted() const
{
    NewWorkload wanted;
    wanted.name = m_name->text().simplified();
    for (const LensChoice &lens : m_lenses) {
        if (lens.box->isChecked())
            wanted.lenses += lens.sha256;
    }
    wanted.isWithoutSustainability = m_leaveOut->isEnabled() && m_leaveOut->isChecked();
    wanted.why = wanted.isWithoutSustainability ? m_why->text() : QString();
    return wanted;
}

// The newest version of each lens. Most reviews are of the framework; with one lens there is nothing to choose.
QWidget *NewWorkloadDialog::buildLenses()
{
    auto *rows = new QWidget;
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins({});
    column->setSpacing(Space::related);
    for (const LensInfo &lens : m_portfolio.lenses()) {
        if (m_portfolio.newestLens(lens.id)->sha256 != lens.sha256)
            continue;
        column->addLayout(buildLens(lens));
    }
    if (m_lenses.size() == 1)
        m_lenses.first().box->setChecked(true);
    if (m_lenses.size() <= mostLensesInSight)
        return rows;
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setMinimumHeight(rows->sizeHint().height() * mostLensesInSight / int(m_lenses.size()));
    scroll->setWidget(rows);
    return scroll;
}

QLayout *NewWorkloadDialog::buildLens(const LensInfo &lens)
{
    const auto isSustainability = [](const PillarInfo &pillar) { return pillar.id.text() == sustainabilityPillar; };
    auto *box = new QCheckBox(QString(lens.name).replace(QLatin1Char('&'), QLatin1String("&&")));
    box->setObjectName(QStringLiteral("lensCheck"));
    box->setToolTip(plainToolTip(lens.description));
    box->setChecked(lens.id.text() == frameworkLens);
    connect(box, &QCheckBox::toggled, this, &NewWorkloadDialog::showFaults);
    m_lenses.append({box, lens.sha256, std::any_of(lens.pillars.begin(), lens.pillars.end(), isSustainability)});
    auto *facts = new PlainLabel(tr("Version %1, %n question(s)", nullptr, lens.questionCount()).arg(lens.version));
    facts->setTone(PlainLabel::Tone::Quiet);
    box->setAccessibleDescription(facts->text());
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(box);
    auto *indented = new QHBoxLayout;
    indented->setContentsMargins(indentation(), 0, 0, 0);
    indented->addWidget(facts);
    column->addLayout(indented);
    return column;
}

QWidget *NewWorkloadDialog::buildLeavingOut()
{
    m_leaveOut->setObjectName(QStringLiteral("leaveOutCheck"));
    m_why->setObjectName(QStringLiteral("leaveOutReasonEdit"));
    m_why->setText(tr("The review covers the five classic pillars."));
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins({});
    column->setSpacing(Space::inside);
    column->addWidget(m_leaveOut);
    m_whyLabel = labelAbove(tr("Why it is left out"), m_why);
    column->addWidget(m_whyLabel);
    column->addWidget(m_why);
    return holder;
}

// To where the words of a box to tick begin.
int NewWorkloadDialog::indentation() const
{
    return style()->pixelMetric(QStyle::PM_IndicatorWidth) + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing);
}

void NewWorkloadDialog::showFaults()
{
    const Result<void> name = m_portfolio.checkName(m_name->text());
    // An empty name is not a fault yet: the person has only just begun.
    m_nameFault->setText(name || m_name->text().isEmpty() ? QString() : errorWords(name.error()));
    m_nameFault->setVisible(!m_nameFault->text().isEmpty());
    growToFit(*this);
    bool isAnyChosen = false;
    bool hasSustainability = false;
    for (const LensChoice &lens : std::as_const(m_lenses)) {
        isAnyChosen = isAnyChosen || lens.box->isChecked();
        hasSustainability = hasSustainability || (lens.box->isChecked() && lens.hasSustainability);
    }
    m_start->setEnabled(name && (isAnyChosen || m_lenses.isEmpty()));
    m_leaveOut->setEnabled(hasSustainability);
    showReason();
}

void NewWorkloadDialog::showReason()
{
    const bool isAsked = m_leaveOut->isEnabled() && m_leaveOut->isChecked();
    m_whyLabel->setVisible(isAsked);
    m_why->setVisible(isAsked);
}

} // namespace Plumbline

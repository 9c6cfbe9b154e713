// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/milestonedialog.h"

#include "core/session/openreview.h"
#include "ui/dialogs/conclusionfields.h"
#include "ui/dialogs/dialogbuttons.h"
#include "ui/dialogs/formlabel.h"
#include "ui/support/plainlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Plumbline {

namespace {

QString whatItKeeps(const OpenReview &session)
{
    const RiskCounts &counts = session.assessment().total;
    const auto number = [](int count) { return QLocale().toString(count); };
    return MilestoneDialog::tr(
        "Keeps answers, notes and the plan as they are now: %1 of %2 questions answered, %3 at high and %4 at medium risk. It is "
        "sealed, so that nothing in it can change unnoticed.")
        .arg(number(counts.answered()), number(counts.questions()), number(counts[Risk::High]), number(counts[Risk::Medium]));
}

bool isTaken(const OpenReview &session, const QString &name)
{
    const QVector<Milestone> listed = session.milestones();
    return std::any_of(listed.begin(), listed.end(),
        [&name](const Milestone &milestone) { return comparableName(milestone.name) == comparableName(name); });
}

} // namespace

QString proposedMilestoneName(const OpenReview &session)
{
    const QString name = MilestoneDialog::tr("Review of %1").arg(QLocale().toString(QDate::currentDate(), QLocale::ShortFormat));
    QString free = name;
    for (int number = 2; isTaken(session, free); ++number)
        free = MilestoneDialog::tr("%1 (%2)", "name, number").arg(name, QString::number(number));
    return free;
}

MilestoneDialog::MilestoneDialog(const OpenReview &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_name(new QLineEdit(proposedMilestoneName(session)))
    , m_fault(new PlainLabel(tr("There is a milestone of this name already.")))
{
    setObjectName(QStringLiteral("milestoneDialog"));
    setWindowTitle(tr("Take a milestone"));
    m_name->setObjectName(QStringLiteral("milestoneNameEdit"));
    m_name->setMaxLength(WorkloadLimits::nameMax);
    m_name->setMinimumWidth(std::max(320, fontMetrics().averageCharWidth() * 60));
    m_name->selectAll(); // whoever types means another
    m_fault->setObjectName(QStringLiteral("milestoneNameFault"));
    QSizePolicy kept = m_fault->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // nothing jumps while a person types
    m_fault->setSizePolicy(kept);
    auto *keeps = new PlainLabel(whatItKeeps(session));
    keeps->setObjectName(QStringLiteral("milestoneKeeps"));
    keeps->setFlow(PlainLabel::Flow::Wrapped);
    keeps->setTone(PlainLabel::Tone::Quiet);
    const auto buttons = dialogButtons(*this, tr("Take milestone"), QStringLiteral("acceptMilestoneButton"));
    m_take = buttons.accept;

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(Space::inside);
    m_conclusion = new ConclusionFields(*form, this);
    m_conclusion->fill(session.state().workload);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::page, Space::page, Space::page, Space::page);
    layout->setSpacing(Space::inside);
    layout->addWidget(labelAbove(tr("&Name"), m_name));
    layout->addWidget(m_name);
    layout->addWidget(m_fault);
    layout->addLayout(form);
    layout->addSpacing(Space::related);
    layout->addWidget(keeps);
    layout->addSpacing(Space::group);
    layout->addWidget(buttons.row);
    disconnect(qobject_cast<QDialogButtonBox *>(buttons.row), &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_take, &QPushButton::clicked, this, [this] { Q_EMIT wanted(name()); });
    connect(m_name, &QLineEdit::textChanged, this, &MilestoneDialog::updateButton);
    m_name->setFocus();
    updateButton();
}

QString MilestoneDialog::name() const
{
    return m_name->text().simplified();
}

WorkloadProperties MilestoneDialog::properties() const
{
    WorkloadProperties properties = m_session.state().workload;
    m_conclusion->read(properties);
    return properties;
}

void MilestoneDialog::nameRefused()
{
    m_name->selectAll();
    m_name->setFocus();
}

void MilestoneDialog::updateButton()
{
    const bool isFree = !isTaken(m_session, name());
    m_fault->setVisible(!isFree);
    m_take->setEnabled(isFree && !name().isEmpty());
}

} // namespace Plumbline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/newworkloaddialog.h"

#include "core/words/errorwords.h"
#include "ui/dialogs/dialogbuttons.h"
#include "ui/support/plainlabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace Plumbline {

namespace {

enum LensRole { ShaRole = Qt::UserRole, IdRole, HasSustainabilityRole };

PlainLabel *fieldLabel(const QString &text, QWidget *buddy)
{
    auto *label = new PlainLabel(text, TextSize::Body, buddy->parentWidget());
    label->setBuddy(buddy);
    buddy->setAccessibleName(text);
    return label;
}

} // namespace

NewWorkloadDialog::NewWorkloadDialog(const Portfolio &portfolio, QWidget *parent)
    : QDialog(parent)
    , m_portfolio(portfolio)
    , m_name(new QLineEdit(this))
    , m_nameFault(new PlainLabel({}, TextSize::Body, this))
    , m_lenses(new QListWidget(this))
    , m_leaveOut(new QCheckBox(tr("Review five pillars: leave Sustainability out of scope"), this))
    , m_why(new QLineEdit(this))
    , m_whyLabel(fieldLabel(tr("Why it is left out"), m_why))
{
    setObjectName(QStringLiteral("newWorkloadDialog"));
    setWindowTitle(tr("Review a workload"));
    m_name->setObjectName(QStringLiteral("workloadNameEdit"));
    m_name->setPlaceholderText(tr("Online shop"));
    m_nameFault->setObjectName(QStringLiteral("nameFaultLabel"));
    m_nameFault->setFlow(PlainLabel::Flow::Wrapped);
    m_lenses->setObjectName(QStringLiteral("lensList"));
    m_lenses->setSpacing(2);
    m_leaveOut->setObjectName(QStringLiteral("leaveOutCheck"));
    m_why->setObjectName(QStringLiteral("leaveOutReasonEdit"));
    m_why->setText(tr("The review covers the five classic pillars."));
    const DialogButtons buttons = dialogButtons(*this, tr("Start the review"), QStringLiteral("startButton"));
    m_start = buttons.accept;

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, Space::page, Space::page, Space::page);
    column->setSpacing(Space::inside);
    column->addWidget(fieldLabel(tr("Name of the workload"), m_name));
    column->addWidget(m_name);
    column->addWidget(m_nameFault);
    column->addSpacing(Space::group);
    column->addWidget(fieldLabel(tr("Lenses to review it with"), m_lenses));
    column->addWidget(m_lenses, 1);
    column->addSpacing(Space::related);
    column->addWidget(m_leaveOut);
    column->addWidget(m_whyLabel);
    column->addWidget(m_why);
    column->addSpacing(Space::group);
    column->addWidget(buttons.row);
    fillLenses();
    resize(560, 440);

    connect(m_name, &QLineEdit::textChanged, this, &NewWorkloadDialog::showFaults);
    connect(m_lenses, &QListWidget::itemChanged, this, &NewWorkloadDialog::showFaults);
    connect(m_leaveOut, &QCheckBox::toggled, this, &NewWorkloadDialog::showReason);
    showFaults();
}

NewWorkload NewWorkloadDialog::wanted() const
{
    NewWorkload wanted;
    wanted.name = m_name->text().simplified();
    for (int i = 0; i < m_lenses->count(); ++i) {
        if (m_lenses->item(i)->checkState() == Qt::Checked)
            wanted.lenses += m_lenses->item(i)->data(ShaRole).toByteArray();
    }
    wanted.isWithoutSustainability = m_leaveOut->isEnabled() && m_leaveOut->isChecked();
    wanted.why = wanted.isWithoutSustainability ? m_why->text() : QString();
    return wanted;
}

void NewWorkloadDialog::fillLenses()
{
    for (const LensInfo &lens : m_portfolio.lenses()) {
        if (m_portfolio.newestLens(lens.id)->sha256 != lens.sha256)
            continue;
        bool hasSustainability = false;
        for (const PillarInfo &pillar : lens.pillars) {
            hasSustainability = hasSustainability || pillar.id.text() == sustainabilityPillar;
        }
        auto *item = new QListWidgetItem(
            tr("%1, version %2, %n question(s)", nullptr, lens.questionCount()).arg(lens.name, lens.version), m_lenses);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setToolTip(plainToolTip(lens.description));
        item->setData(ShaRole, lens.sha256);
        item->setData(IdRole, lens.id.text());
        item->setData(HasSustainabilityRole, hasSustainability);
    }
    // Most reviews are of the framework; with one lens there is nothing to choose.
    for (int i = 0; i < m_lenses->count(); ++i) {
        QListWidgetItem *item = m_lenses->item(i);
        if (m_lenses->count() > 1 && item->data(IdRole).toString() != frameworkLens)
            continue;
        item->setCheckState(Qt::Checked);
        m_lenses->setCurrentItem(item);
    }
}

void NewWorkloadDialog::showFaults()
{
    const Result<void> name = m_portfolio.checkName(m_name->text());
    // An empty name is not a fault yet: the person has only just begun.
    m_nameFault->setText(name || m_name->text().isEmpty() ? QString() : errorWords(name.error()));
    m_nameFault->setVisible(!m_nameFault->text().isEmpty());
    bool isAnyChosen = false;
    bool hasSustainability = false;
    for (int i = 0; i < m_lenses->count(); ++i) {
        if (m_lenses->item(i)->checkState() != Qt::Checked)
            continue;
        isAnyChosen = true;
        hasSustainability = hasSustainability || m_lenses->item(i)->data(HasSustainabilityRole).toBool();
    }
    m_start->setEnabled(name && (isAnyChosen || m_lenses->count() == 0));
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

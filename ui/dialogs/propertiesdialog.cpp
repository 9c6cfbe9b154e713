// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/propertiesdialog.h"

#include "core/words/errorwords.h"
#include "core/words/factwords.h"
#include "core/words/valuewords.h"
#include "ui/dialogs/conclusionfields.h"
#include "ui/dialogs/dialogbuttons.h"
#include "ui/dialogs/formlabel.h"
#include "ui/dialogs/pillarorder.h"
#include "ui/support/plainlabel.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <cmath>

namespace Plumbline {

namespace {

QPlainTextEdit *textField(const QString &objectName, int lines, QWidget *parent)
{
    auto *field = new QPlainTextEdit(parent);
    field->setObjectName(objectName);
    field->setTabChangesFocus(true);
    const qreal around = 2 * (field->document()->documentMargin() + field->frameWidth());
    field->setFixedHeight(
        int(std::ceil(QFontMetricsF(field->font()).lineSpacing() * lines + around)) + Space::inside); // whole lines
    return field;
}

QLineEdit *lineField(const QString &objectName, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(objectName);
    return field;
}

PlainLabel *doubtLabel(const QString &objectName, QWidget *parent)
{
    auto *label = new PlainLabel({}, TextSize::Body, parent);
    label->setObjectName(objectName);
    label->setTone(PlainLabel::Tone::Quiet);
    label->setFlow(PlainLabel::Flow::Wrapped);
    return label;
}

// By the name that the field has in WorkloadProperties::fields().
void addRow(QFormLayout &form, const QString &field, QWidget *editor)
{
    form.addRow(formLabel(fieldWord(field), editor), editor);
}

// Texts that are more than a line, or of a list; every other text of WorkloadProperties::fields() gets a line by itself.
bool hasOwnEditor(const QString &field)
{
    static const QStringList fields{QStringLiteral("name"), QStringLiteral("description"), QStringLiteral("industryType"),
        QStringLiteral("notes"), QStringLiteral("conclusion"), QStringLiteral("decisionAsked"), QStringLiteral("decisionOwner")};
    return fields.contains(field);
}

template <typename Visit>
void visitLine(WorkloadProperties &properties, const QString &wanted, Visit visit)
{
    WorkloadProperties::fields(
        [&](const char *field, auto &value) {
            if constexpr (std::is_same_v<std::decay_t<decltype(value)>, QString>) {
                if (wanted == QLatin1String(field))
                    visit(value);
            }
        },
        properties);
}

void addSection(QFormLayout &form, const QString &title)
{
    auto *label = new PlainLabel(title, TextSize::Section);
    label->setContentsMargins(0, form.rowCount() == 0 ? 0 : Space::group, 0, Space::inside);
    form.addRow(label);
}

QStringList linesOf(const QPlainTextEdit &field)
{
    QStringList lines;
    for (const QString &line : field.toPlainText().split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty())
            lines += line.trimmed();
    }
    return lines;
}

QString textOf(const QMap<QString, QString> &tags)
{
    QStringList lines;
    for (auto tag = tags.begin(); tag != tags.end(); ++tag)
        lines += tag.key() + QLatin1Char('=') + tag.value();
    return lines.join(QLatin1Char('\n'));
}

QMap<QString, QString> tagsOf(const QStringList &lines)
{
    QMap<QString, QString> tags;
    for (const QString &line : lines)
        tags.insert(line.section(QLatin1Char('='), 0, 0).trimmed(), line.section(QLatin1Char('='), 1).trimmed());
    tags.remove(QString());
    return tags;
}

} // namespace

PropertiesDialog::PropertiesDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_before(workspace.review()->state().workload)
    , m_name(lineField(QStringLiteral("nameEdit"), this))
    , m_nameFault(new PlainLabel({}, TextSize::Body, this))
    , m_description(textField(QStringLiteral("descriptionEdit"), 3, this))
    , m_environment(new QComboBox(this))
    , m_status(new QComboBox(this))
    , m_confirmAfter(new QComboBox(this))
    , m_awsRegions(textField(QStringLiteral("awsRegionsEdit"), 3, this))
    , m_awsRegionsDoubt(doubtLabel(QStringLiteral("awsRegionsDoubt"), this))
    , m_otherRegions(textField(QStringLiteral("otherRegionsEdit"), 2, this))
    , m_accounts(textField(QStringLiteral("accountsEdit"), 3, this))
    , m_accountsDoubt(doubtLabel(QStringLiteral("accountsDoubt"), this))
    , m_industryType(new QComboBox(this))
    , m_industryTypeDoubt(doubtLabel(QStringLiteral("industryTypeDoubt"), this))
    , m_tags(textField(QStringLiteral("tagsEdit"), 3, this))
    , m_notes(textField(QStringLiteral("notesEdit"), 4, this))
    , m_priorities(new PillarOrder(this))
{
    setObjectName(QStringLiteral("propertiesDialog"));
    setWindowTitle(tr("Properties of the workload"));
    WorkloadProperties::fields(
        [this](const char *field, const auto &value) {
            if constexpr (std::is_same_v<std::decay_t<decltype(value)>, QString>) {
                if (!hasOwnEditor(QLatin1String(field)))
                    m_lines.append({QLatin1String(field), lineField(QLatin1String(field) + QStringLiteral("Edit"), this)});
            }
        },
        std::as_const(m_before));
    build();
    fill(m_before);
    showFaults();
    showDoubts();
    connect(m_name, &QLineEdit::textChanged, this, &PropertiesDialog::showFaults);
    for (QPlainTextEdit *field : {m_awsRegions, m_accounts})
        connect(field, &QPlainTextEdit::textChanged, this, &PropertiesDialog::showDoubts);
    connect(&m_workspace, &Workspace::reviewAboutToClose, this, &QDialog::reject);
}

WorkloadProperties PropertiesDialog::properties() const
{
    WorkloadProperties properties = m_before;
    for (const auto &[field, line] : m_lines)
        visitLine(properties, field, [text = line->text().trimmed()](QString &value) { value = text; });
    m_conclusion->read(properties);
    properties.name = m_name->text().simplified();
    properties.description = m_description->toPlainText().trimmed();
    properties.environment = Environment(m_environment->currentIndex());
    properties.improvementStatus = ImprovementStatus(m_status->currentIndex());
    properties.confirmAfter = ConfirmAfter(m_confirmAfter->currentIndex());
    properties.awsRegions = linesOf(*m_awsRegions);
    properties.nonAwsRegions = linesOf(*m_otherRegions);
    properties.accountIds = linesOf(*m_accounts);
    properties.industryType = m_industryType->currentData().toString();
    properties.tags = tagsOf(linesOf(*m_tags));
    properties.notes = m_notes->toPlainText().trimmed();
    properties.pillarPriorities = m_priorities->changedOrder().value_or(properties.pillarPriorities);
    return properties;
}

void PropertiesDialog::build()
{
    auto *fields = new QWidget;
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(Space::page, Space::page, Space::page, Space::page);
    form->setHorizontalSpacing(Space::group);
    form->setVerticalSpacing(Space::related);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addAbout(*form);
    addPlaces(*form);
    addBusiness(*form);
    addSection(*form, tr("What the reviewers conclude"));
    m_conclusion = new ConclusionFields(*form, this);
    addPriorities(*form);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(fields);
    const DialogButtons buttons = dialogButtons(*this, tr("Save the properties"), QStringLiteral("saveButton"));
    m_save = buttons.accept;
    buttons.row->setContentsMargins(Space::page, Space::related, Space::page, Space::group);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(scroll, 1);
    column->addWidget(buttons.row);
    m_name->setFocus();
    resize(680, parentWidget() ? std::clamp(parentWidget()->window()->height() - 2 * Space::page, 480, 760) : 620);
}

PropertiesDialog::Section PropertiesDialog::sectionOf(const QString &field)
{
    if (field == QLatin1String("applicationArn") || field == QLatin1String("architecturalDesign"))
        return Section::Places;
    return field == QLatin1String("industry") ? Section::Business : Section::About;
}

void PropertiesDialog::addLines(QFormLayout &form, Section section)
{
    for (const auto &[field, line] : std::as_const(m_lines)) {
        if (sectionOf(field) != section)
            continue;
        if (field == QLatin1String("architecturalDesign"))
            line->setPlaceholderText(QStringLiteral("https://"));
        addRow(form, field, line);
    }
}

void PropertiesDialog::addAbout(QFormLayout &form)
{
    addSection(form, tr("The workload"));
    addRow(form, "name", m_name);
    form.addRow(m_nameFault);
    m_nameFault->setFlow(PlainLabel::Flow::Wrapped);
    addRow(form, "description", m_description);
    addLines(form, Section::About);
    m_environment->setObjectName(QStringLiteral("environmentCombo"));
    for (Environment environment : {Environment::Production, Environment::PreProduction})
        m_environment->addItem(environmentWord(environment));
    addRow(form, "environment", m_environment);
    m_status->setObjectName(QStringLiteral("statusCombo"));
    for (ImprovementStatus status : {ImprovementStatus::NotApplicable, ImprovementStatus::NotStarted,
             ImprovementStatus::InProgress, ImprovementStatus::Complete, ImprovementStatus::RiskAcknowledged})
        m_status->addItem(statusWord(status));
    addRow(form, "improvementStatus", m_status);
    m_confirmAfter->setObjectName(QStringLiteral("confirmAfterCombo"));
    for (ConfirmAfter after :
        {ConfirmAfter::Never, ConfirmAfter::ThreeMonths, ConfirmAfter::SixMonths, ConfirmAfter::Year, ConfirmAfter::TwoYears})
        m_confirmAfter->addItem(confirmAfterWord(after));
    addRow(form, "confirmAfter", m_confirmAfter);
}

void PropertiesDialog::addPlaces(QFormLayout &form)
{
    addSection(form, tr("Where it runs"));
    m_awsRegions->setPlaceholderText(tr("One a line, such as eu-central-1"));
    addRow(form, "awsRegions", m_awsRegions);
    form.addRow({}, m_awsRegionsDoubt);
    m_otherRegions->setPlaceholderText(tr("One a line"));
    addRow(form, "nonAwsRegions", m_otherRegions);
    m_accounts->setPlaceholderText(tr("One a line, twelve digits each"));
    addRow(form, "accountIds", m_accounts);
    form.addRow({}, m_accountsDoubt);
    addLines(form, Section::Places);
}

void PropertiesDialog::addBusiness(QFormLayout &form)
{
    addSection(form, tr("The business"));
    m_industryType->setObjectName(QStringLiteral("industryTypeCombo"));
    m_industryType->addItem(tr("Not stated"), QString());
    for (const QString &type : industryTypes())
        m_industryType->addItem(type, type);
    m_industryType->setEditable(true);
    m_industryType->setInsertPolicy(QComboBox::NoInsert);
    m_industryType->completer()->setFilterMode(Qt::MatchContains);
    m_industryType->completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(m_industryType->lineEdit(), &QLineEdit::editingFinished, this, &PropertiesDialog::takeIndustryType);
    addRow(form, "industryType", m_industryType);
    form.addRow({}, m_industryTypeDoubt);
    m_industryTypeDoubt->hide();
    addLines(form, Section::Business);
    m_tags->setPlaceholderText(tr("One a line: key=value"));
    addRow(form, "tags", m_tags);
    addRow(form, "notes", m_notes);
}

// What was typed, where it means one of the list; otherwise it stays as it was.
bool PropertiesDialog::takeIndustryType()
{
    const QString typed = m_industryType->currentText().simplified();
    int found = m_industryType->findText(typed, Qt::MatchFixedString);
    if (found < 0 && !typed.isEmpty()) {
        const QAbstractItemModel &types = *m_industryType->model();
        const QModelIndexList matches = types.match(types.index(0, 0), Qt::DisplayRole, typed, -1, Qt::MatchContains);
        if (matches.size() == 1)
            found = matches.first().row();
    }
    if (found >= 0)
        m_industryType->setCurrentIndex(found);
    const bool isTaken = found >= 0 || typed.isEmpty();
    m_industryTypeDoubt->setText(
        tr("AWS's list has no industry type “%1”. Pick one of the list, and write your own words under Industry.").arg(typed));
    m_industryTypeDoubt->setVisible(!isTaken);
    m_industryType->setEditText(m_industryType->itemText(m_industryType->currentIndex()));
    return isTaken;
}

void PropertiesDialog::addPriorities(QFormLayout &form)
{
    addSection(form, tr("Order of the pillars in the improvement plan"));
    form.addRow(m_priorities);
}

void PropertiesDialog::fill(const WorkloadProperties &properties)
{
    m_name->setText(properties.name);
    m_conclusion->fill(properties);
    WorkloadProperties shown = properties;
    for (const auto &[field, line] : m_lines)
        visitLine(shown, field, [line = line](const QString &value) {
            line->setText(value);
            line->setCursorPosition(0); // what is longer than the field is read from its start
        });
    m_description->setPlainText(properties.description);
    m_environment->setCurrentIndex(int(properties.environment));
    m_status->setCurrentIndex(int(properties.improvementStatus));
    m_confirmAfter->setCurrentIndex(int(properties.confirmAfter));
    m_awsRegions->setPlainText(properties.awsRegions.join(QLatin1Char('\n')));
    m_otherRegions->setPlainText(properties.nonAwsRegions.join(QLatin1Char('\n')));
    m_accounts->setPlainText(properties.accountIds.join(QLatin1Char('\n')));
    // What another program wrote there is kept, even where it is not on the list.
    if (m_industryType->findData(properties.industryType) < 0)
        m_industryType->addItem(properties.industryType, properties.industryType);
    m_industryType->setCurrentIndex(m_industryType->findData(properties.industryType));
    m_tags->setPlainText(textOf(properties.tags));
    m_notes->setPlainText(properties.notes);
    m_priorities->setReview(m_workspace.review()->state());
}

void PropertiesDialog::showFaults()
{
    const Result<void> name = m_workspace.portfolio()->checkName(m_name->text(), m_workspace.review()->id());
    m_nameFault->setText(name ? QString() : errorWords(name.error()));
    m_nameFault->setVisible(!name);
    m_save->setEnabled(name && !m_workspace.review()->isReadOnly());
}

// Kept all the same: another cloud, or a form that AWS has yet to bring.
void PropertiesDialog::showDoubts()
{
    const auto show = [](PlainLabel &label, const QPlainTextEdit &field, bool (*isUsual)(const QString &), auto words) {
        QStringList lines = linesOf(field);
        lines.removeIf(isUsual);
        label.setText(lines.isEmpty() ? QString() : words(lines.first()));
        label.setVisible(!lines.isEmpty());
    };
    show(*m_awsRegionsDoubt, *m_awsRegions, isAwsRegionCode,
        [](const QString &line) { return tr("“%1” is not written as AWS writes a Region, such as eu-central-1.").arg(line); });
    show(*m_accountsDoubt, *m_accounts, isAwsAccountId,
        [](const QString &line) { return tr("“%1” does not have the twelve digits of an AWS account.").arg(line); });
}

void PropertiesDialog::accept()
{
    if (!takeIndustryType())
        return m_industryType->setFocus(Qt::OtherFocusReason);
    m_workspace.editor()->setProperties(properties());
    QDialog::accept();
}

} // namespace Plumbline

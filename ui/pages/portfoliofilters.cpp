// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/portfoliofilters.h"

#include "core/words/valuewords.h"
#include "ui/dialogs/viewnamedialog.h"
#include "ui/support/flowlayout.h"
#include "ui/support/menuactions.h"
#include "ui/support/plainlabel.h"
#include "ui/support/quietbutton.h"
#include "ui/support/textbutton.h"

#include <QCollator>
#include <QComboBox>
#include <QEvent>
#include <QMenu>

#include <algorithm>

namespace Plumbline {

namespace {

// Letters that are shown of what is chosen: beside each other the boxes fit into the smallest window.
constexpr int boxLetters = 9;
constexpr int wideBoxLetters = 12;

enum Show { AllWorkloads, Overdue, ToConfirm };

using Entries = QVector<std::pair<QString, QVariant>>; // text and what it stands for; invalid: any

// Texts as a person looks for them; a blank one stands for what is not stated, and comes first.
Entries entriesOf(QStringList values, const QString &blank)
{
    QCollator collator;
    collator.setNumericMode(true);
    std::sort(values.begin(), values.end(), collator);
    Entries entries;
    for (const QString &value : std::as_const(values)) {
        if (value.isEmpty())
            entries.prepend({blank, value});
        else
            entries.append({value, value});
    }
    return entries;
}

// What was chosen stays so, also where no workload has it any more: the list is empty for a reason that can be seen.
void fill(QComboBox *box, const QString &any, const Entries &entries)
{
    const QVariant before = box->currentData();
    const QString text = box->currentText();
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(any);
    for (const auto &[words, value] : entries)
        box->addItem(words, value);
    int current = before.isValid() ? box->findData(before) : 0;
    if (current < 0) {
        box->addItem(text, before);
        current = box->count() - 1;
    }
    box->setCurrentIndex(current);
    box->setVisible(entries.size() > 1 || current > 0);
}

void setChosen(QComboBox *box, const QVariant &value, const QString &text)
{
    const QSignalBlocker quiet(box);
    int at = value.isValid() ? box->findData(value) : 0;
    if (at < 0) {
        box->addItem(text, value);
        at = box->count() - 1;
    }
    box->setCurrentIndex(at);
}

std::optional<QString> chosenText(const QComboBox *box)
{
    const QVariant value = box->currentData();
    return value.isValid() ? std::optional(value.toString()) : std::nullopt;
}

} // namespace

PortfolioFilters::PortfolioFilters(const PortfolioModel &model, PortfolioProxy &proxy, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_proxy(proxy)
{
    setObjectName(QStringLiteral("portfolioFilters"));
    auto *row = new FlowLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Space::related);
    m_show = addBox(QStringLiteral("portfolioShow"), tr("Which workloads to show"), boxLetters);
    m_owner = addBox(QStringLiteral("portfolioOwner"), tr("Whose workloads to show"), boxLetters);
    m_environment = addBox(QStringLiteral("portfolioEnvironment"), tr("Workloads of which environment to show"), wideBoxLetters);
    m_industry = addBox(QStringLiteral("portfolioIndustry"), tr("Workloads of which industry to show"), boxLetters);
    m_tag = addBox(QStringLiteral("portfolioTag"), tr("Workloads with which tag to show"), boxLetters);
    m_clearMissing = new TextButton({}, Qt::ElideRight, this);
    m_clearMissing->setObjectName(QStringLiteral("clearMissingButton"));
    m_clearMissing->setMaximumWidth(fontMetrics().averageCharWidth() * 70);
    m_clearMissing->hide();
    row->addWidget(m_clearMissing);
    connect(m_clearMissing, &TextButton::clicked, this, [this] {
        forgetMissing();
        Q_EMIT changed();
    });
    buildViews();
    row->addWidget(m_views);
    alignViews();
    connect(&model, &PortfolioModel::facetsChanged, this, &PortfolioFilters::refresh);
    // What there is to choose is known a moment after a portfolio is opened, and then the list should not move.
    setVisible(m_settings.choice(objectName()) == 1);
}

QComboBox *PortfolioFilters::addBox(const QString &objectName, const QString &name, int letters)
{
    auto *box = new QComboBox(this);
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setToolTip(plainToolTip(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(letters); // whatever long value comes
    box->hide();
    layout()->addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, &PortfolioFilters::apply);
    return box;
}

void PortfolioFilters::buildViews()
{
    m_views = new QuietButton(tr("Views"), this);
    m_views->setObjectName(QStringLiteral("viewsButton"));
    m_views->setToolTip(plainToolTip(tr("Filter and order that were saved under a name")));
    auto *menu = new QMenu(m_views);
    menu->setObjectName(QStringLiteral("viewsMenu"));
    m_views->setMenu(menu);
    m_views->setPopupMode(QToolButton::InstantPopup);
    connect(menu, &QMenu::aboutToShow, this, &PortfolioFilters::fillMenu);
}

// On one line with the boxes.
void PortfolioFilters::alignViews()
{
    m_views->setFixedHeight(m_show->sizeHint().height());
}

void PortfolioFilters::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        alignViews();
}

void PortfolioFilters::refresh()
{
    refreshBoxes();
    const std::initializer_list<QComboBox *> boxes{m_show, m_owner, m_environment, m_industry, m_tag};
    const bool hasBox = std::any_of(boxes.begin(), boxes.end(), [](const QComboBox *box) { return !box->isHidden(); });
    const bool hasAny = hasBox || m_missing || !m_settings.savedViews().isEmpty();
    setVisible(hasAny);
    if (m_model.rowCount() > 0)
        m_settings.setChoice(objectName(), hasAny ? 1 : 0);
}

void PortfolioFilters::refreshBoxes()
{
    QSet<QString> owners, industries, tags;
    QMap<QString, int> valuesOfKey;
    QSet<int> environments;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const WorkloadFacets &facets = m_model.facetsAt(row);
        owners += facets.owner;
        industries += facets.industry;
        environments += int(facets.environment);
        for (const QString &tag : facets.tags) {
            if (!tags.contains(tag))
                ++valuesOfKey[tag.section(u'=', 0, 0)];
            tags += tag;
        }
    }
    for (auto key = valuesOfKey.begin(); key != valuesOfKey.end(); ++key) {
        if (key.value() > 1)
            tags += key.key(); // whatever its value
    }
    fill(m_owner, tr("Any owner"), entriesOf(owners.values(), tr("No owner")));
    fill(m_industry, tr("Any industry"), entriesOf(industries.values(), tr("No industry")));
    fill(m_tag, tr("Any tag"), entriesOf(tags.values(), {}));
    m_tag->setVisible(m_tag->count() > 1); // one tells those that have it from those that have not
    Entries kinds;
    for (const Environment environment : {Environment::Production, Environment::PreProduction}) {
        if (environments.contains(int(environment)))
            kinds.append({environmentWord(environment), int(environment)});
    }
    fill(m_environment, tr("Any environment"), kinds);
    const PortfolioModel::Columns speaking = m_model.speakingColumns();
    Entries late;
    if (speaking.test(PortfolioModel::OverdueColumn))
        late.append({tr("Overdue", "which workloads: where something is"), int(Overdue)});
    if (speaking.test(PortfolioModel::ToConfirmColumn))
        late.append({tr("To confirm", "which workloads: where an answer is"), int(ToConfirm)});
    fill(m_show, tr("All workloads"), late);
    m_show->setVisible(m_show->count() > 1);
}

WorkloadFilter PortfolioFilters::chosen() const
{
    WorkloadFilter filter;
    filter.owner = chosenText(m_owner);
    filter.industry = chosenText(m_industry);
    filter.tag = chosenText(m_tag).value_or(QString());
    if (const QVariant environment = m_environment->currentData(); environment.isValid())
        filter.environment = Environment(environment.toInt());
    filter.isOverdue = m_show->currentData().toInt() == Overdue;
    filter.isToConfirm = m_show->currentData().toInt() == ToConfirm;
    return filter;
}

void PortfolioFilters::choose(const WorkloadFilter &filter)
{
    const auto text = [](const std::optional<QString> &value) { return value ? QVariant(*value) : QVariant(); };
    setChosen(m_owner, text(filter.owner), filter.owner.value_or(QString()));
    setChosen(m_industry, text(filter.industry), filter.industry.value_or(QString()));
    setChosen(m_tag, filter.tag.isEmpty() ? QVariant() : QVariant(filter.tag), filter.tag);
    setChosen(m_environment, filter.environment ? QVariant(int(*filter.environment)) : QVariant(),
        filter.environment ? environmentWord(*filter.environment) : QString());
    setChosen(m_show,
        filter.isOverdue         ? QVariant(int(Overdue))
            : filter.isToConfirm ? QVariant(int(ToConfirm))
                                 : QVariant(),
        filter.isOverdue ? tr("Overdue", "which workloads: where something is")
                         : tr("To confirm", "which workloads: where an answer is"));
}

void PortfolioFilters::apply()
{
    m_proxy.setFilter(chosen());
    refresh();
    Q_EMIT changed();
}

bool PortfolioFilters::isFiltering() const
{
    return m_missing || !chosen().isEmpty();
}

void PortfolioFilters::showAll()
{
    forgetMissing();
    choose({});
    apply();
}

void PortfolioFilters::showMissing(const MissedPractices &missed, int practice)
{
    QSet<WorkloadId> workloads;
    m_missing = missed.practices[practice];
    for (int at = 0; at < missed.workloads.size(); ++at) {
        if (m_missing->workloads.testBit(at))
            workloads += missed.workloads[at];
    }
    const QString words = tr("Misses “%1”: show all", "a practice").arg(m_missing->title);
    m_clearMissing->setText(words);
    m_clearMissing->setToolTip(plainToolTip(words));
    m_clearMissing->show();
    m_proxy.setOnly(workloads);
    choose({});
    apply();
}

void PortfolioFilters::forgetMissing()
{
    m_missing.reset();
    m_clearMissing->hide();
    m_proxy.setOnly(std::nullopt);
}

void PortfolioFilters::fillMenu()
{
    QMenu *menu = m_views->menu();
    qDeleteAll(menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    menu->clear();
    const QVector<SavedView> views = m_settings.savedViews();
    for (const SavedView &view : views)
        connect(menu->addAction(forMenu(view.name)), &QAction::triggered, this, [this, view] { showView(view); });
    if (!views.isEmpty())
        menu->addSeparator();
    QAction *save = menu->addAction(tr("&Save this view…"));
    save->setObjectName(QStringLiteral("saveViewAction"));
    connect(save, &QAction::triggered, this, &PortfolioFilters::askForName);
    if (views.isEmpty())
        return;
    QMenu *removals = menu->addMenu(tr("&Delete a view"));
    for (const SavedView &view : views)
        connect(removals->addAction(forMenu(view.name)), &QAction::triggered, this, [this, name = view.name] { remove(name); });
}

void PortfolioFilters::showView(const SavedView &view)
{
    forgetMissing();
    choose(workloadFilterFrom(view.filter));
    apply();
    Q_EMIT orderWanted(view.order);
}

void PortfolioFilters::askForName()
{
    QStringList known;
    for (const SavedView &view : m_settings.savedViews())
        known += view.name;
    auto *dialog = new ViewNameDialog({}, known, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { save(dialog->name()); });
    dialog->open();
}

void PortfolioFilters::save(const QString &name)
{
    m_settings.setSavedViews(m_settings.savedViews() + QVector<SavedView>{{name, textOf(chosen()), m_order}});
    refresh();
}

void PortfolioFilters::remove(const QString &name)
{
    QVector<SavedView> views = m_settings.savedViews();
    views.removeIf([&name](const SavedView &view) { return view.name == name; });
    m_settings.setSavedViews(views);
    refresh();
}

} // namespace Plumbline

// SPDX-License-Identifier: GPL-3.0-or-later
// How the window goes to what is looked for: by Ctrl+K and its words, or by a cell of the portfolio.
#include "ui/window/mainwindow.h"

#include "core/base/whenanswered.h"
#include "core/lens/lenssearch.h"
#include "core/words/foundwords.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/models/firsttolookat.h"
#include "ui/models/searchwords.h"
#include "ui/pages/planpage.h"
#include "ui/pages/reviewpage.h"
#include "ui/window/places.h"

#include <QMenuBar>

namespace Plumbline {

void MainWindow::triggerIn(Place place, const QString &action)
{
    showPlace(place);
    for (QAction *found : page(place)->pageActions()) {
        if (found->objectName() == action)
            found->trigger();
    }
}

// Whatever the menus have, what other places are for, and the workloads by their names; then the texts.
void MainWindow::findCommand()
{
    QList<Command> commands = commandsOf(*menuBar());
    if (m_workspace.review()) {
        const std::pair<Place, Command> ofPlaces[]
            = {{Place::Review, {tr("Plan the session…"), {}, {}, QStringLiteral("planSessionAction"), {}}},
                {Place::Milestones, {tr("Take a milestone…"), {}, {}, QStringLiteral("takeMilestoneAction"), {}}},
                {Place::Report, {tr("Save the report as PDF…"), {}, {}, QStringLiteral("savePdfAction"), {}}}};
        for (const auto &[place, named] : ofPlaces) {
            if (place == m_place)
                continue; // its actions are in the menus
            Command command = named;
            command.context = infoOf(place).name;
            command.give = [this, place = place, id = named.id] { triggerIn(place, id); };
            commands.append(command);
        }
    }
    if (m_workspace.portfolio()) {
        for (const WorkloadSummary &workload : m_workspace.portfolio()->workloads())
            commands.append({workload.properties.name(), tr("Workload"), {}, {}, [this, id = workload.id] { openReview(id); }});
    }
    if (m_workspace.review())
        commands += commandsOfQuestions();
    auto *palette = new CommandPalette(commands, m_settings.lastCommands(), this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    connect(palette, &CommandPalette::given, this, [this](const QString &id) {
        if (!id.isEmpty())
            m_settings.noteCommand(id);
    });
    connect(palette, &CommandPalette::typed, this, [this, palette](const QString &typed) { findTexts(*palette, typed); });
    palette->open();
}

// In the lenses of the open review at once; what people wrote, in all workloads, once the store has answered.
void MainWindow::findTexts(CommandPalette &palette, const QString &typed)
{
    constexpr int fewestLetters = 3, mostFound = 50;
    if (typed.trimmed().size() < fewestLetters || !m_workspace.portfolio())
        return;
    if (const OpenReview *review = m_workspace.review()) {
        QList<Command> found;
        const QVector<LensReview> &lenses = review->state().lenses;
        for (int lens = 0; lens < lenses.size(); ++lens) {
            if (!lenses[lens].isApplied)
                continue;
            const LensVersion &version = *lenses[lens].version;
            for (const LensPassage &passage : passagesWith(version, searchWords(typed), mostFound))
                found.append({tr("%1: %2", "label of a question, what its lens says")
                                  .arg(version.label(passage.question), passage.excerpt),
                    tr("Guidance"), {}, {},
                    [this, at = ReviewPlace{lens, -1, passage.question, passage.choice}] { showInReview(at); }});
        }
        palette.addFound(typed, found);
    }
    const auto show = [this, typed, &palette](const Result<QVector<FoundText>> &texts) {
        QList<Command> found;
        for (const FoundText &text : texts.value_or(QVector<FoundText>())) {
            if (const WorkloadSummary *workload
                = m_workspace.portfolio() ? m_workspace.portfolio()->find(text.workload) : nullptr)
                found.append({foundWords(text, workload->properties.name()), foundKindWord(text), {}, {},
                    [this, text] { openReviewAt(text.workload, text.place.lens, text.place.question); }});
        }
        palette.addFound(typed, found);
    };
    whenAnswered(m_workspace.store()->find(typed, mostFound), &palette, show);
}

QList<Command> MainWindow::commandsOfQuestions()
{
    QList<Command> commands;
    const QVector<LensReview> &lenses = m_workspace.review()->state().lenses;
    for (int lens = 0; lens < lenses.size(); ++lens) {
        const LensVersion &version = *lenses[lens].version;
        for (int question = 0; lenses[lens].isApplied && question < version.questionCount(); ++question)
            commands.append({tr("%1: %2", "label and title of a question")
                                 .arg(version.label(question), version.question(question).title.simplified()),
                tr("Question"), {}, {}, [this, at = ReviewPlace{lens, -1, question}] { showInReview(at); }});
    }
    return commands;
}

// Of the open review; a command may come after another was opened.
void MainWindow::showInReview(const ReviewPlace &place)
{
    const OpenReview *review = m_workspace.review();
    if (!review || place.lens < 0 || place.question < 0 || place.lens >= review->state().lenses.size()
        || place.question >= review->state().lenses[place.lens].version->questionCount())
        return;
    showPageOf(Place::Review);
    static_cast<ReviewPage *>(page(Place::Review))->showPlace(place);
}

void MainWindow::openReviewAt(const WorkloadId &id, const LensId &lens, const QuestionId &question)
{
    openReview(id, Place::Review, [this, lens, question] {
        const QVector<LensReview> &lenses = m_workspace.review()->state().lenses;
        const int lensAt = m_workspace.review()->state().indexOf(lens);
        showInReview({lensAt, -1, lensAt < 0 ? -1 : lenses[lensAt].version->indexOf(question)});
    });
}

// Where a cell of the portfolio leads.
void MainWindow::showPlaceOf(const WorkloadId &id, PortfolioModel::Column column, const PillarId &pillar)
{
    const auto question = [this, &id](const std::function<QuestionRef(const OpenReview &)> &find) {
        openReview(id, Place::Review, [this, find] {
            const QuestionRef ref = find(*m_workspace.review());
            showInReview({ref.lens, -1, ref.question});
        });
    };
    switch (column) {
    case PortfolioModel::ProgressColumn:
        return question([](const OpenReview &review) { return firstWith(review, Risk::Unanswered); });
    case PortfolioModel::HighColumn:
        return question([](const OpenReview &review) { return firstWith(review, Risk::High); });
    case PortfolioModel::MediumColumn:
        return question([](const OpenReview &review) { return firstWith(review, Risk::Medium); });
    case PortfolioModel::PillarsColumn:
        return question([pillar](const OpenReview &review) { return firstToLookAt(review, pillar); });
    case PortfolioModel::ToConfirmColumn:
        return question(&firstToConfirm);
    case PortfolioModel::TrendColumn:
        return openReview(id, Place::Milestones);
    case PortfolioModel::OverdueColumn:
        return openReview(id, Place::Plan, [this] { static_cast<PlanPage *>(page(Place::Plan))->showOverdue(); });
    case PortfolioModel::NameColumn:
    case PortfolioModel::ShownColumn:
    case PortfolioModel::OwnerColumn:
    case PortfolioModel::ChangedColumn:
    case PortfolioModel::columns:
        return openReview(id);
    }
}

} // namespace Plumbline

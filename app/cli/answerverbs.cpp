// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/openedportfolio.h"
#include "app/cli/output.h"
#include "core/review/planeffects.h"
#include "core/review/privatenote.h"
#include "core/review/statetext.h"
#include "core/words/valuewords.h"

#include <QLocale>

namespace Plumbline {

namespace {

// What `answer` is asked to do, as far as it can be understood without the lens.
struct Wish
{
    struct Mark
    {
        QString choice;
        Reason reason = Reason::None;
    };
    bool selects = false;
    QStringList selected; // the whole selection that shall be
    QList<Mark> notApplicable;
    QStringList applicable; // choices
    std::optional<Reason> questionNotApplicable;
    bool questionApplicable = false;
    std::optional<QString> note;
    std::optional<QString> privateNote;
    QList<std::pair<QString, QString>> partlyMet; // choice, what is missing
    QList<std::pair<QString, QString>> metOtherwise; // choice, how
    std::optional<Proof> proof;
    QString by;
    QString source;
    std::optional<bool> toConfirm;
    std::optional<bool> marked;

    bool isEmpty() const
    {
        return !selects && notApplicable.isEmpty() && applicable.isEmpty() && !questionNotApplicable && !questionApplicable
            && !note && !privateNote && partlyMet.isEmpty() && metOtherwise.isEmpty() && !proof && !toConfirm && !marked;
    }
};

// "CHOICE=TEXT"
QList<std::pair<QString, QString>> choicesWithTexts(const QStringList &values)
{
    QList<std::pair<QString, QString>> pairs;
    for (const QString &value : values)
        pairs.append({value.section(u'=', 0, 0), value.section(u'=', 1).trimmed()});
    return pairs;
}

std::optional<bool> oneOf(const Call &call, const char *yes, const char *no)
{
    return call.isSet(yes) ? std::optional(true) : call.isSet(no) ? std::optional(false) : std::nullopt;
}

QString unknownReason(const QString &reason)
{
    return Cli::tr("\"%1\" is no reason. There are OUT_OF_SCOPE, BUSINESS_PRIORITIES, ARCHITECTURE_CONSTRAINTS, OTHER and NONE.")
        .arg(reason);
}

tl::expected<Wish, QString> readWish(const Call &call)
{
    Wish wish;
    wish.selects = call.isSet("select");
    wish.selected = call.values("select");
    wish.selected.removeAll(QString()); // --select= clears the selection
    for (const QString &mark : call.values("not-applicable")) {
        const qsizetype equals = mark.indexOf(u'=');
        const QString reason = equals < 0 ? QStringLiteral("NONE") : mark.mid(equals + 1);
        if (!reasonNamed(reason))
            return tl::unexpected(unknownReason(reason));
        wish.notApplicable.append({mark.left(equals), *reasonNamed(reason)});
    }
    wish.applicable = call.values("choice-applicable");
    if (call.isSet("question-not-applicable")) {
        wish.questionNotApplicable = reasonNamed(call.value("question-not-applicable"));
        if (!wish.questionNotApplicable)
            return tl::unexpected(unknownReason(call.value("question-not-applicable")));
    }
    wish.questionApplicable = call.isSet("applicable");
    if (call.isSet("note"))
        wish.note = call.value("note");
    if (call.isSet("private-note"))
        wish.privateNote = call.value("private-note");
    wish.partlyMet = choicesWithTexts(call.values("partly-met"));
    wish.metOtherwise = choicesWithTexts(call.values("met-otherwise"));
    wish.by = call.value("by");
    wish.source = call.value("source");
    wish.toConfirm = oneOf(call, "to-confirm", "confirmed");
    wish.marked = oneOf(call, "mark", "unmark");
    if (call.isSet("known")) {
        wish.proof = fromText<Proof>(call.value("known").toUpper());
        if (!wish.proof)
            return tl::unexpected(
                Cli::tr("\"%1\" is no way to know an answer. There are SAID, SHOWN and TESTED.").arg(call.value("known")));
    }
    if (wish.questionApplicable && wish.questionNotApplicable)
        return tl::unexpected(Cli::tr("--applicable and --question-not-applicable exclude each other."));
    if (wish.isEmpty())
        return tl::unexpected(Cli::tr("Say what to answer, with --select for example."));
    return wish;
}

// False, and told, where there is no such choice.
template <typename Change>
bool changeEach(
    Call &call, const QList<std::pair<QString, QString>> &wanted, const LensVersion &version, int question, Change change)
{
    for (const auto &[name, text] : wanted) {
        const int choice = choiceNamed(call, version, question, name);
        if (choice < 0)
            return false;
        if (text.isEmpty()) {
            call.failed(Cli::tr("Say after \"%1=\" what is missing, or how it is met.").arg(name));
            return false;
        }
        change(choice, text);
    }
    return true;
}

// How the answer is known, and what has yet to be done about it.
Answer stoodFor(Answer answer, const Wish &wish, QDate today)
{
    if (wish.proof)
        answer.basis = {*wish.proof, wish.by, today, wish.source};
    if (wish.marked)
        answer.isMarked = *wish.marked;
    if (wish.toConfirm && !*wish.toConfirm)
        return confirmedBy(answer, wish.by, today);
    if (wish.toConfirm)
        answer.isToConfirm = true;
    return answer;
}

// The answer that follows. Unlike a click in the window, --select gives the whole selection at once, so that
// None-of-these stays beside others where both are asked for, as it does in files.
std::optional<Answer> answerAfter(Call &call, const Wish &wish, const LensVersion &version, int question, Answer answer)
{
    const QList<Choice> &choices = version.question(question).choices;
    ChoiceSet selected = 0;
    for (const QString &name : wish.selected) {
        const int choice = choiceNamed(call, version, question, name);
        if (choice < 0)
            return std::nullopt;
        selected |= choiceBit(choice);
        answer = withSelection(answer, choices, choice, true); // lifts its mark
    }
    if (wish.selects)
        answer.selected = selected;
    for (const QString &name : wish.applicable) {
        const int choice = choiceNamed(call, version, question, name);
        if (choice < 0)
            return std::nullopt;
        answer = withNotApplicable(answer, choices, choice, false, Reason::None);
    }
    for (const Wish::Mark &mark : wish.notApplicable) {
        const int choice = choiceNamed(call, version, question, mark.choice);
        if (choice < 0)
            return std::nullopt;
        if (choices[choice].isNoneOfThese()) {
            call.failed(
                Cli::tr("\"%1\" stands for none of the practices and cannot be not applicable.").arg(choices[choice].id.text()));
            return std::nullopt;
        }
        if (selected & choiceBit(choice)) {
            call.failed(Cli::tr("\"%1\" cannot be both selected and not applicable.").arg(choices[choice].id.text()));
            return std::nullopt;
        }
        answer = withNotApplicable(answer, choices, choice, true, mark.reason);
    }
    const auto otherwise = [&](int choice, const QString &how) {
        answer = withChoiceNotes(withNotApplicable(answer, choices, choice, true, Reason::MetOtherwise), choice, how);
    };
    const auto partly = [&](int choice, const QString &missing) { answer = withMissing(answer, choices, choice, missing); };
    if (!changeEach(call, wish.metOtherwise, version, question, otherwise)
        || !changeEach(call, wish.partlyMet, version, question, partly))
        return std::nullopt;
    if (wish.questionNotApplicable) {
        answer.isApplicable = false;
        answer.reason = *wish.questionNotApplicable;
    }
    if (wish.questionApplicable)
        answer.isApplicable = true; // the reason is kept
    if (wish.note)
        answer.notes = *wish.note;
    return answer;
}

QString titlesOf(const QList<Choice> &choices, ChoiceSet set)
{
    QStringList titles;
    for (int choice = 0; choice < choices.size(); ++choice) {
        if (set & choiceBit(choice))
            titles += choices[choice].title;
    }
    return QLocale().createSeparatedList(titles);
}

// One step of the history has one label: that of the weightiest thing that changed.
std::pair<Verb, QString> labelOf(const Question &question, const Answer &before, const Answer &after)
{
    const QList<Choice> &choices = question.choices;
    if (before.isApplicable != after.isApplicable)
        return {after.isApplicable ? Verb::LiftNotApplicable : Verb::MarkNotApplicable, question.title};
    if (const ChoiceSet added = after.selected & ~before.selected)
        return {Verb::Select, titlesOf(choices, added)};
    if (const ChoiceSet marked = after.notApplicable & ~before.notApplicable)
        return {Verb::MarkNotApplicable, titlesOf(choices, marked)};
    if (const ChoiceSet cleared = before.selected & ~after.selected)
        return {Verb::Unselect, titlesOf(choices, cleared)};
    if (const ChoiceSet lifted = before.notApplicable & ~after.notApplicable)
        return {Verb::LiftNotApplicable, titlesOf(choices, lifted)};
    if (before.notes != after.notes)
        return {Verb::EditNotes, question.title};
    if (before.isToConfirm && !after.isToConfirm)
        return {Verb::ConfirmAnswer, question.title};
    if (before.isToConfirm != after.isToConfirm || before.isMarked != after.isMarked)
        return {Verb::FlagAnswer, question.title};
    if (before.basis != after.basis)
        return {Verb::StateBasis, question.title};
    for (int choice = 0; choice < choices.size(); ++choice) {
        if (before.choiceNotes.value(choice).missing != after.choiceNotes.value(choice).missing)
            return {Verb::MarkPartlyMet, choices[choice].title};
    }
    return {Verb::MarkNotApplicable, question.title}; // only a reason changed
}

void printOutcome(Call &call, const LensVersion &version, int question, bool isChanged, Risk before, Risk after)
{
    if (call.wantsJson()) {
        JsonWriter json;
        json.beginObject();
        json.member(QStringLiteral("lens"), version.id().text());
        json.member(QStringLiteral("question"), version.question(question).id.text());
        json.member(QStringLiteral("label"), version.label(question));
        json.member(QStringLiteral("changed"), isChanged);
        json.beginObject(QStringLiteral("risk"));
        json.member(QStringLiteral("before"), codeOf(before));
        json.member(QStringLiteral("after"), codeOf(after));
        json.endObject();
        json.endObject();
        call.printJson(json.bytes());
    } else if (!isChanged) {
        call.print(Cli::tr("%1: it was answered so already; %2.").arg(version.label(question), riskWord(after)));
    } else if (before == after) {
        call.print(Cli::tr("%1: saved; %2.").arg(version.label(question), riskWord(after)));
    } else {
        call.print(Cli::tr("%1: saved; %2, before: %3.").arg(version.label(question), riskWord(after), riskWord(before)));
    }
}

int answer(Call &call)
{
    const tl::expected<Wish, QString> wish = readWish(call);
    if (!wish)
        return call.wrongUsage(wish.error());
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Changing);
    const std::unique_ptr<OpenReview> session = opened ? opened->review(call.argument(0)) : nullptr;
    const int lens = session ? appliedLensNamed(call, session->state(), call.value("lens")) : -1;
    if (lens < 0)
        return ExitStatus::failed;
    const LensVersionPtr version = session->state().lenses[lens].version;
    const int question = questionNamed(call, *version, call.argument(1));
    if (question < 0)
        return ExitStatus::failed;
    const Answer before = session->state().lenses[lens].answers[question];
    const std::optional<Answer> answered = answerAfter(call, *wish, *version, question, before);
    if (!answered)
        return ExitStatus::failed;
    const QDate today = session->today();
    const bool isOther = answered->selected != before.selected || answered->notApplicable != before.notApplicable
        || answered->isApplicable != before.isApplicable;
    const Answer after = stoodFor(isOther ? answeredBy(*answered, wish->by, today) : *answered, *wish, today);
    const auto riskNow = [&] { return session->assessment().lenses[size_t(lens)].questions[size_t(question)].risk; };
    const Risk riskBefore = riskNow();
    const Question &content = version->question(question);
    const QVector<Change> noted = wish->privateNote
        ? privateNoteChanges(session->state(), version->id(), content.id, *wish->privateNote, session->newRecordId())
        : QVector<Change>();
    const auto [verb, subject]
        = before == after && !noted.isEmpty() ? std::pair(Verb::EditPrivateNote, content.title) : labelOf(content, before, after);
    if (!opened->isSaved(session->apply(verb, subject,
            QVector<Change>{AnswerChange{version->id(), content.id, before, after}}
                + reopenedItems(session->state().lenses[lens], question, after) + noted)))
        return ExitStatus::failed;
    printOutcome(call, *version, question, before != after || !noted.isEmpty(), riskBefore, riskNow());
    return ExitStatus::done;
}

} // namespace

QList<CommandVerb> answerVerbs()
{
    const QString choice = QStringLiteral("CHOICE");
    return {{{QStringLiteral("answer")},
        QStringLiteral("WORKLOAD [--lens LENS] QUESTION [--select CHOICE]… [--not-applicable CHOICE[=REASON]]… "
                       "[--question-not-applicable REASON] [--note TEXT] [--known HOW]"),
        Cli::tr("Answers a question of a workload."),
        Cli::tr("A question is named by its id, published id (OPS01) or label (\"OPS 1\", \"1.2\"), a choice by its id or "
                "published id "
                "(OPS01-BP01). A reason is one of OUT_OF_SCOPE, BUSINESS_PRIORITIES, ARCHITECTURE_CONSTRAINTS, OTHER and NONE. "
                "What is not "
                "mentioned stays as it is. All of it is one step of the history."),
        {questionLensOption(),
            {QStringLiteral("select"),
                Cli::tr("A choice that is met. Given at least once, the choices named replace the question's selection; "
                        "--select= clears it."),
                choice},
            {QStringLiteral("not-applicable"), Cli::tr("Marks a choice as not applicable, with a reason."),
                QStringLiteral("CHOICE[=REASON]")},
            {QStringLiteral("choice-applicable"), Cli::tr("Lifts that mark."), choice},
            {QStringLiteral("question-not-applicable"),
                Cli::tr("Marks the whole question as not applicable. Its selection is kept."), QStringLiteral("REASON")},
            {QStringLiteral("applicable"), Cli::tr("Lifts that mark.")},
            {QStringLiteral("note"), Cli::tr("Replaces the notes of the question."), QStringLiteral("TEXT")},
            {QStringLiteral("private-note"), Cli::tr("Replaces what you note on the question for nobody else."),
                QStringLiteral("TEXT")},
            {QStringLiteral("partly-met"),
                Cli::tr("A choice that is partly met, and what is missing. To the rules it is not met."),
                QStringLiteral("CHOICE=MISSING")},
            {QStringLiteral("met-otherwise"),
                Cli::tr("A choice whose aim is reached in another way, and how. To the rules it is not applicable."),
                QStringLiteral("CHOICE=HOW")},
            {QStringLiteral("known"), Cli::tr("How the answer is known: SAID, SHOWN or TESTED, today."), QStringLiteral("HOW")},
            {QStringLiteral("by"), Cli::tr("Who says, showed, tested or confirms it."), QStringLiteral("NAME")},
            {QStringLiteral("source"), Cli::tr("What was shown: a link, the name of a document."), QStringLiteral("TEXT")},
            {QStringLiteral("to-confirm"), Cli::tr("Flags the answer: somebody has yet to say whether it is so.")},
            {QStringLiteral("confirmed"), Cli::tr("Lifts that flag: the answer stands, today.")},
            {QStringLiteral("mark"), Cli::tr("Marks the answer for a second look.")},
            {QStringLiteral("unmark"), Cli::tr("Lifts that mark.")}},
        2, 2, answer}};
}

} // namespace Plumbline

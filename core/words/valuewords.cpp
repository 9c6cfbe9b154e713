// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/valuewords.h"

#include "core/review/recordkinds.h"
#include "core/review/statetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace Plumbline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString riskWord(Risk risk)
{
    switch (risk) {
    case Risk::High:
        return Words::tr("High risk");
    case Risk::Medium:
        return Words::tr("Medium risk");
    case Risk::None:
        return Words::tr("No risk found");
    case Risk::Unanswered:
        return Words::tr("Not answered");
    case Risk::NotApplicable:
        return Words::tr("Not applicable");
    }
    Q_UNREACHABLE();
}

QString riskWordShort(Risk risk)
{
    switch (risk) {
    case Risk::High:
        return Words::tr("High");
    case Risk::Medium:
        return Words::tr("Medium");
    case Risk::None:
        return Words::tr("None");
    case Risk::Unanswered:
        return Words::tr("Not answered");
    case Risk::NotApplicable:
        return Words::tr("Not applicable");
    }
    Q_UNREACHABLE();
}

QString changeWord(PracticeChange change)
{
    switch (change) {
    case PracticeChange::Resolved:
        return Words::tr("Resolved");
    case PracticeChange::Regressed:
        return Words::tr("Regressed");
    case PracticeChange::New:
        return Words::tr("New");
    case PracticeChange::StillOpen:
        return Words::tr("Still open");
    case PracticeChange::NewlyMet:
        return Words::tr("Newly met");
    case PracticeChange::NewlyNotApplicable:
        return Words::tr("Newly not applicable");
    case PracticeChange::NoLongerAnswered:
        return Words::tr("No longer answered");
    case PracticeChange::NoLongerAsked:
        return Words::tr("No longer asked");
    }
    Q_UNREACHABLE();
}

QString stateWord(PracticeState state)
{
    switch (state) {
    case PracticeState::Met:
        return Words::tr("Met");
    case PracticeState::Unmet:
        return Words::tr("Not met");
    case PracticeState::NotApplicable:
        return Words::tr("Not applicable");
    case PracticeState::Unanswered:
        return Words::tr("Not answered");
    case PracticeState::NotAsked:
        return Words::tr("Not asked");
    }
    Q_UNREACHABLE();
}

QString reasonWord(Reason reason)
{
    switch (reason) {
    case Reason::None:
        return Words::tr("No reason given");
    case Reason::OutOfScope:
        return Words::tr("Out of scope");
    case Reason::BusinessPriorities:
        return Words::tr("Business priorities");
    case Reason::ArchitectureConstraints:
        return Words::tr("Architecture constraints");
    case Reason::Other:
        return Words::tr("Another reason");
    case Reason::MetOtherwise:
        return Words::tr("Met in another way");
    }
    Q_UNREACHABLE();
}

QString reasonWordInSentence(Reason reason)
{
    switch (reason) {
    case Reason::None:
        return Words::tr("no reason given", "within a sentence");
    case Reason::OutOfScope:
        return Words::tr("out of scope", "within a sentence");
    case Reason::BusinessPriorities:
        return Words::tr("business priorities", "within a sentence");
    case Reason::ArchitectureConstraints:
        return Words::tr("architecture constraints", "within a sentence");
    case Reason::Other:
        return Words::tr("another reason", "within a sentence");
    case Reason::MetOtherwise:
        return Words::tr("met in another way", "within a sentence");
    }
    Q_UNREACHABLE();
}

QString proofWord(Proof proof)
{
    switch (proof) {
    case Proof::Unstated:
        return Words::tr("Not stated");
    case Proof::Said:
        return Words::tr("Said");
    case Proof::Shown:
        return Words::tr("Shown");
    case Proof::Tested:
        return Words::tr("Tested");
    }
    Q_UNREACHABLE();
}

QString basisWords(const Basis &basis)
{
    QStringList facts;
    if (basis.proof != Proof::Unstated)
        facts += proofWord(basis.proof);
    if (!basis.by.isEmpty())
        facts += basis.by;
    if (basis.on.isValid())
        facts += QLocale().toString(basis.on, QLocale::ShortFormat);
    if (!basis.source.isEmpty())
        facts += basis.source;
    return facts.join(Words::tr(" · ", "between facts"));
}

QString partlyMetWord()
{
    return Words::tr("Partly met");
}

QString missingWords(const QString &missing)
{
    return Words::tr("Partly met. Missing: %1").arg(missing);
}

QString provenWords(const ProofCounts &counts)
{
    return counts.met == 0 ? QString()
                           : Words::tr("%1 of %n practices that are met were shown or tested.", nullptr, counts.met)
                                 .arg(QLocale().toString(counts.proven));
}

QString statusWord(ImprovementStatus status)
{
    switch (status) {
    case ImprovementStatus::NotApplicable:
        return Words::tr("Not applicable");
    case ImprovementStatus::NotStarted:
        return Words::tr("Not started");
    case ImprovementStatus::InProgress:
        return Words::tr("In progress");
    case ImprovementStatus::Complete:
        return Words::tr("Complete");
    case ImprovementStatus::RiskAcknowledged:
        return Words::tr("Risk acknowledged");
    }
    Q_UNREACHABLE();
}

QString confirmAfterWord(ConfirmAfter after)
{
    switch (after) {
    case ConfirmAfter::Never:
        return Words::tr("Never", "how often answers are confirmed");
    case ConfirmAfter::ThreeMonths:
        return Words::tr("After three months");
    case ConfirmAfter::SixMonths:
        return Words::tr("After six months");
    case ConfirmAfter::Year:
        return Words::tr("After a year");
    case ConfirmAfter::TwoYears:
        return Words::tr("After two years");
    }
    Q_UNREACHABLE();
}

QString verdictWord(ReviewVerdict verdict)
{
    switch (verdict) {
    case ReviewVerdict::None:
        return {};
    case ReviewVerdict::Fit:
        return Words::tr("Fit");
    case ReviewVerdict::FitWithConditions:
        return Words::tr("Fit with conditions");
    case ReviewVerdict::NotYet:
        return Words::tr("Not yet");
    }
    Q_UNREACHABLE();
}

QString environmentWord(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return Words::tr("Production");
    case Environment::PreProduction:
        return Words::tr("Pre-production");
    }
    Q_UNREACHABLE();
}

QString effortWord(Effort effort)
{
    switch (effort) {
    case Effort::Unstated:
        return Words::tr("Not estimated");
    case Effort::Low:
        return Words::tr("Low effort");
    case Effort::Medium:
        return Words::tr("Medium effort");
    case Effort::High:
        return Words::tr("High effort");
    }
    Q_UNREACHABLE();
}

QString costWords(Cost cost, const QString &currency)
{
    if (cost == Cost())
        return {};
    const QString amount = QLocale().toString(cost.amount);
    return currency.isEmpty() ? amount
                              : Words::tr("%1 %2", "an amount, its currency; keep them on one line").arg(amount, currency);
}

std::optional<Cost> costIn(const QString &text)
{
    static const QRegularExpression amount(
        QStringLiteral("^[\\p{L}\\p{Sc}]*\\s*(\\d{1,3}(?:[.,'’\\s]\\d{3})+|\\d+)\\s*[\\p{L}\\p{Sc}]*$"),
        QRegularExpression::UseUnicodePropertiesOption);
    const QString simple = text.simplified();
    if (simple.isEmpty())
        return Cost();
    QString digits;
    for (const QChar sign : amount.match(simple).captured(1)) {
        if (sign.isDigit())
            digits += QString::number(sign.digitValue());
    }
    return digits.isEmpty() ? std::nullopt : fromText<Cost>(digits);
}

QString effortWordShort(Effort effort)
{
    switch (effort) {
    case Effort::Unstated:
        return {};
    case Effort::Low:
        return Words::tr("Low", "effort");
    case Effort::Medium:
        return Words::tr("Medium", "effort");
    case Effort::High:
        return Words::tr("High", "effort");
    }
    Q_UNREACHABLE();
}

QString pillarCode(const PillarId &pillar)
{
    static const QHash<QString, QString> codes{{QStringLiteral("operationalExcellence"), QStringLiteral("OPS")},
        {QStringLiteral("security"), QStringLiteral("SEC")}, {QStringLiteral("reliability"), QStringLiteral("REL")},
        {QStringLiteral("performance"), QStringLiteral("PERF")}, {QStringLiteral("costOptimization"), QStringLiteral("COST")},
        {QStringLiteral("sustainability"), QStringLiteral("SUS")}};
    return codes.value(pillar.text());
}

QString riskIfMissingWords(Level level)
{
    switch (level) {
    case Level::Unstated:
        return {};
    case Level::High:
        return Words::tr("High risk if missing");
    case Level::Medium:
        return Words::tr("Medium risk if missing");
    case Level::Low:
        return Words::tr("Low risk if missing");
    }
    Q_UNREACHABLE();
}

QString levelWord(Level level)
{
    switch (level) {
    case Level::Unstated:
        return Words::tr("Not stated");
    case Level::High:
        return Words::tr("High");
    case Level::Medium:
        return Words::tr("Medium");
    case Level::Low:
        return Words::tr("Low");
    }
    Q_UNREACHABLE();
}

QString wordsLanguage()
{
    return Words::tr("en", "the code of the language that this is translated into");
}

QString pointWord(const ReviewPoint &point)
{
    return point.isNow() ? Words::tr("Now") : point.name;
}

QString recordWord(const QString &kind)
{
    const RecordKind *known = recordKind(kind);
    return known ? QCoreApplication::translate("Records", known->name) : kind;
}

QString acceptanceReason(const RiskAcceptance &acceptance)
{
    return acceptance.measure.isEmpty() ? acceptance.reason
                                        : QCoreApplication::translate("Records", "%1\nMeanwhile: %2", "reason, measure")
                                              .arg(acceptance.reason, acceptance.measure);
}

QString acceptanceWords(const RiskAcceptance &acceptance, QDate today)
{
    const QString until = QLocale().toString(acceptance.until, QLocale::ShortFormat);
    const QString sentence = acceptance.holdsOn(today)
        ? QCoreApplication::translate("Records", "%1 answers for this risk until %2: %3")
        : QCoreApplication::translate("Records", "The acceptance by %1 ended on %2: %3");
    return sentence.arg(acceptance.owner, until, acceptanceReason(acceptance));
}

QString decisionWords(const Decision &decision)
{
    return QCoreApplication::translate("Records", "%1 decided on %2: %3", "who, date, what")
        .arg(decision.decidedBy, QLocale().toString(decision.decidedOn, QLocale::ShortFormat), decision.text);
}

} // namespace Plumbline

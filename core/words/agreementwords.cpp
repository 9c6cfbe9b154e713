// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/agreementwords.h"

#include "core/words/valuewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace Plumbline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AgreementWords)
};

QString noneWord()
{
    return QStringLiteral("–");
}

} // namespace

QString agreementWords(const JudgedAlike &judged)
{
    QStringList sentences;
    if (judged.both() == 0)
        sentences += Words::tr("No practice was answered by both.");
    else
        sentences += Words::tr("%1 of %n practices that both answered are judged alike.", nullptr, judged.both())
                         .arg(QLocale().toString(judged.same()));
    if (judged.onlyOurs > 0)
        sentences += Words::tr("%n were answered here alone.", "practices", judged.onlyOurs);
    if (judged.onlyTheirs > 0)
        sentences += Words::tr("%n were answered there alone.", "practices", judged.onlyTheirs);
    return sentences.join(u' ');
}

QString shareWord(std::optional<double> share)
{
    return share ? Words::tr("%1 %", "percent").arg(QLocale().toString(std::lround(*share * 100))) : noneWord();
}

QString kappaWord(std::optional<double> kappa)
{
    return kappa ? QLocale().toString(*kappa, 'f', 2) : noneWord();
}

QString kappaMeaning()
{
    return Words::tr(
        "Cohen's kappa: 1 where all is judged alike, 0 where no more is than by chance. There is none where each gives "
        "one and the same answer throughout.");
}

QString differenceWords(const JudgedDifferently &difference)
{
    return Words::tr("Here: %1. There: %2.", "Met, Not met, Not applicable")
        .arg(stateWord(difference.ours), stateWord(difference.theirs));
}

} // namespace Plumbline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/patchwords.h"

#include "core/words/valuewords.h"

#include <QCoreApplication>

namespace Plumbline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

} // namespace

QString remarkWords(const ImportRemark &remark)
{
    switch (remark.code) {
    case ImportRemark::Code::QuestionUnknown:
        return Words::tr("Not taken: the lens has no question %1.").arg(remark.subject);
    case ImportRemark::Code::ChoiceUnknown:
        return Words::tr("Not taken: %1 has no choice %2.", "question, choice").arg(remark.subject, remark.detail);
    case ImportRemark::Code::PagesMissing:
        return Words::tr("The list in %1 goes on in another page, which was not given. Answers are missing.").arg(remark.subject);
    case ImportRemark::Code::PictureMissing:
        return Words::tr("Not taken: the attached “%1” is not in the file.").arg(remark.subject);
    case ImportRemark::Code::RiskDiffers:
        return Words::tr("%1: the risk is “%2” in the AWS tool, and “%3” by the rules of the lens here.", "question, risk, risk")
            .arg(remark.subject, riskWord(remark.theirs), riskWord(remark.ours));
    case ImportRemark::Code::PartlyJudged:
        return Words::tr("Not every best practice was judged of these questions, and what was not counts as not met: %1.")
            .arg(remark.subject);
    case ImportRemark::Code::SaidOfItself:
        return Words::tr("The file says of itself: “%1”").arg(remark.subject);
    }
    Q_UNREACHABLE();
}

} // namespace Plumbline

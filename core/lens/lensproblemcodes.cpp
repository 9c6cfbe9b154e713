// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lens/lensreader.h"

namespace Plumbline {

using Kind = LensProblem::Kind;

QLatin1String codeOf(Kind kind)
{
    switch (kind) {
    case Kind::FileTooLarge:
        return QLatin1String("FileTooLarge");
    case Kind::FileTooLargeToRead:
        return QLatin1String("FileTooLargeToRead");
    case Kind::NotUtf8:
        return QLatin1String("NotUtf8");
    case Kind::NotJson:
        return QLatin1String("NotJson");
    case Kind::TooDeep:
        return QLatin1String("TooDeep");
    case Kind::DuplicateKey:
        return QLatin1String("DuplicateKey");
    case Kind::NotANumber:
        return QLatin1String("NotANumber");
    case Kind::WrongType:
        return QLatin1String("WrongType");
    case Kind::MissingKey:
        return QLatin1String("MissingKey");
    case Kind::EmptyText:
        return QLatin1String("EmptyText");
    case Kind::UnknownKey:
        return QLatin1String("UnknownKey");
    case Kind::SchemaVersion:
        return QLatin1String("SchemaVersion");
    case Kind::NoPillars:
        return QLatin1String("NoPillars");
    case Kind::NoQuestions:
        return QLatin1String("NoQuestions");
    case Kind::NoChoices:
        return QLatin1String("NoChoices");
    case Kind::TooMany:
        return QLatin1String("TooMany");
    case Kind::TooLong:
        return QLatin1String("TooLong");
    case Kind::IdCharacters:
        return QLatin1String("IdCharacters");
    case Kind::IdLength:
        return QLatin1String("IdLength");
    case Kind::DuplicatePillarId:
        return QLatin1String("DuplicatePillarId");
    case Kind::DuplicateQuestionId:
        return QLatin1String("DuplicateQuestionId");
    case Kind::DuplicateChoiceId:
        return QLatin1String("DuplicateChoiceId");
    case Kind::AwsCharacters:
        return QLatin1String("AwsCharacters");
    case Kind::UnsafeCharacters:
        return QLatin1String("UnsafeCharacters");
    case Kind::BadUrl:
        return QLatin1String("BadUrl");
    case Kind::UrlWithoutText:
        return QLatin1String("UrlWithoutText");
    case Kind::UnknownResourceType:
        return QLatin1String("UnknownResourceType");
    case Kind::UnknownRisk:
        return QLatin1String("UnknownRisk");
    case Kind::ConditionFault:
        return QLatin1String("ConditionFault");
    case Kind::ConditionTooLong:
        return QLatin1String("ConditionTooLong");
    case Kind::ConditionTooDeep:
        return QLatin1String("ConditionTooDeep");
    case Kind::UnknownChoiceInRule:
        return QLatin1String("UnknownChoiceInRule");
    case Kind::UnreachableRule:
        return QLatin1String("UnreachableRule");
    case Kind::NoRules:
        return QLatin1String("NoRules");
    case Kind::NoDefault:
        return QLatin1String("NoDefault");
    case Kind::RiskTwice:
        return QLatin1String("RiskTwice");
    case Kind::FindsNoRisk:
        return QLatin1String("FindsNoRisk");
    case Kind::LensFindsNoRisk:
        return QLatin1String("LensFindsNoRisk");
    case Kind::NeverFreeOfRisk:
        return QLatin1String("NeverFreeOfRisk");
    case Kind::NoneOfTheseById:
        return QLatin1String("NoneOfTheseById");
    }
    Q_UNREACHABLE();
}

} // namespace Plumbline

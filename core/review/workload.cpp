// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/workload.h"

#include <QRegularExpression>

namespace Plumbline {

int monthsOf(ConfirmAfter after)
{
    switch (after) {
    case ConfirmAfter::Never:
        return 0;
    case ConfirmAfter::ThreeMonths:
        return 3;
    case ConfirmAfter::SixMonths:
        return 6;
    case ConfirmAfter::Year:
        return 12;
    case ConfirmAfter::TwoYears:
        return 24;
    }
    Q_UNREACHABLE();
}

QString comparableName(const QString &name)
{
    QString comparable = name.toCaseFolded();
    comparable.removeIf([](QChar c) { return c.isSpace(); });
    return comparable;
}

bool isAwsAccountId(const QString &text)
{
    static const QRegularExpression twelveDigits(QStringLiteral("\\A[0-9]{12}\\z"));
    return twelveDigits.match(text).hasMatch();
}

bool isAwsRegionCode(const QString &text)
{
    static const QRegularExpression code(QStringLiteral("\\A[a-z]{2,3}(-[a-z]+)+-[0-9]{1,2}\\z"));
    return code.match(text).hasMatch();
}

const QStringList &industryTypes()
{
    static const QStringList types = {
        QStringLiteral("Agriculture"),
        QStringLiteral("Automobile"),
        QStringLiteral("Defense"),
        QStringLiteral("Design and Engineering"),
        QStringLiteral("Digital Advertising"),
        QStringLiteral("Education"),
        QStringLiteral("Environmental Protection"),
        QStringLiteral("Financial Services"),
        QStringLiteral("Gaming"),
        QStringLiteral("General Public Services"),
        QStringLiteral("Healthcare"),
        QStringLiteral("Hospitality"),
        QStringLiteral("InfoTech"),
        QStringLiteral("Justice and Public Safety"),
        QStringLiteral("Life Sciences"),
        QStringLiteral("Manufacturing"),
        QStringLiteral("Media & Entertainment"),
        QStringLiteral("Mining & Resources"),
        QStringLiteral("Oil & Gas"),
        QStringLiteral("Power & Utilities"),
        QStringLiteral("Professional Services"),
        QStringLiteral("Real Estate & Construction"),
        QStringLiteral("Retail & Wholesale"),
        QStringLiteral("Social Protection"),
        QStringLiteral("Telecommunications"),
        QStringLiteral("Travel, Transportation & Logistics"),
        QStringLiteral("Other"),
    };
    return types;
}

} // namespace Plumbline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/workload.h"

namespace Plumbline {

QString comparableName(const QString &name)
{
    QString comparable = name.toCaseFolded();
    comparable.removeIf([](QChar c) { return c.isSpace(); });
    return comparable;
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

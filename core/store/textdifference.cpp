// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/textdifference.h"

#include "core/store/rows.h"

#include <algorithm>

namespace Plumbline {

namespace {

constexpr QChar mark = u'\0';

QString checksumOf(const QString &text)
{
    RowSum sum;
    sum.add(text);
    return QStringLiteral("%1").arg(quint64(sum.value()), 16, 16, QChar(u'0'));
}

} // namespace

CommonParts commonParts(QStringView one, QStringView other)
{
    const qsizetype most = std::min(one.size(), other.size());
    CommonParts common;
    common.prefix = std::mismatch(one.begin(), one.begin() + most, other.begin()).first - one.begin();
    if (common.prefix > 0 && one[common.prefix - 1].isHighSurrogate())
        --common.prefix;
    const qsizetype left = most - common.prefix;
    common.suffix = std::mismatch(one.rbegin(), one.rbegin() + left, other.rbegin()).first - one.rbegin();
    if (common.suffix > 0 && one[one.size() - common.suffix].isLowSurrogate())
        --common.suffix;
    return common;
}

QString differenceOf(const QString &text, const CommonParts &common)
{
    QString difference(mark);
    difference
        += QStringLiteral("%1 %2 %3 ").arg(QString::number(common.prefix), QString::number(common.suffix), checksumOf(text));
    return difference += QStringView(text).sliced(common.prefix, text.size() - common.size());
}

bool isDifference(QStringView text)
{
    return text.startsWith(mark);
}

std::optional<QString> textOf(QStringView difference, QStringView other)
{
    Q_ASSERT(isDifference(difference));
    difference = difference.sliced(1);
    const auto word = [&difference] {
        const qsizetype end = difference.indexOf(u' ');
        const QStringView found = difference.first(std::max<qsizetype>(end, 0));
        difference = difference.sliced(end + 1);
        return found;
    };
    const CommonParts common{word().toLongLong(), word().toLongLong()};
    const QStringView checksum = word();
    if (common.prefix < 0 || common.suffix < 0 || common.prefix > other.size() || common.suffix > other.size() - common.prefix)
        return {};
    QString text = other.first(common.prefix).toString();
    text += difference;
    text += other.last(common.suffix);
    return checksumOf(text) == checksum ? std::optional(text) : std::nullopt;
}

} // namespace Plumbline

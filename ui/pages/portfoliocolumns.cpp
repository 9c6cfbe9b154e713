// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/portfoliocolumns.h"

#include "ui/delegates/countdelegates.h"

namespace Plumbline {

namespace {

constexpr int pillarsAtLeast = 3; // are shown where the column is; others are counted
constexpr int pillarsFirst = 6; // are shown before there is a column that matters less
constexpr int nameLetters = 24;
constexpr int someNameLetters = 32;
constexpr int wideNameLetters = 60;
constexpr int ownerLetters = 22;
constexpr int wideOwnerLetters = 38;
constexpr int slotLetters = 10;
constexpr int wideSlotLetters = 24;

} // namespace

PortfolioColumns portfolioColumns(int room, const QFontMetrics &metrics, int pillars, PortfolioModel::Columns wanted)
{
    const int letter = metrics.averageCharWidth();
    const int slot = PillarCountsDelegate::slotWidth(metrics);
    const auto bars = [pillars](int each) { return PillarCountsDelegate::columnWidth(pillars, each); };
    const std::pair<PortfolioModel::Column, int> byImportance[]
        = {{PortfolioModel::NameColumn, nameLetters * letter}, {PortfolioModel::HighColumn, 11 * letter},
            {PortfolioModel::MediumColumn, 12 * letter}, {PortfolioModel::ProgressColumn, 16 * letter},
            {PortfolioModel::PillarsColumn, PillarCountsDelegate::columnWidth(std::min(pillars, pillarsAtLeast), slot)},
            {PortfolioModel::TrendColumn, 10 * letter}, {PortfolioModel::OverdueColumn, 12 * letter},
            {PortfolioModel::ToConfirmColumn, 15 * letter}, {PortfolioModel::ShownColumn, 10 * letter},
            {PortfolioModel::ChangedColumn, 20 * letter}, {PortfolioModel::OwnerColumn, ownerLetters * letter}};
    PortfolioColumns columns;
    for (const auto &[column, least] : byImportance) {
        if (!wanted.test(column) || (least > room && column != PortfolioModel::NameColumn))
            continue;
        int &width = columns.widths[column] = least;
        if (column == PortfolioModel::PillarsColumn)
            width = std::clamp(
                room, least, std::max(least, PillarCountsDelegate::columnWidth(std::min(pillars, pillarsFirst), slot)));
        room -= width;
    }
    const auto widen = [&](PortfolioModel::Column column, int most) {
        int &width = columns.widths[column];
        const int more = width == 0 ? 0 : std::clamp(most - width, 0, std::max(0, room));
        width += more;
        room -= more;
    };
    widen(PortfolioModel::PillarsColumn, bars(slot));
    widen(PortfolioModel::NameColumn, someNameLetters * letter);
    widen(PortfolioModel::OwnerColumn, wideOwnerLetters * letter);
    widen(PortfolioModel::PillarsColumn, bars(std::max(slot, slotLetters * letter)));
    widen(PortfolioModel::NameColumn, wideNameLetters * letter);
    widen(PortfolioModel::PillarsColumn, bars(std::max(slot, wideSlotLetters * letter)));
    widen(PortfolioModel::NameColumn, columns.widths[PortfolioModel::NameColumn] + std::max(0, room));
    columns.pillarSlot = std::max(slot, PillarCountsDelegate::slotIn(columns.widths[PortfolioModel::PillarsColumn], pillars));
    return columns;
}

} // namespace Plumbline

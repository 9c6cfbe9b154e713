// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/plan.h"

#include <QVariant>

#include <tuple>

namespace Plumbline {

// The columns of the plan. Those from the practice's id on are there for lines that are copied; the risk is shown where no
// heading says it.
enum class PlanColumn { Label, Risk, Practice, Status, Owner, Due, Effort, Cost, Tags, Note, PracticeId, Link };
constexpr int planColumns = 12;

// A line of the plan with the texts that it shows.
struct PlanRow
{
    PlanLine line;
    bool isOptional = false;
    QString label; // "OPS 1"
    QString question;
    QString practice;
    QString practiceId; // as it is published, else the lens's own
    Effort effort = Effort::Unstated; // the person's, else the lens's own estimate
    QString tradeOff = {}; // "trade-off for Cost Optimization"
    QString batch = {}; // the name of the change batch that it is in
    QString currency = {}; // of its cost

    auto key() const { return std::tuple(line.lens, line.practice); }
    friend bool operator==(const PlanRow &, const PlanRow &) = default;
};

// What the cells of a line say.
QString planText(const PlanRow &row, PlanColumn column);
QVariant planEditValue(const PlanRow &row, PlanColumn column);
QVariant planSortValue(const PlanRow &row, PlanColumn column);
QString planToolTip(const PlanRow &row, PlanColumn column);
QString planAccessibleText(const PlanRow &row, PlanColumn column, QDate today);
QVariant planRowData(const PlanRow &row, PlanColumn column, int role, QDate today);

} // namespace Plumbline

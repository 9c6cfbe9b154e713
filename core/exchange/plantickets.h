// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/plan.h"

#include <array>
#include <optional>

namespace Plumbline {

// The plan as tickets of a tracker: a CSV file in UTF-8 with the columns that its importer knows by their names, so that nobody
// has to say which is which. A cell is never a formula, and what people and lenses say is text there, whatever is in it.
//
// Jira reads it itself: one row of headings with a Summary, as many columns of one name as a field has values, people by
// their mail addresses. It asks how days are written: yyyy-MM-dd.
//     https://support.atlassian.com/jira-software-cloud/docs/create-issues-using-the-csv-importer/
//     https://support.atlassian.com/jira-software-cloud/docs/prepare-a-csv-file-for-import/
// GitHub has no importer. github-csv-tools, which is on npm, reads title, body, labels, assignee and state.
//     https://github.com/gavinr/github-csv-tools
// Azure DevOps reads it itself, at most 1,000 rows: Work Item Type and Title are required, Assigned To and State are not to be
// there, texts of several lines are HTML, tags are parted by semicolons. A Task is in each of its processes.
//     https://learn.microsoft.com/azure/devops/boards/queries/import-work-items-from-csv
enum class Tracker { Jira, GitHub, AzureDevOps };
inline constexpr std::array allTrackers{Tracker::Jira, Tracker::GitHub, Tracker::AzureDevOps};

QString trackerName(Tracker tracker); // "Azure DevOps"; the same in every language
QString trackerCode(Tracker tracker); // "azure-devops"
std::optional<Tracker> trackerWithCode(const QString &code);

QByteArray planTickets(const ReviewState &state, const ImprovementPlan &plan, Tracker tracker, QDate today);

} // namespace Plumbline

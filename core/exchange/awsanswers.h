// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importer.h"

namespace Plumbline {

// What `aws wellarchitected list-answers` and `get-answer` print: one answer of the AWS CLI a file, several after each
// other in a file, or an array of them. They name neither workload nor version of a lens: the lens is the one of the workload
// that has their questions. A question that nobody answered there says nothing.
bool recognizesAwsAnswers(const QByteArray &head, const QString &name);
Result<ReviewPatch> readAwsAnswers(const QVector<ImportFile> &files, const ImportContext &context);

constexpr Importer awsAnswersImporter{
    .id = "aws-answers",
    .namesWorkload = false,
    .joinsFiles = true,
    .recognizes = &recognizesAwsAnswers,
    .read = &readAwsAnswers,
};

} // namespace Plumbline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lens/companion.h"

using namespace Plumbline;

// A companion that was read is written and read again without a difference.
extern "C" int LLVMFuzzerTestOneInput(const char *data, size_t size)
{
    const Result<LensCompanion> companion = readCompanion(QByteArray(data, qsizetype(size)), QStringLiteral("fuzz.json"));
    if (!companion)
        return 0;
    const Result<LensCompanion> again = readCompanion(writeCompanion(*companion), QStringLiteral("again.json"));
    if (!again || writeCompanion(*again) != writeCompanion(*companion))
        qFatal("the companion does not come back");
    return 0;
}

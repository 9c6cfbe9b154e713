// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lens/lensreader.h"
#include "core/lens/lensversion.h"
#include "core/lens/lenswriter.h"

using namespace Plumbline;

// A lens that was read is written and read again without a difference.
extern "C" int LLVMFuzzerTestOneInput(const char *data, size_t size)
{
    const LensReading reading = readLens(QByteArray(data, qsizetype(size)), QStringLiteral("fuzz.json"));
    if (!reading.lens)
        return 0;
    const LensReading again = readLens(writeLens(*reading.lens), QStringLiteral("again.json"));
    if (!again.lens || *again.lens != *reading.lens)
        qFatal("the lens does not come back");
    const LensVersion version(reading.lens->derivedId(), QStringLiteral("1"), *reading.lens);
    return version.questionCount() < 0;
}

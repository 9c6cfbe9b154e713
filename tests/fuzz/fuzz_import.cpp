// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importer.h"
#include "core/lens/builtinlenses.h"
#include "core/progress/reviewmerge.h"

using namespace Plumbline;

// Every kind of file that can be imported, into a workload and, where it names one, as a new one.
extern "C" int LLVMFuzzerTestOneInput(const char *data, size_t size)
{
    static const LensVersionPtr lens = builtInLenses().last().read();
    static const ReviewState ours = [] {
        ReviewState state;
        state.lenses.append(LensReview(lens));
        return state;
    }();
    const LensFinder finder
        = [](const LensId &id, const QString &, const QByteArray &) { return id == lens->id() ? lens : LensVersionPtr(); };
    const QByteArray bytes(data, qsizetype(size));
    const Importer *importer = importerFor(bytes, QStringLiteral("fuzzed.json"));
    if (!importer)
        return 0;
    for (const ReviewState *known : {&ours, static_cast<const ReviewState *>(nullptr)}) {
        if (!known && !importer->namesWorkload)
            continue;
        const Result<ReviewPatch> patch = importer->read({{QStringLiteral("fuzzed.json"), bytes}}, {finder, known});
        if (patch)
            (void)merged(
                known ? *known : ReviewState(), merge(nullptr, known ? *known : ReviewState(), *patch, MergePolicy::TakeTheirs));
    }
    return 0;
}

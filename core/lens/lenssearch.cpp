// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lens/lenssearch.h"

#include <algorithm>

namespace Plumbline {

namespace {

constexpr int before = 30, after = 120; // characters around a word that was found

QString textOf(const Question &question, const QuestionNotes &notes)
{
    const QStringList texts
        = QStringList{question.description, notes.opening} + notes.probes + notes.redFlags + QStringList{notes.goodSounds};
    return texts.join(u' ').simplified();
}

QString textOf(const Choice &choice)
{
    QStringList texts{choice.title, choice.helpfulResource.displayText, choice.improvementPlan.displayText};
    for (const AdditionalResources &more : choice.additionalResources) {
        for (const Resource &resource : more.content)
            texts += resource.displayText;
    }
    return texts.join(u' ').simplified();
}

// Empty where it lacks a word.
QString excerptOf(const QString &text, const QStringList &words)
{
    const bool hasAll = std::all_of(
        words.begin(), words.end(), [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    if (!hasAll)
        return {};
    const qsizetype at = text.indexOf(words.first(), 0, Qt::CaseInsensitive);
    qsizetype from = std::max<qsizetype>(0, at - before);
    if (from > 0)
        from = text.indexOf(u' ', from) + 1; // before the word there is one at the latest, or it begins within another
    from = std::min(from, at);
    const qsizetype to = at + after < text.size() ? text.lastIndexOf(u' ', at + after) : text.size();
    const QString ellipsis(QStringLiteral("…"));
    return (from > 0 ? ellipsis : QString()) + text.mid(from, std::max(to, at) - from)
        + (to < text.size() ? ellipsis : QString());
}

} // namespace

QVector<LensPassage> passagesWith(const LensVersion &version, const QStringList &words, int most)
{
    QVector<LensPassage> passages;
    if (words.isEmpty())
        return passages;
    const auto take = [&](int question, int choice, const QString &text) {
        if (const QString excerpt = excerptOf(text, words); !excerpt.isEmpty())
            passages.append({question, choice, excerpt});
    };
    for (int question = 0; question < version.questionCount() && passages.size() < most; ++question) {
        const Question &content = version.question(question);
        take(question, -1, textOf(content, version.companion().notesFor(content.id)));
        for (int choice = 0; choice < content.choices.size() && passages.size() < most; ++choice)
            take(question, choice, textOf(content.choices[choice]));
    }
    return passages;
}

} // namespace Plumbline

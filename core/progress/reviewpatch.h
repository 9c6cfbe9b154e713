// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/attachment.h"
#include "core/review/milestone.h"
#include "core/review/reviewfact.h"
#include "core/risk/risk.h"

namespace Plumbline {

struct FactSource
{
    QString file;
    QString importer; // its id
};

// That something stands in a place, and where it was read.
struct ReviewFact
{
    FactPlace place;
    FactValue value;
    int source = 0; // index into ReviewPatch::sources
};

// What a person should know of a source besides what it says. The words: core/words/patchwords.
struct ImportRemark
{
    enum class Code {
        QuestionUnknown, // not taken; subject: its id and title there
        ChoiceUnknown, // not taken; subject: the question's label; detail: the choice's id
        PagesMissing, // subject: the file that says that it goes on
        PictureMissing, // not taken, as its bytes are neither in the file nor here; subject: its name
        RiskDiffers, // subject: the question's label; by the other tool `theirs`, by our rules `ours`
        PartlyJudged, // subject: labels of the questions of which the source does not speak of every practice
        SaidOfItself, // subject: what the source says of how far it can be relied on
    };
    Code code = Code::QuestionUnknown;
    QString subject;
    QString detail = {};
    Risk theirs = Risk::Unanswered;
    Risk ours = Risk::Unanswered;
};

// What a source says about one workload (design D17). It says nothing about what it does not know: what it has no fact of
// stays as it is.
struct ReviewPatch
{
    QString workload; // its name; empty where the source does not say
    QVector<FactSource> sources;
    QVector<ReviewFact> facts; // each place once; a lens before what is said in it
    QVector<Milestone> milestones; // all in order of recording
    QVector<LensVersionPtr> embeddedLenses;
    Contents contents = {}; // bytes that records refer to
    QVector<ImportRemark> remarks;
};

} // namespace Plumbline

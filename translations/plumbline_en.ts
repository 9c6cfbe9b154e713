<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgreementWords</name>
    <message numerus="yes">
        <source>%1 of %n practices that both answered are judged alike.</source>
        <translation>
            <numerusform>%1 of %n practice that both answered is judged alike.</numerusform>
            <numerusform>%1 of %n practices that both answered are judged alike.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were answered here alone.</source>
        <comment>practices</comment>
        <translation>
            <numerusform>%n was answered here alone.</numerusform>
            <numerusform>%n were answered here alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were answered there alone.</source>
        <comment>practices</comment>
        <translation>
            <numerusform>%n was answered there alone.</numerusform>
            <numerusform>%n were answered there alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n practice(s) overdue</source>
        <translation>
            <numerusform>%n practice overdue</numerusform>
            <numerusform>%n practices overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to confirm</source>
        <translation>
            <numerusform>%n answer to confirm</numerusform>
            <numerusform>%n answers to confirm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n of these changes go back to what stood here before and was changed since. The document may be older than the review.</source>
        <translation>
            <numerusform>%n of these changes goes back to what stood here before and was changed since. The document may be older than the review.</numerusform>
            <numerusform>%n of these changes go back to what stood here before and was changed since. The document may be older than the review.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinuteWords</name>
    <message numerus="yes">
        <source>%1 (closes %n practices)</source>
        <comment>what is to be done</comment>
        <translation>
            <numerusform>%1 (closes %n practice)</numerusform>
            <numerusform>%1 (closes %n practices)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n to do</numerusform>
            <numerusform>%n to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation>
            <numerusform>%n in progress</numerusform>
            <numerusform>%n in progress</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled</source>
        <translation>
            <numerusform>%n settled</numerusform>
            <numerusform>%n settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n optional</source>
        <translation>
            <numerusform>%n optional</numerusform>
            <numerusform>%n optional</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plumbline::AnswerHistoryDialog</name>
    <message numerus="yes">
        <source>None of the newest %n changes is of this answer.</source>
        <translation>
            <numerusform>The newest %n change is not of this answer.</numerusform>
            <numerusform>None of the newest %n changes is of this answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plumbline::AskGuidance</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plumbline::HistoryPage</name>
    <message numerus="yes">
        <source>Undoes the %n changes after this one. They can be redone.</source>
        <translation>
            <numerusform>Undoes the %n change after this one. It can be redone.</numerusform>
            <numerusform>Undoes the %n changes after this one. They can be redone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Does %n changes again, up to this one.</source>
        <translation>
            <numerusform>Does %n change again, up to this one.</numerusform>
            <numerusform>Does %n changes again, up to this one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n changes are listed.</source>
        <translation>
            <numerusform>The newest %n change is listed.</numerusform>
            <numerusform>The newest %n changes are listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plumbline::ImportDialog</name>
    <message numerus="yes">
        <source>%n still to be decided</source>
        <translation>
            <numerusform>%n still to be decided</numerusform>
            <numerusform>%n still to be decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plumbline::LensProblemsPanel</name>
    <message numerus="yes">
        <source>%1 (%n files to look at)</source>
        <translation>
            <numerusform>%1 (%n file to look at)</numerusform>
            <numerusform>%1 (%n files to look at)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plumbline::LensesModel</name>
    <message numerus="yes">
        <source>%n workloads</source>
        <translation>
            <numerusform>%n workload</numerusform>
            <numerusform>%n workloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practices</source>
        <translation>
            <numerusform>%n practice</numerusform>
            <numerusform>%n practices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plumbline::MainWindow</name>
    <message numerus="yes">
        <source>%n changes that were saved here are missing from this portfolio</source>
        <translation>
            <numerusform>%n change that was saved here is missing from this portfolio</numerusform>
            <numerusform>%n changes that were saved here are missing from this portfolio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) were answered as in “%1”.</source>
        <translation>
            <numerusform>%n question was answered as in “%1”.</numerusform>
            <numerusform>%n questions were answered as in “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practices are complete in the plan and not ticked in the review.</source>
        <translation>
            <numerusform>%n practice is complete in the plan and not ticked in the review.</numerusform>
            <numerusform>%n practices are complete in the plan and not ticked in the review.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plumbline::NewWorkloadDialog</name>
    <message numerus="yes">
        <source>Version %1, %n question(s)</source>
        <translation>
            <numerusform>Version %1, %n question</numerusform>
            <numerusform>Version %1, %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plumbline::PlanBulkEdit</name>
    <message numerus="yes">
        <source>%n practices selected</source>
        <translation>
            <numerusform>%n practice selected</numerusform>
            <numerusform>%n practices selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n practices</source>
        <translation>
            <numerusform>Change %n practice</numerusform>
            <numerusform>Change %n practices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plumbline::PlanPage</name>
    <message numerus="yes">
        <source>Closes %n practices</source>
        <translation>
            <numerusform>Closes %n practice</numerusform>
            <numerusform>Closes %n practices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practices. %1</source>
        <comment>what a batch has, how risks move</comment>
        <translation>
            <numerusform>%n practice. %1</numerusform>
            <numerusform>%n practices. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: its %n practices are complete in the plan.</source>
        <comment>change batch</comment>
        <translation>
            <numerusform>%1: its %n practice is complete in the plan.</numerusform>
            <numerusform>%1: its %n practices are complete in the plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plumbline::PortfolioPage</name>
    <message numerus="yes">
        <source>%n workload(s)</source>
        <translation>
            <numerusform>%n workload</numerusform>
            <numerusform>%n workloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n workload(s)</source>
        <translation>
            <numerusform>%1 of %n workload</numerusform>
            <numerusform>%1 of %n workloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) at high risk</source>
        <translation>
            <numerusform>%n question at high risk</numerusform>
            <numerusform>%n questions at high risk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plumbline::ReviewEditor</name>
    <message numerus="yes">
        <source>%n practices</source>
        <translation>
            <numerusform>%n practice</numerusform>
            <numerusform>%n practices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plumbline::SittingBar</name>
    <message numerus="yes">
        <source>%n people</source>
        <comment>in the room</comment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plumbline::TakeAnswersDialog</name>
    <message numerus="yes">
        <source>%1: %n question(s)</source>
        <comment>pillar</comment>
        <translation>
            <numerusform>%1: %n question</numerusform>
            <numerusform>%1: %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) will be answered.</source>
        <translation>
            <numerusform>%n question will be answered.</numerusform>
            <numerusform>%n questions will be answered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionActions</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n question(s) out of scope…</source>
        <translation>
            <numerusform>Leave %n question out of scope…</numerusform>
            <numerusform>Leave %n questions out of scope…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n question(s) back into scope</source>
        <translation>
            <numerusform>Bring %n question back into scope</numerusform>
            <numerusform>Bring %n questions back into scope</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n answer(s)</source>
        <translation>
            <numerusform>Confirm %n answer</numerusform>
            <numerusform>Confirm %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n question(s) for a second look</source>
        <translation>
            <numerusform>Mark %n question for a second look</numerusform>
            <numerusform>Mark %n questions for a second look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the mark off %n question(s)</source>
        <translation>
            <numerusform>Take the mark off %n question</numerusform>
            <numerusform>Take the mark off %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n practices</source>
        <translation>
            <numerusform>%n practice</numerusform>
            <numerusform>%n practices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practices are missing in questions at risk.</source>
        <translation>
            <numerusform>%n practice is missing in questions at risk.</numerusform>
            <numerusform>%n practices are missing in questions at risk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are overdue.</source>
        <translation>
            <numerusform>%n is overdue.</numerusform>
            <numerusform>%n are overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no owner yet.</source>
        <translation>
            <numerusform>%n has no owner yet.</numerusform>
            <numerusform>%n have no owner yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not yet: %n questions are at high risk.</source>
        <translation>
            <numerusform>Not yet: %n question is at high risk.</numerusform>
            <numerusform>Not yet: %n questions are at high risk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions are at medium risk.</source>
        <translation>
            <numerusform>%n question is at medium risk.</numerusform>
            <numerusform>%n questions are at medium risk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of its %n questions is answered yet.</source>
        <translation>
            <numerusform>Its %n question is not answered yet.</numerusform>
            <numerusform>None of its %n questions is answered yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n questions that apply are answered.</source>
        <translation>
            <numerusform>The %n question that applies is answered.</numerusform>
            <numerusform>All %n questions that apply are answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not yet: %n questions are at high risk, with %1 of %2 answered.</source>
        <translation>
            <numerusform>Not yet: %n question is at high risk, with %1 of %2 answered.</numerusform>
            <numerusform>Not yet: %n questions are at high risk, with %1 of %2 answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks of not applicable have no reason.</source>
        <translation>
            <numerusform>%n mark of not applicable has no reason.</numerusform>
            <numerusform>%n marks of not applicable have no reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pillars</source>
        <translation>
            <numerusform>%n pillar</numerusform>
            <numerusform>%n pillars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestones after “%1” are left out.</source>
        <translation>
            <numerusform>%n milestone after “%1” is left out.</numerusform>
            <numerusform>%n milestones after “%1” are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lenses</source>
        <translation>
            <numerusform>%n lens</numerusform>
            <numerusform>%n lenses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practices of low level are missing. No risk depends on them.</source>
        <translation>
            <numerusform>%n practice of low level is missing. No risk depends on it.</numerusform>
            <numerusform>%n practices of low level are missing. No risk depends on them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sittings</source>
        <translation>
            <numerusform>%n sitting</numerusform>
            <numerusform>%n sittings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions are answered and not flagged, and so not in this plan.</source>
        <translation>
            <numerusform>%n question is answered and not flagged, and so not in this plan.</numerusform>
            <numerusform>%n questions are answered and not flagged, and so not in this plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions are not applicable, and so not in this plan.</source>
        <translation>
            <numerusform>%n question is not applicable, and so not in this plan.</numerusform>
            <numerusform>%n questions are not applicable, and so not in this plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions answered</source>
        <translation>
            <numerusform>%n question answered</numerusform>
            <numerusform>%n questions answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at high risk</source>
        <translation>
            <numerusform>%n at high risk</numerusform>
            <numerusform>%n at high risk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at medium risk</source>
        <translation>
            <numerusform>%n at medium risk</numerusform>
            <numerusform>%n at medium risk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points for later</source>
        <translation>
            <numerusform>%n point for later</numerusform>
            <numerusform>%n points for later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions are at high risk.</source>
        <translation>
            <numerusform>%n question is at high risk.</numerusform>
            <numerusform>%n questions are at high risk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are neither planned, with who does it and until when, nor accepted.</source>
        <translation>
            <numerusform>%n of them is neither planned, with who does it and until when, nor accepted.</numerusform>
            <numerusform>%n of them are neither planned, with who does it and until when, nor accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fit with conditions: %n marks of not applicable have no reason.</source>
        <translation>
            <numerusform>Fit with conditions: %n mark of not applicable has no reason.</numerusform>
            <numerusform>Fit with conditions: %n marks of not applicable have no reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fit with conditions: %n questions are at medium risk.</source>
        <translation>
            <numerusform>Fit with conditions: %n question is at medium risk.</numerusform>
            <numerusform>Fit with conditions: %n questions are at medium risk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskWords</name>
    <message numerus="yes">
        <source>%n fewer at high risk</source>
        <translation>
            <numerusform>%n fewer at high risk</numerusform>
            <numerusform>%n fewer at high risk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more at high risk</source>
        <translation>
            <numerusform>%n more at high risk</numerusform>
            <numerusform>%n more at high risk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer at risk</source>
        <translation>
            <numerusform>%n fewer at risk</numerusform>
            <numerusform>%n fewer at risk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more at risk</source>
        <translation>
            <numerusform>%n more at risk</numerusform>
            <numerusform>%n more at risk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s) at high or medium risk than at the last milestone</source>
        <translation>
            <numerusform>%n more question at high or medium risk than at the last milestone</numerusform>
            <numerusform>%n more questions at high or medium risk than at the last milestone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer question(s) at high or medium risk than at the last milestone</source>
        <translation>
            <numerusform>%n fewer question at high or medium risk than at the last milestone</numerusform>
            <numerusform>%n fewer questions at high or medium risk than at the last milestone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%1 of %n practices that are met were shown or tested.</source>
        <translation>
            <numerusform>%1 of %n practice that is met was shown or tested.</numerusform>
            <numerusform>%1 of %n practices that are met were shown or tested.</numerusform>
        </translation>
    </message>
</context>
</TS>

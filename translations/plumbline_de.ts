<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AgreementWords</name>
    <message>
        <source>No practice was answered by both.</source>
        <translation>Keine Best Practice wurde von beiden beantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n practices that both answered are judged alike.</source>
        <translation>
            <numerusform>%1 von %n Best Practice, die beide beantwortet haben, ist gleich beurteilt.</numerusform>
            <numerusform>%1 von %n Best Practices, die beide beantwortet haben, sind gleich beurteilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were answered here alone.</source>
        <comment>practices</comment>
        <translation>
            <numerusform>%n wurde nur hier beantwortet.</numerusform>
            <numerusform>%n wurden nur hier beantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were answered there alone.</source>
        <comment>practices</comment>
        <translation>
            <numerusform>%n wurde nur dort beantwortet.</numerusform>
            <numerusform>%n wurden nur dort beantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa: 1 where all is judged alike, 0 where no more is than by chance. There is none where each gives one and the same answer throughout.</source>
        <translation>Cohens Kappa: 1, wo alles gleich beurteilt ist, 0, wo nicht mehr als durch Zufall. Es gibt keines, wo jeder durchgehend ein und dieselbe Antwort gibt.</translation>
    </message>
    <message>
        <source>Here: %1. There: %2.</source>
        <comment>Met, Not met, Not applicable</comment>
        <translation>Hier: %1. Dort: %2.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Created the workload “%1”</source>
        <translation>Workload „%1“ angelegt</translation>
    </message>
    <message>
        <source>Duplicated a workload as “%1”</source>
        <translation>Einen Workload als „%1“ dupliziert</translation>
    </message>
    <message>
        <source>Removed the workload “%1”</source>
        <translation>Workload „%1“ entfernt</translation>
    </message>
    <message>
        <source>Edited the properties of “%1”</source>
        <translation>Eigenschaften von „%1“ bearbeitet</translation>
    </message>
    <message>
        <source>Applied the lens “%1”</source>
        <translation>Lens „%1“ angewendet</translation>
    </message>
    <message>
        <source>Removed the lens “%1” from the workload</source>
        <translation>Lens „%1“ vom Workload entfernt</translation>
    </message>
    <message>
        <source>Brought the lens “%1” to another version</source>
        <translation>Lens „%1“ auf eine andere Version gebracht</translation>
    </message>
    <message>
        <source>Ticked “%1”</source>
        <translation>„%1“ angekreuzt</translation>
    </message>
    <message>
        <source>Cleared the tick of “%1”</source>
        <translation>Kreuz bei „%1“ entfernt</translation>
    </message>
    <message>
        <source>Marked “%1” as not applicable</source>
        <translation>„%1“ als nicht zutreffend markiert</translation>
    </message>
    <message>
        <source>Marked “%1” as applicable again</source>
        <translation>„%1“ wieder als zutreffend markiert</translation>
    </message>
    <message>
        <source>Wrote notes on “%1”</source>
        <translation>Notizen zu „%1“ geschrieben</translation>
    </message>
    <message>
        <source>Planned “%1”</source>
        <translation>„%1“ geplant</translation>
    </message>
    <message>
        <source>Took the milestone “%1”</source>
        <translation>Meilenstein „%1“ festgehalten</translation>
    </message>
    <message>
        <source>Removed the lens “%1”</source>
        <translation>Lens „%1“ entfernt</translation>
    </message>
    <message>
        <source>Imported the workload “%1”</source>
        <translation>Workload „%1“ importiert</translation>
    </message>
    <message>
        <source>Imported changes into “%1”</source>
        <translation>Änderungen in „%1“ importiert</translation>
    </message>
    <message>
        <source>Left “%1” out of scope</source>
        <translation>„%1“ ausgeklammert</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Something that this version does not know: “%1”</source>
        <translation>Etwas, das diese Version nicht kennt: „%1“</translation>
    </message>
    <message>
        <source>Accepted the risk of “%1”</source>
        <translation>Risiko von „%1“ angenommen</translation>
    </message>
    <message>
        <source>Withdrew the acceptance of the risk of “%1”</source>
        <translation>Annahme des Risikos von „%1“ zurückgezogen</translation>
    </message>
    <message>
        <source>Recorded a decision on “%1”</source>
        <translation>Entscheidung zu „%1“ festgehalten</translation>
    </message>
    <message>
        <source>Changed a decision on “%1”</source>
        <translation>Entscheidung zu „%1“ geändert</translation>
    </message>
    <message>
        <source>Removed a decision on “%1”</source>
        <translation>Entscheidung zu „%1“ entfernt</translation>
    </message>
    <message>
        <source>Added “%1” to the lenses</source>
        <translation>„%1“ zu den Lenses hinzugefügt</translation>
    </message>
    <message>
        <source>Stated how “%1” is known</source>
        <translation>Angegeben, woher „%1“ bekannt ist</translation>
    </message>
    <message>
        <source>Confirmed the answer to “%1”</source>
        <translation>Antwort auf „%1“ bestätigt</translation>
    </message>
    <message>
        <source>Marked “%1” as partly met</source>
        <translation>„%1“ als teilweise erfüllt markiert</translation>
    </message>
    <message>
        <source>Marked “%1” as met in another way</source>
        <translation>„%1“ als anders erfüllt markiert</translation>
    </message>
    <message>
        <source>Changed the flags of “%1”</source>
        <translation>Kennzeichen von „%1“ geändert</translation>
    </message>
    <message>
        <source>Set the target “%1”</source>
        <translation>Das Ziel „%1“ gesetzt</translation>
    </message>
    <message>
        <source>Removed the target “%1”</source>
        <translation>Das Ziel „%1“ entfernt</translation>
    </message>
    <message>
        <source>Brought an older answer to “%1” back</source>
        <translation>Eine ältere Antwort auf „%1“ zurückgeholt</translation>
    </message>
    <message>
        <source>Took answers over from “%1”</source>
        <translation>Antworten aus „%1“ übernommen</translation>
    </message>
    <message>
        <source>Recorded a trade-off on “%1”</source>
        <translation>Abwägung zu „%1“ festgehalten</translation>
    </message>
    <message>
        <source>Removed the trade-off on “%1”</source>
        <translation>Abwägung zu „%1“ entfernt</translation>
    </message>
    <message>
        <source>Attached “%1”</source>
        <translation>„%1“ angehängt</translation>
    </message>
    <message>
        <source>Changed the caption of “%1”</source>
        <translation>Bildunterschrift von „%1“ geändert</translation>
    </message>
    <message>
        <source>Removed the attachment “%1”</source>
        <translation>Anhang „%1“ entfernt</translation>
    </message>
    <message>
        <source>Noted an action on “%1”</source>
        <translation>Aufgabe zu „%1“ festgehalten</translation>
    </message>
    <message>
        <source>Changed an action on “%1”</source>
        <translation>Aufgabe zu „%1“ geändert</translation>
    </message>
    <message>
        <source>Removed an action on “%1”</source>
        <translation>Aufgabe zu „%1“ entfernt</translation>
    </message>
    <message>
        <source>Left a point on “%1” for later</source>
        <translation>Punkt zu „%1“ für später festgehalten</translation>
    </message>
    <message>
        <source>Changed a point on “%1” that was left for later</source>
        <translation>Punkt für später zu „%1“ geändert</translation>
    </message>
    <message>
        <source>Removed a point on “%1” that was left for later</source>
        <translation>Punkt für später zu „%1“ entfernt</translation>
    </message>
    <message>
        <source>Began a sitting on “%1”</source>
        <translation>Sitzung zu „%1“ begonnen</translation>
    </message>
    <message>
        <source>Changed the sitting on “%1”</source>
        <translation>Sitzung zu „%1“ geändert</translation>
    </message>
    <message>
        <source>Ended the sitting on “%1”</source>
        <translation>Sitzung zu „%1“ beendet</translation>
    </message>
    <message>
        <source>Wrote a private note on “%1”</source>
        <translation>Private Notiz zu „%1“ geschrieben</translation>
    </message>
    <message>
        <source>Made the notes on “%1” private</source>
        <translation>Notizen zu „%1“ privat gemacht</translation>
    </message>
    <message>
        <source>Planned the change batch “%1”</source>
        <translation>Änderungspaket „%1“ geplant</translation>
    </message>
    <message>
        <source>Changed the change batch “%1”</source>
        <translation>Änderungspaket „%1“ geändert</translation>
    </message>
    <message>
        <source>Released the change batch “%1”</source>
        <translation>Änderungspaket „%1“ live genommen</translation>
    </message>
    <message>
        <source>Removed the change batch “%1”</source>
        <translation>Änderungspaket „%1“ entfernt</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>&quot;%1&quot; is no reason. There are OUT_OF_SCOPE, BUSINESS_PRIORITIES, ARCHITECTURE_CONSTRAINTS, OTHER and NONE.</source>
        <translation>„%1“ ist kein Grund. Es gibt OUT_OF_SCOPE, BUSINESS_PRIORITIES, ARCHITECTURE_CONSTRAINTS, OTHER und NONE.</translation>
    </message>
    <message>
        <source>--applicable and --question-not-applicable exclude each other.</source>
        <translation>--applicable und --question-not-applicable schließen einander aus.</translation>
    </message>
    <message>
        <source>Say what to answer, with --select for example.</source>
        <translation>Geben Sie an, was geantwortet wird, zum Beispiel mit --select.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands for none of the practices and cannot be not applicable.</source>
        <translation>„%1“ steht für keine der Best Practices und kann nicht als nicht zutreffend gelten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be both selected and not applicable.</source>
        <translation>„%1“ kann nicht zugleich ausgewählt und nicht zutreffend sein.</translation>
    </message>
    <message>
        <source>%1: it was answered so already; %2.</source>
        <translation>%1: war schon so beantwortet; %2.</translation>
    </message>
    <message>
        <source>%1: saved; %2.</source>
        <translation>%1: gespeichert; %2.</translation>
    </message>
    <message>
        <source>%1: saved; %2, before: %3.</source>
        <translation>%1: gespeichert; %2, vorher: %3.</translation>
    </message>
    <message>
        <source>Answers a question of a workload.</source>
        <translation>Beantwortet eine Frage eines Workloads.</translation>
    </message>
    <message>
        <source>A question is named by its id, published id (OPS01) or label (&quot;OPS 1&quot;, &quot;1.2&quot;), a choice by its id or published id (OPS01-BP01). A reason is one of OUT_OF_SCOPE, BUSINESS_PRIORITIES, ARCHITECTURE_CONSTRAINTS, OTHER and NONE. What is not mentioned stays as it is. All of it is one step of the history.</source>
        <translation>Eine Frage wird mit ihrer Id, der veröffentlichten Id (OPS01) oder der Bezeichnung („OPS 1“, „1.2“) genannt, eine Auswahl mit ihrer Id oder der veröffentlichten Id (OPS01-BP01). Ein Grund ist OUT_OF_SCOPE, BUSINESS_PRIORITIES, ARCHITECTURE_CONSTRAINTS, OTHER oder NONE. Was nicht genannt wird, bleibt, wie es ist. Alles zusammen ist ein Schritt im Verlauf.</translation>
    </message>
    <message>
        <source>The lens that the question is of; may be left out where only one is applied.</source>
        <translation>Die Lens, zu der die Frage gehört; kann entfallen, wenn nur eine angewendet ist.</translation>
    </message>
    <message>
        <source>A choice that is met. Given at least once, the choices named replace the question&apos;s selection; --select= clears it.</source>
        <translation>Eine Auswahl, die erfüllt ist. Mindestens einmal angegeben, ersetzen die genannten die bisherige Auswahl der Frage; --select= leert sie.</translation>
    </message>
    <message>
        <source>Marks a choice as not applicable, with a reason.</source>
        <translation>Markiert eine Auswahl als nicht zutreffend, mit einem Grund.</translation>
    </message>
    <message>
        <source>Lifts that mark.</source>
        <translation>Hebt diese Markierung auf.</translation>
    </message>
    <message>
        <source>Marks the whole question as not applicable. Its selection is kept.</source>
        <translation>Markiert die ganze Frage als nicht zutreffend. Ihre Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Replaces the notes of the question.</source>
        <translation>Ersetzt die Notizen der Frage.</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There is no output format &quot;%1&quot;; there are text and json.</source>
        <translation>Es gibt kein Ausgabeformat „%1“; es gibt text und json.</translation>
    </message>
    <message>
        <source>--store needs the name of a file.</source>
        <translation>--store braucht den Namen einer Datei.</translation>
    </message>
    <message>
        <source>Something is missing after &quot;%1&quot;.</source>
        <translation>Nach „%1“ fehlt etwas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one too many.</source>
        <translation>„%1“ ist zu viel.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs one of these words after it.</source>
        <translation>Nach „%1“ muss eines dieser Wörter stehen.</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;. &quot;plumbline --help&quot; lists them.</source>
        <translation>Es gibt kein Verb „%1“. „plumbline --help“ zählt sie auf.</translation>
    </message>
    <message>
        <source>Makes a sample portfolio and its report, and prints their paths.</source>
        <translation>Erstellt ein Beispiel-Portfolio mit Bericht und gibt die Pfade aus.</translation>
    </message>
    <message>
        <source>The folder to make them in; &quot;plumbline-demo&quot; without it.</source>
        <translation>Der Ordner, in dem sie entstehen; ohne Angabe „plumbline-demo“.</translation>
    </message>
    <message>
        <source>Say with -o which file or folder to write.</source>
        <translation>Geben Sie mit -o an, welche Datei oder welcher Ordner geschrieben wird.</translation>
    </message>
    <message>
        <source>The portfolio has no workload to export.</source>
        <translation>Das Portfolio hat keinen Workload, der exportiert werden könnte.</translation>
    </message>
    <message>
        <source>%1: would add the workload &quot;%2&quot;.</source>
        <translation>%1: würde den Workload „%2“ hinzufügen.</translation>
    </message>
    <message>
        <source>%1: added the workload &quot;%2&quot;.</source>
        <translation>%1: hat den Workload „%2“ hinzugefügt.</translation>
    </message>
    <message>
        <source>Writes workloads as review documents, one file each.</source>
        <translation>Schreibt Workloads als Review-Dokumente, je eine Datei.</translation>
    </message>
    <message>
        <source>Puts the lenses into the document, so that it can be imported where they are not.</source>
        <translation>Legt die Lenses mit ins Dokument, damit es auch dort importiert werden kann, wo sie fehlen.</translation>
    </message>
    <message>
        <source>Only says what would change.</source>
        <translation>Sagt nur, was sich ändern würde.</translation>
    </message>
    <message>
        <source>The portfolio to use. Without it, the one in your data folder is used.</source>
        <translation>Das Portfolio, das benutzt wird. Ohne Angabe das in Ihrem Datenordner.</translation>
    </message>
    <message>
        <source>&quot;text&quot; for people (the default), or &quot;json&quot; for programs.</source>
        <translation>„text“ für Menschen (Vorgabe) oder „json“ für Programme.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Usage: plumbline %1</source>
        <translation>Aufruf: plumbline %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Options of all verbs:</source>
        <translation>Optionen aller Verben:</translation>
    </message>
    <message>
        <source>Usage: plumbline [VERB …] [--store FILE] [--format text|json]</source>
        <translation>Aufruf: plumbline [VERB …] [--store DATEI] [--format text|json]</translation>
    </message>
    <message>
        <source>Reviews of workloads against Well-Architected lenses. Without a verb, the window opens.</source>
        <translation>Reviews von Workloads mit Well-Architected-Lenses. Ohne Verb öffnet sich das Fenster.</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>Verben:</translation>
    </message>
    <message>
        <source>Shows the program&apos;s version.</source>
        <translation>Zeigt die Version des Programms.</translation>
    </message>
    <message>
        <source>&quot;plumbline VERB --help&quot; says more about a verb. Exit status: 0 done; 1 what was asked for failed or was found wanting; 2 wrong usage.</source>
        <translation>„plumbline VERB --help“ sagt mehr über ein Verb. Exit-Status: 0 erledigt; 1 das Verlangte ist gescheitert oder wurde beanstandet; 2 falscher Aufruf.</translation>
    </message>
    <message>
        <source>--limit takes a number from 1.</source>
        <translation>--limit braucht eine Zahl ab 1.</translation>
    </message>
    <message>
        <source>Shows the journal: every change ever made, of a workload or of the whole portfolio.</source>
        <translation>Zeigt das Journal: jede Änderung, die je gemacht wurde, an einem Workload oder am ganzen Portfolio.</translation>
    </message>
    <message>
        <source>Only the newest N changes.</source>
        <translation>Nur die neuesten N Änderungen.</translation>
    </message>
    <message>
        <source>Undoes the newest change that is not undone yet.</source>
        <translation>Macht die neueste Änderung rückgängig, die es noch nicht ist.</translation>
    </message>
    <message>
        <source>The undoing is a step of the history too; nothing is ever removed from it.</source>
        <translation>Auch das Rückgängigmachen ist ein Schritt im Verlauf; aus ihm wird nie etwas entfernt.</translation>
    </message>
    <message>
        <source>Does again what was undone last.</source>
        <translation>Wiederholt, was zuletzt rückgängig gemacht wurde.</translation>
    </message>
    <message>
        <source>%1: faults: %2, warnings: %3</source>
        <translation>%1: Fehler: %2, Warnungen: %3</translation>
    </message>
    <message>
        <source>%1@%2  %3</source>
        <translation>%1@%2  %3</translation>
    </message>
    <message>
        <source>There is another version %1 of the lens &quot;%2&quot; already. Give it another version.</source>
        <translation>Es gibt schon eine andere Version %1 der Lens „%2“. Geben Sie ihr eine andere Version.</translation>
    </message>
    <message>
        <source>%1 (%2@%3)</source>
        <translation>%1 (%2@%3)</translation>
    </message>
    <message>
        <source>Say with -o which file to write.</source>
        <translation>Geben Sie mit -o an, welche Datei geschrieben wird.</translation>
    </message>
    <message>
        <source>LENS is the id or the name of a lens; the newest version is meant, or the one in &quot;LENS@VERSION&quot;.</source>
        <translation>LENS ist die Id oder der Name einer Lens; gemeint ist die neueste Version oder die in „LENS@VERSION“.</translation>
    </message>
    <message>
        <source>Checks lens files and names every fault and warning with its place.</source>
        <translation>Prüft Lens-Dateien und nennt jeden Fehler und jede Warnung mit ihrer Stelle.</translation>
    </message>
    <message>
        <source>What only AWS&apos;s own import would refuse counts as a fault too.</source>
        <translation>Auch was nur der Import von AWS zurückweisen würde, gilt als Fehler.</translation>
    </message>
    <message>
        <source>Adds lenses to the portfolio.</source>
        <translation>Fügt dem Portfolio Lenses hinzu.</translation>
    </message>
    <message>
        <source>The files are in the AWS custom-lens format. What that format cannot say is read from a file beside it, with &quot;.companion.json&quot; in place of &quot;.json&quot;, when it is there. Adding the same content again changes nothing.</source>
        <translation>Die Dateien haben das AWS-Format für eigene Lenses. Was dieses Format nicht sagen kann, wird aus einer Datei daneben gelesen, mit „.companion.json“ anstelle von „.json“, wenn es sie gibt. Denselben Inhalt noch einmal hinzuzufügen ändert nichts.</translation>
    </message>
    <message>
        <source>The version to call it. Without it, the next free number.</source>
        <translation>Der Name der Version. Ohne Angabe die nächste freie Nummer.</translation>
    </message>
    <message>
        <source>Lists the lenses of the portfolio.</source>
        <translation>Zählt die Lenses des Portfolios auf.</translation>
    </message>
    <message>
        <source>Shows the pillars, questions and choices of a lens.</source>
        <translation>Zeigt Säulen, Fragen und Auswahlmöglichkeiten einer Lens.</translation>
    </message>
    <message>
        <source>Writes a lens as a file in the AWS custom-lens format.</source>
        <translation>Schreibt eine Lens als Datei im AWS-Format für eigene Lenses.</translation>
    </message>
    <message>
        <source>Writes what that format cannot say into a file beside it.</source>
        <translation>Schreibt in eine Datei daneben, was dieses Format nicht sagen kann.</translation>
    </message>
    <message>
        <source>Took the milestone &quot;%1&quot;.</source>
        <translation>Meilenstein „%1“ festgehalten.</translation>
    </message>
    <message>
        <source>Takes a milestone: a named, dated, sealed snapshot of the workload.</source>
        <translation>Hält einen Meilenstein fest: eine benannte, datierte, versiegelte Momentaufnahme des Workloads.</translation>
    </message>
    <message>
        <source>The name must be unique in the workload; case and blanks do not count.</source>
        <translation>Der Name muss im Workload einmalig sein; Groß- und Kleinschreibung und Leerzeichen zählen nicht.</translation>
    </message>
    <message>
        <source>Lists the milestones of a workload.</source>
        <translation>Zählt die Meilensteine eines Workloads auf.</translation>
    </message>
    <message>
        <source>%1 There is none at all.</source>
        <translation>%1 Es gibt gar keine.</translation>
    </message>
    <message>
        <source>%1 There are: %2.</source>
        <translation>%1 Es gibt: %2.</translation>
    </message>
    <message>
        <source>Name one of the lenses with --lens: %1.</source>
        <translation>Nennen Sie mit --lens eine der Lenses: %1.</translation>
    </message>
    <message>
        <source>There is no portfolio %1 yet. &quot;plumbline workload add&quot; and &quot;plumbline import&quot; make one.</source>
        <translation>Es gibt noch kein Portfolio %1. „plumbline workload add“ und „plumbline import“ legen eines an.</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, von %2 bis %3</translation>
    </message>
    <message>
        <source>  from: %1</source>
        <translation>  von: %1</translation>
    </message>
    <message>
        <source>  to:   %1</source>
        <translation>  bis: %1</translation>
    </message>
    <message>
        <source>There is no report &quot;%1&quot;; there are executive, full and plan.</source>
        <translation>Es gibt keinen Bericht „%1“; es gibt executive, full und plan.</translation>
    </message>
    <message>
        <source>Compares two points of a workload, practice by practice.</source>
        <translation>Vergleicht zwei Zeitpunkte eines Workloads, Best Practice für Best Practice.</translation>
    </message>
    <message>
        <source>FROM and TO are milestones&apos; names, or &quot;now&quot;.</source>
        <translation>FROM und TO sind Namen von Meilensteinen oder „now“.</translation>
    </message>
    <message>
        <source>Writes a report on a workload, as the file name&apos;s ending says.</source>
        <translation>Schreibt einen Bericht über einen Workload, wie die Endung des Dateinamens es sagt.</translation>
    </message>
    <message>
        <source>A milestone&apos;s name; now without it.</source>
        <translation>Der Name eines Meilensteins; ohne Angabe der jetzige Stand.</translation>
    </message>
    <message>
        <source>executive: the page to decide from. full: that page, the changes, the plan and every question. plan: the improvement plan.</source>
        <translation>executive: die Seite, nach der entschieden wird. full: diese Seite, die Änderungen, der Plan und jede Frage. plan: der Verbesserungsplan.</translation>
    </message>
    <message>
        <source>Rule %1 of %2 holds: %3</source>
        <translation>Regel %1 von %2 trifft zu: %3</translation>
    </message>
    <message>
        <source>No rule of the question holds, and it has no default: that counts as high risk.</source>
        <translation>Keine Regel der Frage trifft zu, und sie hat keine Vorgabe: das zählt als hohes Risiko.</translation>
    </message>
    <message>
        <source>%1 would follow from: %2</source>
        <translation>%1 würde folgen aus: %2</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>verantwortlich: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>One of the applied lenses; all without it.</source>
        <translation>Eine der angewendeten Lenses; ohne Angabe alle.</translation>
    </message>
    <message>
        <source>Shows the risk of every question and the counts of every pillar.</source>
        <translation>Zeigt das Risiko jeder Frage und die Zahlen jeder Säule.</translation>
    </message>
    <message>
        <source>Says of each question at risk which rule made it so, and what would lower it.</source>
        <translation>Sagt zu jeder Frage mit Risiko, welche Regel dazu führt und was es senken würde.</translation>
    </message>
    <message>
        <source>Portfolio: %1</source>
        <translation>Portfolio: %1</translation>
    </message>
    <message>
        <source>Schema: version %1</source>
        <translation>Schema: Version %1</translation>
    </message>
    <message>
        <source>Workloads: %1</source>
        <translation>Workloads: %1</translation>
    </message>
    <message>
        <source>Lenses: %1</source>
        <translation>Lenses: %1</translation>
    </message>
    <message>
        <source>Last change: number %1, %2</source>
        <translation>Letzte Änderung: Nummer %1, %2</translation>
    </message>
    <message>
        <source>Workloads: %1, answers: %2, milestones: %3, changes in the journal: %4, problems: %5</source>
        <translation>Workloads: %1, Antworten: %2, Meilensteine: %3, Änderungen im Journal: %4, Probleme: %5</translation>
    </message>
    <message>
        <source>A portfolio cannot be backed up onto itself.</source>
        <translation>Ein Portfolio kann nicht auf sich selbst gesichert werden.</translation>
    </message>
    <message>
        <source>Says what the portfolio file is and holds.</source>
        <translation>Sagt, was die Portfolio-Datei ist und enthält.</translation>
    </message>
    <message>
        <source>Checks the portfolio file, its rows, and the seals of its milestones.</source>
        <translation>Prüft die Portfolio-Datei, ihre Zeilen und die Siegel ihrer Meilensteine.</translation>
    </message>
    <message>
        <source>Exit status 1 when anything is not as it was written.</source>
        <translation>Exit-Status 1, wenn etwas nicht so ist, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>Writes a checked copy of the portfolio.</source>
        <translation>Schreibt eine geprüfte Kopie des Portfolios.</translation>
    </message>
    <message>
        <source>Name the lenses of the workload with --lens.</source>
        <translation>Nennen Sie die Lenses des Workloads mit --lens.</translation>
    </message>
    <message>
        <source>The environment is &quot;production&quot; or &quot;preproduction&quot;.</source>
        <translation>Die Umgebung ist „production“ oder „preproduction“.</translation>
    </message>
    <message>
        <source>Added the workload &quot;%1&quot;.</source>
        <translation>Workload „%1“ hinzugefügt.</translation>
    </message>
    <message>
        <source>  Lens %1 (%2@%3): answered %4 of %5</source>
        <translation>  Lens %1 (%2@%3): %4 von %5 beantwortet</translation>
    </message>
    <message>
        <source>  Milestone %1, %2</source>
        <translation>  Meilenstein %1, %2</translation>
    </message>
    <message>
        <source>Removed the workload &quot;%1&quot;. &quot;plumbline undo&quot; brings it back.</source>
        <translation>Workload „%1“ entfernt. „plumbline undo“ bringt ihn zurück.</translation>
    </message>
    <message>
        <source>Lists the workloads of the portfolio with their risks.</source>
        <translation>Zählt die Workloads des Portfolios mit ihren Risiken auf.</translation>
    </message>
    <message>
        <source>Adds a workload and applies lenses to it.</source>
        <translation>Fügt einen Workload hinzu und wendet Lenses auf ihn an.</translation>
    </message>
    <message>
        <source>The name must be unique in the portfolio; case and blanks do not count.</source>
        <translation>Der Name muss im Portfolio einmalig sein; Groß- und Kleinschreibung und Leerzeichen zählen nicht.</translation>
    </message>
    <message>
        <source>A lens to apply, by id or name; as often as there are lenses.</source>
        <translation>Eine Lens, die angewendet wird, mit Id oder Name; so oft, wie es Lenses sind.</translation>
    </message>
    <message>
        <source>What the workload is.</source>
        <translation>Was der Workload ist.</translation>
    </message>
    <message>
        <source>Who owns the review.</source>
        <translation>Wer für das Review verantwortlich ist.</translation>
    </message>
    <message>
        <source>production or preproduction.</source>
        <translation>production oder preproduction.</translation>
    </message>
    <message>
        <source>Shows the properties, lenses and milestones of a workload.</source>
        <translation>Zeigt Eigenschaften, Lenses und Meilensteine eines Workloads.</translation>
    </message>
    <message>
        <source>Removes a workload from the portfolio.</source>
        <translation>Entfernt einen Workload aus dem Portfolio.</translation>
    </message>
    <message>
        <source>Undo brings it back with everything that was in it.</source>
        <translation>undo bringt ihn zurück, mit allem, was in ihm war.</translation>
    </message>
    <message>
        <source>%1: would change &quot;%2&quot;; changes: %3, milestones: %4.</source>
        <translation>%1: würde „%2“ ändern; Änderungen: %3, Meilensteine: %4.</translation>
    </message>
    <message>
        <source>%1: changed &quot;%2&quot;; changes: %3, milestones: %4.</source>
        <translation>%1: hat „%2“ geändert; Änderungen: %3, Meilensteine: %4.</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <comment>what an import changes, after</comment>
        <translation>  %1: %2</translation>
    </message>
    <message>
        <source>  %1: %2 → %3</source>
        <comment>what an import changes, before, after</comment>
        <translation>  %1: %2 → %3</translation>
    </message>
    <message>
        <source>The workload “%1” is damaged. &quot;plumbline store check&quot; says how.</source>
        <translation>Der Workload „%1“ ist beschädigt. Was daran, sagt „plumbline store check“.</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>Beschädigt: %1</translation>
    </message>
    <message>
        <source>Both points are &quot;%1&quot;; choose two different ones.</source>
        <translation>Beide Zeitpunkte sind „%1“; wählen Sie zwei verschiedene.</translation>
    </message>
    <message>
        <source>Several workloads need a folder. Name the one to export.</source>
        <translation>Mehrere Workloads brauchen einen Ordner. Nennen Sie den einen, der exportiert wird.</translation>
    </message>
    <message>
        <source>The file or folder to write; &quot;-&quot; is standard output.</source>
        <translation>Die Datei oder der Ordner, in den geschrieben wird; „-“ ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>--version names the version of one lens: up to 32 letters, digits, &quot;_&quot;, &quot;.&quot; and &quot;-&quot;.</source>
        <translation>--version benennt die Version einer einzigen Lens: bis zu 32 Buchstaben, Ziffern, „_“, „.“ und „-“.</translation>
    </message>
    <message>
        <source>FILE &quot;-&quot; is standard input. A lens with a fault cannot be used, one with warnings can. Exit status 1 when any file has a fault.</source>
        <translation>FILE „-“ ist die Standardeingabe. Eine Lens mit einem Fehler kann nicht benutzt werden, eine mit Warnungen schon. Exit-Status 1, wenn eine Datei einen Fehler hat.</translation>
    </message>
    <message>
        <source>The file to write; &quot;-&quot; is standard output.</source>
        <translation>Die Datei, die geschrieben wird; „-“ ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>Say what to write with a file name that ends in .pdf, .html, .md or .json, or with --as pdf, html, md or json.</source>
        <translation>Geben Sie an, was geschrieben wird: mit einem Dateinamen, der auf .pdf, .html, .md oder .json endet, oder mit --as pdf, html, md oder json.</translation>
    </message>
    <message>
        <source>pdf, html, md or json: what to write, where the file&apos;s name does not say it.</source>
        <translation>pdf, html, md oder json: was geschrieben wird, wenn der Dateiname es nicht sagt.</translation>
    </message>
    <message>
        <source>Writes the comparison into a file, as its name&apos;s ending says; &quot;-&quot; is standard output.</source>
        <translation>Schreibt den Vergleich in eine Datei, wie die Endung ihres Namens es sagt; „-“ ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>Missing for less:</source>
        <translation>Für weniger fehlt:</translation>
    </message>
    <message>
        <source>Every lens that comes with the program is here already.</source>
        <translation>Alle Lenses, die mit dem Programm kommen, sind schon da.</translation>
    </message>
    <message>
        <source>Adds the lenses that come with the program, where the portfolio does not have them.</source>
        <translation>Fügt die Lenses hinzu, die mit dem Programm kommen, soweit sie im Portfolio fehlen.</translation>
    </message>
    <message>
        <source>A newer program may bring newer editions. No workload is changed; &quot;plumbline workload upgrade&quot; brings one to another version.</source>
        <translation>Ein neueres Programm kann neuere Ausgaben mitbringen. Kein Workload ändert sich; „plumbline workload upgrade“ bringt einen auf eine andere Version.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has version %2 of %3 already.</source>
        <translation>„%1“ hat schon Version %2 von %3.</translation>
    </message>
    <message>
        <source>Would bring &quot;%1&quot; from version %2 of %3 to version %4, after the milestone &quot;%5&quot;.</source>
        <translation>Würde „%1“ von Version %2 von %3 auf Version %4 bringen, nach dem Meilenstein „%5“.</translation>
    </message>
    <message>
        <source>Brought &quot;%1&quot; from version %2 of %3 to version %4, after the milestone &quot;%5&quot;.</source>
        <translation>„%1“ von Version %2 von %3 auf Version %4 gebracht, nach dem Meilenstein „%5“.</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <comment>counts of risks</comment>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <comment>counts of risks</comment>
        <translation>Nachher: %1</translation>
    </message>
    <message>
        <source>Brings a workload to another version of a lens that it uses.</source>
        <translation>Bringt einen Workload auf eine andere Version einer Lens, die er verwendet.</translation>
    </message>
    <message>
        <source>Says how the versions differ and what carries over. A milestone is taken first, so that what is no longer asked can be looked up; undo takes back both as one step.</source>
        <translation>Sagt, worin sich die Versionen unterscheiden und was übernommen wird. Vorher wird ein Meilenstein festgehalten, damit sich nachlesen lässt, was nicht mehr gefragt wird; undo nimmt beides als einen Schritt zurück.</translation>
    </message>
    <message>
        <source>The version to bring it to. Without it, the newest.</source>
        <translation>Die Version, auf die er gebracht wird. Ohne Angabe die neueste.</translation>
    </message>
    <message>
        <source>The copy is written, but the portfolio is damaged, and so is the copy. &quot;plumbline store check&quot; says how.</source>
        <translation>Die Kopie ist geschrieben, aber das Portfolio ist beschädigt und damit auch die Kopie. Was daran, sagt „plumbline store check“.</translation>
    </message>
    <message>
        <source>A file of that name is replaced only when the copy is whole. Exit status 1 when the portfolio is damaged.</source>
        <translation>Eine Datei dieses Namens wird erst ersetzt, wenn die Kopie ganz ist. Exit-Status 1, wenn das Portfolio beschädigt ist.</translation>
    </message>
    <message>
        <source>Say with --owner who answers for the risk, with --reason why, and with --until the last day, as 2027-03-31; or --withdraw.</source>
        <translation>Geben Sie mit --owner an, wer für das Risiko einsteht, mit --reason warum und mit --until den letzten Tag, etwa 2027-03-31; oder --withdraw.</translation>
    </message>
    <message>
        <source>Nobody has accepted the risk of %1.</source>
        <translation>Niemand hat das Risiko von %1 angenommen.</translation>
    </message>
    <message>
        <source>%1: the acceptance of its risk is withdrawn.</source>
        <translation>%1: Die Annahme des Risikos ist zurückgezogen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>question, sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Records that somebody answers for the risk of a question.</source>
        <translation>Hält fest, dass jemand für das Risiko einer Frage einsteht.</translation>
    </message>
    <message>
        <source>The risk stays as it is; the report shows who accepted it, why and until when. A new acceptance takes the place of the one before.</source>
        <translation>Das Risiko bleibt, wie es ist; der Bericht zeigt, wer es angenommen hat, warum und bis wann. Eine neue Annahme ersetzt die vorige.</translation>
    </message>
    <message>
        <source>Who answers for the risk.</source>
        <translation>Wer für das Risiko einsteht.</translation>
    </message>
    <message>
        <source>Why it is accepted.</source>
        <translation>Warum es angenommen wird.</translation>
    </message>
    <message>
        <source>What limits the risk meanwhile.</source>
        <translation>Was das Risiko bis dahin begrenzt.</translation>
    </message>
    <message>
        <source>The last day that the acceptance holds, as 2027-03-31.</source>
        <translation>Der letzte Tag, an dem die Annahme gilt, etwa 2027-03-31.</translation>
    </message>
    <message>
        <source>Withdraws the acceptance.</source>
        <translation>Zieht die Annahme zurück.</translation>
    </message>
    <message>
        <source>Said differently here and there (here → there):</source>
        <translation>Hier und dort verschieden (hier → dort):</translation>
    </message>
    <message>
        <source>Stays as it is here (here → there):</source>
        <translation>Bleibt, wie es hier ist (hier → dort):</translation>
    </message>
    <message>
        <source>%1: nothing was imported. Say with --take-theirs or --keep-ours what becomes of what both sides say differently, or decide one by one in the window.</source>
        <translation>%1: Es wurde nichts importiert. Geben Sie mit --take-theirs oder --keep-ours an, was bei Unterschieden zwischen beiden Seiten gilt, oder entscheiden Sie im Fenster einzeln.</translation>
    </message>
    <message>
        <source>Say either --keep-ours or --take-theirs.</source>
        <translation>Geben Sie entweder --keep-ours oder --take-theirs an.</translation>
    </message>
    <message>
        <source>Reads review documents, and what other tools wrote, into the portfolio.</source>
        <translation>Liest Review-Dokumente und was andere Werkzeuge geschrieben haben ins Portfolio ein.</translation>
    </message>
    <message>
        <source>FILE &quot;-&quot; is standard input. A workload that is not there is added; into one that is, the difference is brought in as one step that undo takes back. Where both sides say something different, nothing is imported unless an option says which side counts. What &quot;aws wellarchitected list-answers&quot; or &quot;get-answer&quot; printed needs --workload; several such files are read as one.</source>
        <translation>FILE „-“ ist die Standardeingabe. Ein Workload, den es noch nicht gibt, wird hinzugefügt; in einen vorhandenen wird der Unterschied als ein Schritt übernommen, den undo zurücknimmt. Wo beide Seiten Verschiedenes sagen, wird nichts importiert, solange keine Option angibt, welche Seite gilt. Die Ausgabe von „aws wellarchitected list-answers“ oder „get-answer“ braucht --workload; mehrere solche Dateien werden als eine gelesen.</translation>
    </message>
    <message>
        <source>The workload to bring it into.</source>
        <translation>Der Workload, in den importiert wird.</translation>
    </message>
    <message>
        <source>What is here stays where both sides say something different.</source>
        <translation>Wo beide Seiten Verschiedenes sagen, bleibt, was hier ist.</translation>
    </message>
    <message>
        <source>What the files say counts where both sides say something different.</source>
        <translation>Wo beide Seiten Verschiedenes sagen, gilt, was in den Dateien steht.</translation>
    </message>
    <message>
        <source>NAME is the name of the file that was attached; where several of the question have it, the newest is meant.</source>
        <translation>NAME ist der Name der angehängten Datei; haben mehrere der Frage ihn, ist die neueste gemeint.</translation>
    </message>
    <message>
        <source>Lists the improvement plan: the unmet practices of the questions at risk, then what is optional.</source>
        <translation>Zeigt den Verbesserungsplan: die nicht erfüllten Best Practices der Fragen mit Risiko, danach was freiwillig ist.</translation>
    </message>
    <message>
        <source>Leaves out what makes the document large.</source>
        <translation>Lässt weg, was das Dokument groß macht.</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <comment>number, question, decision</comment>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>Say what was decided, with --by who decided, and with --on the day, as 2027-03-31, where it was not today.</source>
        <translation>Geben Sie an, was entschieden wurde, mit --by wer entschieden hat, und mit --on den Tag wie 2027-03-31, wenn es nicht heute war.</translation>
    </message>
    <message>
        <source>%1 has no decision %2. &quot;plumbline decision list&quot; numbers them.</source>
        <comment>question, number</comment>
        <translation>%1 hat keine Entscheidung %2. „plumbline decision list“ nummeriert sie.</translation>
    </message>
    <message>
        <source>Records what was decided about a question.</source>
        <translation>Hält fest, was zu einer Frage entschieden wurde.</translation>
    </message>
    <message>
        <source>A decision stands beside the answer, in milestones and in the full report. It changes no risk.</source>
        <translation>Eine Entscheidung steht neben der Antwort, in Meilensteinen und im vollständigen Bericht. Sie ändert kein Risiko.</translation>
    </message>
    <message>
        <source>Who decided.</source>
        <translation>Wer entschieden hat.</translation>
    </message>
    <message>
        <source>The day, as 2027-03-31; today where it is left out.</source>
        <translation>Der Tag, wie 2027-03-31; ohne Angabe heute.</translation>
    </message>
    <message>
        <source>Lists the decisions of a workload.</source>
        <translation>Listet die Entscheidungen eines Workloads auf.</translation>
    </message>
    <message>
        <source>Removes a decision; undo brings it back.</source>
        <translation>Entfernt eine Entscheidung; Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <source>NUMBER counts the decisions of the question, as &quot;decision list&quot; does.</source>
        <translation>NUMBER zählt die Entscheidungen der Frage, wie „decision list“ es tut.</translation>
    </message>
    <message>
        <source>The day of --until has passed. Give the last day on which the acceptance is to hold.</source>
        <translation>Der Tag von --until ist vorbei. Geben Sie den letzten Tag an, an dem die Annahme gelten soll.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no way to know an answer. There are SAID, SHOWN and TESTED.</source>
        <translation>&quot;%1&quot; sagt nicht, woher eine Antwort bekannt ist. Es gibt SAID, SHOWN und TESTED.</translation>
    </message>
    <message>
        <source>Say after &quot;%1=&quot; what is missing, or how it is met.</source>
        <translation>Sagen Sie nach &quot;%1=&quot;, was fehlt oder wie es erfüllt ist.</translation>
    </message>
    <message>
        <source>A choice that is partly met, and what is missing. To the rules it is not met.</source>
        <translation>Eine Auswahl, die teilweise erfüllt ist, und was fehlt. Für die Regeln ist sie nicht erfüllt.</translation>
    </message>
    <message>
        <source>A choice whose aim is reached in another way, and how. To the rules it is not applicable.</source>
        <translation>Eine Auswahl, deren Ziel anders erreicht wird, und wie. Für die Regeln ist sie nicht zutreffend.</translation>
    </message>
    <message>
        <source>How the answer is known: SAID, SHOWN or TESTED, today.</source>
        <translation>Woher die Antwort bekannt ist: SAID, SHOWN oder TESTED, heute.</translation>
    </message>
    <message>
        <source>Who says, showed, tested or confirms it.</source>
        <translation>Wer es sagt, gezeigt, getestet hat oder bestätigt.</translation>
    </message>
    <message>
        <source>What was shown: a link, the name of a document.</source>
        <translation>Was gezeigt wurde: ein Link, der Name eines Dokuments.</translation>
    </message>
    <message>
        <source>Flags the answer: somebody has yet to say whether it is so.</source>
        <translation>Kennzeichnet die Antwort: Jemand muss noch sagen, ob es so ist.</translation>
    </message>
    <message>
        <source>Lifts that flag: the answer stands, today.</source>
        <translation>Hebt dieses Kennzeichen auf: Die Antwort gilt, heute.</translation>
    </message>
    <message>
        <source>Marks the answer for a second look.</source>
        <translation>Merkt die Antwort für einen zweiten Blick vor.</translation>
    </message>
    <message>
        <source>“%1” is no practice of %2. &quot;plumbline plan --format json&quot; names those that are missing.</source>
        <comment>name, lens</comment>
        <translation>„%1“ ist keine Praktik von %2. „plumbline plan --format json“ nennt die, die fehlen.</translation>
    </message>
    <message>
        <source>Give the target a name, and with --by the day, as 2027-03-31.</source>
        <translation>Geben Sie dem Ziel einen Namen und mit --by den Tag, etwa 2027-03-31.</translation>
    </message>
    <message>
        <source>There is no target “%1”. &quot;plumbline target list&quot; names those that there are.</source>
        <translation>Es gibt kein Ziel „%1“. „plumbline target list“ nennt die vorhandenen.</translation>
    </message>
    <message>
        <source>Says how the risk would move if some practices were met.</source>
        <translation>Sagt, wie sich das Risiko bewegte, wenn einige Praktiken erfüllt wären.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Sets what is to be reached by a day: practices that are to be met.</source>
        <translation>Setzt, was bis zu einem Tag erreicht sein soll: Praktiken, die erfüllt sein sollen.</translation>
    </message>
    <message>
        <source>A target keeps how many questions would then be at risk, and milestones are looked at against it. It changes no answer.</source>
        <translation>Ein Ziel behält, bei wie vielen Fragen dann noch ein Risiko bestünde; Meilensteine werden daran gemessen. Es ändert keine Antwort.</translation>
    </message>
    <message>
        <source>The day, as 2027-03-31.</source>
        <translation>Der Tag, etwa 2027-03-31.</translation>
    </message>
    <message>
        <source>Lists the targets of a workload.</source>
        <translation>Listet die Ziele eines Workloads auf.</translation>
    </message>
    <message>
        <source>Removes a target; undo brings it back.</source>
        <translation>Entfernt ein Ziel; undo bringt es zurück.</translation>
    </message>
    <message>
        <source>--%1 needs a number of minutes.</source>
        <translation>--%1 braucht eine Zahl von Minuten.</translation>
    </message>
    <message>
        <source>--begin needs a day and a time, as 2027-03-31T09:00.</source>
        <translation>--begin braucht Tag und Uhrzeit, etwa 2027-03-31T09:00.</translation>
    </message>
    <message>
        <source>A calendar needs the day and time of the first sitting: say them with --begin, as 2027-03-31T09:00.</source>
        <translation>Ein Kalender braucht Tag und Uhrzeit der ersten Sitzung: Geben Sie sie mit --begin an, etwa 2027-03-31T09:00.</translation>
    </message>
    <message>
        <source>Plans the session in which a review is gone through: sittings, minutes, and who should be there.</source>
        <translation>Plant, wie ein Review durchgegangen wird: Sitzungen, Minuten und wer dabei sein soll.</translation>
    </message>
    <message>
        <source>Minutes and roles are those of the lens&apos;s companion; without one, 4 minutes a practice are planned. Pillars come in the order of the workload&apos;s priorities. Questions that are not applicable are left out, and so are those that are answered, not to be confirmed and not marked, unless --all is given.</source>
        <translation>Minuten und Rollen stammen aus der Begleitdatei der Lens; ohne sie sind 4 Minuten je Praktik geplant. Die Säulen kommen in der Reihenfolge der Prioritäten des Workloads. Fragen, die nicht zutreffen, bleiben weg, ohne --all auch die beantworteten, die weder zu bestätigen noch vorgemerkt sind.</translation>
    </message>
    <message>
        <source>Plans also what is answered.</source>
        <translation>Plant auch, was beantwortet ist.</translation>
    </message>
    <message>
        <source>Plans only what matters most in so many minutes: first the questions with the most practices each of which, missing alone, leaves a high risk. Says what is left out.</source>
        <translation>Plant nur das Wichtigste in so vielen Minuten: zuerst die Fragen mit den meisten Praktiken, deren Fehlen allein ein hohes Risiko lässt. Sagt, was wegbleibt.</translation>
    </message>
    <message>
        <source>How long a sitting may be; 150 without it.</source>
        <translation>Wie lang eine Sitzung sein darf; sonst 150.</translation>
    </message>
    <message>
        <source>When the first sitting begins, as 2027-03-31T09:00. Each of the others is at the same time of the next working day.</source>
        <translation>Wann die erste Sitzung beginnt, etwa 2027-03-31T09:00. Jede weitere ist zur selben Zeit am nächsten Arbeitstag.</translation>
    </message>
    <message>
        <source>Lists what does not go together in answers, notes and plan; nothing is changed.</source>
        <translation>Listet auf, was in Antworten, Notizen und Plan nicht zusammenpasst; nichts wird geändert.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa is %1.</source>
        <translation>Cohens Kappa ist %1.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 alike, kappa %4</source>
        <comment>pillar, counts, number</comment>
        <translation>%1: %2 von %3 gleich, Kappa %4</translation>
    </message>
    <message>
        <source>Says how far two people agree who answered the same review apart.</source>
        <translation>Sagt, wie weit zwei Personen übereinstimmen, die dasselbe Review getrennt beantwortet haben.</translation>
    </message>
    <message>
        <source>DOCUMENT is the review that the other one exported. For each pillar: how many practices both answered, how many of them alike, and Cohen&apos;s kappa; then what they judge differently. Nothing is changed; &quot;import&quot; brings in what of it is right.</source>
        <translation>DOCUMENT ist das Review, das die andere Person exportiert hat. Je Säule: wie viele Best Practices beide beantwortet haben, wie viele davon gleich, und Cohens Kappa; dann, was sie verschieden beurteilen. Nichts wird geändert; „import“ übernimmt, was davon stimmt.</translation>
    </message>
    <message>
        <source>%1 of %2  %3  %4  %5</source>
        <comment>workloads that miss a practice, all workloads, risk, label, practice</comment>
        <translation>%1 von %2  %3  %4  %5</translation>
    </message>
    <message>
        <source>Lists the practices that workloads miss, the one that most of them miss first.</source>
        <translation>Listet die Best Practices, die Workloads fehlen, die am häufigsten fehlende zuerst.</translation>
    </message>
    <message>
        <source>Of questions that are answered and at risk: what is optional is not listed. The risk is the highest that the question has in any of these workloads.</source>
        <translation>Aus Fragen, die beantwortet und im Risiko sind: Optionales wird nicht gelistet. Das Risiko ist das höchste, das die Frage in einem dieser Workloads hat.</translation>
    </message>
    <message>
        <source>Say with --for which tracker it is for (jira, github or azure-devops), and with -o which file to write.</source>
        <translation>Sagen Sie mit --for, für welches Ticketsystem es ist (jira, github oder azure-devops), und mit -o, welche Datei zu schreiben ist.</translation>
    </message>
    <message>
        <source>High risk before medium, and then in the order of the workload&apos;s pillar priorities. Optional is what is of low level and what no risk depends on. With --for, what is still to be done is written into a file that the tracker imports without a column to be named by hand: Jira and Azure DevOps by themselves, GitHub with github-csv-tools.</source>
        <translation>Hohes Risiko vor mittlerem, dann nach der Rangfolge der Säulen des Workloads. Optional ist, was von niedriger Stufe ist und wovon kein Risiko abhängt. Mit --for wird, was noch zu tun ist, in eine Datei geschrieben, die das Ticketsystem importiert, ohne dass eine Spalte von Hand benannt wird: Jira und Azure DevOps selbst, GitHub mit github-csv-tools.</translation>
    </message>
    <message>
        <source>The tracker: jira, github or azure-devops.</source>
        <translation>Das Ticketsystem: jira, github oder azure-devops.</translation>
    </message>
    <message>
        <source>Finds what people wrote, over all workloads.</source>
        <translation>Findet, was Menschen geschrieben haben, über alle Workloads.</translation>
    </message>
    <message>
        <source>Notes, plan, decisions, names of pictures, and properties that have words which begin with each WORD, upper and lower case and accents alike; a thousand at most.</source>
        <translation>Notizen, Plan, Entscheidungen, Namen von Bildern und Eigenschaften, die Wörter haben, die mit jedem WORD beginnen, ohne Rücksicht auf Groß- und Kleinschreibung und Akzente; höchstens tausend.</translation>
    </message>
    <message>
        <source>Answers what is not answered yet as another workload does.</source>
        <translation>Beantwortet, was noch nicht beantwortet ist, wie ein anderer Workload.</translation>
    </message>
    <message>
        <source>The answers of FROM, with their notes, for the questions of WORKLOAD that have none; each is marked to be confirmed. What is answered stays as it is. One step, which undo takes back. Prints the questions that it answers.</source>
        <translation>Die Antworten von FROM mit ihren Notizen für die Fragen von WORKLOAD, die keine haben; jede ist zu bestätigen. Was beantwortet ist, bleibt, wie es ist. Ein Schritt, den „undo“ zurücknimmt. Gibt die Fragen aus, die es beantwortet.</translation>
    </message>
    <message>
        <source>A milestone of FROM; now without it.</source>
        <translation>Ein Meilenstein von FROM; ohne ihn der heutige Stand.</translation>
    </message>
    <message>
        <source>Only the questions of this pillar, by its name or id.</source>
        <translation>Nur die Fragen dieser Säule, nach Name oder Kennung.</translation>
    </message>
    <message>
        <source>There is no other pillar to give the practice up for.</source>
        <translation>Es gibt keine andere Säule, für die die Best Practice aufgegeben werden kann.</translation>
    </message>
    <message>
        <source>“%1” is no other pillar. There are: %2.</source>
        <translation>„%1“ ist keine andere Säule. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Say with --for which pillar the practice is given up for, with --reason why, with --by who decided, and with --until the last day, as 2027-03-31, where there is one.</source>
        <translation>Sagen Sie mit --for, für welche Säule die Best Practice aufgegeben wird, mit --reason warum, mit --by, wer entschieden hat, und mit --until den letzten Tag, etwa 2027-03-31, wo es einen gibt.</translation>
    </message>
    <message>
        <source>The day of --until has passed. Give the last day on which the trade-off is to hold.</source>
        <translation>Der Tag von --until ist vergangen. Nennen Sie den letzten Tag, an dem die Abwägung gelten soll.</translation>
    </message>
    <message>
        <source>“%1” is met or not applicable, so that nothing is given up.</source>
        <translation>„%1“ ist erfüllt oder nicht anwendbar, also wird nichts aufgegeben.</translation>
    </message>
    <message>
        <source>“%1” is given up for no pillar. &quot;plumbline tradeoff list&quot; names what is.</source>
        <translation>„%1“ ist für keine Säule aufgegeben. „plumbline tradeoff list“ nennt, was es ist.</translation>
    </message>
    <message>
        <source>Records that a practice is left unmet for the sake of another pillar.</source>
        <translation>Hält fest, dass eine Best Practice einer anderen Säule zuliebe unerfüllt bleibt.</translation>
    </message>
    <message>
        <source>The practice stays unmet and counted; question, pillar, plan and report show the trade-off. A new one takes the place of the one before.</source>
        <translation>Die Best Practice bleibt unerfüllt und gezählt; Frage, Säule, Plan und Bericht zeigen die Abwägung. Eine neue tritt an die Stelle der vorigen.</translation>
    </message>
    <message>
        <source>The other pillar, by its id or name.</source>
        <translation>Die andere Säule, nach Kennung oder Name.</translation>
    </message>
    <message>
        <source>Why it is given up.</source>
        <translation>Warum sie aufgegeben wird.</translation>
    </message>
    <message>
        <source>The last day that it holds, as 2027-03-31; without one it has no end.</source>
        <translation>Der letzte Tag, an dem sie gilt, etwa 2027-03-31; ohne ihn hat sie kein Ende.</translation>
    </message>
    <message>
        <source>Lists the trade-offs of a workload.</source>
        <translation>Listet die Abwägungen eines Workloads.</translation>
    </message>
    <message>
        <source>Removes a trade-off; undo brings it back.</source>
        <translation>Entfernt eine Abwägung; „undo“ bringt sie zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n practice(s) overdue</source>
        <translation>
            <numerusform>%n Best Practice überfällig</numerusform>
            <numerusform>%n Best Practices überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to confirm</source>
        <translation>
            <numerusform>%n Antwort zu bestätigen</numerusform>
            <numerusform>%n Antworten zu bestätigen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 met practices shown or tested</source>
        <translation>%1 von %2 erfüllten Best Practices gezeigt oder getestet</translation>
    </message>
    <message>
        <source>Beside them stand the trend since the last milestone, what is overdue, which answers want to be confirmed again, and how much of what is met was shown or tested. Of several filters, all have to fit.</source>
        <translation>Daneben stehen der Verlauf seit dem letzten Meilenstein, was überfällig ist, welche Antworten wieder zu bestätigen sind und wie viel vom Erfüllten gezeigt oder getestet wurde. Von mehreren Filtern müssen alle passen.</translation>
    </message>
    <message>
        <source>Only those whose review this person owns.</source>
        <translation>Nur die, deren Review diese Person verantwortet.</translation>
    </message>
    <message>
        <source>Only those in production, or in preproduction.</source>
        <translation>Nur die in Produktion oder in Vorproduktion.</translation>
    </message>
    <message>
        <source>Only those of this type of industry.</source>
        <translation>Nur die dieses Branchentyps.</translation>
    </message>
    <message>
        <source>Only those with this tag: its key, or key=value.</source>
        <translation>Nur die mit diesem Tag: Schlüssel oder Schlüssel=Wert.</translation>
    </message>
    <message>
        <source>Only those whose plan has something overdue.</source>
        <translation>Nur die, in deren Plan etwas überfällig ist.</translation>
    </message>
    <message>
        <source>Only those with answers that want to be confirmed again.</source>
        <translation>Nur die mit Antworten, die wieder zu bestätigen sind.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>question, practice</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>question, file name or address</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <comment>question, file name or address, caption</comment>
        <translation>%1: %2 – %3</translation>
    </message>
    <message>
        <source>Name the file to attach, or give the address with --link.</source>
        <translation>Nennen Sie die Datei, die angehängt werden soll, oder mit --link die Adresse.</translation>
    </message>
    <message>
        <source>%1 is a link: there is no file to write.</source>
        <translation>%1 ist ein Link: Es gibt keine Datei zu schreiben.</translation>
    </message>
    <message>
        <source>Attaches what was shown to the answer of a question, or to one of its practices.</source>
        <translation>Hängt an die Antwort auf eine Frage oder an eine ihrer Praktiken an, was gezeigt wurde.</translation>
    </message>
    <message>
        <source>FILE has at most %1 MB; a picture (PNG, JPEG) is shown in reports. Its bytes are kept in the portfolio, once, and go with its backups.</source>
        <translation>FILE hat höchstens %1 MB; ein Bild (PNG, JPEG) steht in den Berichten. Die Bytes liegen einmal im Portfolio und gehen mit seinen Sicherungen.</translation>
    </message>
    <message>
        <source>The practice that it shows.</source>
        <translation>Die Praktik, die es zeigt.</translation>
    </message>
    <message>
        <source>An address instead of a file.</source>
        <translation>Eine Adresse anstelle einer Datei.</translation>
    </message>
    <message>
        <source>What it shows.</source>
        <translation>Was es zeigt.</translation>
    </message>
    <message>
        <source>Lists what is attached to the answers of a workload.</source>
        <translation>Listet auf, was an die Antworten eines Workloads angehängt ist.</translation>
    </message>
    <message>
        <source>Writes an attached file.</source>
        <translation>Schreibt eine angehängte Datei.</translation>
    </message>
    <message>
        <source>Removes what is attached to the answer of a question; undo brings it back.</source>
        <translation>Entfernt, was an die Antwort auf eine Frage angehängt ist; undo bringt es zurück.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, what was minuted</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <comment>number, question, what was minuted</comment>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>There is no action %1. &quot;plumbline action list&quot; numbers them.</source>
        <translation>Es gibt keine Aufgabe %1. „plumbline action list“ nummeriert sie.</translation>
    </message>
    <message>
        <source>There is no point %1. &quot;plumbline parked list&quot; numbers them.</source>
        <translation>Es gibt keinen Punkt %1. „plumbline parked list“ nummeriert sie.</translation>
    </message>
    <message>
        <source>Say what is to be done, with --by who does it, and with --until the last day for it, as 2027-03-31.</source>
        <translation>Geben Sie an, was zu tun ist, mit --by, wer es tut, und mit --until den letzten Tag dafür, wie 2027-03-31.</translation>
    </message>
    <message>
        <source>Say what is left for later.</source>
        <translation>Geben Sie an, was für später bleibt.</translation>
    </message>
    <message>
        <source>The question that it is about; the whole review without it.</source>
        <translation>Die Frage, um die es geht; ohne sie das ganze Review.</translation>
    </message>
    <message>
        <source>Only those that are open.</source>
        <translation>Nur, was offen ist.</translation>
    </message>
    <message>
        <source>Minutes what somebody took on.</source>
        <translation>Hält fest, was jemand übernommen hat.</translation>
    </message>
    <message>
        <source>Who does it.</source>
        <translation>Wer es tut.</translation>
    </message>
    <message>
        <source>The last day for it, as 2027-03-31.</source>
        <translation>Der letzte Tag dafür, wie 2027-03-31.</translation>
    </message>
    <message>
        <source>Lists the actions of a workload.</source>
        <translation>Listet die Aufgaben eines Workloads auf.</translation>
    </message>
    <message>
        <source>Notes that an action is done.</source>
        <translation>Hält fest, dass eine Aufgabe erledigt ist.</translation>
    </message>
    <message>
        <source>Removes an action; undo brings it back.</source>
        <translation>Entfernt eine Aufgabe; undo bringt sie zurück.</translation>
    </message>
    <message>
        <source>Leaves a point for later.</source>
        <translation>Lässt einen Punkt für später.</translation>
    </message>
    <message>
        <source>The parking lot: what was raised and would hold up the review. It stands beside its question until it is settled, and in the recap of the sitting.</source>
        <translation>Der Themenspeicher: was eingebracht wurde und das Review aufhalten würde. Es steht bei seiner Frage, bis es geklärt ist, und im Rückblick der Sitzung.</translation>
    </message>
    <message>
        <source>Who raised it.</source>
        <translation>Wer ihn eingebracht hat.</translation>
    </message>
    <message>
        <source>Lists the points of a workload that were left for later.</source>
        <translation>Listet die Punkte eines Workloads auf, die für später blieben.</translation>
    </message>
    <message>
        <source>Notes that a point is settled.</source>
        <translation>Hält fest, dass ein Punkt geklärt ist.</translation>
    </message>
    <message>
        <source>Removes a point; undo brings it back.</source>
        <translation>Entfernt einen Punkt; undo bringt ihn zurück.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>when a sitting was, who was there</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>A sitting is held already: %1. &quot;plumbline sitting end&quot; ends it.</source>
        <translation>Es läuft schon eine Sitzung: %1. „plumbline sitting end“ beendet sie.</translation>
    </message>
    <message>
        <source>No sitting of %1 is held.</source>
        <comment>workload</comment>
        <translation>Von %1 läuft keine Sitzung.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, sitting</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 has no such sitting. &quot;plumbline sitting list&quot; numbers them.</source>
        <comment>workload</comment>
        <translation>%1 hat keine solche Sitzung. „plumbline sitting list“ nummeriert sie.</translation>
    </message>
    <message>
        <source>Begins a sitting: what is done from now on is in its recap.</source>
        <translation>Beginnt eine Sitzung: Was von jetzt an geschieht, steht in ihrem Rückblick.</translation>
    </message>
    <message>
        <source>Who is in the room, with commas between the names.</source>
        <translation>Wer im Raum ist, die Namen durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>How long it is to take; 150 without it.</source>
        <translation>Wie lange sie dauern soll; ohne Angabe 150.</translation>
    </message>
    <message>
        <source>Ends the sitting that is held.</source>
        <translation>Beendet die laufende Sitzung.</translation>
    </message>
    <message>
        <source>Lists the sittings of a workload.</source>
        <translation>Listet die Sitzungen eines Workloads auf.</translation>
    </message>
    <message>
        <source>Tells what a sitting came to: risks found, decisions, who does what, and what was left for later.</source>
        <translation>Sagt, was eine Sitzung ergab: gefundene Risiken, Entscheidungen, wer was tut und was für später blieb.</translation>
    </message>
    <message>
        <source>NUMBER counts the sittings, as &quot;sitting list&quot; does; the last one without it. The recap of a sitting that is still held goes to now.</source>
        <translation>NUMBER zählt die Sitzungen wie „sitting list“; ohne sie die letzte. Der Rückblick einer laufenden Sitzung reicht bis jetzt.</translation>
    </message>
    <message>
        <source>None of these ticked beside practices; a practice that is met and leans on one that is not; what is called tested, with no source and nothing attached; two lenses that ask the same and are answered differently; notes that say TODO; what the plan has as complete and is not met.</source>
        <translation>Keine davon neben Praktiken angekreuzt; eine erfüllte Praktik, die sich auf eine nicht erfüllte stützt; was getestet heißt, ohne Quelle und ohne Anhang; zwei Lenses, die dasselbe fragen und verschieden beantwortet sind; Notizen, in denen TODO steht; was im Plan abgeschlossen und nicht erfüllt ist.</translation>
    </message>
    <message>
        <source>Replaces what you note on the question for nobody else.</source>
        <translation>Ersetzt, was Sie zu der Frage nur für sich notieren.</translation>
    </message>
    <message>
        <source>There is no change batch “%1”. &quot;plumbline batch list&quot; names those that there are.</source>
        <translation>Es gibt kein Änderungspaket „%1“. „plumbline batch list“ nennt die vorhandenen.</translation>
    </message>
    <message>
        <source>Give the batch a name, and with --due the day, as 2027-03-31.</source>
        <translation>Geben Sie dem Paket einen Namen und mit --due den Tag, wie 2027-03-31.</translation>
    </message>
    <message>
        <source>The change batch “%1” is live already.</source>
        <translation>Das Änderungspaket „%1“ ist schon live.</translation>
    </message>
    <message>
        <source>Plans practices that go live together, and how that is taken back.</source>
        <translation>Plant Praktiken, die gemeinsam live gehen, und wie das zurückgenommen wird.</translation>
    </message>
    <message>
        <source>A practice is in one batch at most: it leaves the one that it was in, unless that is live already.</source>
        <translation>Eine Praktik ist in höchstens einem Paket: Sie verlässt das, in dem sie war, außer es ist schon live.</translation>
    </message>
    <message>
        <source>The day on which it goes live, as 2027-03-31.</source>
        <translation>Der Tag, an dem es live geht, wie 2027-03-31.</translation>
    </message>
    <message>
        <source>How it is taken back.</source>
        <translation>Wie es zurückgenommen wird.</translation>
    </message>
    <message>
        <source>Lists the change batches of a workload.</source>
        <translation>Listet die Änderungspakete eines Workloads auf.</translation>
    </message>
    <message>
        <source>Notes that a change batch is live: its practices are complete in the plan.</source>
        <translation>Hält fest, dass ein Änderungspaket live ist: Seine Praktiken sind im Plan abgeschlossen.</translation>
    </message>
    <message>
        <source>Answers that its practices are met, too.</source>
        <translation>Beantwortet auch, dass seine Praktiken erfüllt sind.</translation>
    </message>
    <message>
        <source>Who says that they are met.</source>
        <translation>Wer sagt, dass sie erfüllt sind.</translation>
    </message>
    <message>
        <source>Removes a change batch; undo brings it back.</source>
        <translation>Entfernt ein Änderungspaket; undo bringt es zurück.</translation>
    </message>
    <message>
        <source>Without a name, every workload. Into a folder when there are several or the name of one is given; the document is text that loses nothing but private notes, and the same review always has the same bytes.</source>
        <translation>Ohne einen Namen jeder Workload. In einen Ordner, wenn es mehrere sind oder der Name eines Ordners angegeben ist; das Dokument ist Text, dem nichts fehlt außer privaten Notizen, und dasselbe Review hat immer dieselben Bytes.</translation>
    </message>
    <message>
        <source>Puts in what the reviewer noted for nobody else.</source>
        <translation>Nimmt auf, was die Reviewerin oder der Reviewer nur für sich notiert hat.</translation>
    </message>
    <message>
        <source>An action stands beside its question, in the recap of the sitting, in milestones and in documents. It changes no risk; what a practice lacks is an item of the plan. Once the action is done, the items of the practices that are named are complete.</source>
        <translation>Eine Aufgabe steht bei ihrer Frage, im Rückblick der Sitzung, in Meilensteinen und in Dokumenten. Sie ändert kein Risiko; was einer Praktik fehlt, ist ein Eintrag des Plans. Ist die Aufgabe erledigt, sind die Einträge der genannten Praktiken abgeschlossen.</translation>
    </message>
    <message>
        <source>Puts what the reviewer noted for nobody else on a page at the end of a full report.</source>
        <translation>Setzt auf eine Seite am Ende eines vollständigen Berichts, was die Reviewerin oder der Reviewer nur für sich notiert hat.</translation>
    </message>
    <message>
        <source>Say what to write with a file name that ends in .pdf, .html, .md, .txt, .eml, .ics or .json, or with --as pdf, html, md, txt, eml, ics or json.</source>
        <translation>Sagen Sie, was geschrieben werden soll: mit einem Dateinamen auf .pdf, .html, .md, .txt, .eml, .ics oder .json oder mit --as pdf, html, md, txt, eml, ics oder json.</translation>
    </message>
    <message>
        <source>Writes the plan into a file, as its name&apos;s ending says: .pdf, .html, .md, .txt (the invitation), .eml (as a mail draft), .ics (for calendars) or .json; &quot;-&quot; is standard output.</source>
        <translation>Schreibt den Plan in eine Datei, wie die Endung des Namens sagt: .pdf, .html, .md, .txt (die Einladung), .eml (als Mailentwurf), .ics (für Kalender) oder .json; „-“ ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>pdf, html, md, txt, eml, ics or json: what to write, where the file&apos;s name does not say it.</source>
        <translation>pdf, html, md, txt, eml, ics oder json: was geschrieben werden soll, wo der Dateiname es nicht sagt.</translation>
    </message>
    <message>
        <source>Say what to write with a file name that ends in .pdf, .html, .md or .eml, or with --as pdf, html, md or eml.</source>
        <translation>Sagen Sie, was geschrieben werden soll: mit einem Dateinamen auf .pdf, .html, .md oder .eml oder mit --as pdf, html, md oder eml.</translation>
    </message>
    <message>
        <source>Writes the recap into a file, as its name&apos;s ending says: .pdf, .html, .md or .eml (a mail draft); &quot;-&quot; is standard output.</source>
        <translation>Schreibt den Rückblick in eine Datei, wie die Endung des Namens sagt: .pdf, .html, .md oder .eml (ein Mailentwurf); „-“ ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>pdf, html, md or eml: what to write, where the file&apos;s name does not say it.</source>
        <translation>pdf, html, md oder eml: was geschrieben werden soll, wo der Dateiname es nicht sagt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no verdict. There are fit, fit-with-conditions, not-yet and none.</source>
        <translation>„%1“ ist kein Urteil. Es gibt fit, fit-with-conditions, not-yet und none.</translation>
    </message>
    <message>
        <source>--until needs a day, as 2027-03-31.</source>
        <translation>--until braucht einen Tag, wie 2027-03-31.</translation>
    </message>
    <message>
        <source>Says what the reviewers conclude, and what is to be decided.</source>
        <translation>Sagt, zu welchem Schluss die Reviewer kommen und was zu entscheiden ist.</translation>
    </message>
    <message>
        <source>It leads page one of the report, and a milestone keeps it as it was then. What is not mentioned stays as it is; without an option it is printed.</source>
        <translation>Damit beginnt Seite eins des Berichts, und ein Meilenstein behält es, wie es damals war. Was nicht genannt wird, bleibt; ohne eine Option wird es ausgegeben.</translation>
    </message>
    <message>
        <source>fit, fit-with-conditions, not-yet or none.</source>
        <translation>fit, fit-with-conditions, not-yet oder none.</translation>
    </message>
    <message>
        <source>The conclusion, in one to three sentences.</source>
        <translation>Der Schluss, in einem bis drei Sätzen.</translation>
    </message>
    <message>
        <source>A condition. Those that are given replace the ones before.</source>
        <translation>Eine Bedingung. Die angegebenen ersetzen die bisherigen.</translation>
    </message>
    <message>
        <source>What is to be decided.</source>
        <translation>Was zu entscheiden ist.</translation>
    </message>
    <message>
        <source>Who decides.</source>
        <translation>Wer entscheidet.</translation>
    </message>
    <message>
        <source>Until when, as 2027-03-31.</source>
        <translation>Bis wann, wie 2027-03-31.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no paper. There are a4 and letter.</source>
        <translation>„%1“ ist kein Papier. Es gibt a4 und letter.</translation>
    </message>
    <message>
        <source>a4 or letter: the paper of a PDF.</source>
        <translation>a4 oder letter: das Papier eines PDF.</translation>
    </message>
</context>
<context>
    <name>ContradictionWords</name>
    <message>
        <source>“%1” is ticked, and so are practices.</source>
        <comment>None of these</comment>
        <translation>„%1“ ist angekreuzt, und Praktiken sind es auch.</translation>
    </message>
    <message>
        <source>“%1” is met, but it leans on “%2” (%3), which is not.</source>
        <comment>practice, practice, label of its question</comment>
        <translation>„%1“ ist erfüllt, stützt sich aber auf „%2“ (%3), und das ist es nicht.</translation>
    </message>
    <message>
        <source>“%1” is answered “%2” here, and “%3” in %4 of “%5”, which asks the same.</source>
        <comment>practice, Met, Not met, label of a question, lens</comment>
        <translation>„%1“ ist hier mit „%2“ beantwortet und in %4 von „%5“, wo dasselbe gefragt wird, mit „%3“.</translation>
    </message>
    <message>
        <source>The notes say that something is yet to be done.</source>
        <translation>Die Notizen sagen, dass noch etwas zu tun ist.</translation>
    </message>
    <message>
        <source>A note on “%1” says that something is yet to be done.</source>
        <translation>Eine Notiz zu „%1“ sagt, dass noch etwas zu tun ist.</translation>
    </message>
    <message>
        <source>“%1” is complete by the plan, but it is not met.</source>
        <translation>„%1“ ist laut Plan abgeschlossen, aber nicht erfüllt.</translation>
    </message>
    <message>
        <source>None of these, and others</source>
        <translation>Keine davon, und andere</translation>
    </message>
    <message>
        <source>Leans on what is not met</source>
        <translation>Stützt sich auf nicht Erfülltes</translation>
    </message>
    <message>
        <source>Tested without evidence</source>
        <translation>Getestet ohne Beleg</translation>
    </message>
    <message>
        <source>Answered differently in two lenses</source>
        <translation>In zwei Lenses verschieden beantwortet</translation>
    </message>
    <message>
        <source>Notes that leave something to do</source>
        <translation>Notizen, die noch etwas offen lassen</translation>
    </message>
    <message>
        <source>Done by the plan, but not met</source>
        <translation>Laut Plan erledigt, aber nicht erfüllt</translation>
    </message>
    <message>
        <source>“%1” is given up for %2, but it is met.</source>
        <comment>practice, pillar</comment>
        <translation>„%1“ ist für %2 aufgegeben, aber erfüllt.</translation>
    </message>
    <message>
        <source>Given up, but met</source>
        <translation>Aufgegeben, aber erfüllt</translation>
    </message>
    <message>
        <source>What is met is called tested, but no source is named and nothing is attached.</source>
        <translation>Was erfüllt ist, heißt getestet, aber keine Quelle ist genannt und nichts angehängt.</translation>
    </message>
    <message>
        <source>“%1” is called tested, but no source is named and nothing is attached.</source>
        <translation>„%1“ heißt getestet, aber keine Quelle ist genannt und nichts angehängt.</translation>
    </message>
</context>
<context>
    <name>DocumentButtons</name>
    <message>
        <source>&amp;Other formats</source>
        <translation>A&amp;ndere Formate</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als PD&amp;F speichern…</translation>
    </message>
    <message>
        <source>We&amp;b page…</source>
        <translation>&amp;Webseite…</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>&amp;Markdown…</translation>
    </message>
</context>
<context>
    <name>DocumentFile</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Mail (*.eml)</source>
        <translation>Mail (*.eml)</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that you may open it.</source>
        <translation>Die Datei %1 kann nicht gelesen werden. Prüfen Sie, ob Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Choose another folder, or check its permissions and free space.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden. Wählen Sie einen anderen Ordner oder prüfen Sie Rechte und freien Platz.</translation>
    </message>
    <message>
        <source>The file %1 is too large to be read.</source>
        <translation>Die Datei %1 ist zu groß, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>%1 is not a Plumbline portfolio. It was left untouched.</source>
        <translation>%1 ist kein Plumbline-Portfolio. Die Datei blieb unberührt.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Plumbline. Open it with that version; it was left untouched.</source>
        <translation>%1 wurde mit einer neueren Version von Plumbline geschrieben. Öffnen Sie die Datei mit jener Version; sie blieb unberührt.</translation>
    </message>
    <message>
        <source>The portfolio %1 is damaged. It was left untouched; open a backup instead.</source>
        <translation>Das Portfolio %1 ist beschädigt. Es blieb unberührt; öffnen Sie stattdessen eine Sicherung.</translation>
    </message>
    <message>
        <source>The portfolio is open for reading only, so nothing can be changed.</source>
        <translation>Das Portfolio ist nur zum Lesen geöffnet, deshalb kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>The portfolio is in use by %1.</source>
        <translation>Das Portfolio wird gerade von %1 benutzt.</translation>
    </message>
    <message>
        <source>Another program is writing to the portfolio. It is tried again by itself.</source>
        <translation>Ein anderes Programm schreibt in das Portfolio. Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>The disk is full. Make room; what you entered is kept and saved as soon as there is room.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz; Ihre Eingaben bleiben erhalten und werden gespeichert, sobald Platz ist.</translation>
    </message>
    <message>
        <source>The disk refuses to read or write. What you entered is kept and tried again.</source>
        <translation>Der Datenträger lässt sich nicht lesen oder schreiben. Ihre Eingaben bleiben erhalten und es wird erneut versucht.</translation>
    </message>
    <message>
        <source>The portfolio file %1 was moved, replaced or deleted while it was open. Nothing more is written to it.</source>
        <translation>Die Portfolio-Datei %1 wurde verschoben, ersetzt oder gelöscht, während sie geöffnet war. In sie wird nichts mehr geschrieben.</translation>
    </message>
    <message>
        <source>Another program has changed the portfolio %1. Open it again to see its changes.</source>
        <translation>Ein anderes Programm hat das Portfolio %1 geändert. Öffnen Sie es erneut, um die Änderungen zu sehen.</translation>
    </message>
    <message>
        <source>The portfolio file could not be used (%1).</source>
        <translation>Die Portfolio-Datei konnte nicht benutzt werden (%1).</translation>
    </message>
    <message>
        <source>%1 was changed in the meantime, so this step was not taken.</source>
        <translation>%1 wurde inzwischen geändert, deshalb wurde dieser Schritt nicht ausgeführt.</translation>
    </message>
    <message>
        <source>This step cannot be undone, because later changes build on it. Undo those first.</source>
        <translation>Dieser Schritt kann nicht rückgängig gemacht werden, weil spätere Änderungen auf ihm aufbauen. Machen Sie zuerst diese rückgängig.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is no workload named “%1”.</source>
        <translation>Es gibt keinen Workload namens „%1“.</translation>
    </message>
    <message>
        <source>There is no lens “%1” here. Add its file first.</source>
        <translation>Es gibt hier keine Lens „%1“. Fügen Sie zuerst ihre Datei hinzu.</translation>
    </message>
    <message>
        <source>The lens has no question “%1”.</source>
        <translation>Die Lens hat keine Frage „%1“.</translation>
    </message>
    <message>
        <source>The question has no choice “%1”.</source>
        <translation>Die Frage hat keine Auswahl „%1“.</translation>
    </message>
    <message>
        <source>The workload has no milestone named “%1”.</source>
        <translation>Der Workload hat keinen Meilenstein namens „%1“.</translation>
    </message>
    <message>
        <source>The name “%1” is taken. Names are compared without case and blanks.</source>
        <translation>Der Name „%1“ ist vergeben. Groß- und Kleinschreibung und Leerzeichen zählen beim Vergleich nicht.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name wird gebraucht.</translation>
    </message>
    <message>
        <source>The name “%1” is longer than %2 characters.</source>
        <translation>Der Name „%1“ ist länger als %2 Zeichen.</translation>
    </message>
    <message>
        <source>The lens “%1” is applied to a workload. Remove it there first.</source>
        <translation>Die Lens „%1“ ist auf einen Workload angewendet. Entfernen Sie sie zuerst dort.</translation>
    </message>
    <message>
        <source>The lens “%1” is not applied to the workload.</source>
        <translation>Die Lens „%1“ ist nicht auf den Workload angewendet.</translation>
    </message>
    <message>
        <source>The lens %1 has faults and was not added.</source>
        <translation>Die Lens %1 hat Fehler und wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>The key “%1” is not known here. Check its spelling, or remove it.</source>
        <translation>Der Schlüssel „%1“ ist hier unbekannt. Prüfen Sie die Schreibweise oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>The key “%1” is missing.</source>
        <translation>Der Schlüssel „%1“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” should be of the JSON type %2.</source>
        <translation>„%1“ sollte vom JSON-Typ %2 sein.</translation>
    </message>
    <message>
        <source>“%2” is no value that “%1” can have.</source>
        <translation>„%2“ ist kein Wert, den „%1“ haben kann.</translation>
    </message>
    <message>
        <source>The choice “%1” is said to be two of these: selected, partly met, not applicable. Keep one.</source>
        <translation>Von der Auswahl „%1“ wird zweierlei gesagt: ausgewählt, teilweise erfüllt, nicht zutreffend. Behalten Sie eines davon.</translation>
    </message>
    <message>
        <source>%1 is not a review document or an export that Plumbline knows.</source>
        <translation>%1 ist kein Review-Dokument und kein Export, den Plumbline kennt.</translation>
    </message>
    <message>
        <source>%1 has characters that no text may have.</source>
        <translation>%1 enthält Zeichen, die in keinem Text stehen dürfen.</translation>
    </message>
    <message>
        <source>The milestone “%1” is not as it was sealed.</source>
        <translation>Der Meilenstein „%1“ ist nicht mehr so, wie er versiegelt wurde.</translation>
    </message>
    <message>
        <source>“%1” stands here twice. Keep the one that is meant; both are left when two versions of the document were merged.</source>
        <translation>„%1“ steht hier zweimal. Behalten Sie das Gemeinte; beide bleiben stehen, wenn zwei Fassungen des Dokuments zusammengeführt wurden.</translation>
    </message>
    <message>
        <source>Parts of the review of “%1” are damaged, so nothing can be changed in it. In the window, what is whole can be read and exported; a backup may have the rest.</source>
        <translation>Teile des Reviews von „%1“ sind beschädigt, darum kann darin nichts geändert werden. Im Fenster lässt sich lesen und exportieren, was heil ist; eine Sicherung hat vielleicht den Rest.</translation>
    </message>
    <message>
        <source>the review of the lens %1</source>
        <translation>das Review der Lens %1</translation>
    </message>
    <message>
        <source>the answer %1</source>
        <translation>die Antwort %1</translation>
    </message>
    <message>
        <source>the plan of %1</source>
        <translation>der Plan von %1</translation>
    </message>
    <message>
        <source>the milestone “%1”</source>
        <translation>der Meilenstein „%1“</translation>
    </message>
    <message>
        <source>the history</source>
        <translation>der Verlauf</translation>
    </message>
    <message>
        <source>something that was entered and is missing now, or is older than it should be</source>
        <translation>etwas, das eingegeben wurde und jetzt fehlt oder älter ist, als es sein dürfte</translation>
    </message>
    <message>
        <source>%1 is not a file. Name a file instead.</source>
        <translation>%1 ist keine Datei. Geben Sie stattdessen eine Datei an.</translation>
    </message>
    <message>
        <source>There is no folder %1. Check the path, or make the folder first.</source>
        <translation>Es gibt keinen Ordner %1. Prüfen Sie den Pfad oder legen Sie den Ordner zuerst an.</translation>
    </message>
    <message>
        <source>The lens “%1” is here, but not in the version that is meant. Add the file of that version first, or export the review with its lenses.</source>
        <translation>Die Lens „%1“ ist hier, aber nicht in der gemeinten Version. Fügen Sie zuerst die Datei dieser Version hinzu oder exportieren Sie das Review mit seinen Lenses.</translation>
    </message>
    <message>
        <source>The workload has the lens “%1” in another version. Bring it to this version instead.</source>
        <translation>Der Workload hat die Lens „%1“ in einer anderen Version. Bringen Sie ihn stattdessen auf diese Version.</translation>
    </message>
    <message>
        <source>What was done to “%1” was done by a newer version of Plumbline, so this one cannot take it back. The next undo takes back what was done before.</source>
        <translation>Was an „%1“ getan wurde, hat eine neuere Version von Plumbline getan; diese kann es nicht zurücknehmen. Das nächste Rückgängig nimmt zurück, was davor getan wurde.</translation>
    </message>
    <message>
        <source>The PDF cannot be made, and its file was not written. Save it as a web page or as Markdown instead.</source>
        <translation>Das PDF kann nicht erzeugt werden, und seine Datei wurde nicht geschrieben. Sichern Sie es stattdessen als Webseite oder als Markdown.</translation>
    </message>
    <message>
        <source>%1 does not say which workload it is of. Open that workload first; on the command line, name it with --workload.</source>
        <translation>%1 sagt nicht, zu welchem Workload es gehört. Öffnen Sie zuerst diesen Workload; auf der Kommandozeile nennen Sie ihn mit --workload.</translation>
    </message>
    <message>
        <source>A milestone cannot be called “%1”: that is what the present is called.</source>
        <translation>Ein Meilenstein kann nicht „%1“ heißen: So heißt der heutige Stand.</translation>
    </message>
    <message>
        <source>The lens “%1” is damaged, so that it and the reviews with it cannot be used. A backup may have it whole.</source>
        <translation>Die Lens „%1“ ist beschädigt, sodass sie und die Reviews mit ihr nicht benutzt werden können. Eine Sicherung hat sie vielleicht noch ganz.</translation>
    </message>
    <message>
        <source>The file is not JSON, or breaks off here.</source>
        <translation>Die Datei ist kein JSON oder bricht hier ab.</translation>
    </message>
    <message>
        <source>The history of “%1” does not go back that far: it was brought here from another portfolio.</source>
        <translation>Der Verlauf von „%1“ reicht nicht so weit zurück: Es kam aus einem anderen Portfolio.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Attach a smaller file, or a link to it.</source>
        <translation>„%1“ ist größer als %2 MB. Hängen Sie eine kleinere Datei an oder einen Link darauf.</translation>
    </message>
    <message>
        <source>There is nothing in “%1” that could be attached.</source>
        <translation>In „%1“ ist nichts, was angehängt werden könnte.</translation>
    </message>
    <message>
        <source>“%1” is no address that can be opened: give one that begins with https:// or http://.</source>
        <translation>„%1“ ist keine Adresse, die geöffnet werden kann: Geben Sie eine an, die mit https:// oder http:// beginnt.</translation>
    </message>
    <message>
        <source>The file is not in this portfolio. A backup may have it.</source>
        <translation>Die Datei ist nicht in diesem Portfolio. Eine Sicherung hat sie vielleicht.</translation>
    </message>
    <message>
        <source>There is no attachment “%1” there.</source>
        <translation>Dort gibt es keinen Anhang „%1“.</translation>
    </message>
    <message>
        <source>These attached files are damaged in the portfolio, and are not in the file: %1. A backup may have them whole.</source>
        <translation>Diese angehängten Dateien sind im Portfolio beschädigt und nicht in der Datei: %1. Eine Sicherung hat sie vielleicht heil.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Review owner</source>
        <translation>Verantwortlich für das Review</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>AWS regions</source>
        <translation>AWS-Regionen</translation>
    </message>
    <message>
        <source>Other regions</source>
        <translation>Andere Regionen</translation>
    </message>
    <message>
        <source>AWS accounts</source>
        <translation>AWS-Konten</translation>
    </message>
    <message>
        <source>Application (ARN)</source>
        <translation>Anwendung (ARN)</translation>
    </message>
    <message>
        <source>Industry type</source>
        <translation>Branchentyp</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Architectural design</source>
        <translation>Architekturentwurf</translation>
    </message>
    <message>
        <source>Order of the pillars</source>
        <translation>Reihenfolge der Säulen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Verbesserung</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Lens %1</source>
        <translation>Lens %1</translation>
    </message>
    <message>
        <source>%1, notes</source>
        <translation>%1, Notizen</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>nicht angewendet</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>angewendet</translation>
    </message>
    <message>
        <source>not applicable: %1</source>
        <translation>nicht zutreffend: %1</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>angekreuzt</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nicht angekreuzt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and title of a question</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label of a question, title of a practice</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, note</source>
        <translation>%1, Notiz</translation>
    </message>
    <message>
        <source>%1, plan: %2</source>
        <comment>practice, field of its plan</comment>
        <translation>%1, Plan: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>question, what was entered about it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>Confirm answers again</source>
        <translation>Antworten erneut bestätigen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1, partly met, missing</source>
        <comment>practice, and what it lacks</comment>
        <translation>%1, teilweise erfüllt, es fehlt</translation>
    </message>
    <message>
        <source>%1, how it is known</source>
        <comment>practice or question</comment>
        <translation>%1, woher es bekannt ist</translation>
    </message>
    <message>
        <source>%1, to be confirmed</source>
        <translation>%1, zu bestätigen</translation>
    </message>
    <message>
        <source>%1, marked for a second look</source>
        <translation>%1, für einen zweiten Blick vorgemerkt</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>target, day</comment>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>The reviewers&apos; verdict</source>
        <translation>Urteil der Reviewer</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Schluss</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Decision asked for</source>
        <translation>Erbetene Entscheidung</translation>
    </message>
    <message>
        <source>Decision until</source>
        <translation>Entscheidung bis</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>as before</source>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Arrows compare with “%1”.</source>
        <translation>Pfeile vergleichen mit „%1“.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
</context>
<context>
    <name>FoundWords</name>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>workload, what was found there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>workload, label of a question, what was found there</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Milestone “%1”</source>
        <translation>Meilenstein „%1“</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>taken first</source>
        <translation>wird vorher festgehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n of these changes go back to what stood here before and was changed since. The document may be older than the review.</source>
        <translation>
            <numerusform>%n dieser Änderungen führt zu dem zurück, was hier schon stand und seither geändert wurde. Das Dokument ist vielleicht älter als das Review.</numerusform>
            <numerusform>%n dieser Änderungen führen zu dem zurück, was hier schon stand und seither geändert wurde. Das Dokument ist vielleicht älter als das Review.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken: the lens has no question %1.</source>
        <translation>Nicht übernommen: Die Lens hat keine Frage %1.</translation>
    </message>
    <message>
        <source>Not taken: %1 has no choice %2.</source>
        <comment>question, choice</comment>
        <translation>Nicht übernommen: %1 hat keine Auswahl %2.</translation>
    </message>
    <message>
        <source>The list in %1 goes on in another page, which was not given. Answers are missing.</source>
        <translation>Die Liste in %1 geht auf einer weiteren Seite weiter, die nicht dabei ist. Es fehlen Antworten.</translation>
    </message>
    <message>
        <source>%1: the risk is “%2” in the AWS tool, and “%3” by the rules of the lens here.</source>
        <comment>question, risk, risk</comment>
        <translation>%1: Das Risiko ist im AWS-Werkzeug „%2“, nach den Regeln der Lens hier „%3“.</translation>
    </message>
    <message>
        <source>Not every best practice was judged of these questions, and what was not counts as not met: %1.</source>
        <translation>Bei diesen Fragen wurde nicht jede Best Practice beurteilt, und was nicht beurteilt wurde, zählt als nicht erfüllt: %1.</translation>
    </message>
    <message>
        <source>The file says of itself: “%1”</source>
        <translation>Die Datei sagt über sich: „%1“</translation>
    </message>
    <message>
        <source>Not taken: the attached “%1” is not in the file.</source>
        <translation>Nicht übernommen: Das angehängte „%1“ ist nicht in der Datei.</translation>
    </message>
</context>
<context>
    <name>LensOffer</name>
    <message>
        <source>A newer edition of the framework has come with this program.</source>
        <translation>Mit diesem Programm ist eine neuere Ausgabe des Frameworks gekommen.</translation>
    </message>
    <message>
        <source>This program has brought editions of lenses that this portfolio does not have: %1.</source>
        <translation>Dieses Programm bringt Ausgaben von Lenses mit, die dieses Portfolio nicht hat: %1.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Added. Each workload stays in its version until you bring it to another on the Lenses page.</source>
        <translation>Hinzugefügt. Jeder Workload bleibt bei seiner Version, bis Sie ihn auf der Seite Lenses auf eine andere bringen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>LensProblems</name>
    <message>
        <source>The file ends before its JSON does, or is empty. Check that it was copied whole.</source>
        <translation>Die Datei endet vor ihrem JSON oder ist leer. Prüfen Sie, ob sie vollständig kopiert wurde.</translation>
    </message>
    <message>
        <source>The file ends in the middle of its JSON. Check that it was copied whole, and that every quote and bracket is closed.</source>
        <translation>Die Datei endet mitten in ihrem JSON. Prüfen Sie, ob sie vollständig kopiert wurde und ob jedes Anführungszeichen und jede Klammer geschlossen ist.</translation>
    </message>
    <message>
        <source>This is not JSON: the character %1 may not stand here. Inside a text, write a line break as \n and a tab as \t.</source>
        <translation>Das ist kein JSON: Das Zeichen %1 darf hier nicht stehen. Schreiben Sie in einem Text einen Zeilenumbruch als \n und einen Tabulator als \t.</translation>
    </message>
    <message>
        <source>This is not JSON: a key in double quotes was expected here, not “%1”. A comma before the closing brace is one too many.</source>
        <translation>Das ist kein JSON: Hier wurde ein Schlüssel in doppelten Anführungszeichen erwartet, nicht „%1“. Ein Komma vor der schließenden geschweiften Klammer ist eines zu viel.</translation>
    </message>
    <message>
        <source>This is not JSON: a colon was expected after the key, not “%1”.</source>
        <translation>Das ist kein JSON: Nach dem Schlüssel wurde ein Doppelpunkt erwartet, nicht „%1“.</translation>
    </message>
    <message>
        <source>This is not JSON: a comma or a closing brace was expected here, not “%1”.</source>
        <translation>Das ist kein JSON: Hier wurde ein Komma oder eine schließende geschweifte Klammer erwartet, nicht „%1“.</translation>
    </message>
    <message>
        <source>This is not JSON: a comma or a closing bracket was expected here, not “%1”.</source>
        <translation>Das ist kein JSON: Hier wurde ein Komma oder eine schließende eckige Klammer erwartet, nicht „%1“.</translation>
    </message>
    <message>
        <source>This is not JSON: “%1” cannot stand here. Text needs double quotes around it, and nothing may follow the end of the lens.</source>
        <translation>Das ist kein JSON: „%1“ kann hier nicht stehen. Text braucht doppelte Anführungszeichen, und nach dem Ende der Lens darf nichts folgen.</translation>
    </message>
    <message>
        <source>The file holds a JSON %1, but a lens is a JSON object with the keys schemaVersion, name, description and pillars.</source>
        <translation>Die Datei enthält JSON vom Typ %1, eine Lens ist aber ein JSON-Objekt mit den Schlüsseln schemaVersion, name, description und pillars.</translation>
    </message>
    <message>
        <source>An entry of “%1” must be a JSON object in braces here, but is a JSON %2.</source>
        <translation>Ein Eintrag von „%1“ muss hier ein JSON-Objekt in geschweiften Klammern sein, ist aber vom Typ %2.</translation>
    </message>
    <message>
        <source>“%1” must be a JSON array in square brackets, but is a JSON %2.</source>
        <translation>„%1“ muss ein JSON-Array in eckigen Klammern sein, ist aber vom Typ %2.</translation>
    </message>
    <message>
        <source>“%1” must be a text in double quotes, but is a JSON %2.</source>
        <translation>„%1“ muss ein Text in doppelten Anführungszeichen sein, ist aber vom JSON-Typ %2.</translation>
    </message>
    <message>
        <source>“%1” is missing here, and a lens cannot do without it. Add it.</source>
        <translation>„%1“ fehlt hier, und eine Lens kommt nicht ohne aus. Fügen Sie es hinzu.</translation>
    </message>
    <message>
        <source>“%1” is missing here; “%2” is used instead. Add it.</source>
        <translation>„%1“ fehlt hier; stattdessen wird „%2“ benutzt. Fügen Sie es hinzu.</translation>
    </message>
    <message>
        <source>“%1” is missing here. The lens works without it, but AWS expects it.</source>
        <translation>„%1“ fehlt hier. Die Lens funktioniert ohne, aber AWS erwartet es.</translation>
    </message>
    <message>
        <source>“%1” is empty, and a lens cannot do without it. Fill it in.</source>
        <translation>„%1“ ist leer, und eine Lens kommt nicht ohne aus. Füllen Sie es aus.</translation>
    </message>
    <message>
        <source>“%1” is empty; “%2” is used instead. Fill it in.</source>
        <translation>„%1“ ist leer; stattdessen wird „%2“ benutzt. Füllen Sie es aus.</translation>
    </message>
    <message>
        <source>“%1” is empty. Fill it in, or leave the key out where it is optional.</source>
        <translation>„%1“ ist leer. Füllen Sie es aus, oder lassen Sie den Schlüssel weg, wo er freiwillig ist.</translation>
    </message>
    <message>
        <source>The file holds more than %1 values, more than any lens needs. It was not read.</source>
        <translation>Die Datei enthält mehr als %1 Werte, mehr als jede Lens braucht. Sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>There are %2 entries in “%1”; Plumbline can keep at most %3. Split the question.</source>
        <translation>„%1“ hat %2 Einträge; Plumbline kann höchstens %3 aufnehmen. Teilen Sie die Frage.</translation>
    </message>
    <message>
        <source>There are %2 entries in “%1”; AWS takes at most %3.</source>
        <translation>„%1“ hat %2 Einträge; AWS nimmt höchstens %3.</translation>
    </message>
    <message>
        <source>The id “%1” is too short: AWS expects at least %2 characters.</source>
        <translation>Die Id „%1“ ist zu kurz: AWS erwartet mindestens %2 Zeichen.</translation>
    </message>
    <message>
        <source>The id “%1” is too long: AWS takes at most %2 characters.</source>
        <translation>Die Id „%1“ ist zu lang: AWS nimmt höchstens %2 Zeichen.</translation>
    </message>
    <message>
        <source>The condition “%1” ends too early. Expected are choice ids joined by &amp;&amp; and ||, with ! and parentheses, or the word default.</source>
        <translation>Die Bedingung „%1“ endet zu früh. Erwartet werden Ids von Auswahlmöglichkeiten, verbunden mit &amp;&amp; und ||, mit ! und Klammern, oder das Wort default.</translation>
    </message>
    <message>
        <source>A single “%2” means nothing in the condition “%1”. Write it twice.</source>
        <translation>Ein einzelnes „%2“ bedeutet in der Bedingung „%1“ nichts. Schreiben Sie es doppelt.</translation>
    </message>
    <message>
        <source>“%2” cannot stand here in the condition “%1”. Expected are choice ids joined by &amp;&amp; and ||, with ! and parentheses, or the word default.</source>
        <translation>„%2“ kann hier in der Bedingung „%1“ nicht stehen. Erwartet werden Ids von Auswahlmöglichkeiten, verbunden mit &amp;&amp; und ||, mit ! und Klammern, oder das Wort default.</translation>
    </message>
    <message>
        <source>The file is larger than %1, which is all that AWS takes. It works here.</source>
        <translation>Die Datei ist größer als %1; mehr nimmt AWS nicht. Hier funktioniert sie.</translation>
    </message>
    <message>
        <source>The file is larger than %1, far more than any lens. It was not read.</source>
        <translation>Die Datei ist größer als %1, viel größer als jede Lens. Sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 from here on. Save it as UTF-8 in a text editor.</source>
        <translation>Ab hier ist die Datei nicht UTF-8. Speichern Sie sie in einem Texteditor als UTF-8.</translation>
    </message>
    <message>
        <source>Arrays and objects stand in each other more than %1 levels deep, deeper than in any lens. The file was not read.</source>
        <translation>Arrays und Objekte stehen mehr als %1 Ebenen tief ineinander, tiefer als in jeder Lens. Die Datei wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The key “%1” stands twice in the same object; this later one counts. Remove one of them.</source>
        <translation>Der Schlüssel „%1“ steht zweimal im selben Objekt; dieser spätere zählt. Entfernen Sie einen von beiden.</translation>
    </message>
    <message>
        <source>A bare NaN or Infinity is not JSON. It is taken for nothing; remove it.</source>
        <translation>Ein bloßes NaN oder Infinity ist kein JSON. Es gilt als nichts; entfernen Sie es.</translation>
    </message>
    <message>
        <source>The lens format has no key “%1” here, so it is ignored and not kept. Check its spelling; notes of your own may start with “_”.</source>
        <translation>Das Lens-Format kennt hier keinen Schlüssel „%1“, deshalb wird er übergangen und nicht behalten. Prüfen Sie die Schreibweise; eigene Notizen dürfen mit „_“ beginnen.</translation>
    </message>
    <message>
        <source>The schema version is “%1”, but the lens format is known as “%2”. It is read as that.</source>
        <translation>Die Schema-Version ist „%1“, bekannt ist das Lens-Format aber als „%2“. Es wird als dieses gelesen.</translation>
    </message>
    <message>
        <source>This is no lens: it has no pillars. Expected is “pillars”, an array with at least one pillar.</source>
        <translation>Das ist keine Lens: Sie hat keine Säulen. Erwartet wird „pillars“, ein Array mit mindestens einer Säule.</translation>
    </message>
    <message>
        <source>This pillar has no questions. Expected is “questions”, an array with at least one question.</source>
        <translation>Diese Säule hat keine Fragen. Erwartet wird „questions“, ein Array mit mindestens einer Frage.</translation>
    </message>
    <message>
        <source>This question has no choices. Expected is “choices”, an array with at least one choice.</source>
        <translation>Diese Frage hat keine Auswahl. Erwartet wird „choices“, ein Array mit mindestens einer Auswahl.</translation>
    </message>
    <message>
        <source>“%1” has %2 characters; AWS takes at most %3.</source>
        <translation>„%1“ hat %2 Zeichen; AWS nimmt höchstens %3.</translation>
    </message>
    <message>
        <source>The id “%1” has other characters than letters, digits and underscores. AWS refuses it.</source>
        <translation>Die Id „%1“ enthält andere Zeichen als Buchstaben, Ziffern und Unterstriche. AWS weist sie zurück.</translation>
    </message>
    <message>
        <source>Another pillar has the id “%1” already. Give each pillar an id of its own.</source>
        <translation>Eine andere Säule hat schon die Id „%1“. Geben Sie jeder Säule eine eigene Id.</translation>
    </message>
    <message>
        <source>Another question has the id “%1” already; this one is called “%2” here. Give each question an id of its own.</source>
        <translation>Eine andere Frage hat schon die Id „%1“; diese heißt hier „%2“. Geben Sie jeder Frage eine eigene Id.</translation>
    </message>
    <message>
        <source>Another choice of this question has the id “%1” already. Give each choice of a question an id of its own.</source>
        <translation>Eine andere Auswahl dieser Frage hat schon die Id „%1“. Geben Sie jeder Auswahl einer Frage eine eigene Id.</translation>
    </message>
    <message>
        <source>AWS refuses these characters in “%1”: %2</source>
        <translation>AWS weist diese Zeichen in „%1“ zurück: %2</translation>
    </message>
    <message>
        <source>“%1” had control characters or characters that turn the direction of text. They were taken out.</source>
        <translation>„%1“ enthielt Steuerzeichen oder Zeichen, die die Schreibrichtung umkehren. Sie wurden entfernt.</translation>
    </message>
    <message>
        <source>“%1” is no web address. Expected is one that starts with https:// or http:// and has no blanks.</source>
        <translation>„%1“ ist keine Webadresse. Erwartet wird eine, die mit https:// oder http:// beginnt und keine Leerzeichen hat.</translation>
    </message>
    <message>
        <source>There is a url but no displayText in “%1”. AWS expects a text beside every url.</source>
        <translation>In „%1“ steht eine url, aber kein displayText. AWS erwartet neben jeder url einen Text.</translation>
    </message>
    <message>
        <source>“%1” is no type of resource; it is read as HELPFUL_RESOURCE. Expected is HELPFUL_RESOURCE or IMPROVEMENT_PLAN.</source>
        <translation>„%1“ ist keine Art von Ressource; sie wird als HELPFUL_RESOURCE gelesen. Erwartet wird HELPFUL_RESOURCE oder IMPROVEMENT_PLAN.</translation>
    </message>
    <message>
        <source>“%1” is no risk. Expected is HIGH_RISK, MEDIUM_RISK or NO_RISK.</source>
        <translation>„%1“ ist kein Risiko. Erwartet wird HIGH_RISK, MEDIUM_RISK oder NO_RISK.</translation>
    </message>
    <message>
        <source>The condition is too long. Plumbline reads up to %1 characters and %2 ids, signs and parentheses.</source>
        <translation>Die Bedingung ist zu lang. Plumbline liest bis zu %1 Zeichen und %2 Ids, Operatoren und Klammern.</translation>
    </message>
    <message>
        <source>Parentheses or “!” stand in each other more than %1 levels deep in this condition. Write it flatter.</source>
        <translation>Klammern oder „!“ stehen in dieser Bedingung mehr als %1 Ebenen tief ineinander. Schreiben Sie sie flacher.</translation>
    </message>
    <message>
        <source>The rule names “%1”, but the question has no such choice. Check the id; upper and lower case differ.</source>
        <translation>Die Regel nennt „%1“, die Frage hat aber keine solche Auswahl. Prüfen Sie die Id; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>This rule is never reached, because a “default” before it always holds. Move “default” to the end.</source>
        <translation>Diese Regel wird nie erreicht, weil ein „default“ vor ihr immer zutrifft. Setzen Sie „default“ ans Ende.</translation>
    </message>
    <message>
        <source>This question has no risk rules, so every answer to it is a high risk.</source>
        <translation>Diese Frage hat keine Risikoregeln, deshalb ist jede Antwort auf sie ein hohes Risiko.</translation>
    </message>
    <message>
        <source>No rule of this question is “default”: an answer that no rule fits is a high risk. Add a default rule at the end.</source>
        <translation>Keine Regel dieser Frage ist „default“: Eine Antwort, auf die keine Regel passt, ist ein hohes Risiko. Fügen Sie am Ende eine default-Regel hinzu.</translation>
    </message>
    <message>
        <source>Another rule of this question gives %1 already. AWS takes one rule for each risk; join them with ||.</source>
        <translation>Eine andere Regel dieser Frage ergibt schon %1. AWS nimmt eine Regel je Risiko; verbinden Sie sie mit ||.</translation>
    </message>
    <message>
        <source>“%1” finds no risk, whatever is answered. Check its rules.</source>
        <translation>„%1“ findet kein Risiko, gleich was geantwortet wird. Prüfen Sie die Regeln.</translation>
    </message>
    <message>
        <source>This lens finds no risk, whatever is answered, so a review with it says nothing. Check its rules.</source>
        <translation>Diese Lens findet kein Risiko, gleich was geantwortet wird; ein Review mit ihr sagt deshalb nichts. Prüfen Sie ihre Regeln.</translation>
    </message>
    <message>
        <source>“%1” stays at risk even with every practice in place. Check its rules.</source>
        <translation>„%1“ behält auch dann ein Risiko, wenn jede Best Practice erfüllt ist. Prüfen Sie die Regeln.</translation>
    </message>
    <message>
        <source>“%1” is never advice here, but the rules take it for a practice, because its id “%2” does not end in “_no”. Rename the id, here and in the rules.</source>
        <translation>„%1“ ist hier nie ein Rat, aber die Regeln nehmen es für eine Best Practice, weil die ID „%2“ nicht auf „_no“ endet. Benennen Sie die ID um, hier und in den Regeln.</translation>
    </message>
</context>
<context>
    <name>MinuteWords</name>
    <message>
        <source>Done on %1 by %2: %3</source>
        <comment>day, name, what</comment>
        <translation>Erledigt am %1 von %2: %3</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <comment>name, day, what is to be done</comment>
        <translation>%1 bis %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, what is to be done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a point, who raised it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>For later: %1</source>
        <translation>Für später: %1</translation>
    </message>
    <message>
        <source>Settled on %1: %2</source>
        <comment>day, a point</comment>
        <translation>Geklärt am %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (closes %n practices)</source>
        <comment>what is to be done</comment>
        <translation>
            <numerusform>%1 (schließt %n Praktik ab)</numerusform>
            <numerusform>%1 (schließt %n Praktiken ab)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>%1. %2</source>
        <comment>what happened, and why</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (Fortsetzung)</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>Lenses</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Search workloads</source>
        <translation>Workloads suchen</translation>
    </message>
    <message>
        <source>Search questions and practices</source>
        <translation>Fragen und Praktiken suchen</translation>
    </message>
    <message>
        <source>Search the plan</source>
        <translation>Im Plan suchen</translation>
    </message>
    <message>
        <source>Search the comparison</source>
        <translation>Im Vergleich suchen</translation>
    </message>
    <message>
        <source>Search lenses</source>
        <translation>Lenses suchen</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Im Verlauf suchen</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>The lens&apos;s own estimate</source>
        <translation>Die Schätzung der Lens selbst</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Keine Notiz</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>practice, that it is given up</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>PlanTickets</name>
    <message>
        <source>Owner: %1</source>
        <translation>Zuständig: %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Fällig: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label of a question, practice</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and title of a question</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How to improve</source>
        <translation>So verbessern Sie es</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>From the review of “%1”, practice %2.</source>
        <comment>workload, id</comment>
        <translation>Aus dem Review von „%1“, Best Practice %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what an address is of, address</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>Kosten: %1</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n zu erledigen</numerusform>
            <numerusform>%n zu erledigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation>
            <numerusform>%n in Arbeit</numerusform>
            <numerusform>%n in Arbeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled</source>
        <translation>
            <numerusform>%n erledigt</numerusform>
            <numerusform>%n erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n optional</source>
        <translation>
            <numerusform>%n freiwillig</numerusform>
            <numerusform>%n freiwillig</numerusform>
        </translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Freiwillig</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, überfällig</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>%1, by %2: %3 at high risk and %4 at medium risk. %5 of its %6 practices are met.</source>
        <comment>target, day, questions at high risk, at medium risk, practices that are met, all of its practices</comment>
        <translation>%1, bis %2: %3 mit hohem und %4 mit mittlerem Risiko. %5 der %6 Praktiken sind erfüllt.</translation>
    </message>
    <message>
        <source>Met alone, it does not change the risk of %1.</source>
        <translation>Allein erfüllt, ändert sie das Risiko von %1 nicht.</translation>
    </message>
    <message>
        <source>Once it is met, %1: %2 → %3</source>
        <comment>question, risk before, risk after</comment>
        <translation>Ist sie erfüllt, %1: %2 → %3</translation>
    </message>
    <message>
        <source>cost: %1</source>
        <translation>Kosten: %1</translation>
    </message>
    <message>
        <source>Change batch “%1”</source>
        <translation>Änderungspaket „%1“</translation>
    </message>
    <message>
        <source>%1, live since %2</source>
        <comment>change batch, day</comment>
        <translation>%1, live seit %2</translation>
    </message>
    <message>
        <source>%1, goes live on %2</source>
        <comment>change batch, day</comment>
        <translation>%1, geht live am %2</translation>
    </message>
    <message>
        <source>%1. Taken back by: %2</source>
        <comment>change batch, how</comment>
        <translation>%1. So wird es zurückgenommen: %2</translation>
    </message>
</context>
<context>
    <name>Plumbline::AboutDialog</name>
    <message>
        <source>About Plumbline</source>
        <translation>Über Plumbline</translation>
    </message>
    <message>
        <source>A workbench for guided Well-Architected reviews. Everything stays in one file on this computer.

Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Eine Werkbank für geführte Well-Architected-Reviews. Alles bleibt in einer Datei auf diesem Computer.

Freie Software unter der GNU General Public License, Version 3 oder neuer, ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Plumbline %1</source>
        <translation>Plumbline %1</translation>
    </message>
</context>
<context>
    <name>Plumbline::AcceptanceDialog</name>
    <message>
        <source>Accept the risk</source>
        <translation>Risiko annehmen</translation>
    </message>
    <message>
        <source>&amp;Who answers for it</source>
        <translation>&amp;Wer dafür einsteht</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>Wa&amp;rum</translation>
    </message>
    <message>
        <source>What &amp;limits it meanwhile</source>
        <translation>Was es bis dahin be&amp;grenzt</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Say who answers for the risk, why, and until which day.</source>
        <translation>Geben Sie an, wer für das Risiko einsteht, warum und bis zu welchem Tag.</translation>
    </message>
    <message>
        <source>That day has passed. Give the last day on which the acceptance is to hold.</source>
        <translation>Dieser Tag ist vorbei. Geben Sie den letzten Tag an, an dem die Annahme gelten soll.</translation>
    </message>
</context>
<context>
    <name>Plumbline::AgreementDialog</name>
    <message>
        <source>Agreement of two reviewers</source>
        <translation>Übereinstimmung zweier Personen</translation>
    </message>
    <message>
        <source>“%1”, here and in %2</source>
        <comment>workload, file</comment>
        <translation>„%1“, hier und in %2</translation>
    </message>
    <message>
        <source>The document is of another workload, “%1”: it can be looked at here, but not brought in.</source>
        <translation>Das Dokument ist von einem anderen Workload, „%1“: Es kann hier angesehen, aber nicht übernommen werden.</translation>
    </message>
    <message>
        <source>Judged differently</source>
        <translation>Verschieden beurteilt</translation>
    </message>
    <message>
        <source>Decide one by one…</source>
        <translation>Einzeln entscheiden…</translation>
    </message>
    <message>
        <source>Agreement by pillar</source>
        <translation>Übereinstimmung je Säule</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Säule</translation>
    </message>
    <message>
        <source>Answered by both</source>
        <translation>Von beiden beantwortet</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>pillar, lens</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>What is judged differently</source>
        <translation>Was verschieden beurteilt ist</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Best Practice</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Dort</translation>
    </message>
</context>
<context>
    <name>Plumbline::AnswerBasis</name>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Zu bestätigen</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Zweiter Blick</translation>
    </message>
    <message>
        <source>The answer stands as it is, today.</source>
        <translation>Die Antwort gilt heute so, wie sie ist.</translation>
    </message>
    <message>
        <source>Somebody has yet to say whether it is so.</source>
        <translation>Jemand muss noch sagen, ob es so ist.</translation>
    </message>
    <message>
        <source>Marks the answer for a second look.</source>
        <translation>Merkt die Antwort für einen zweiten Blick vor.</translation>
    </message>
    <message>
        <source>State how it is known…</source>
        <translation>Angeben, woher es bekannt ist…</translation>
    </message>
    <message>
        <source>How it is known: %1</source>
        <translation>Woher es bekannt ist: %1</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Verlauf …</translation>
    </message>
    <message>
        <source>Who changed the answer when, and what it was before.</source>
        <translation>Wer die Antwort wann geändert hat und wie sie vorher war.</translation>
    </message>
</context>
<context>
    <name>Plumbline::AnswerHistoryDialog</name>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>&amp;Look further back</source>
        <translation>&amp;Weiter zurückblicken</translation>
    </message>
    <message>
        <source>History of the answer</source>
        <translation>Verlauf der Antwort</translation>
    </message>
    <message>
        <source>Changes of the answer, the newest first</source>
        <translation>Änderungen der Antwort, die neueste zuerst</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Bring this answer back</source>
        <translation>Diese Antwort zurückholen</translation>
    </message>
    <message numerus="yes">
        <source>None of the newest %n changes is of this answer.</source>
        <translation>
            <numerusform>Keine der neuesten %n Änderungen betrifft diese Antwort.</numerusform>
            <numerusform>Keine der neuesten %n Änderungen betrifft diese Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>This answer was never changed.</source>
        <translation>Diese Antwort wurde nie geändert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, after</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no longer “%2”</source>
        <comment>place, before</comment>
        <translation>%1: nicht mehr „%2“</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>place, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>Plumbline::AskGuidance</name>
    <message>
        <source>How to ask</source>
        <translation>Wie Sie fragen</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>What good sounds like</source>
        <translation>Was gut klingt</translation>
    </message>
    <message>
        <source>Have in the room</source>
        <translation>Wer dabei sein sollte</translation>
    </message>
    <message>
        <source>Time to plan for</source>
        <translation>Einzuplanende Zeit</translation>
    </message>
    <message>
        <source>About the question</source>
        <translation>Über die Frage</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>More about this question</source>
        <translation>Mehr über diese Frage</translation>
    </message>
</context>
<context>
    <name>Plumbline::AttachmentDialog</name>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Was es zeigt</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Bildunterschrift</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>E&amp;ntfernen</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name of a file, its size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2
Files of this kind are not opened from here. It can be saved.</source>
        <comment>name of a file, its size</comment>
        <translation>%1 · %2
Dateien dieser Art werden von hier nicht geöffnet. Sie lässt sich speichern.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown.</source>
        <translation>Das Bild ist beschädigt und lässt sich nicht anzeigen.</translation>
    </message>
    <message>
        <source>The file opens in the program that your system has for it. Open it if you know who attached it.</source>
        <translation>Die Datei öffnet sich in dem Programm, das Ihr System dafür hat. Öffnen Sie sie, wenn Sie wissen, wer sie angehängt hat.</translation>
    </message>
    <message>
        <source>&amp;Open all the same</source>
        <translation>Trotzdem ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>Plumbline::AttachmentStrip</name>
    <message>
        <source>Screenshot %1</source>
        <comment>file name: date and time</comment>
        <translation>Bildschirmfoto %1</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Attach what was shown</source>
        <translation>Anhängen, was gezeigt wurde</translation>
    </message>
    <message>
        <source>Files can also be dropped here, and a screenshot pasted into the notes.</source>
        <translation>Dateien lassen sich auch hier ablegen, und ein Bildschirmfoto lässt sich in die Notizen einfügen.</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Datei…</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>&amp;Link…</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Link: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an attachment, the practice that it shows</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Datei speichern</translation>
    </message>
</context>
<context>
    <name>Plumbline::BackupsDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>There is no backup of this portfolio yet. One is made on each day on which something is changed.</source>
        <translation>Von diesem Portfolio gibt es noch keine Sicherung. An jedem Tag, an dem etwas geändert wird, entsteht eine.</translation>
    </message>
    <message>
        <source>A backup is restored to a new file, which is opened then. The portfolio that is open now stays as it is.</source>
        <translation>Eine Sicherung wird in eine neue Datei wiederhergestellt, die dann geöffnet wird. Das Portfolio, das jetzt offen ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
</context>
<context>
    <name>Plumbline::BasisDialog</name>
    <message>
        <source>How it is known</source>
        <translation>Woher es bekannt ist</translation>
    </message>
    <message>
        <source>&amp;It was</source>
        <translation>&amp;Es wurde</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Am</translation>
    </message>
    <message>
        <source>&amp;What was shown</source>
        <translation>&amp;Was gezeigt wurde</translation>
    </message>
    <message>
        <source>A link, or the name of a document</source>
        <translation>Ein Link oder der Name eines Dokuments</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>Plumbline::BatchDialog</name>
    <message>
        <source>Change batch</source>
        <translation>Änderungspaket</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Goes live on</source>
        <translation>&amp;Geht live am</translation>
    </message>
    <message>
        <source>How it is taken &amp;back</source>
        <translation>Wie es &amp;zurückgenommen wird</translation>
    </message>
    <message>
        <source>Keep the batch</source>
        <translation>Paket behalten</translation>
    </message>
    <message>
        <source>Give the batch a name.</source>
        <translation>Geben Sie dem Paket einen Namen.</translation>
    </message>
</context>
<context>
    <name>Plumbline::ChangeChip</name>
    <message>
        <source>%1 %2</source>
        <comment>kind of change, count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show or hide: %1</source>
        <translation>Ein- oder ausblenden: %1</translation>
    </message>
</context>
<context>
    <name>Plumbline::ChoiceDelegate</name>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>Not applicable: %1</source>
        <translation>Nicht zutreffend: %1</translation>
    </message>
    <message>
        <source>Not applicable: %1. %2</source>
        <comment>reason, note</comment>
        <translation>Nicht zutreffend: %1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>met in another way, how</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Plumbline::ChoiceListModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ticked</source>
        <comment>a choice</comment>
        <translation>angekreuzt</translation>
    </message>
    <message>
        <source>not ticked</source>
        <comment>a choice</comment>
        <translation>nicht angekreuzt</translation>
    </message>
    <message>
        <source>not applicable</source>
        <comment>a choice</comment>
        <translation>nicht zutreffend</translation>
    </message>
    <message>
        <source>not applicable: %1</source>
        <comment>a choice, and why</comment>
        <translation>nicht zutreffend: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a row that is read aloud</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Was at “%1”: %2</source>
        <comment>milestone, state</comment>
        <translation>War bei „%1“: %2</translation>
    </message>
    <message>
        <source>Was at “%1”: %2. Note: %3</source>
        <comment>milestone, state, note</comment>
        <translation>War bei „%1“: %2. Notiz: %3</translation>
    </message>
</context>
<context>
    <name>Plumbline::ChoiceListView</name>
    <message>
        <source>More for this choice</source>
        <translation>Mehr zu dieser Auswahl</translation>
    </message>
    <message>
        <source>Risk if missing</source>
        <translation>Risiko bei Fehlen</translation>
    </message>
    <message>
        <source>Note on this practice</source>
        <translation>Notiz zu dieser Auswahl</translation>
    </message>
</context>
<context>
    <name>Plumbline::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Nichts hat diese Wörter.</translation>
    </message>
    <message>
        <source>Words of a command, a workload, a question, or of what anyone wrote</source>
        <translation>Wörter eines Befehls, eines Workloads, einer Frage oder aus einem Text</translation>
    </message>
</context>
<context>
    <name>Plumbline::ComparisonModel</name>
    <message>
        <source>Practice</source>
        <translation>Best Practice</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Säule</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>change, practice</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (before: %2)</source>
        <comment>kind of change, state</comment>
        <translation>%1 (vorher: %2)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Risk of its question</source>
        <translation>Risiko der Frage</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <comment>risk now, risk before</comment>
        <translation>%1, war %2</translation>
    </message>
</context>
<context>
    <name>Plumbline::ComparisonView</name>
    <message>
        <source>&amp;Save comparison</source>
        <translation>Vergleich &amp;speichern</translation>
    </message>
    <message>
        <source>What changed, practice by practice</source>
        <translation>Was sich geändert hat, Best Practice für Best Practice</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>Als PDF…</translation>
    </message>
    <message>
        <source>As web page…</source>
        <translation>Als Webseite…</translation>
    </message>
    <message>
        <source>As Markdown…</source>
        <translation>Als Markdown…</translation>
    </message>
    <message>
        <source>One of the two milestones cannot be read.</source>
        <translation>Einer der beiden Meilensteine kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Choose two different points to compare.</source>
        <translation>Wählen Sie zwei verschiedene Zeitpunkte zum Vergleichen.</translation>
    </message>
    <message>
        <source>%1 - %2 to %3</source>
        <comment>workload, point, point</comment>
        <translation>%1 - %2 bis %3</translation>
    </message>
    <message>
        <source>Saved the comparison as %1.</source>
        <translation>Der Vergleich wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>No change matches “%1”.</source>
        <translation>Keine Änderung passt zu „%1“.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>All changes are hidden.</source>
        <translation>Was es zu berichten gibt, ist ausgeblendet.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>No practice changed between these two points.</source>
        <translation>Zwischen diesen beiden Zeitpunkten hat sich keine Best Practice geändert.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>milestone, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>Plumbline::ConclusionFields</name>
    <message>
        <source>One to three sentences</source>
        <translation>Ein bis drei Sätze</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Eine je Zeile</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Such as: go live on 1 March</source>
        <translation>Etwa: am 1. März live gehen</translation>
    </message>
</context>
<context>
    <name>Plumbline::DateField</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Kalender (Alt+Pfeil ab)</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like %2 or %3.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es wie %2 oder %3.</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>etwa %1</translation>
    </message>
</context>
<context>
    <name>Plumbline::Dialogs</name>
    <message>
        <source>Escape again leaves without keeping this.</source>
        <translation>Noch einmal Escape verlässt den Dialog, ohne dies zu behalten.</translation>
    </message>
</context>
<context>
    <name>Plumbline::FoldingText</name>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
</context>
<context>
    <name>Plumbline::GuidancePane</name>
    <message>
        <source>Guidance</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>&amp;Best Practice</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Fragen</translation>
    </message>
    <message>
        <source>Pi&amp;llar</source>
        <translation>Säu&amp;le</translation>
    </message>
</context>
<context>
    <name>Plumbline::HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (rückgängig gemacht)</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Lens</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
</context>
<context>
    <name>Plumbline::HistoryPage</name>
    <message>
        <source>Copy selected changes as a table</source>
        <translation>Ausgewählte Änderungen als Tabelle kopieren</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Show &amp;undo and redo too</source>
        <translation>Auch &amp;Rückgängig und Wiederholen zeigen</translation>
    </message>
    <message>
        <source>History, the newest change first</source>
        <translation>Verlauf, die neueste Änderung zuerst</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Bisher ist nichts geschehen</translation>
    </message>
    <message>
        <source>Every change is kept here with its time and author, and can be undone.</source>
        <translation>Jede Änderung wird hier mit Zeit und Urheber aufbewahrt und kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>No portfolio is open</source>
        <translation>Kein Portfolio ist geöffnet</translation>
    </message>
    <message>
        <source>The history keeps every change to a portfolio, so that it can be undone.</source>
        <translation>Der Verlauf bewahrt jede Änderung an einem Portfolio auf, damit sie rückgängig gemacht werden kann.</translation>
    </message>
    <message>
        <source>Go to the portfolio</source>
        <translation>Zum Portfolio</translation>
    </message>
    <message>
        <source>Select a change to go back or forward to it.</source>
        <translation>Wählen Sie eine Änderung, um zu ihr zurück oder vor zu gehen.</translation>
    </message>
    <message numerus="yes">
        <source>Undoes the %n changes after this one. They can be redone.</source>
        <translation>
            <numerusform>Macht die %n Änderung nach dieser rückgängig. Sie kann wiederholt werden.</numerusform>
            <numerusform>Macht die %n Änderungen nach dieser rückgängig. Sie können wiederholt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is where the workload stands now.</source>
        <translation>Das ist der jetzige Stand des Workloads.</translation>
    </message>
    <message numerus="yes">
        <source>Does %n changes again, up to this one.</source>
        <translation>
            <numerusform>Wiederholt %n Änderung, bis zu dieser.</numerusform>
            <numerusform>Wiederholt %n Änderungen, bis zu dieser.</numerusform>
        </translation>
    </message>
    <message>
        <source>This step cannot be reached any more: another way was taken after it was undone.</source>
        <translation>Dieser Schritt ist nicht mehr erreichbar: Nachdem er rückgängig gemacht wurde, ging es anders weiter.</translation>
    </message>
    <message>
        <source>Go to this &amp;point</source>
        <translation>Zu diesem &amp;Stand gehen</translation>
    </message>
    <message>
        <source>Show &amp;older changes</source>
        <translation>&amp;Ältere Änderungen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n changes are listed.</source>
        <translation>
            <numerusform>%n Änderung, die neueste, wird aufgeführt.</numerusform>
            <numerusform>Die neuesten %n Änderungen werden aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the &amp;question</source>
        <translation>&amp;Frage öffnen</translation>
    </message>
    <message>
        <source>No change matches “%1”.</source>
        <translation>Keine Änderung passt zu „%1“.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>of this workload</source>
        <translation>dieses Workloads</translation>
    </message>
    <message>
        <source>of the portfolio</source>
        <translation>des Portfolios</translation>
    </message>
    <message>
        <source>This is where the portfolio stands now.</source>
        <translation>Hier steht das Portfolio jetzt.</translation>
    </message>
</context>
<context>
    <name>Plumbline::ImportDialog</name>
    <message>
        <source>This workload is not in the portfolio yet. The import adds it.</source>
        <translation>Dieser Workload ist noch nicht im Portfolio. Der Import fügt ihn hinzu.</translation>
    </message>
    <message>
        <source>This workload is here already, just as the document has it. There is nothing to import.</source>
        <translation>Dieser Workload ist schon hier, genau wie im Dokument. Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>Import a review</source>
        <translation>Review importieren</translation>
    </message>
    <message>
        <source>What the import brings</source>
        <translation>Was der Import bringt</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>This workload is here already. The import changes what is ticked, as one step that undo takes back. What the document does not speak of stays as it is.</source>
        <translation>Diesen Workload gibt es hier schon. Der Import ändert, was angekreuzt ist, in einem Schritt, den Rückgängig zurücknimmt. Wovon das Dokument nichts sagt, das bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Said differently here and in the file</source>
        <translation>Hier und in der Datei verschieden</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>New in the file</source>
        <translation>Neu in der Datei</translation>
    </message>
    <message>
        <source>Changed here since, stays as it is</source>
        <translation>Hier seitdem geändert, bleibt so</translation>
    </message>
    <message>
        <source>To know about the file</source>
        <translation>Hinweise zur Datei</translation>
    </message>
    <message>
        <source>&amp;Keep mine everywhere</source>
        <translation>Überall Eigenes &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Take theirs everywhere</source>
        <translation>Überall aus der Datei &amp;übernehmen</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Aus der Datei übernehmen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Eigenes behalten</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Alles ist entschieden.</translation>
    </message>
    <message numerus="yes">
        <source>%n still to be decided</source>
        <translation>
            <numerusform>noch %n zu entscheiden</numerusform>
            <numerusform>noch %n zu entscheiden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plumbline::ImportExport</name>
    <message>
        <source>Export the review</source>
        <translation>Review exportieren</translation>
    </message>
    <message>
        <source>Review documents (*.json)</source>
        <translation>Review-Dokumente (*.json)</translation>
    </message>
    <message>
        <source>Exported the review as %1.</source>
        <translation>Das Review wurde als %1 exportiert.</translation>
    </message>
    <message>
        <source>The review is on the clipboard. Keep it in a text file until the portfolio can be saved again.</source>
        <translation>Das Review ist in der Zwischenablage. Bewahren Sie es in einer Textdatei auf, bis das Portfolio wieder gespeichert werden kann.</translation>
    </message>
    <message>
        <source>Import reviews</source>
        <translation>Reviews importieren</translation>
    </message>
    <message>
        <source>Imported “%1”.</source>
        <translation>„%1“ importiert.</translation>
    </message>
    <message>
        <source>Back up the portfolio</source>
        <translation>Portfolio sichern</translation>
    </message>
    <message>
        <source>Portfolios (*.plumb)</source>
        <translation>Portfolios (*.plumb)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file name: portfolio, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The portfolio was copied to %1 and the copy was checked.</source>
        <translation>Das Portfolio wurde nach %1 kopiert, und die Kopie wurde geprüft.</translation>
    </message>
    <message>
        <source>Restore as a new portfolio</source>
        <translation>Als neues Portfolio wiederherstellen</translation>
    </message>
    <message>
        <source>Reviews and AWS answers (*.json);;All files (*)</source>
        <translation>Reviews und AWS-Antworten (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The review was not exported</source>
        <translation>Das Review wurde nicht exportiert</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Es wurde nichts importiert</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <translation>Nicht importiert: %1</translation>
    </message>
    <message>
        <source>The portfolio was not backed up</source>
        <translation>Das Portfolio wurde nicht gesichert</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>Die Sicherung wurde nicht wiederhergestellt</translation>
    </message>
    <message>
        <source>The review of the other reviewer was not read</source>
        <translation>Das Review der anderen Person wurde nicht gelesen</translation>
    </message>
    <message>
        <source>Compare with another reviewer</source>
        <translation>Mit einer anderen Person vergleichen</translation>
    </message>
    <message>
        <source>Private notes are not in it.</source>
        <translation>Private Notizen sind nicht dabei.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Plumbline::LabelList</name>
    <message>
        <source>%1. %2</source>
        <comment>the name of an area or a principle, and what it says</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and text of a step</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Plumbline::LensBrowser</name>
    <message>
        <source>Content of the lens</source>
        <translation>Inhalt der Lens</translation>
    </message>
    <message>
        <source>&amp;All lenses</source>
        <translation>All&amp;e Lenses</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source> › </source>
        <comment>between the parts of a path</comment>
        <translation> › </translation>
    </message>
    <message>
        <source>No question or practice matches “%1”.</source>
        <translation>Keine Frage oder Best Practice passt zu „%1“.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>Plumbline::LensContentModel</name>
    <message>
        <source>Questions and practices</source>
        <translation>Fragen und Praktiken</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Risk if missing</source>
        <translation>Risiko bei Fehlen</translation>
    </message>
</context>
<context>
    <name>Plumbline::LensDetails</name>
    <message>
        <source>Read the &amp;lens</source>
        <translation>&amp;Lens lesen</translation>
    </message>
    <message>
        <source>Writes the lens to a file that the AWS tool takes.</source>
        <translation>Schreibt die Lens in eine Datei, die das AWS-Werkzeug nimmt.</translation>
    </message>
    <message>
        <source>Version %1, added on %2</source>
        <translation>Version %1, hinzugefügt am %2</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Säule</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Best Practices</translation>
    </message>
    <message>
        <source>Remove from the workload</source>
        <translation>Vom Workload entfernen</translation>
    </message>
    <message>
        <source>Apply to the workload</source>
        <translation>Auf den Workload anwenden</translation>
    </message>
    <message>
        <source>Open a workload first.</source>
        <translation>Öffnen Sie zuerst einen Workload.</translation>
    </message>
    <message>
        <source>It is applied to a workload. Remove it there first.</source>
        <translation>Sie ist auf einen Workload angewendet. Entfernen Sie sie zuerst dort.</translation>
    </message>
    <message>
        <source>Bring the workload to this version…</source>
        <translation>Workload auf diese Version bringen …</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More for this lens</source>
        <translation>Mehr zu dieser Lens</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Remove from the portfolio</source>
        <translation>Aus dem Portfolio entfernen</translation>
    </message>
</context>
<context>
    <name>Plumbline::LensProblemsPanel</name>
    <message>
        <source>What was found in the file</source>
        <translation>Was in der Datei gefunden wurde</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n files to look at)</source>
        <translation>
            <numerusform>%1 (%n Datei anzusehen)</numerusform>
            <numerusform>%1 (%n Dateien anzusehen)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>This lens can be used. Look at the warnings, then add it or leave it out.</source>
        <translation>Diese Lens ist benutzbar. Sehen Sie sich die Warnungen an, dann fügen Sie sie hinzu oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Add any&amp;way</source>
        <translation>&amp;Trotzdem hinzufügen</translation>
    </message>
    <message>
        <source>Leave it o&amp;ut</source>
        <translation>&amp;Weglassen</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between places in a file</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>places in a file</comment>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Line and column</source>
        <translation>Zeile und Spalte</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>This lens has faults and was not added. Correct them in the file, then add it again.</source>
        <translation>Diese Lens hat Fehler und wurde nicht hinzugefügt. Beheben Sie die Fehler in der Datei und fügen Sie die Lens dann erneut hinzu.</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>its kind, what was found</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Plumbline::LensUpgradeDialog</name>
    <message>
        <source>All workloads that use version %1: %2 more</source>
        <comment>a version of a lens, a number of workloads</comment>
        <translation>Alle Workloads, die Version %1 verwenden: %2 weitere</translation>
    </message>
    <message>
        <source>Bring the workload to another version</source>
        <translation>Workload auf eine andere Version bringen</translation>
    </message>
    <message>
        <source>%1: from version %2 of %3 to version %4</source>
        <comment>workload, version, lens, version</comment>
        <translation>%1: von Version %2 von %3 auf Version %4</translation>
    </message>
    <message>
        <source>First the milestone “%1” keeps everything as it is. Undo in the review takes back both.</source>
        <translation>Vorher hält der Meilenstein „%1“ alles fest, wie es ist. Rückgängig im Review nimmt beides zurück.</translation>
    </message>
    <message>
        <source>&amp;Bring to this version</source>
        <translation>Auf diese Version &amp;bringen</translation>
    </message>
    <message>
        <source>%1: questions</source>
        <comment>a level of risk</comment>
        <translation>%1: Fragen</translation>
    </message>
    <message>
        <source>How the versions differ</source>
        <translation>Worin sich die Versionen unterscheiden</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
</context>
<context>
    <name>Plumbline::LensesModel</name>
    <message>
        <source>Lens</source>
        <translation>Lens</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Best Practices</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Benutzt von</translation>
    </message>
    <message>
        <source>Open workload</source>
        <translation>Geöffneter Workload</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keinem</translation>
    </message>
    <message numerus="yes">
        <source>%n workloads</source>
        <translation>
            <numerusform>%n Workload</numerusform>
            <numerusform>%n Workloads</numerusform>
        </translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Angewendet</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practices</source>
        <translation>
            <numerusform>%n Best Practice</numerusform>
            <numerusform>%n Best Practices</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>Plumbline::LensesPage</name>
    <message>
        <source>Copy selected lenses as a table</source>
        <translation>Ausgewählte Lenses als Tabelle kopieren</translation>
    </message>
    <message>
        <source>&amp;Add from files…</source>
        <translation>Aus Dateien hinzu&amp;fügen…</translation>
    </message>
    <message>
        <source>Lenses in the AWS custom-lens format. They can also be dropped here.</source>
        <translation>Lenses im AWS-Format für eigene Lenses. Sie können auch hierher gezogen werden.</translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>Lenses</translation>
    </message>
    <message>
        <source>No portfolio is open</source>
        <translation>Kein Portfolio ist geöffnet</translation>
    </message>
    <message>
        <source>Lenses belong to a portfolio. Each has the questions and practices of one kind of review.</source>
        <translation>Lenses gehören zu einem Portfolio. Jede enthält die Fragen und Best Practices einer Art von Review.</translation>
    </message>
    <message>
        <source>Go to the portfolio</source>
        <translation>Zum Portfolio</translation>
    </message>
    <message>
        <source>No lens yet</source>
        <translation>Noch keine Lens</translation>
    </message>
    <message>
        <source>A lens has the questions and practices of a review. Add one in the AWS custom-lens format; files can also be dropped here.</source>
        <translation>Eine Lens enthält die Fragen und Best Practices eines Reviews. Fügen Sie eine im AWS-Format für eigene Lenses hinzu; Dateien können auch hierher gezogen werden.</translation>
    </message>
    <message>
        <source>Add from files…</source>
        <translation>Aus Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add lenses</source>
        <translation>Lenses hinzufügen</translation>
    </message>
    <message>
        <source>Lenses (*.json);;All files (*)</source>
        <translation>Lenses (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Added the lens “%1”, version %2.</source>
        <translation>Lens „%1“, Version %2, hinzugefügt.</translation>
    </message>
    <message>
        <source>The lens “%1” is here already, as version %2.</source>
        <translation>Die Lens „%1“ ist schon da, als Version %2.</translation>
    </message>
    <message>
        <source>Removed the lens “%1”.</source>
        <translation>Lens „%1“ entfernt.</translation>
    </message>
    <message>
        <source>Export the lens</source>
        <translation>Lens exportieren</translation>
    </message>
    <message>
        <source>Lenses (*.json)</source>
        <translation>Lenses (*.json)</translation>
    </message>
    <message>
        <source>Exported the lens as %1.</source>
        <translation>Die Lens wurde als %1 exportiert.</translation>
    </message>
    <message>
        <source>Installed lenses</source>
        <translation>Vorhandene Lenses</translation>
    </message>
    <message>
        <source>No lens matches “%1”.</source>
        <translation>Keine Lens passt zu „%1“.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Removed the lens “%1” from “%2”.</source>
        <translation>Lens „%1“ von „%2“ entfernt.</translation>
    </message>
    <message>
        <source>Applied the lens “%1” to “%2”.</source>
        <translation>Lens „%1“ auf „%2“ angewendet.</translation>
    </message>
</context>
<context>
    <name>Plumbline::LinkButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Plumbline::LinkDialog</name>
    <message>
        <source>Attach a link</source>
        <translation>Link anhängen</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;What it shows</source>
        <translation>&amp;Was er zeigt</translation>
    </message>
    <message>
        <source>Attach the link</source>
        <translation>Link anhängen</translation>
    </message>
    <message>
        <source>Give the address.</source>
        <translation>Geben Sie die Adresse an.</translation>
    </message>
</context>
<context>
    <name>Plumbline::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>The disk has not answered yet.</source>
        <translation>Der Datenträger hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>Keep Plumbline open</source>
        <translation>Plumbline geöffnet lassen</translation>
    </message>
    <message>
        <source>Quit and lose it</source>
        <translation>Beenden und verwerfen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Review a &amp;workload…</source>
        <translation>&amp;Workload reviewen…</translation>
    </message>
    <message>
        <source>&amp;New portfolio…</source>
        <translation>&amp;Neues Portfolio…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Beis&amp;piel öffnen</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sichern…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Eigenschaften…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Colors of the &amp;system</source>
        <translation>Farben des &amp;Systems</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Text size of the system</source>
        <translation>&amp;Textgröße des Systems</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Plumbline</source>
        <translation>&amp;Über Plumbline</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>New portfolio</source>
        <translation>Neues Portfolio</translation>
    </message>
    <message>
        <source>Portfolios (*.plumb)</source>
        <translation>Portfolios (*.plumb)</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Open a portfolio</source>
        <translation>Portfolio öffnen</translation>
    </message>
    <message>
        <source>&amp;Export the review…</source>
        <translation>Review &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import reviews…</source>
        <translation>Reviews &amp;importieren…</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>&amp;Befehl suchen…</translation>
    </message>
    <message>
        <source>Res&amp;tore a backup…</source>
        <translation>Sicherung wieder&amp;herstellen…</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Show backups</source>
        <translation>Sicherungen zeigen</translation>
    </message>
    <message>
        <source>Keep this portfolio open</source>
        <translation>Dieses Portfolio geöffnet lassen</translation>
    </message>
    <message>
        <source>Open the other and lose it</source>
        <translation>Das andere öffnen und verwerfen</translation>
    </message>
    <message>
        <source>The portfolio was not opened</source>
        <translation>Das Portfolio wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Ei&amp;nstellungen…</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>This portfolio was updated to the file format of this version</source>
        <translation>Dieses Portfolio wurde in die Form dieser Version gebracht</translation>
    </message>
    <message>
        <source>A copy as it was before is kept as %1.</source>
        <translation>Eine Kopie des früheren Stands ist als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>“%1” is damaged</source>
        <translation>„%1“ ist beschädigt</translation>
    </message>
    <message>
        <source>Its counts are not shown. A backup may have it whole.</source>
        <translation>Die Zahlen dieses Workloads werden nicht gezeigt. Eine Sicherung hat ihn vielleicht noch ganz.</translation>
    </message>
    <message>
        <source>Not saved, and taken back</source>
        <translation>Nicht gespeichert und zurückgenommen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what was done, why it was refused</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>“%1” is damaged and can only be read</source>
        <translation>„%1“ ist beschädigt und kann nur gelesen werden</translation>
    </message>
    <message>
        <source>These parts are not as they were written: %1. What is whole can be exported; a backup may have the rest.</source>
        <translation>Nicht so, wie es geschrieben wurde: %1. Was heil ist, lässt sich exportieren; eine Sicherung hat vielleicht den Rest.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes that were saved here are missing from this portfolio</source>
        <translation>
            <numerusform>%n Änderung, die hier gespeichert wurde, fehlt in diesem Portfolio</numerusform>
            <numerusform>%n Änderungen, die hier gespeichert wurden, fehlen in diesem Portfolio</numerusform>
        </translation>
    </message>
    <message>
        <source>If you did not put an older copy in its place, look for a newer one among the backups beside it.</source>
        <translation>Wenn Sie keine ältere Kopie an seine Stelle gelegt haben, suchen Sie unter den Sicherungen daneben eine neuere.</translation>
    </message>
    <message>
        <source>Take a milestone…</source>
        <translation>Meilenstein setzen…</translation>
    </message>
    <message>
        <source>Save the report as PDF…</source>
        <translation>Bericht als PDF speichern…</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what was done</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and title of a question</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Plan the session…</source>
        <translation>Sitzungen planen …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label of a question, what its lens says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Take &amp;answers over…</source>
        <translation>&amp;Antworten übernehmen…</translation>
    </message>
    <message>
        <source>Compare with another re&amp;viewer…</source>
        <translation>Mit einer anderen Person ver&amp;gleichen…</translation>
    </message>
    <message>
        <source>&amp;Presenter view</source>
        <translation>&amp;Präsentationsansicht</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) were answered as in “%1”.</source>
        <translation>
            <numerusform>%n Frage wurde wie in „%1“ beantwortet.</numerusform>
            <numerusform>%n Fragen wurden wie in „%1“ beantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is complete in the plan and not ticked in the review.</source>
        <translation>„%1“ ist im Plan abgeschlossen und im Review nicht angehakt.</translation>
    </message>
    <message numerus="yes">
        <source>%n practices are complete in the plan and not ticked in the review.</source>
        <translation>
            <numerusform>%n Praktik ist im Plan abgeschlossen und im Review nicht angehakt.</numerusform>
            <numerusform>%n Praktiken sind im Plan abgeschlossen und im Review nicht angehakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Anhaken</translation>
    </message>
    <message>
        <source>Export with private &amp;notes…</source>
        <translation>Mit privaten &amp;Notizen exportieren…</translation>
    </message>
</context>
<context>
    <name>Plumbline::MapDelegate</name>
    <message>
        <source>%1 of %2</source>
        <comment>questions answered</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Plumbline::MapPane</name>
    <message>
        <source>Show all questions</source>
        <translation>Alle Fragen zeigen</translation>
    </message>
    <message>
        <source>Questions to show</source>
        <translation>Welche Fragen gezeigt werden</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alle Fragen</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Mit Risiko</translation>
    </message>
    <message>
        <source>High risk only</source>
        <translation>Nur hohes Risiko</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Mit Notizen</translation>
    </message>
    <message>
        <source>Map of the review</source>
        <translation>Übersicht des Reviews</translation>
    </message>
    <message>
        <source>Notes on the pillar…</source>
        <translation>Notizen zur Säule…</translation>
    </message>
    <message>
        <source>Leave out of scope</source>
        <translation>Ausklammern</translation>
    </message>
    <message>
        <source>Why this pillar is left out</source>
        <translation>Warum diese Säule ausgeklammert wird</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes on the pillar</source>
        <translation>Notizen zur Säule</translation>
    </message>
    <message>
        <source>Keep notes</source>
        <translation>Notizen behalten</translation>
    </message>
    <message>
        <source>Areas to show</source>
        <translation>Welche Bereiche zu sehen sind</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Alle Bereiche</translation>
    </message>
    <message>
        <source>Leave a pillar out of scope…</source>
        <translation>Eine Säule auslassen…</translation>
    </message>
    <message>
        <source>Bring %1 back into scope</source>
        <translation>%1 wieder aufnehmen</translation>
    </message>
    <message>
        <source>Leave %1 out of scope…</source>
        <translation>%1 auslassen…</translation>
    </message>
    <message>
        <source>Missing a high-level practice</source>
        <translation>Fehlt: Best Practice hoher Stufe</translation>
    </message>
    <message>
        <source>Missing a high- or medium-level practice</source>
        <translation>Fehlt: hohe oder mittlere Stufe</translation>
    </message>
    <message>
        <source>No question fits the filters.</source>
        <translation>Keine Frage passt zu den Filtern.</translation>
    </message>
    <message>
        <source>No question matches “%1”.</source>
        <translation>Keine Frage passt zu „%1“.</translation>
    </message>
    <message>
        <source>With decisions</source>
        <translation>Mit Entscheidungen</translation>
    </message>
    <message>
        <source>Risk accepted</source>
        <translation>Risiko angenommen</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Zu bestätigen</translation>
    </message>
    <message>
        <source>Marked for a second look</source>
        <translation>Für einen zweiten Blick vorgemerkt</translation>
    </message>
    <message>
        <source>Met, neither shown nor tested</source>
        <translation>Erfüllt, weder gezeigt noch getestet</translation>
    </message>
    <message>
        <source>Changed since the last milestone</source>
        <translation>Seit dem letzten Meilenstein geändert</translation>
    </message>
    <message>
        <source>With contradictions (%1)</source>
        <comment>number of questions</comment>
        <translation>Mit Widersprüchen (%1)</translation>
    </message>
    <message>
        <source>With contradictions</source>
        <translation>Mit Widersprüchen</translation>
    </message>
    <message>
        <source>With open actions or points for later</source>
        <translation>Mit offenen Aufgaben oder Punkten für später</translation>
    </message>
    <message>
        <source>With evidence</source>
        <translation>Mit Belegen</translation>
    </message>
</context>
<context>
    <name>Plumbline::MilestoneDialog</name>
    <message>
        <source>Keeps answers, notes and the plan as they are now: %1 of %2 questions answered, %3 at high and %4 at medium risk. It is sealed, so that nothing in it can change unnoticed.</source>
        <translation>Bewahrt Antworten, Notizen und Plan, wie sie jetzt sind: %1 von %2 Fragen beantwortet, %3 mit hohem und %4 mit mittlerem Risiko. Der Meilenstein wird versiegelt, damit sich nichts in ihm unbemerkt ändern kann.</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>Review vom %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is a milestone of this name already.</source>
        <translation>Es gibt schon einen Meilenstein mit diesem Namen.</translation>
    </message>
    <message>
        <source>Take a milestone</source>
        <translation>Meilenstein festhalten</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Take milestone</source>
        <translation>Meilenstein festhalten</translation>
    </message>
</context>
<context>
    <name>Plumbline::MilestonesModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Festgehalten</translation>
    </message>
    <message>
        <source>Against the one before</source>
        <translation>Gegenüber dem vorigen</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
</context>
<context>
    <name>Plumbline::MilestonesOverTime</name>
    <message>
        <source>&amp;Read its report</source>
        <translation>Bericht dazu &amp;lesen</translation>
    </message>
    <message>
        <source>Milestones with their counts</source>
        <translation>Meilensteine mit ihren Zahlen</translation>
    </message>
    <message>
        <source>&amp;Compare the two</source>
        <translation>Die beiden &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Compare with now</source>
        <translation>Mit dem jetzigen Stand &amp;vergleichen</translation>
    </message>
    <message>
        <source>Milestones are read-only: they stay as they were taken.</source>
        <translation>Meilensteine sind schreibgeschützt: Sie bleiben, wie sie festgehalten wurden.</translation>
    </message>
    <message>
        <source>Taken on %1, %2. Nothing in it can change any more.</source>
        <comment>day, time</comment>
        <translation>Festgehalten am %1 um %2. Daran kann sich nichts mehr ändern.</translation>
    </message>
    <message>
        <source>Taken by %1 on %2, %3. Nothing in it can change any more.</source>
        <comment>person, day, time</comment>
        <translation>Festgehalten von %1 am %2 um %3. Daran kann sich nichts mehr ändern.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the seal</source>
        <translation>Das Siegel kopieren</translation>
    </message>
    <message>
        <source>&amp;Compare with the last milestone</source>
        <translation>Mit dem letzten Meilenstein &amp;vergleichen</translation>
    </message>
    <message>
        <source>How the workload stands now. It goes on changing; a milestone keeps it as it is.</source>
        <translation>Wie der Workload jetzt dasteht. Das ändert sich weiter; ein Meilenstein hält es fest.</translation>
    </message>
    <message>
        <source>Seal %1…</source>
        <comment>beginning of a checksum</comment>
        <translation>Siegel %1…</translation>
    </message>
</context>
<context>
    <name>Plumbline::MilestonesPage</name>
    <message>
        <source>Copy selected milestones as a table</source>
        <translation>Ausgewählte Meilensteine als Tabelle kopieren</translation>
    </message>
    <message>
        <source>No workload is open</source>
        <translation>Kein Workload ist geöffnet</translation>
    </message>
    <message>
        <source>Milestones keep a workload as it was, so that progress can be compared.</source>
        <translation>Meilensteine bewahren einen Workload so, wie er war, damit Fortschritt vergleichbar wird.</translation>
    </message>
    <message>
        <source>Open a workload</source>
        <translation>Workload öffnen</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Im Lauf der Zeit</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Took the milestone “%1”.</source>
        <translation>Meilenstein „%1“ festgehalten.</translation>
    </message>
    <message>
        <source>Take a milestone…</source>
        <translation>Meilenstein festhalten…</translation>
    </message>
    <message>
        <source>&amp;Take a milestone…</source>
        <translation>Meilenstein &amp;festhalten…</translation>
    </message>
    <message>
        <source>Keeps the workload as it is now, for ever.</source>
        <translation>Bewahrt den Workload, wie er jetzt ist, für immer.</translation>
    </message>
    <message>
        <source>No milestones yet</source>
        <translation>Noch keine Meilensteine</translation>
    </message>
    <message>
        <source>Take one before a session and one after it: then you see what became of the risks, and can compare any two points.</source>
        <translation>Halten Sie vor und nach einer Sitzung je einen fest: Dann sehen Sie, was aus den Risiken wurde, und können zwei beliebige Zeitpunkte vergleichen.</translation>
    </message>
</context>
<context>
    <name>Plumbline::MinuteDialog</name>
    <message>
        <source>&amp;What was decided</source>
        <translation>&amp;Was entschieden wurde</translation>
    </message>
    <message>
        <source>Who &amp;decided</source>
        <translation>Wer &amp;entschieden hat</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>A&amp;m</translation>
    </message>
    <message>
        <source>Keep the decision</source>
        <translation>Entscheidung behalten</translation>
    </message>
    <message>
        <source>&amp;What is to be done</source>
        <translation>&amp;Was zu tun ist</translation>
    </message>
    <message>
        <source>Who &amp;does it</source>
        <translation>Wer es &amp;tut</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>It is do&amp;ne</source>
        <translation>Es ist erle&amp;digt</translation>
    </message>
    <message>
        <source>Keep the action</source>
        <translation>Aufgabe behalten</translation>
    </message>
    <message>
        <source>&amp;What is left for later</source>
        <translation>&amp;Was für später bleibt</translation>
    </message>
    <message>
        <source>&amp;Raised by</source>
        <translation>&amp;Eingebracht von</translation>
    </message>
    <message>
        <source>It is &amp;settled</source>
        <translation>Er ist &amp;geklärt</translation>
    </message>
    <message>
        <source>Keep the point</source>
        <translation>Punkt behalten</translation>
    </message>
    <message>
        <source>It is about the whole &amp;review, not about this question</source>
        <translation>Es betrifft das ganze &amp;Review, nicht diese Frage</translation>
    </message>
    <message>
        <source>Say what was decided, by whom, and on which day.</source>
        <translation>Geben Sie an, was entschieden wurde, von wem und an welchem Tag.</translation>
    </message>
    <message>
        <source>Say what is to be done, and who does it.</source>
        <translation>Geben Sie an, was zu tun ist und wer es tut.</translation>
    </message>
    <message>
        <source>Say what is left for later.</source>
        <translation>Geben Sie an, was für später bleibt.</translation>
    </message>
</context>
<context>
    <name>Plumbline::MinuteList</name>
    <message>
        <source>&amp;Decision…</source>
        <translation>&amp;Entscheidung…</translation>
    </message>
    <message>
        <source>&amp;Action…</source>
        <translation>&amp;Aufgabe…</translation>
    </message>
    <message>
        <source>Point for &amp;later…</source>
        <translation>Punkt für &amp;später…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change or remove: %1</source>
        <translation>Ändern oder entfernen: %1</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Ändern…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>E&amp;ntfernen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Record what was said about the question</source>
        <translation>Festhalten, was zur Frage gesagt wurde</translation>
    </message>
</context>
<context>
    <name>Plumbline::MinutesDialog</name>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Done and settled</source>
        <translation>Erledigt und geklärt</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Offene Aufgaben</translation>
    </message>
    <message>
        <source>Left for later</source>
        <translation>Für später</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What was minuted</source>
        <translation>Was festgehalten wurde</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>&amp;Go to the question</source>
        <translation>&amp;Zur Frage</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Ändern…</translation>
    </message>
    <message>
        <source>The whole review</source>
        <translation>Das ganze Review</translation>
    </message>
</context>
<context>
    <name>Plumbline::MissedPracticesModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>workloads that miss a practice, all workloads</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Best Practice</translation>
    </message>
    <message>
        <source>Missed by</source>
        <translation>Fehlt bei</translation>
    </message>
    <message>
        <source>Highest risk</source>
        <translation>Höchstes Risiko</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Lens</translation>
    </message>
</context>
<context>
    <name>Plumbline::MissedPracticesView</name>
    <message>
        <source>Practices that most workloads miss</source>
        <translation>Best Practices, die den meisten Workloads fehlen</translation>
    </message>
    <message>
        <source>No practice matches.</source>
        <translation>Keine Best Practice passt.</translation>
    </message>
    <message>
        <source>No workload is at risk for a practice that it misses.</source>
        <translation>Kein Workload ist wegen einer fehlenden Best Practice im Risiko.</translation>
    </message>
    <message>
        <source>Reading the answers of all workloads…</source>
        <translation>Die Antworten aller Workloads werden gelesen…</translation>
    </message>
</context>
<context>
    <name>Plumbline::NewWorkloadDialog</name>
    <message>
        <source>Review a workload</source>
        <translation>Workload reviewen</translation>
    </message>
    <message>
        <source>Online shop</source>
        <translation>Onlineshop</translation>
    </message>
    <message>
        <source>The review covers the five classic pillars.</source>
        <translation>Das Review umfasst die fünf klassischen Säulen.</translation>
    </message>
    <message>
        <source>Start the review</source>
        <translation>Review beginnen</translation>
    </message>
    <message>
        <source>Name of the workload</source>
        <translation>Name des Workloads</translation>
    </message>
    <message>
        <source>Lenses to review it with</source>
        <translation>Lenses für das Review</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Warum sie ausgeklammert wird</translation>
    </message>
    <message>
        <source>Leave Sustainability out of scope</source>
        <translation>Nachhaltigkeit ausklammern</translation>
    </message>
    <message numerus="yes">
        <source>Version %1, %n question(s)</source>
        <translation>
            <numerusform>Version %1, %n Frage</numerusform>
            <numerusform>Version %1, %n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take answers over from another workload</source>
        <translation>Antworten aus einem anderen Workload übernehmen</translation>
    </message>
    <message>
        <source>What a platform gives to all that stand on it is answered once. You choose next which answers.</source>
        <translation>Was eine Plattform allen gibt, die auf ihr stehen, wird einmal beantwortet. Welche Antworten, wählen Sie danach.</translation>
    </message>
</context>
<context>
    <name>Plumbline::NotesEdit</name>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Ctrl and a click open %1</source>
        <translation>Strg und ein Klick öffnen %1</translation>
    </message>
</context>
<context>
    <name>Plumbline::NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>Plumbline::PageControls</name>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Breite einpassen</translation>
    </message>
    <message>
        <source>Fit the width of the page</source>
        <translation>Breite der Seite einpassen</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Seite einpassen</translation>
    </message>
    <message>
        <source>Fit the whole page</source>
        <translation>Ganze Seite einpassen</translation>
    </message>
    <message>
        <source>/ %1</source>
        <comment>the number of pages</comment>
        <translation>/ %1</translation>
    </message>
</context>
<context>
    <name>Plumbline::PageView</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Vorschau der Seiten</translation>
    </message>
</context>
<context>
    <name>Plumbline::PillarBars</name>
    <message>
        <source>Questions by risk in each pillar, at both points</source>
        <translation>Fragen nach Risiko in jeder Säule, zu beiden Zeitpunkten</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gestellt</translation>
    </message>
    <message>
        <source>%1: %2 at risk before, %3 after</source>
        <translation>%1: vorher %2 mit Risiko, nachher %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>before or after, name of the point</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Plumbline::PillarCountsDelegate</name>
    <message>
        <source>%1: %2</source>
        <comment>risk: number of questions</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>more pillars</comment>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>Plumbline::PillarGuidance</name>
    <message>
        <source>About the pillar</source>
        <translation>Über die Säule</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Design principles</source>
        <translation>Entwurfsprinzipien</translation>
    </message>
</context>
<context>
    <name>Plumbline::PillarOrder</name>
    <message>
        <source>Pillars, most important first</source>
        <translation>Säulen, die wichtigste zuerst</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>Plumbline::PlanBoard</name>
    <message>
        <source>Not estimated</source>
        <translation>Nicht geschätzt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a lane, how many cards are in it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a risk, an effort</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Plumbline::PlanBulkEdit</name>
    <message>
        <source>Leave as it is</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Setzen auf</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Owner of all selected practices</source>
        <translation>Verantwortlich für alle ausgewählten Best Practices</translation>
    </message>
    <message>
        <source>Due date of all selected practices</source>
        <translation>Fälligkeit aller ausgewählten Best Practices</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Due date</source>
        <translation>&amp;Fällig am</translation>
    </message>
    <message numerus="yes">
        <source>%n practices selected</source>
        <translation>
            <numerusform>%n Best Practice ausgewählt</numerusform>
            <numerusform>%n Best Practices ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>&amp;Verantwortlich</translation>
    </message>
    <message numerus="yes">
        <source>Change %n practices</source>
        <translation>
            <numerusform>%n Best Practice ändern</numerusform>
            <numerusform>%n Best Practices ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Make them a target…</source>
        <translation>Zum Ziel machen …</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>None; with commas between them</source>
        <translation>Keine; durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Add t&amp;ags</source>
        <translation>&amp;Tags dazu</translation>
    </message>
</context>
<context>
    <name>Plumbline::PlanDelegate</name>
    <message>
        <source>As the lens says</source>
        <translation>Wie die Lens es sagt</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fällig am</translation>
    </message>
</context>
<context>
    <name>Plumbline::PlanDetails</name>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>Note on this practice</source>
        <translation>Notiz zu dieser Best Practice</translation>
    </message>
    <message>
        <source>What was agreed, what it depends on</source>
        <translation>Was vereinbart wurde, wovon es abhängt</translation>
    </message>
    <message>
        <source>Link to the work item</source>
        <translation>Link zur Aufgabe</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>label, question</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The lens says nothing on how to improve this.</source>
        <translation>Die Lens sagt nichts dazu, wie sich das verbessern lässt.</translation>
    </message>
    <message>
        <source>How to improve</source>
        <translation>So verbessern Sie es</translation>
    </message>
    <message>
        <source>About this practice</source>
        <translation>Über diese Best Practice</translation>
    </message>
    <message>
        <source>A whole amount</source>
        <translation>Ein ganzer Betrag</translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;Cost</source>
        <translation>&amp;Kosten</translation>
    </message>
    <message>
        <source>T&amp;ags</source>
        <translation>&amp;Tags</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>Aufgabe: %1</translation>
    </message>
    <message>
        <source>This link cannot be opened, so it is not kept. Write the whole address, with https:// before it.</source>
        <translation>Dieser Link kann nicht geöffnet werden und wird deshalb nicht behalten. Schreiben Sie die ganze Adresse, mit https:// davor.</translation>
    </message>
    <message>
        <source>This cost is not kept. Write a whole amount, such as 12,500.</source>
        <translation>Diese Kosten werden nicht behalten. Schreiben Sie einen ganzen Betrag, etwa 12.500.</translation>
    </message>
</context>
<context>
    <name>Plumbline::PlanFilters</name>
    <message>
        <source>Which practices to show</source>
        <translation>Welche Best Practices gezeigt werden</translation>
    </message>
    <message>
        <source>All practices</source>
        <translation>Alle Best Practices</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Whose practices to show</source>
        <translation>Wessen Best Practices gezeigt werden</translation>
    </message>
    <message>
        <source>Any owner</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>How the practices are grouped</source>
        <translation>Wonach die Best Practices gegliedert sind</translation>
    </message>
    <message>
        <source>By risk</source>
        <translation>Nach Risiko</translation>
    </message>
    <message>
        <source>By pillar</source>
        <translation>Nach Säule</translation>
    </message>
    <message>
        <source>One list</source>
        <translation>Eine Liste</translation>
    </message>
    <message>
        <source>Hide o&amp;ptional practices</source>
        <translation>Freiwillige Best &amp;Practices ausblenden</translation>
    </message>
    <message>
        <source>Practices whose published level of risk is low, and on which no risk depends.</source>
        <translation>Best Practices mit niedriger veröffentlichter Risikostufe, von denen kein Risiko abhängt.</translation>
    </message>
    <message>
        <source>Board by status</source>
        <translation>Tafel nach Status</translation>
    </message>
    <message>
        <source>Risk and effort</source>
        <translation>Risiko und Aufwand</translation>
    </message>
    <message>
        <source>Practices with which tag to show</source>
        <translation>Praktiken mit welchem Tag gezeigt werden</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Alle Tags</translation>
    </message>
    <message>
        <source>By change batch</source>
        <translation>Nach Änderungspaket</translation>
    </message>
</context>
<context>
    <name>Plumbline::PlanMenu</name>
    <message>
        <source>Set the &amp;owner</source>
        <translation>&amp;Verantwortung zuweisen</translation>
    </message>
    <message>
        <source>Set the &amp;due date</source>
        <translation>&amp;Fälligkeit setzen</translation>
    </message>
    <message>
        <source>Show the &amp;question</source>
        <translation>Frage &amp;zeigen</translation>
    </message>
    <message>
        <source>Open the &amp;link</source>
        <translation>&amp;Link öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>Als Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Effort</source>
        <translation>&amp;Aufwand</translation>
    </message>
    <message>
        <source>For a &amp;tracker</source>
        <translation>Für ein &amp;Ticketsystem</translation>
    </message>
</context>
<context>
    <name>Plumbline::PlanModel</name>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Best Practice</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Their published level of risk is low, and no risk depends on them.</source>
        <translation>Ihre veröffentlichte Risikostufe ist niedrig, und kein Risiko hängt von ihnen ab.</translation>
    </message>
    <message>
        <source>All practices</source>
        <translation>Alle Best Practices</translation>
    </message>
    <message>
        <source>Practice ID</source>
        <translation>Kennung der Best Practice</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>In no change batch</source>
        <translation>In keinem Änderungspaket</translation>
    </message>
    <message>
        <source>%1, live since %2</source>
        <comment>change batch, day</comment>
        <translation>%1, live seit %2</translation>
    </message>
    <message>
        <source>%1, goes live on %2</source>
        <comment>change batch, day</comment>
        <translation>%1, geht live am %2</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
</context>
<context>
    <name>Plumbline::PlanPage</name>
    <message>
        <source>Improvement plan</source>
        <translation>Verbesserungsplan</translation>
    </message>
    <message>
        <source>No practice of the plan fits this filter.</source>
        <translation>Keine Best Practice des Plans passt zu diesem Filter.</translation>
    </message>
    <message>
        <source>Select a practice to see how to improve it.</source>
        <translation>Wählen Sie eine Best Practice, um zu sehen, wie sie sich verbessern lässt.</translation>
    </message>
    <message>
        <source>Copy selected practices as a table</source>
        <translation>Ausgewählte Best Practices als Tabelle kopieren</translation>
    </message>
    <message>
        <source>No workload is open</source>
        <translation>Kein Workload ist geöffnet</translation>
    </message>
    <message>
        <source>The improvement plan lists what is unmet where a workload is at risk.</source>
        <translation>Der Verbesserungsplan zeigt, was nicht erfüllt ist, wo ein Workload ein Risiko hat.</translation>
    </message>
    <message>
        <source>Open a workload</source>
        <translation>Workload öffnen</translation>
    </message>
    <message>
        <source>Nothing to improve yet</source>
        <translation>Noch nichts zu verbessern</translation>
    </message>
    <message>
        <source>Unmet practices of questions at high or medium risk come here as questions are answered.</source>
        <translation>Nicht erfüllte Best Practices von Fragen mit hohem oder mittlerem Risiko erscheinen hier, sobald Fragen beantwortet werden.</translation>
    </message>
    <message>
        <source>Go to the review</source>
        <translation>Zum Review</translation>
    </message>
    <message>
        <source>No practice matches “%1”.</source>
        <translation>Keine Best Practice passt zu „%1“.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Once all are met: %1</source>
        <comment>how risks move</comment>
        <translation>Sind alle erfüllt: %1</translation>
    </message>
    <message>
        <source>Set the target “%1”. It is under Milestones.</source>
        <translation>Das Ziel „%1“ ist gesetzt. Es steht unter Meilensteine.</translation>
    </message>
    <message>
        <source>For a tracker</source>
        <translation>Für ein Ticketsystem</translation>
    </message>
    <message>
        <source>All practices that are shown, as tickets</source>
        <translation>Alle gezeigten Best Practices als Tickets</translation>
    </message>
    <message>
        <source>Change batches</source>
        <translation>Änderungspakete</translation>
    </message>
    <message>
        <source>Practices that go live together</source>
        <translation>Praktiken, die gemeinsam live gehen</translation>
    </message>
    <message>
        <source>To&amp;gether</source>
        <translation>&amp;Gemeinsam</translation>
    </message>
    <message>
        <source>One &amp;action for them…</source>
        <translation>Eine &amp;Aufgabe für sie…</translation>
    </message>
    <message>
        <source>New change &amp;batch…</source>
        <translation>Neues Änderungs&amp;paket…</translation>
    </message>
    <message>
        <source>Into “%1”</source>
        <translation>In „%1“</translation>
    </message>
    <message>
        <source>&amp;Out of the change batch</source>
        <translation>A&amp;us dem Änderungspaket</translation>
    </message>
    <message>
        <source>It is &amp;live…</source>
        <translation>Es ist &amp;live…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Ändern…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>E&amp;ntfernen</translation>
    </message>
    <message numerus="yes">
        <source>Closes %n practices</source>
        <translation>
            <numerusform>Schließt %n Praktik ab</numerusform>
            <numerusform>Schließt %n Praktiken ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted the action. Once it is done, its practices are complete in the plan.</source>
        <translation>Aufgabe festgehalten. Ist sie erledigt, sind ihre Praktiken im Plan abgeschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>%n practices. %1</source>
        <comment>what a batch has, how risks move</comment>
        <translation>
            <numerusform>%n Praktik. %1</numerusform>
            <numerusform>%n Praktiken. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: its %n practices are complete in the plan.</source>
        <comment>change batch</comment>
        <translation>
            <numerusform>%1: Seine %n Praktik ist im Plan abgeschlossen.</numerusform>
            <numerusform>%1: Seine %n Praktiken sind im Plan abgeschlossen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plumbline::PortfolioFilters</name>
    <message>
        <source>Which workloads to show</source>
        <translation>Welche Workloads gezeigt werden</translation>
    </message>
    <message>
        <source>Whose workloads to show</source>
        <translation>Wessen Workloads gezeigt werden</translation>
    </message>
    <message>
        <source>Workloads of which environment to show</source>
        <translation>Workloads welcher Umgebung gezeigt werden</translation>
    </message>
    <message>
        <source>Workloads of which industry to show</source>
        <translation>Workloads welcher Branche gezeigt werden</translation>
    </message>
    <message>
        <source>Workloads with which tag to show</source>
        <translation>Workloads mit welchem Tag gezeigt werden</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Filter and order that were saved under a name</source>
        <translation>Filter und Reihenfolge, die unter einem Namen gesichert wurden</translation>
    </message>
    <message>
        <source>Any owner</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Ohne Person</translation>
    </message>
    <message>
        <source>Any industry</source>
        <translation>Alle Branchen</translation>
    </message>
    <message>
        <source>No industry</source>
        <translation>Ohne Branche</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Alle Tags</translation>
    </message>
    <message>
        <source>Any environment</source>
        <translation>Alle Umgebungen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>which workloads: where something is</comment>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>To confirm</source>
        <comment>which workloads: where an answer is</comment>
        <translation>Zu bestätigen</translation>
    </message>
    <message>
        <source>All workloads</source>
        <translation>Alle Workloads</translation>
    </message>
    <message>
        <source>Misses “%1”: show all</source>
        <comment>a practice</comment>
        <translation>„%1“ fehlt: alle zeigen</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>Diese Ansicht &amp;sichern…</translation>
    </message>
    <message>
        <source>&amp;Delete a view</source>
        <translation>Eine Ansicht &amp;löschen</translation>
    </message>
</context>
<context>
    <name>Plumbline::PortfolioModel</name>
    <message>
        <source>No lens</source>
        <translation>Keine Lens</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>questions answered of all</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Plumbline::PortfolioPage</name>
    <message>
        <source>Review a workload</source>
        <translation>Workload reviewen</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Workloads</translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation>Review öffnen</translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation>Eigenschaften…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s)</source>
        <translation>
            <numerusform>%n Workload</numerusform>
            <numerusform>%n Workloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n workload(s)</source>
        <translation>
            <numerusform>%1 von %n Workload</numerusform>
            <numerusform>%1 von %n Workloads</numerusform>
        </translation>
    </message>
    <message>
        <source>No portfolio is open</source>
        <translation>Kein Portfolio ist geöffnet</translation>
    </message>
    <message>
        <source>A portfolio is one file with all your workloads, lenses and milestones.</source>
        <translation>Ein Portfolio ist eine Datei mit allen Ihren Workloads, Lenses und Meilensteinen.</translation>
    </message>
    <message>
        <source>Open a portfolio…</source>
        <translation>Portfolio öffnen…</translation>
    </message>
    <message>
        <source>New portfolio…</source>
        <translation>Neues Portfolio…</translation>
    </message>
    <message>
        <source>No workloads yet</source>
        <translation>Noch keine Workloads</translation>
    </message>
    <message>
        <source>A workload is a system under review. Give it a name, choose a lens, and go through its questions pillar by pillar.</source>
        <translation>Ein Workload ist ein System, das geprüft wird. Geben Sie ihm einen Namen, wählen Sie eine Lens und gehen Sie Säule für Säule durch ihre Fragen.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>The workload was duplicated as “%1”.</source>
        <translation>Der Workload wurde als „%1“ dupliziert.</translation>
    </message>
    <message>
        <source>The workload “%1” was deleted.</source>
        <translation>Der Workload „%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>No workload matches “%1”.</source>
        <translation>Kein Workload passt zu „%1“.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how many workloads, how many at high risk</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) at high risk</source>
        <translation>
            <numerusform>%n Frage mit hohem Risiko</numerusform>
            <numerusform>%n Fragen mit hohem Risiko</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening the portfolio…</source>
        <translation>Das Portfolio wird geöffnet…</translation>
    </message>
    <message>
        <source>Most missed practices</source>
        <translation>Am häufigsten fehlend</translation>
    </message>
    <message>
        <source>No workload fits this filter.</source>
        <translation>Kein Workload passt zu diesem Filter.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, what it says of a workload</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Plumbline::PracticeGuidance</name>
    <message>
        <source>About the practice</source>
        <translation>Über die Best Practice</translation>
    </message>
    <message>
        <source>What its absence costs</source>
        <translation>Was ihr Fehlen kostet</translation>
    </message>
    <message>
        <source>How to improve</source>
        <translation>So verbessern Sie es</translation>
    </message>
    <message>
        <source>The lens says nothing more about this choice.</source>
        <translation>Die Lens sagt nicht mehr über diese Auswahl.</translation>
    </message>
    <message>
        <source>Leans on</source>
        <translation>Stützt sich auf</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>More about this practice</source>
        <translation>Mehr über diese Best Practice</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>published id and title of a practice</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Plumbline::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system is set</source>
        <translation>Wie im System eingestellt</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Takes effect when Plumbline starts next.</source>
        <translation>Gilt ab dem nächsten Start von Plumbline.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source> points</source>
        <comment>after a size of text</comment>
        <translation> Punkt</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Über Sie</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>Stands beside your changes in the history, from now on.</source>
        <translation>Steht von nun an im Verlauf bei Ihren Änderungen.</translation>
    </message>
    <message>
        <source>Portfolios</source>
        <translation>Portfolios</translation>
    </message>
    <message>
        <source>The portfolio that was open last</source>
        <translation>Das zuletzt geöffnete Portfolio</translation>
    </message>
    <message>
        <source>&amp;Open at the start</source>
        <translation>&amp;Beim Start öffnen</translation>
    </message>
    <message>
        <source>&amp;Daily copies kept</source>
        <translation>Aufbewahrte Tages&amp;kopien</translation>
    </message>
    <message>
        <source>One for each day on which something changed, in a folder beside the portfolio. Takes effect when a portfolio is opened next.</source>
        <translation>Eine für jeden Tag, an dem sich etwas geändert hat, in einem Ordner neben dem Portfolio. Gilt ab dem nächsten Öffnen eines Portfolios.</translation>
    </message>
</context>
<context>
    <name>Plumbline::PresenterView</name>
    <message>
        <source>%1 – presenter view</source>
        <comment>workload</comment>
        <translation>%1 – Präsentationsansicht</translation>
    </message>
    <message>
        <source>Presenter view</source>
        <translation>Präsentationsansicht</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title of a question, its risk</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No question is shown.</source>
        <translation>Es wird keine Frage gezeigt.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>label of a question, pillar</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (not applicable)</source>
        <comment>choice</comment>
        <translation>%1 (nicht anwendbar)</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
</context>
<context>
    <name>Plumbline::PrivateNoteBox</name>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>What you note for nobody else: in no report, no export and on no other screen, unless you ask.</source>
        <translation>Was Sie nur für sich notieren: in keinem Bericht, keinem Export und auf keinem anderen Bildschirm, außer Sie wollen es.</translation>
    </message>
    <message>
        <source>Write a &amp;private note</source>
        <translation>&amp;Private Notiz schreiben</translation>
    </message>
    <message>
        <source>Make the &amp;notes private</source>
        <translation>&amp;Notizen privat machen</translation>
    </message>
    <message>
        <source>Private note on the question</source>
        <translation>Private Notiz zur Frage</translation>
    </message>
    <message>
        <source>For nobody else: in no report, no export and on no other screen, unless you ask</source>
        <translation>Nur für Sie: in keinem Bericht, keinem Export und auf keinem anderen Bildschirm, außer Sie wollen es</translation>
    </message>
    <message>
        <source>Pri&amp;vate note</source>
        <translation>Pri&amp;vate Notiz</translation>
    </message>
</context>
<context>
    <name>Plumbline::PropertiesDialog</name>
    <message>
        <source>Properties of the workload</source>
        <translation>Eigenschaften des Workloads</translation>
    </message>
    <message>
        <source>Save the properties</source>
        <translation>Eigenschaften speichern</translation>
    </message>
    <message>
        <source>The workload</source>
        <translation>Der Workload</translation>
    </message>
    <message>
        <source>Where it runs</source>
        <translation>Wo er läuft</translation>
    </message>
    <message>
        <source>One a line, such as eu-central-1</source>
        <translation>Eine je Zeile, etwa eu-central-1</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Eine je Zeile</translation>
    </message>
    <message>
        <source>One a line, twelve digits each</source>
        <translation>Eines je Zeile, jeweils zwölf Ziffern</translation>
    </message>
    <message>
        <source>The business</source>
        <translation>Das Geschäft</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>One a line: key=value</source>
        <translation>Eines je Zeile: Schlüssel=Wert</translation>
    </message>
    <message>
        <source>Order of the pillars in the improvement plan</source>
        <translation>Reihenfolge der Säulen im Verbesserungsplan</translation>
    </message>
    <message>
        <source>“%1” is not written as AWS writes a Region, such as eu-central-1.</source>
        <translation>„%1“ ist nicht so geschrieben, wie AWS eine Region schreibt, etwa eu-central-1.</translation>
    </message>
    <message>
        <source>“%1” does not have the twelve digits of an AWS account.</source>
        <translation>„%1“ hat nicht die zwölf Ziffern eines AWS-Kontos.</translation>
    </message>
    <message>
        <source>AWS&apos;s list has no industry type “%1”. Pick one of the list, and write your own words under Industry.</source>
        <translation>Die Liste von AWS kennt keinen Branchentyp „%1“. Wählen Sie eine aus der Liste und schreiben Sie eigene Wörter unter Branche.</translation>
    </message>
    <message>
        <source>What the reviewers conclude</source>
        <translation>Schluss der Reviewer</translation>
    </message>
</context>
<context>
    <name>Plumbline::QuestionHead</name>
    <message>
        <source>The portfolio is open for reading only.</source>
        <translation>Das Portfolio ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source> › </source>
        <comment>between the parts of a path</comment>
        <translation> › </translation>
    </message>
    <message>
        <source>Risk accepted</source>
        <translation>Risiko angenommen</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Applies again</source>
        <translation>Trifft wieder zu</translation>
    </message>
    <message>
        <source>The question applies</source>
        <translation>Die Frage trifft zu</translation>
    </message>
    <message>
        <source>Not applicable because</source>
        <translation>Nicht zutreffend, weil</translation>
    </message>
    <message>
        <source>Say why…</source>
        <translation>Begründen…</translation>
    </message>
    <message>
        <source>Notes on the question</source>
        <translation>Notizen zur Frage</translation>
    </message>
    <message>
        <source>Mark as not applicable</source>
        <translation>Als nicht zutreffend markieren</translation>
    </message>
    <message>
        <source>Accept the risk…</source>
        <translation>Risiko annehmen…</translation>
    </message>
    <message>
        <source>Change the acceptance…</source>
        <translation>Annahme ändern…</translation>
    </message>
    <message>
        <source>Withdraw the acceptance</source>
        <translation>Annahme zurückziehen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name of the question, where it belongs</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Plumbline::QuestionPane</name>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>Notes on the question</source>
        <translation>Notizen zur Frage</translation>
    </message>
    <message>
        <source>What was said, and why</source>
        <translation>Was gesagt wurde, und warum</translation>
    </message>
    <message>
        <source>Change the reason…</source>
        <translation>Grund ändern…</translation>
    </message>
    <message>
        <source>Not applicable…</source>
        <translation>Nicht zutreffend…</translation>
    </message>
    <message>
        <source>Applicable again</source>
        <translation>Wieder zutreffend</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Mark as not applicable</source>
        <translation>Als nicht zutreffend markieren</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Notiz behalten</translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation>Warum sie nicht zutrifft</translation>
    </message>
    <message>
        <source>Met in another way…</source>
        <translation>Anders erfüllt…</translation>
    </message>
    <message>
        <source>Partly met…</source>
        <translation>Teilweise erfüllt…</translation>
    </message>
    <message>
        <source>How it is known…</source>
        <translation>Woher es bekannt ist…</translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation>Teilweise erfüllt</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Mark as partly met</source>
        <translation>Als teilweise erfüllt markieren</translation>
    </message>
    <message>
        <source>Met in another way</source>
        <translation>Anders erfüllt</translation>
    </message>
    <message>
        <source>How its aim is reached</source>
        <translation>Wie das Ziel erreicht wird</translation>
    </message>
    <message>
        <source>Mark as met in another way</source>
        <translation>Als anders erfüllt markieren</translation>
    </message>
    <message>
        <source>**bold**  *italics*  `code`  - list</source>
        <comment>how letters of notes are marked; keep the signs</comment>
        <translation>**fett**  *kursiv*  `Code`  - Liste</translation>
    </message>
    <message>
        <source>Given up for another pillar…</source>
        <translation>Für eine andere Säule aufgegeben…</translation>
    </message>
    <message>
        <source>Change the trade-off…</source>
        <translation>Abwägung ändern…</translation>
    </message>
    <message>
        <source>Remove the trade-off</source>
        <translation>Abwägung entfernen</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Datei anhängen…</translation>
    </message>
    <message>
        <source>Attach a link…</source>
        <translation>Link anhängen…</translation>
    </message>
</context>
<context>
    <name>Plumbline::Rail</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
</context>
<context>
    <name>Plumbline::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>Plumbline::RecapDialog</name>
    <message>
        <source>Recap</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>What the sitting came to</source>
        <translation>Was die Sitzung ergab</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Risk or who</source>
        <translation>Risiko oder wer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>&amp;Copy for a mail</source>
        <translation>Für eine Mail &amp;kopieren</translation>
    </message>
    <message>
        <source>Copied the recap.</source>
        <translation>Rückblick kopiert.</translation>
    </message>
    <message>
        <source>Mail &amp;draft…</source>
        <translation>Mail&amp;entwurf…</translation>
    </message>
</context>
<context>
    <name>Plumbline::ReleaseDialog</name>
    <message>
        <source>The batch is live</source>
        <translation>Das Paket ist live</translation>
    </message>
    <message>
        <source>&amp;Tick its practices in the review: they are met</source>
        <translation>Seine Praktiken im Review &amp;anhaken: Sie sind erfüllt</translation>
    </message>
    <message>
        <source>Take a &amp;milestone</source>
        <translation>Einen &amp;Meilenstein festhalten</translation>
    </message>
    <message>
        <source>&amp;Named</source>
        <translation>&amp;Namens</translation>
    </message>
    <message>
        <source>It is live</source>
        <translation>Es ist live</translation>
    </message>
    <message>
        <source>Give the milestone a name.</source>
        <translation>Geben Sie dem Meilenstein einen Namen.</translation>
    </message>
</context>
<context>
    <name>Plumbline::ReportOutline</name>
    <message>
        <source>Sections of the report</source>
        <translation>Abschnitte des Berichts</translation>
    </message>
</context>
<context>
    <name>Plumbline::ReportPage</name>
    <message>
        <source>No workload is open</source>
        <translation>Kein Workload ist geöffnet</translation>
    </message>
    <message>
        <source>A report says how a workload stands, what changed and what to do, on pages that stand alone.</source>
        <translation>Ein Bericht sagt auf Seiten, die für sich stehen, wie es um einen Workload steht, was sich geändert hat und was zu tun ist.</translation>
    </message>
    <message>
        <source>Open a workload</source>
        <translation>Workload öffnen</translation>
    </message>
    <message>
        <source>Full report</source>
        <translation>Vollständiger Bericht</translation>
    </message>
    <message>
        <source>Summary for deciding</source>
        <translation>Zusammenfassung zum Entscheiden</translation>
    </message>
    <message>
        <source>Improvement plan</source>
        <translation>Verbesserungsplan</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Compared &amp;with</source>
        <translation>Verglichen &amp;mit</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Point in time</source>
        <translation>&amp;Zeitpunkt</translation>
    </message>
    <message>
        <source>Pape&amp;r</source>
        <translation>Pa&amp;pier</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als PD&amp;F speichern…</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Die Seiten entstehen…</translation>
    </message>
    <message>
        <source>This milestone cannot be read.</source>
        <translation>Dieser Meilenstein kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 - %2 - %3</source>
        <comment>workload, kind of report, point</comment>
        <translation>%1 - %2 - %3</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Saved the report as %1.</source>
        <translation>Der Bericht wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>We&amp;b page…</source>
        <translation>&amp;Webseite…</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>&amp;Markdown…</translation>
    </message>
    <message>
        <source>Save the report as PDF…</source>
        <translation>Bericht als PDF speichern…</translation>
    </message>
    <message>
        <source>&amp;Other formats</source>
        <translation>A&amp;ndere Formate</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>With private &amp;notes</source>
        <translation>Mit privaten &amp;Notizen</translation>
    </message>
</context>
<context>
    <name>Plumbline::ReviewEditor</name>
    <message numerus="yes">
        <source>%n practices</source>
        <translation>
            <numerusform>%n Best Practice</numerusform>
            <numerusform>%n Best Practices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plumbline::ReviewFooter</name>
    <message>
        <source>Questions answered</source>
        <translation>Beantwortete Fragen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Show or hide the map</source>
        <translation>Übersicht ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide the guidance</source>
        <translation>Anleitung ein- oder ausblenden</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>%1 · %2 shown or tested</source>
        <comment>answered questions, share of practices</comment>
        <translation>%1 · %2 gezeigt oder getestet</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Plumbline::ReviewMapModel</name>
    <message>
        <source>%1, %2 of %3 answered, high risk: %4, medium risk: %5</source>
        <translation>%1, %2 von %3 beantwortet, hohes Risiko: %4, mittleres Risiko: %5</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is said of a question</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Plumbline::ReviewPage</name>
    <message>
        <source>No review is open</source>
        <translation>Kein Review ist geöffnet</translation>
    </message>
    <message>
        <source>Here a workload is reviewed, question by question.</source>
        <translation>Hier wird ein Workload geprüft, Frage für Frage.</translation>
    </message>
    <message>
        <source>Choose a workload</source>
        <translation>Workload wählen</translation>
    </message>
    <message>
        <source>There is no lens to review with</source>
        <translation>Es gibt keine Lens für das Review</translation>
    </message>
    <message>
        <source>A lens holds the questions. Apply one to this workload.</source>
        <translation>Eine Lens enthält die Fragen. Wenden Sie eine auf diesen Workload an.</translation>
    </message>
    <message>
        <source>Choose a lens</source>
        <translation>Lens wählen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Vorige Frage</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <translation>Nächste offene</translation>
    </message>
    <message>
        <source>Previous pillar</source>
        <translation>Vorige Säule</translation>
    </message>
    <message>
        <source>Next pillar</source>
        <translation>Nächste Säule</translation>
    </message>
    <message>
        <source>Show or hide the map</source>
        <translation>Übersicht ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide the guidance</source>
        <translation>Anleitung ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>Plan the session…</source>
        <translation>Sitzungen planen …</translation>
    </message>
    <message>
        <source>Begin a sitting…</source>
        <translation>Sitzung beginnen…</translation>
    </message>
    <message>
        <source>Leave a point for later…</source>
        <translation>Punkt für später festhalten…</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>Für später</translation>
    </message>
    <message>
        <source>End the sitting</source>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <source>Recap…</source>
        <translation>Rückblick…</translation>
    </message>
    <message>
        <source>Minutes…</source>
        <translation>Protokoll…</translation>
    </message>
    <message>
        <source>Record a decision…</source>
        <translation>Entscheidung festhalten…</translation>
    </message>
    <message>
        <source>Record an action…</source>
        <translation>Aufgabe festhalten…</translation>
    </message>
    <message>
        <source>Write a private note</source>
        <translation>Private Notiz schreiben</translation>
    </message>
</context>
<context>
    <name>Plumbline::RiskChart</name>
    <message>
        <source>Questions by risk over time</source>
        <translation>Fragen nach Risiko im Lauf der Zeit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>risk, count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. The table has every figure.</source>
        <translation>%1: %2. Die Tabelle enthält alle Zahlen.</translation>
    </message>
    <message>
        <source>Target by %1</source>
        <translation>Ziel bis %1</translation>
    </message>
</context>
<context>
    <name>Plumbline::SavedState</name>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Read-only: in use by %1</source>
        <translation>Schreibgeschützt: in Benutzung von %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>Plumbline::SavingTrouble</name>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy the review</source>
        <translation>Review kopieren</translation>
    </message>
    <message>
        <source>Puts the whole review on the clipboard, with what is not saved. Kept in a text file, it can be imported again.</source>
        <translation>Legt das ganze Review in die Zwischenablage, auch was nicht gespeichert ist. In einer Textdatei aufbewahrt, kann es wieder importiert werden.</translation>
    </message>
</context>
<context>
    <name>Plumbline::SessionDialog</name>
    <message>
        <source>Plan the session</source>
        <translation>Sitzungen planen</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Was offen ist</translation>
    </message>
    <message>
        <source>Every question</source>
        <translation>Alle Fragen</translation>
    </message>
    <message>
        <source>Open is what is not answered, to be confirmed, or marked for a second look.</source>
        <translation>Offen ist, was nicht beantwortet, zu bestätigen oder für einen zweiten Blick vorgemerkt ist.</translation>
    </message>
    <message>
        <source>As long as it takes</source>
        <translation>So lange wie nötig</translation>
    </message>
    <message>
        <source>In less time, what matters most is asked, and the rest is left out.</source>
        <translation>In weniger Zeit wird das Wichtigste gefragt; der Rest bleibt weg.</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>F&amp;ragen</translation>
    </message>
    <message>
        <source>Time in &amp;all</source>
        <translation>Zeit ins&amp;gesamt</translation>
    </message>
    <message>
        <source>Each &amp;sitting at most</source>
        <translation>Jede &amp;Sitzung höchstens</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message>
        <source>&amp;Begins at</source>
        <translation>&amp;Beginnt um</translation>
    </message>
    <message>
        <source>&amp;Copy the invitation</source>
        <translation>Einladung &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Calendar file…</source>
        <translation>&amp;Kalenderdatei …</translation>
    </message>
    <message>
        <source>Say first on which day the first sitting is.</source>
        <translation>Sagen Sie zuerst, an welchem Tag die erste Sitzung ist.</translation>
    </message>
    <message>
        <source>Copied the invitation.</source>
        <translation>Die Einladung ist kopiert.</translation>
    </message>
    <message>
        <source>Mail &amp;draft…</source>
        <translation>Mail&amp;entwurf…</translation>
    </message>
</context>
<context>
    <name>Plumbline::SessionTree</name>
    <message>
        <source>Plan of the session</source>
        <translation>Plan der Sitzungen</translation>
    </message>
    <message>
        <source>What to go through</source>
        <translation>Was durchzugehen ist</translation>
    </message>
    <message>
        <source>Who should be there</source>
        <translation>Wer dabei sein soll</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>Plumbline::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Tick the practice of that number</source>
        <translation>Die Best Practice dieser Nummer ankreuzen</translation>
    </message>
    <message>
        <source>Write notes on the question</source>
        <translation>Notizen zur Frage schreiben</translation>
    </message>
    <message>
        <source>Alt+N</source>
        <comment>the letter that is underlined in Notes</comment>
        <translation>Alt+N</translation>
    </message>
    <message>
        <source>Lists and fields</source>
        <translation>Listen und Felder</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Die Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Empty the cell</source>
        <translation>Die Zelle leeren</translation>
    </message>
    <message>
        <source>Open the calendar of a date</source>
        <translation>Den Kalender eines Datums öffnen</translation>
    </message>
    <message>
        <source>Accept a dialog, also from its notes</source>
        <translation>Einen Dialog bestätigen, auch aus seinen Notizen heraus</translation>
    </message>
    <message>
        <source>Tick the current practice</source>
        <translation>Die aktuelle Best Practice ankreuzen</translation>
    </message>
    <message>
        <source>Mark it as not applicable, or note something</source>
        <translation>Sie als nicht zutreffend markieren oder etwas dazu notieren</translation>
    </message>
    <message>
        <source>Copy the selected rows as a table</source>
        <translation>Die ausgewählten Zeilen als Tabelle kopieren</translation>
    </message>
    <message>
        <source>1 to 9, 0</source>
        <comment>keys; 0 is the tenth</comment>
        <translation>1 bis 9, 0</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between keys that do the same</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Make letters of the notes bold</source>
        <translation>Buchstaben der Notizen fett machen</translation>
    </message>
    <message>
        <source>Make letters of the notes italic</source>
        <translation>Buchstaben der Notizen kursiv machen</translation>
    </message>
</context>
<context>
    <name>Plumbline::SittingBar</name>
    <message>
        <source>Who is here…</source>
        <translation>Wer ist da…</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>in the room</comment>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who is in the room</source>
        <translation>Angeben, wer im Raum ist</translation>
    </message>
    <message>
        <source>Sitting: %1</source>
        <comment>what the clock says</comment>
        <translation>Sitzung: %1</translation>
    </message>
    <message>
        <source>This question: %1</source>
        <comment>what the clock says</comment>
        <translation>Diese Frage: %1</translation>
    </message>
</context>
<context>
    <name>Plumbline::SittingDialog</name>
    <message>
        <source>Sitting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Who is in the room?</source>
        <translation>Wer ist im Raum?</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>&amp;Others</source>
        <translation>&amp;Andere</translation>
    </message>
    <message>
        <source>Names with commas between them</source>
        <translation>Namen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Time for it</source>
        <translation>Zeit dafür</translation>
    </message>
    <message>
        <source>Begin the sitting</source>
        <translation>Sitzung beginnen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>Plumbline::SpeakerButton</name>
    <message>
        <source>&amp;%1  %2</source>
        <comment>digit, name</comment>
        <translation>&amp;%1  %2</translation>
    </message>
    <message>
        <source>&amp;Somebody else…</source>
        <translation>&amp;Jemand anders …</translation>
    </message>
    <message>
        <source>&amp;Nobody in particular</source>
        <translation>&amp;Niemand Bestimmtes</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>%1 speaks</source>
        <comment>name</comment>
        <translation>%1 spricht</translation>
    </message>
    <message>
        <source>Whose name answers get from now on (S)</source>
        <translation>Unter wessen Namen Antworten ab jetzt stehen (S)</translation>
    </message>
</context>
<context>
    <name>Plumbline::SpeakerDialog</name>
    <message>
        <source>Who speaks</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>Answers from now on are noted as said by this person.</source>
        <translation>Antworten ab jetzt gelten als von dieser Person gesagt.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Note this person</source>
        <translation>Diese Person vermerken</translation>
    </message>
    <message>
        <source>Give the name of the person.</source>
        <translation>Geben Sie den Namen der Person an.</translation>
    </message>
</context>
<context>
    <name>Plumbline::TakeAnswersDialog</name>
    <message>
        <source>Take answers over</source>
        <translation>Antworten übernehmen</translation>
    </message>
    <message>
        <source>Questions that have no answer here are answered as they are there, and marked to be confirmed. What is answered here stays as it is.</source>
        <translation>Fragen, die hier keine Antwort haben, werden wie dort beantwortet und sind zu bestätigen. Was hier beantwortet ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>&amp;From the workload</source>
        <translation>&amp;Vom Workload</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>&amp;Stand</translation>
    </message>
    <message>
        <source>For the &amp;pillars</source>
        <translation>Für die Säu&amp;len</translation>
    </message>
    <message>
        <source>%1 (this one)</source>
        <comment>workload</comment>
        <translation>%1 (dieser)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n question(s)</source>
        <comment>pillar</comment>
        <translation>
            <numerusform>%1: %n Frage</numerusform>
            <numerusform>%1: %n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>workload, milestone</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing of it answers a question that is open here.</source>
        <translation>Nichts davon beantwortet eine hier offene Frage.</translation>
    </message>
    <message>
        <source>Tick a pillar.</source>
        <translation>Wählen Sie eine Säule.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) will be answered.</source>
        <translation>
            <numerusform>%n Frage wird beantwortet.</numerusform>
            <numerusform>%n Fragen werden beantwortet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plumbline::TargetDialog</name>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Make it the due date of practices that have &amp;none</source>
        <translation>Ihn als &amp;Termin der Praktiken setzen, die keinen haben</translation>
    </message>
    <message>
        <source>Set the target</source>
        <translation>Ziel setzen</translation>
    </message>
    <message>
        <source>Give the target a name and a day.</source>
        <translation>Geben Sie dem Ziel einen Namen und einen Tag.</translation>
    </message>
</context>
<context>
    <name>Plumbline::TargetList</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the target “%1”</source>
        <translation>Das Ziel „%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>Plumbline::TrackerMenu</name>
    <message>
        <source>Jira asks how days are written: yyyy-MM-dd.</source>
        <translation>Jira fragt, wie Tage geschrieben sind: yyyy-MM-dd.</translation>
    </message>
    <message>
        <source>The program github-csv-tools brings it to GitHub.</source>
        <translation>Das Programm github-csv-tools bringt es zu GitHub.</translation>
    </message>
    <message>
        <source>Azure DevOps imports it under Boards, Queries.</source>
        <translation>Azure DevOps importiert es unter Boards, Queries.</translation>
    </message>
    <message>
        <source>Save for %1…</source>
        <comment>a tracker, such as Jira</comment>
        <translation>Für %1 sichern…</translation>
    </message>
    <message>
        <source>Copy for %1</source>
        <comment>a tracker, such as Jira</comment>
        <translation>Für %1 kopieren</translation>
    </message>
    <message>
        <source>%1 - Plan for %2</source>
        <comment>workload, tracker</comment>
        <translation>%1 - Plan für %2</translation>
    </message>
    <message>
        <source>Saved as %1. %2</source>
        <comment>file, what is to be known of a tracker</comment>
        <translation>Als %1 gesichert. %2</translation>
    </message>
    <message>
        <source>Save for %1</source>
        <comment>a tracker, such as Jira</comment>
        <translation>Für %1 sichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Copied for %1. %2</source>
        <comment>tracker, what is to be known of it</comment>
        <translation>Für %1 kopiert. %2</translation>
    </message>
</context>
<context>
    <name>Plumbline::TradeOffDialog</name>
    <message>
        <source>Trade-off</source>
        <translation>Abwägung</translation>
    </message>
    <message>
        <source>Given up &amp;for</source>
        <translation>Aufgegeben &amp;für</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>Wa&amp;rum</translation>
    </message>
    <message>
        <source>Who &amp;decided</source>
        <translation>Wer &amp;entschieden hat</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Choose a pillar</source>
        <translation>Eine Säule wählen</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Ohne Ende</translation>
    </message>
    <message>
        <source>Keep the trade-off</source>
        <translation>Abwägung festhalten</translation>
    </message>
    <message>
        <source>Say for which pillar, why, and who decided.</source>
        <translation>Sagen Sie, für welche Säule, warum und wer entschieden hat.</translation>
    </message>
    <message>
        <source>That day has passed. Give the last day on which the trade-off is to hold.</source>
        <translation>Dieser Tag ist vergangen. Nennen Sie den letzten Tag, an dem die Abwägung gelten soll.</translation>
    </message>
</context>
<context>
    <name>Plumbline::TradeOffList</name>
    <message>
        <source>Given up for this pillar</source>
        <translation>Für diese Säule aufgegeben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label of a question, title of a practice</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Plumbline::UnsavedDialog</name>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>What you entered last is not on the disk yet.</source>
        <translation>Ihre letzten Eingaben sind noch nicht auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Copy the review</source>
        <translation>Review kopieren</translation>
    </message>
    <message>
        <source>The review is on the clipboard. Keep it in a text file, which can be imported again.</source>
        <translation>Das Review ist in der Zwischenablage. Bewahren Sie es in einer Textdatei auf, die wieder importiert werden kann.</translation>
    </message>
</context>
<context>
    <name>Plumbline::VerdictView</name>
    <message>
        <source>%1 %2</source>
        <comment>why, way down</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Missing:
%1</source>
        <translation>Es fehlt:
%1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>risk, why</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Rule of the lens: %1</source>
        <comment>the rule that made the risk</comment>
        <translation>Nach der Lens: %1</translation>
    </message>
</context>
<context>
    <name>Plumbline::ViewNameDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht sichern</translation>
    </message>
    <message>
        <source>Keeps which workloads are shown, and in what order, for this and any other portfolio.</source>
        <translation>Merkt sich, welche Workloads gezeigt werden und in welcher Reihenfolge, für dieses und jedes andere Portfolio.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Ansicht sichern</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Geben Sie der Ansicht einen Namen.</translation>
    </message>
    <message>
        <source>There is a view of this name already.</source>
        <translation>Eine Ansicht dieses Namens gibt es schon.</translation>
    </message>
</context>
<context>
    <name>PortfolioWords</name>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Risks by pillar</source>
        <translation>Risiken je Säule</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>To confirm</source>
        <comment>a column: how many answers</comment>
        <translation>Zu bestätigen</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>a column: how much of what is met was shown or tested</comment>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Review owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>It was taken on %1.</source>
        <comment>the last milestone, day</comment>
        <translation>Er wurde am %1 festgehalten.</translation>
    </message>
    <message>
        <source>How many more or fewer questions are at high or medium risk than at the last milestone</source>
        <translation>Wie viele Fragen mehr oder weniger als beim letzten Meilenstein im hohen oder mittleren Risiko sind</translation>
    </message>
    <message>
        <source>Practices of the plan that were to be met by now</source>
        <translation>Best Practices des Plans, die schon erfüllt sein sollten</translation>
    </message>
    <message>
        <source>Answers that want to be confirmed again</source>
        <translation>Antworten, die wieder zu bestätigen sind</translation>
    </message>
    <message>
        <source>Of the practices that are met, how many were shown or tested</source>
        <translation>Wie viele der erfüllten Best Practices gezeigt oder getestet wurden</translation>
    </message>
</context>
<context>
    <name>QuestionActions</name>
    <message>
        <source>Leave out of scope</source>
        <translation>Ausklammern</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Why they are left out</source>
        <translation>Warum sie ausgeklammert werden</translation>
    </message>
    <message numerus="yes">
        <source>Leave %n question(s) out of scope…</source>
        <translation>
            <numerusform>%n Frage ausklammern…</numerusform>
            <numerusform>%n Fragen ausklammern…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n question(s) back into scope</source>
        <translation>
            <numerusform>%n Frage wieder aufnehmen</numerusform>
            <numerusform>%n Fragen wieder aufnehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n answer(s)</source>
        <translation>
            <numerusform>%n Antwort bestätigen</numerusform>
            <numerusform>%n Antworten bestätigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n question(s) for a second look</source>
        <translation>
            <numerusform>%n Frage für einen zweiten Blick vormerken</numerusform>
            <numerusform>%n Fragen für einen zweiten Blick vormerken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the mark off %n question(s)</source>
        <translation>
            <numerusform>Vormerkung von %n Frage aufheben</numerusform>
            <numerusform>Vormerkung von %n Fragen aufheben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionSigns</name>
    <message>
        <source>to be confirmed</source>
        <translation>zu bestätigen</translation>
    </message>
    <message>
        <source>marked for a second look</source>
        <translation>für einen zweiten Blick vorgemerkt</translation>
    </message>
    <message>
        <source>risk accepted</source>
        <translation>Risiko angenommen</translation>
    </message>
    <message>
        <source>decision recorded</source>
        <translation>Entscheidung festgehalten</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>open action or point</source>
        <translation>offene Aufgabe oder offener Punkt</translation>
    </message>
    <message>
        <source>evidence attached</source>
        <translation>Beleg angehängt</translation>
    </message>
</context>
<context>
    <name>Recap</name>
    <message>
        <source>%1 - Recap</source>
        <comment>workload</comment>
        <translation>%1 - Rückblick</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Acceptance of a risk</source>
        <translation>Annahme eines Risikos</translation>
    </message>
    <message>
        <source>%1 answers for this risk until %2: %3</source>
        <translation>%1 steht bis %2 für dieses Risiko ein: %3</translation>
    </message>
    <message>
        <source>The acceptance by %1 ended on %2: %3</source>
        <translation>Die Annahme durch %1 endete am %2: %3</translation>
    </message>
    <message>
        <source>%1
Meanwhile: %2</source>
        <comment>reason, measure</comment>
        <translation>%1
Bis dahin: %2</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>%1 decided on %2: %3</source>
        <comment>who, date, what</comment>
        <translation>%1 hat am %2 entschieden: %3</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>Abwägung</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Point for later</source>
        <translation>Punkt für später</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Private Notiz</translation>
    </message>
    <message>
        <source>Change batch</source>
        <translation>Änderungspaket</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Lens</source>
        <translation>Lens</translation>
    </message>
    <message>
        <source>The review as it stood on %1</source>
        <translation>Das Review, wie es am %1 stand</translation>
    </message>
    <message>
        <source>Milestone “%1”, recorded on %2</source>
        <translation>Meilenstein „%1“, festgehalten am %2</translation>
    </message>
    <message>
        <source>Seal of the milestone</source>
        <translation>Siegel des Meilensteins</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>Über diesen Bericht</translation>
    </message>
    <message>
        <source>How risk is computed</source>
        <translation>Wie das Risiko berechnet wird</translation>
    </message>
    <message>
        <source>Nobody types a risk in. Each question of a lens comes with rules over its practices; they are tried in order, and the first that holds gives the risk. A practice that is not applicable is neither held against the workload nor counted for it. A question without an answer has no risk; it counts as not answered. A question marked not applicable counts as that alone. A change counts as progress only where a missing practice was put in place.</source>
        <translation>Niemand trägt ein Risiko von Hand ein. Jede Frage einer Lens bringt Regeln über ihre Best Practices mit; sie werden der Reihe nach geprüft, und die erste, die zutrifft, ergibt das Risiko. Eine Best Practice, die nicht zutrifft, wird dem Workload weder angelastet noch angerechnet. Eine Frage ohne Antwort hat kein Risiko; sie zählt als nicht beantwortet. Eine als nicht zutreffend markierte Frage zählt nur als solche. Als Fortschritt zählt eine Änderung nur, wo eine fehlende Best Practice umgesetzt wurde.</translation>
    </message>
    <message>
        <source>one practice</source>
        <translation>eine Best Practice</translation>
    </message>
    <message numerus="yes">
        <source>%n practices</source>
        <translation>
            <numerusform>%n Best Practice</numerusform>
            <numerusform>%n Best Practices</numerusform>
        </translation>
    </message>
    <message>
        <source>was missing, is in place</source>
        <translation>fehlte, ist umgesetzt</translation>
    </message>
    <message>
        <source>was in place, is missing</source>
        <translation>war umgesetzt, fehlt</translation>
    </message>
    <message>
        <source>was missing, is missing</source>
        <translation>fehlte, fehlt</translation>
    </message>
    <message>
        <source>is now marked not applicable</source>
        <translation>ist jetzt als nicht zutreffend markiert</translation>
    </message>
    <message>
        <source>was answered, is not any more</source>
        <translation>war beantwortet, ist es nicht mehr</translation>
    </message>
    <message>
        <source>is no part of the lens any more</source>
        <translation>gehört nicht mehr zur Lens</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Best Practices</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Best Practice</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Since “%1”</source>
        <translation>Seit „%1“</translation>
    </message>
    <message>
        <source>No practice has changed.</source>
        <translation>Keine Best Practice hat sich geändert.</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Compared with “%1”</source>
        <translation>Verglichen mit „%1“</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This report</source>
        <translation>Dieser Bericht</translation>
    </message>
    <message>
        <source>Start with: %1</source>
        <translation>Beginnen Sie mit: %1</translation>
    </message>
    <message>
        <source>No risk is left with: %1</source>
        <translation>Kein Risiko bleibt mit: %1</translation>
    </message>
    <message>
        <source>Down to medium risk with: %1</source>
        <translation>Nur noch mittleres Risiko mit: %1</translation>
    </message>
    <message>
        <source>No risk is left with: %1; and %2 more</source>
        <translation>Kein Risiko bleibt mit: %1; und %2 weiteren</translation>
    </message>
    <message>
        <source>Down to medium risk with: %1; and %2 more</source>
        <translation>Nur noch mittleres Risiko mit: %1; und %2 weiteren</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Risk by pillar</source>
        <translation>Risiko nach Säule</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Säule</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>What the review will ask</source>
        <translation>Was das Review fragen wird</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation>Was am wichtigsten ist</translation>
    </message>
    <message>
        <source>Questions by risk, milestone by milestone</source>
        <translation>Fragen nach Risiko, Meilenstein für Meilenstein</translation>
    </message>
    <message>
        <source>Not answered yet. It asks:</source>
        <translation>Noch nicht beantwortet. Es wird gefragt:</translation>
    </message>
    <message>
        <source>No rule of the lens fits this answer, which counts as high risk.</source>
        <translation>Keine Regel der Lens passt auf diese Antwort; das zählt als hohes Risiko.</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Practice to put in place</source>
        <translation>Umzusetzende Best Practice</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>One practice is missing in a question at risk.</source>
        <translation>Eine Best Practice fehlt in einer Frage mit Risiko.</translation>
    </message>
    <message numerus="yes">
        <source>%n practices are missing in questions at risk.</source>
        <translation>
            <numerusform>%n Best Practice fehlt in Fragen mit Risiko.</numerusform>
            <numerusform>%n Best Practices fehlen in Fragen mit Risiko.</numerusform>
        </translation>
    </message>
    <message>
        <source>One is overdue.</source>
        <translation>Eine ist überfällig.</translation>
    </message>
    <message numerus="yes">
        <source>%n are overdue.</source>
        <translation>
            <numerusform>%n ist überfällig.</numerusform>
            <numerusform>%n sind überfällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>One has no owner yet.</source>
        <translation>Für eine ist noch niemand verantwortlich.</translation>
    </message>
    <message numerus="yes">
        <source>%n have no owner yet.</source>
        <translation>
            <numerusform>Für %n ist noch niemand verantwortlich.</numerusform>
            <numerusform>Für %n ist noch niemand verantwortlich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Improvement plan</source>
        <translation>Verbesserungsplan</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gestellt</translation>
    </message>
    <message>
        <source>Questions whose risk changed</source>
        <translation>Fragen, deren Risiko sich geändert hat</translation>
    </message>
    <message>
        <source>%1: improvement plan</source>
        <translation>%1: Verbesserungsplan</translation>
    </message>
    <message>
        <source>%1: Well-Architected review</source>
        <translation>%1: Well-Architected-Review</translation>
    </message>
    <message>
        <source>%1: what changed</source>
        <translation>%1: was sich geändert hat</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>From “%1” (%2) to “%3” (%4)</source>
        <translation>Von „%1“ (%2) bis „%3“ (%4)</translation>
    </message>
    <message>
        <source>Practices by change</source>
        <translation>Best Practices nach Änderung</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Seal %1</source>
        <translation>Siegel %1</translation>
    </message>
    <message>
        <source>Review owner: %1</source>
        <translation>Verantwortlich für das Review: %1</translation>
    </message>
    <message>
        <source>Not yet: one question is at high risk.</source>
        <translation>Noch nicht: Eine Frage hat ein hohes Risiko.</translation>
    </message>
    <message numerus="yes">
        <source>Not yet: %n questions are at high risk.</source>
        <translation>
            <numerusform>Noch nicht: %n Frage hat ein hohes Risiko.</numerusform>
            <numerusform>Noch nicht: %n Fragen haben ein hohes Risiko.</numerusform>
        </translation>
    </message>
    <message>
        <source>One question is at medium risk.</source>
        <translation>Eine Frage hat ein mittleres Risiko.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions are at medium risk.</source>
        <translation>
            <numerusform>%n Frage hat ein mittleres Risiko.</numerusform>
            <numerusform>%n Fragen haben ein mittleres Risiko.</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1.</source>
        <translation>In %1.</translation>
    </message>
    <message>
        <source>A lens brings the questions of a review.</source>
        <translation>Eine Lens bringt die Fragen eines Reviews mit.</translation>
    </message>
    <message>
        <source>Its one question is not answered yet.</source>
        <translation>Die eine Frage ist noch nicht beantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>None of its %n questions is answered yet.</source>
        <translation>
            <numerusform>Die %n Frage ist noch nicht beantwortet.</numerusform>
            <numerusform>Keine der %n Fragen ist schon beantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>No question is at high risk. The improvement plan is the condition.</source>
        <translation>Keine Frage hat ein hohes Risiko. Der Verbesserungsplan ist die Auflage.</translation>
    </message>
    <message>
        <source>Nothing to decide: every question is marked not applicable.</source>
        <translation>Nichts zu entscheiden: Jede Frage ist als nicht zutreffend markiert.</translation>
    </message>
    <message>
        <source>The one question that applies is answered.</source>
        <translation>Die eine zutreffende Frage ist beantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>All %n questions that apply are answered.</source>
        <translation>
            <numerusform>Die %n zutreffende Frage ist beantwortet.</numerusform>
            <numerusform>Alle %n zutreffenden Fragen sind beantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>one question</source>
        <translation>eine Frage</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>one pillar</source>
        <translation>einer Säule</translation>
    </message>
    <message numerus="yes">
        <source>%n pillars</source>
        <translation>
            <numerusform>%n Säule</numerusform>
            <numerusform>%n Säulen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, version %2: %3 in %4. SHA-256 %5</source>
        <translation>%1, Version %2: %3 in %4. SHA-256 %5</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>is missing; was not answered, not asked or not applicable before</source>
        <translation>fehlt; war vorher nicht beantwortet, nicht gefragt oder nicht zutreffend</translation>
    </message>
    <message>
        <source>is in place; was not answered, not asked or not applicable before</source>
        <translation>ist umgesetzt; war vorher nicht beantwortet, nicht gefragt oder nicht zutreffend</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>The lens&apos;s rules leave a risk here even with every practice in place.</source>
        <translation>Die Regeln der Lens lassen hier auch dann ein Risiko, wenn jede Best Practice erfüllt ist.</translation>
    </message>
    <message>
        <source>Risk by lens</source>
        <translation>Risiko nach Lens</translation>
    </message>
    <message>
        <source>Rose to high risk</source>
        <translation>Gestiegen auf hohes Risiko</translation>
    </message>
    <message>
        <source>Rose to medium risk</source>
        <translation>Gestiegen auf mittleres Risiko</translation>
    </message>
    <message>
        <source>Fell</source>
        <translation>Gesunken</translation>
    </message>
    <message>
        <source>No longer in place</source>
        <translation>Nicht mehr umgesetzt</translation>
    </message>
    <message>
        <source>The reviewers&apos; conclusion</source>
        <translation>Das Fazit des Reviews</translation>
    </message>
    <message>
        <source>The reviewers&apos; conclusion is on the next page.</source>
        <translation>Das Fazit des Reviews steht auf der nächsten Seite.</translation>
    </message>
    <message>
        <source>One milestone after “%1” is left out.</source>
        <translation>Ein Meilenstein nach „%1“ ist ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n milestones after “%1” are left out.</source>
        <translation>
            <numerusform>%n Meilenstein nach „%1“ ist ausgelassen.</numerusform>
            <numerusform>%n Meilensteine nach „%1“ sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>There is no plan yet: it follows from the answers.</source>
        <translation>Es gibt noch keinen Plan: Er folgt aus den Antworten.</translation>
    </message>
    <message>
        <source>There is nothing to plan: no practice is missing in a question at risk.</source>
        <translation>Es gibt nichts zu planen: In keiner Frage mit Risiko fehlt eine Best Practice.</translation>
    </message>
    <message>
        <source>Seal of “%1”</source>
        <translation>Siegel von „%1“</translation>
    </message>
    <message>
        <source>Both points are the same, so there is nothing to compare.</source>
        <translation>Beide Zeitpunkte sind derselbe, deshalb gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>The first point is the later one: what is called better here got worse, and the reverse.</source>
        <translation>Der erste Zeitpunkt ist der spätere: Was hier besser heißt, wurde schlechter, und umgekehrt.</translation>
    </message>
    <message numerus="yes">
        <source>%n lenses</source>
        <translation>
            <numerusform>%n Lens</numerusform>
            <numerusform>%n Lenses</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet: one question is at high risk, with %1 of %2 answered.</source>
        <translation>Noch nicht: Eine Frage hat ein hohes Risiko, bei %1 von %2 beantworteten.</translation>
    </message>
    <message numerus="yes">
        <source>Not yet: %n questions are at high risk, with %1 of %2 answered.</source>
        <translation>
            <numerusform>Noch nicht: %n Frage hat ein hohes Risiko, bei %1 von %2 beantworteten.</numerusform>
            <numerusform>Noch nicht: %n Fragen haben ein hohes Risiko, bei %1 von %2 beantworteten.</numerusform>
        </translation>
    </message>
    <message>
        <source>One mark of not applicable has no reason.</source>
        <translation>Eine Markierung „nicht zutreffend“ hat keinen Grund.</translation>
    </message>
    <message numerus="yes">
        <source>%n marks of not applicable have no reason.</source>
        <translation>
            <numerusform>%n Markierung „nicht zutreffend“ hat keinen Grund.</numerusform>
            <numerusform>%n Markierungen „nicht zutreffend“ haben keinen Grund.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is at high risk.</source>
        <translation>Keine davon hat ein hohes Risiko.</translation>
    </message>
    <message>
        <source>No other practice is in place.</source>
        <translation>Keine andere Best Practice ist erfüllt.</translation>
    </message>
    <message>
        <source>No question that is left is at risk.</source>
        <translation>Keine der übrigen Fragen hat ein Risiko.</translation>
    </message>
    <message>
        <source>Its rules are to be mended before it can tell.</source>
        <translation>Ihre Regeln müssen erst berichtigt werden.</translation>
    </message>
    <message>
        <source>Their rules are to be mended before they can tell.</source>
        <translation>Ihre Regeln müssen erst berichtigt werden.</translation>
    </message>
    <message>
        <source>No question is at risk. A reason for each mark is the condition.</source>
        <translation>Keine Frage hat ein Risiko. Ein Grund für jede Markierung ist die Auflage.</translation>
    </message>
    <message>
        <source>Not yet: none of the practices is in place.</source>
        <translation>Noch nicht: Keine der Best Practices ist erfüllt.</translation>
    </message>
    <message>
        <source>No rule of the lens takes that for a risk.</source>
        <translation>Keine Regel der Lens hält das für ein Risiko.</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Wer dafür einsteht</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>%1, ended</source>
        <translation>%1, beendet</translation>
    </message>
    <message>
        <source>Accepted risks</source>
        <translation>Angenommene Risiken</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>One practice of low level is missing. No risk depends on it.</source>
        <translation>Eine Best Practice niedriger Stufe fehlt. Kein Risiko hängt von ihr ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n practices of low level are missing. No risk depends on them.</source>
        <translation>
            <numerusform>%n Best Practice niedriger Stufe fehlt. Kein Risiko hängt von ihr ab.</numerusform>
            <numerusform>%n Best Practices niedriger Stufe fehlen. Kein Risiko hängt von ihnen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>No practice is missing in a question at risk.</source>
        <translation>In keiner Frage mit Risiko fehlt eine Best Practice.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Wer entschieden hat</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>How it is known: %1.</source>
        <translation>Woher es bekannt ist: %1.</translation>
    </message>
    <message>
        <source>Marked for a second look.</source>
        <translation>Für einen zweiten Blick vorgemerkt.</translation>
    </message>
    <message>
        <source>To be confirmed.</source>
        <translation>Zu bestätigen.</translation>
    </message>
    <message>
        <source>%1, sitting %2 of %3</source>
        <comment>title of the session, number, number</comment>
        <translation>%1, Sitzung %2 von %3</translation>
    </message>
    <message>
        <source>Who should be there: %1</source>
        <translation>Wer dabei sein soll: %1</translation>
    </message>
    <message>
        <source>- %1 (%2)</source>
        <comment>question, time</comment>
        <translation>- %1 (%2)</translation>
    </message>
    <message>
        <source>- %1: %2 (%3)</source>
        <comment>pillar, number of questions, their labels</comment>
        <translation>- %1: %2 (%3)</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Etwa</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>The sittings</source>
        <translation>Die Sitzungen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>In the sittings</source>
        <translation>In den Sitzungen</translation>
    </message>
    <message>
        <source>For questions of</source>
        <translation>Für Fragen von</translation>
    </message>
    <message>
        <source>Who should be there</source>
        <translation>Wer dabei sein soll</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a pillar, how many questions and how long</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Plan of the session</source>
        <translation>Plan der Sitzungen</translation>
    </message>
    <message>
        <source>%1: plan of the session</source>
        <translation>%1: Plan der Sitzungen</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>a time</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>a time</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>a time</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>Eine Frage</translation>
    </message>
    <message>
        <source>Sitting %1 of %2</source>
        <translation>Sitzung %1 von %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3 %4</source>
        <comment>day, time, time, time zone</comment>
        <translation>%1, %2 bis %3 %4</translation>
    </message>
    <message>
        <source>There is nothing to go through.</source>
        <translation>Es gibt nichts durchzugehen.</translation>
    </message>
    <message>
        <source>In %1 there is time for no question.</source>
        <translation>In %1 ist für keine Frage Zeit.</translation>
    </message>
    <message>
        <source>One sitting</source>
        <translation>Eine Sitzung</translation>
    </message>
    <message numerus="yes">
        <source>%n sittings</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen for %1: first the questions with the most practices each of which, missing alone, leaves a high risk.</source>
        <translation>Ausgewählt für %1: zuerst die Fragen mit den meisten Praktiken, deren Fehlen allein ein hohes Risiko lässt.</translation>
    </message>
    <message>
        <source>One question is answered and not flagged, and so not in this plan.</source>
        <translation>Eine Frage ist beantwortet und nicht markiert und daher nicht in diesem Plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions are answered and not flagged, and so not in this plan.</source>
        <translation>
            <numerusform>%n Frage ist beantwortet und nicht markiert und daher nicht in diesem Plan.</numerusform>
            <numerusform>%n Fragen sind beantwortet und nicht markiert und daher nicht in diesem Plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>One question is not applicable, and so not in this plan.</source>
        <translation>Eine Frage trifft nicht zu und ist daher nicht in diesem Plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions are not applicable, and so not in this plan.</source>
        <translation>
            <numerusform>%n Frage trifft nicht zu und ist daher nicht in diesem Plan.</numerusform>
            <numerusform>%n Fragen treffen nicht zu und sind daher nicht in diesem Plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Weggelassen: %1</translation>
    </message>
    <message>
        <source>What does not go together</source>
        <translation>Was nicht zusammenpasst</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of contradiction, how many there are</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>What answers, notes and the plan say here does not go together. Nothing was changed for it.</source>
        <translation>Was Antworten, Notizen und Plan hier sagen, passt nicht zusammen. Geändert wurde deshalb nichts.</translation>
    </message>
    <message>
        <source>Practice that is given up</source>
        <translation>Aufgegebene Best Practice</translation>
    </message>
    <message>
        <source>For the sake of</source>
        <translation>Zugunsten von</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Ohne Ende</translation>
    </message>
    <message>
        <source>Trade-offs</source>
        <translation>Abwägungen</translation>
    </message>
    <message>
        <source>These practices are left unmet for the sake of another pillar. They count as unmet.</source>
        <translation>Diese Best Practices bleiben einer anderen Säule zuliebe unerfüllt. Sie zählen als nicht erfüllt.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Recap of the sitting</source>
        <translation>Rückblick der Sitzung</translation>
    </message>
    <message>
        <source>Before the sitting</source>
        <translation>Vor der Sitzung</translation>
    </message>
    <message>
        <source>It was: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>Risks found</source>
        <translation>Gefundene Risiken</translation>
    </message>
    <message>
        <source>Also changed</source>
        <translation>Außerdem geändert</translation>
    </message>
    <message>
        <source>- %1</source>
        <comment>an entry of a list</comment>
        <translation>- %1</translation>
    </message>
    <message>
        <source>- %1 (%2)</source>
        <comment>an entry of a list, what is to know of it</comment>
        <translation>- %1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>day, time, time</comment>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>day, time</comment>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>Present: %1</source>
        <translation>Anwesend: %1</translation>
    </message>
    <message>
        <source>%1: recap of the sitting</source>
        <translation>%1: Rückblick der Sitzung</translation>
    </message>
    <message>
        <source>One question answered</source>
        <translation>Eine Frage beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%n questions answered</source>
        <translation>
            <numerusform>%n Frage beantwortet</numerusform>
            <numerusform>%n Fragen beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>one at high risk</source>
        <translation>eine mit hohem Risiko</translation>
    </message>
    <message numerus="yes">
        <source>%n at high risk</source>
        <translation>
            <numerusform>%n mit hohem Risiko</numerusform>
            <numerusform>%n mit hohem Risiko</numerusform>
        </translation>
    </message>
    <message>
        <source>one at medium risk</source>
        <translation>eine mit mittlerem Risiko</translation>
    </message>
    <message numerus="yes">
        <source>%n at medium risk</source>
        <translation>
            <numerusform>%n mit mittlerem Risiko</numerusform>
            <numerusform>%n mit mittlerem Risiko</numerusform>
        </translation>
    </message>
    <message>
        <source>one decision</source>
        <translation>eine Entscheidung</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>%n Entscheidung</numerusform>
            <numerusform>%n Entscheidungen</numerusform>
        </translation>
    </message>
    <message>
        <source>one action</source>
        <translation>eine Aufgabe</translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>one point for later</source>
        <translation>ein Punkt für später</translation>
    </message>
    <message numerus="yes">
        <source>%n points for later</source>
        <translation>
            <numerusform>%n Punkt für später</numerusform>
            <numerusform>%n Punkte für später</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was answered or minuted.</source>
        <translation>Nichts wurde beantwortet oder festgehalten.</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Wer was tut</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Left for later</source>
        <translation>Für später</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Eingebracht von</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Geklärt am</translation>
    </message>
    <message>
        <source>%1 over</source>
        <comment>a time</comment>
        <translation>%1 überzogen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a time</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a time, the time in all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Offene Aufgaben</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Hohes Risiko</translation>
    </message>
    <message>
        <source>Medium risk</source>
        <translation>Mittleres Risiko</translation>
    </message>
    <message>
        <source>Practices met</source>
        <translation>Erfüllte Praktiken</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>questions now, questions at the target</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>practices that are met, all of them</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Change batch</source>
        <translation>Änderungspaket</translation>
    </message>
    <message>
        <source>Goes live</source>
        <translation>Geht live</translation>
    </message>
    <message>
        <source>How it is taken back</source>
        <translation>Wie es zurückgenommen wird</translation>
    </message>
    <message>
        <source>Live since %1</source>
        <translation>Live seit %1</translation>
    </message>
    <message>
        <source>Change batches</source>
        <translation>Änderungspakete</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>What is still to be done is estimated at %1, as far as a cost is named.</source>
        <translation>Was noch zu tun ist, wird auf %1 geschätzt, soweit Kosten genannt sind.</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Private Notizen</translation>
    </message>
    <message>
        <source>These are not meant for everybody who reads the report.</source>
        <translation>Diese sind nicht für alle gedacht, die den Bericht lesen.</translation>
    </message>
    <message>
        <source>Who was there for what</source>
        <translation>Wer wobei war</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>nobody was noted</source>
        <translation>niemand vermerkt</translation>
    </message>
    <message>
        <source>How the verdict is found</source>
        <translation>Wie das Urteil entsteht</translation>
    </message>
    <message>
        <source>Fit: no question is at risk. Fit with conditions: every question at high risk is planned, with who does it and until when, or somebody answers for it; or there are questions at medium risk. Not yet: about a high risk nothing is done, or no practice is in place. Not enough answered: questions are open, or most practices are marked not applicable.</source>
        <translation>Geeignet: Keine Frage hat ein Risiko. Geeignet mit Bedingungen: Jede Frage mit hohem Risiko ist geplant, mit wem und bis wann, oder jemand steht dafür ein; oder es gibt Fragen mit mittlerem Risiko. Noch nicht: Gegen ein hohes Risiko geschieht nichts, oder keine Praktik ist umgesetzt. Nicht genug beantwortet: Fragen sind offen, oder die meisten Praktiken sind als nicht anwendbar markiert.</translation>
    </message>
    <message>
        <source>not planned yet</source>
        <translation>noch nicht geplant</translation>
    </message>
    <message>
        <source>planned: %1 until %2</source>
        <comment>names, day</comment>
        <translation>geplant: %1 bis %2</translation>
    </message>
    <message>
        <source>accepted: %1 answers for it until %2</source>
        <comment>name, day</comment>
        <translation>akzeptiert: %1 steht bis %2 dafür ein</translation>
    </message>
    <message>
        <source>The reviewers&apos; conclusion: %1</source>
        <translation>Schluss der Reviewer: %1</translation>
    </message>
    <message>
        <source>On these conditions:</source>
        <translation>Unter diesen Bedingungen:</translation>
    </message>
    <message>
        <source>One question is at high risk.</source>
        <translation>Eine Frage hat ein hohes Risiko.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions are at high risk.</source>
        <translation>
            <numerusform>%n Frage hat ein hohes Risiko.</numerusform>
            <numerusform>%n Fragen haben ein hohes Risiko.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of them is neither planned, with who does it and until when, nor accepted.</source>
        <translation>Eine davon ist weder geplant, mit wem und bis wann, noch akzeptiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are neither planned, with who does it and until when, nor accepted.</source>
        <translation>
            <numerusform>%n davon ist weder geplant, mit wem und bis wann, noch akzeptiert.</numerusform>
            <numerusform>%n davon sind weder geplant, mit wem und bis wann, noch akzeptiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough answered: %1 of %2 questions are answered.</source>
        <translation>Nicht genug beantwortet: %1 von %2 Fragen sind beantwortet.</translation>
    </message>
    <message>
        <source>Every high risk so far is planned or accepted.</source>
        <translation>Jedes hohe Risiko ist bisher geplant oder akzeptiert.</translation>
    </message>
    <message>
        <source>Not enough answered: %1 of %2 practices are marked not applicable.</source>
        <translation>Nicht genug beantwortet: %1 von %2 Praktiken sind als nicht anwendbar markiert.</translation>
    </message>
    <message>
        <source>Not enough answered: the lens finds no risk, whatever is answered.</source>
        <translation>Nicht genug beantwortet: Die Lens findet kein Risiko, was immer geantwortet wird.</translation>
    </message>
    <message>
        <source>Not enough answered: %1 of %2 questions find no risk, whatever is answered.</source>
        <translation>Nicht genug beantwortet: %1 von %2 Fragen finden kein Risiko, was immer geantwortet wird.</translation>
    </message>
    <message>
        <source>Fit with conditions: one mark of not applicable has no reason.</source>
        <translation>Geeignet mit Bedingungen: Eine Markierung als nicht anwendbar hat keinen Grund.</translation>
    </message>
    <message numerus="yes">
        <source>Fit with conditions: %n marks of not applicable have no reason.</source>
        <translation>
            <numerusform>Geeignet mit Bedingungen: %n Markierung als nicht anwendbar hat keinen Grund.</numerusform>
            <numerusform>Geeignet mit Bedingungen: %n Markierungen als nicht anwendbar haben keinen Grund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fit with conditions: one question is at medium risk.</source>
        <translation>Geeignet mit Bedingungen: Eine Frage hat ein mittleres Risiko.</translation>
    </message>
    <message numerus="yes">
        <source>Fit with conditions: %n questions are at medium risk.</source>
        <translation>
            <numerusform>Geeignet mit Bedingungen: %n Frage hat ein mittleres Risiko.</numerusform>
            <numerusform>Geeignet mit Bedingungen: %n Fragen haben ein mittleres Risiko.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough answered: no lens is applied.</source>
        <translation>Nicht genug beantwortet: Keine Lens ist angewendet.</translation>
    </message>
    <message>
        <source>Not enough answered: the review has not begun.</source>
        <translation>Nicht genug beantwortet: Das Review hat nicht begonnen.</translation>
    </message>
    <message>
        <source>Fit with conditions: every high risk is planned or accepted.</source>
        <translation>Geeignet mit Bedingungen: Jedes hohe Risiko ist geplant oder akzeptiert.</translation>
    </message>
    <message>
        <source>The improvement plan is the condition.</source>
        <translation>Der Verbesserungsplan ist die Bedingung.</translation>
    </message>
    <message>
        <source>Fit: no question is at risk.</source>
        <translation>Geeignet: Keine Frage hat ein Risiko.</translation>
    </message>
    <message>
        <source>The reviewers say: %1. From the answers alone follows what is said above.</source>
        <translation>Die Reviewer sagen: %1. Aus den Antworten allein folgt, was oben steht.</translation>
    </message>
    <message>
        <source>What the reviewers note</source>
        <translation>Was die Reviewer anmerken</translation>
    </message>
</context>
<context>
    <name>RiskStrip</name>
    <message>
        <source>%1: %2</source>
        <comment>risk: number of questions</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 high</source>
        <comment>number of questions</comment>
        <translation>%1 hoch</translation>
    </message>
    <message>
        <source>%1 medium</source>
        <comment>number of questions</comment>
        <translation>%1 mittel</translation>
    </message>
</context>
<context>
    <name>RiskWords</name>
    <message>
        <source>, </source>
        <comment>between the numbers of choices</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>numbers of choices</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>numbers of choices</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>For a lower risk, this practice is missing: %1.</source>
        <translation>Für ein niedrigeres Risiko fehlt diese Best Practice: %1.</translation>
    </message>
    <message>
        <source>For a lower risk, these practices are missing: %1.</source>
        <translation>Für ein niedrigeres Risiko fehlen diese Best Practices: %1.</translation>
    </message>
    <message>
        <source>The lens has no rule for this question, so its answer counts as high risk.</source>
        <translation>Die Lens hat keine Regel für diese Frage, deshalb zählt ihre Antwort als hohes Risiko.</translation>
    </message>
    <message>
        <source>No rule of the lens fits this answer, and there is no default, so it counts as high risk.</source>
        <translation>Keine Regel der Lens passt auf diese Antwort, und es gibt keine Vorgabe; deshalb zählt sie als hohes Risiko.</translation>
    </message>
    <message>
        <source>Tick what the workload meets; the risk follows.</source>
        <translation>Kreuzen Sie an, was der Workload erfüllt; das Risiko folgt daraus.</translation>
    </message>
    <message>
        <source>The question does not apply to this workload.</source>
        <translation>Die Frage trifft auf diesen Workload nicht zu.</translation>
    </message>
    <message>
        <source>The question does not apply to this workload. Reason: %1.</source>
        <translation>Die Frage trifft auf diesen Workload nicht zu. Grund: %1.</translation>
    </message>
    <message>
        <source>Every practice is marked as not applicable, so no risk is left.</source>
        <translation>Jede Best Practice ist als nicht zutreffend markiert, deshalb bleibt kein Risiko.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Ticking %1 leaves no risk.</source>
        <translation>Mit Kreuz bei %1 bleibt kein Risiko.</translation>
    </message>
    <message>
        <source>Ticking %1 brings it down to medium risk.</source>
        <translation>Mit Kreuz bei %1 sinkt es auf mittleres Risiko.</translation>
    </message>
    <message>
        <source>Ticking %1, for example, leaves no risk.</source>
        <translation>Zum Beispiel mit Kreuz bei %1 bleibt kein Risiko.</translation>
    </message>
    <message>
        <source>Ticking %1, for example, brings it down to medium risk.</source>
        <translation>Zum Beispiel mit Kreuz bei %1 sinkt es auf mittleres Risiko.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number and title of a choice</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The lens&apos;s rules leave a risk even with every practice in place.</source>
        <translation>Die Regeln der Lens lassen auch dann ein Risiko, wenn jede Best Practice erfüllt ist.</translation>
    </message>
    <message>
        <source>By the lens, every answer has this risk.</source>
        <translation>Die Lens gibt jeder Antwort dieses Risiko.</translation>
    </message>
    <message>
        <source>Enough is in place.</source>
        <translation>Es ist genug erfüllt.</translation>
    </message>
    <message>
        <source>By the lens, this answer has this risk.</source>
        <translation>Die Lens gibt dieser Antwort dieses Risiko.</translation>
    </message>
    <message>
        <source>rule %1 of %2, %3</source>
        <comment>its place, how many there are, its condition</comment>
        <translation>Regel %1 von %2, %3</translation>
    </message>
    <message>
        <source>high %1 → %2, medium %3 → %4</source>
        <translation>hoch %1 → %2, mittel %3 → %4</translation>
    </message>
    <message>
        <source>high %1 → %2</source>
        <translation>hoch %1 → %2</translation>
    </message>
    <message>
        <source>medium %1 → %2</source>
        <translation>mittel %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n fewer at high risk</source>
        <translation>
            <numerusform>%n weniger mit hohem Risiko</numerusform>
            <numerusform>%n weniger mit hohem Risiko</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more at high risk</source>
        <translation>
            <numerusform>%n mehr mit hohem Risiko</numerusform>
            <numerusform>%n mehr mit hohem Risiko</numerusform>
        </translation>
    </message>
    <message>
        <source>As many at risk</source>
        <translation>Gleich viele mit Risiko</translation>
    </message>
    <message numerus="yes">
        <source>%n fewer at risk</source>
        <translation>
            <numerusform>%n weniger mit Risiko</numerusform>
            <numerusform>%n weniger mit Risiko</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more at risk</source>
        <translation>
            <numerusform>%n mehr mit Risiko</numerusform>
            <numerusform>%n mehr mit Risiko</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what moved, which counts</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s) at high or medium risk than at the last milestone</source>
        <translation>
            <numerusform>%n Frage mehr im hohen oder mittleren Risiko als beim letzten Meilenstein</numerusform>
            <numerusform>%n Fragen mehr im hohen oder mittleren Risiko als beim letzten Meilenstein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer question(s) at high or medium risk than at the last milestone</source>
        <translation>
            <numerusform>%n Frage weniger im hohen oder mittleren Risiko als beim letzten Meilenstein</numerusform>
            <numerusform>%n Fragen weniger im hohen oder mittleren Risiko als beim letzten Meilenstein</numerusform>
        </translation>
    </message>
    <message>
        <source>As many questions at high or medium risk as at the last milestone</source>
        <translation>So viele Fragen im hohen oder mittleren Risiko wie beim letzten Meilenstein</translation>
    </message>
</context>
<context>
    <name>SessionPlan</name>
    <message>
        <source>%1 - Plan of the session</source>
        <comment>workload</comment>
        <translation>%1 - Plan der Sitzungen</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>The window needs a display, and none can be opened. &quot;plumbline --help&quot; says what can be done without.</source>
        <translation>Das Fenster braucht eine Anzeige, und es lässt sich keine öffnen. „plumbline --help“ sagt, was ohne sie geht.</translation>
    </message>
</context>
<context>
    <name>TradeOffWords</name>
    <message>
        <source>Given up for %1, as %2 decided: %3</source>
        <comment>pillar, who, why</comment>
        <translation>Für %1 aufgegeben, entschieden von %2: %3</translation>
    </message>
    <message>
        <source>Given up for %1 until %2, as %3 decided: %4</source>
        <comment>pillar, date, who, why</comment>
        <translation>Für %1 bis %2 aufgegeben, entschieden von %3: %4</translation>
    </message>
    <message>
        <source>To be looked at again: given up for %1 until %2, as %3 decided: %4</source>
        <comment>pillar, date that has passed, who, why</comment>
        <translation>Wieder anzusehen: für %1 bis %2 aufgegeben, entschieden von %3: %4</translation>
    </message>
    <message>
        <source>trade-off for %1</source>
        <comment>pillar</comment>
        <translation>Abwägung für %1</translation>
    </message>
    <message>
        <source>trade-off for %1, ended</source>
        <comment>pillar</comment>
        <translation>Abwägung für %1, beendet</translation>
    </message>
</context>
<context>
    <name>Upgrade</name>
    <message>
        <source>Workloads brought to version %1 of “%2”: %3. A milestone of each keeps what was before.</source>
        <translation>Workloads, die auf Version %1 von „%2“ gebracht wurden: %3. Ein Meilenstein hält bei jedem fest, was vorher war.</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>anders formuliert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label of a question, its title or that of a choice</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>new pillar</source>
        <translation>neue Säule</translation>
    </message>
    <message>
        <source>a pillar</source>
        <translation>eine Säule</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>new question</source>
        <translation>neue Frage</translation>
    </message>
    <message>
        <source>no longer asked</source>
        <translation>nicht mehr gefragt</translation>
    </message>
    <message>
        <source>other rules for its risk</source>
        <translation>andere Regeln für das Risiko</translation>
    </message>
    <message>
        <source>new choice</source>
        <translation>neue Auswahlmöglichkeit</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>angekreuzt</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nicht zutreffend</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nicht angekreuzt</translation>
    </message>
    <message>
        <source>Only words differ: questions, choices and rules are the same, and every answer carries over.</source>
        <translation>Nur Wörter unterscheiden sich: Fragen, Auswahlmöglichkeiten und Regeln sind dieselben, und jede Antwort wird übernommen.</translation>
    </message>
    <message>
        <source>Questions that stay answered: %1.</source>
        <translation>Fragen, die beantwortet bleiben: %1.</translation>
    </message>
    <message>
        <source>Questions that become unanswered, because what was ticked is no longer there: %1.</source>
        <translation>Fragen, die unbeantwortet werden, weil das Angekreuzte nicht mehr da ist: %1.</translation>
    </message>
    <message>
        <source>Answered questions that are no longer asked: %1.</source>
        <translation>Beantwortete Fragen, die nicht mehr gefragt werden: %1.</translation>
    </message>
    <message>
        <source>Before version %1 of %2</source>
        <comment>name of a milestone: version of a lens, its name</comment>
        <translation>Vor Version %1 von %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>High risk</source>
        <translation>Hohes Risiko</translation>
    </message>
    <message>
        <source>Medium risk</source>
        <translation>Mittleres Risiko</translation>
    </message>
    <message>
        <source>No risk found</source>
        <translation>Kein Risiko gefunden</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Regressed</source>
        <translation>Verschlechtert</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Weiterhin offen</translation>
    </message>
    <message>
        <source>Newly met</source>
        <translation>Neu erfüllt</translation>
    </message>
    <message>
        <source>Newly not applicable</source>
        <translation>Neu nicht zutreffend</translation>
    </message>
    <message>
        <source>No longer answered</source>
        <translation>Nicht mehr beantwortet</translation>
    </message>
    <message>
        <source>No longer asked</source>
        <translation>Nicht mehr gefragt</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Kein Grund angegeben</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Nicht im Umfang</translation>
    </message>
    <message>
        <source>Business priorities</source>
        <translation>Geschäftliche Prioritäten</translation>
    </message>
    <message>
        <source>Architecture constraints</source>
        <translation>Grenzen der Architektur</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Ein anderer Grund</translation>
    </message>
    <message>
        <source>no reason given</source>
        <comment>within a sentence</comment>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>out of scope</source>
        <comment>within a sentence</comment>
        <translation>nicht im Umfang</translation>
    </message>
    <message>
        <source>business priorities</source>
        <comment>within a sentence</comment>
        <translation>geschäftliche Prioritäten</translation>
    </message>
    <message>
        <source>architecture constraints</source>
        <comment>within a sentence</comment>
        <translation>Grenzen der Architektur</translation>
    </message>
    <message>
        <source>another reason</source>
        <comment>within a sentence</comment>
        <translation>ein anderer Grund</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Risk acknowledged</source>
        <translation>Risiko anerkannt</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Pre-production</source>
        <translation>Vorproduktion</translation>
    </message>
    <message>
        <source>Not estimated</source>
        <translation>Nicht geschätzt</translation>
    </message>
    <message>
        <source>Low effort</source>
        <translation>Geringer Aufwand</translation>
    </message>
    <message>
        <source>Medium effort</source>
        <translation>Mittlerer Aufwand</translation>
    </message>
    <message>
        <source>High effort</source>
        <translation>Hoher Aufwand</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language that this is translated into</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>effort</comment>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>effort</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <comment>effort</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>High risk if missing</source>
        <translation>Hohes Risiko bei Fehlen</translation>
    </message>
    <message>
        <source>Medium risk if missing</source>
        <translation>Mittleres Risiko bei Fehlen</translation>
    </message>
    <message>
        <source>Low risk if missing</source>
        <translation>Niedriges Risiko bei Fehlen</translation>
    </message>
    <message>
        <source>Met in another way</source>
        <translation>Anders erfüllt</translation>
    </message>
    <message>
        <source>met in another way</source>
        <comment>within a sentence</comment>
        <translation>anders erfüllt</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Getestet</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation>Teilweise erfüllt</translation>
    </message>
    <message>
        <source>Partly met. Missing: %1</source>
        <translation>Teilweise erfüllt. Es fehlt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n practices that are met were shown or tested.</source>
        <translation>
            <numerusform>%1 von %n erfüllter Best Practice wurde gezeigt oder getestet.</numerusform>
            <numerusform>%1 von %n erfüllten Best Practices wurden gezeigt oder getestet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <comment>how often answers are confirmed</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>After three months</source>
        <translation>Nach drei Monaten</translation>
    </message>
    <message>
        <source>After six months</source>
        <translation>Nach sechs Monaten</translation>
    </message>
    <message>
        <source>After a year</source>
        <translation>Nach einem Jahr</translation>
    </message>
    <message>
        <source>After two years</source>
        <translation>Nach zwei Jahren</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an amount, its currency; keep them on one line</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Geeignet</translation>
    </message>
    <message>
        <source>Fit with conditions</source>
        <translation>Geeignet mit Bedingungen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
</context>
<context>
    <name>WorkloadPillars</name>
    <message>
        <source>%1: %2 high, %3 medium</source>
        <comment>pillar, how many questions at high and at medium risk</comment>
        <translation>%1: %2 hoch, %3 mittel</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>counts of a pillar, its trend</comment>
        <translation>%1; %2</translation>
    </message>
</context>
</TS>

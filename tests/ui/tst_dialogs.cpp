// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lens/builtinlenses.h"
#include "tests/kit/lenses.h"
#include "tests/kit/sampleworkspace.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/acceptancedialog.h"
#include "ui/dialogs/agreementdialog.h"
#include "ui/dialogs/answerhistorydialog.h"
#include "ui/dialogs/attachmentdialog.h"
#include "ui/dialogs/backupsdialog.h"
#include "ui/dialogs/basisdialog.h"
#include "ui/dialogs/batchdialog.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/lensupgradedialog.h"
#include "ui/dialogs/linkdialog.h"
#include "ui/dialogs/milestonedialog.h"
#include "ui/dialogs/minutedialog.h"
#include "ui/dialogs/minutesdialog.h"
#include "ui/dialogs/newworkloaddialog.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/propertiesdialog.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/dialogs/recapdialog.h"
#include "ui/dialogs/releasedialog.h"
#include "ui/dialogs/sessiondialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/dialogs/sittingdialog.h"
#include "ui/dialogs/speakerdialog.h"
#include "ui/dialogs/takeanswersdialog.h"
#include "ui/dialogs/targetdialog.h"
#include "ui/dialogs/tradeoffdialog.h"
#include "ui/dialogs/unsaveddialog.h"
#include "ui/dialogs/viewnamedialog.h"
#include "ui/support/datefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QtTest>

using namespace Plumbline;

namespace {

ReasonDialog::Request request(std::optional<Reason> reason)
{
    return {QStringLiteral("Note"), QStringLiteral("Changes are small"), reason, QStringLiteral("Note"), {},
        QStringLiteral("Keep note")};
}

// Into the workload as lines say it is; none: a workload that is not there yet.
ReviewImport importInto(std::optional<const char *> ours, const char *theirs)
{
    ReviewImport import;
    const LensVersionPtr version = Kit::sampleVersion();
    const ReviewState wanted = Kit::stateFromLines(version, theirs, QStringLiteral("Depot"));
    if (ours)
        import.known = Kit::stateFromLines(version, *ours, QStringLiteral("Depot"));
    const ReviewState known = import.known.value_or(ReviewState());
    import.patch.workload = wanted.workload.name;
    import.patch.sources = {{ QStringLiteral("depot.json"), {} }};
    for (const FactPlace &place : placesBetween(known, wanted))
        import.patch.facts.append({place, valueAt(wanted, place)});
    import.facts = merge(nullptr, known, import.patch, ours ? MergePolicy::Ask : MergePolicy::TakeTheirs);
    return import;
}

QTreeWidgetItem *rowOf(const QDialog &dialog, const QString &what)
{
    const auto found
        = dialog.findChild<QTreeWidget *>(QStringLiteral("importList"))->findItems(what, Qt::MatchContains | Qt::MatchRecursive);
    if (found.size() != 1)
        qFatal("no such row, or several: %s", qPrintable(what));
    return found.first();
}

UnsavedDialog::Request unsaved()
{
    return {QStringLiteral("The disk is full."), QStringLiteral("Keep Plumbline open"), QStringLiteral("Quit and lose it"), true};
}

} // namespace

class DialogsTest : public QObject
{
    Q_OBJECT

    struct Kind
    {
        QString className;
        QString verb; // on the button that Enter presses
        std::function<QDialog *()> make;
    };

    QList<Kind> allKinds()
    {
        const QVector<BackupFile> backups{{QStringLiteral("a"), QStringLiteral("2026-11-23"), fromMs(1), 1}};
        return {
            {QStringLiteral("ReasonDialog"), QStringLiteral("Keep note"), [] { return new ReasonDialog(request({})); }},
            {QStringLiteral("ReasonDialog"), QStringLiteral("Keep note"),
                [] { return new ReasonDialog(request(Reason::Other)); }},
            {QStringLiteral("AcceptanceDialog"), QStringLiteral("Accept the risk"),
                [] {
                    return new AcceptanceDialog(QStringLiteral("Who is on call?"),
                        {{}, {}, QStringLiteral("Ada"), QStringLiteral("It is small."), {}, QDate(2999, 3, 31)});
                }},
            {QStringLiteral("BasisDialog"), QStringLiteral("Keep this"),
                [] {
                    return new BasisDialog(QStringLiteral("Who is on call?"),
                        {Proof::Shown, QStringLiteral("Ada"), QDate(2027, 3, 31), QStringLiteral("Rota")});
                }},
            {QStringLiteral("MinuteDialog"), QStringLiteral("Keep the decision"),
                [] {
                    return new MinuteDialog(QStringLiteral("Who is on call?"),
                        Decision{{}, {}, QStringLiteral("Ada is."), QStringLiteral("Ada"), QDate(2027, 3, 31)},
                        MinuteDialog::Purpose::Adding);
                }},
            {QStringLiteral("MinuteDialog"), QStringLiteral("Keep the action"),
                [] {
                    return new MinuteDialog(QStringLiteral("Who is on call?"),
                        Action{{}, {}, QStringLiteral("Ask."), QStringLiteral("Ada"), QDate(2027, 3, 31), {}, {}},
                        MinuteDialog::Purpose::Adding);
                }},
            {QStringLiteral("MinuteDialog"), QStringLiteral("Keep the point"),
                [] {
                    return new MinuteDialog(QStringLiteral("Who is on call?"),
                        ParkedPoint{{}, {}, QStringLiteral("Who pays?"), {}, {}}, MinuteDialog::Purpose::Changing);
                }},
            {QStringLiteral("MinutesDialog"), QStringLiteral("&Change…"),
                [this] {
                    OpenReview &review = *m_sample->workspace().review();
                    m_sample->editor().setRecord(Verb::ParkPoint, QStringLiteral("Shop"), {},
                        recordOf(ParkedPoint{{}, {}, QStringLiteral("Who pays?"), {}, {}}));
                    return new MinutesDialog(review, m_sample->editor());
                }},
            {QStringLiteral("SittingDialog"), QStringLiteral("Begin the sitting"),
                [] {
                    return new SittingDialog({QStringLiteral("Ada"), QStringLiteral("Ben")}, {});
                }},
            {QStringLiteral("RecapDialog"), QStringLiteral("Save as P&DF…"),
                [] {
                    const ReviewState state = Kit::stateFromLines(Kit::sampleVersion(), "deploy small");
                    HeldSitting sitting;
                    sitting.begunAt = Timestamp(std::chrono::hours(24));
                    auto *dialog = new RecapDialog({{{}, sitting}}, {});
                    dialog->setRecap(recapOf(sitting, ReviewState(), state));
                    QObject::connect(dialog, &RecapDialog::saveWanted, dialog, &QDialog::accept); // to see that it is asked for
                    return dialog;
                }},
            {QStringLiteral("SpeakerDialog"), QStringLiteral("Note this person"),
                [] { return new SpeakerDialog(QStringLiteral("Ada")); }},
            {QStringLiteral("AgreementDialog"), QStringLiteral("Decide one by one…"),
                [] {
                    const LensVersionPtr version = Kit::sampleVersion();
                    return new AgreementDialog(Kit::stateFromLines(version, "deploy small"),
                        Kit::stateFromLines(version, "deploy tested"), QStringLiteral("theirs.json"));
                }},
            {QStringLiteral("AnswerHistoryDialog"), QStringLiteral("Bring this answer back"),
                [this] {
                    OpenReview &review = *m_sample->workspace().review();
                    m_sample->editor().toggle(0, 0, 0);
                    m_sample->editor().toggle(0, 0, 0);
                    auto *dialog = new AnswerHistoryDialog(review, {0, 0});
                    auto *list = dialog->findChild<QTreeWidget *>();
                    list->setCurrentItem(list->topLevelItem(1));
                    return dialog;
                }},
            {QStringLiteral("TakeAnswersDialog"), QStringLiteral("Take over"),
                [this] {
                    if (!m_sample->portfolio().findByName(QStringLiteral("Platform")))
                        m_sample->addWorkload(QStringLiteral("Platform"), "access least");
                    auto *dialog = new TakeAnswersDialog(m_sample->workspace());
                    if (!QTest::qWaitFor([dialog] { return !dialog->wanted().isEmpty(); }))
                        qFatal("there are no answers to take over");
                    return dialog;
                }},
            {QStringLiteral("BatchDialog"), QStringLiteral("Keep the batch"),
                [] {
                    return new BatchDialog(QStringLiteral("3 practices. 2 fewer at high risk: high 4 → 2"),
                        {QStringLiteral("Release 3"), QDate(2027, 3, 31), QStringLiteral("The flag goes off."), {}, {}});
                }},
            {QStringLiteral("ReleaseDialog"), QStringLiteral("It is live"),
                [] {
                    return new ReleaseDialog(
                        QStringLiteral("Release 3: its 3 practices are complete in the plan."), QStringLiteral("Release 3"));
                }},
            {QStringLiteral("TargetDialog"), QStringLiteral("Set the target"),
                [] {
                    return new TargetDialog(QStringLiteral("2 fewer at high risk: high 4 → 2"),
                        {QStringLiteral("Launch"), QDate(2027, 3, 31), 2, 5, {}});
                }},
            {QStringLiteral("TradeOffDialog"), QStringLiteral("Keep the trade-off"),
                [] {
                    return new TradeOffDialog(QStringLiteral("Changes are tested"),
                        {{PillarId(QStringLiteral("sec")), QStringLiteral("Security")}},
                        {{}, {}, {}, QStringLiteral("sec"), QStringLiteral("It costs."), QStringLiteral("Ada"), {}});
                }},
            {QStringLiteral("LinkDialog"), QStringLiteral("Attach the link"),
                [] {
                    auto *dialog = new LinkDialog(QStringLiteral("Changes are tested"));
                    dialog->findChild<QLineEdit *>(QStringLiteral("linkAddressEdit"))->setText(QStringLiteral("example.org"));
                    return dialog;
                }},
            {QStringLiteral("AttachmentDialog"), QStringLiteral("Keep"),
                [] {
                    return new AttachmentDialog({{}, {}, {}, QStringLiteral("board.png"), {}, {}, {}}, false);
                }},
            {QStringLiteral("AttachmentDialog"), QString(),
                [] {
                    return new AttachmentDialog({{}, {}, {}, QStringLiteral("board.png"), {}, {}, {}}, true);
                }},
            {QStringLiteral("MilestoneDialog"), QStringLiteral("Take milestone"),
                [this] {
                    auto *dialog = new MilestoneDialog(*m_sample->workspace().review(), nullptr);
                    QObject::connect(dialog, &MilestoneDialog::wanted, dialog, &QDialog::accept); // as who opens it does
                    return dialog;
                }},
            {QStringLiteral("ViewNameDialog"), QStringLiteral("Save the view"),
                [] { return new ViewNameDialog(QStringLiteral("Payments"), {QStringLiteral("Search")}); }},
            {QStringLiteral("NewWorkloadDialog"), QStringLiteral("Start the review"),
                [this] {
                    auto *dialog = new NewWorkloadDialog(m_sample->portfolio());
                    dialog->findChild<QLineEdit *>(QStringLiteral("workloadNameEdit"))->setText(QStringLiteral("Depot"));
                    return dialog;
                }},
            {QStringLiteral("PropertiesDialog"), QStringLiteral("Save the properties"),
                [this] { return new PropertiesDialog(m_sample->workspace()); }},
            {QStringLiteral("BackupsDialog"), QStringLiteral("&Restore…"), [backups] { return new BackupsDialog(backups); }},
            {QStringLiteral("BackupsDialog"), QString(), [] { return new BackupsDialog({}); }},
            {QStringLiteral("ImportDialog"), QStringLiteral("&Import"),
                [] { return new ImportDialog(importInto({}, "deploy small")); }},
            {QStringLiteral("ImportDialog"), QString(), [] { return new ImportDialog(importInto("", "")); }},
            {QStringLiteral("ImportDialog"), QStringLiteral("&Import"),
                [] { return new ImportDialog(importInto("learn share", "deploy small\nlearn share")); }},
            {QStringLiteral("LensUpgradeDialog"), QStringLiteral("&Bring to this version"),
                [] {
                    const LensVersionPtr version = Kit::sampleVersion();
                    return new LensUpgradeDialog(planUpgrade(LensReview(version), version), QStringLiteral("Depot"),
                        QStringLiteral("Before version 2"), 2);
                }},
            {QStringLiteral("SessionDialog"), QStringLiteral("Save as P&DF…"),
                [this] {
                    const OpenReview &review = *m_sample->workspace().review();
                    auto *dialog = new SessionDialog(review.id(), review.now().state);
                    QObject::connect(dialog, &SessionDialog::saveWanted, dialog, &QDialog::accept); // to see that it is asked for
                    return dialog;
                }},
            {QStringLiteral("ShortcutsDialog"), QString(), [this] { return new ShortcutsDialog(m_menus, {}); }},
            {QStringLiteral("AboutDialog"), QString(), [] { return new AboutDialog; }},
            {QStringLiteral("UnsavedDialog"), QString(), [] { return new UnsavedDialog(unsaved()); }},
            {QStringLiteral("PreferencesDialog"), QString(),
                [this] {
                    m_settings = std::make_unique<Settings>(m_sample->folder() + QStringLiteral("/settings.ini"));
                    return new PreferencesDialog(*m_settings, QStringLiteral("Ada"));
                }},
            {QStringLiteral("CommandPalette"), QString(),
                [this] { return new CommandPalette(commandsOf(m_menus), {}); }}, // has no buttons
        };
    }
    std::unique_ptr<QDialog> shown(const Kind &kind)
    {
        std::unique_ptr<QDialog> dialog(kind.make());
        dialog->show();
        dialog->activateWindow();
        if (!QTest::qWaitForWindowActive(dialog.get()))
            qFatal("a dialog does not come");
        return dialog;
    }

    std::unique_ptr<Kit::SampleWorkspace> m_sample;
    std::unique_ptr<Settings> m_settings;
    QMenuBar m_menus;

private Q_SLOTS:
    void initTestCase() { m_menus.addMenu(QStringLiteral("File"))->addAction(QStringLiteral("Quit")); }
    void init()
    {
        m_sample = std::make_unique<Kit::SampleWorkspace>();
        m_sample->openReview();
    }

    void everyDialogIsTriedHere()
    {
        QSet<QString> classes;
        QDirIterator files(
            QStringLiteral(PLUMBLINE_SOURCE_DIR "/ui"), {QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
        static const QRegularExpression dialog(QStringLiteral("class (\\w+) : public (?:QDialog|RecordDialog)\\b"));
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            if (const auto match = dialog.match(QString::fromUtf8(file.readAll())); match.hasMatch())
                classes += match.captured(1);
        }
        QSet<QString> tried;
        for (const Kind &kind : allKinds())
            tried += kind.className;
        classes.remove(QStringLiteral("RecordDialog")); // what two of them have in common
        QCOMPARE(tried, classes);
    }

    void theVerbIsWhatEnterPresses()
    {
        for (const Kind &kind : allKinds()) {
            const std::unique_ptr<QDialog> dialog = shown(kind);
            if (!dialog->findChild<QDialogButtonBox *>())
                continue;
            QStringList defaults;
            for (const QPushButton *button : dialog->findChildren<QPushButton *>()) {
                if (button->isDefault())
                    defaults += kind.verb.isEmpty() ? QString() : button->text();
            }
            QVERIFY2(defaults == QStringList(kind.verb),
                qPrintable(kind.className + QLatin1String(": ") + defaults.join(QLatin1Char(','))));
        }
    }

    void enterInAnyFieldAcceptsAndControlEnterInThoseOfManyLines()
    {
        for (const Kind &kind : allKinds()) {
            if (kind.verb.isEmpty())
                continue;
            QStringList fields;
            const std::unique_ptr<QDialog> example = shown(kind);
            for (const QWidget *field : example->findChildren<QWidget *>()) {
                const bool isField = qobject_cast<const QLineEdit *>(field) || qobject_cast<const QComboBox *>(field)
                    || qobject_cast<const QPlainTextEdit *>(field) || qobject_cast<const QCheckBox *>(field)
                    || qobject_cast<const QListWidget *>(field);
                if (isField && field->isVisible() && !field->objectName().startsWith(QLatin1String("qt_")))
                    fields += field->objectName();
            }
            for (const QString &name : fields) {
                const std::unique_ptr<QDialog> dialog = shown(kind);
                QSignalSpy accepted(dialog.get(), &QDialog::accepted);
                auto *field = dialog->findChild<QWidget *>(name);
                QVERIFY(field);
                field->setFocus();
                const bool hasLines = qobject_cast<QPlainTextEdit *>(field);
                QTest::keyClick(field, Qt::Key_Return, hasLines ? Qt::ControlModifier : Qt::NoModifier);
                QVERIFY2(accepted.size() == 1, qPrintable(kind.className + QLatin1String(": ") + name));
            }
        }
    }

    void whatIsNotSavedIsKeptByEnterAndEscAndLostByAClickAlone()
    {
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape}) {
            UnsavedDialog dialog(unsaved());
            dialog.show();
            QSignalSpy rejected(&dialog, &QDialog::rejected);
            QSignalSpy lost(&dialog, &UnsavedDialog::loseRequested);
            QTest::keyClick(&dialog, key);
            QCOMPARE(rejected.size(), 1);
            QVERIFY(lost.isEmpty());
        }
        UnsavedDialog dialog(unsaved());
        dialog.show();
        QSignalSpy copied(&dialog, &UnsavedDialog::copyRequested);
        dialog.findChild<QPushButton *>(QStringLiteral("copyUnsavedButton"))->click();
        QCOMPARE(copied.size(), 1);
        QVERIFY(dialog.isVisible());
        QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("unsavedCopied"))->isVisible());
        QSignalSpy lost(&dialog, &UnsavedDialog::loseRequested);
        dialog.findChild<QPushButton *>(QStringLiteral("loseButton"))->click();
        QCOMPARE(lost.size(), 1);
        QVERIFY(!dialog.isVisible());
    }

    void anImportWaitsUntilEveryConflictIsDecided()
    {
        ImportDialog dialog(importInto("deploy small", "deploy tested\nlearn share"));
        dialog.show();
        const auto *accept = dialog.findChild<QPushButton *>(QStringLiteral("importButton"));
        const auto *undecided = dialog.findChild<QLabel *>(QStringLiteral("importUndecided"));
        QTreeWidgetItem *small = rowOf(dialog, QStringLiteral("Changes are small"));
        QTreeWidgetItem *tested = rowOf(dialog, QStringLiteral("Changes are tested"));
        QCOMPARE(small->parent()->childCount(), 2);
        QCOMPARE(small->checkState(0), Qt::PartiallyChecked);
        QCOMPARE(small->text(3), QStringLiteral("Undecided"));
        QVERIFY(!accept->isEnabled());
        QCOMPARE(undecided->text(), QStringLiteral("2 still to be decided"));
        // One by the keyboard, one by the mouse.
        auto *list = dialog.findChild<QTreeWidget *>(QStringLiteral("importList"));
        list->setCurrentItem(tested);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(tested->text(3), QStringLiteral("Take theirs"));
        const QRect row = list->visualItemRect(small);
        QStyleOptionViewItem option;
        option.initFrom(list);
        option.rect = row;
        option.features = QStyleOptionViewItem::HasCheckIndicator;
        const QRect box = list->style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, list);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, box.center());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, box.center());
        QCOMPARE(small->text(3), QStringLiteral("Keep mine"));
        QVERIFY(accept->isEnabled());
        const ReviewState wanted = dialog.import().wanted();
        QCOMPARE(wanted, Kit::stateFromLines(Kit::sampleVersion(), "deploy small tested\nlearn share", QStringLiteral("Depot")));
    }

    void allConflictsAreDecidedAtOnceAndWhatIsNewIsLeftOutWhereItIsNotTicked()
    {
        ImportDialog dialog(importInto("deploy small", "deploy tested\nlearn share"));
        dialog.show();
        dialog.findChild<QPushButton *>(QStringLiteral("keepMineButton"))->click();
        QVERIFY(dialog.findChild<QPushButton *>(QStringLiteral("importButton"))->isEnabled());
        dialog.findChild<QPushButton *>(QStringLiteral("takeTheirsButton"))->click();
        rowOf(dialog, QStringLiteral("Lessons are shared"))->setCheckState(0, Qt::Unchecked);
        QCOMPARE(dialog.import().wanted(), Kit::stateFromLines(Kit::sampleVersion(), "deploy tested", QStringLiteral("Depot")));
    }

    void whatNeedsALensThatIsNotTakenCannotBeTaken()
    {
        ImportDialog dialog(importInto({}, "deploy small"));
        dialog.show();
        QTreeWidgetItem *small = rowOf(dialog, QStringLiteral("Changes are small"));
        QVERIFY(!small->isDisabled());
        rowOf(dialog, QStringLiteral("Lens Sample"))->setCheckState(0, Qt::Unchecked);
        QVERIFY(small->isDisabled());
        QVERIFY(dialog.import().wanted().lenses.isEmpty());
    }

    void theKeysThatNoMenuHasAreListedToo()
    {
        QAction next(QStringLiteral("Next question"));
        next.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F12));
        const ShortcutsDialog dialog(m_menus, {&next});
        QStringList keys;
        for (const QLabel *cap : dialog.findChildren<QLabel *>(QStringLiteral("keyCap")))
            keys += cap->text();
        for (const char *key : {"1 to 9, 0", "Ctrl+F12", "Space", "Menu", "Alt+N", "F2", "Ctrl+C", "Alt+Down", "Ctrl+Return"})
            QVERIFY2(keys.contains(QString::fromLatin1(key)), qPrintable(keys.join(u',') + QLatin1String(key)));
    }

    void anIndustryIsTypedByAnyOfItsWordsAndNeverGuessed_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored");
        QTest::newRow("nothing like it") << QStringLiteral("Ins") << QString();
        QTest::newRow("its whole name") << QStringLiteral("retail & wholesale") << QStringLiteral("Retail & Wholesale");
        QTest::newRow("words of it that nothing else has") << QStringLiteral("wholesale") << QStringLiteral("Retail & Wholesale");
        QTest::newRow("words of several") << QStringLiteral("services") << QString();
    }
    void anIndustryIsTypedByAnyOfItsWordsAndNeverGuessed()
    {
        QFETCH(QString, typed);
        QFETCH(QString, stored);
        PropertiesDialog dialog(m_sample->workspace());
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *box = dialog.findChild<QComboBox *>(QStringLiteral("industryTypeCombo"));
        box->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(box, typed);
        // What fits is listed below; whoever goes on has not picked any of it.
        if (QWidget *list = QApplication::activePopupWidget())
            QTest::keyClick(list, Qt::Key_Tab);
        else
            QTest::keyClick(box, Qt::Key_Tab);
        dialog.findChild<QLineEdit *>(QStringLiteral("nameEdit"))->setFocus();
        QCOMPARE(dialog.properties().industryType, stored);
        QCOMPARE(box->currentText(), stored.isEmpty() ? QStringLiteral("Not stated") : stored);
    }

    void anIndustryThatIsNotOnTheListIsSaidBeforeItIsLost()
    {
        PropertiesDialog dialog(m_sample->workspace());
        dialog.show();
        dialog.findChild<QComboBox *>(QStringLiteral("industryTypeCombo"))->setEditText(QStringLiteral("Insurance"));
        dialog.findChild<QPushButton *>(QStringLiteral("saveButton"))->click();
        QVERIFY(dialog.isVisible());
        auto *doubt = dialog.findChild<QLabel *>(QStringLiteral("industryTypeDoubt"));
        QVERIFY(doubt->isVisible());
        QVERIFY(doubt->text().contains(QStringLiteral("“Insurance”")));
        dialog.findChild<QPushButton *>(QStringLiteral("saveButton"))->click();
        QVERIFY(!dialog.isVisible());
    }

    void escapeAsksOnceBeforeTypedTextIsLost()
    {
        MinuteDialog dialog(QStringLiteral("A question"), Decision(), MinuteDialog::Purpose::Adding);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *text = dialog.findChild<QPlainTextEdit *>(QStringLiteral("minuteTextEdit"));
        QTest::keyClicks(text, QStringLiteral("We wait"));
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(dialog.isVisible());
        QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("escapeLabel"))->isVisible());
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        MinuteDialog untouched(QStringLiteral("A question"), Decision(), MinuteDialog::Purpose::Adding);
        untouched.show();
        QTest::keyClick(&untouched, Qt::Key_Escape);
        QVERIFY(!untouched.isVisible());
    }

    void aDayThatIsNoneIsSaidBelowTheFields()
    {
        MinuteDialog dialog(QStringLiteral("A question"), Decision(), MinuteDialog::Purpose::Adding);
        dialog.findChild<DateField *>(QStringLiteral("minuteDayEdit"))->setText(QStringLiteral("30.2.2027"));
        QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("lackingLabel"))->text().startsWith(QStringLiteral("“30.2.2027”")));
    }

    void whatIsLeftOutIsAskedBelowAllLenses()
    {
        Kit::SampleWorkspace sample;
        QVERIFY(sample.portfolio().addBuiltInLenses(builtInLenses()));
        NewWorkloadDialog dialog(sample.portfolio());
        dialog.show();
        QCoreApplication::processEvents();
        auto *leaveOut = dialog.findChild<QCheckBox *>(QStringLiteral("leaveOutCheck"));
        for (const QCheckBox *lens : dialog.findChildren<QCheckBox *>(QStringLiteral("lensCheck")))
            QVERIFY(lens->mapTo(&dialog, QPoint()).y() < leaveOut->mapTo(&dialog, QPoint()).y());
    }

    void whatAwsWritesOtherwiseIsSaidAndKept()
    {
        PropertiesDialog dialog(m_sample->workspace());
        auto *accounts = dialog.findChild<QPlainTextEdit *>(QStringLiteral("accountsEdit"));
        auto *regions = dialog.findChild<QPlainTextEdit *>(QStringLiteral("awsRegionsEdit"));
        auto *accountsDoubt = dialog.findChild<QLabel *>(QStringLiteral("accountsDoubt"));
        auto *regionsDoubt = dialog.findChild<QLabel *>(QStringLiteral("awsRegionsDoubt"));
        accounts->setPlainText(QStringLiteral("123456789012\n12345"));
        regions->setPlainText(QStringLiteral("eu-central-1\nus-gov-west-1\nFrankfurt"));
        QVERIFY(accountsDoubt->isVisibleTo(&dialog));
        QCOMPARE(accountsDoubt->text(), QStringLiteral("“12345” does not have the twelve digits of an AWS account."));
        QVERIFY(regionsDoubt->text().startsWith(QStringLiteral("“Frankfurt”")));
        QCOMPARE(dialog.properties().accountIds.size(), 2);
        QVERIFY(dialog.findChild<QPushButton *>(QStringLiteral("saveButton"))->isEnabled());
        regions->setPlainText(QStringLiteral("eu-central-1\nus-gov-west-1"));
        QVERIFY(!regionsDoubt->isVisibleTo(&dialog));
    }
};

QTEST_MAIN(DialogsTest)
#include "tst_dialogs.moc"

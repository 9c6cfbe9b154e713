// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/notesedit.h"
#include "ui/support/links.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QMenu>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolTip>
#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

namespace {

// Each run of letters that are set alike, with "b", "i", "c", "l" (link), "q" (quiet) before it.
QString runsOf(const QTextBlock &block)
{
    QStringList runs;
    for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
        QString run;
        const QTextCharFormat &format = range.format;
        run += format.fontWeight() > QFont::Normal ? u"b"_s : QString();
        run += format.fontItalic() ? u"i"_s : QString();
        run += format.fontFamilies().toStringList().value(0).endsWith(u"Mono"_s) ? u"c"_s : QString();
        run += format.fontUnderline() && format.foreground().color() == currentPalette().accent ? u"l"_s : QString();
        run += format.foreground().color() == currentPalette().quietText ? u"q"_s : QString();
        runs += run + u':' + block.text().mid(range.start, range.length);
    }
    return runs.join(u'|');
}

} // namespace

class NotesEditTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<NotesEdit> m_edit;
    QStringList m_opened;

    // "[" and "]" are the ends of what is selected, "^" is the cursor.
    void show(const QString &text)
    {
        QString bare = text;
        m_edit->setPlainText(bare.remove(QRegularExpression(u"[\\[\\]^]"_s)));
        QTextCursor cursor = m_edit->textCursor();
        if (text.contains(u'[')) {
            cursor.setPosition(int(text.indexOf(u'[')));
            cursor.setPosition(int(text.indexOf(u']')) - 1, QTextCursor::KeepAnchor);
        } else {
            cursor.setPosition(int(text.indexOf(u'^')));
        }
        m_edit->setTextCursor(cursor);
    }
    QString shown() const
    {
        const QTextCursor cursor = m_edit->textCursor();
        QString text = m_edit->toPlainText();
        if (!cursor.hasSelection())
            return text.insert(cursor.position(), u'^');
        return text.insert(cursor.selectionEnd(), u']').insert(cursor.selectionStart(), u'[');
    }
    QPoint placeOf(int position) const
    {
        QTextCursor cursor(m_edit->document());
        cursor.setPosition(position);
        return m_edit->cursorRect(cursor).center() + QPoint(2, 0);
    }

private Q_SLOTS:
    void init()
    {
        applyTheme(Theme::Light);
        m_opened.clear();
        setUrlOpener([this](const QUrl &url) {
            m_opened += url.toString();
            return true;
        });
        m_edit = std::make_unique<NotesEdit>();
        m_edit->resize(500, 200);
        m_edit->show();
        m_edit->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_edit.get()));
        m_edit->setFocus();
    }
    void cleanup()
    {
        m_edit.reset();
        setUrlOpener([](const QUrl &) { return true; });
    }

    void lettersLookAsTheyAreRead()
    {
        const QString text = u"a **b** *c*\n- `d` [e](https://example.org)\n```\nf **g**\n```\n**h**"_s;
        m_edit->showText(text);
        QStringList runs;
        for (QTextBlock block = m_edit->document()->begin(); block.isValid(); block = block.next())
            runs += runsOf(block);
        QCOMPARE(runs,
            QStringList({u"q:**|b:b|q:**|q:*|i:c|q:*"_s, u"q:- `|c:d|q:`|q:[|l:e|q:](https://example.org)"_s, u"q:```"_s,
                u"c:f **g**"_s, u"q:```"_s, u"q:**|b:h|q:**"_s}));
        QCOMPARE(m_edit->toPlainText(), text);
    }

    void whatIsNeverTypedIsNeverSaid()
    {
        const QSignalSpy typed(m_edit.get(), &NotesEdit::typed);
        m_edit->showText(u"**a** `b`"_s);
        applyTheme(Theme::Dark);
        applyTextSize(14);
        QCoreApplication::processEvents();
        QCOMPARE(runsOf(m_edit->document()->firstBlock()), u"q:**|b:a|q:**|q:`|c:b|q:`"_s); // in the colors of the dark
        applyTextSize(0);
        QCOMPARE(typed.size(), 0);
        QVERIFY(!m_edit->document()->isUndoAvailable());
        QTest::keyClicks(m_edit.get(), u"c"_s);
        QCOMPARE(typed.last().first().toString(), u"c**a** `b`"_s);
    }

    void codeChangesTheLinesBelow()
    {
        show(u"^\n**a**"_s);
        QTest::keyClicks(m_edit.get(), u"```"_s);
        QCOMPARE(runsOf(m_edit->document()->lastBlock()), u"c:**a**"_s);
        QTest::keyClick(m_edit.get(), Qt::Key_Backspace);
        QCOMPARE(runsOf(m_edit->document()->lastBlock()), u"q:**|b:a|q:**"_s);
    }

    void keysSetLetters_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, Qt::Key key, const QString &before, const QString &after) {
            QTest::newRow(name) << int(key) << before << after;
        };
        row("bold", Qt::Key_B, u"a [b c] d"_s, u"a **[b c]** d"_s);
        row("bold no more", Qt::Key_B, u"a **[b c]** d"_s, u"a [b c] d"_s);
        row("bold no more with the markers selected", Qt::Key_B, u"a [**b c**] d"_s, u"a [b c] d"_s);
        row("italics", Qt::Key_I, u"a [b]"_s, u"a *[b]*"_s);
        row("italics no more", Qt::Key_I, u"*[b]*"_s, u"[b]"_s);
        row("italics of what is bold", Qt::Key_I, u"**[b]**"_s, u"***[b]***"_s);
        row("bold no more of what is both", Qt::Key_B, u"***[b]***"_s, u"*[b]*"_s);
        row("italics no more of what is both", Qt::Key_I, u"***[b]***"_s, u"**[b]**"_s);
        row("without the blanks around", Qt::Key_B, u"a[ b ]c"_s, u"a **[b]** c"_s);
        row("line by line", Qt::Key_B, u"[- a\n\n1. b]\nc"_s, u"- **[a**\n\n1. **b]**\nc"_s);
        row("line by line no more", Qt::Key_B, u"- **[a**\n1. **b]**"_s, u"- [a\n1. b]"_s);
        row("those of several lines that are not yet", Qt::Key_B, u"[a\n**b**]"_s, u"**[a**\n**b]**"_s);
        row("the word at the cursor", Qt::Key_B, u"a wo^rd"_s, u"a **wo^rd**"_s);
        row("the word at the cursor no more", Qt::Key_B, u"a **wo^rd**"_s, u"a wo^rd"_s);
        row("what is typed next", Qt::Key_I, u"a ^ b"_s, u"a *^* b"_s);
        row("nothing in code", Qt::Key_B, u"```\n[a]"_s, u"```\n[a]"_s);
    }

    void keysSetLetters()
    {
        QFETCH(int, key);
        QFETCH(QString, before);
        QFETCH(QString, after);
        show(before);
        QTest::keyClick(m_edit.get(), Qt::Key(key), Qt::ControlModifier);
        QCOMPARE(shown(), after);
        if (before != after) {
            m_edit->undo();
            QCOMPARE(m_edit->toPlainText(), before.remove(QRegularExpression(u"[\\[\\]^]"_s)));
        }
    }

    void enterGoesOnWithAList_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row
            = [](const char *name, const QString &before, const QString &after) { QTest::newRow(name) << before << after; };
        row("the next item", u"- a^"_s, u"- a\n- ^"_s);
        row("the next number", u"9) a^\nb"_s, u"9) a\n10) ^\nb"_s);
        row("as deep", u"- a\n  * b^"_s, u"- a\n  * b\n  * ^"_s);
        row("an item in two", u"- a^b"_s, u"- a\n- ^b"_s);
        row("the end of the list", u"- a\n- ^\nb"_s, u"- a\n^\nb"_s);
        row("a line before the list", u"^- a"_s, u"\n^- a"_s);
        row("no list", u"a^"_s, u"a\n^"_s);
        row("no list in code", u"```\n- a^"_s, u"```\n- a\n^"_s);
        row("what is selected goes", u"- [a]"_s, u"- \n^"_s);
    }

    void enterGoesOnWithAList()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
            show(before);
            QTest::keyClick(m_edit.get(), key, key == Qt::Key_Enter ? Qt::KeypadModifier : Qt::NoModifier);
            QCOMPARE(shown(), after);
        }
    }

    void shiftAndEnterBeginALineOnly()
    {
        show(u"- a^"_s);
        QTest::keyClick(m_edit.get(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(shown(), u"- a\n^"_s);
        QCOMPARE(m_edit->document()->blockCount(), 2);
    }

    void aReadOnlyNoteStaysAsItIs()
    {
        show(u"- [a]"_s);
        m_edit->setReadOnly(true);
        QTest::keyClick(m_edit.get(), Qt::Key_B, Qt::ControlModifier);
        QTest::keyClick(m_edit.get(), Qt::Key_Return);
        QCOMPARE(m_edit->toPlainText(), u"- a"_s);
    }

    void onlyControlAndAClickOpenALink()
    {
        m_edit->showText(u"a [b](https://example.org/c) [d](file:///etc/passwd) e"_s);
        QTest::mouseClick(m_edit->viewport(), Qt::LeftButton, Qt::NoModifier, placeOf(3));
        QTest::mouseClick(m_edit->viewport(), Qt::LeftButton, Qt::ControlModifier, placeOf(0));
        QTest::mouseClick(m_edit->viewport(), Qt::LeftButton, Qt::ControlModifier, placeOf(36));
        QCOMPARE(m_opened, QStringList());
        QTest::mouseClick(m_edit->viewport(), Qt::LeftButton, Qt::ControlModifier, placeOf(3));
        QTest::mouseClick(m_edit->viewport(), Qt::LeftButton, Qt::ControlModifier, placeOf(12));
        QCOMPARE(m_opened, QStringList({u"https://example.org/c"_s, u"https://example.org/c"_s}));
    }

    void theMenuOpensALinkToo()
    {
        m_edit->showText(u"a [b](https://example.org/c)"_s);
        for (const int position : {0, 3}) {
            QContextMenuEvent asked(
                QContextMenuEvent::Mouse, placeOf(position), m_edit->viewport()->mapToGlobal(placeOf(position)));
            QCoreApplication::sendEvent(m_edit->viewport(), &asked);
            auto *menu = m_edit->findChild<QMenu *>();
            QVERIFY(menu);
            QAction *last = menu->actions().last();
            QCOMPARE(last->text() == u"Open example.org"_s, position == 3);
            if (position == 3)
                last->trigger();
            delete menu;
        }
        QCOMPARE(m_opened, QStringList({u"https://example.org/c"_s}));
    }

    void aLinkSaysWhereItLeads()
    {
        m_edit->showText(u"a [b](https://example.org/c)"_s);
        QHelpEvent asked(QEvent::ToolTip, placeOf(3), m_edit->viewport()->mapToGlobal(placeOf(3)));
        QCoreApplication::sendEvent(m_edit->viewport(), &asked);
        QVERIFY2(QToolTip::text().contains(u"example.org"_s), qPrintable(QToolTip::text()));
    }
};

QTEST_MAIN(NotesEditTest)
#include "tst_notesedit.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lens/condition.h"

#include <QtTest>

using namespace Plumbline;

namespace {

using Op = ConditionStep::Op;

Choice choiceWith(const QString &id)
{
    Choice choice;
    choice.id = ChoiceId(id);
    return choice;
}

QList<Choice> choices()
{
    QList<Choice> list;
    for (const char *const id : {"a", "b", "c", "d", "q_no", "my-id"})
        list.push_back(choiceWith(QString::fromLatin1(id)));
    return list;
}

QString idsOf(ChoiceSet set)
{
    QStringList ids;
    const QList<Choice> all = choices();
    for (int i = 0; i < all.size(); ++i) {
        if (set & choiceBit(i))
            ids += all[i].id.text();
    }
    return ids.join(u' ');
}

QString toText(const ConditionStep &step)
{
    switch (step.op) {
    case Op::Always:
        return QStringLiteral("always");
    case Op::AllSelected:
        return QStringLiteral("all(%1)").arg(idsOf(step.choices));
    case Op::AnySelected:
        return QStringLiteral("any(%1)").arg(idsOf(step.choices));
    case Op::AllUnselected:
        return QStringLiteral("allnot(%1)").arg(idsOf(step.choices));
    case Op::AnyUnselected:
        return QStringLiteral("anynot(%1)").arg(idsOf(step.choices));
    case Op::Not:
        return QStringLiteral("not");
    case Op::All:
        return QStringLiteral("and%1").arg(step.count);
    case Op::Any:
        return QStringLiteral("or%1").arg(step.count);
    }
    Q_UNREACHABLE();
}

QString toText(const Condition &condition)
{
    const QStringList tops{QStringLiteral("single"), QStringLiteral("and"), QStringLiteral("or"), QStringLiteral("not")};
    QStringList parts{tops[int(condition.top)] + u':'};
    for (const ConditionStep &step : condition.steps)
        parts += toText(step);
    return parts.join(u' ');
}

QString toText(const ConditionFault &fault)
{
    const QStringList kinds{QStringLiteral("empty"), QStringLiteral("character"), QStringLiteral("end"), QStringLiteral("token"),
        QStringLiteral("unknown"), QStringLiteral("long"), QStringLiteral("deep")};
    return QStringLiteral("%1 at %2 %3").arg(kinds[int(fault.kind)]).arg(fault.offset).arg(fault.found).trimmed();
}

// The two-valued truth of a program, for every choice applicable.
bool holdsFor(const Condition &condition, ChoiceSet selected)
{
    std::vector<bool> stack;
    for (const ConditionStep &step : condition.steps) {
        const auto last = stack.end() - step.count;
        bool value = true;
        if (step.op == Op::AllSelected || step.op == Op::AnyUnselected)
            value = ((selected & step.choices) == step.choices) == (step.op == Op::AllSelected);
        else if (step.op == Op::AnySelected || step.op == Op::AllUnselected)
            value = ((selected & step.choices) != 0) == (step.op == Op::AnySelected);
        else if (step.op == Op::Not)
            value = !stack.back();
        else if (step.op == Op::All)
            value = std::find(last, stack.end(), false) == stack.end();
        else if (step.op == Op::Any)
            value = std::find(last, stack.end(), true) != stack.end();
        stack.resize(stack.size() - size_t(step.op == Op::Not ? 1 : step.count));
        stack.push_back(value);
    }
    return stack.size() == 1 && stack.front();
}

// The same expression made at random as text and as its truth for each of the 16 selections of a, b, c, d.
struct RandomExpression
{
    QString text;
    quint32 truth;
    int strength; // 3 for what binds closest
};

RandomExpression randomExpression(QRandomGenerator &random, int depth)
{
    const int kind = depth == 0 ? 0 : int(random.bounded(5));
    if (kind < 2) {
        const int index = int(random.bounded(4));
        quint32 truth = 0;
        for (quint32 selection = 0; selection < 16; ++selection)
            truth |= ((selection >> index) & 1U) << selection;
        return {QString(QChar(u'a' + index)), truth, 3};
    }
    const auto operand = [&](int strength) {
        RandomExpression part = randomExpression(random, depth - 1);
        if (part.strength < strength || random.bounded(4) == 0)
            part.text = QStringLiteral("( %1)").arg(part.text);
        return part;
    };
    if (kind == 2) {
        const RandomExpression part = operand(3);
        return {u'!' + part.text, ~part.truth & 0xFFFFU, 3};
    }
    const RandomExpression left = operand(kind == 3 ? 2 : 1);
    const RandomExpression right = operand(kind == 3 ? 2 : 1);
    if (kind == 3)
        return {left.text + QStringLiteral(" && ") + right.text, left.truth & right.truth, 2};
    return {left.text + QStringLiteral("||") + right.text, left.truth | right.truth, 1};
}

} // namespace

class ConditionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conditionsCompileToFewSteps_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(expected);
        };
        row("a", "single: all(a)");
        row(" ( ( a ) ) ", "single: all(a)");
        row("default", "single: always");
        row("(default)", "single: always");
        row("!a", "not: allnot(a)");
        row("!!a", "not: all(a)");
        row("!(a)", "not: allnot(a)");
        row("a && b && c", "and: all(a b c)");
        row("(a && b)", "and: all(a b)");
        row("(a && b) && (c && d)", "and: all(a b c d)");
        row("a && a", "and: all(a)");
        row("a || b || c", "or: any(a b c)");
        row("a || (b || c)", "or: any(a b c)");
        row("!a && !b", "and: allnot(a b)");
        row("!a || !b", "or: anynot(a b)");
        row("a && !b", "and: all(a) allnot(b) and2");
        row("a || !b || c", "or: any(a c) anynot(b) or2");
        row("a || b && c", "or: any(a) all(b c) or2");
        row("a && b || c && d", "or: all(a b) all(c d) or2");
        row("a && (b || c) && d", "and: all(a d) any(b c) and2");
        row("(a || b) && (c || d)", "and: any(a b) any(c d) and2");
        row("(a || b) && !c", "and: allnot(c) any(a b) and2");
        row("!a || b", "or: any(b) anynot(a) or2");
        row("!a && b || c", "or: any(c) all(b) allnot(a) and2 or2");
        row("!(a && b)", "not: all(a b) not");
        row("!(a || b) && c", "and: all(c) any(a b) not and2");
        row("!!(a && b)", "not: all(a b) not not");
        row("a && default", "and: all(a) always and2");
        row("a || !default", "or: any(a) always not or2");
        row("default && default", "and: always");
        row("a&&b||!c", "or: anynot(c) all(a b) or2");
        row("my-id && q_no", "and: all(q_no my-id)");
        row("a\n&&\tb", "and: all(a b)");
    }
    void conditionsCompileToFewSteps()
    {
        QFETCH(QString, text);
        const auto condition = compileCondition(text, choices());
        QVERIFY(condition);
        QTEST(toText(*condition), "expected");
    }

    void everyNamedChoiceIsKnownAfterwards()
    {
        QCOMPARE(idsOf(compileCondition(QStringLiteral("a || !(c && default)"), choices())->named), QStringLiteral("a c"));
    }

    void onlyTheWordDefaultAloneIsDefault()
    {
        QVERIFY(compileCondition(QStringLiteral("default"), choices())->isDefault());
        QVERIFY(!compileCondition(QStringLiteral("a || default"), choices())->isDefault());
        QVERIFY(!compileCondition(QStringLiteral("!default"), choices())->isDefault());
        QVERIFY(!compileCondition(QStringLiteral("Default"), choices()));
    }

    void faultsSayWhereAndWhat_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(expected);
        };
        row("", "empty at 0");
        row("  ", "empty at 0");
        row("a &", "character at 2 &");
        row("a & b", "character at 2 &");
        row("a | b", "character at 2 |");
        row("a &&", "end at 4");
        row("a && ", "end at 5");
        row("(a", "end at 2");
        row("a)", "token at 1 )");
        row("()", "token at 1 )");
        row("a b", "token at 2 b");
        row("a AND b", "token at 2 AND");
        row("&& a", "token at 0 &&");
        row("a !b", "token at 2 !");
        row("a &&& b", "character at 4 &");
        row("a && x1", "unknown at 5 x1");
        row("A", "unknown at 0 A");
        row("!", "end at 1");
        row("a && (b || )", "token at 11 )");
    }
    void faultsSayWhereAndWhat()
    {
        QFETCH(QString, text);
        const auto condition = compileCondition(text, choices());
        QVERIFY(!condition);
        QTEST(toText(condition.error()), "expected");
    }

    void everyUnknownChoiceIsReportedUpToTheFaultThatEndsTheReading()
    {
        QStringList lines;
        for (const ConditionFault &fault : conditionFaults(QStringLiteral("x && a || !y && x ) && z"), choices()))
            lines += toText(fault);
        QCOMPARE(lines,
            (QStringList{QStringLiteral("unknown at 0 x"), QStringLiteral("unknown at 11 y"), QStringLiteral("unknown at 16 x"),
                QStringLiteral("token at 18 )")}));
        QVERIFY(conditionFaults(QStringLiteral("a && b"), choices()).isEmpty());
    }

    void boundsHoldAtNAndNotAtNPlusOne()
    {
        const auto compiled = [](const QString &text) { return compileCondition(text, choices()); };
        const auto parentheses = [](int n) -> QString { return QString(n, u'(') + u'a' + QString(n, u')'); };
        QVERIFY(compiled(parentheses(maxConditionDepth)));
        QCOMPARE(toText(compiled(parentheses(maxConditionDepth + 1)).error()), QStringLiteral("deep at 64"));
        QVERIFY(compiled(QString(maxConditionDepth, u'!') + u'a'));
        QCOMPARE(toText(compiled(QString(maxConditionDepth + 1, u'!') + u'a').error()), QStringLiteral("deep at 64"));
        QVERIFY(compiled(QString(maxConditionLength - 1, u' ') + u'a'));
        QCOMPARE(compiled(QString(maxConditionLength, u' ') + u'a').error().kind, ConditionFault::Kind::TooLong);
        const auto chain = [](int ids) -> QString { return QStringLiteral("a&&").repeated(ids - 1) + u'b'; };
        QVERIFY(compiled(chain(256))); // 511 tokens
        QVERIFY(compiled(u'!' + chain(256))); // 512
        QCOMPARE(toText(compiled(chain(257)).error()), QStringLiteral("long at %1").arg(256 * 3));
    }

    void hostileConditionsAreRefusedAtOnce()
    {
        QCOMPARE(compileCondition(QString(500'000, u'('), choices()).error().kind, ConditionFault::Kind::TooLong);
        QCOMPARE(compileCondition(QString(4000, u'('), choices()).error().kind, ConditionFault::Kind::TooDeep);
        QCOMPARE(compileCondition(QString(500'000, u'!'), choices()).error().kind, ConditionFault::Kind::TooLong);
    }

    void theMostOperandsThatFitAreCountedRight()
    {
        const QString text = QStringLiteral("!default&&").repeated(170) + QStringLiteral("a");
        const auto condition = compileCondition(text, choices());
        QVERIFY(condition);
        QCOMPARE(condition->steps.back().count, quint8(171));
    }

    void everyOneOf64ChoicesCanBeNamed()
    {
        QList<Choice> many;
        QStringList ids;
        for (int i = 0; i < Question::maxChoices; ++i) {
            ids += QStringLiteral("c%1").arg(i);
            many.push_back(choiceWith(ids.last()));
        }
        const auto condition = compileCondition(ids.join(QStringLiteral("&&")), many);
        QCOMPARE(condition->steps.size(), size_t(1));
        QCOMPARE(condition->steps[0].choices, ~ChoiceSet(0));
    }

    void programsMeanWhatTheirTextsMean()
    {
        QRandomGenerator random(20211101);
        for (int i = 0; i < 3000; ++i) {
            const RandomExpression expression = randomExpression(random, 5);
            const auto condition = compileCondition(expression.text, choices());
            QVERIFY2(condition, qPrintable(expression.text));
            quint32 truth = 0;
            for (quint32 selection = 0; selection < 16; ++selection)
                truth |= quint32(holdsFor(*condition, selection)) << selection;
            QVERIFY2(truth == expression.truth, qPrintable(expression.text));
        }
    }
};

QTEST_GUILESS_MAIN(ConditionTest)
#include "tst_condition.moc"

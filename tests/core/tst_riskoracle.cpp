// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lens/lensreader.h"
#include "core/risk/risk.h"
#include "tests/kit/testdata.h"

#include <QRandomGenerator>
#include <QSet>
#include <QtTest>

using namespace Plumbline;

namespace {

// A second opinion on every risk. It shares nothing with the program but the values that it is asked about: rules are
// read from their text each time and evaluated over sets of ids, straight from the published words.

using Ids = QSet<QString>;

class Oracle
{
public:
    Oracle(Ids selected, Ids notApplicable)
        : m_selected(std::move(selected))
        , m_notApplicable(std::move(notApplicable))
    {
    }

    bool holds(const QString &condition)
    {
        m_text = condition;
        m_at = 0;
        const Value value = either();
        if (peek() != QChar())
            qFatal("the oracle cannot read %s", qPrintable(condition));
        return value.truth == 'T' || (value.truth == 'n' && value.top != '|' && value.top != '!');
    }

private:
    struct Value
    {
        char truth; // 'T', 'F', or 'n' for neutral
        char top; // the outermost operator: '&', '|', '!', or ' ' for none
    };

    QChar peek()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        return m_at < m_text.size() ? m_text[m_at] : QChar();
    }

    Value either()
    {
        return row('|', [this] { return both(); });
    }

    Value both()
    {
        return row('&', [this] { return single(); });
    }

    template <typename Operand>
    Value row(char sign, Operand operand)
    {
        const Value first = operand();
        QByteArray truths(1, first.truth);
        while (peek() == QLatin1Char(sign)) {
            m_at += 2;
            truths += operand().truth;
        }
        if (truths.size() == 1)
            return first;
        truths.replace('n', "");
        if (truths.isEmpty())
            return {'n', sign};
        const bool isTrue = sign == '&' ? !truths.contains('F') : truths.contains('T');
        return {isTrue ? 'T' : 'F', sign};
    }

    Value single()
    {
        if (peek() == u'!') {
            ++m_at;
            const char truth = single().truth;
            return {truth == 'T' ? 'F' : truth == 'F' ? 'T' : 'n', '!'};
        }
        if (peek() == u'(') {
            ++m_at;
            const Value inside = either();
            if (peek() != u')')
                qFatal("the oracle misses a parenthesis in %s", qPrintable(m_text));
            ++m_at;
            return inside;
        }
        QString word;
        while (m_at < m_text.size() && (m_text[m_at].isLetterOrNumber() || QStringLiteral("_-.").contains(m_text[m_at])))
            word += m_text[m_at++];
        if (word == QLatin1String("default"))
            return {'T', ' '};
        if (m_notApplicable.contains(word))
            return {'n', ' '};
        return {m_selected.contains(word) ? 'T' : 'F', ' '};
    }

    Ids m_selected;
    Ids m_notApplicable;
    QString m_text;
    qsizetype m_at = 0;
};

Risk oracleRisk(const Question &question, const Ids &selected, const Ids &notApplicable, bool isApplicable)
{
    if (!isApplicable)
        return Risk::NotApplicable;
    if (selected.isEmpty() && notApplicable.isEmpty())
        return Risk::Unanswered;
    Ids practices;
    for (const Choice &choice : question.choices) {
        if (!choice.id.text().endsWith(QLatin1String("_no")))
            practices += choice.id.text();
    }
    if (!practices.isEmpty() && notApplicable.contains(practices))
        return Risk::None;
    Oracle oracle(selected, notApplicable);
    for (const RiskRule &rule : question.riskRules) {
        if (oracle.holds(rule.condition))
            return rule.risk == RuleRisk::High ? Risk::High : rule.risk == RuleRisk::Medium ? Risk::Medium : Risk::None;
    }
    return Risk::High;
}

// One state a choice: 0 left open, 1 selected, 2 not applicable.
using States = std::vector<int>;

QString disagreement(const LensVersion &version, int question, const States &states, bool isApplicable)
{
    const Question &content = version.question(question);
    Answer answer;
    answer.isApplicable = isApplicable;
    Ids selected, notApplicable;
    for (int choice = 0; choice < content.choices.size(); ++choice) {
        const QString id = content.choices[choice].id.text();
        // "None of these" cannot be not applicable.
        const int state = states[size_t(choice)] == 2 && id.endsWith(QLatin1String("_no")) ? 0 : states[size_t(choice)];
        if (state == 1) {
            answer.selected |= ChoiceSet(1) << choice;
            selected += id;
        } else if (state == 2) {
            answer.notApplicable |= ChoiceSet(1) << choice;
            notApplicable += id;
        }
    }
    const Risk ours = assess(version.program(question), answer).risk;
    const Risk theirs = oracleRisk(content, selected, notApplicable, isApplicable);
    if (ours == theirs)
        return {};
    return QStringLiteral("%1: selected [%2], not applicable [%3]: %4 instead of %5")
        .arg(content.id.text(), QStringList(selected.values()).join(u' '), QStringList(notApplicable.values()).join(u' '))
        .arg(int(ours))
        .arg(int(theirs));
}

// All states where they are few, else `tries` random ones of every density.
QString firstDisagreement(const LensVersion &version, int question, QRandomGenerator &random, int tries, qint64 &cases)
{
    const size_t choices = size_t(version.question(question).choices.size());
    qint64 all = 1;
    for (size_t i = 0; i < choices && all <= tries; ++i)
        all *= 3;
    const bool isEveryOne = all <= tries;
    for (qint64 number = 0; number < (isEveryOne ? all : tries); ++number) {
        States states(choices);
        qint64 rest = number;
        const int selectedOf100 = random.bounded(101);
        const int markedOf100 = random.bounded(101);
        for (int &state : states) {
            const int chance = random.bounded(100) < markedOf100 / 2 ? 2 : random.bounded(100) < selectedOf100 ? 1 : 0;
            state = isEveryOne ? int(rest % 3) : chance;
            rest /= 3;
        }
        ++cases;
        if (const QString found = disagreement(version, question, states, number % 17 != 16); !found.isEmpty())
            return found;
    }
    return {};
}

// A random condition over the choices c0 … cN, as deep as it gets.
QString randomCondition(QRandomGenerator &random, int choices, int depth)
{
    const int kind = depth == 0 ? 0 : random.bounded(5);
    if (kind <= 1)
        return QStringLiteral("c%1").arg(random.bounded(choices));
    if (kind == 2)
        return QStringLiteral("!(%1)").arg(randomCondition(random, choices, depth - 1));
    QStringList operands;
    for (int i = 0, count = 2 + random.bounded(3); i < count; ++i) {
        const QString operand = randomCondition(random, choices, depth - 1);
        // Without parentheses precedence is put to the test.
        operands += random.bounded(2) ? u'(' + operand + u')' : operand;
    }
    return operands.join(kind == 3 ? QStringLiteral(" && ") : QStringLiteral("||"));
}

} // namespace

class RiskOracleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOracleKnowsThePublishedCases_data()
    {
        QTest::addColumn<QStringList>("selected");
        QTest::addColumn<QStringList>("notApplicable");
        QTest::addColumn<QString>("none");
        QTest::addColumn<QString>("medium");
        QTest::addColumn<int>("risk");
        const QString all = QStringLiteral("a&&b&&c&&d"), two = QStringLiteral("a&&b");
        QTest::newRow("the rest selected") << QStringList{"a", "b", "c"} << QStringList{"d"} << all << two << int(Risk::None);
        QTest::newRow("one selected, its partner marked")
            << QStringList{"a"} << QStringList{"b"} << all << two << int(Risk::Medium);
        QTest::newRow("all marked") << QStringList{} << QStringList{"a", "b", "c", "d"} << all << two << int(Risk::None);
        QTest::newRow("one marked, nothing selected") << QStringList{} << QStringList{"d"} << all << two << int(Risk::High);
        QTest::newRow("a neutral side of an or")
            << QStringList{"a", "b"} << QStringList{"s"} << QStringLiteral("s || (a&&b&&c)") << two << int(Risk::Medium);
        QTest::newRow("a neutral or") << QStringList{} << QStringList{"a", "b"} << QStringLiteral("c&&d")
                                      << QStringLiteral("a || b") << int(Risk::High);
    }
    void theOracleKnowsThePublishedCases()
    {
        QFETCH(QStringList, selected);
        QFETCH(QStringList, notApplicable);
        QFETCH(QString, none);
        QFETCH(QString, medium);
        QFETCH(int, risk);
        Question question;
        for (const char *id : {"a", "b", "c", "d", "s"})
            question.choices.append({ChoiceId(QLatin1String(id)), {}, {}, {}, {}});
        if (!none.contains(u's'))
            question.choices.removeLast();
        question.riskRules = {{none, RuleRisk::None}, {medium, RuleRisk::Medium}, {QStringLiteral("default"), RuleRisk::High}};
        QCOMPARE(int(oracleRisk(
                     question, Ids(selected.begin(), selected.end()), Ids(notApplicable.begin(), notApplicable.end()), true)),
            risk);
    }

    void everyQuestionOfEveryRealLensAgreesWithTheOracle()
    {
        QStringList files = Kit::sharedFiles(QStringLiteral("lenses"));
        files += QStringLiteral(PLUMBLINE_SOURCE_DIR "/resources/lenses/well-architected-framework.json");
        QRandomGenerator random(20240611);
        qint64 cases = 0;
        int lenses = 0;
        for (const QString &path : files) {
            const LensReading reading = readLens(Kit::readFile(path), path);
            if (!reading.lens)
                continue;
            ++lenses;
            const LensVersion version(reading.lens->derivedId(), QStringLiteral("1"), *reading.lens);
            for (int question = 0; question < version.questionCount(); ++question) {
                const QString found = firstDisagreement(version, question, random, 400, cases);
                QVERIFY2(found.isEmpty(), qPrintable(path + QStringLiteral(": ") + found));
            }
        }
        qInfo("%d lenses, %lld answers", lenses, cases);
        QVERIFY(lenses > 0);
    }

    void conditionsOfAnyShapeAgreeWithTheOracle()
    {
        QRandomGenerator random(7);
        qint64 cases = 0;
        for (int round = 0; round < 1500; ++round) {
            Question question;
            question.id = QuestionId(QStringLiteral("question"));
            const int choices = 1 + random.bounded(5);
            for (int i = 0; i < choices; ++i)
                question.choices.append({ChoiceId(QStringLiteral("c%1").arg(i)), {}, {}, {}, {}});
            question.riskRules = {
                {randomCondition(random, choices, 3), RuleRisk::None}, {randomCondition(random, choices, 3), RuleRisk::Medium}};
            const LensVersion version(LensId(QStringLiteral("lens")), QStringLiteral("1"),
                {QStringLiteral("Lens"), {}, {{PillarId(QStringLiteral("pillar")), QStringLiteral("Pillar"), {question}}}});
            const QString found = firstDisagreement(version, 0, random, 243, cases);
            const QString rules = question.riskRules[0].condition + QStringLiteral(" / ") + question.riskRules[1].condition;
            QVERIFY2(found.isEmpty(), qPrintable(rules + QStringLiteral(": ") + found));
        }
        QVERIFY(cases > 50'000);
    }
};

QTEST_GUILESS_MAIN(RiskOracleTest)
#include "tst_riskoracle.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lens/condition.h"

#include <algorithm>
#include <bit>

namespace Plumbline {

namespace {

using Op = ConditionStep::Op;
using Top = Condition::Top;

// A part of a condition on its way to steps. What can be gathered is kept apart from what cannot: && and ||
// may be flattened and regrouped freely, also with neutral choices, since both leave neutral operands out.
struct Part
{
    Top top = Top::Single;
    ChoiceSet selected = 0; // operands that are plain ids
    ChoiceSet unselected = 0; // operands that are negated ids
    bool always = false; // "default" is an operand
    std::vector<ConditionStep> others; // the steps of all other operands
    int otherCount = 0; // how many operands these are

    bool isSingleId() const
    {
        return otherCount == 0 && !always && std::popcount(selected | unselected) == 1 && top != Top::And && top != Top::Or;
    }
};

void append(std::vector<ConditionStep> &steps, const std::vector<ConditionStep> &more)
{
    steps.insert(steps.end(), more.begin(), more.end());
}

std::vector<ConditionStep> stepsOf(const Part &part)
{
    const bool isOr = part.top == Top::Or;
    std::vector<ConditionStep> steps;
    if (part.selected != 0)
        steps.push_back({isOr ? Op::AnySelected : Op::AllSelected, 0, part.selected});
    if (part.unselected != 0)
        steps.push_back({isOr ? Op::AnyUnselected : Op::AllUnselected, 0, part.unselected});
    if (part.always)
        steps.push_back({Op::Always, 0, 0});
    const int operands = int(steps.size()) + part.otherCount;
    append(steps, part.others);
    if (operands > 1)
        steps.push_back({isOr ? Op::Any : Op::All, quint8(operands), 0});
    return steps;
}

// One more operand of an && or ||.
void gather(Part &into, const Part &operand)
{
    const bool isDefault = operand.top == Top::Single && operand.always;
    if (operand.top == into.top || operand.isSingleId() || isDefault) {
        into.selected |= operand.selected;
        into.unselected |= operand.unselected;
        into.always |= operand.always;
        append(into.others, operand.others);
        into.otherCount += operand.otherCount;
    } else {
        append(into.others, stepsOf(operand));
        ++into.otherCount;
    }
}

Part negated(const Part &part)
{
    Part result;
    result.top = Top::Not;
    if (part.isSingleId()) {
        result.selected = part.unselected;
        result.unselected = part.selected;
    } else {
        result.others = stepsOf(part);
        result.others.push_back({Op::Not, 0, 0});
        result.otherCount = 1;
    }
    return result;
}

struct Token
{
    enum class Type { Id, And, Or, Not, Open, Close, End, Odd };
    Type type = Type::End;
    int offset = 0;
    QStringView text;
};

bool isOperator(QChar c)
{
    return c == u'&' || c == u'|' || c == u'!' || c == u'(' || c == u')';
}

// Recursive descent, as deep as maxConditionDepth allows. An unknown choice is noted and read over; any other
// fault ends the reading.
class Compiler
{
public:
    Compiler(const QString &text, const QList<Choice> &choices)
        : m_text(text)
        , m_choices(choices)
    {
        advance();
    }

    Condition compile()
    {
        if (m_text.size() > maxConditionLength)
            fail(ConditionFault::Kind::TooLong, maxConditionLength);
        else if (m_token.type == Token::Type::End)
            fail(ConditionFault::Kind::Empty, 0);
        const Part part = parseChain(Top::Or);
        if (!m_failed && m_token.type != Token::Type::End)
            failAtToken();
        return {stepsOf(part), part.top, m_named};
    }

    const QList<ConditionFault> &faults() const { return m_faults; }

private:
    // Operands with && or || between them; the operands of || are chains of &&.
    Part parseChain(Top top)
    {
        const Token::Type sign = top == Top::Or ? Token::Type::Or : Token::Type::And;
        Part first = top == Top::Or ? parseChain(Top::And) : parseOperand();
        if (m_failed || m_token.type != sign)
            return first;
        Part chain;
        chain.top = top;
        gather(chain, first);
        while (!m_failed && m_token.type == sign) {
            advance();
            gather(chain, top == Top::Or ? parseChain(Top::And) : parseOperand());
        }
        return chain;
    }

    Part parseOperand()
    {
        if (m_failed)
            return {};
        switch (m_token.type) {
        case Token::Type::Id:
            return parseId();
        case Token::Type::Not:
        case Token::Type::Open:
            return parseNested();
        case Token::Type::And:
        case Token::Type::Or:
        case Token::Type::Close:
        case Token::Type::End:
        case Token::Type::Odd:
            break;
        }
        failAtToken();
        return {};
    }

    Part parseNested()
    {
        if (m_depth == maxConditionDepth) {
            fail(ConditionFault::Kind::TooDeep, m_token.offset);
            return {};
        }
        ++m_depth;
        const bool isNot = m_token.type == Token::Type::Not;
        advance();
        Part part = isNot ? negated(parseOperand()) : parseChain(Top::Or);
        --m_depth;
        if (isNot || m_failed)
            return part;
        if (m_token.type == Token::Type::Close)
            advance();
        else
            failAtToken();
        return part;
    }

    Part parseId()
    {
        const Token id = m_token;
        advance();
        Part part;
        part.always = id.text == QLatin1String("default");
        if (part.always)
            return part;
        for (qsizetype index = 0; index < m_choices.size(); ++index) {
            if (m_choices[index].id.text() == id.text) {
                part.selected = choiceBit(int(index));
                m_named |= part.selected;
                return part;
            }
        }
        m_faults.push_back({ConditionFault::Kind::UnknownChoice, id.offset, id.text.toString()});
        return part;
    }

    void advance()
    {
        while (m_next < m_text.size() && m_text[m_next].isSpace())
            ++m_next;
        if (++m_tokens > maxConditionTokens && m_next < m_text.size())
            fail(ConditionFault::Kind::TooLong, int(m_next));
        const QStringView rest = QStringView(m_text).sliced(m_next);
        m_token = {typeOf(rest), int(m_next), {}};
        qsizetype length = std::min<qsizetype>(1, rest.size());
        if (m_token.type == Token::Type::And || m_token.type == Token::Type::Or)
            length = 2;
        while (m_token.type == Token::Type::Id && length < rest.size() && !isOperator(rest[length]) && !rest[length].isSpace())
            ++length;
        m_token.text = rest.first(length);
        m_next += length;
    }

    static Token::Type typeOf(QStringView rest)
    {
        if (rest.isEmpty())
            return Token::Type::End;
        if (rest.startsWith(QLatin1String("&&")))
            return Token::Type::And;
        if (rest.startsWith(QLatin1String("||")))
            return Token::Type::Or;
        switch (rest.front().unicode()) {
        case u'!':
            return Token::Type::Not;
        case u'(':
            return Token::Type::Open;
        case u')':
            return Token::Type::Close;
        case u'&':
        case u'|':
            return Token::Type::Odd;
        default:
            return Token::Type::Id;
        }
    }

    void failAtToken()
    {
        if (m_token.type == Token::Type::End)
            fail(ConditionFault::Kind::UnexpectedEnd, m_token.offset);
        else if (m_token.type == Token::Type::Odd)
            fail(ConditionFault::Kind::UnexpectedCharacter, m_token.offset, m_token.text.toString());
        else
            fail(ConditionFault::Kind::UnexpectedToken, m_token.offset, m_token.text.toString());
    }

    void fail(ConditionFault::Kind kind, int offset, const QString &found = {})
    {
        if (!m_failed)
            m_faults.push_back({kind, offset, found});
        m_failed = true;
    }

    const QString &m_text;
    const QList<Choice> &m_choices;
    Token m_token;
    qsizetype m_next = 0;
    int m_tokens = 0;
    int m_depth = 0;
    ChoiceSet m_named = 0;
    bool m_failed = false;
    QList<ConditionFault> m_faults;
};

} // namespace

tl::expected<Condition, ConditionFault> compileCondition(const QString &text, const QList<Choice> &choices)
{
    Q_ASSERT(choices.size() <= Question::maxChoices);
    Compiler compiler(text, choices);
    Condition condition = compiler.compile();
    if (!compiler.faults().isEmpty())
        return tl::unexpected(compiler.faults().first());
    return condition;
}

QList<ConditionFault> conditionFaults(const QString &text, const QList<Choice> &choices)
{
    Compiler compiler(text, choices);
    compiler.compile();
    return compiler.faults();
}

} // namespace Plumbline

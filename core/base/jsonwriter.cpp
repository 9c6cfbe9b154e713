// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonwriter.h"

namespace Plumbline {

void JsonWriter::beginObject()
{
    open('{');
}

void JsonWriter::endObject()
{
    close('}');
}

void JsonWriter::beginArray()
{
    open('[');
}

void JsonWriter::endArray()
{
    close(']');
}

void JsonWriter::key(QLatin1String name)
{
    beginValue();
    quoted(QByteArrayView(name.data(), name.size()));
    m_bytes += ": ";
    m_followsKey = true;
}

void JsonWriter::key(const QString &name)
{
    beginValue();
    quoted(name.toUtf8());
    m_bytes += ": ";
    m_followsKey = true;
}

void JsonWriter::value(const QString &text)
{
    beginValue();
    quoted(text.toUtf8());
}

void JsonWriter::value(QLatin1String text)
{
    value(QString(text));
}

void JsonWriter::value(qint64 number)
{
    beginValue();
    m_bytes += QByteArray::number(number);
}

void JsonWriter::value(bool truth)
{
    beginValue();
    m_bytes += truth ? "true" : "false";
}

void JsonWriter::member(QLatin1String name, const QString &text)
{
    key(name);
    value(text);
}

void JsonWriter::memberUnlessEmpty(QLatin1String name, const QString &text)
{
    if (!text.isEmpty())
        member(name, text);
}

void JsonWriter::memberUnlessEmpty(QLatin1String name, const QStringList &texts)
{
    if (texts.isEmpty())
        return;
    key(name);
    beginArray();
    for (const QString &text : texts)
        value(text);
    endArray();
}

void JsonWriter::beginValue()
{
    if (!m_followsKey && m_depth > 0) {
        if (!m_isFirst)
            m_bytes += ',';
        newLine();
    }
    m_isFirst = false;
    m_followsKey = false;
}

void JsonWriter::open(char sign)
{
    beginValue();
    m_bytes += sign;
    ++m_depth;
    m_isFirst = true;
}

void JsonWriter::close(char sign)
{
    --m_depth;
    if (!m_isFirst)
        newLine();
    m_bytes += sign;
    m_isFirst = false;
}

void JsonWriter::newLine()
{
    m_bytes += '\n';
    m_bytes.append(m_depth * 2, ' ');
}

void JsonWriter::quoted(QByteArrayView utf8)
{
    m_bytes += '"';
    for (const char byte : utf8) {
        if (byte == '"' || byte == '\\')
            m_bytes.append('\\').append(byte);
        else if (byte == '\n')
            m_bytes += "\\n";
        else if (byte == '\r')
            m_bytes += "\\r";
        else if (byte == '\t')
            m_bytes += "\\t";
        else if (static_cast<unsigned char>(byte) < 0x20)
            m_bytes += "\\u" + QByteArray::number(byte, 16).rightJustified(4, '0');
        else
            m_bytes += byte;
    }
    m_bytes += '"';
}

} // namespace Plumbline

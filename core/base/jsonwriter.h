// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Plumbline {

// Writes JSON as people read it and version control likes it: UTF-8, two-space indent, members in the order
// they are written, one line each, a line end at the end. The caller opens and closes what belongs together.
class JsonWriter
{
public:
    void beginObject();
    void endObject();
    void beginArray();
    void endArray();

    void key(QLatin1String name);
    void key(const QString &name);
    void value(const QString &text);
    void value(QLatin1String text);
    void value(qint64 number);
    void value(bool truth);

    // A member with its value; the second form leaves it out where the text or list is empty.
    void member(QLatin1String name, const QString &text);
    void memberUnlessEmpty(QLatin1String name, const QString &text);
    void memberUnlessEmpty(QLatin1String name, const QStringList &texts);

    // All that was written, with its line end.
    QByteArray bytes() const { return m_bytes + '\n'; }

private:
    void beginValue();
    void open(char sign);
    void close(char sign);
    void newLine();
    void quoted(QByteArrayView utf8);

    QByteArray m_bytes;
    int m_depth = 0;
    bool m_isFirst = true; // nothing stands yet in the innermost object or array
    bool m_followsKey = false;
};

} // namespace Plumbline

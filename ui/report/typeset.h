// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/note.h"

#include <QFont>
#include <QPainter>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace Plumbline {

// Pages are measured in twentieths of a point: fine enough that whole-numbered font sizes give every size we set.
constexpr qreal pt(qreal points)
{
    return points * 20;
}

// The sizes of type on paper, in points.
struct Type
{
    qreal size = 9.5;
    qreal leading = 13;
    bool isBold = false;

    friend bool operator==(const Type &, const Type &) = default;
};

namespace Types {
constexpr Type title{21, 26, true};
constexpr Type longTitle{16, 20, true}; // of more than one line in the other
constexpr Type heading1{14.5, 19, true};
constexpr Type heading2{10.5, 14, true};
constexpr Type heading3{9.5, 13, true};
constexpr Type sentence{13, 17, true};
constexpr Type number{19, 23, true};
constexpr Type body{9.5, 13, false};
constexpr Type strong{9.5, 13, true};
constexpr Type lead{11, 15, false};
constexpr Type small{8, 11, false};
constexpr Type smallStrong{8, 11, true};
} // namespace Types

// In the fonts that come with the program. Without ligatures, so that words can be searched for.
QFont paperFont(const Type &type);

// A text broken into lines, shaped once, drawn line by line wherever a page wants it. Each paragraph has a direction of its
// own: that of its first letter.
class SetText
{
public:
    SetText() = default;
    SetText(const QString &text, const Type &type, qreal width, Qt::Alignment alignment = Qt::AlignLeft);
    // Each line is a paragraph; what is a link has the color of links.
    SetText(const QList<Note::Line> &lines, const Type &type, qreal width, Qt::Alignment alignment = Qt::AlignLeft);

    // A part of a line that leads somewhere; left and right count from where the line begins.
    struct Link
    {
        int line = 0;
        qreal left = 0;
        qreal right = 0;
        QString url; // one that safeLink() allows
    };

    int lineCount() const { return m_set ? int(m_set->lines.size()) : 0; }
    qreal leading() const { return pt(m_type.leading); }
    qreal height() const { return lineCount() * leading(); }
    qreal naturalWidth() const; // of the widest line
    // From the top of a line's place to its baseline: capitals stand in the middle.
    qreal baseline() const;
    void paintLine(QPainter &painter, int line, const QPointF &topLeft) const;
    QList<Link> links() const { return m_set ? m_set->links : QList<Link>(); }

private:
    struct Set
    {
        std::vector<std::unique_ptr<QTextLayout>> paragraphs;
        std::vector<QTextLine> lines; // of all paragraphs
        QList<Link> links;

        void add(const Note::Line &spans, const Type &type, qreal width, const QTextOption &option);
    };
    std::shared_ptr<const Set> m_set;
    Type m_type;
};

// Of one line; for columns that take the width of what is in them.
qreal widthOf(const QString &text, const Type &type);
// One line, cut to the width with an ellipsis.
QString elided(const QString &text, const Type &type, qreal width);

} // namespace Plumbline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QList>
#include <QString>

namespace Plumbline {

enum class NoteStyle : quint8 { Bold = 1, Italic = 2, Code = 4 };
Q_DECLARE_FLAGS(NoteStyles, NoteStyle)
Q_DECLARE_OPERATORS_FOR_FLAGS(NoteStyles)

// What a person wrote, as noteOf() reads it (core/report/notemarkdown). All texts are plain text.
struct Note
{
    struct Span // letters that are set alike
    {
        QString text;
        NoteStyles styles = {};
        QString url = {}; // makes the text a link where safeLink(url)

        friend bool operator==(const Span &, const Span &) = default;
    };
    using Line = QList<Span>;

    struct Part
    {
        enum class Kind { Paragraph, Bullet, Numbered, Quote, Code };
        Kind kind = Kind::Paragraph;
        QList<Line> lines = {}; // as they were typed; those of a paragraph may be empty
        int depth = 0; // 1: an item inside the one before it
        int number = 0; // of a numbered item, as it was typed

        bool isItem() const { return kind == Kind::Bullet || kind == Kind::Numbered; }
        friend bool operator==(const Part &, const Part &) = default;
    };
    QList<Part> parts;

    bool isEmpty() const { return parts.isEmpty(); }
    friend bool operator==(const Note &, const Note &) = default;
};

} // namespace Plumbline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdfobjects.h"

#include <QCryptographicHash>

#include <cctype>

namespace Plumbline {

namespace {

QByteArray reference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

// Offsets of objects in use, from the one cross-reference table.
QMap<int, qsizetype> readTable(const QByteArray &file, qsizetype start)
{
    QMap<int, qsizetype> offsets;
    const QList<QByteArray> lines = file.mid(start).split('\n');
    if (lines.size() < 3 || lines[0].trimmed() != "xref")
        return offsets;
    const QList<QByteArray> range = lines[1].simplified().split(' ');
    const int count = range.size() == 2 && range[0] == "0" ? range[1].toInt() : 0;
    for (int i = 0; i < count && i + 2 < lines.size(); ++i) {
        const QList<QByteArray> entry = lines[i + 2].simplified().split(' ');
        if (entry.size() == 3 && entry[2] == "n")
            offsets[i] = entry[0].toLongLong();
    }
    return offsets;
}

// From "N 0 obj" to "endobj", both left out; empty where it is not of that form.
QByteArray bodyBetween(const QByteArray &file, int number, qsizetype from, qsizetype to)
{
    const QByteArray opening = QByteArray::number(number) + " 0 obj";
    const QByteArray text = file.mid(from, to - from);
    const qsizetype end = text.lastIndexOf("endobj");
    if (!text.startsWith(opening) || end < 0)
        return {};
    return text.mid(opening.size(), end - opening.size()).trimmed();
}

bool isDelimiter(char c)
{
    return std::isspace(static_cast<unsigned char>(c)) || c == '[' || c == ']' || c == '<' || c == '>' || c == '/' || c == '('
        || c == ')';
}

qsizetype endOfString(const QByteArray &body, qsizetype at)
{
    int depth = 0;
    for (; at < body.size(); ++at) {
        if (body[at] == '\\')
            ++at;
        else if (body[at] == '(')
            ++depth;
        else if (body[at] == ')' && --depth == 0)
            return at + 1;
    }
    return body.size();
}

bool isNumber(const QByteArray &word)
{
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

PdfObjects readPdfObjects(const QByteArray &file)
{
    PdfObjects objects;
    const qsizetype trailer = file.lastIndexOf("startxref");
    const qsizetype dictionary = file.lastIndexOf("trailer");
    if (trailer < 0 || dictionary < 0)
        return objects;
    const qsizetype table = file.mid(trailer + 9, 32).simplified().split(' ').value(0).toLongLong();
    const QMap<int, qsizetype> offsets = readTable(file, table);
    QList<qsizetype> ends = offsets.values();
    ends += table;
    std::sort(ends.begin(), ends.end());
    for (auto it = offsets.begin(); it != offsets.end(); ++it) {
        const auto next = std::upper_bound(ends.begin(), ends.end(), it.value());
        const QByteArray body = next == ends.end() ? QByteArray() : bodyBetween(file, it.key(), it.value(), *next);
        if (body.isEmpty())
            return {};
        objects.bodies[it.key()] = body;
    }
    objects.header = file.left(ends.first());
    withReferences(file.mid(dictionary, trailer - dictionary), [&](int number) {
        if (objects.bodies.value(number).contains("/Catalog"))
            objects.root = number;
        return QByteArray();
    });
    return objects;
}

QByteArray withReferences(const QByteArray &body, const std::function<QByteArray(int)> &visit)
{
    QByteArray result;
    result.reserve(body.size() + 16);
    QList<std::pair<QByteArray, qsizetype>> words; // the last plain words, and where they start in the result
    qsizetype at = 0;
    while (at < body.size()) {
        const qsizetype start = at;
        if (body[at] == '(') {
            at = endOfString(body, at);
            words.clear();
        } else if (isDelimiter(body[at])) {
            if (!std::isspace(static_cast<unsigned char>(body[at])))
                words.clear();
            ++at;
            if (body[start] == '/')
                while (at < body.size() && !isDelimiter(body[at]))
                    ++at;
        } else {
            while (at < body.size() && !isDelimiter(body[at]))
                ++at;
            const QByteArray word = body.mid(start, at - start);
            if (word == "stream")
                return result + body.mid(start);
            const qsizetype count = words.size();
            if (word == "R" && count >= 2 && isNumber(words[count - 1].first) && isNumber(words[count - 2].first)) {
                result.truncate(words[count - 2].second);
                result += visit(words[count - 2].first.toInt());
                words.clear();
                continue;
            }
            words.append({word, result.size()});
        }
        result += body.mid(start, at - start);
    }
    return result;
}

PdfObjects renumbered(const PdfObjects &objects)
{
    QMap<int, int> numbers{{objects.root, 1}};
    QList<int> order{objects.root};
    PdfObjects result{objects.header, {}, 1};
    for (qsizetype i = 0; i < order.size(); ++i) {
        result.bodies[int(i) + 1] = withReferences(objects.bodies.value(order[i]), [&](int old) {
            if (!numbers.contains(old)) {
                order += old;
                numbers[old] = int(order.size());
            }
            return reference(numbers[old]);
        });
    }
    return result;
}

QList<int> referencesUnder(const QByteArray &body, const QByteArray &key)
{
    QList<int> numbers;
    const qsizetype from = body.indexOf(key);
    const qsizetype to = body.indexOf(']', from);
    if (from >= 0 && to > from)
        withReferences(body.mid(from, to - from), [&](int number) {
            numbers += number;
            return QByteArray();
        });
    return numbers;
}

QByteArray writePdfObjects(const PdfObjects &objects, int info)
{
    QByteArray file = objects.header;
    QByteArray table = "0000000000 65535 f \n";
    for (auto it = objects.bodies.begin(); it != objects.bodies.end(); ++it) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(it.key()) + " 0 obj\n" + it.value() + "\nendobj\n";
    }
    const QByteArray id = QCryptographicHash::hash(file, QCryptographicHash::Sha256).left(16).toHex();
    const QByteArray count = QByteArray::number(objects.bodies.size() + 1);
    const QByteArray start = QByteArray::number(file.size());
    return file + "xref\n0 " + count + "\n" + table + "trailer\n<< /Size " + count + " /Root " + reference(objects.root)
        + " /Info " + reference(info) + " /ID [<" + id + "> <" + id + ">] >>\nstartxref\n" + start + "\n%%EOF\n";
}

} // namespace Plumbline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/plainlabel.h"

#include <QCache>
#include <QTextLayout>
#include <QVarLengthArray>

#include <memory>

namespace Plumbline {

// The first characters of a text where they look otherwise than the rest.
struct TextLead
{
    int length = 0;
    QTextCharFormat format = {};
};

// Plain text laid out once in a width, for delegates and labels that paint themselves. Beyond `maxLines` lines (0:
// none is too many) the last one ends in "…", and leaves `roomAfter` of the width free.
class WrappedText
{
public:
    WrappedText() = default;
    WrappedText(
        const QString &text, const QFont &font, qreal width, int maxLines = 0, const TextLead &lead = {}, qreal roomAfter = 0);

    qreal height() const { return m_height; }
    int lineCount() const { return m_layout ? m_layout->lineCount() - (isCut() ? 1 : 0) : 0; }
    qreal usedWidth() const; // of the longest line
    qreal lastLineWidth() const;
    qreal lineHeight() const { return m_lineHeight; }
    bool isCut() const { return !m_lastLine.isNull(); }
    // Each line begins at the left, or stands in the middle of so much room.
    void paint(QPainter &painter, QPointF topLeft, const QColor &color, qreal centeredIn = 0) const;
    // The ground behind each of these words, upper and lower case alike; before the text.
    void paintFound(QPainter &painter, QPointF topLeft, const QStringList &words) const;

private:
    std::shared_ptr<QTextLayout> m_layout; // shared by copies; never changed after it is made
    QFont m_font;
    QString m_lastLine; // elided; null when everything fits
    qreal m_height = 0;
    qreal m_lineHeight = 0;
};

// Texts of a view's rows, laid out once: a view asks for the height of all of them and paints them whenever one changes.
class WrappedTexts
{
public:
    // As the constructor of WrappedText.
    WrappedText laidOut(const QString &text, const QFont &font, qreal width, int maxLines = 0, const TextLead &lead = {}) const;

private:
    struct Key
    {
        QString text;
        qreal width;
        int maxLines;
        int leadLength;
        QRgb leadColor;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed) { return qHashMulti(seed, key.text, key.width, key.leadLength); }
    };
    mutable QCache<Key, WrappedText> m_texts{400};
    mutable QFont m_font; // of all of them
};

// The widest that a text should run: about 75 characters of the font.
int readingWidth(const QFontMetrics &metrics);

// A wrapped label of at most so many lines, with the whole text as its tooltip where it is cut.
class ClampedLabel : public PlainLabel
{
    Q_OBJECT

public:
    explicit ClampedLabel(TextSize size, int maxLines, QWidget *parent = nullptr);

    void setMaxLines(int lines); // 0: any number
    void setStrongLead(int length); // so many characters at the start are bold
    void setMeasured(bool isMeasured); // lines no longer than readingWidth(), however wide the label is
    bool isCut() const { return laidOut(contentsRect().width()).isCut(); }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const WrappedText &laidOut(int room) const;

    int m_maxLines;
    int m_strongLead = 0;
    bool m_isMeasured = false;
    // A layout asks for the height in several widths, again whenever anything beside the label changes.
    struct Cache
    {
        QString text;
        QFont font;
        int maxLines = -1;
        int strongLead = 0;
        QVarLengthArray<std::pair<int, WrappedText>, 4> byWidth; // the latest last
    };
    mutable Cache m_cache;
};

} // namespace Plumbline

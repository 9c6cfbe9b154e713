// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/plainlabel.h"

#include <QTextLayout>

#include <memory>

namespace Plumbline {

// The first characters of a text where they look otherwise than the rest.
struct TextLead
{
    int length = 0;
    QTextCharFormat format = {};
};

// Plain text laid out once in a width, for delegates and labels that paint themselves. Beyond `maxLines` lines (0:
// none is too many) the last one ends in "…".
class WrappedText
{
public:
    WrappedText() = default;
    WrappedText(const QString &text, const QFont &font, qreal width, int maxLines = 0, const TextLead &lead = {});

    qreal height() const { return m_height; }
    qreal lineHeight() const { return m_lineHeight; }
    bool isCut() const { return !m_lastLine.isNull(); }
    void paint(QPainter &painter, QPointF topLeft, const QColor &color) const;

private:
    std::shared_ptr<QTextLayout> m_layout; // shared by copies; never changed after it is made
    QFont m_font;
    QString m_lastLine; // elided; null when everything fits
    qreal m_height = 0;
    qreal m_lineHeight = 0;
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
    struct Cache
    {
        QString text;
        QFont font;
        int width = -1;
        int maxLines = -1;
        int strongLead = 0;
        WrappedText laidOut;
    };
    mutable Cache m_cache;
};

} // namespace Plumbline

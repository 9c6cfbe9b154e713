// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/wrappedtext.h"

namespace Plumbline {

class TextButton;

// A text of any length that shows its first lines and, at their end, a way to the rest and back. A text that is hardly longer
// than that is shown whole. Its lines are no longer than readingWidth().
class FoldingText : public PlainLabel
{
    Q_OBJECT

public:
    // As many lines are shown of a text that has more than `mostLines`.
    static constexpr int firstLines = 3;
    static constexpr int mostLines = 4;

    explicit FoldingText(QWidget *parent = nullptr);

    void setWholeText(const QString &text); // folded again
    TextButton *button() const { return m_button; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Laid
    {
        int width = -1;
        bool canFold = false;
        WrappedText text; // as it is shown
        QPoint button; // where its text begins
        int height = 0;
    };

    void fold(bool isFolded);
    const Laid &laidOut(int room) const;
    void placeButton();

    TextButton *m_button;
    bool m_isFolded = true;
    mutable Laid m_laid; // for the width asked for last
};

} // namespace Plumbline

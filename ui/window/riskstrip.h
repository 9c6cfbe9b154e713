// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/risk.h"

#include <QWidget>

namespace Plumbline {

// The five counts in one line, each with its shape, and where there is room the word of the risks to be worked on; all the words
// are in the tooltip and for screen readers.
class RiskStrip : public QWidget
{
    Q_OBJECT

public:
    explicit RiskStrip(QWidget *parent = nullptr);

    void setCounts(const RiskCounts &counts);
    const RiskCounts &counts() const { return m_counts; }
    void setWordsShown(bool shown);
    QString text(Risk risk) const; // as it is painted: "3 high", or "3"
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int cellWidth(Risk risk) const;

    RiskCounts m_counts;
    bool m_showsWords = false;
};

// "High risk: 3, Medium risk: 2, …"
QString countsInWords(const RiskCounts &counts);

} // namespace Plumbline

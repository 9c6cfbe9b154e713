// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lens/companion.h"

#include <QWidget>

namespace Plumbline {

class ClampedLabel;

// A heading and the paragraphs under it. Gone when it has no paragraphs. Labels are kept and filled again.
class LabelList : public QWidget
{
    Q_OBJECT

public:
    enum class Style { Paragraphs, Bullets };

    explicit LabelList(const QString &heading, Style style = Style::Paragraphs, QWidget *parent = nullptr);

    void setTexts(const QStringList &texts); // empty ones are left out
    void setNamedTexts(const QList<NamedText> &texts); // each name bold before its text
    QStringList texts() const { return m_texts; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Style m_style;
    QStringList m_texts;
    QList<ClampedLabel *> m_labels; // the first m_texts.size() are shown
};

} // namespace Plumbline

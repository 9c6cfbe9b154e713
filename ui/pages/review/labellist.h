// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lens/companion.h"

#include <QWidget>

namespace Plumbline {

class PlainLabel;

// A heading and the paragraphs, points or steps under it. Gone when it has none. Labels are kept and filled again.
class LabelList : public QWidget
{
    Q_OBJECT

public:
    enum class Style { Paragraphs, Bullets, Steps };

    explicit LabelList(const QString &heading, Style style = Style::Paragraphs, QWidget *parent = nullptr);

    void setTexts(const QStringList &texts); // empty ones are left out
    // In Style::Steps: one that counts its steps ("1. … 2. …") step by step, each text beside its number, the others as they
    // are. They can be selected.
    void setPlans(const QStringList &texts);
    void setNamedTexts(const QList<NamedText> &texts); // each name bold before its text
    QStringList texts() const { return m_texts; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *newLabel() const;
    void indentSteps();

    Style m_style;
    QStringList m_texts;
    QStringList m_numbers; // beside the texts, where they are steps
    QList<PlainLabel *> m_labels; // the first m_texts.size() are shown
};

} // namespace Plumbline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace Plumbline {

// Puts widgets beside each other, and where the width ends, in further rows. Owns its items.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    using QLayout::QLayout;
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place({0, 0, width, 0}, false); }
    QSize sizeHint() const override; // in one row
    QSize minimumSize() const override; // of the widest item
    void setGeometry(const QRect &area) override;

private:
    int place(const QRect &area, bool moves) const; // gives the height

    QList<QLayoutItem *> m_items;
};

} // namespace Plumbline

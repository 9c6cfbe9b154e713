// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

class QToolButton;

namespace Plumbline {

// The choices at their full height, for use inside something that scrolls. Up and Down move, Space toggles. One
// button at the row under the mouse, or else at the current row, opens its menu.
class ChoiceListView : public QListView
{
    Q_OBJECT

public:
    explicit ChoiceListView(QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void setModel(QAbstractItemModel *model) override;
    void reset() override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;
    QToolButton *menuButton() const { return m_menuButton; }

Q_SIGNALS:
    void currentRowChanged(int row);
    void menuRequested(const QModelIndex &index, const QPoint &globalPosition);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void updateGeometries() override;

private:
    void forgetHeight();
    void placeMenuButton();
    QModelIndex menuIndex() const;

    QToolButton *m_menuButton;
    QPersistentModelIndex m_hovered;
    mutable int m_heightFor = -1; // the width that m_height was computed for
    mutable int m_height = 0;
};

} // namespace Plumbline

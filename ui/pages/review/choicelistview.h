// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace Plumbline {

class ChoiceDelegate;
class PlainLabel;
class QuietButton;

// The choices at their full height, for use inside something that scrolls. Up and Down move, Space toggles. Two
// buttons at the row under the mouse, or else at the current row, ask for a note and open its menu.
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
    void setCanWrite(bool canWrite);
    // Where a click ticks the choice, in the viewport.
    QRect boxArea(const QModelIndex &index) const;

Q_SIGNALS:
    void currentRowChanged(int row);
    void noteRequested(const QModelIndex &index);
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
    void placeButtons();
    void placeLevelHead();
    int levelHeadHeight(int width) const; // 0: none
    QModelIndex buttonsIndex() const;

    ChoiceDelegate *m_delegate;
    PlainLabel *m_levelHead; // over the column of levels
    QuietButton *m_noteButton;
    QuietButton *m_menuButton;
    bool m_canWrite = true;
    QPersistentModelIndex m_hovered;
    mutable int m_heightFor = -1; // the width that m_height was computed for
    mutable int m_height = 0;
};

} // namespace Plumbline

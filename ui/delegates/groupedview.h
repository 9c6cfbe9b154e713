// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace Plumbline {

// Shows rows under headings that span the view and stand open until a person closes them; flat lists too.
// Copies its selection as a table. A key that a cell's editor would take starts editing; from cell to cell Tab goes along
// the line.
class GroupedView : public QTreeView
{
    Q_OBJECT

public:
    explicit GroupedView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    // Selected rows in the order they are shown, one index each, of column 0; headings left out.
    QModelIndexList chosenRows() const;
    void copyAsTable() const;
    // The rows below the first heading alone, as a flat list; again after that heading went and came.
    void showOneGroup(bool one);
    bool goToFirstRow(); // of those that are shown, with the focus; false where there is none
    // Every column but the stretching one keeps a width that fits its sample and its heading; without a sample it is not
    // shown, but copied. Where the stretching one has no room for what it says (40 characters, and 280 pixels), columns go,
    // those named first before the others. The first column has the headings and stays.
    void setColumnSamples(const QStringList &samples, int stretching, const QList<int> &goingFirst = {});

    // The rows are as high as what they are about needs in two lines at most (CellDelegate); for lists of hundreds.
    void setWrapping(bool isWrapping);
    bool isWrapping() const { return m_isWrapping; }
    int subjectColumn() const { return m_stretching; }
    int cellWidth(const QModelIndex &index) const; // without the indentation before it
    // The most that the stretching column takes, in characters; what is over goes to the columns behind it alike.
    void setMostLetters(int letters);

    // Are marked in what the rows are about.
    void setSearch(const QString &text);
    const QStringList &searchedWords() const { return m_words; }
    bool isWalking() const { return m_isWalking; } // an editor is being made since Tab left another
    void keyboardSearch(const QString &typed) override;

Q_SIGNALS:
    void rowsChosen(); // the selection changed, or the current row did
    void clearRequested(const QModelIndex &index); // Delete was pressed on a cell
    void menuRequested(const QPoint &global); // for the chosen rows, of which there is one

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    void arrange(int first, int last);
    void insetHeader();
    void applyColumns();
    void fitColumns();
    void shareRoom();
    int widthOf(int column) const;
    bool hasRoom(int column) const { return column == m_stretching || !m_samples.value(column).isEmpty(); }
    QModelIndex editableBeside(const QModelIndex &index, int step) const;

    QStringList m_samples;
    QStringList m_words;
    int m_stretching = 0;
    QList<int> m_goingFirst;
    int m_mostLetters = 110;
    bool m_hasShared = false; // other columns have more than they need
    bool m_isWrapping = false;
    bool m_isWalking = false;
};

} // namespace Plumbline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pagelayout.h"

#include <QAbstractScrollArea>

#include <memory>

namespace Plumbline {

// Shows the pages of a report one under the other, the very pages that are saved and printed.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Zoom { FitWidth, FitPage, Own };

    explicit PageView(QWidget *parent = nullptr);

    void setPages(std::shared_ptr<const PageLayout> pages); // null: nothing to show; keeps its place
    void setZoom(Zoom zoom);
    Zoom zoom() const { return m_zoom; }
    void zoomBy(double factor);
    int pageCount() const { return m_pages ? m_pages->pageCount() : 0; }
    int currentPage() const; // from 0; the one in the upper half of the view
    void goToPage(int page);

Q_SIGNALS:
    void currentPageChanged();
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;

private:
    double scale() const; // pixels to a point
    QSizeF shownPageSize() const;
    QRectF areaOf(int page) const; // in the viewport
    void place();
    void paintPage(QPainter &painter, int page);

    std::shared_ptr<const PageLayout> m_pages;
    Zoom m_zoom = Zoom::FitWidth;
    double m_ownScale = 1;
    bool m_showsFocus = false; // while it has the focus: it came by a key
};

} // namespace Plumbline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pageview.h"

#include "ui/support/style.h"
#include "ui/support/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace Plumbline {

namespace {
constexpr int gap = Space::group; // around and between pages
constexpr double smallest = 0.25;
constexpr double largest = 4;
constexpr double widestFit = 1.5; // an eighth larger than on paper: on a wide screen the text would be huge
constexpr int dimming = 18; // of 255
} // namespace

PageView::PageView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("pageView"));
    setAccessibleName(tr("Preview of the pages"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that fitting the width never flickers
}

void PageView::setPages(std::shared_ptr<const PageLayout> pages)
{
    m_pages = std::move(pages);
    place();
    viewport()->update();
    Q_EMIT currentPageChanged();
}

void PageView::setZoom(Zoom zoom)
{
    const int page = currentPage();
    if (zoom == Zoom::Own)
        m_ownScale = scale();
    m_zoom = zoom;
    place();
    goToPage(page);
    viewport()->update();
    Q_EMIT zoomChanged();
}

void PageView::zoomBy(double factor)
{
    const double share
        = verticalScrollBar()->maximum() > 0 ? double(verticalScrollBar()->value()) / verticalScrollBar()->maximum() : 0;
    m_ownScale = std::clamp(scale() * factor, smallest, largest);
    m_zoom = Zoom::Own;
    place();
    verticalScrollBar()->setValue(int(share * verticalScrollBar()->maximum()));
    viewport()->update();
    Q_EMIT zoomChanged();
}

double PageView::scale() const
{
    if (!m_pages || m_zoom == Zoom::Own)
        return m_ownScale;
    const QSizeF page = m_pages->pageSize();
    const double width = (viewport()->width() - 2 * gap) / page.width();
    const double height = (viewport()->height() - 2 * gap) / page.height();
    return std::max(smallest, m_zoom == Zoom::FitWidth ? std::min(width, widestFit) : std::min(width, height));
}

QSizeF PageView::shownPageSize() const
{
    return m_pages ? m_pages->pageSize() * scale() : QSizeF();
}

QRectF PageView::areaOf(int page) const
{
    const QSizeF size = shownPageSize();
    const double left = std::max<double>(gap, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    return {std::round(left), std::round(gap + page * (size.height() + gap) - verticalScrollBar()->value()),
        std::round(size.width()), std::round(size.height())};
}

int PageView::currentPage() const
{
    if (!m_pages)
        return 0;
    const double height = shownPageSize().height() + gap;
    const int page = int((verticalScrollBar()->value() + viewport()->height() / 2.0) / height);
    return std::clamp(page, 0, pageCount() - 1);
}

void PageView::goToPage(int page)
{
    verticalScrollBar()->setValue(int(std::clamp(page, 0, std::max(0, pageCount() - 1)) * (shownPageSize().height() + gap)));
}

void PageView::place()
{
    const QSizeF size = shownPageSize();
    const int height = int(pageCount() * (size.height() + gap)) + gap;
    const int width = int(size.width()) + 2 * gap;
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

void PageView::resizeEvent(QResizeEvent *event)
{
    const int page = currentPage();
    QAbstractScrollArea::resizeEvent(event);
    place();
    if (m_zoom == Zoom::FitPage)
        goToPage(page);
    Q_EMIT currentPageChanged();
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    Q_EMIT currentPageChanged();
}

bool PageView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    return QAbstractScrollArea::viewportEvent(event);
}

// The ring is painted on the viewport, which has no focus of its own.
void PageView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_showsFocus = event->reason() != Qt::OtherFocusReason && event->reason() != Qt::MouseFocusReason; // for who came by keys
    viewport()->update();
}

void PageView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        goToPage(currentPage() + 1);
        break;
    case Qt::Key_PageUp:
        goToPage(currentPage() - 1);
        break;
    case Qt::Key_Home:
        goToPage(0);
        break;
    case Qt::Key_End:
        goToPage(pageCount() - 1);
        break;
    case Qt::Key_Plus:
        zoomBy(1.25);
        break;
    case Qt::Key_Minus:
        zoomBy(0.8);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        zoomBy(event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1);
    else
        QAbstractScrollArea::wheelEvent(event);
}

void PageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), currentPalette().surface);
    for (int page = 0; page < pageCount(); ++page) {
        if (areaOf(page).intersects(event->rect()))
            paintPage(painter, page);
    }
    if (hasFocus() && m_showsFocus)
        paintFocusRing(painter, viewport()->rect(), 0);
}

// Paper is white in every theme, and dimmed where all around it is dark.
void PageView::paintPage(QPainter &painter, int page)
{
    const QRectF area = areaOf(page);
    painter.save();
    painter.fillRect(area, Qt::white);
    painter.setPen(QPen(currentPalette().line, 1));
    painter.drawRect(area.adjusted(-0.5, -0.5, 0.5, 0.5));
    painter.setClipRect(area);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    m_pages->paintPage(painter, page, area);
    if (isDarkTheme())
        painter.fillRect(area, QColor(0, 0, 0, dimming));
    painter.restore();
}

} // namespace Plumbline

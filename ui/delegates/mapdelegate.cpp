// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/mapdelegate.h"

#include "ui/models/reviewmapmodel.h"
#include "ui/support/marks.h"
#include "ui/support/style.h"

#include <QAbstractItemView>
#include <QPainterPath>

#include <cmath>

namespace Plumbline {

namespace {

using Kind = ReviewMapModel::Kind;

constexpr int titleLines = 2;
constexpr int chevron = 12;
constexpr int margin = Space::related;

Kind kindOf(const QModelIndex &index)
{
    return Kind(index.data(ReviewMapModel::KindRole).toInt());
}

Risk riskOf(const QModelIndex &index)
{
    return Risk(index.data(ReviewMapModel::RiskRole).toInt());
}

int markSize(const QFontMetrics &metrics)
{
    return metrics.ascent() + 2;
}

QFont weighted(QFont font, QFont::Weight weight)
{
    font.setWeight(weight);
    return font;
}

// Width is the view's: a tree does not tell it when it asks for the height.
int rowWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

WrappedText titleOf(const WrappedTexts &texts, const QModelIndex &index, const QFont &font, int width)
{
    const QString label = index.data(ReviewMapModel::LabelRole).toString();
    const QString title = index.data().toString().simplified();
    TextLead quietLabel{int(label.size())};
    quietLabel.format.setForeground(currentPalette().quietText);
    return texts.laidOut(QStringLiteral("%1  %2").arg(label, title), font, width, titleLines, quietLabel);
}

int titleLeft(const QFontMetrics &metrics)
{
    return margin + chevron + Space::inside + markSize(metrics) + Space::related;
}

int titleWidth(const QFontMetrics &metrics, int width)
{
    return width - titleLeft(metrics) - margin - Space::group;
}

void paintChevron(QPainter &painter, QPointF center, bool isOpen)
{
    QPainterPath path;
    if (isOpen) {
        path.moveTo(center + QPointF(-3.5, -2));
        path.lineTo(center + QPointF(0, 1.5));
        path.lineTo(center + QPointF(3.5, -2));
    } else {
        path.moveTo(center + QPointF(-2, -3.5));
        path.lineTo(center + QPointF(1.5, 0));
        path.lineTo(center + QPointF(-2, 3.5));
    }
    painter.setPen(QPen(currentPalette().quietText, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

// A small sheet with two lines.
void paintNoteSign(QPainter &painter, QRectF area)
{
    painter.setPen(QPen(currentPalette().quietText, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area, 1.5, 1.5);
    for (qreal share : {0.36, 0.66})
        painter.drawLine(QPointF(area.left() + 2.5, area.top() + area.height() * share),
            QPointF(area.right() - 2.5, area.top() + area.height() * share));
}

// "4 of 11" at the right edge; gives where it starts.
int paintProgress(QPainter &painter, const QRect &row, const QModelIndex &index, const QFont &font)
{
    const QString progress
        = MapDelegate::tr("%1 of %2", "questions answered")
              .arg(index.data(ReviewMapModel::AnsweredRole).toString(), index.data(ReviewMapModel::QuestionsRole).toString());
    const QRect area = row.adjusted(0, 0, -margin, 0);
    painter.setFont(font);
    painter.setPen(currentPalette().quietText);
    painter.drawText(area, int(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter), progress);
    return area.right() - QFontMetrics(font).horizontalAdvance(progress);
}

// The worst risk and how many questions have it, left of `right`; gives where it starts.
int paintWorst(QPainter &painter, const QRect &row, int right, const QModelIndex &index, const QFont &font)
{
    const Risk worst = riskOf(index);
    if (worst != Risk::High && worst != Risk::Medium)
        return right;
    const QFontMetrics metrics(font);
    const QString count = QString::number(index.data(ReviewMapModel::RiskCountRole).toInt());
    const int size = markSize(metrics) - 2;
    const int textLeft = right - Space::group - metrics.horizontalAdvance(count);
    painter.setFont(font);
    painter.setPen(currentPalette().text);
    painter.drawText(
        QRect(textLeft, row.top(), metrics.horizontalAdvance(count) + 1, row.height()), int(Qt::AlignVCenter), count);
    const QRectF mark(textLeft - Space::inside - size, row.center().y() - size / 2.0 + 0.5, size, size);
    paintRiskMark(painter, mark, worst, currentPalette()[worst]);
    return int(mark.left());
}

void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isLens = kindOf(index) == Kind::Lens;
    const QRect row = isLens ? option.rect : option.rect.adjusted(0, Space::inside, 0, 0);
    const QFont font = weighted(option.font, QFont::DemiBold);
    paintChevron(
        painter, QPointF(row.left() + margin + chevron / 2.0 - 2, row.center().y() + 1), option.state & QStyle::State_Open);
    int right = paintProgress(painter, row, index, option.font);
    if (!isLens)
        right = paintWorst(painter, row, right, index, option.font);
    const QRect area(row.left() + margin + chevron + Space::inside, row.top(), 0, row.height());
    const int width = right - Space::related - area.left();
    painter.setFont(font);
    painter.setPen(isLens ? currentPalette().quietText : currentPalette().text);
    painter.drawText(area.adjusted(0, 0, width, 0), int(Qt::AlignVCenter | Qt::TextSingleLine),
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, width));
}

void paintArea(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QRect area = option.rect.adjusted(margin + chevron + Space::inside, Space::inside, -margin, 0);
    painter.setFont(option.font);
    painter.setPen(currentPalette().quietText);
    painter.drawText(area, int(Qt::AlignVCenter | Qt::TextSingleLine),
        QFontMetrics(option.font).elidedText(index.data().toString(), Qt::ElideRight, area.width()));
}

void paintQuestion(const WrappedTexts &texts, QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QFontMetrics metrics(option.font);
    const int size = markSize(metrics) - 2;
    const int top = option.rect.top() + Space::inside;
    const Risk risk = riskOf(index);
    const QRectF mark(option.rect.left() + margin + chevron + Space::inside, top + (metrics.height() - size) / 2.0, size, size);
    paintRiskMark(painter, mark, risk, currentPalette()[risk]);
    const WrappedText title = titleOf(texts, index, option.font, titleWidth(metrics, option.rect.width()));
    title.paint(painter, QPointF(option.rect.left() + titleLeft(metrics), top), currentPalette().text);
    if (index.data(ReviewMapModel::HasNotesRole).toBool()) {
        const qreal height = metrics.ascent() * 0.8;
        paintNoteSign(painter,
            QRectF(option.rect.right() - margin - height * 0.8, top + (metrics.height() - height) / 2, height * 0.8, height));
    }
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const Palette &colors = currentPalette();
    if (option.state & QStyle::State_Selected) {
        painter.fillRect(option.rect, mixed(colors.accent, colors.surface, 0.12));
        painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), colors.accent);
    } else if (option.state & QStyle::State_MouseOver) {
        painter.fillRect(option.rect, mixed(colors.text, colors.surface, 0.04));
    }
}

} // namespace

void MapDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (kindOf(index)) {
    case Kind::Lens:
    case Kind::Pillar:
        paintGround(*painter, option);
        paintGroup(*painter, option, index);
        break;
    case Kind::Area:
        paintArea(*painter, option, index);
        break;
    case Kind::Question:
        paintGround(*painter, option);
        paintQuestion(m_texts, *painter, option, index);
        break;
    }
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(*painter, option.rect);
    painter->restore();
}

QSize MapDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    switch (kindOf(index)) {
    case Kind::Lens:
        return {0, metrics.height() + Space::related};
    case Kind::Pillar:
        return {0, metrics.height() + Space::related + 2 * Space::inside};
    case Kind::Area:
        return {0, metrics.height() + Space::related};
    case Kind::Question: {
        const WrappedText title = titleOf(m_texts, index, option.font, titleWidth(metrics, rowWidth(option)));
        return {0, int(std::ceil(title.height())) + Space::related};
    }
    }
    Q_UNREACHABLE();
}

} // namespace Plumbline

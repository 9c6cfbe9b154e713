// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/choicedelegate.h"

#include "core/words/valuewords.h"
#include "ui/models/choicelistmodel.h"
#include "ui/support/marks.h"
#include "ui/support/style.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace Plumbline {

namespace {

constexpr int box = 16;
constexpr int padding = 6; // above and below the title
constexpr int narrow = 72; // in characters: below this width the quiet words go under the title

ChoiceStatus statusOf(const QModelIndex &index)
{
    return ChoiceStatus(index.data(ChoiceListModel::StatusRole).toInt());
}

// "High · OPS05-BP03"
QString factsOf(const QModelIndex &index)
{
    const Level level = Level(index.data(ChoiceListModel::LevelRole).toInt());
    const QString id = index.data(ChoiceListModel::PublishedIdRole).toString();
    if (level == Level::Unstated)
        return id;
    return id.isEmpty() ? levelWord(level)
                        : ChoiceDelegate::tr("%1 · %2", "level of risk, published id").arg(levelWord(level), id);
}

// What a person said about the choice; empty when nothing.
QString remarksOf(const QModelIndex &index)
{
    const QString note = index.data(ChoiceListModel::NoteRole).toString().simplified();
    if (statusOf(index) != ChoiceStatus::NotApplicable)
        return note.isEmpty() ? QString() : ChoiceDelegate::tr("Note: %1").arg(note);
    const Reason reason = Reason(index.data(ChoiceListModel::ReasonRole).toInt());
    if (reason == Reason::None)
        return note.isEmpty() ? ChoiceDelegate::tr("Not applicable") : ChoiceDelegate::tr("Not applicable: %1").arg(note);
    return note.isEmpty() ? ChoiceDelegate::tr("Not applicable: %1").arg(reasonWordInSentence(reason))
                          : ChoiceDelegate::tr("Not applicable: %1. %2", "reason, note").arg(reasonWordInSentence(reason), note);
}

int widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

// Where the parts of a row are, from the row's top left.
struct RowLayout
{
    int numberRight;
    int boxLeft;
    int textLeft;
    int textWidth;
    int factsWidth; // 0: under the title
    int height;
    WrappedText title;
    WrappedText remarks;
    QString facts;
};

RowLayout layOut(const WrappedTexts &texts, const QStyleOptionViewItem &option, const QModelIndex &index, int width)
{
    const QFontMetrics metrics(option.font);
    RowLayout row;
    row.facts = factsOf(index);
    row.numberRight = Space::related + metrics.horizontalAdvance(QStringLiteral("00"));
    row.boxLeft = row.numberRight + Space::related;
    row.textLeft = row.boxLeft + box + Space::related + 2;
    const int right = ChoiceDelegate::menuArea(QRect(0, 0, width, 0), metrics).left() - Space::related;
    const bool isNarrow = width < narrow * metrics.averageCharWidth();
    row.factsWidth = row.facts.isEmpty() || isNarrow ? 0 : metrics.horizontalAdvance(row.facts);
    const int room = right - row.textLeft - (row.factsWidth ? row.factsWidth + Space::group : 0);
    row.textWidth = std::min(room, readingWidth(metrics));
    row.title = texts.laidOut(index.data().toString(), option.font, row.textWidth);
    qreal height = row.title.height();
    if (const QString remarks = remarksOf(index); !remarks.isEmpty()) {
        row.remarks = texts.laidOut(remarks, option.font, row.textWidth, 2);
        height += row.remarks.height();
    }
    if (isNarrow && !row.facts.isEmpty())
        height += metrics.height();
    row.height = int(std::ceil(height)) + 2 * padding;
    return row;
}

void paintBox(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &area)
{
    if (statusOf(index) == ChoiceStatus::NotApplicable) {
        paintRiskMark(painter, QRectF(area), Risk::NotApplicable, currentPalette().quietText);
        return;
    }
    QStyleOptionViewItem indicator = option;
    indicator.rect = area;
    indicator.state = option.state & ~(QStyle::State_HasFocus | QStyle::State_On | QStyle::State_Off);
    indicator.state |= statusOf(index) == ChoiceStatus::Selected ? QStyle::State_On : QStyle::State_Off;
    indicator.state.setFlag(QStyle::State_Enabled, index.flags().testFlag(Qt::ItemIsUserCheckable));
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &indicator, &painter, option.widget);
}

void paintWords(QPainter &painter, const QStyleOptionViewItem &option, const RowLayout &row, bool isQuiet)
{
    const QFontMetrics metrics(option.font);
    const Palette &colors = currentPalette();
    const QPointF origin(option.rect.left() + row.textLeft, option.rect.top() + padding);
    row.title.paint(painter, origin, isQuiet ? colors.quietText : colors.text);
    row.remarks.paint(painter, origin + QPointF(0, row.title.height()), colors.quietText);
    if (row.facts.isEmpty())
        return;
    painter.setFont(option.font);
    painter.setPen(colors.quietText);
    const QRect menu = ChoiceDelegate::menuArea(option.rect, metrics);
    const QRect area = row.factsWidth
        ? QRect(menu.left() - Space::related - row.factsWidth, int(origin.y()), row.factsWidth + 1, metrics.height())
        : QRect(int(origin.x()), int(origin.y() + row.title.height() + row.remarks.height()), row.textWidth, metrics.height());
    painter.drawText(
        area, int(Qt::AlignVCenter | Qt::TextSingleLine), metrics.elidedText(row.facts, Qt::ElideRight, area.width()));
}

} // namespace

QRect ChoiceDelegate::menuArea(const QRect &row, const QFontMetrics &metrics)
{
    const int side = std::max(24, metrics.height() + Space::inside);
    return QRect(row.right() + 1 - side - Space::inside, row.top() + padding + (metrics.height() - side) / 2, side, side);
}

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette &colors = currentPalette();
    const RowLayout row = layOut(m_texts, option, index, option.rect.width());
    const QFontMetrics metrics(option.font);
    const bool isNotApplicable = statusOf(index) == ChoiceStatus::NotApplicable;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colors.surface);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, mixed(colors.surface, colors.background, 0.6));
    painter->setFont(option.font);
    painter->setPen(colors.quietText);
    painter->drawText(QRect(option.rect.left(), option.rect.top() + padding, row.numberRight, metrics.height()),
        int(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter),
        QString::number(index.data(ChoiceListModel::NumberRole).toInt()));
    paintBox(*painter, option, index,
        QRect(option.rect.left() + row.boxLeft, option.rect.top() + padding + (metrics.height() - box) / 2, box, box));
    paintWords(*painter, option, row, isNotApplicable || !index.flags().testFlag(Qt::ItemIsUserCheckable));
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(*painter, option.rect);
    painter->restore();
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = widthOf(option);
    return {width, layOut(m_texts, option, index, width).height};
}

bool ChoiceDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease || !index.flags().testFlag(Qt::ItemIsUserCheckable))
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton
        || menuArea(option.rect, QFontMetrics(option.font)).contains(mouse->position().toPoint()))
        return false;
    const bool isTicked = statusOf(index) == ChoiceStatus::Selected;
    return model->setData(index, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace Plumbline

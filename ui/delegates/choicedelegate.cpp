// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/choicedelegate.h"

#include "core/words/valuewords.h"
#include "ui/delegates/celldelegate.h"
#include "ui/models/choicelistmodel.h"
#include "ui/support/marks.h"
#include "ui/support/style.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace Plumbline {

namespace {

constexpr int mostRemarkLines = 4;
constexpr int padding = 6; // above and below the title
constexpr int narrow = 72; // in characters: below this width the level goes under the title

ChoiceStatus statusOf(const QModelIndex &index)
{
    return ChoiceStatus(index.data(ChoiceListModel::StatusRole).toInt());
}

Level levelOf(const QModelIndex &index)
{
    return Level(index.data(ChoiceListModel::LevelRole).toInt());
}

// Choices are read one at a time, so their lines may be longer than those of running text: about 100 characters.
int longestLine(const QFontMetrics &metrics)
{
    return readingWidth(metrics) * 4 / 3;
}

// The note on the choice, after why it does not apply.
QString noteOf(const QModelIndex &index)
{
    const QString note = index.data(ChoiceListModel::NoteRole).toString().simplified();
    if (statusOf(index) != ChoiceStatus::NotApplicable)
        return note.isEmpty() ? QString() : ChoiceDelegate::tr("Note: %1").arg(note);
    const Reason reason = Reason(index.data(ChoiceListModel::ReasonRole).toInt());
    if (reason == Reason::MetOtherwise)
        return note.isEmpty() ? reasonWord(reason)
                              : ChoiceDelegate::tr("%1: %2", "met in another way, how").arg(reasonWord(reason), note);
    if (reason == Reason::None)
        return note.isEmpty() ? ChoiceDelegate::tr("Not applicable") : ChoiceDelegate::tr("Not applicable: %1").arg(note);
    return note.isEmpty() ? ChoiceDelegate::tr("Not applicable: %1").arg(reasonWordInSentence(reason))
                          : ChoiceDelegate::tr("Not applicable: %1. %2", "reason, note").arg(reasonWordInSentence(reason), note);
}

// What a person said about the choice, each thing on a line; empty when nothing.
QString remarksOf(const QModelIndex &index)
{
    QStringList remarks;
    if (const QString missing = index.data(ChoiceListModel::MissingRole).toString().simplified(); !missing.isEmpty())
        remarks += missingWords(missing);
    remarks += index.data(ChoiceListModel::TradeOffRole).toString();
    remarks += noteOf(index);
    remarks += index.data(ChoiceListModel::BasisRole).toString();
    remarks += index.data(ChoiceListModel::LastTimeRole).toString();
    remarks.removeAll(QString());
    return remarks.join(u'\n');
}

int widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

void paintBox(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &area)
{
    if (statusOf(index) == ChoiceStatus::NotApplicable) {
        paintRiskMark(painter, QRectF(area), Risk::NotApplicable, currentPalette().quietText);
        return;
    }
    if (!index.data(ChoiceListModel::MissingRole).toString().isEmpty()) {
        painter.fillPath(partlyMetMark(QRectF(area)), currentPalette().accent);
        return;
    }
    QStyleOptionViewItem indicator = option;
    indicator.rect = area;
    indicator.state = option.state & ~(QStyle::State_HasFocus | QStyle::State_On | QStyle::State_Off);
    indicator.state |= statusOf(index) == ChoiceStatus::Selected ? QStyle::State_On : QStyle::State_Off;
    indicator.state.setFlag(QStyle::State_Enabled, index.flags().testFlag(Qt::ItemIsUserCheckable));
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &indicator, &painter, option.widget);
}

} // namespace

struct ChoiceDelegate::RowLayout
{
    Columns columns;
    int height = 0;
    WrappedText title;
    WrappedText level; // where it is under the title
    WrappedText remarks;
};

ChoiceDelegate::Columns ChoiceDelegate::columns(const QFont &font, const QAbstractItemModel &model, int width) const
{
    if (m_columns && m_columns->width == width && m_columns->font == font)
        return m_columns->columns;
    const QFontMetrics metrics(font);
    Columns at;
    at.numberRight = Space::related + metrics.horizontalAdvance(QStringLiteral("00"));
    at.boxLeft = at.numberRight + Space::related;
    at.boxSide = std::max(16, metrics.ascent() + 2);
    at.textLeft = at.boxLeft + at.boxSide + Space::related + 2;
    at.buttonSide = std::max(24, metrics.height() + Space::inside);
    int levelWidth = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (const Level level = levelOf(model.index(row, 0)); level != Level::Unstated)
            levelWidth = std::max(levelWidth, metrics.horizontalAdvance(levelWord(level)));
    }
    const bool isBeside = levelWidth > 0 && width >= narrow * metrics.averageCharWidth();
    const int beside = isBeside ? Space::group + levelWidth : 0;
    const int right = width - 2 * at.buttonSide - Space::inside - Space::related;
    at.textWidth = std::max(1, std::min(right - beside - at.textLeft, longestLine(metrics)));
    qreal longest = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        longest = std::max(longest, m_texts.laidOut(model.index(row, 0).data().toString(), font, at.textWidth).usedWidth());
    const int textRight = at.textLeft + int(std::ceil(longest));
    if (isBeside)
        at.levelLeft = textRight + Space::group;
    at.buttonsLeft = textRight + beside + Space::related;
    m_columns = Known{font, width, at};
    return at;
}

QRect ChoiceDelegate::buttonArea(const Columns &columns, const QRect &row, const QFontMetrics &metrics, int button)
{
    return QRect(row.left() + columns.buttonsLeft + button * columns.buttonSide,
        row.top() + padding + (metrics.height() - columns.buttonSide) / 2, columns.buttonSide, columns.buttonSide);
}

ChoiceDelegate::RowLayout ChoiceDelegate::layOut(const QStyleOptionViewItem &option, const QModelIndex &index, int width) const
{
    RowLayout row;
    row.columns = columns(option.font, *index.model(), width);
    const int textWidth = row.columns.textWidth;
    row.title = m_texts.laidOut(index.data().toString(), option.font, textWidth);
    if (row.columns.levelLeft < 0 && levelOf(index) != Level::Unstated)
        row.level = m_texts.laidOut(riskIfMissingWords(levelOf(index)), option.font, textWidth, 1);
    if (const QString remarks = remarksOf(index); !remarks.isEmpty())
        row.remarks = m_texts.laidOut(remarks, option.font, textWidth, mostRemarkLines);
    row.height = int(std::ceil(row.title.height() + row.level.height() + row.remarks.height())) + 2 * padding;
    return row;
}

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette &colors = currentPalette();
    const RowLayout row = layOut(option, index, option.rect.width());
    const QFontMetrics metrics(option.font);
    const bool isQuiet = statusOf(index) == ChoiceStatus::NotApplicable || !index.flags().testFlag(Qt::ItemIsUserCheckable);
    const bool isSelected = option.state & QStyle::State_Selected;
    const int left = option.rect.left(), top = option.rect.top() + padding, line = metrics.height();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isSelected || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? selectedRowColor() : colors.surface);
        painter->drawRoundedRect(option.rect, 4, 4);
    }
    painter->setFont(option.font);
    painter->setPen(colors.quietText);
    painter->drawText(QRect(left, top, row.columns.numberRight, line), int(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter),
        QString::number(index.data(ChoiceListModel::NumberRole).toInt()));
    const int side = row.columns.boxSide;
    paintBox(*painter, option, index, QRect(left + row.columns.boxLeft, top + (line - side) / 2, side, side));
    QPointF place(left + row.columns.textLeft, top);
    row.title.paint(*painter, place, isQuiet ? colors.quietText : colors.text);
    place.ry() += row.title.height();
    for (const WrappedText &text : {row.level, row.remarks}) {
        text.paint(*painter, place, colors.quietText);
        place.ry() += text.height();
    }
    if (row.columns.levelLeft >= 0 && levelOf(index) != Level::Unstated) {
        painter->setFont(option.font);
        painter->setPen(colors.quietText);
        painter->drawText(QPointF(left + row.columns.levelLeft, top + metrics.ascent()), levelWord(levelOf(index)));
    }
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(*painter, option.rect);
    painter->restore();
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = widthOf(option);
    return {width, layOut(option, index, width).height};
}

bool ChoiceDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease || !index.flags().testFlag(Qt::ItemIsUserCheckable))
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    QRect box = option.rect; // with the number before it, so that it is hit without taking aim
    box.setWidth(columns(option.font, *index.model(), option.rect.width()).textLeft - Space::inside);
    if (mouse->button() != Qt::LeftButton || !box.contains(mouse->position().toPoint()))
        return false;
    const bool isTicked = statusOf(index) == ChoiceStatus::Selected;
    return model->setData(index, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace Plumbline

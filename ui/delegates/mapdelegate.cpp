// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/mapdelegate.h"

#include "ui/models/reviewmapmodel.h"
#include "ui/models/searchwords.h"
#include "ui/support/icons.h"
#include "ui/support/marks.h"
#include "ui/support/style.h"

#include <QAbstractItemView>

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

constexpr int signGap = 3;

// What there is beside the answer, in the order from the edge inward.
QList<IconName> signsOf(const QModelIndex &index)
{
    static constexpr std::pair<QuestionSign, IconName> all[] = {{QuestionSign::Notes, IconName::Note},
        {QuestionSign::Picture, IconName::Picture}, {QuestionSign::Decided, IconName::Decision},
        {QuestionSign::Pending, IconName::Time}, {QuestionSign::Accepted, IconName::Accepted},
        {QuestionSign::Marked, IconName::Bookmark}, {QuestionSign::ToConfirm, IconName::Unsure}};
    const QuestionSigns signs(index.data(ReviewMapModel::SignsRole).toInt());
    QList<IconName> shown;
    for (const auto &[sign, name] : all) {
        if (signs & sign)
            shown += name;
    }
    return shown;
}

int signSide(const QFontMetrics &metrics)
{
    return metrics.ascent() + 1;
}

int titleWidth(const QModelIndex &index, const QFontMetrics &metrics, int width)
{
    const int signs = std::max(1, int(signsOf(index).size())) * (signSide(metrics) + signGap);
    return width - titleLeft(metrics) - margin - signs;
}

void paintSigns(QPainter &painter, const QRect &row, int top, const QModelIndex &index, const QFontMetrics &metrics)
{
    const int side = signSide(metrics);
    QRect area(row.right() - margin - side, top + (metrics.height() - side) / 2, side, side);
    for (const IconName name : signsOf(index)) {
        icon(name).paint(&painter, area);
        area.translate(-side - signGap, 0);
    }
}

QString progressOf(const QModelIndex &index)
{
    return MapDelegate::tr("%1 of %2", "questions answered")
        .arg(index.data(ReviewMapModel::AnsweredRole).toString(), index.data(ReviewMapModel::QuestionsRole).toString());
}

bool hasWorst(const QModelIndex &index)
{
    return kindOf(index) == Kind::Pillar && (riskOf(index) == Risk::High || riskOf(index) == Risk::Medium);
}

// The columns of a group, the same in every row: its worst risk with a number, and its progress, both to the right.
struct GroupColumns
{
    int textLeft;
    int textWidth;
    int markLeft;
    int countRight;
    int progressRight;
};

GroupColumns columnsOf(const QModelIndex &index, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    const int digit = metrics.horizontalAdvance(u'0');
    const int usual = metrics.horizontalAdvance(MapDelegate::tr("%1 of %2", "questions answered").arg(u"00", u"00"));
    GroupColumns at{};
    at.progressRight = width - margin;
    at.countRight = at.progressRight - std::max(usual, metrics.horizontalAdvance(progressOf(index))) - Space::related;
    at.markLeft = at.countRight - 2 * digit - Space::inside - (markSize(metrics) - 2);
    at.textLeft = margin + chevron + Space::inside;
    at.textWidth = (hasWorst(index) ? at.markLeft : at.countRight) - Space::related - at.textLeft;
    return at;
}

void paintNumber(QPainter &painter, const QRect &row, int right, const QString &text, const QColor &color)
{
    painter.setPen(color);
    painter.drawText(
        QRect(row.left(), row.top(), right, row.height()), int(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter), text);
}

void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Palette &colors = currentPalette();
    const bool isLens = kindOf(index) == Kind::Lens;
    const QRect row = isLens ? option.rect : option.rect.adjusted(0, Space::inside, 0, 0);
    const GroupColumns at = columnsOf(index, option.font, row.width());
    paintChevron(painter, QPointF(row.left() + margin + chevron / 2.0 - 2, row.center().y() + 1),
        option.state & QStyle::State_Open, colors.quietText);
    painter.setFont(option.font);
    paintNumber(painter, row, at.progressRight, progressOf(index), colors.quietText);
    if (hasWorst(index)) {
        paintNumber(painter, row, at.countRight, index.data(ReviewMapModel::RiskCountRole).toString(), colors.text);
        const int size = markSize(QFontMetrics(option.font)) - 2;
        const QRectF mark(row.left() + at.markLeft, row.center().y() - size / 2.0 + 0.5, size, size);
        paintRiskMark(painter, mark, riskOf(index), colors[riskOf(index)]);
    }
    const QFont font = weighted(option.font, QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(isLens ? colors.quietText : colors.text);
    painter.drawText(QRect(row.left() + at.textLeft, row.top(), at.textWidth, row.height()),
        int(Qt::AlignVCenter | Qt::TextSingleLine),
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, at.textWidth));
}

int areaWidth(int width)
{
    return width - margin - chevron - Space::inside - margin;
}

void paintArea(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QRect area = option.rect.adjusted(margin + chevron + Space::inside, Space::inside, 0, 0);
    area.setWidth(areaWidth(option.rect.width()));
    painter.setFont(option.font);
    painter.setPen(currentPalette().quietText);
    painter.drawText(area, int(Qt::AlignVCenter | Qt::TextSingleLine),
        QFontMetrics(option.font).elidedText(index.data().toString(), Qt::ElideRight, area.width()));
}

void paintQuestion(const WrappedTexts &texts, QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
    const QStringList &searched)
{
    const QFontMetrics metrics(option.font);
    const int size = markSize(metrics) - 2;
    const int top = option.rect.top() + Space::inside;
    const Risk risk = riskOf(index);
    const QRectF mark(option.rect.left() + margin + chevron + Space::inside, top + (metrics.height() - size) / 2.0, size, size);
    paintRiskMark(painter, mark, risk, currentPalette()[risk]);
    const WrappedText title = titleOf(texts, index, option.font, titleWidth(index, metrics, option.rect.width()));
    const QPointF origin(option.rect.left() + titleLeft(metrics), top);
    if (option.direction == Qt::LeftToRight)
        title.paintFound(painter, origin, searched);
    title.paint(painter, origin, currentPalette().text);
    paintSigns(painter, option.rect, top, index, metrics);
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
        paintQuestion(m_texts, *painter, option, index, m_searched);
        break;
    }
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(*painter, option.rect);
    painter->restore();
}

void MapDelegate::setSearch(const QString &text)
{
    m_searched = searchWords(text);
}

bool MapDelegate::isCut(const QModelIndex &index, const QFont &font, int width) const
{
    switch (kindOf(index)) {
    case Kind::Lens:
    case Kind::Pillar:
        return QFontMetrics(weighted(font, QFont::DemiBold)).horizontalAdvance(index.data().toString())
            > columnsOf(index, font, width).textWidth;
    case Kind::Area:
        return QFontMetrics(font).horizontalAdvance(index.data().toString()) > areaWidth(width);
    case Kind::Question:
        return titleOf(m_texts, index, font, titleWidth(index, QFontMetrics(font), width)).isCut();
    }
    Q_UNREACHABLE();
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
        const WrappedText title = titleOf(m_texts, index, option.font, titleWidth(index, metrics, rowWidth(option)));
        return {0, int(std::ceil(title.height())) + Space::related};
    }
    }
    Q_UNREACHABLE();
}

} // namespace Plumbline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/renderedmarkup.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QGraphicsProxyWidget>
#include <QGraphicsScene>
#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolTip>

namespace Plumbline::Kit {

using namespace Qt::StringLiterals;

namespace {

// What of a document is more than plain letters.
QString markupOf(const QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextCharFormat format = at.fragment().charFormat();
            if (format.isAnchor())
                return u"a link: "_s + at.fragment().text();
            if (format.isImageFormat())
                return u"a picture"_s;
            if (format.fontWeight() > QFont::Normal && at.fragment().text().contains(u"bold"_s))
                return u"bold letters: "_s + at.fragment().text();
        }
    }
    return {};
}

// What Qt makes of a text whose form it guesses.
QString markupOfGuessed(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return {};
    QTextDocument document;
    document.setHtml(text);
    return markupOf(document);
}

class Search
{
public:
    QStringList found;

    void lookAt(QWidget *widget)
    {
        m_where = QString::fromLatin1(widget->metaObject()->className()) + u'#' + widget->objectName();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            lookAt(*label);
        if (const auto *edit = qobject_cast<const QTextEdit *>(widget))
            note(markupOf(*edit->document()), u"text"_s);
        if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
            note(markupOf(*edit->document()), u"text"_s);
        if (const auto *view = qobject_cast<const QGraphicsView *>(widget); view && view->scene())
            lookAt(*view->scene());
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) {
            lookAtHeaders(*view->model());
            lookAtCells(*view->model(), view->rootIndex());
        }
        if (const auto *menu = qobject_cast<const QMenu *>(widget); menu && menu->toolTipsVisible()) {
            for (const QAction *action : menu->actions())
                note(markupOfGuessed(action->toolTip()), u"tooltip of "_s + action->text());
        }
        note(markupOfGuessed(widget->toolTip()), u"tooltip"_s);
        note(markupOfGuessed(widget->whatsThis()), u"explanation"_s);
        if (widget->isVisible())
            askForToolTips(widget);
    }

private:
    void note(const QString &markup, const QString &what)
    {
        if (!markup.isEmpty())
            found += m_where + u", "_s + what + u": "_s + markup.simplified().left(120);
    }

    void lookAt(const QLabel &label)
    {
        if (label.textFormat() == Qt::RichText || label.textFormat() == Qt::MarkdownText)
            note(label.text(), u"a label of markup"_s);
        if (label.inherits("QTipLabel"))
            note(markupOfGuessed(label.text()), u"tooltip"_s);
        else if (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(label.text()))
            note(label.text(), u"a label that guesses"_s);
    }

    void lookAt(const QGraphicsScene &scene)
    {
        for (const QGraphicsItem *item : scene.items()) {
            if (const auto *text = qgraphicsitem_cast<const QGraphicsTextItem *>(item))
                note(markupOf(*text->document()), u"text in a picture"_s);
            note(markupOfGuessed(item->toolTip()), u"tooltip in a picture"_s);
        }
    }

    void lookAtHeaders(const QAbstractItemModel &model)
    {
        for (const Qt::Orientation orientation : {Qt::Horizontal, Qt::Vertical}) {
            const int count = orientation == Qt::Horizontal ? model.columnCount() : model.rowCount();
            for (int section = 0; section < count; ++section)
                note(markupOfGuessed(model.headerData(section, orientation, Qt::ToolTipRole).toString()),
                    u"tooltip of a header"_s);
        }
    }

    void lookAtCells(const QAbstractItemModel &model, const QModelIndex &parent)
    {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex cell = model.index(row, column, parent);
                note(markupOfGuessed(cell.data(Qt::ToolTipRole).toString()),
                    QStringLiteral("tooltip in row %1, column %2").arg(row).arg(column));
            }
            lookAtCells(model, model.index(row, 0, parent));
        }
    }

    // Those that are made when they are asked for.
    void askForToolTips(QWidget *widget)
    {
        QList<QPoint> points{widget->rect().center(), {2, 2}};
        for (int y = 6; y < widget->height() && widget->height() > 60; y += 12)
            points += QPoint(std::min(40, widget->width() / 2), y);
        for (const QPoint &point : points) {
            QToolTip::hideText();
            QHelpEvent asked(QEvent::ToolTip, point, widget->mapToGlobal(point));
            QCoreApplication::sendEvent(widget, &asked);
            note(markupOfGuessed(QToolTip::text()), u"tooltip that was asked for"_s);
        }
        QToolTip::hideText();
    }

    QString m_where;
};

} // namespace

QString hostileText(const QString &name)
{
    return name
        + QStringLiteral(
            " <b>bold</b><a href=\"https://evil.example/\">link</a><img src=\"file:///etc/hostname\"><script>alert(1)"
            "</script><style>*{color:red}</style>\n**bold** ![x](file:///etc/hostname) [y](javascript:alert(1))\n"
            "&lt;b&gt; &amp; & %1 %n [*] ")
        + QChar(0x202E) + u"turned"_s + QChar(0x202C);
}

QString hostileName(const QString &name)
{
    return name + QStringLiteral(" <b>bold</b><img src=\"x.png\"><a href=\"x\">l</a> & %1 [*]");
}

QStringList renderedMarkup(QWidget &root)
{
    QList<QPointer<QWidget>> widgets{&root};
    for (QWidget *widget : root.findChildren<QWidget *>())
        widgets += widget;
    Search search;
    for (const QPointer<QWidget> &widget : widgets) {
        if (widget) // the tooltip of one goes with that of the next
            search.lookAt(widget);
    }
    return search.found;
}

} // namespace Plumbline::Kit

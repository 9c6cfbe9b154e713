// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/icons.h"

#include "ui/support/theme.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace Plumbline {

namespace {

QString fileOf(IconName name)
{
    switch (name) {
    case IconName::Portfolio:
        return QStringLiteral("portfolio");
    case IconName::Review:
        return QStringLiteral("review");
    case IconName::Plan:
        return QStringLiteral("plan");
    case IconName::Milestones:
        return QStringLiteral("milestones");
    case IconName::Report:
        return QStringLiteral("report");
    case IconName::Lenses:
        return QStringLiteral("lenses");
    case IconName::History:
        return QStringLiteral("history");
    case IconName::Search:
        return QStringLiteral("search");
    case IconName::Undo:
        return QStringLiteral("undo");
    case IconName::Redo:
        return QStringLiteral("redo");
    case IconName::Add:
        return QStringLiteral("add");
    case IconName::More:
        return QStringLiteral("more");
    case IconName::Note:
        return QStringLiteral("note");
    case IconName::Map:
        return QStringLiteral("map");
    case IconName::Guidance:
        return QStringLiteral("guidance");
    case IconName::Previous:
        return QStringLiteral("previous");
    case IconName::Next:
        return QStringLiteral("next");
    case IconName::Fault:
        return QStringLiteral("fault");
    case IconName::Remove:
        return QStringLiteral("remove");
    case IconName::Copy:
        return QStringLiteral("copy");
    case IconName::Warning:
        return QStringLiteral("warning");
    case IconName::WarningFilled:
        return QStringLiteral("warning-filled");
    case IconName::Lock:
        return QStringLiteral("lock");
    case IconName::Close:
        return QStringLiteral("close");
    case IconName::Calendar:
        return QStringLiteral("calendar");
    case IconName::Import:
        return QStringLiteral("import");
    case IconName::Picture:
        return QStringLiteral("picture");
    case IconName::Decision:
        return QStringLiteral("decision");
    case IconName::Accepted:
        return QStringLiteral("accepted");
    case IconName::Bookmark:
        return QStringLiteral("bookmark");
    case IconName::Unsure:
        return QStringLiteral("unsure");
    case IconName::Time:
        return QStringLiteral("clock");
    case IconName::Link:
        return QStringLiteral("link");
    }
    Q_UNREACHABLE();
}

// Renders an SVG of ours, with its colour, for the size and the screen that ask for it.
class SvgEngine final : public QIconEngine
{
public:
    SvgEngine(QString file, bool isTinted)
        : m_file(std::move(file))
        , m_isTinted(isTinted)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect.topLeft(), scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    // `size` is in pixels of the screen.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const QColor color = tint(mode, state);
        const QString key = QStringLiteral("plumbline-%1-%2-%3x%4-%5")
                                .arg(m_file, color.name(), QString::number(size.width()), QString::number(size.height()),
                                    QString::number(scale));
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = render(size, color);
            pixmap.setDevicePixelRatio(scale);
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    QString key() const override { return QStringLiteral("plumbline-svg"); }
    QIconEngine *clone() const override { return new SvgEngine(m_file, m_isTinted); }
    bool isNull() override { return false; }

private:
    static QColor tint(QIcon::Mode mode, QIcon::State state)
    {
        const Palette &colors = currentPalette();
        if (mode == QIcon::Disabled)
            return mixed(colors.quietText, colors.background, 0.7);
        if (state == QIcon::On)
            return colors.accent;
        if (mode == QIcon::Active) // below the pointer, or what has to be seen
            return colors.text;
        return mode == QIcon::Selected ? colors.background : colors.quietText;
    }

    QPixmap render(const QSize &size, const QColor &color) const
    {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(m_file));
        QByteArray svg = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        if (m_isTinted)
            svg.replace("currentColor", color.name().toLatin1());
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(svg).render(&painter, QRectF(QPointF(), QSizeF(size)));
        return pixmap;
    }

    QString m_file;
    bool m_isTinted;
};

} // namespace

QIcon icon(IconName name)
{
    return QIcon(new SvgEngine(fileOf(name), true));
}

QIcon applicationIcon()
{
    return QIcon(new SvgEngine(QStringLiteral("plumbline"), false));
}

} // namespace Plumbline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/settings.h"

#include "core/store/storelocation.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace Plumbline {

namespace {

constexpr auto geometryKey = "window/geometry";
constexpr auto themeKey = "window/theme";
constexpr auto textSizeKey = "window/textSize";
constexpr auto languageKey = "window/language";
constexpr auto lastCommandsKey = "window/lastCommands";
constexpr auto personNameKey = "person/name";
constexpr auto startStoreKey = "stores/start";
constexpr auto dailyBackupsKey = "stores/dailyBackups";
constexpr auto recentKey = "stores/recent";
constexpr auto lastReviewKey = "stores/lastReview";
constexpr auto lastWorkloadKey = "stores/lastWorkload";
constexpr auto savedViewsKey = "portfolio/views";
const QLatin1String descendingWord("descending");
constexpr auto lastReviewStoreKey = "stores/lastReviewOf";

const QStringList &themeNames()
{
    static const QStringList names = {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")};
    return names;
}

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QString key(const char *group, const QString &name)
{
    return QStringLiteral("%1/%2").arg(QString::fromLatin1(group), name);
}

// A path has signs that a key may not have.
QString keyOfStore(const QString &path)
{
    return key("lastChange", QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex()));
}

// Asked once: an object of QSettings waits for whoever writes the same file.
const QString &ownFile()
{
    static const QString path = QSettings().fileName();
    return path;
}

} // namespace

Settings::Settings()
    : Settings(ownFile())
{
}

Settings::Settings(const QString &iniFile)
    : m_values(SettingsFile::at(iniFile))
    , m_lastChanges(SettingsFile::at(QFileInfo(iniFile).dir().filePath(QStringLiteral("lastchanges.ini"))))
{
}

QByteArray Settings::windowGeometry() const
{
    return m_values->value(key(geometryKey)).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_values->setValue(key(geometryKey), geometry);
}

Theme Settings::theme() const
{
    return Theme(std::max(0, int(themeNames().indexOf(m_values->value(key(themeKey)).toString()))));
}

void Settings::setTheme(Theme theme)
{
    m_values->setValue(key(themeKey), themeNames()[int(theme)]);
}

int Settings::textSize() const
{
    const int points = m_values->value(key(textSizeKey)).toInt();
    return points >= minTextSize && points <= maxTextSize ? points : 0;
}

void Settings::setTextSize(int points)
{
    m_values->setValue(key(textSizeKey), points);
}

QString Settings::language() const
{
    return m_values->value(key(languageKey)).toString();
}

void Settings::setLanguage(const QString &language)
{
    m_values->setValue(key(languageKey), language);
}

QString Settings::personName() const
{
    return m_values->value(key(personNameKey)).toString().simplified();
}

void Settings::setPersonName(const QString &name)
{
    m_values->setValue(key(personNameKey), name.simplified());
}

QString Settings::startStore() const
{
    const QString path = m_values->value(key(startStoreKey)).toString();
    return QDir::isAbsolutePath(path) ? path : QString();
}

void Settings::setStartStore(const QString &absolutePath)
{
    m_values->setValue(key(startStoreKey), absolutePath);
}

int Settings::dailyBackups() const
{
    const int days = m_values->value(key(dailyBackupsKey)).toInt();
    return days >= minDailyBackups && days <= maxDailyBackups ? days : StoreLocation::usualDailyBackups;
}

void Settings::setDailyBackups(int days)
{
    m_values->setValue(key(dailyBackupsKey), days);
}

QStringList Settings::lastCommands() const
{
    return m_values->value(key(lastCommandsKey)).toStringList().mid(0, maxRecent);
}

void Settings::noteCommand(const QString &id)
{
    QStringList ids = lastCommands();
    ids.removeAll(id);
    ids.prepend(id);
    m_values->setValue(key(lastCommandsKey), ids.mid(0, maxRecent));
}

QStringList Settings::recentStores() const
{
    QStringList paths;
    for (const QString &path : m_values->value(key(recentKey)).toStringList()) {
        if (QDir::isAbsolutePath(path) && !paths.contains(path))
            paths += path;
    }
    return paths.mid(0, maxRecent);
}

void Settings::noteRecentStore(const QString &absolutePath)
{
    QStringList paths = recentStores();
    paths.removeAll(absolutePath);
    paths.prepend(absolutePath);
    m_values->setValue(key(recentKey), paths.mid(0, maxRecent));
}

QString Settings::lastStore() const
{
    const QStringList paths = recentStores();
    return paths.isEmpty() ? QString() : paths.first();
}

WorkloadId Settings::lastReview(const QString &store) const
{
    if (m_values->value(key(lastReviewStoreKey)).toString() != store)
        return {};
    return WorkloadId::fromString(m_values->value(key(lastReviewKey)).toString());
}

void Settings::setLastReview(const QString &store, const WorkloadId &id)
{
    m_values->setValue(key(lastReviewStoreKey), store);
    m_values->setValue(key(lastReviewKey), id.isNull() ? QString() : id.toString());
}

WorkloadId Settings::lastWorkload() const
{
    return WorkloadId::fromString(m_values->value(key(lastWorkloadKey)).toString());
}

void Settings::setLastWorkload(const WorkloadId &id)
{
    m_values->setValue(key(lastWorkloadKey), id.toString());
}

qint64 Settings::lastChange(const QString &store) const
{
    return std::max<qint64>(0, m_lastChanges->value(keyOfStore(store)).toLongLong());
}

void Settings::setLastChange(const QString &store, qint64 number)
{
    m_lastChanges->setValue(keyOfStore(store), number);
}

QString Settings::folderFor(const QString &what, const QString &fallback) const
{
    const QString folder = m_values->value(key("folders", what)).toString();
    return !folder.isEmpty() && QDir::isAbsolutePath(folder) && QFileInfo(folder).isDir() ? folder : fallback;
}

void Settings::setFolderFor(const QString &what, const QString &folder)
{
    m_values->setValue(key("folders", what), folder);
}

QByteArray Settings::layout(const QString &objectName) const
{
    return m_values->value(key("layouts", objectName)).toByteArray();
}

void Settings::setLayout(const QString &objectName, const QByteArray &state)
{
    m_values->setValue(key("layouts", objectName), state);
}

Settings::SortOrder Settings::sortOrder(const QString &objectName) const
{
    const int column = m_values->value(key("sortColumns", objectName)).toInt();
    const bool isDescending = m_values->value(key("sortDescending", objectName)).toBool();
    return {std::max(0, column), isDescending ? Qt::DescendingOrder : Qt::AscendingOrder};
}

void Settings::setSortOrder(const QString &objectName, SortOrder order)
{
    m_values->setValue(key("sortColumns", objectName), order.column);
    m_values->setValue(key("sortDescending", objectName), order.order == Qt::DescendingOrder);
}

int Settings::choice(const QString &objectName) const
{
    return std::max(0, m_values->value(key("choices", objectName)).toInt());
}

void Settings::setChoice(const QString &objectName, int entry)
{
    m_values->setValue(key("choices", objectName), entry);
}

QString Settings::lastQuestion(const WorkloadId &id) const
{
    return m_values->value(key("lastQuestion", id.toString())).toString();
}

void Settings::setLastQuestion(const WorkloadId &id, const QString &question)
{
    m_values->setValue(key("lastQuestion", id.toString()), question);
}

// Four texts a view: its name, its filter, the column, and which way.
QVector<SavedView> Settings::savedViews() const
{
    const QStringList texts = m_values->value(key(savedViewsKey)).toStringList();
    QVector<SavedView> views;
    for (qsizetype at = 0; at + 3 < texts.size(); at += 4) {
        const SortOrder order{
            std::max(0, texts[at + 2].toInt()), texts[at + 3] == descendingWord ? Qt::DescendingOrder : Qt::AscendingOrder};
        if (!texts[at].isEmpty())
            views.append({texts[at], texts[at + 1], order});
    }
    return views;
}

void Settings::setSavedViews(const QVector<SavedView> &views)
{
    QStringList texts;
    for (const SavedView &view : views)
        texts += {view.name, view.filter, QString::number(view.order.column),
            view.order.order == Qt::DescendingOrder ? descendingWord : QStringLiteral("ascending")};
    m_values->setValue(key(savedViewsKey), texts);
}

} // namespace Plumbline

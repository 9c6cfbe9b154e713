// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/support/settingsfile.h"
#include "ui/support/theme.h"

#include <QByteArray>
#include <QStringList>

namespace Plumbline {

struct SavedView;

// What the program remembers between runs. Every value is optional: what is missing or makes no sense reads as the
// default. Nothing of a review is kept here. No call waits for the disk; the last one to go does.
class Settings
{
public:
    static constexpr int maxRecent = 10;
    static constexpr int minDailyBackups = 1;
    static constexpr int maxDailyBackups = 365;

    Settings(); // of the person who runs the program
    explicit Settings(const QString &iniFile);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    Theme theme() const;
    void setTheme(Theme theme);
    int textSize() const; // in points; 0: the system's own
    void setTextSize(int points);

    QString language() const; // as QLocale names it: "de"; empty: the system's
    void setLanguage(const QString &language);
    QString personName() const; // who is at the keyboard, for the history; empty: the name of the account
    void setPersonName(const QString &name);
    QString startStore() const; // absolute; what a start opens; empty: what was open last
    void setStartStore(const QString &absolutePath);
    int dailyBackups() const; // days of which a copy is kept
    void setDailyBackups(int days);
    QStringList lastCommands() const; // ids of those given by their words, the newest first
    void noteCommand(const QString &id);

    QStringList recentStores() const; // absolute paths, newest first; some may be gone by now
    void noteRecentStore(const QString &absolutePath);
    QString lastStore() const; // empty: none yet
    WorkloadId lastReview(const QString &store) const; // null: none
    void setLastReview(const QString &store, const WorkloadId &id);
    WorkloadId lastWorkload() const; // whose review was open last, in whatever portfolio; null: none
    void setLastWorkload(const WorkloadId &id);
    // The journal's number of the last change known to be in a store; 0: nothing is known.
    qint64 lastChange(const QString &store) const;
    void setLastChange(const QString &store, qint64 number);
    // Where a review was left: the ids of lens and question, as the review page writes them; empty: nowhere.
    QString lastQuestion(const WorkloadId &id) const;
    void setLastQuestion(const WorkloadId &id, const QString &question);
    // The folder last used for something ("lens", "report", …); an existing one, or `fallback`.
    QString folderFor(const QString &what, const QString &fallback) const;
    void setFolderFor(const QString &what, const QString &folder);
    // State of a splitter, by object name.
    QByteArray layout(const QString &objectName) const;
    void setLayout(const QString &objectName, const QByteArray &state);
    struct SortOrder
    {
        int column = 0;
        Qt::SortOrder order = Qt::AscendingOrder;
        friend bool operator==(const SortOrder &, const SortOrder &) = default;
    };
    // By what a table is sorted, by object name. The column may be one that the table does not have.
    SortOrder sortOrder(const QString &objectName) const;
    void setSortOrder(const QString &objectName, SortOrder order);
    // The entry chosen last in a list that is the same in every portfolio, by object name; 0: none yet.
    int choice(const QString &objectName) const;
    void setChoice(const QString &objectName, int entry);

    // Filters and orders of the portfolio that were saved under a name, in the order of saving.
    QVector<SavedView> savedViews() const;
    void setSavedViews(const QVector<SavedView> &views);

private:
    std::shared_ptr<SettingsFile> m_values;
    std::shared_ptr<SettingsFile> m_lastChanges; // apart, as they change with every answer
};

struct SavedView
{
    QString name;
    QString filter; // textOf() it
    Settings::SortOrder order;
};

} // namespace Plumbline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lens/lensfile.h"
#include "ui/models/lensesmodel.h"
#include "ui/pages/page.h"
#include "ui/support/settings.h"

class QPushButton;
class QStackedLayout;

namespace Plumbline {

class EmptyView;
class GroupedView;
class LensProblemsPanel;
class NothingFound;
class LensBrowser;
class LensDetails;

// The lenses of the portfolio: what is installed, reading one, adding from files, taking out, applying to the open
// workload, writing to a file.
class LensesPage : public Page
{
    Q_OBJECT

public:
    explicit LensesPage(Workspace &workspace, QWidget *parent = nullptr);

    void applySearch(const QString &text) override;
    bool goToFound() override;
    void takeFiles(const QStringList &paths) override; // reads them beside the window, then adds what is clean
    QList<QAction *> pageActions() const override;
    void exportTo(const QString &path); // the chosen lens, as AWS takes it

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum View { Nothing, List, Browser }; // in the order of the stack

    QWidget *buildContent();
    QWidget *buildHead();
    QWidget *buildList();
    void showMatches();
    void connectButtons();
    void setPortfolio(bool isOpen);
    void setReview(bool isOpen);
    void refresh();
    void countPractices();
    const LensRow *chosen() const; // null: none
    void showChosen();
    void withChosenVersion(const std::function<void(const LensVersionPtr &)> &use);
    void browse(); // the chosen lens, from end to end
    void closeBrowser();
    void chooseFiles();
    void takeRead(const QVector<LensFile> &files);
    void add(const LensFile &file);
    void remove();
    void applyOrNot();
    void noteApplied(const LensId &id, bool isApplied, const QString &sentence);
    void askExport();

    Settings m_settings;
    LensesModel m_lenses;
    QHash<QByteArray, LensVersionPtr> m_versions; // read so far
    bool m_isCounting = false;
    QStackedLayout *m_stack;
    EmptyView *m_empty;
    QStackedLayout *m_body; // the table, or that a search finds no lens
    GroupedView *m_view;
    NothingFound *m_nothingFound;
    QString m_search;
    LensDetails *m_details;
    LensBrowser *m_browser;
    QPushButton *m_add;
    LensProblemsPanel *m_problems;
    QAction *m_copy;
};

} // namespace Plumbline

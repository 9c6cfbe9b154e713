// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/reviewstate.h"
#include "ui/models/lenscontentmodel.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QStackedWidget;

namespace Plumbline {

class ClampedLabel;
class GroupedView;
class GuidancePane;
class NothingFound;
class PlainLabel;

// A lens to be read from end to end, apart from any review: its pillars, questions and practices on the left, what
// is said about the current one on the right.
class LensBrowser : public QWidget
{
    Q_OBJECT

public:
    explicit LensBrowser(QWidget *parent = nullptr);

    void showLens(const LensVersionPtr &version); // null: lets go of it
    void applySearch(const QString &text);
    QWidget *content() const; // where one moves through the lens

Q_SIGNALS:
    void closed();
    void searchClearRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    // A row stays where it, what it is under, or something under it has every word.
    class Filter final : public QSortFilterProxyModel
    {
    public:
        void setWords(const QStringList &words);
        bool isNarrowed() const { return !m_words.isEmpty(); }

    protected:
        bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

    private:
        QStringList m_words;
    };

    QLayout *buildHead();
    QWidget *buildList();
    QWidget *buildText();
    void goTo(PracticeKey practice);
    void showEntry(const LensContentModel::Entry &entry);
    void showQuestion(int question);
    void showHead(const QString &path, const QString &title, const QString &description);

    LensVersionPtr m_version;
    LensContentModel m_content;
    Filter m_filter;
    PlainLabel *m_name;
    PlainLabel *m_facts;
    QStackedWidget *m_list; // the tree, or that nothing is found
    GroupedView *m_tree;
    NothingFound *m_nothingFound;
    QWidget *m_text = nullptr;
    PlainLabel *m_path;
    ClampedLabel *m_title;
    ClampedLabel *m_description;
    GuidancePane *m_guidance;
};

} // namespace Plumbline

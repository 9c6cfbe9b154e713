// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lens/lensfile.h"

#include <QStandardItemModel>
#include <QWidget>

class QPushButton;

namespace Plumbline {

class GroupedView;
class PlainLabel;

// What was found in lens files that were to be added, beside the list of lenses and in nobody's way. Faults keep a
// lens out and come first; with warnings alone a person decides. What is found several times is said once, with its places.
class LensProblemsPanel : public QWidget
{
    Q_OBJECT

public:
    enum Column { WordsColumn, PlacesColumn };
    enum Role { SeverityRole = Qt::UserRole + 100 }; // int(LensProblem::Severity), of the row of a problem

    explicit LensProblemsPanel(QWidget *parent = nullptr);

    void show(const QVector<LensFile> &files); // hides the panel when there are none

Q_SIGNALS:
    void addWanted(const Plumbline::LensFile &file);
    void closing(); // it still has the focus, where it had it

private:
    QLayout *buildButtons();
    void refresh();
    QString sentenceOf(const LensFile &file) const;
    void addProblems(const LensFile &file, LensProblem::Severity severity);
    void copyList() const;
    void openFile() const;
    void next();

    QVector<LensFile> m_files; // still to be decided on; the first is shown
    QStandardItemModel m_problems;
    PlainLabel *m_title;
    PlainLabel *m_sentence;
    GroupedView *m_list;
    QPushButton *m_add;
    QPushButton *m_close;
    QPushButton *m_copy;
    QPushButton *m_open;
};

} // namespace Plumbline

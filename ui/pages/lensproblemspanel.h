// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lens/lensfile.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace Plumbline {

class PlainLabel;

// What was found in lens files that were to be added, beside the list of lenses and in nobody's way. Faults keep a
// lens out; with warnings alone a person decides.
class LensProblemsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LensProblemsPanel(QWidget *parent = nullptr);

    void show(const QVector<LensFile> &files); // hides the panel when there are none

Q_SIGNALS:
    void addWanted(const Plumbline::LensFile &file);
    void closed();

private:
    void refresh();
    void addProblems(const LensFile &file);
    void next();

    QVector<LensFile> m_files; // still to be decided on; the first is shown
    PlainLabel *m_title;
    PlainLabel *m_sentence;
    QTreeWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_close;
};

} // namespace Plumbline

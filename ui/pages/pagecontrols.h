// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QSpinBox;

namespace Plumbline {

class PageView;
class PlainLabel;
class QuietButton;

// Above the pages of a report: which one is looked at, from one to the next, and how much of it is seen.
class PageControls : public QWidget
{
    Q_OBJECT

public:
    explicit PageControls(PageView &view, QWidget *parent = nullptr); // the view outlives them

    void say(const QString &sentence); // instead of the pages' numbers; empty: these again

private:
    void buildPaging(QHBoxLayout *row);
    void buildZoom(QHBoxLayout *row);
    void notePage();
    void noteZoom();

    PageView &m_view;
    QWidget *m_paging;
    QuietButton *m_previous;
    QSpinBox *m_number;
    PlainLabel *m_count;
    QuietButton *m_next;
    PlainLabel *m_sentence;
    QuietButton *m_fitWidth;
    QuietButton *m_fitPage;
};

} // namespace Plumbline

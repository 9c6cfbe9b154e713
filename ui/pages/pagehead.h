// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace Plumbline {

class PlainLabel;

// The row on top of a page: its title, beside it on the same baseline what is said of it, at the far side what can be done.
// Equally high on all pages, so that no title moves from one page to the next.
class PageHead : public QWidget
{
    Q_OBJECT

public:
    static constexpr int height = 40;

    explicit PageHead(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setDetail(const QString &detail); // quiet, beside the title
    PlainLabel *detail() const { return m_detail; }
    void add(QWidget *control); // after the ones before, at the far side

protected:
    bool event(QEvent *event) override;

private:
    void alignDetail();

    PlainLabel *m_title;
    PlainLabel *m_detail;
    QHBoxLayout *m_row;
};

} // namespace Plumbline

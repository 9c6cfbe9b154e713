// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pdffile.h"

#include <QTreeWidget>

namespace Plumbline {

// The sections of the report that is shown, with their pages: a click goes there, and the one that is read is current.
class ReportOutline : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ReportOutline(QWidget *parent = nullptr);

    void setBookmarks(const QList<PdfBookmark> &bookmarks); // those of two levels are shown
    void showPage(int page); // from 0; marks its section, without a signal

Q_SIGNALS:
    void pageChosen(int page);

protected:
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    bool m_isMarking = false;
};

} // namespace Plumbline

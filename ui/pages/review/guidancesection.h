// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace Plumbline {

// One page of guidance: a column of texts that scrolls.
class GuidanceSection : public QScrollArea
{
    Q_OBJECT

public:
    GuidanceSection(const QString &objectName, const QString &accessibleName);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    QVBoxLayout *column() const { return m_column; }
    void addOutdented(QWidget *widget); // a link, or a box of them: its words stand in the column

private:
    QVBoxLayout *m_column;
};

} // namespace Plumbline

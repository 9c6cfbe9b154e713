// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/settings.h"

#include <QSplitter>

namespace Plumbline {

// Parts that a person can give more or less room but not close; remembered by the object name, apart for either orientation
// of one that turns.
class RememberedSplitter : public QSplitter
{
    Q_OBJECT

public:
    RememberedSplitter(Qt::Orientation orientation, const QString &objectName);

    // After all parts are in: `sizes` unless others are remembered.
    void restore(const QList<int> &sizes);
    // The parts beside each other in place of one below the other, or back; as they were when they stood so before.
    void turn(Qt::Orientation orientation, const QList<int> &sizes);

private:
    QString key() const;

    const Qt::Orientation m_usual;
    Settings m_settings;
};

} // namespace Plumbline

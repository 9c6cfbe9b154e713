// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/settings.h"

#include <QSplitter>

namespace Plumbline {

// Parts that a person can give more or less room but not close; remembered by the object name.
class RememberedSplitter : public QSplitter
{
    Q_OBJECT

public:
    RememberedSplitter(Qt::Orientation orientation, const QString &objectName);

    // After all parts are in: `sizes` unless others are remembered.
    void restore(const QList<int> &sizes);

private:
    Settings m_settings;
};

} // namespace Plumbline

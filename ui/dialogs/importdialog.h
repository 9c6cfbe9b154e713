// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/reviewimport.h"

#include <QDialog>

namespace Plumbline {

// Shows what a review document would change before it does. Accepted: it is wanted.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(const ReviewImport &import, QWidget *parent = nullptr);
};

} // namespace Plumbline

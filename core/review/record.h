// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace Plumbline {

// What is entered about a workload beside its answers (design D13), in the form in which it is stored, compared, undone
// and exchanged whatever it is: what kind it is of, and its fields as texts. A kind that this program does not know is kept
// as it is. A new kind is a value type with `kind` and fields(), like RiskAcceptance, and a line in recordkinds.cpp.
struct Record
{
    QString kind; // stays in files for ever
    QMap<QString, QString> fields; // by name; holds no empty ones

    friend bool operator==(const Record &, const Record &) = default;
};

} // namespace Plumbline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storeconnection.h"

#include <QStringList>
#include <QVector>

#include <functional>

namespace Plumbline {

// "PLMB", in the file's header: what makes an SQLite file a portfolio.
constexpr quint32 storeApplicationId = 0x504C4D42;

// One step of the schema: what brings a store from version - 1 to version.
struct SchemaStep
{
    int version = 0;
    QStringList statements;
    // What SQL cannot say, such as checksums; runs after the statements, in the same transaction.
    std::function<Result<void>(StoreConnection &)> code;
};

// The statements of a step's text, which stand between lines "-- next".
QStringList statementsOf(const QString &sql);

// The steps in resources/schema, in order, from 1 without a gap.
const QVector<SchemaStep> &schemaSteps();

// Every way in which bringing a store to the newest schema can end.
enum class MigrationOutcome {
    UpToDate,
    Created, // the file was empty
    Upgraded,
    Newer, // than the steps; nothing was changed
    CopyFailed, // no checked copy could be made, so nothing was changed
    StepFailed, // the store stands at the last step that succeeded, whole
};

struct Migration
{
    MigrationOutcome outcome = MigrationOutcome::UpToDate;
    int version = 0; // where the store stands now
    QString copy; // path of the checked copy made before an upgrade
    std::optional<Error> error;
};

// Each step and its number go in together or not at all. `copyPath` is where the checked copy of an older store goes.
Migration migrate(StoreConnection &connection, const QVector<SchemaStep> &steps, const QString &copyPath);

} // namespace Plumbline

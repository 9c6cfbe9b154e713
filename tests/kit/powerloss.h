// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/kit/faultydisk.h"

#include <QMap>
#include <QMutex>
#include <QRandomGenerator>
#include <QVector>

namespace Plumbline::Kit {

// Writes down what a store does to its files, to make the files as a loss of power at any moment could have left them.
// FaultyDisk must be installed.
class PowerLoss : public FaultyDisk::Observer
{
public:
    // What the disk makes of a sync: it writes everything before it answers, or it only says so.
    enum class Syncs { Honest, Lying };

    // The store is open and idle; recording goes on until the object goes.
    explicit PowerLoss(const QString &storePath);
    ~PowerLoss() override;
    Q_DISABLE_COPY_MOVE(PowerLoss)

    void acknowledge(int number); // that much a person was told to be saved by now
    int moments() const { return int(m_steps.size()) + 1; }
    int acknowledgedBefore(int moment) const; // 0 when nothing was

    // Writes into `folder` the files as they may be found after the power went at that moment: what was synced is there,
    // of the rest any part: all, none, some writes without those before them, the first sectors of one. Gives the store.
    QString filesAfter(int moment, QRandomGenerator &random, Syncs syncs, const QString &folder) const;

    void wrote(const char *file, qint64 offset, const QByteArray &bytes) override;
    void truncated(const char *file, qint64 size) override;
    void synced(const char *file) override;

private:
    struct Step
    {
        enum Kind { Write, Truncate, Sync, Acknowledge } kind;
        QString file;
        qint64 offset = 0; // of a write; the size after a truncation; the number acknowledged
        QByteArray bytes = {};
    };
    void add(const Step &step);

    QString m_storePath;
    mutable QMutex m_mutex;
    QMap<QString, QByteArray> m_files; // at the start
    QVector<Step> m_steps;
};

} // namespace Plumbline::Kit

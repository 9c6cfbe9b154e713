// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/powerloss.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace Plumbline::Kit {

namespace {

constexpr int sectorSize = 512;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(QByteArray &content, qint64 offset, const QByteArray &bytes)
{
    if (content.size() < offset + bytes.size())
        content.append(offset + bytes.size() - content.size(), '\0');
    content.replace(offset, bytes.size(), bytes);
}

} // namespace

PowerLoss::PowerLoss(const QString &storePath)
    : m_storePath(storePath)
{
    for (const QString &path : {storePath, storePath + QStringLiteral("-journal")})
        m_files.insert(path, contentOf(path));
    FaultyDisk::setObserver(this);
}

PowerLoss::~PowerLoss()
{
    FaultyDisk::setObserver(nullptr);
}

void PowerLoss::add(const Step &step)
{
    const QMutexLocker lock(&m_mutex);
    if (step.kind == Step::Acknowledge || m_files.contains(step.file))
        m_steps.append(step);
}

void PowerLoss::wrote(const char *file, qint64 offset, const QByteArray &bytes)
{
    add({Step::Write, QFile::decodeName(file), offset, bytes});
}

void PowerLoss::truncated(const char *file, qint64 size)
{
    add({Step::Truncate, QFile::decodeName(file), size});
}

void PowerLoss::synced(const char *file)
{
    add({Step::Sync, QFile::decodeName(file)});
}

void PowerLoss::acknowledge(int number)
{
    add({Step::Acknowledge, {}, number});
}

int PowerLoss::acknowledgedBefore(int moment) const
{
    qint64 number = 0;
    for (const Step &step : m_steps.first(moment)) {
        if (step.kind == Step::Acknowledge)
            number = step.offset;
    }
    return int(number);
}

QString PowerLoss::filesAfter(int moment, QRandomGenerator &random, Syncs syncs, const QString &folder) const
{
    QMap<QString, QByteArray> files = m_files;
    const auto apply = [&files](const Step &step) {
        if (step.kind == Step::Write)
            put(files[step.file], step.offset, step.bytes);
        else if (step.kind == Step::Truncate)
            files[step.file].resize(step.offset);
    };
    const QVector<Step> past = m_steps.first(moment);
    for (auto step = past.begin(); step != past.end(); ++step) {
        const bool isSynced = syncs == Syncs::Honest && std::any_of(step, past.end(), [&](const Step &later) {
            return later.kind == Step::Sync && later.file == step->file;
        });
        // Half of what nobody synced is on the disk, a quarter of its writes only in part.
        if (isSynced || random.bounded(2) == 0) {
            apply(*step);
        } else if (step->kind == Step::Write && random.bounded(2) == 0) {
            Step torn = *step;
            torn.bytes.truncate(qint64(random.bounded(int(step->bytes.size()) / sectorSize + 1)) * sectorSize);
            apply(torn);
        }
    }
    for (auto file = files.begin(); file != files.end(); ++file) {
        QFile copy(QDir(folder).filePath(QFileInfo(file.key()).fileName()));
        if (!copy.open(QIODevice::WriteOnly) || copy.write(*file) != file->size())
            qFatal("the files after a loss of power cannot be written");
    }
    return QDir(folder).filePath(QFileInfo(m_storePath).fileName());
}

} // namespace Plumbline::Kit

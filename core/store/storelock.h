// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>

#include <memory>

namespace Plumbline {

// The mark beside a store ("shop.plumb.lock") that says which program writes to it. The system's own file locks keep
// the file whole; this one lets a second program know, and say, who has it.
class StoreLock
{
public:
    enum class State { Held, HeldByAnother, NotPermitted };

    State acquire(const QString &storePath);
    void release();
    // "plumbline, process 4711 on laptop"; valid after HeldByAnother.
    const QString &holder() const { return m_holder; }

private:
    std::unique_ptr<QLockFile> m_file;
    QString m_holder;
};

} // namespace Plumbline

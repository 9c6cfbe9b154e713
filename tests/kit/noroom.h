// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/platform/process.h"

#include <sys/resource.h>

namespace Plumbline::Kit {

// While it lives no file of this program can grow over so many bytes, as on a disk that is full.
class NoRoom
{
public:
    explicit NoRoom(rlim_t bytes)
    {
        Platform::reportFailedWrites();
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~NoRoom() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(NoRoom)

private:
    rlimit m_before{};
};

} // namespace Plumbline::Kit

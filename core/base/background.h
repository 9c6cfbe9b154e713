// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace Plumbline {

// Runs a function of values alone beside the window; whenAnswered() for what follows in the window. Nothing that holds
// fonts may come out of it: the thread ends when there is nothing more to do, and its fonts with it.
template <typename Function>
auto inBackground(Function function) -> QFuture<decltype(function())>
{
    using Outcome = decltype(function());
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, function = std::move(function)]() mutable {
        promise->addResult(function());
        promise->finish();
    });
    return promise->future();
}

} // namespace Plumbline

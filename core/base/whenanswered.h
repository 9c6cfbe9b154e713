// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>

#include <memory>

namespace Plumbline {

// Calls `function` with the answer, from the event loop of `context` and never before the call that asked has
// returned; not at all once `context` is gone. In Qt 6.4 QFuture::then(context) asserts that the context outlives the
// future, which nothing that can be closed may promise.
template <typename T, typename Function>
void whenAnswered(const QFuture<T> &future, QObject *context, Function function)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, context, [watcher, function = std::move(function)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            function(watcher->result());
    });
    watcher->setFuture(future);
}

// The same, and gives what `function` makes of the answer.
template <typename T, typename Function>
auto afterAnswer(const QFuture<T> &future, QObject *context, Function function)
    -> QFuture<std::invoke_result_t<Function, const T &>>
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Function, const T &>>>();
    promise->start();
    whenAnswered(future, context, [promise, function = std::move(function)](const T &answer) mutable {
        promise->addResult(function(answer));
        promise->finish();
    });
    return promise->future();
}

// The same as whenAnswered(), but at once where the answer is there already.
template <typename T, typename Function>
void nowOrWhenAnswered(const QFuture<T> &future, QObject *context, Function function)
{
    if (future.isFinished() && future.resultCount() > 0)
        function(future.result());
    else
        whenAnswered(future, context, std::move(function));
}

} // namespace Plumbline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/wait_beside.h"

#include <QEventLoop>

#include <future>
#include <memory>

namespace patella::ui {

void waitBeside(const std::function<void()>& work)
{
    QEventLoop waiting;
    auto done = std::async(std::launch::async, [&] {
        const auto wake = [](QEventLoop* loop) {
            QMetaObject::invokeMethod(loop, &QEventLoop::quit, Qt::QueuedConnection);
        };
        const std::unique_ptr<QEventLoop, decltype(wake)> atTheEnd(&waiting, wake);
        work();
    });
    waiting.exec(QEventLoop::ExcludeUserInputEvents);
    done.get();
}

} // namespace patella::ui

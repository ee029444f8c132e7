// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work_beside.h"

#include <QCoreApplication>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <utility>

namespace patella::ui {

namespace {

QThreadPool& threads()
{
    static QThreadPool pool;
    [[maybe_unused]] static const bool once = [] {
        pool.setMaxThreadCount(
            std::max(2, QThread::idealThreadCount())); // more would only take from the window
        qAddPostRoutine([] { pool.waitForDone(); });
        return true;
    }();
    return pool;
}

} // namespace

// Whom to tell.
struct WorkBeside::Asker {
    std::mutex mutex; // held while it is told
    std::atomic<WorkBeside*> asker; // null: gone
};

WorkBeside::WorkBeside(QObject* parent)
    : QObject(parent)
    , m_asker(std::make_shared<Asker>())
{
    m_asker->asker = this;
}

WorkBeside::~WorkBeside()
{
    const std::lock_guard lock(m_asker->mutex);
    m_asker->asker = nullptr;
}

void WorkBeside::ask(Work work)
{
    m_next = std::move(work);
    if (!m_isWorking)
        begin();
}

void WorkBeside::begin()
{
    m_isWorking = true;
    threads().start([asked = m_asker, work = std::exchange(m_next, nullptr)] {
        if (!asked->asker)
            return; // gone before it began
        const auto show = work();
        const std::lock_guard lock(asked->mutex);
        if (WorkBeside* asker = asked->asker)
            QMetaObject::invokeMethod(asker, [asker, show] { asker->finish(show); }, Qt::QueuedConnection);
    });
}

void WorkBeside::finish(const Show& show)
{
    m_isWorking = false;
    if (m_next)
        begin();
    else
        show();
}

} // namespace patella::ui

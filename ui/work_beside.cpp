// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work_beside.h"

#include <utility>

namespace patella::ui {

void WorkBeside::ask(Work work)
{
    m_next = std::move(work);
    if (!m_isWorking)
        begin();
}

void WorkBeside::begin()
{
    m_isWorking = true;
    m_thread = std::jthread([this, work = std::exchange(m_next, nullptr)] {
        QMetaObject::invokeMethod(this, [this, show = work()] { finish(show); }, Qt::QueuedConnection);
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

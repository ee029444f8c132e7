// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_work.h"

#include "core/exchange/import/import_planner.h"

namespace patella::ui {

ImportWork::ImportWork(std::vector<std::filesystem::path> paths, const Log& log, LocalDate today,
    exchange::KnownLists lists, QObject* parent)
    : QObject(parent)
    , m_thread([this, paths = std::move(paths), log, today, lists = std::move(lists)] {
        exchange::ImportOptions options;
        options.lists = lists;
        options.goOn = [this](std::size_t found) {
            m_found = static_cast<int>(found);
            return m_goOn.load();
        };
        m_plan = exchange::planImport(paths, log, today, options);
        QMetaObject::invokeMethod(this, &ImportWork::done, Qt::QueuedConnection);
    })
{
}

ImportWork::~ImportWork() { cancel(); } // the thread is waited for

} // namespace patella::ui

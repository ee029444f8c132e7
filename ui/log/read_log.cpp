// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/read_log.h"

#include "core/store/places.h"

#include <utility>

namespace patella::ui {

StandingOn standingOn(LocalDate day, const Log& log)
{
    return {.day = day, .flags = standingFlags(log, day)};
}

ReadLog::ReadLog(LogStore opened, LocalDate today)
    : store(std::move(opened))
    , version(store.version())
    , isSample(store.isSample())
    , log(store.wholeLog())
    , standing(standingOn(today, log))
{
}

ReadLog readLog(const std::filesystem::path& file, LocalDate today)
{
    return {LogStore::unchecked(file, deviceName()), today};
}

LogAhead::LogAhead(std::filesystem::path file, LocalDate today)
    : m_file(std::move(file))
    , m_reading(std::async(std::launch::async, readLog, m_file, today))
{
}

} // namespace patella::ui

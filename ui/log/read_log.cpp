// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/read_log.h"

#include "core/store/places.h"

#include <utility>

namespace patella::ui {

StandingOn standingOn(LocalDate day, const Log& log)
{
    return {.day = day, .flags = standingFlags(log, day)};
}

LogMoment wholeMoment(const LogStore& store, LocalDate today)
{
    auto log = store.wholeLog();
    auto standing = standingOn(today, log);
    return {.log = std::move(log), .standing = std::move(standing), .unreadable = store.unreadable().size()};
}

ReadLog readWhole(LogStore store, LocalDate today)
{
    const auto version = store.version();
    const bool isSample = store.isSample();
    auto moment = wholeMoment(store, today);
    return {.store = std::move(store),
        .version = version,
        .isSample = isSample,
        .moment = std::move(moment),
        .isWhole = true};
}

ReadLog readLog(const std::filesystem::path& file, LocalDate today)
{
    auto store = LogStore::unchecked(file, deviceName());
    const auto version = store.version();
    const bool isSample = store.isSample();
    auto recent = store.recentLog(today);
    auto standing = standingOn(today, recent.log);
    const auto unreadable = store.unreadable().size();
    return {.store = std::move(store),
        .version = version,
        .isSample = isSample,
        .moment = {.log = std::move(recent.log), .standing = std::move(standing), .unreadable = unreadable},
        .isWhole = recent.isWhole};
}

LogAhead::LogAhead(std::filesystem::path file, LocalDate today)
    : m_file(std::move(file))
    , m_reading(std::async(std::launch::async, readLog, m_file, today))
{
}

} // namespace patella::ui

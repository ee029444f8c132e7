// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups.h"

#include "core/store/checked_copy.h"
#include "core/store/last_entry.h"
#include "core/store/opening.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <string_view>

namespace patella {

namespace {

namespace fs = std::filesystem;
using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::sys_seconds;

constexpr std::size_t lastKept = 5;
constexpr days daily{7}, weekly{62};
constexpr std::string_view ending = ".patella";

std::string padded(unsigned number)
{
    const auto text = std::to_string(number);
    return text.size() < 2 ? '0' + text : text;
}

// "20261128-071500.patella", in UTC: names sort by time.
std::string nameOf(sys_seconds made)
{
    const auto midnight = floor<days>(made);
    const std::chrono::year_month_day day{midnight};
    const std::chrono::hh_mm_ss clock{made - midnight};
    return std::to_string(static_cast<int>(day.year())) + padded(static_cast<unsigned>(day.month()))
        + padded(static_cast<unsigned>(day.day())) + '-'
        + padded(static_cast<unsigned>(clock.hours().count()))
        + padded(static_cast<unsigned>(clock.minutes().count()))
        + padded(static_cast<unsigned>(clock.seconds().count())) + std::string(ending);
}

std::optional<sys_seconds> timeIn(const std::string& name)
{
    constexpr std::size_t length = 15;
    if (name.size() != length + ending.size() || !name.ends_with(ending) || name[8] != '-')
        return std::nullopt;
    const auto number = [&](std::size_t at, std::size_t digits) {
        int value = -1;
        const auto* end = name.data() + at + digits;
        return std::from_chars(name.data() + at, end, value).ptr == end ? value : -1;
    };
    const std::chrono::year_month_day day{std::chrono::year{number(0, 4)},
        std::chrono::month{static_cast<unsigned>(number(4, 2))},
        std::chrono::day{static_cast<unsigned>(number(6, 2))}};
    const int hours = number(9, 2), minutes = number(11, 2), seconds = number(13, 2);
    if (!day.ok() || hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 59)
        return std::nullopt;
    return sys_days{day} + std::chrono::hours{hours} + std::chrono::minutes{minutes}
    + std::chrono::seconds{seconds};
}

sys_days mondayOf(sys_days day) { return day - (std::chrono::weekday{day} - std::chrono::Monday); }

sys_days monthOf(sys_days day)
{
    const std::chrono::year_month_day date{day};
    return sys_days{date.year() / date.month() / 1};
}

// With what waits in the write-ahead log; empty: it cannot be read.
std::optional<LastEntry> lastEntryOf(const fs::path& log)
{
    try {
        SQLite::Database database(
            uriOf(log, !hasWriteAheadLog(log)), SQLite::OPEN_READONLY | SQLite::OPEN_URI, busyMilliseconds);
        return lastEntryIn(database);
    } catch (const SQLite::Exception&) {
        return std::nullopt;
    }
}

} // namespace

fs::path backupFolderOf(const fs::path& log)
{
    auto folder = log;
    return folder.replace_extension(".backups");
}

std::vector<Backup> backupsOf(const fs::path& log)
{
    std::vector<Backup> backups;
    std::error_code unknown;
    for (fs::directory_iterator each(backupFolderOf(log), unknown), end; !unknown && each != end;
        each.increment(unknown))
        if (const auto made = timeIn(each->path().filename().string()))
            backups.push_back({.file = each->path(), .made = *made});
    std::ranges::sort(backups, std::greater{}, &Backup::made);
    return backups;
}

std::vector<Backup> superseded(std::vector<Backup> backups, sys_seconds now)
{
    std::ranges::sort(backups, std::greater{}, &Backup::made);
    std::set<sys_days> daysHeld, weeksHeld, monthsHeld; // by the latest of each
    std::vector<Backup> dropped;
    for (std::size_t place = 0; place < backups.size(); ++place) {
        const auto day = floor<days>(backups[place].made);
        const auto age = floor<days>(now) - day;
        const bool isFirstOfDay = daysHeld.insert(day).second;
        const bool isFirstOfWeek = weeksHeld.insert(mondayOf(day)).second;
        const bool isFirstOfMonth = monthsHeld.insert(monthOf(day)).second;
        const bool isKept = place < lastKept || age < days{0} || (isFirstOfDay && age <= daily)
            || (isFirstOfWeek && age <= weekly) || isFirstOfMonth;
        if (!isKept)
            dropped.push_back(backups[place]);
    }
    return dropped;
}

std::optional<Backup> backUp(const LogStore& store, sys_seconds now)
{
    const auto earlier = backupsOf(store.file());
    const auto last = lastEntryOf(store.file());
    const bool isEmpty = last && last->number == 0;
    const bool isThere = last && !earlier.empty() && lastEntryOf(earlier.front().file) == last;
    if (isEmpty || isThere)
        return std::nullopt;
    const auto folder = backupFolderOf(store.file());
    std::error_code failed;
    if (fs::create_directory(folder, failed))
        fs::permissions(folder, fs::perms::owner_all, failed);
    if (!fs::is_directory(folder, failed))
        throw StoreError(StoreError::Kind::ReadOnly, folder, "make the folder of the backups");
    const Backup made{.file = folder / nameOf(now), .made = now};
    copyChecked(store, made.file);
    for (const auto& each : superseded(backupsOf(store.file()), now))
        removeLogFile(each.file);
    return made;
}

} // namespace patella

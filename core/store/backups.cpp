// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups.h"

#include <fmt/format.h>

#include "core/store/checked_copy.h"
#include "core/store/last_entry.h"
#include "core/store/opening.h"
#include "core/store/versions/schema.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <set>
#include <string_view>
#include <sys/stat.h>

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

// FNV-1a, the same on every machine and for ever.
std::uint32_t numberOf(std::string_view text)
{
    std::uint32_t number = 2166136261U;
    for (const char letter : text)
        number = (number ^ static_cast<unsigned char>(letter)) * 16777619U;
    return number;
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

// Left by a program that was killed.
void removeUnfinished(const fs::path& folder)
{
    std::error_code unknown;
    std::vector<fs::path> left;
    for (fs::directory_iterator each(folder, unknown), end; !unknown && each != end; each.increment(unknown))
        if (const auto copy = each->path().stem();
            unfinishedCopy(copy).filename() == each->path().filename() && timeIn(copy.string()))
            left.push_back(each->path());
    for (const auto& each : left)
        removeLogFile(each);
}

} // namespace

fs::path backupFolderOf(const fs::path& log, const fs::path& place)
{
    auto beside = log;
    beside.replace_extension(".backups");
    if (place.empty())
        return beside;
    std::error_code unknown;
    const auto whole = fs::absolute(log, unknown).lexically_normal().string();
    return place / fmt::format("{}-{:08x}.backups", log.stem().string(), numberOf(whole));
}

std::vector<Backup> backupsOf(const fs::path& log, const fs::path& place)
{
    std::vector<Backup> backups;
    std::error_code unknown;
    for (fs::directory_iterator each(backupFolderOf(log, place), unknown), end; !unknown && each != end;
        each.increment(unknown))
        if (const auto made = timeIn(each->path().filename().string()))
            backups.push_back({.file = each->path(), .made = *made});
    std::ranges::sort(backups, std::greater{}, &Backup::made);
    return backups;
}

std::vector<Backup> copiesBeforeUpdatesOf(const fs::path& log)
{
    std::vector<Backup> copies;
    for (auto version = migrations().size(); version-- > 1;) {
        const fs::path copy = log.string() + ".version-" + std::to_string(version);
        struct stat status{};
        if (::stat(copy.c_str(), &status) == 0 && S_ISREG(status.st_mode))
            copies.push_back(
                {.file = copy, .made = sys_seconds{std::chrono::seconds{status.st_mtim.tv_sec}}});
    }
    return copies;
}

std::optional<std::size_t> runsIn(const Backup& backup)
{
    try {
        SQLite::Database database(uriOf(backup.file, true), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
        return static_cast<std::size_t>(database.execAndGet("SELECT count(*) FROM run").getInt64());
    } catch (const SQLite::Exception&) {
        return std::nullopt;
    }
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

std::optional<Backup> backUp(const LogStore& store, sys_seconds now, const fs::path& place)
{
    const auto earlier = backupsOf(store.file(), place);
    const auto last = lastEntryOf(store.file());
    const bool isEmpty = last && last->number == 0;
    const bool isThere = last && !earlier.empty() && lastEntryOf(earlier.front().file) == last;
    if (isEmpty || isThere)
        return std::nullopt;
    const auto folder = backupFolderOf(store.file(), place);
    std::error_code failed;
    if (fs::create_directory(folder, failed))
        fs::permissions(folder, fs::perms::owner_all, failed);
    if (!fs::is_directory(folder, failed))
        throw StoreError(StoreError::Kind::ReadOnly, folder, "make the folder of the backups");
    const Backup made{.file = folder / nameOf(now), .made = now};
    removeUnfinished(folder);
    copyChecked(store, made.file);
    for (const auto& each : superseded(backupsOf(store.file(), place), now))
        removeLogFile(each.file);
    return made;
}

} // namespace patella

// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/log/entry.h"
#include "core/store/log_store.h"
#include "tests/bench/long_log.h"

#include <charconv>
#include <string>
#include <string_view>

// log_maker YEARS FILE [kept]: makes a log of so many years for measuring, of one import, or kept day by day.
namespace patella::test {
namespace {

constexpr LocalDate today{std::chrono::year(2026), std::chrono::November, std::chrono::day(30)};

void keep(LogStore& store, const Log& log)
{
    ChangeSet first;
    for (const auto& shoe : log.shoes)
        first.push_back(added(shoe));
    store.perform(first);
    for (const auto& entry : entriesOf(log))
        store.perform(adding(entry));
}

int make(int years, const std::string& file, bool isKept)
{
    LogStore store(file);
    const auto log = longLog(years, today);
    if (isKept)
        keep(store, log);
    else
        store.apply(addingAll(log));
    store.settle();
    return 0;
}

} // namespace
} // namespace patella::test

int main(int argc, char** argv)
{
    using namespace std::literals;
    int years = 0;
    const std::string_view asked = argc > 2 ? argv[1] : "";
    if (std::from_chars(asked.data(), asked.data() + asked.size(), years).ec != std::errc{} || years < 1) {
        fmt::print(stderr, "log_maker YEARS FILE [kept]\n");
        return 2;
    }
    return patella::test::make(years, argv[2], argc > 3 && argv[3] == "kept"sv);
}

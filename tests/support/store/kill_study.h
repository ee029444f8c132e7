// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

// A program that works on a log is killed again and again, at whatever moment.
namespace patella::test {

struct KillCounts {
    int kills = 0;
    int saved = 0; // changes that were said to be saved
    int inFlight = 0; // kills in the middle of a change that was whole afterwards all the same
    std::vector<std::string> wrong = {};
};

// A new log after so many kills: a look at everything takes longer as a log grows.
inline constexpr int killsOfOneLog = 50;

// Adds, changes and removes runs with their pain, takes changes back, settles, copies and backs up, as the
// seed has it.
KillCounts killsOfAMixedDay(
    int kills, unsigned seed, const std::function<void(const KillCounts&)>& eachLog = [](const auto&) { });

} // namespace patella::test

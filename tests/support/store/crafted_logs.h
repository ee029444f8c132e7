// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <utility>
#include <vector>

// Files that are called a log and are none, or a bad one: what a broken disk, another program or somebody
// with bad intentions may leave.
namespace patella::test {

struct CraftedLog {
    enum class Ending {
        Refused, // by a sentence, and nothing of it changes
        Readable, // bad rows are left out and named, the rest is there
        Anything, // sound for what can be seen of it, or refused; no crash
    };
    std::string name; // "a trigger that deletes notes"
    std::function<void(const std::filesystem::path& file)> make; // of the sound log that stands there
    Ending ending = Ending::Refused;
};

const std::vector<CraftedLog>& craftedLogs();

// The sound log that they are made of: a run with pain, a pair of shoes, a visit.
void writeSoundLog(const std::filesystem::path& file);

// Every file in a folder with its bytes, so that a change is seen.
std::vector<std::pair<std::string, std::string>> filesIn(const std::filesystem::path& folder);

// Whether every file is as it was. What SQLite lays beside a log that it looks at is nobody's: shared memory,
// an empty write-ahead log.
bool areAsBefore(
    const std::vector<std::pair<std::string, std::string>>& before, const std::filesystem::path& folder);

} // namespace patella::test

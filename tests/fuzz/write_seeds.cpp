// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/seeds.h"
#include "tests/support/store/crafted_logs.h"
#include "tests/support/sync/shared_logs.h"
#include "tests/support/temporary_folder.h"

#include <filesystem>
#include <iostream>

// write_seeds FOLDER: a folder of sound files for every reader.
int main(int count, char** arguments)
{
    using namespace patella::test;
    if (count != 2) {
        std::cerr << "write_seeds FOLDER\n";
        return 2;
    }
    for (const auto& target : fuzzTargets()) {
        const auto folder = std::filesystem::path(arguments[1]) / target.name;
        std::filesystem::create_directories(folder);
        int number = 0;
        for (const auto& seed : target.seeds())
            writeBytes(folder / std::to_string(number++), seed);
    }
    // Files of changes, as logs share them.
    const auto segments = std::filesystem::path(arguments[1]) / "segment";
    std::filesystem::create_directories(segments);
    writeSegments(segments);
    // The log file itself: a sound one, and what somebody made of it.
    const auto logs = std::filesystem::path(arguments[1]) / "log";
    std::filesystem::create_directories(logs);
    writeSoundLog(logs / "sound");
    int number = 0;
    for (const auto& crafted : craftedLogs()) {
        const TemporaryFolder folder;
        writeSoundLog(folder / "log.patella");
        crafted.make(folder / "log.patella");
        if (std::filesystem::is_regular_file(std::filesystem::symlink_status(folder / "log.patella")))
            writeBytes(logs / std::to_string(number++), bytesOf(folder / "log.patella"));
    }
}

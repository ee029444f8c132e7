// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace patella::test {

// What a program said and how it ended.
struct Outcome {
    int exitCode; // -1: it was ended by a signal
    std::string out;
    std::string err;
};

// Starts a program as a user would, in English unless another locale is named, and waits for its end. Home is
// where it keeps its own files.
Outcome start(const std::filesystem::path& program, const std::vector<std::string>& arguments,
    const std::filesystem::path& home, const std::string& locale = "C.UTF-8");

} // namespace patella::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/support/program.h"
#include "tests/support/temporary_folder.h"

// The real patella-cli on a log of its own.
namespace patella::test {

class CliTest : public testing::Test {
protected:
    using Words = std::vector<std::string>;

    // In the home of this test, without a log named.
    Outcome patella(const Words& arguments) const
    {
        return start(std::string(PATELLA_BINARY_DIR) + "/patella-cli", arguments, m_folder.path(), locale);
    }

    Outcome onLog(Words arguments) const
    {
        arguments.insert(arguments.begin(), {"--log", log});
        return patella(arguments);
    }

    // What a command answers with --json; null when that is not a JSON document.
    nlohmann::json answer(Words arguments) const
    {
        arguments.insert(arguments.begin(), "--json");
        const auto outcome = onLog(std::move(arguments));
        EXPECT_EQ(outcome.exitCode, 0) << outcome.err;
        auto document = nlohmann::json::parse(outcome.out, nullptr, false);
        EXPECT_FALSE(document.is_discarded()) << outcome.out;
        return document;
    }

    std::string path(const std::string& name) const { return (m_folder / name).string(); }

    TemporaryFolder m_folder;
    std::string log = path("test.patella");
    std::string locale = "C.UTF-8";
};

} // namespace patella::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/mutation/mutants.h"

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <string>
#include <vector>

namespace patella::test {

namespace {

// Writes after each test its name, how long it took and which mutants it reached.
class Reached : public testing::EmptyTestEventListener {
    // What is filled before main() every test relies on: a line with a star for its name.
    void OnTestProgramStart(const testing::UnitTest&) override { write("*", 0); }

    void OnTestSuiteStart(const testing::TestSuite&) override
    {
        std::fill_n(mutation::reached, mutation::most, 0);
        bySuite.clear();
    }

    void OnTestStart(const testing::TestInfo&) override
    {
        // What was set up for a whole suite each of its tests relies on.
        if (bySuite.empty())
            bySuite.assign(mutation::reached, mutation::reached + mutation::most);
        std::copy(bySuite.begin(), bySuite.end(), mutation::reached);
        begun = std::clock();
    }

    void OnTestEnd(const testing::TestInfo& test) override
    {
        // What it computed, not how long it had to wait for a busy machine.
        const auto took = (std::clock() - begun) * 1000 / CLOCKS_PER_SEC;
        write(std::string(test.test_suite_name()) + '.' + test.name(), took);
    }

    void write(const std::string& name, std::clock_t took)
    {
        out << name << '\t' << took;
        for (int mutant = 0; mutant < mutation::most; ++mutant)
            if (mutation::reached[mutant] != 0)
                out << '\t' << mutant;
        out << std::endl;
    }

    std::vector<unsigned char> bySuite;
    std::clock_t begun = 0;
    std::ofstream out{std::string(std::getenv("PATELLA_REACHED")) + ".tests", std::ios::app};
};

[[maybe_unused]] const bool isListening = [] {
    if (mutation::reached != nullptr)
        testing::UnitTest::GetInstance()->listeners().Append(new Reached);
    return true;
}();

} // namespace

} // namespace patella::test

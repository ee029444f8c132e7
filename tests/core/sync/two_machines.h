// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/sync/conflicts.h"
#include "tests/support/builders.h"
#include "tests/support/sync/shared_logs.h"

namespace patella::test {

// Two machines, each with its own log and its own copy of the shared folder.
class TwoMachines : public testing::Test {
protected:
    TwoMachines()
    {
        machines.emplace_back(place.path(), "desktop");
        machines.emplace_back(place.path(), "laptop");
    }
    Machine& desktop() { return machines[0]; }
    Machine& laptop() { return machines[1]; }
    void together()
    {
        ASSERT_TRUE(comeTogether(machines));
        EXPECT_EQ(desktop().log().wholeLog(), laptop().log().wholeLog());
        for (auto& machine : machines)
            EXPECT_THAT(machine.log().faults(), testing::IsEmpty());
    }
    RunEntry runOf(Machine& machine) { return machine.log().runs().at(0); }
    void noted(Machine& machine, const std::string& notes)
    {
        auto after = runOf(machine);
        after.words.notes = notes;
        machine.log().apply({replaced(runOf(machine), after)});
    }
    std::vector<sync::OpenConflict> conflicts(Machine& machine)
    {
        return sync::conflictsIn(machine.syncing().store());
    }
    // The only segment that the desktop wrote, as it arrived at the laptop.
    std::filesystem::path arrived()
    {
        desktop().sync();
        carryAll(machines);
        for (const auto& file :
            std::filesystem::directory_iterator(laptop().folder() / desktop().ownFolder().filename()))
            if (file.path().extension() == ".patella-changes")
                return file.path();
        return {};
    }

    TemporaryFolder place;
    std::deque<Machine> machines;
};

} // namespace patella::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace patella::exchange {

// Whether a cell names a sport, running too; a number does not.
bool namesASport(std::string_view cell);
bool namesAnotherSport(std::string_view cell);

// What the cells of a column say of sports.
struct SportsSaid {
    int cells = 0; // that say anything
    int others = 0; // that name another sport than running
    int runs = 0; // that say running
    int kinds = 0; // that say a kind of run and no sport
    bool allShort = true; // nobody wrote sentences

    bool anySport() const { return others + runs > 0; }
    // A column that says hardly anything but sports; or kinds of run, with other sports among them.
    bool isOfSports() const;
    // A diary: what is no sport in it is a run all the same.
    bool isOfKinds() const { return kinds > 0 && kinds >= others; }
};
SportsSaid sportsSaidIn(std::span<const std::string_view> cells);

} // namespace patella::exchange

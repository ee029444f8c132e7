// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/entered_apart.h"

#include <algorithm>

namespace patella::sync {

namespace {

std::vector<const RowChange*> additionsOf(const std::string& row, KnownChanges& changes)
{
    std::vector<const RowChange*> additions;
    for (const auto& change : changes.changesOf(row))
        if (change.kind == RowChange::Kind::New)
            additions.push_back(&change);
    return additions;
}

} // namespace

bool wereEnteredApart(const std::string& one, const std::string& other, KnownChanges& changes)
{
    const auto ofOne = additionsOf(one, changes), ofOther = additionsOf(other, changes);
    const auto sawOne = [](const auto& some, const std::vector<std::string>& rows) {
        return std::ranges::any_of(some, [&](const RowChange* each) {
            return std::ranges::find_first_of(each->rows, rows) != each->rows.end();
        });
    };
    const bool onOneMachine = std::ranges::any_of(ofOne, [&](const RowChange* a) {
        return std::ranges::any_of(ofOther, [&](const RowChange* b) { return a->at.device == b->at.device; });
    });
    return !onOneMachine && !sawOne(ofOne, changes.allOf(other)) && !sawOne(ofOther, changes.allOf(one));
}

} // namespace patella::sync

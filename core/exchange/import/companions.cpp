// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/companions.h"

#include <iterator>
#include <map>
#include <string_view>

namespace patella::exchange {

namespace {

std::string_view withoutGz(std::string_view file)
{
    return file.ends_with(".gz") ? file.substr(0, file.size() - 3) : file;
}

std::string_view nameOf(std::string_view file) { return file.substr(file.rfind('/') + 1); } // npos + 1 is 0

// Exports are unpacked and moved about: only the end of a path is sure.
bool isCalled(std::string_view file, std::string_view end)
{
    file = withoutGz(file);
    end = withoutGz(end);
    return file.ends_with(end) && (file.size() == end.size() || file[file.size() - end.size() - 1] == '/');
}

using Tracks = std::multimap<std::string_view, ReadFile*>;

std::vector<Activity>* activitiesOf(const Tracks& tracks, std::string_view end)
{
    const auto [first, last] = tracks.equal_range(nameOf(withoutGz(end)));
    for (auto each = first; each != last; ++each) {
        auto* reading = readingIn(each->second->read);
        if (reading && !reading->activities.empty() && isCalled(each->second->file, end))
            return &reading->activities;
    }
    return nullptr;
}

void addWords(Activity& activity, const Companion& companion)
{
    const bool sportUnknown = activity.sport.empty() || activity.sport == "unknown";
    if (sportUnknown && !companion.sport.empty()) {
        activity.sport = companion.sport;
        activity.subSport = companion.subSport;
    } else if (activity.sport == companion.sport && activity.subSport.empty()) {
        activity.subSport = companion.subSport;
    }
    if (activity.shoe.empty())
        activity.shoe = companion.shoe;
    if (activity.notes.empty())
        activity.notes = companion.notes;
}

} // namespace

void joinCompanions(std::vector<ReadFile>& files)
{
    Tracks tracks;
    for (auto& each : files)
        tracks.emplace(nameOf(withoutGz(each.file)), &each);
    for (auto& each : files) {
        auto* reading = readingIn(each.read);
        if (!reading)
            continue;
        std::vector<Activity> alone;
        bool found = reading->companions.empty();
        for (auto& companion : reading->companions) {
            if (auto* activities = activitiesOf(tracks, companion.file)) {
                found = true;
                for (auto& activity : *activities)
                    addWords(activity, companion);
            } else if (companion.row) {
                alone.push_back(std::move(*companion.row));
            }
        }
        if (!found && alone.empty() && reading->activities.empty())
            reading->refusal = Refusal::NoActivity;
        std::move(alone.begin(), alone.end(), std::back_inserter(reading->activities));
    }
}

} // namespace patella::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/companions.h"

#include <map>

namespace patella::exchange {

namespace {

// "export.zip/activities/1.fit.gz" by its last two names: exports are unpacked and moved about.
std::string endOf(std::string_view file)
{
    const auto name = file.rfind('/');
    if (name == std::string_view::npos || name == 0)
        return std::string(file);
    const auto folder = file.rfind('/', name - 1);
    return std::string(file.substr(folder == std::string_view::npos ? 0 : folder + 1));
}

void tell(Activity& activity, const Companion& companion)
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
    std::map<std::string, std::vector<Activity>*> tracks;
    for (auto& each : files)
        if (auto* reading = std::get_if<Reading>(&each.read))
            tracks.emplace(endOf(each.file), &reading->activities);
    for (auto& each : files) {
        auto* reading = std::get_if<Reading>(&each.read);
        if (!reading)
            continue;
        std::vector<Activity> alone;
        for (auto& companion : reading->companions) {
            const auto track = tracks.find(endOf(companion.file));
            const bool found = track != tracks.end() && !track->second->empty();
            if (found)
                for (auto& activity : *track->second)
                    tell(activity, companion);
            else if (companion.row)
                alone.push_back(std::move(*companion.row));
        }
        std::move(alone.begin(), alone.end(), std::back_inserter(reading->activities));
    }
}

} // namespace patella::exchange

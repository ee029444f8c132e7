// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tracks/kml_reader.h"

#include "core/exchange/format/sport.h"
#include "core/exchange/format/track_ending.h"
#include "core/exchange/tracks/kml_places.h"

#include <algorithm>

namespace patella::exchange {

namespace {

using Points = std::vector<Trackpoint>;

bool takesTime(const Activity& activity) { return activity.elapsedSeconds.value_or(0) > 0; }

Activity activityFrom(const KmlPlace& place, std::vector<Points> segments)
{
    Track track;
    track.type = place.type;
    track.offset = place.offset;
    track.segments = std::move(segments);
    auto activity = activityOf(track);
    if (activity.sport == unknownSport.name)
        activity.sport = sportFromTitle(place.name).name;
    return activity;
}

// Points of a folder that each say when, as navigation devices write their tracks.
std::vector<KmlPlace> tracksOfPoints(const std::vector<KmlPlace>& places)
{
    std::vector<KmlPlace> tracks;
    for (const auto& place : places) {
        const auto& time = place.when ? place.when : place.begin;
        if (!place.point || !time)
            continue;
        if (tracks.empty() || tracks.back().folder != place.folder) {
            tracks.push_back(place);
            tracks.back().tracks.assign(1, {});
        }
        auto point = *place.point;
        point.time = time->instant;
        tracks.back().tracks.front().push_back(point);
    }
    std::erase_if(tracks, [](const KmlPlace& each) { return each.tracks.front().size() < 2; });
    return tracks;
}

// A line that took from one time to another, nothing known in between.
std::optional<Activity> timedLine(const KmlPlace& place, const StatedTime& begin, const StatedTime& end)
{
    if (place.lines.empty() || end.instant <= begin.instant)
        return std::nullopt;
    auto activity = activityFrom(place, place.lines);
    activity.start = std::chrono::floor<std::chrono::seconds>(begin.instant);
    activity.elapsedSeconds = std::chrono::duration<double>(end.instant - begin.instant).count();
    activity.timerSeconds = activity.elapsedSeconds;
    if (place.metres) {
        activity.distanceMetres = place.metres;
        std::erase(activity.remarks, Remark::DistanceFromTrack);
    }
    return activity;
}

void readTracks(Reading& reading, const std::vector<KmlPlace>& places)
{
    for (const auto& place : places)
        if (!place.tracks.empty()) {
            auto activity = activityFrom(place, place.tracks);
            if (takesTime(activity))
                reading.activities.push_back(std::move(activity));
        }
}

void readTimedLines(Reading& reading, const std::vector<KmlPlace>& places)
{
    for (const auto& place : places)
        if (place.tracks.empty() && place.begin && place.end)
            if (auto activity = timedLine(place, *place.begin, *place.end))
                reading.activities.push_back(std::move(*activity));
}

// Whether there are ways without times: each is a route.
bool readRoutes(Reading& reading, const std::vector<KmlPlace>& places)
{
    for (const auto& place : places) {
        auto activity = activityFrom(place, place.lines.empty() ? place.tracks : place.lines);
        if (activity.distanceMetres)
            reading.routes.push_back(std::move(activity));
    }
    return !reading.routes.empty();
}

// A line between two points that say when it began and ended.
void readLineBetweenPoints(Reading& reading, const std::vector<KmlPlace>& places)
{
    const auto line = std::find_if(
        places.begin(), places.end(), [](const KmlPlace& each) { return !each.lines.empty(); });
    std::optional<StatedTime> first, last;
    for (const auto& place : places)
        if (place.point && place.when) {
            first = first ? first : place.when;
            last = place.when;
        }
    if (line == places.end() || !first)
        return;
    auto place = *line;
    if (!place.offset)
        place.offset = first->offset;
    if (auto activity = timedLine(place, *first, *last))
        reading.activities.push_back(std::move(*activity));
}

// The same way may stand in a file as a track, as points and as a line: it is read once.
Reading readKml(std::string_view bytes)
{
    constexpr std::size_t fewPoints = 3; // a beginning, an end, perhaps a stop
    KmlListener listener;
    const auto ending = readXml(bytes, listener);
    listener.finish();
    const auto& places = listener.places;
    Reading reading;
    readTracks(reading, places);
    readTimedLines(reading, places);
    if (reading.activities.empty()) {
        auto tracks = tracksOfPoints(places);
        const bool onlyEnds = tracks.size() == 1 && tracks.front().tracks.front().size() <= fewPoints;
        if (onlyEnds)
            readLineBetweenPoints(reading, places);
        if (reading.activities.empty())
            readTracks(reading, tracks);
    }
    const bool timeless = reading.activities.empty() && readRoutes(reading, places);
    conclude(reading, timeless, ending);
    return reading;
}

bool isKml(std::string_view bytes) { return isXmlOf("kml", bytes); }

} // namespace

const Reader kmlReader{.name = "KML", .endings = "kml", .recognises = isKml, .read = readKml};

} // namespace patella::exchange

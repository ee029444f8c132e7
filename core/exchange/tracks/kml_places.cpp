// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tracks/kml_places.h"

#include "core/exchange/format/text.h"
#include "core/exchange/lists/cells/folded_words.h"

#include <algorithm>
#include <array>

namespace patella::exchange {

namespace {

template <std::size_t size>
bool isOneOf(std::string_view word, const std::array<std::string_view, size>& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

std::string_view nextWord(std::string_view& text, std::string_view signs)
{
    text.remove_prefix(std::min(text.find_first_not_of(signs), text.size()));
    const auto word = text.substr(0, text.find_first_of(signs));
    text.remove_prefix(word.size());
    return word;
}

// Longitude, latitude and, with luck, altitude.
Trackpoint placedPoint(std::string_view text, std::string_view signs)
{
    const auto longitude = numberIn(nextWord(text, signs));
    const auto latitude = numberIn(nextWord(text, signs));
    Trackpoint point;
    if (!latitude || !longitude || !isPlace({*latitude, *longitude}))
        return point;
    point.position = {*latitude, *longitude};
    point.altitude = numberIn(nextWord(text, signs));
    return point;
}

} // namespace

void KmlListener::begin(std::string_view name, std::span<const XmlAttribute> attributes)
{
    if (name == "Folder" || name == "Document") {
        ++m_folders;
    } else if (name == "Placemark") {
        m_inPlace = true;
        places.emplace_back();
        places.back().folder = m_folders;
    } else if (name == "Track") {
        m_inTrack = true;
        m_times.clear();
        m_coordinates.clear();
        m_arrays.clear();
    } else if (name == "Point") {
        m_inPoint = true;
    } else if (name == "Data" || name == "SimpleData" || name == "SimpleArrayData") {
        m_data = foldedWords(XmlAttributes(attributes)["name"]);
    }
}

void KmlListener::end(std::string_view name, std::string_view text)
{
    if (!m_inPlace)
        return;
    auto& place = places.back();
    if (name == "Placemark")
        m_inPlace = false;
    else if (name == "Track")
        keepTrack();
    else if (name == "Point")
        m_inPoint = false;
    else if (m_inTrack)
        onTrackElement(name, text);
    else if (name == "coordinates")
        onCoordinates(text);
    else if (name == "name" && place.name.empty())
        place.name = text;
    else if (name == "value" || name == "SimpleData")
        onData(text);
    else
        onTime(name, text);
}

void KmlListener::finish()
{
    if (m_inTrack && m_inPlace)
        keepTrack();
}

void KmlListener::onTrackElement(std::string_view name, std::string_view text)
{
    if (name == "when")
        m_times.push_back(timeFromXml(text));
    else if (name == "coord")
        m_coordinates.push_back(placedPoint(text, " \t\r\n,"));
    else if (name == "value")
        m_arrays[m_data].push_back(numberIn(text));
}

void KmlListener::onTime(std::string_view name, std::string_view text)
{
    auto& place = places.back();
    if (name == "when")
        place.when = timeFromXml(text);
    else if (name == "begin")
        place.begin = timeFromXml(text);
    else if (name == "end")
        place.end = timeFromXml(text);
    for (const auto& time : {place.when, place.begin})
        if (time && !place.offset)
            place.offset = time->offset;
}

void KmlListener::onData(std::string_view text)
{
    constexpr std::array<std::string_view, 6> sports{
        "type", "activitytype", "activity type", "activity", "category", "sport"};
    auto& place = places.back();
    if (place.type.empty() && isOneOf(m_data, sports))
        place.type = text;
    else if (m_data == "distance")
        place.metres = aboveZero(numberIn(text));
}

void KmlListener::onCoordinates(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    auto& place = places.back();
    if (m_inPoint) {
        place.point = placedPoint(text, " \t\r\n,");
        return;
    }
    auto& line = place.lines.emplace_back();
    while (true) {
        const auto tuple = nextWord(text, blanks);
        if (tuple.empty())
            return;
        line.push_back(placedPoint(tuple, ","));
    }
}

void KmlListener::keepTrack()
{
    m_inTrack = false;
    constexpr std::array<std::string_view, 4> pulses{"heart rate", "heartrate", "hr", "heart"};
    constexpr std::array<std::string_view, 3> cadences{"cadence", "cad", "run cadence"};
    constexpr std::array<std::string_view, 3> temperatures{"temperature", "atemp", "temp"};
    auto& place = places.back();
    auto& track = place.tracks.emplace_back();
    for (std::size_t at = 0; at < std::min(m_times.size(), m_coordinates.size()); ++at) {
        if (!m_coordinates[at].position) // the signal was lost
            continue;
        auto& point = track.emplace_back(m_coordinates[at]);
        if (const auto& time = m_times[at]) {
            point.time = time->instant;
            if (!place.offset)
                place.offset = time->offset;
        }
        for (const auto& [name, values] : m_arrays) {
            const auto value = at < values.size() ? values[at] : std::nullopt;
            if (isOneOf(name, pulses))
                point.heartRate = aboveZero(value);
            else if (isOneOf(name, cadences))
                point.cadence = aboveZero(value);
            else if (isOneOf(name, temperatures))
                point.temperature = value;
        }
    }
}

} // namespace patella::exchange

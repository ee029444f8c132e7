// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/trackpoints.h"
#include "core/exchange/format/xml.h"
#include "core/exchange/format/xml_time.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace patella::exchange {

// One Placemark.
struct KmlPlace {
    std::string name;
    std::string type; // what its extended data call the sport
    std::optional<double> metres; // as its extended data state it
    int folder = 0; // which of the file's folders it stands in
    std::optional<StatedTime> when, begin, end;
    std::optional<Trackpoint> point;
    std::vector<std::vector<Trackpoint>> tracks;
    std::vector<std::vector<Trackpoint>> lines; // without times
    std::optional<UtcOffset> offset;
};

// Gathers the places of a document.
class KmlListener final : public XmlListener {
public:
    std::vector<KmlPlace> places;

    void begin(std::string_view name, std::span<const XmlAttribute> attributes) override;
    void end(std::string_view name, std::string_view text) override;
    void finish(); // the document may end within a track

private:
    void onTrackElement(std::string_view name, std::string_view text);
    void onData(std::string_view text);
    void onCoordinates(std::string_view text);
    void onTime(std::string_view name, std::string_view text);
    void keepTrack();

    bool m_inPlace = false;
    bool m_inTrack = false;
    bool m_inPoint = false;
    int m_folders = 0;
    std::string m_data; // the name of the extended data at hand, in folded words
    std::vector<std::optional<StatedTime>> m_times; // of the track at hand
    std::vector<Trackpoint> m_coordinates;
    std::map<std::string, std::vector<std::optional<double>>> m_arrays;
};

} // namespace patella::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/activity.h"
#include "core/exchange/format/sport.h"
#include "core/exchange/format/trackpoints.h"
#include "core/exchange/format/xml.h"
#include "core/exchange/format/xml_time.h"

#include <string>
#include <string_view>
#include <vector>

namespace patella::exchange {

// What one unit of a file is.
struct SuuntoUnits {
    double second; // of durations
    double perMinute; // of pulse and cadence
    double degree; // of positions
};

inline constexpr SuuntoUnits suuntoSml{.second = 1, .perMinute = 60, .degree = 57.29577951308232};
inline constexpr SuuntoUnits suuntoOpenambit{.second = 0.001, .perMinute = 1, .degree = 1e-7};

// From the number of a sport mode, or else from its name, which runners change.
Sport suuntoSport(std::string_view number, std::string_view name);

// What stands before the samples.
struct SuuntoHeader {
    std::string activityType;
    std::string activityName;
    bool isDive = false;
    std::optional<StatedTime> time;
    bool isUtc = false;
    std::optional<double> seconds, metres, ascent, descent, averageHeartRate, highestHeartRate, cadence;
};

struct SuuntoSample {
    std::optional<std::chrono::sys_time<std::chrono::milliseconds>> utc;
    std::optional<double> seconds; // since the start
    Trackpoint point; // without its time
    bool pauses = false; // nothing is recorded from here on
};

// Gathers a log: its header and samples, whatever its outermost elements are called.
class SuuntoListener final : public XmlListener {
public:
    explicit SuuntoListener(SuuntoUnits units)
        : m_units(units)
    {
    }

    SuuntoHeader header;
    std::vector<SuuntoSample> samples;

    void begin(std::string_view name, std::span<const XmlAttribute> attributes) override;
    void end(std::string_view name, std::string_view text) override;
    bool isOpen() const { return m_open.size() > 1; } // an element is, beside the outermost one

private:
    void onHeader(std::string_view inside, std::string_view name, std::string_view text);
    void onSample(std::string_view name, std::string_view text);
    void onEvent(std::string_view inside, std::string_view name, std::string_view text);
    std::string_view openAt(std::size_t fromTheEnd) const;

    SuuntoUnits m_units;
    std::vector<std::string> m_open; // elements, in small letters
    std::size_t m_header = 0; // the depth of the header and the sample at hand; 0: none
    std::size_t m_sample = 0;
    std::optional<double> m_latitude, m_longitude;
};

Activity activityOf(const SuuntoHeader& header, const std::vector<SuuntoSample>& samples, bool isWhole);

} // namespace patella::exchange

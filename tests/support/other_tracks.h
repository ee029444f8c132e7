// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/track_writer.h"

#include <cstdint>
#include <string>
#include <vector>

// The runner of track_writer.h in the formats of fewer people. Where a format has the runner's clock, it is
// an hour ahead of UTC.
namespace patella::test {

std::string kmlOf(const TrackMaker& maker = {});
std::string smlOf(const TrackMaker& maker = {}); // Suunto
std::string moveslink2Of(const TrackMaker& maker = {});
std::string openambitOf(const TrackMaker& maker = {});
std::string moveslinkOf(const TrackMaker& maker = {});
std::string trkOf(const TrackMaker& maker = {});
std::string pltOf(const TrackMaker& maker = {});

// A TomTom file, record by record.
class TtbinWriter {
public:
    explicit TtbinWriter(std::chrono::sys_seconds start, std::int32_t secondsAhead = 3600);

    TtbinWriter& status(std::uint8_t status, std::uint8_t activity, int second);
    TtbinWriter& position(int second, double latitude, double metres, std::uint8_t steps);
    TtbinWriter& noSignal();
    TtbinWriter& treadmill(int second, double metres, std::uint32_t steps);
    TtbinWriter& pulse(int second, std::uint8_t beats);
    TtbinWriter& lap(std::uint32_t seconds, double metres);
    TtbinWriter& summary(std::uint8_t activity, double metres, std::uint32_t seconds);
    TtbinWriter& raw(std::string_view bytes);

    std::string file() const;

private:
    std::uint32_t localAfter(int second) const;

    std::chrono::sys_seconds m_start;
    std::int32_t m_ahead;
    std::string m_records;
};

std::string ttbinOf(const TrackMaker& maker = {});

} // namespace patella::test

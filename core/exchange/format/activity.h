// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/pain_note.h"
#include "core/log/values/local_time.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace patella::exchange {

// What was noticed while reading a file and the runner should know. The sentence is made in ui/words.
enum class Remark {
    ChecksumWrong, // everything was read all the same
    CutOff, // the file could be read only up to a point; what came before was kept
    PartUnreadable, // a part was passed over
    UnitGuessed, // the file does not say whether its distances are kilometres or miles
    ZoneUnknown, // the file does not say its time zone; the computer's was used
    NoStartTime,
    DistanceFromTrack, // the file has no total; it was measured along the track
    ImplausibleDropped, // a value nobody reaches was left out
    SportGuessed, // the file does not say which sport it is; it was taken as a run
    PositionsDropped, // the receiver jumped; those positions do not count
    AltitudesDropped, // altitudes of a sensor that was not ready do not count
    SummaryUnfinished, // the recording goes on after its last summary; the rest was added from it
    TextCut, // a text longer than a log may hold was cut
    KneeUnknown, // the list does not say which knee hurt; its score stands in the notes
    SummaryContradicted, // the summary contradicts the recording, which counts
    CellUnread, // a figure of the list cannot be read; it stands in the notes as it was written
    SlowerThanAWalk, // distance and time make over 20:00 min/km
};

constexpr bool isDamage(Remark remark)
{
    return remark == Remark::ChecksumWrong || remark == Remark::CutOff || remark == Remark::PartUnreadable
        || remark == Remark::SummaryContradicted;
}

// How much of a damaged file was read.
struct ReadExtent {
    std::optional<double> metres; // since the start
    std::optional<double> seconds;
    std::optional<int> missingPercent; // of the bytes; empty where the file does not say how many there were
    bool operator==(const ReadExtent&) const = default;
};

// What a list says of the knee in one cell.
struct StatedPain {
    Moment moment;
    std::optional<Side> side; // empty: it does not say which knee
    std::optional<double> score; // empty: no number
    std::string said; // "Pain: 3", in the words of the list
};

// One recorded activity as a file states it, in the file's own precision. Nothing is decided here.
struct Activity {
    std::string sport; // "running", "cycling" ... ; "unknown" when the file does not say
    std::string subSport; // "trail", "treadmill" ... ; often empty
    std::string likelySport; // of an unknown sport: another than running that title or sensors speak for
    std::optional<std::chrono::sys_seconds> start;
    std::optional<std::chrono::local_seconds>
        localStart; // where a file knows the runner's clock and no instant
    std::optional<LocalDate> day; // where a list knows no more
    std::optional<UtcOffset> utcOffset; // only when the file states a believable one
    std::optional<double> distanceMetres;
    std::optional<double> timerSeconds; // pauses taken out
    std::optional<double> elapsedSeconds;
    std::optional<double> averageHeartRate;
    std::optional<double> highestHeartRate;
    std::optional<double> cadence; // steps per minute, both feet
    std::optional<double> ascentMetres;
    std::optional<double> descentMetres;
    std::optional<double> temperature; // degrees Celsius
    std::optional<int> effort; // 0..10, when the watch asked
    std::optional<int> feel; // 0 very weak .. 4 very strong, when the watch asked
    std::optional<int> laps;
    std::vector<std::chrono::seconds> kilometres; // how long each full one took, pauses taken out
    std::string shoe; // the name of a pair, where a service knows it
    std::vector<StatedPain> pains;
    std::string notes; // title and description, as the runner wrote them
    std::vector<Remark> remarks;
    std::optional<ReadExtent> readExtent; // only of a damaged file
};

// A remark is made once.
inline void addRemark(std::vector<Remark>& remarks, Remark remark)
{
    if (std::find(remarks.begin(), remarks.end(), remark) == remarks.end())
        remarks.push_back(remark);
}

} // namespace patella::exchange

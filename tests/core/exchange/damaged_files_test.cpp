// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "core/exchange/files/readers.h"
#include "core/exchange/tracks/fit/frame.h"
#include "core/exchange/tracks/fit/message.h"
#include "tests/support/damage.h"
#include "tests/support/shared_data.h"

#include <algorithm>
#include <array>
#include <iostream>

// Thirty files of real devices, each damaged in twenty ways: what could be read before the damage must not be
// lost, and what is said of it must be so.
namespace patella::exchange {

namespace {

struct Share {
    const char* folder;
    std::size_t files;
};
constexpr std::array perFolder{Share{"fit", 18}, Share{"gpx", 10}, Share{"tcx", 2}};
constexpr std::size_t files = 30, variantsEach = 20;
constexpr std::size_t largest = 150'000; // bytes; larger ones only take longer
constexpr int enough = 10; // moments in a row make a recording

struct Sound {
    std::string name;
    std::string bytes;
    Reading reading;
};

// Moments with a time in the bytes before the damage.
int momentsInFit(std::string_view bytes)
{
    int moments = 0;
    std::optional<fit::Timestamp> before;
    for (const auto& frame : fit::framesIn(bytes).frames) {
        fit::MessageStream messages(frame.messages);
        while (const auto* message = messages.next())
            if (constexpr int record = 20; message->kind == record && message->timestamp) {
                moments += message->timestamp != before;
                before = message->timestamp;
            }
    }
    return moments;
}

int countOf(std::string_view word, std::string_view text)
{
    int count = 0;
    for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + word.size()))
        ++count;
    return count;
}

int momentsIn(const std::string& name, std::string_view bytes)
{
    if (name.ends_with(".fit"))
        return momentsInFit(bytes);
    return name.ends_with(".gpx") ? countOf("</trkpt>", bytes) : countOf("</Trackpoint>", bytes);
}

bool isRecording(const Sound& sound)
{
    const auto& activities = sound.reading.activities;
    return !sound.reading.refusal && !activities.empty() && activities.front().remarks.empty()
        && momentsIn(sound.name, sound.bytes) > 10 * enough;
}

// By name, then every so-manieth.
std::vector<Sound> soundFiles()
{
    std::vector<Sound> sound;
    for (const auto& [folder, wanted] : perFolder) {
        std::vector<std::filesystem::path> paths;
        for (const auto& entry : std::filesystem::directory_iterator(test::sharedData() / folder))
            if (entry.file_size() <= largest)
                paths.push_back(entry.path());
        std::sort(paths.begin(), paths.end());
        std::vector<Sound> all;
        for (const auto& path : paths) {
            auto bytes = test::bytesOf(path);
            auto reading = readActivities(bytes);
            // Along a track the distance is measured, which is no fault.
            for (auto& activity : reading.activities)
                std::erase(activity.remarks, Remark::DistanceFromTrack);
            if (Sound each{path.filename().string(), std::move(bytes), std::move(reading)}; isRecording(each))
                all.push_back(std::move(each));
        }
        for (std::size_t each = 0; each < std::min(wanted, all.size()); ++each)
            sound.push_back(std::move(all[each * all.size() / std::min(wanted, all.size())]));
    }
    return sound;
}

bool saysNothingWasRead(Refusal refusal)
{
    return refusal == Refusal::Broken || refusal == Refusal::NoActivity || refusal == Refusal::UnknownFormat
        || refusal == Refusal::Unreadable;
}

bool isDamageReported(const Activity& activity)
{
    return std::any_of(activity.remarks.begin(), activity.remarks.end(), isDamage);
}

// What is claimed beside what is so; empty when it is.
std::string falseClaim(const Reading& reading, const Sound& sound, const test::Damaged& variant)
{
    if (reading.refusal && saysNothingWasRead(*reading.refusal) && !reading.activities.empty())
        return "nothing could be read, beside an activity";
    for (const auto& activity : reading.activities) {
        if (!activity.readExtent)
            continue;
        if (!isDamageReported(activity))
            return "read up to a point, of a file without damage";
        const auto& extent = *activity.readExtent;
        const auto kept = activity.distanceMetres.value_or(0);
        if (extent.metres.value_or(0) > 1.02 * kept + 10)
            return fmt::format("up to {:.0f} m, of {:.0f} m", *extent.metres, kept);
        const auto length = std::max(activity.elapsedSeconds.value_or(0), activity.timerSeconds.value_or(0));
        if (extent.seconds.value_or(0) > 1.02 * length + 2)
            return fmt::format("up to {:.0f} s, of {:.0f} s", *extent.seconds, length);
        const auto missing = extent.missingPercent.value_or(0);
        if (missing < 0 || missing > 99)
            return fmt::format("{} % are missing", missing);
        const auto lost = 100.0
            * (1 - static_cast<double>(variant.bytes.size()) / static_cast<double>(sound.bytes.size()));
        const bool isChain = fit::framesIn(sound.bytes).frames.size() > 1; // further files are not counted
        if (variant.kind == test::DamageKind::Cut && extent.missingPercent
            && (missing > lost + 3 || (missing < lost - 3 && !isChain)))
            return fmt::format("{} % are missing, of {:.0f} %", missing, lost);
    }
    return {};
}

} // namespace

TEST(DamagedFiles, KeepWhatWasReadableAndSayOnlyWhatIsSo)
{
    if (!test::hasSharedData())
        GTEST_SKIP() << "no files of real devices at " << test::sharedData();
    const auto sounds = soundFiles();
    ASSERT_EQ(sounds.size(), files);
    std::mt19937 random(20'261'129);
    int lost = 0, unreported = 0, doubledRuns = 0, variants = 0;
    for (const auto& sound : sounds)
        for (std::size_t each = 0; each < variantsEach; ++each, ++variants) {
            const auto kind = static_cast<test::DamageKind>(each % test::damageKinds);
            const auto variant = test::damaged(sound.bytes, kind, random);
            const auto reading = readActivities(variant.bytes);
            const auto moments = momentsIn(sound.name, variant.bytes.substr(0, variant.soundBefore));
            const auto what = fmt::format("{} {} at {} of {}, {} moments before it", sound.name, each,
                variant.soundBefore, sound.bytes.size(), moments);
            const bool kept = moments < enough || !reading.activities.empty();
            lost += !kept;
            EXPECT_TRUE(kept) << what;
            EXPECT_EQ(falseClaim(reading, sound, variant), "") << what;
            const bool reported
                = std::any_of(reading.activities.begin(), reading.activities.end(), isDamageReported);
            unreported += kind == test::DamageKind::Cut && !reading.activities.empty() && !reported
                && variant.bytes.size() + 20 < sound.bytes.size();
            doubledRuns += reading.activities.size() > sound.reading.activities.size();
        }
    std::cout << fmt::format("{:>34} {}\n{:>34} {}\n{:>34} {}\n{:>34} {}\n", "damaged variants", variants,
        "ended with nothing", lost, "cut without a word", unreported, "more activities than before",
        doubledRuns);
    EXPECT_EQ(unreported, 0);
}

} // namespace patella::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tracks/fit_reader.h"

#include "core/exchange/tracks/fit/activities.h"
#include "core/exchange/tracks/fit/frame.h"

#include <algorithm>
#include <cmath>

namespace patella::exchange {

namespace {

constexpr double activityFile = 4;

struct FrameRead {
    std::vector<Activity> activities;
    std::vector<Remark> remarks;
};

// A course has records too, but no session.
bool isActivity(const fit::Recording& recording)
{
    if (!recording.fileType || *recording.fileType == activityFile)
        return true;
    return recording.damaged && !recording.samples.empty() && !recording.sessions.empty();
}

std::vector<Remark> damageOf(const fit::Frame& frame, const fit::MessageStream& messages)
{
    std::vector<Remark> damage;
    if (frame.checksumWrong)
        damage.push_back(Remark::ChecksumWrong);
    if (frame.cutOff || messages.ending() == fit::MessageStream::Ending::CutOff)
        damage.push_back(Remark::CutOff);
    if (messages.bytesPassedOver() > 0)
        damage.push_back(Remark::PartUnreadable);
    return damage;
}

// Whole per cent, at least 1 and at most 99 where anything is missing at all.
std::optional<int> missingPercent(const fit::Frame& frame, const fit::MessageStream& messages)
{
    const auto missing = static_cast<double>(frame.missingBytes + messages.bytesPassedOver());
    const auto all = static_cast<double>(frame.messages.size() + frame.missingBytes);
    if (missing <= 0 || all <= 0)
        return std::nullopt;
    return std::clamp(static_cast<int>(std::lround(100 * missing / all)), 1, 99);
}

FrameRead readFrame(const fit::Frame& frame)
{
    FrameRead read;
    fit::MessageStream messages(frame.messages, frame.checksumWrong || frame.cutOff);
    auto recording = fit::recordingFrom(messages);
    read.remarks = damageOf(frame, messages);
    recording.damaged = !read.remarks.empty();
    recording.cutOff
        = std::find(read.remarks.begin(), read.remarks.end(), Remark::CutOff) != read.remarks.end();
    if (isActivity(recording))
        read.activities = fit::activitiesOf(std::move(recording));
    const auto percent = missingPercent(frame, messages);
    for (auto& activity : read.activities)
        if (activity.readExtent)
            activity.readExtent->missingPercent = percent;
    return read;
}

void append(std::vector<Remark>& remarks, const std::vector<Remark>& more)
{
    for (const auto remark : more)
        if (std::find(remarks.begin(), remarks.end(), remark) == remarks.end())
            remarks.push_back(remark);
}

Reading readFit(std::string_view bytes)
{
    const auto [frames, strayBytes] = fit::framesIn(bytes);
    Reading reading;
    std::vector<Remark> lost; // in frames without an activity of their own
    for (const auto& frame : frames) {
        auto read = readFrame(frame);
        for (auto& activity : read.activities)
            append(activity.remarks, read.remarks);
        if (read.activities.empty())
            append(lost, read.remarks);
        std::move(read.activities.begin(), read.activities.end(), std::back_inserter(reading.activities));
    }
    if (strayBytes)
        append(lost, {Remark::PartUnreadable});
    if (reading.activities.empty())
        reading.refusal = lost.empty() ? Refusal::NoActivity : Refusal::Broken;
    else
        append(reading.activities.back().remarks, lost);
    return reading;
}

} // namespace

const Reader fitReader{.name = "FIT", .endings = "fit", .recognises = fit::beginsLikeFit, .read = readFit};

} // namespace patella::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tracks/fit_reader.h"

#include "core/exchange/tracks/fit/activities.h"
#include "core/exchange/tracks/fit/frame.h"

#include <algorithm>

namespace patella::exchange {

namespace {

constexpr double activityFile = 4;

struct FrameRead {
    std::vector<Activity> activities;
    std::vector<Remark> remarks;
};

FrameRead readFrame(const fit::Frame& frame)
{
    FrameRead read;
    fit::MessageStream messages(frame.messages);
    const auto recording = fit::recordingFrom(messages);
    if (!recording.fileType || *recording.fileType == activityFile)
        read.activities = fit::activitiesOf(recording);
    const auto ending = messages.ending();
    if (frame.checksumWrong)
        read.remarks.push_back(Remark::ChecksumWrong);
    if (frame.cutOff || ending == fit::MessageStream::Ending::CutOff)
        read.remarks.push_back(Remark::CutOff);
    if (ending == fit::MessageStream::Ending::Unreadable)
        read.remarks.push_back(Remark::PartUnreadable);
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

const Reader fitReader{.name = "FIT", .recognises = fit::beginsLikeFit, .read = readFit};

} // namespace patella::exchange

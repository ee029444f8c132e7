// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tracks/moveslink_reader.h"

#include "core/exchange/format/cadence.h"
#include "core/exchange/format/kilometres.h"
#include "core/exchange/format/mean.h"
#include "core/exchange/format/text.h"
#include "core/exchange/format/track_ending.h"
#include "core/exchange/format/xml_time.h"
#include "core/exchange/lists/cells/duration_text.h"
#include "core/exchange/lists/cells/folded_words.h"
#include "core/exchange/tracks/suunto_log.h"

#include <algorithm>

namespace patella::exchange {

namespace {

constexpr double usualInterval = 10; // seconds

struct Move {
    std::string activity;
    std::optional<StatedTime> time; // the runner's clock
    std::optional<double> seconds, metres, averageHeartRate, highestHeartRate, cadence, ascent, descent;
    std::vector<double> steps, pulses, cadences; // metres, beats and strides of each interval
    double interval = usualInterval;
    int marks = 0;
};

std::vector<double> numbersIn(std::string_view text)
{
    std::vector<double> numbers;
    while (!(text = trimmed(text)).empty()) {
        const auto size = std::min(text.find_first_of(" \t\r\n,;"), text.size());
        if (const auto number = numberIn(text.substr(0, size)))
            numbers.push_back(*number);
        text.remove_prefix(std::min(size + 1, text.size()));
    }
    return numbers;
}

class MoveslinkListener final : public XmlListener {
public:
    std::vector<Move> moves;

    void begin(std::string_view name, std::span<const XmlAttribute>) override
    {
        if (name == "Move")
            moves.emplace_back();
        else if (name == "Header" || name == "Samples" || name == "Marks")
            m_place = name;
    }

    void end(std::string_view name, std::string_view text) override
    {
        if (name == "Header" || name == "Samples" || name == "Marks")
            m_place.clear();
        if (moves.empty())
            return;
        auto& move = moves.back();
        if (m_place == "Header")
            onHeader(move, foldedWords(name), text);
        else if (m_place == "Samples")
            onSamples(move, foldedWords(name), text);
        else if (m_place == "Marks" && name == "Mark")
            ++move.marks;
    }

private:
    static void onHeader(Move& move, std::string_view name, std::string_view text)
    {
        const auto number = aboveZero(numberIn(text));
        if (name == "time")
            move.time = timeFromXml(text);
        else if (name == "duration")
            move.seconds = listSeconds(text, TimeForm::Clock, false);
        else if (name == "activity" || name == "activitytype")
            move.activity = text;
        else if (name == "distance")
            move.metres = number;
        else if (name == "avghr" || name == "averagehr")
            move.averageHeartRate = number;
        else if (name == "maxhr" || name == "peakhr")
            move.highestHeartRate = number;
        else if (name == "avgcadence" || name == "averagecadence")
            move.cadence = number;
        else if (name == "ascent")
            move.ascent = number;
        else if (name == "descent")
            move.descent = number;
        else if (name == "sampleinterval" && number && *number <= 60)
            move.interval = *number;
    }

    static void onSamples(Move& move, std::string_view name, std::string_view text)
    {
        if (name == "distance")
            move.steps = numbersIn(text);
        else if (name == "hr")
            move.pulses = numbersIn(text);
        else if (name == "cadence")
            move.cadences = numbersIn(text);
    }

    std::string m_place;
};

std::optional<double> meanOf(const std::vector<double>& values)
{
    Mean mean;
    for (const double value : values)
        mean.add(aboveZero(value));
    return mean.value();
}

Activity activityFrom(const Move& move)
{
    Activity activity;
    const auto sport = suuntoSport(move.activity, {});
    activity.sport = sport.name;
    activity.subSport = sport.subName;
    if (move.time)
        activity.localStart = std::chrono::local_seconds{
            std::chrono::floor<std::chrono::seconds>(move.time->instant).time_since_epoch()};
    Kilometres kilometres;
    double metres = 0;
    for (const double step : move.steps) {
        metres += std::max(0.0, step);
        kilometres.goBy(std::max(0.0, step), move.interval);
    }
    activity.timerSeconds = aboveZero(move.seconds);
    activity.elapsedSeconds = activity.timerSeconds;
    activity.distanceMetres = move.metres ? move.metres : aboveZero(metres);
    activity.kilometres = kilometres.seconds();
    activity.averageHeartRate = move.averageHeartRate ? move.averageHeartRate : meanOf(move.pulses);
    activity.highestHeartRate = move.highestHeartRate;
    if (!activity.highestHeartRate && !move.pulses.empty())
        activity.highestHeartRate = aboveZero(*std::max_element(move.pulses.begin(), move.pulses.end()));
    const auto cadence = move.cadence ? move.cadence : meanOf(move.cadences);
    if (cadence && sport.name == "running")
        activity.cadence = stepsPerMinute(*cadence);
    activity.ascentMetres = move.ascent;
    activity.descentMetres = move.descent;
    if (move.marks > 0)
        activity.laps = move.marks;
    return activity;
}

Reading readMoveslink(std::string_view bytes)
{
    MoveslinkListener listener;
    const auto ending = readXml(bytes, listener);
    Reading reading;
    for (const auto& move : listener.moves) {
        auto activity = activityFrom(move);
        if (activity.localStart && (activity.timerSeconds || activity.distanceMetres))
            reading.activities.push_back(std::move(activity));
    }
    conclude(reading, false, ending);
    return reading;
}

// The outermost element has been called by several names.
bool isMoveslink(std::string_view bytes)
{
    if (!trimmed(withoutByteOrderMark(bytes.substr(0, 64))).starts_with('<'))
        return false;
    const auto beginning = bytes.substr(0, 4096);
    const auto move = std::min(beginning.find("<Move>"), beginning.find("<Move "));
    return move != std::string_view::npos && beginning.find("<Header>", move) != std::string_view::npos;
}

} // namespace

const Reader moveslinkReader{
    .name = "Moveslink", .endings = "xml", .recognises = isMoveslink, .read = readMoveslink};

} // namespace patella::exchange

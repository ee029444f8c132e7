// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/knee_lines.h"

#include "core/log/blank.h"

#include <algorithm>

namespace patella {

namespace {

std::optional<std::size_t> clockOf(Moment moment)
{
    const auto found = std::find(runMoments.begin(), runMoments.end(), moment);
    if (found == runMoments.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - runMoments.begin());
}

std::optional<Pain> worstOf(const KneeLine& line)
{
    return *std::max_element(line.scores.begin(), line.scores.end());
}

// In this order a line looks for the note that carries its details.
constexpr std::array carrierMoments{Moment::During, Moment::After, Moment::Before, Moment::NextMorning};

template <typename Notes> auto carrierIn(Notes& notes, const KneeLine& line) -> decltype(notes.data())
{
    decltype(notes.data()) carrier = nullptr;
    for (const auto moment : carrierMoments)
        for (auto& note : notes) {
            if (note.moment != moment || note.side != line.side || note.region != line.region)
                continue;
            if (!detailsOf(note).isEmpty())
                return &note;
            carrier = carrier ? carrier : &note;
        }
    return carrier;
}

void say(const PainDetails& details, PainNote& note)
{
    const auto& [quality, triggers, onset, onsetTime, course, settled, limp, tender, feltIn] = details;
    note.quality = quality;
    note.triggers = triggers;
    note.onset = onset;
    note.onsetTime = onsetTime;
    note.course = course;
    note.settled = settled;
    note.limp = limp;
    note.tender = tender;
    note.feltIn = feltIn;
}

} // namespace

PainDetails detailsOf(const PainNote& note)
{
    return {
        .quality = note.quality,
        .triggers = note.triggers,
        .onset = note.onset,
        .onsetTime = note.onsetTime,
        .course = note.course,
        .settled = note.settled,
        .limp = note.limp,
        .tender = note.tender,
        .feltIn = note.feltIn,
    };
}

bool PainDetails::isEmpty() const { return *this == PainDetails{}; }

KneeLine blankKneeLine(Side side, std::optional<Region> region)
{
    return {.side = side, .region = region, .scores = {}, .details = {}};
}

bool KneeLine::isEmpty() const
{
    return std::none_of(scores.begin(), scores.end(), [](const auto& score) { return score.has_value(); });
}

std::vector<KneeLine> kneeLinesOf(std::span<const PainNote> notes)
{
    std::vector<KneeLine> lines;
    for (const auto& note : notes) {
        const auto clock = clockOf(note.moment);
        if (!clock)
            continue;
        auto line = std::find_if(lines.begin(), lines.end(),
            [&](const KneeLine& each) { return each.side == note.side && each.region == note.region; });
        if (line == lines.end())
            line = lines.insert(lines.end(), blankKneeLine(note.side, note.region));
        auto& score = line->scores.at(*clock);
        score = std::max(score, std::optional(note.score));
    }
    for (auto& line : lines)
        line.details = detailsOf(*carrierIn(notes, line));
    std::stable_sort(
        lines.begin(), lines.end(), [](const auto& a, const auto& b) { return worstOf(a) > worstOf(b); });
    return lines;
}

std::optional<PlaceOfKnee> worstPlaceOf(std::span<const PainNote> notes)
{
    std::optional<Pain> worst;
    for (const auto& note : notes)
        if (clockOf(note.moment))
            worst = std::max(worst, std::optional(note.score));
    const auto placeOf
        = [](const PainNote& note) { return PlaceOfKnee{.side = note.side, .region = note.region}; };
    for (const auto& note : notes) {
        const bool hasWorst = std::ranges::any_of(notes, [&](const PainNote& each) {
            return each.score == worst && clockOf(each.moment) && placeOf(each) == placeOf(note);
        });
        if (clockOf(note.moment) && hasWorst)
            return placeOf(note);
    }
    return std::nullopt;
}

std::vector<PainNote> painNotesOf(
    std::span<const KneeLine> lines, const RunEntry& run, std::span<const PainNote> alreadyThere)
{
    std::vector<PainNote> notes;
    for (const auto& line : lines) {
        for (std::size_t clock = 0; clock < runMoments.size(); ++clock) {
            if (!line.scores.at(clock))
                continue;
            const auto moment = runMoments.at(clock);
            const auto known
                = std::find_if(alreadyThere.begin(), alreadyThere.end(), [&](const PainNote& each) {
                      return each.moment == moment && each.side == line.side && each.region == line.region;
                  });
            auto note = known == alreadyThere.end() ? newOf<PainNote>(run.when.date) : *known;
            note.run = run.id;
            note.date = moment == Moment::NextMorning ? daysAfter(run.when.date, 1) : run.when.date;
            note.moment = moment;
            note.side = line.side;
            note.region = line.region;
            note.score = *line.scores.at(clock);
            notes.push_back(std::move(note));
        }
        if (auto* carrier = carrierIn(notes, line))
            say(line.details, *carrier);
    }
    return notes;
}

std::vector<KneeLine> restDayLinesOf(std::span<const PainNote> notes, LocalDate date)
{
    std::vector<KneeLine> lines;
    for (const auto& note : notes) {
        if (note.moment != Moment::RestDay || note.date != date)
            continue;
        auto line = blankKneeLine(note.side, note.region);
        line.scores.front() = note.score;
        line.details = detailsOf(note);
        lines.push_back(line);
    }
    return lines;
}

std::vector<PainNote> restDayNotesOf(
    std::span<const KneeLine> lines, LocalDate date, std::span<const PainNote> alreadyThere)
{
    std::vector<PainNote> notes;
    for (const auto& line : lines) {
        if (!line.scores.front())
            continue;
        const auto known = std::find_if(alreadyThere.begin(), alreadyThere.end(), [&](const PainNote& each) {
            return each.moment == Moment::RestDay && each.side == line.side && each.region == line.region;
        });
        auto note = known == alreadyThere.end() ? newOf<PainNote>(date) : *known;
        note.run = std::nullopt;
        note.date = date;
        note.moment = Moment::RestDay;
        note.side = line.side;
        note.region = line.region;
        note.score = *line.scores.front();
        say(line.details, note);
        notes.push_back(std::move(note));
    }
    return notes;
}

void addScore(const PainNote& note, ScoresOfRun& worst)
{
    if (const auto clock = clockOf(note.moment))
        worst.at(*clock) = std::max(worst.at(*clock), std::optional(note.score));
}

ScoresOfRun worstScores(std::span<const PainNote> notes)
{
    ScoresOfRun worst;
    for (const auto& note : notes)
        addScore(note, worst);
    return worst;
}

} // namespace patella

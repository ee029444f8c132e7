// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/own/plan_file.h"

#include "core/exchange/format/text.h"
#include "core/exchange/own/plan_lines.h"
#include "core/log/blank.h"

#include <algorithm>
#include <array>
#include <set>

namespace patella::exchange {

namespace {

constexpr std::string_view firstWords = "Patella plan ";
constexpr int newestPlanVersion = 1;
constexpr std::size_t longestQuote = 60;
constexpr std::size_t longestWords = 900; // of one line that is written
constexpr std::chrono::year earliestYearOfAPlan{1950}; // as of every day of a log
constexpr int mostStepsOfAPlan = 10; // of the longest table, that of running

bool isText(std::string_view bytes)
{
    const auto isOfText = [](char each) {
        return static_cast<unsigned char>(each) >= 0x20 || each == '\n' || each == '\t' || each == '\r';
    };
    return isUtf8(bytes) && std::ranges::all_of(bytes, isOfText);
}

std::optional<LocalDate> dayIn(std::string_view text)
{
    const auto day = dateFromIso(text);
    return day && day->year() >= earliestYearOfAPlan ? day : std::nullopt;
}

// Its beginning, not cut within a sign.
std::string beginningOf(std::string_view text, std::size_t most)
{
    auto end = std::min(text.size(), most);
    while (end < text.size() && end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return std::string(text.substr(0, end));
}

class Reader {
public:
    explicit Reader(LocalDate today)
        : m_today(today)
        , m_limits(newOf<Programme>(today))
    {
        m_limits.kind = ProgrammeKind::Limits;
    }

    PlanFile read(std::string_view bytes)
    {
        bytes = withoutByteOrderMark(bytes);
        if (bytes.size() > largestPlanFile)
            refuse(PlanTrouble::TooLarge);
        else if (!isText(bytes))
            refuse(PlanTrouble::NotText);
        else
            readLines(bytes);
        PlanFile file{.programmes = {}, .problems = std::move(m_problems)};
        if (file.problems.empty())
            file.programmes = programmes();
        return file;
    }

private:
    void refuse(PlanTrouble trouble, std::string_view text = {})
    {
        m_problems.push_back({.line = m_line, .trouble = trouble, .text = beginningOf(text, longestQuote)});
    }

    void readLines(std::string_view bytes)
    {
        for (std::size_t from = 0; from < bytes.size();) {
            const auto to = std::min(bytes.find('\n', from), bytes.size());
            ++m_line;
            readLine(trimmed(bytes.substr(from, to - from)));
            if (m_isOver)
                return;
            from = to + 1;
        }
        m_line = 0;
        if (!m_hasBegun)
            refuse(PlanTrouble::NotAPlan);
        else if (m_problems.empty())
            checkWhole();
    }

    void readLine(std::string_view line)
    {
        if (line.empty() || line.starts_with('#'))
            return;
        if (!m_hasBegun)
            return begin(line);
        if (line.size() > longestPlanLine)
            return refuse(PlanTrouble::LineTooLong, line);
        const auto colon = line.find(':');
        const auto name = trimmed(line.substr(0, std::min(colon, line.size())));
        const auto field = std::ranges::find(fields, name, &Field::name);
        if (colon == std::string_view::npos || field == fields.end())
            return refuse(PlanTrouble::UnknownLine, line);
        if (!m_seen.insert(field->name).second && !field->mayComeAgain)
            return refuse(PlanTrouble::Twice, line);
        (this->*field->take)(trimmed(line.substr(colon + 1)));
    }

    void begin(std::string_view line)
    {
        m_hasBegun = true;
        const auto version = line.starts_with(firstWords)
            ? wholeNumber(line.substr(firstWords.size()), 0, Count::highest)
            : std::nullopt;
        m_isOver = version != newestPlanVersion;
        if (!version)
            refuse(PlanTrouble::NotAPlan, line);
        else if (m_isOver)
            refuse(*version > newestPlanVersion ? PlanTrouble::NewerVersion : PlanTrouble::NotAPlan, line);
    }

    void takeName(std::string_view text)
    {
        m_limits.setBy = text;
        if (text.empty())
            refuse(PlanTrouble::NameMissing);
    }
    void takeDay(std::string_view text)
    {
        const auto day = dayIn(text);
        if (!day)
            return refuse(PlanTrouble::NotADate, text);
        if (*day > m_today)
            return refuse(PlanTrouble::InTheFuture, text);
        m_limits.date = *day;
    }
    void takeNextCheck(std::string_view text)
    {
        m_limits.nextCheck = dayIn(text);
        m_lineOfCheck = m_line;
        if (!m_limits.nextCheck)
            refuse(PlanTrouble::NotADate, text);
    }
    void takeWeek(std::string_view text)
    {
        m_limits.mostInAWeek = planDistance(text);
        if (!m_limits.mostInAWeek)
            refuse(PlanTrouble::NotADistance, text);
    }
    void takeCeiling(std::string_view text)
    {
        const auto score = wholeNumber(text, Pain::lowest, Pain::highest);
        if (!score)
            return refuse(PlanTrouble::NotAScore, text);
        m_limits.ceiling = Pain::of(*score);
    }
    void takeSurfaces(std::string_view text)
    {
        m_limits.surfaces = planSurfaces(text);
        if (!m_limits.surfaces)
            refuse(PlanTrouble::NotASurface, text);
    }
    void takeNotes(std::string_view text)
    {
        m_limits.notes += (m_limits.notes.empty() ? "" : "\n") + std::string(text);
    }
    void takeReturn(std::string_view text)
    {
        auto programme = newOf<Programme>(m_today);
        programme.kind = ProgrammeKind::ReturnToRun;
        if (takeParts(text.empty() ? std::vector<std::string_view>{} : planParts(text, ';'), programme))
            m_parts.push_back(std::move(programme));
    }
    void takeExercise(std::string_view text)
    {
        auto parts = planParts(text, ';');
        auto programme = newOf<Programme>(m_today);
        programme.name = parts.front();
        if (programme.name.empty())
            return refuse(PlanTrouble::NameMissing);
        if (++m_exercises > mostPlanExercises)
            return refuse(PlanTrouble::TooManyExercises);
        parts.erase(parts.begin());
        if (takeParts(parts, programme))
            m_parts.push_back(std::move(programme));
    }
    bool takeParts(const std::vector<std::string_view>& parts, Programme& programme)
    {
        const auto kind = programme.kind;
        for (const auto part : parts)
            if (!takePart(part, programme)
                || (kind == ProgrammeKind::ReturnToRun && programme.kind != kind)) {
                refuse(PlanTrouble::NotUnderstood, part);
                return false;
            }
        if (programme.step && programme.step->value() > mostStepsOfAPlan) {
            refuse(PlanTrouble::NotAStep, std::to_string(programme.step->value()));
            return false;
        }
        return true;
    }

    bool hasLimits() const
    {
        return m_limits.mostInAWeek || m_limits.ceiling || m_limits.surfaces || m_limits.nextCheck
            || !m_limits.notes.empty();
    }

    void checkWhole()
    {
        if (!m_seen.contains("Set by"))
            refuse(PlanTrouble::NameMissing);
        if (!m_seen.contains("On"))
            refuse(PlanTrouble::DayMissing);
        if (!hasLimits() && m_parts.empty())
            refuse(PlanTrouble::NothingSet);
        if (m_limits.nextCheck && *m_limits.nextCheck < m_limits.date) {
            m_line = m_lineOfCheck;
            refuse(PlanTrouble::BeforeThePlan, isoText(*m_limits.nextCheck));
        }
    }

    std::vector<Programme> programmes()
    {
        std::vector<Programme> all;
        if (hasLimits())
            all.push_back(m_limits);
        for (auto& part : m_parts) {
            part.date = m_limits.date;
            part.setBy = m_limits.setBy;
            all.push_back(std::move(part));
        }
        return all;
    }

    struct Field {
        std::string_view name;
        void (Reader::*take)(std::string_view);
        bool mayComeAgain;
    };
    static const std::array<Field, 9> fields;

    LocalDate m_today;
    Programme m_limits;
    std::vector<Programme> m_parts;
    std::set<std::string_view> m_seen;
    std::vector<PlanProblem> m_problems;
    int m_line = 0;
    int m_lineOfCheck = 0;
    int m_exercises = 0;
    bool m_hasBegun = false;
    bool m_isOver = false;
};

const std::array<Reader::Field, 9> Reader::fields{Field{"Set by", &Reader::takeName, false},
    Field{"On", &Reader::takeDay, false}, Field{"Next check", &Reader::takeNextCheck, false},
    Field{"Most in a week", &Reader::takeWeek, false}, Field{"Pain at most", &Reader::takeCeiling, false},
    Field{"Surfaces", &Reader::takeSurfaces, false}, Field{"Return to run", &Reader::takeReturn, false},
    Field{"Exercise", &Reader::takeExercise, true}, Field{"Notes", &Reader::takeNotes, true}};

// A name or a line of notes, without what separates lines and parts.
std::string oneLine(std::string_view text, bool isName)
{
    auto line = beginningOf(text, longestWords);
    for (auto& each : line)
        if (static_cast<unsigned char>(each) < ' ' || (isName && each == ';'))
            each = ' ';
    return std::string(trimmed(line));
}

std::string notesText(const std::string& notes)
{
    std::string text;
    for (auto line : planParts(notes, '\n'))
        while (!line.empty()) {
            const auto begun = beginningOf(line, longestWords);
            if (begun.empty())
                break; // no text
            if (const auto words = oneLine(begun, false); !words.empty())
                text += "Notes: " + words + "\n";
            line.remove_prefix(begun.size());
        }
    return text;
}

// A plan names no check before its own day: its reader would refuse it.
std::string limitsText(const Programme& limits, LocalDate on)
{
    std::string text;
    if (limits.nextCheck && *limits.nextCheck >= on)
        text += "Next check: " + isoText(*limits.nextCheck) + "\n";
    if (limits.mostInAWeek)
        text += "Most in a week: " + planText(*limits.mostInAWeek) + "\n";
    if (limits.ceiling)
        text += "Pain at most: " + std::to_string(limits.ceiling->value()) + "\n";
    if (limits.surfaces && !limits.surfaces->isEmpty()) {
        std::string surfaces;
        for (const auto surface : limits.surfaces->choices())
            surfaces += (surfaces.empty() ? "" : ", ") + std::string(wordOf(surface));
        text += "Surfaces: " + surfaces + "\n";
    }
    return text + notesText(limits.notes);
}

} // namespace

PlanFile planIn(std::string_view bytes, LocalDate today) { return Reader(today).read(bytes); }

std::string planText(std::span<const Programme> programmes, const std::string& setBy, LocalDate on)
{
    std::string text = std::string(firstWords) + std::to_string(newestPlanVersion) + "\n";
    text += "Set by: " + oneLine(setBy, false) + "\n" + "On: " + isoText(on) + "\n";
    for (const auto& each : programmes) {
        if (each.kind == ProgrammeKind::Limits) {
            text += limitsText(each, on);
            continue;
        }
        const auto parts = partsText(each);
        if (each.kind == ProgrammeKind::ReturnToRun)
            text += "Return to run:" + (parts.empty() ? parts : parts.substr(1)) + "\n";
        else
            text += "Exercise: "
                + oneLine(each.name.empty() ? wordOf(each.kind) : std::string_view(each.name), true) + parts
                + "\n";
    }
    return text;
}

} // namespace patella::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/lists/list_row.h"

#include "core/exchange/format/cadence.h"
#include "core/exchange/format/sport.h"
#include "core/exchange/format/text.h"
#include "core/exchange/lists/cells/duration_text.h"
#include "core/exchange/lists/cells/folded_words.h"
#include "core/exchange/lists/cells/list_dates.h"
#include "core/exchange/lists/cells/list_units.h"
#include "core/exchange/lists/cells/list_values.h"
#include "core/exchange/lists/cells/run_kinds.h"
#include "core/exchange/lists/list_pains.h"
#include "core/exchange/lists/list_services.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace patella::exchange {

namespace {

// "UTC+0100", "+01:00", "-05:00:00".
std::optional<UtcOffset> offsetInList(std::string_view cell)
{
    const auto sign = cell.find_first_of("+-");
    if (sign == std::string_view::npos)
        return std::nullopt;
    std::string figures;
    for (const char each : cell.substr(sign + 1))
        if (each >= '0' && each <= '9')
            figures += each;
    if (figures.size() < 4)
        return std::nullopt;
    const int hours = std::stoi(figures.substr(0, 2)), minutes = std::stoi(figures.substr(2, 2));
    if (hours > 14 || minutes > 59)
        return std::nullopt;
    const std::chrono::minutes ahead{hours * 60 + minutes};
    return UtcOffset{cell[sign] == '-' ? -ahead : ahead};
}

bool isSpeedOfARun(double metresPerSecond) { return metresPerSecond > 1 && metresPerSecond < 9; }

bool isPaceOfARun(const Activity& activity)
{
    const auto seconds = activity.timerSeconds.value_or(0);
    return seconds > 0 && isSpeedOfARun(activity.distanceMetres.value_or(0) / seconds);
}

// Services write some distances in metres among kilometres: the unit that makes a runner of the row.
ListUnit unitOfRow(double value, std::optional<double> seconds, ListUnit unit)
{
    const auto other = unit == ListUnit::Metres ? ListUnit::Kilometres : ListUnit::Metres;
    const auto makesARunner = [&](ListUnit each) { return isSpeedOfARun(value * metresOf(each) / *seconds); };
    const bool mixed = unit == ListUnit::Kilometres || unit == ListUnit::Metres;
    return seconds && mixed && !makesARunner(unit) && makesARunner(other) ? other : unit;
}

void setInstant(Activity& activity, std::chrono::seconds clock, UtcOffset offset)
{
    activity.start = std::chrono::sys_seconds{clock - offset.ahead};
    if (offset.ahead != std::chrono::minutes{0})
        activity.utcOffset = offset;
}

} // namespace

std::optional<Activity> ListRow::activity() const
{
    Activity activity;
    if (!readStart(activity))
        return std::nullopt;
    readFigures(activity);
    readSport(activity);
    readPains(activity);
    const auto title = cell(ListColumn::Title), notes = cell(ListColumn::Notes);
    activity.notes = title;
    if (!notes.empty() && notes != title)
        activity.notes += (title.empty() ? "" : "\n") + std::string(notes);
    activity.shoe = cell(ListColumn::Shoe);
    keepUnread(activity);
    return activity;
}

std::optional<LocalDate> ListRow::day() const
{
    const auto moment = listMoment(cell(ListColumn::Date), m_guess.dateOrder);
    return moment ? std::optional(moment->date) : std::nullopt;
}

bool ListRow::isNoRow() const
{
    constexpr std::array<std::string_view, 14> sums{"sum", "total", "totals", "summe", "gesamt", "average",
        "somme", "suma", "totale", "totaal", "razem", "summa", "average per run", "durchschnitt"};
    const auto first = foldedWords(m_row.cells.front());
    const auto date = foldedWords(cell(ListColumn::Date));
    const auto isSum = [&](const std::string& words) {
        const auto bare = words.substr(0, words.find_first_of(":("));
        return std::find(sums.begin(), sums.end(), trimmed(bare)) != sums.end();
    };
    const bool isHeading = std::count_if(m_row.cells.begin(), m_row.cells.end(), [](const auto& text) {
        return !trimmed(text).empty();
    }) == 1; // "November 2026"
    return date.empty() || isHeading || isSum(first) || isSum(date);
}

void ListRow::fillFrom(Activity& activity) const
{
    const auto fill = [&](std::optional<double>& figure, ListColumn column) {
        if (!figure)
            figure = aboveZero(number(column));
    };
    fill(activity.averageHeartRate, ListColumn::AverageHeartRate);
    fill(activity.highestHeartRate, ListColumn::HighestHeartRate);
    fill(activity.ascentMetres, ListColumn::Ascent);
    fill(activity.descentMetres, ListColumn::Descent);
}

// The first that says something, or the last where later columns are the exact ones.
ListRow::Place ListRow::place(ListColumn column) const
{
    Place found{};
    for (std::size_t at = 0; at < std::min(m_guess.columns.size(), m_row.cells.size()); ++at) {
        const auto text = trimmed(m_row.cells[at]);
        if (m_guess.columns[at] != column || text.empty() || text == "--")
            continue;
        found = {text, m_guess.decimalCommas[at], at};
        if (!m_guess.laterColumnsWin)
            break;
    }
    return found;
}

std::optional<double> ListRow::number(ListColumn column) const
{
    const auto [text, decimalComma, at] = place(column);
    return text.empty() ? std::nullopt : listNumber(text, decimalComma);
}
std::optional<double> ListRow::seconds(ListColumn column) const
{
    const auto [text, decimalComma, at] = place(column);
    return text.empty() ? std::nullopt : aboveZero(listSeconds(text, m_guess.timeForm, decimalComma));
}

// A share of the highest heart rate is no heart rate.
std::optional<double> ListRow::pulse(ListColumn column) const
{
    return cell(column).find('%') == std::string_view::npos ? aboveZero(number(column)) : std::nullopt;
}

// In metres: in the cell's own unit, else in that of the list.
std::optional<double> ListRow::climb(ListColumn column) const
{
    const auto value = number(column);
    if (!value)
        return std::nullopt;
    const auto unit = unitInCell(cell(column));
    return *value * metresOf(unit.value_or(m_guess.climbInFeet ? ListUnit::Feet : ListUnit::Metres));
}

// "Duration: 45:10", as the list writes it.
std::string ListRow::named(const Place& place) const
{
    const bool hasName = m_header && place.column < m_header->cells.size();
    return (hasName ? m_header->cells[place.column] + ": " : std::string()) + std::string(place.cell);
}

// What holds figures and was not understood is not lost.
void ListRow::keepUnread(Activity& activity) const
{
    const auto keep = [&](ListColumn column, const std::optional<double>& read) {
        const auto found = place(column);
        const bool saysSomething
            = foldedWords(found.cell).find_first_of("123456789") != std::string::npos && !read;
        if (!saysSomething)
            return;
        activity.notes += (activity.notes.empty() ? "" : "\n") + named(found);
        addRemark(activity.remarks, Remark::CellUnread);
    };
    keep(ListColumn::Distance, number(ListColumn::Distance));
    if (!activity.timerSeconds) {
        keep(ListColumn::Duration, seconds(ListColumn::Duration));
        keep(ListColumn::Elapsed, seconds(ListColumn::Elapsed));
    }
    keep(ListColumn::AverageHeartRate, pulse(ListColumn::AverageHeartRate));
    keep(ListColumn::HighestHeartRate, pulse(ListColumn::HighestHeartRate));
    keep(ListColumn::Ascent, number(ListColumn::Ascent));
    keep(ListColumn::Descent, number(ListColumn::Descent));
}

bool ListRow::readStart(Activity& activity) const
{
    auto moment = listMoment(cell(ListColumn::Date), m_guess.dateOrder);
    if (!moment)
        return false;
    if (const auto start = cell(ListColumn::StartTime); !moment->time && !start.empty())
        moment->time = clockIn(start, moment->date);
    const auto midnight = std::chrono::sys_days{moment->date}.time_since_epoch();
    const auto clock = midnight + moment->time.value_or(TimeOfDay{}).sinceMidnight;
    const auto offset = offsetInList(cell(ListColumn::Offset));
    if (!moment->time)
        activity.day = moment->date;
    else if (moment->offset)
        setInstant(activity, clock, *moment->offset);
    else if (m_guess.startsAreUtc)
        activity.start = std::chrono::sys_seconds{clock};
    else
        activity.localStart = std::chrono::local_seconds{clock};
    if (activity.start && !activity.utcOffset)
        activity.utcOffset = offset;
    readEnd(activity, clock);
    return true;
}

// The start may say its day once more.
std::optional<TimeOfDay> ListRow::clockIn(std::string_view start, LocalDate day) const
{
    if (const auto whole = listMoment(start, m_guess.dateOrder); whole && whole->time)
        return whole->time;
    const auto both = listMoment(isoText(day) + " " + std::string(start), DateOrder::YearFirst);
    return both ? both->time : std::nullopt;
}

// An end after the start says how long it took.
void ListRow::readEnd(Activity& activity, std::chrono::seconds start) const
{
    const auto end = listMoment(cell(ListColumn::End), m_guess.dateOrder);
    if (!end || !end->time)
        return;
    const auto clock = std::chrono::sys_days{end->date}.time_since_epoch() + end->time->sinceMidnight;
    if (clock > start)
        activity.elapsedSeconds = static_cast<double>((clock - start).count());
}

void ListRow::readSport(Activity& activity) const
{
    const auto word = cell(ListColumn::Sport);
    const bool coded = m_guess.sportCodes != SportCodes::None;
    const bool isNumber = !coded && numberIn(word).has_value();
    const auto sport = coded ? sportOfCode(word, m_guess.sportCodes)
        : isNumber           ? unknownSport
                             : sportFromWords(word);
    const bool named = std::find(m_guess.columns.begin(), m_guess.columns.end(), ListColumn::Sport)
            != m_guess.columns.end()
        && !word.empty();
    const bool isKind = !coded && (m_guess.holdsKindsOfRun || isKindOfRun(word));
    activity.sport = sport == unknownSport && named && !isKind ? "other" : sport.name;
    activity.subSport = sport.subName;
    // A diary's "gym" with a distance is a treadmill, its "workout" one of intervals.
    if (m_guess.holdsKindsOfRun && activity.sport == "fitness" && isPaceOfARun(activity))
        activity.sport = unknownSport.name;
}

// The cell's own unit, that of the column beside it, else that of the whole list.
void ListRow::readDistance(Activity& activity) const
{
    const auto [text, decimalComma, at] = place(ListColumn::Distance);
    const auto value = text.empty() ? std::nullopt : aboveZero(listNumber(text, decimalComma));
    if (!value)
        return;
    auto unit = unitInCell(text);
    if (!unit)
        unit = listUnitNamed(foldedWords(cell(ListColumn::Unit)));
    const auto usual = m_guess.unitStated ? m_guess.distanceUnit
                                          : unitOfRow(*value, activity.timerSeconds, m_guess.distanceUnit);
    activity.distanceMetres = *value * metresOf(unit.value_or(usual));
    if (!unit && !m_guess.unitStated)
        activity.remarks.push_back(Remark::UnitGuessed);
}

void ListRow::readTimes(Activity& activity) const
{
    activity.timerSeconds = seconds(ListColumn::Duration);
    if (const auto elapsed = seconds(ListColumn::Elapsed))
        activity.elapsedSeconds = elapsed;
    if (!activity.timerSeconds)
        activity.timerSeconds = activity.elapsedSeconds;
    if (activity.elapsedSeconds && *activity.elapsedSeconds < *activity.timerSeconds)
        activity.elapsedSeconds = activity.timerSeconds;
}

void ListRow::readFigures(Activity& activity) const
{
    readTimes(activity);
    readDistance(activity);
    activity.averageHeartRate = pulse(ListColumn::AverageHeartRate);
    activity.highestHeartRate = pulse(ListColumn::HighestHeartRate);
    if (const auto cadence = aboveZero(number(ListColumn::Cadence)))
        activity.cadence = stepsPerMinute(*cadence);
    activity.ascentMetres = climb(ListColumn::Ascent);
    activity.descentMetres = climb(ListColumn::Descent);
    if (const auto effort = number(ListColumn::Effort); effort && *effort > 0 && *effort <= 10)
        activity.effort = static_cast<int>(std::lround(*effort));
}

// As the column "which knee" says; of a list without one and with a column for one knee alone, all of it is
// of that knee.
std::optional<Side> ListRow::side() const
{
    const auto has = [&](ListColumn column) {
        return std::ranges::find(m_guess.columns, column) != m_guess.columns.end();
    };
    if (has(ListColumn::PainSide))
        return sideNamed(cell(ListColumn::PainSide));
    if (has(ListColumn::PainLeft) != has(ListColumn::PainRight))
        return has(ListColumn::PainLeft) ? Side::Left : Side::Right;
    return std::nullopt;
}

void ListRow::readPains(Activity& activity) const
{
    struct PainColumn {
        ListColumn column;
        Moment moment;
        std::optional<Side> side;
    };
    const auto which = side();
    const std::array columns{PainColumn{ListColumn::PainBefore, Moment::Before, which},
        PainColumn{ListColumn::Pain, Moment::During, which},
        PainColumn{ListColumn::PainLeft, Moment::During, Side::Left},
        PainColumn{ListColumn::PainRight, Moment::During, Side::Right},
        PainColumn{ListColumn::PainAfter, Moment::After, which},
        PainColumn{ListColumn::PainNextMorning, Moment::NextMorning, which}};
    for (const auto& [column, moment, knee] : columns) {
        const auto found = place(column);
        if (found.cell.empty())
            continue;
        activity.pains.push_back({.moment = moment,
            .side = knee,
            .score = painInCell(found.cell, found.decimalComma),
            .said = named(found)});
    }
}

} // namespace patella::exchange

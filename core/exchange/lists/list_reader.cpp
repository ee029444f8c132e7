// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/lists/list_reader.h"

#include "core/exchange/format/cadence.h"
#include "core/exchange/format/imperial.h"
#include "core/exchange/format/sport.h"
#include "core/exchange/format/text.h"
#include "core/exchange/lists/list_columns.h"
#include "core/exchange/lists/list_values.h"

#include <algorithm>
#include <cmath>

namespace patella::exchange {

namespace {

class RowReading {
public:
    RowReading(const CsvRow& row, const ListGuess& guess)
        : m_row(row)
        , m_guess(guess)
    {
    }

    // Empty: no row of the list, such as a sum or a line that somebody wrote below it.
    std::optional<Activity> activity() const
    {
        Activity activity;
        if (!tellStart(activity))
            return std::nullopt;
        tellSport(activity);
        tellFigures(activity);
        const auto title = cell(ListColumn::Title), notes = cell(ListColumn::Notes);
        activity.notes = title;
        if (!notes.empty() && notes != title)
            activity.notes += (title.empty() ? "" : "\n") + std::string(notes);
        activity.shoe = cell(ListColumn::Shoe);
        if (!m_guess.unitStated && activity.distanceMetres)
            activity.remarks.push_back(Remark::UnitGuessed);
        return activity;
    }

    void tellBody(Activity& activity) const
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

    std::string_view track() const { return cell(ListColumn::File); }

private:
    struct Place {
        std::string_view cell;
        bool decimalComma;
    };

    // The first that says something, or the last where later columns are the exact ones.
    Place place(ListColumn column) const
    {
        Place found{{}, false};
        for (std::size_t at = 0; at < std::min(m_guess.columns.size(), m_row.cells.size()); ++at) {
            const auto text = trimmed(m_row.cells[at]);
            if (m_guess.columns[at] != column || text.empty() || text == "--")
                continue;
            found = {text, m_guess.decimalCommas[at]};
            if (!m_guess.laterColumnsWin)
                break;
        }
        return found;
    }
    std::string_view cell(ListColumn column) const { return place(column).cell; }

    std::optional<double> number(ListColumn column) const
    {
        const auto [text, decimalComma] = place(column);
        return text.empty() ? std::nullopt : listNumber(text, decimalComma);
    }
    std::optional<double> seconds(ListColumn column) const
    {
        const auto [text, decimalComma] = place(column);
        return text.empty() ? std::nullopt : aboveZero(listSeconds(text, m_guess.timeForm, decimalComma));
    }

    bool tellStart(Activity& activity) const
    {
        auto moment = listMoment(cell(ListColumn::Date), m_guess.dateOrder);
        if (!moment)
            return false;
        if (const auto start = cell(ListColumn::StartTime); !moment->time && !start.empty())
            if (const auto both
                = listMoment(isoText(moment->date) + " " + std::string(start), DateOrder::YearFirst))
                moment->time = both->time;
        const auto midnight = std::chrono::sys_days{moment->date}.time_since_epoch();
        const auto clock = midnight + moment->time.value_or(TimeOfDay{}).sinceMidnight;
        if (!moment->time)
            activity.day = moment->date;
        else if (moment->offset)
            tellInstant(activity, clock, *moment->offset);
        else if (m_guess.startsAreUtc)
            activity.start = std::chrono::sys_seconds{clock};
        else
            activity.localStart = std::chrono::local_seconds{clock};
        return true;
    }

    static void tellInstant(Activity& activity, std::chrono::seconds clock, UtcOffset offset)
    {
        activity.start = std::chrono::sys_seconds{clock - offset.ahead};
        if (offset.ahead != std::chrono::minutes{0})
            activity.utcOffset = offset;
    }

    void tellSport(Activity& activity) const
    {
        const auto word = cell(ListColumn::Sport);
        const auto sport = sportFromWords(word);
        const bool named = std::find(m_guess.columns.begin(), m_guess.columns.end(), ListColumn::Sport)
                != m_guess.columns.end()
            && !word.empty();
        activity.sport = sport == unknownSport && named ? "other" : sport.name;
        activity.subSport = sport.subName;
    }

    void tellFigures(Activity& activity) const
    {
        const auto unit = m_guess.distanceUnit;
        const double metres = unit == DistanceUnit::Metres ? 1
            : unit == DistanceUnit::Miles                  ? metresOfMile
                                                           : 1000;
        const auto scaled = [](std::optional<double> value, double by) {
            return value ? std::optional(*value * by) : std::nullopt;
        };
        activity.distanceMetres = scaled(aboveZero(number(ListColumn::Distance)), metres);
        activity.timerSeconds = seconds(ListColumn::Duration);
        activity.elapsedSeconds = seconds(ListColumn::Elapsed);
        if (!activity.timerSeconds)
            activity.timerSeconds = activity.elapsedSeconds;
        if (activity.elapsedSeconds && *activity.elapsedSeconds < *activity.timerSeconds)
            activity.elapsedSeconds = activity.timerSeconds;
        activity.averageHeartRate = aboveZero(number(ListColumn::AverageHeartRate));
        activity.highestHeartRate = aboveZero(number(ListColumn::HighestHeartRate));
        if (const auto cadence = aboveZero(number(ListColumn::Cadence)))
            activity.cadence = stepsPerMinute(*cadence);
        const double climb = m_guess.climbInFeet ? metresOfFoot : 1;
        activity.ascentMetres = scaled(number(ListColumn::Ascent), climb);
        activity.descentMetres = scaled(number(ListColumn::Descent), climb);
        if (const auto effort = number(ListColumn::Effort); effort && *effort > 0 && *effort <= 10)
            activity.effort = static_cast<int>(std::lround(*effort));
    }

    const CsvRow& m_row;
    const ListGuess& m_guess;
};

Companion companionOf(std::string_view track, Activity activity)
{
    return {.file = std::string(track),
        .sport = activity.sport,
        .subSport = activity.subSport,
        .shoe = activity.shoe,
        .notes = activity.notes,
        .row = std::move(activity)};
}

// Further tables of the one run of a file, each with a header and a row.
void tellFurtherTables(Activity& activity, const CsvTable& table, std::size_t from)
{
    for (auto row = from; row + 2 < table.rows.size(); ++row) {
        if (!table.rows[row].cells.front().starts_with('['))
            continue;
        ListGuess guess{};
        for (const auto& cell : table.rows[row + 1].cells)
            guess.columns.push_back(columnOf(columnNamed(cell)));
        guess.decimalCommas.resize(guess.columns.size());
        RowReading(table.rows[row + 2], guess).tellBody(activity);
    }
}

ListReading readAs(const ListGuess& guess, const CsvTable& table, std::string_view bytes)
{
    auto reading = readList(table, guess);
    if (reading.activities.size() == 1)
        tellFurtherTables(reading.activities.front(), table, endOfList(table, guess.headerRow));
    return {std::move(reading), sampleOf(bytes, table, guess)};
}

Reading readListBytes(std::string_view bytes) { return readList(bytes, {}).reading; }

bool isList(std::string_view bytes)
{
    const auto beginning = bytes.substr(0, 16 * 1024);
    if (beginning.find('\0') != std::string_view::npos || beginning.starts_with('<')
        || beginning.starts_with('{'))
        return false;
    return guessOf(csvTable(beginning)).has_value();
}

} // namespace

Reading readList(const CsvTable& table, const ListGuess& guess)
{
    Reading reading;
    bool lost = !table.faults.empty();
    for (auto row = guess.headerRow + 1; row < endOfList(table, guess.headerRow); ++row) {
        const RowReading each(table.rows[row], guess);
        auto activity = each.activity();
        if (!each.track().empty()) {
            auto companion = companionOf(each.track(), activity.value_or(Activity{}));
            if (!activity)
                companion.row.reset();
            reading.companions.push_back(std::move(companion));
        } else if (activity) {
            reading.activities.push_back(std::move(*activity));
        } else {
            lost = true;
        }
    }
    if (reading.activities.empty() && reading.companions.empty())
        reading.refusal = Refusal::NoActivity;
    else if (lost && !reading.activities.empty())
        reading.activities.back().remarks.push_back(Remark::PartUnreadable);
    return reading;
}

ListReading readList(std::string_view bytes, const KnownLists& lists)
{
    if (const auto* known = knownListOf(bytes, lists)) {
        const auto table = csvTable(bytes, known->delimiter);
        if (known->headerRow < table.rows.size())
            return readAs(*known, table, bytes);
    }
    const auto table = csvTable(bytes);
    if (const auto guess = guessOf(table))
        return readAs(*guess, table, bytes);
    ListReading read{{.activities = {}, .refusal = Refusal::UnknownFormat, .companions = {}}, std::nullopt};
    if (looksLikeATable(table))
        read.sample = sampleOf(bytes, table, blankGuess(table));
    return read;
}

const Reader listReader{.name = "CSV", .recognises = isList, .read = readListBytes};

} // namespace patella::exchange

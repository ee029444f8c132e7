// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/own/log_csv_reading.h"

#include "core/exchange/format/csv_table.h"
#include "core/exchange/format/text.h"
#include "core/exchange/own/csv_columns.h"
#include "core/log/blank.h"
#include "core/log/columns.h"
#include "core/log/knee_lines.h"
#include "core/log/plain.h"
#include "core/log/row.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <set>

namespace patella::exchange {

namespace {

std::string lowerCase(std::string_view text)
{
    std::string lower(trimmed(text));
    for (auto& each : lower)
        if (each >= 'A' && each <= 'Z')
            each = static_cast<char>(each - 'A' + 'a');
    return lower;
}

// The names of the first row and where they stand.
class Header {
public:
    explicit Header(const std::vector<std::string>& names)
        : m_size(names.size())
    {
        for (std::size_t at = 0; at < names.size(); ++at)
            m_places.emplace(lowerCase(names[at]), at);
    }
    std::size_t size() const { return m_size; }
    bool has(std::string_view name) const { return m_places.contains(name); }
    bool isOurs() const
    {
        const auto& ours = csvHeader();
        return std::all_of(m_places.begin(), m_places.end(),
            [&](const auto& each) { return std::find(ours.begin(), ours.end(), each.first) != ours.end(); });
    }
    // Nothing when the row ends before: spreadsheets leave empty cells at the end out.
    std::string_view cell(const CsvRow& row, std::string_view name) const
    {
        const auto place = m_places.find(name);
        if (place == m_places.end() || place->second >= row.cells.size())
            return {};
        return row.cells[place->second];
    }

private:
    std::size_t m_size;
    std::map<std::string, std::size_t, std::less<>> m_places;
};

// Digits are taken as they are: a double would round those of a seed.
std::optional<std::int64_t> wholeNumberIn(std::string_view text)
{
    std::int64_t whole = 0;
    const auto digits = trimmed(text);
    const auto* last = digits.data() + digits.size();
    if (const auto [end, error] = std::from_chars(digits.data(), last, whole);
        error == std::errc{} && end == last)
        return whole;
    const auto number = numberIn(text);
    constexpr double exact = 9e15;
    if (!number || std::abs(*number) > exact || *number != std::floor(*number))
        return std::nullopt;
    return static_cast<std::int64_t>(*number);
}

Plain yesOrNoIn(std::string_view cell)
{
    const auto word = lowerCase(cell);
    if (word == "yes" || word == "true" || word == "1")
        return std::int64_t{1};
    if (word == "no" || word == "false" || word == "0")
        return std::int64_t{0};
    return word;
}

Plain plainOfCell(std::string_view cell, const NamedMember& member)
{
    if (member.isOptional && trimmed(cell).empty())
        return {};
    if (member.isYesOrNo)
        return yesOrNoIn(cell);
    if (member.isText)
        return textOfCell(cell);
    if (const auto number = member.isNumber ? wholeNumberIn(cell) : std::nullopt)
        return *number;
    return std::string(trimmed(cell));
}

class LogCsvReading {
public:
    explicit LogCsvReading(std::string_view bytes)
        : m_table(csvTable(bytes))
        , m_header(m_table.rows.empty() ? std::vector<std::string>{} : m_table.rows.front().cells)
    {
        for (const auto& fault : m_table.faults)
            problem(fault.line, {}, fault.unclosed ? CsvTrouble::UnclosedQuote : CsvTrouble::StrayQuote);
    }

    CsvReading read()
    {
        if (m_table.rows.empty())
            return std::move(m_reading);
        m_reading.isExport = m_header.has(recordColumn);
        m_table.rows.erase(m_table.rows.begin());
        // Shoes first: a run names its shoe, wherever that stands.
        for (const auto& row : m_table.rows)
            if (recordOf(row) == tableOf<Shoe>)
                readRow(row);
        for (const auto& row : m_table.rows)
            if (recordOf(row) != tableOf<Shoe>)
                readRow(row);
        std::stable_sort(m_reading.problems.begin(), m_reading.problems.end(),
            [](const auto& a, const auto& b) { return a.line < b.line; });
        return std::move(m_reading);
    }

private:
    std::string recordOf(const CsvRow& row) const { return lowerCase(m_header.cell(row, recordColumn)); }

    void readRow(const CsvRow& row)
    {
        const auto record = recordOf(row);
        if (row.cells.size() > m_header.size())
            problem(row.line, {}, CsvTrouble::TooManyCells);
        else if (record.empty())
            addWhatAPersonWrote(row);
        else if (!addRecord(record, row))
            problem(row.line, recordColumn, CsvTrouble::UnknownRecord);
    }

    bool addRecord(std::string_view table, const CsvRow& row)
    {
        bool known = false;
        forEachList(m_reading.log, [&]<typename OneRecord>(std::vector<OneRecord>& records) {
            if (table != tableOf<OneRecord>)
                return;
            known = true;
            add(records, recordIn<OneRecord>(row), row);
        });
        return known;
    }

    template <typename Record>
    bool add(std::vector<Record>& records, std::optional<Record> record, const CsvRow& row)
    {
        if (!record)
            return false;
        if (!m_ids.insert(record->id.text()).second) {
            problem(row.line, idColumn, CsvTrouble::IdTwice);
            return false;
        }
        if constexpr (std::is_same_v<Record, Shoe>)
            m_shoes.emplace(record->name, record->id);
        records.push_back(std::move(*record));
        return true;
    }

    template <typename Record> std::optional<Record> recordIn(const CsvRow& row)
    {
        auto record = blank<Record>();
        record.id = Id<Record>::fresh();
        for (const auto& member : membersOf(record)) {
            const auto name = csvName<Record>(member.column);
            const auto cell = m_header.cell(row, name);
            const bool isKeyToMake = name == idColumn && trimmed(cell).empty();
            if (isKeyToMake || (!m_header.has(name) && name != "date"))
                continue;
            const auto plain
                = std::is_same_v<Record, RunEntry> ? plainOfRun(cell, member) : plainOfCell(cell, member);
            if (!member.assign(viewOf(plain))) {
                problem(row.line, name, trimmed(cell).empty() ? CsvTrouble::Missing : CsvTrouble::NotAValue);
                return std::nullopt;
            }
        }
        return record;
    }

    // A run says kilometres, a clock and the name of a pair.
    Plain plainOfRun(std::string_view cell, const NamedMember& member)
    {
        const auto name = textOfCell(cell);
        if (member.column == "shoe_id")
            return trimmed(name).empty() ? Plain{} : toPlain(shoeNamed(name));
        const bool isEmpty = trimmed(cell).empty();
        if (isEmpty || (member.column != "distance_m" && member.column != "duration_s"))
            return plainOfCell(cell, member);
        const auto said
            = member.column == "distance_m" ? toPlain(kilometresIn(cell)) : toPlain(clockIn(cell));
        return isNoAnswer(said) ? Plain{std::string(cell)} : said;
    }

    // The name of a shoe of this file; a key where the log did not hold the shoe; else a new shoe.
    ShoeId shoeNamed(const std::string& name)
    {
        if (const auto known = m_shoes.find(name); known != m_shoes.end())
            return known->second;
        if (auto id = ShoeId::fromText(name))
            return *std::move(id);
        auto shoe = newShoe(name);
        m_shoes.emplace(name, shoe.id);
        m_reading.log.shoes.push_back(shoe);
        return shoe.id;
    }

    void addWhatAPersonWrote(const CsvRow& row)
    {
        auto run = recordIn<RunEntry>(row);
        auto line = run ? painIn(row) : std::nullopt;
        if (!line)
            return;
        const auto notes = painNotesOf(std::span(&*line, 1), *run);
        if (add(m_reading.log.runs, std::move(run), row))
            m_reading.log.painNotes.insert(m_reading.log.painNotes.end(), notes.begin(), notes.end());
    }

    std::optional<KneeLine> painIn(const CsvRow& row)
    {
        auto line = blankKneeLine(Side::Both);
        std::optional<Side> side;
        bool sound = readCell(row, painSideColumn, side) && readCell(row, painRegionColumn, line.region);
        for (std::size_t moment = 0; moment < painColumns.size(); ++moment)
            sound = sound && readCell(row, painColumns.at(moment), line.scores.at(moment));
        line.side = side.value_or(Side::Both);
        return sound ? std::optional(line) : std::nullopt;
    }

    template <typename Value>
    bool readCell(const CsvRow& row, std::string_view name, std::optional<Value>& into)
    {
        const auto cell = trimmed(m_header.cell(row, name));
        const auto number = isNumber<Value> ? wholeNumberIn(cell) : std::nullopt;
        const auto plain = cell.empty() ? Plain{} : number ? Plain{*number} : Plain{std::string(cell)};
        const bool isSound = assign(plain, into);
        if (!isSound)
            problem(row.line, name, CsvTrouble::NotAValue);
        return isSound;
    }

    void problem(std::size_t line, std::string_view column, CsvTrouble trouble)
    {
        m_reading.problems.push_back({line, std::string(column), trouble});
    }

    CsvTable m_table;
    Header m_header;
    CsvReading m_reading;
    std::map<std::string, ShoeId> m_shoes;
    std::set<std::string> m_ids;
};

} // namespace

bool isLogCsv(std::string_view bytes)
{
    const auto firstLine = withoutByteOrderMark(bytes.substr(0, 8192));
    const auto table = csvTable(firstLine.substr(0, firstLine.find_first_of("\r\n")));
    if (table.rows.empty())
        return false;
    const Header header(table.rows.front().cells);
    return header.has("date") && (header.has("distance_km") || (header.has("duration") && header.isOurs()));
}

CsvReading logFromCsv(std::string_view bytes) { return LogCsvReading(bytes).read(); }

} // namespace patella::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/own/log_csv_writing.h"

#include "core/exchange/format/csv_table.h"
#include "core/exchange/own/csv_columns.h"
#include "core/log/blank.h"
#include "core/log/columns.h"
#include "core/log/knee_lines.h"
#include "core/log/plain.h"

#include <algorithm>
#include <map>

namespace patella::exchange {

namespace {

template <typename Value> std::string cellOf(const Value& value)
{
    const auto plain = toPlain(value);
    if (const auto* number = std::get_if<std::int64_t>(&plain))
        return std::to_string(*number);
    const auto* text = std::get_if<std::string>(&plain);
    return text ? *text : std::string();
}

// What people type may look like a formula.
std::string cellOf(const std::string& text) { return withoutFormula(text); }
std::string cellOf(const Tags& tags) { return withoutFormula(tags.text()); }

class Writing {
public:
    explicit Writing(const Log& log)
    {
        for (const auto& shoe : log.shoes)
            m_shoeNames[shoe.id] = shoe.name;
        for (const auto& note : log.painNotes)
            if (note.run)
                m_painNotes[*note.run].push_back(note);
    }

    template <typename Record> void write(const Record& record)
    {
        static const auto places = placesOf<Record>();
        Row row;
        put(row, placeOf(recordColumn), std::string(tableOf<Record>));
        auto place = places.begin();
        forEachColumn(record, [&](std::string_view column, const auto& member) {
            put(row, *place++, cellIn(record, column, member));
        });
        addForPeople(row, record);
        std::ranges::sort(row, {}, &Cell::place);
        m_rows.push_back(std::move(row));
    }

    std::string text() const
    {
        const auto columns = columnsInUse();
        std::string text;
        for (const auto column : columns)
            (text += column == columns.front() ? "" : ",") += csvCell(csvHeader()[column]);
        text += "\r\n";
        for (const auto& row : m_rows)
            addLine(text, row, columns);
        return text;
    }

private:
    struct Cell {
        std::size_t place; // in csvHeader
        std::string text; // never empty
    };
    using Row = std::vector<Cell>; // by place

    static std::size_t placeOf(std::string_view column)
    {
        static const auto places = [] {
            std::map<std::string, std::size_t, std::less<>> all;
            for (const auto& name : csvHeader())
                all.emplace(name, all.size());
            return all;
        }();
        return places.find(column)->second;
    }
    template <typename Record> static std::vector<std::size_t> placesOf()
    {
        std::vector<std::size_t> places;
        forEachColumn(blank<Record>(), [&](std::string_view column, const auto&) {
            places.push_back(placeOf(csvName<Record>(column)));
        });
        return places;
    }

    void put(Row& row, std::size_t place, std::string text)
    {
        if (text.empty())
            return;
        m_isUsed[place] = true;
        row.push_back({place, std::move(text)});
    }

    // Those for people always; of the others those in which this log says anything.
    std::vector<std::size_t> columnsInUse() const
    {
        std::vector<std::size_t> columns;
        for (std::size_t place = 0; place < m_isUsed.size(); ++place)
            if (columns.size() < columnsForPeople.size() || m_isUsed[place])
                columns.push_back(place);
        return columns;
    }

    static void addLine(std::string& text, const Row& row, const std::vector<std::size_t>& columns)
    {
        auto cell = row.begin();
        for (const auto column : columns) {
            if (column != columns.front())
                text += ',';
            if (cell != row.end() && cell->place == column)
                text += csvCell((cell++)->text);
        }
        text += "\r\n";
    }

    template <typename Record, typename Value>
    std::string cellIn(const Record&, std::string_view, const Value& value) const
    {
        return cellOf(value);
    }
    std::string cellIn(const RunEntry&, std::string_view, const std::optional<Distance>& distance) const
    {
        return distance ? kilometresText(*distance) : "";
    }
    std::string cellIn(
        const RunEntry&, std::string_view column, const std::optional<std::chrono::seconds>& time) const
    {
        if (column != "duration_s")
            return cellOf(time);
        return time ? clockText(*time) : "";
    }
    std::string cellIn(const RunEntry&, std::string_view, const std::optional<ShoeId>& shoe) const
    {
        if (!shoe)
            return {};
        const auto name = m_shoeNames.find(*shoe);
        return name == m_shoeNames.end() ? shoe->text() : withoutFormula(name->second);
    }

    template <typename Record> void addForPeople(Row&, const Record&) { }
    void addForPeople(Row& row, const RunEntry& run)
    {
        const auto found = m_painNotes.find(run.id);
        if (found == m_painNotes.end())
            return;
        const auto& notes = found->second;
        const auto worst = worstScores(notes);
        for (std::size_t moment = 0; moment < painColumns.size(); ++moment)
            put(row, placeOf(painColumns.at(moment)), cellOf(worst.at(moment)));
        const auto& place = *std::max_element(
            notes.begin(), notes.end(), [](const auto& a, const auto& b) { return a.score < b.score; });
        put(row, placeOf(painSideColumn), cellOf(place.side));
        put(row, placeOf(painRegionColumn), cellOf(place.region));
    }

    std::map<ShoeId, std::string> m_shoeNames;
    std::map<RunId, std::vector<PainNote>> m_painNotes;
    std::vector<Row> m_rows;
    std::vector<bool> m_isUsed = std::vector<bool>(csvHeader().size(), false);
};

} // namespace

std::string csvOf(const Log& log)
{
    Writing writing(log);
    forEachList(log, [&](const auto& records) {
        for (const auto& record : records)
            writing.write(record);
    });
    return writing.text();
}

} // namespace patella::exchange

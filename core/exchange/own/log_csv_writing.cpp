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
        static const auto placeOfKind = placeOf(recordColumn);
        auto& row = m_rows.emplace_back(csvHeader().size());
        row[placeOfKind] = tableOf<Record>;
        auto place = places.begin();
        forEachColumn(record, [&](std::string_view column, const auto& member) {
            row[*place++] = cellIn(record, column, member);
        });
        addForPeople(row, record);
    }

    std::string text() const
    {
        const auto columns = columnsInUse();
        auto text = line(csvHeader(), columns);
        for (const auto& row : m_rows)
            text += line(row, columns);
        return text;
    }

private:
    using Row = std::vector<std::string>; // in the order of csvHeader

    static std::size_t placeOf(std::string_view column)
    {
        return static_cast<std::size_t>(std::ranges::find(csvHeader(), column) - csvHeader().begin());
    }
    template <typename Record> static std::vector<std::size_t> placesOf()
    {
        std::vector<std::size_t> places;
        forEachColumn(blank<Record>(), [&](std::string_view column, const auto&) {
            places.push_back(placeOf(csvName<Record>(column)));
        });
        return places;
    }

    // Those for people always; of the others those in which this log says anything.
    std::vector<std::size_t> columnsInUse() const
    {
        std::vector<bool> isUsed(csvHeader().size(), false);
        for (const auto& row : m_rows)
            for (std::size_t place = 0; place < row.size(); ++place)
                isUsed[place] = isUsed[place] || !row[place].empty();
        std::vector<std::size_t> columns;
        for (std::size_t place = 0; place < isUsed.size(); ++place)
            if (columns.size() < columnsForPeople.size() || isUsed[place])
                columns.push_back(place);
        return columns;
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

    template <typename Record> void addForPeople(Row&, const Record&) const { }
    void addForPeople(Row& row, const RunEntry& run) const
    {
        const auto found = m_painNotes.find(run.id);
        if (found == m_painNotes.end())
            return;
        const auto& notes = found->second;
        const auto worst = worstScores(notes);
        for (std::size_t moment = 0; moment < painColumns.size(); ++moment)
            row[placeOf(painColumns.at(moment))] = cellOf(worst.at(moment));
        const auto& place = *std::max_element(
            notes.begin(), notes.end(), [](const auto& a, const auto& b) { return a.score < b.score; });
        row[placeOf(painSideColumn)] = cellOf(place.side);
        row[placeOf(painRegionColumn)] = cellOf(place.region);
    }

    static std::string line(const Row& row, const std::vector<std::size_t>& columns)
    {
        std::string text;
        for (const auto column : columns)
            (text += column == columns.front() ? "" : ",") += csvCell(row[column]);
        return text + "\r\n";
    }

    std::map<ShoeId, std::string> m_shoeNames;
    std::map<RunId, std::vector<PainNote>> m_painNotes;
    std::vector<Row> m_rows;
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/own/log_csv_writing.h"

#include "core/exchange/format/csv_table.h"
#include "core/exchange/own/csv_columns.h"
#include "core/log/columns.h"
#include "core/log/knee_lines.h"
#include "core/log/plain.h"

#include <algorithm>
#include <map>
#include <set>

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
        Row row{{std::string(recordColumn), std::string(tableOf<Record>)}};
        forEachColumn(record, [&](std::string_view column, const auto& member) {
            row[csvName<Record>(column)] = cellIn(record, column, member);
        });
        addForPeople(row, record);
        std::erase_if(row, [](const auto& cell) { return cell.second.empty(); });
        m_rows.push_back(std::move(row));
    }

    std::string text() const
    {
        const auto header = headerInUse();
        auto text = line(header);
        for (const auto& row : m_rows) {
            std::vector<std::string> cells;
            for (const auto& column : header) {
                const auto cell = row.find(column);
                cells.push_back(cell == row.end() ? "" : cell->second);
            }
            text += line(cells);
        }
        return text;
    }

private:
    using Row = std::map<std::string, std::string>;

    // Those for people always; of the others those in which this log says anything.
    std::vector<std::string> headerInUse() const
    {
        std::set<std::string> used;
        for (const auto& row : m_rows)
            for (const auto& [column, cell] : row)
                used.insert(column);
        std::vector<std::string> header;
        for (const auto& column : csvHeader())
            if (header.size() < columnsForPeople.size() || used.contains(column))
                header.push_back(column);
        return header;
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
            row[std::string(painColumns.at(moment))] = cellOf(worst.at(moment));
        const auto& place = *std::max_element(
            notes.begin(), notes.end(), [](const auto& a, const auto& b) { return a.score < b.score; });
        row[std::string(painSideColumn)] = cellOf(place.side);
        row[std::string(painRegionColumn)] = cellOf(place.region);
    }

    static std::string line(const std::vector<std::string>& cells)
    {
        std::string text = csvCell(cells.front());
        std::for_each(cells.begin() + 1, cells.end(), [&](const auto& cell) { text += ',' + csvCell(cell); });
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

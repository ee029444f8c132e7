// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/lists/list_reader.h"

#include "core/exchange/lists/list_columns.h"
#include "core/exchange/lists/list_row.h"
#include "core/exchange/lists/list_table.h"
#include "core/exchange/lists/list_text.h"

#include <algorithm>

namespace patella::exchange {

namespace {

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
void readFurtherTables(Activity& activity, const CsvTable& table, std::size_t from)
{
    for (auto row = from; row + 2 < table.rows.size(); ++row) {
        if (!table.rows[row].cells.front().starts_with('['))
            continue;
        ListGuess guess{};
        for (const auto& cell : table.rows[row + 1].cells)
            guess.columns.push_back(columnOf(columnNamed(cell)));
        guess.decimalCommas.resize(guess.columns.size());
        ListRow(table.rows[row + 2], guess).fillFrom(activity);
    }
}

// What is wrong with the rows that are left out, and with those that are no CSV at all.
class ListRows {
public:
    ListRows(const CsvTable& table, const ListGuess& guess)
        : m_table(table)
        , m_guess(guess)
    {
    }

    ListReading read()
    {
        for (const auto& fault : m_table.faults)
            m_read.problems.push_back({fault.line, {}, RowTrouble::Quotes});
        const auto& header = m_table.rows[m_guess.headerRow];
        for (auto row = m_guess.headerRow + 1; row < endOfList(m_table, m_guess.headerRow); ++row)
            take(m_table.rows[row], header);
        auto& reading = m_read.reading;
        if (reading.activities.empty() && reading.companions.empty())
            reading.refusal = Refusal::NoActivity;
        return std::move(m_read);
    }

private:
    void take(const CsvRow& row, const CsvRow& header)
    {
        const ListRow each(row, m_guess, &header);
        if (!fitsHeader(row, header)) {
            if (!each.isNoRow())
                m_read.problems.push_back({row.line, each.day(), RowTrouble::CellCount});
            return;
        }
        auto activity = each.activity();
        auto& reading = m_read.reading;
        if (!each.track().empty()) {
            auto companion = companionOf(each.track(), activity.value_or(Activity{}));
            if (!activity)
                companion.row.reset();
            reading.companions.push_back(std::move(companion));
        } else if (activity) {
            reading.activities.push_back(std::move(*activity));
        } else if (!each.isNoRow()) {
            m_read.problems.push_back({row.line, {}, RowTrouble::NoDate});
        }
    }

    const CsvTable& m_table;
    const ListGuess& m_guess;
    ListReading m_read{};
};

ListReading readAs(const ListGuess& guess, const CsvTable& table, std::string_view text)
{
    auto read = ListRows(table, guess).read();
    if (read.reading.activities.size() == 1)
        readFurtherTables(read.reading.activities.front(), table, endOfList(table, guess.headerRow));
    read.sample = sampleOf(text, table, guess);
    return read;
}

// Where only readings are asked for, rows that were left out are a remark.
Reading readListBytes(std::string_view bytes)
{
    auto read = readList(bytes, {});
    auto& activities = read.reading.activities;
    if (!read.problems.empty() && !activities.empty())
        activities.back().remarks.push_back(Remark::PartUnreadable);
    return std::move(read.reading);
}

bool isList(std::string_view bytes)
{
    auto beginning = bytes.substr(0, 16 * 1024);
    const bool isText = isUtf16(beginning) || beginning.find('\0') == std::string_view::npos;
    if (!isText || beginning.starts_with('<') || beginning.starts_with('{'))
        return false;
    return guessOf(listTable(listText(beginning))).has_value();
}

} // namespace

Reading readList(const CsvTable& table, const ListGuess& guess)
{
    return guess.headerRow < table.rows.size()
        ? ListRows(table, guess).read().reading
        : Reading{.activities = {}, .refusal = Refusal::NoActivity, .companions = {}};
}

ListReading readList(std::string_view bytes, const ListKnowledge& known)
{
    const auto text = listText(bytes);
    if (const auto* guess = knownListOf(text, known.lists)) {
        const auto table = listTable(text, guess->delimiter);
        if (guess->headerRow < table.rows.size())
            return readAs(*guess, table, text);
    }
    const auto table = listTable(text);
    if (const auto guess = guessOf(table, known.today))
        return readAs(*guess, table, text);
    ListReading read{};
    read.reading.refusal = Refusal::UnknownFormat;
    if (looksLikeATable(table))
        read.sample = sampleOf(text, table, blankGuess(table));
    return read;
}

const Reader listReader{.name = "CSV", .endings = "csv tsv txt", .recognises = isList, .read = readListBytes};

} // namespace patella::exchange

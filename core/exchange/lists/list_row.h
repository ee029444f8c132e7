// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/activity.h"
#include "core/exchange/format/csv_table.h"
#include "core/exchange/lists/list_guess.h"

#include <optional>
#include <string_view>

namespace patella::exchange {

// One row of a list, read as the list is guessed.
class ListRow {
public:
    // Header: where the names of the columns are to be quoted.
    ListRow(const CsvRow& row, const ListGuess& guess, const CsvRow* header = nullptr)
        : m_row(row)
        , m_guess(guess)
        , m_header(header)
    {
    }

    // Empty: no day can be read.
    std::optional<Activity> activity() const;
    std::optional<LocalDate> day() const;

    // A sum below the list, or a line that somebody wrote between the rows.
    bool isNoRow() const;

    // What another table of the same run says of the body and the climb.
    void fillFrom(Activity& activity) const;

    std::string_view track() const { return cell(ListColumn::File); }

private:
    struct Place {
        std::string_view cell;
        bool decimalComma;
        std::size_t column;
    };
    Place place(ListColumn column) const;
    std::string_view cell(ListColumn column) const { return place(column).cell; }
    std::optional<double> number(ListColumn column) const;
    std::optional<double> seconds(ListColumn column) const;
    std::optional<double> pulse(ListColumn column) const;
    std::optional<double> climb(ListColumn column) const;
    std::string named(const Place& place) const;
    std::optional<TimeOfDay> clockIn(std::string_view start, LocalDate day) const;

    bool readStart(Activity& activity) const;
    void readEnd(Activity& activity, std::chrono::seconds start) const;
    void readSport(Activity& activity) const;
    void readDistance(Activity& activity) const;
    void readTimes(Activity& activity) const;
    void readFigures(Activity& activity) const;
    void readPains(Activity& activity) const;
    void keepUnread(Activity& activity) const;
    std::optional<Side> side() const;

    const CsvRow& m_row;
    const ListGuess& m_guess;
    const CsvRow* m_header;
};

} // namespace patella::exchange

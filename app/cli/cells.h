// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/answers.h"
#include "app/cli/command_line.h"
#include "core/log/blank.h"
#include "core/log/checks/problems.h"
#include "core/log/columns.h"
#include "core/log/row.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

// Answers as COLUMN=VALUE, by the names of core/log/columns.h: one code for the columns of every record.
namespace patella::cli {

struct Cell {
    std::string column;
    std::string text;
};
using Cells = std::vector<Cell>;

QString textOf(const Plain& plain); // as it stands behind the "="

// Nothing where there is no column before a "=".
std::optional<Cell> cellIn(const std::string& text);

// Each of these words as a cell; a refusal for each that is none.
Cells cellsIn(const std::vector<std::string>& texts, const char* of, QStringList& refusals);

// A flag that may be said several times; each is one cell.
CLI::Option& offerCells(CLI::App& command, const std::string& flag, Cells& into);

// A flag that may be said several times; each is a record of its own, its cells separated by blanks.
CLI::Option& offerRecords(CLI::App& command, const std::string& flag, std::vector<Cells>& into);

// The log, opened when something is looked up in it or written to it: what is refused before makes no file.
class LogOnDemand {
public:
    explicit LogOnDemand(const GlobalOptions& options)
        : m_options(options)
    {
    }
    LogStore& store();

private:
    const GlobalOptions& m_options;
    std::optional<LogStore> m_store;
};

template <typename Answer> inline constexpr bool isKey = false;
template <typename Record> inline constexpr bool isKey<Id<Record>> = true;

// The record of the log with that key, or with that name where records of its kind have one.
template <typename Record>
std::optional<Id<Record>> keyFor(const std::string& text, LogOnDemand& log, As<Id<Record>>)
{
    for (const auto& each : log.store().all<Record>()) {
        bool meant = each.id.text() == text;
        if constexpr (requires { each.name; })
            meant = meant || each.name == text;
        if (meant)
            return each.id;
    }
    return std::nullopt;
}

template <typename Answer> std::optional<Answer> answerIn(const std::string& text, LogOnDemand& log)
{
    if constexpr (isKey<Answer>)
        return keyFor(text, log, As<Answer>{});
    else
        return isUtf8(text) ? answerFromText<Answer>(text) : std::nullopt;
}

template <typename Answer> bool take(const std::string& text, Answer& into, LogOnDemand& log)
{
    auto answer = answerIn<Answer>(text, log);
    if (answer)
        into = std::move(*answer);
    return answer.has_value();
}

// No text is no answer.
template <typename Answer> bool take(const std::string& text, std::optional<Answer>& into, LogOnDemand& log)
{
    into = answerIn<Answer>(text, log);
    return into || text.empty();
}

template <typename Answer> QString expectedOf(const Answer&) { return expected(As<Answer>{}); }
template <typename Answer> QString expectedOf(const std::optional<Answer>&) { return expected(As<Answer>{}); }

// A record says nothing unless these are said: a side, a score, to what it belongs. What is optional, text,
// the day and a distance of 0 have a meaning without a word.
template <typename Answer> inline constexpr bool mustBeSaid = WordedChoice<Answer> || isKey<Answer>;
template <typename Kind> inline constexpr bool mustBeSaid<Scale<Kind>> = true;
template <> inline constexpr bool mustBeSaid<Decimal> = true;

// Columns that are not for the one who writes.
using Columns = std::vector<std::string_view>;

// Goes through the columns of a record with the cells that were said of it, and gathers a sentence each for
// what cannot be.
class Filling {
public:
    Filling(const Cells& cells, const Columns& fixed)
        : m_cells(cells)
        , m_fixed(fixed)
    {
    }

    // The one cell of the column, for the record to take.
    const Cell* cellOf(std::string_view column, bool isNeeded, bool isThereAlready, const QString& expected);
    void refuse(const Cell& cell, const QString& expected);

    // With those of cells that no column took.
    QStringList refusals() const;

private:
    const Cells& m_cells;
    const Columns& m_fixed;
    QStringList m_known;
    QStringList m_refusals;
};

// Writes the cells into a record; the refusals. What a record says already is not said again.
template <typename Record>
QStringList fill(Record& record, const Cells& cells, const Columns& fixed, LogOnDemand& log)
{
    Filling filling(cells, fixed);
    const auto there = rowOf(record), blankRow = rowOf(blank<Record>());
    std::size_t place = 0;
    forEachColumn(record, [&]<typename Answer>(std::string_view column, Answer& member) {
        const bool isThereAlready = there[place].value != blankRow[place].value;
        ++place;
        const auto expected = expectedOf(member);
        const auto* cell = filling.cellOf(column, mustBeSaid<Answer>, isThereAlready, expected);
        if (cell && !take(cell->text, member, log))
            filling.refuse(*cell, expected);
    });
    return filling.refusals();
}

// The same over what a record of the log says; a cell without a text takes an answer away.
template <typename Record>
QStringList fillAnew(Record& record, const Cells& cells, const Columns& fixed, LogOnDemand& log)
{
    Filling filling(cells, fixed);
    forEachColumn(record, [&]<typename Answer>(std::string_view column, Answer& member) {
        const auto expected = expectedOf(member);
        const auto* cell = filling.cellOf(column, false, false, expected);
        if (cell && !take(cell->text, member, log))
            filling.refuse(*cell, expected);
    });
    return filling.refusals();
}

// By the names of the columns.
QStringList sentencesOf(const std::vector<Problem>& problems);

} // namespace patella::cli

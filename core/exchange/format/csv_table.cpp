// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/format/csv_table.h"

#include <csv.h>

#include "core/exchange/format/text.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace patella::exchange {

namespace {

// One strict parser of libcsv, fed line by line so that a row knows its line and a fault ends with its line.
class Parser {
public:
    explicit Parser(char delimiter)
    {
        csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI);
        csv_set_delim(&m_parser, static_cast<unsigned char>(delimiter));
    }
    ~Parser() { csv_free(&m_parser); }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    bool feed(std::string_view line)
    {
        return csv_parse(&m_parser, line.data(), line.size(), cell, row, this) == line.size();
    }
    bool finish() { return csv_fini(&m_parser, cell, row, this) == 0; }
    std::vector<std::vector<std::string>> takeRows() { return std::exchange(m_rows, {}); }

private:
    static void cell(void* bytes, std::size_t size, void* self) noexcept
    {
        static_cast<Parser*>(self)->m_cells.emplace_back(static_cast<const char*>(bytes), size);
    }
    static void row(int, void* self) noexcept
    {
        auto& parser = *static_cast<Parser*>(self);
        parser.m_rows.push_back(std::exchange(parser.m_cells, {}));
    }

    csv_parser m_parser{};
    std::vector<std::string> m_cells;
    std::vector<std::vector<std::string>> m_rows;
};

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size() - 1) + 1;
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return lines;
}

char delimiterOf(std::string_view firstLine)
{
    const std::array delimiters{',', ';', '\t'};
    return *std::max_element(delimiters.begin(), delimiters.end(), [&](char a, char b) {
        return std::count(firstLine.begin(), firstLine.end(), a)
            < std::count(firstLine.begin(), firstLine.end(), b);
    });
}

// From the line on until the end or the first fault.
class TableReading {
public:
    TableReading(std::span<const std::string_view> lines, char delimiter, CsvTable& table)
        : m_lines(lines)
        , m_delimiter(delimiter)
        , m_table(table)
    {
    }

    // The line to go on with.
    std::size_t readFrom(std::size_t first)
    {
        Parser parser(m_delimiter);
        auto rowLine = first;
        bool inRow = false;
        for (auto at = first; at < m_lines.size(); ++at) {
            if (!inRow)
                rowLine = at;
            const bool sound = parser.feed(m_lines[at]);
            const bool ended = keep(parser, rowLine);
            if (!sound) {
                if (inRow || !keepUnquoted(m_lines[at], at))
                    m_table.faults.push_back({rowLine + 1, false});
                return at + 1;
            }
            inRow = !ended && (inRow || !trimmed(m_lines[at]).empty());
        }
        if (parser.finish()) {
            keep(parser, rowLine);
            return m_lines.size();
        }
        m_table.faults.push_back({rowLine + 1, true});
        return rowLine + 1;
    }

private:
    bool keep(Parser& parser, std::size_t line)
    {
        auto rows = parser.takeRows();
        for (auto& cells : rows)
            if (std::any_of(cells.begin(), cells.end(), [](const auto& cell) { return !cell.empty(); }))
                m_table.rows.push_back({line + 1, std::move(cells)});
        return !rows.empty();
    }

    // A line without quoted cells, in which quotes are seconds or inches: 5'30".
    bool keepUnquoted(std::string_view line, std::size_t place)
    {
        CsvRow row{place + 1, {}};
        line = trimmed(line);
        for (auto quote = line.find('"'); quote != std::string_view::npos; quote = line.find('"', quote + 1))
            if (quote == 0 || line[quote - 1] < '0' || line[quote - 1] > '9')
                return false;
        while (true) {
            const auto size = std::min(line.find(m_delimiter), line.size());
            row.cells.emplace_back(line.substr(0, size));
            if (size == line.size())
                break;
            line.remove_prefix(size + 1);
        }
        m_table.rows.push_back(std::move(row));
        return true;
    }

    std::span<const std::string_view> m_lines;
    char m_delimiter;
    CsvTable& m_table;
};

} // namespace

CsvTable csvTable(std::string_view bytes, std::optional<char> delimiter)
{
    bytes = withoutByteOrderMark(bytes);
    const auto text = isUtf8(bytes) ? std::string(bytes) : utf8FromWindows1252(bytes);
    const auto lines = linesOf(text);
    CsvTable table;
    if (lines.empty())
        return table;
    table.delimiter = delimiter ? *delimiter : delimiterOf(lines.front());
    TableReading reading(lines, table.delimiter, table);
    for (std::size_t line = 0; line < lines.size();)
        line = reading.readFrom(line);
    return table;
}

std::string csvCell(std::string_view text)
{
    const bool bare = text.find_first_of(",;\t\"\r\n") == std::string_view::npos && trimmed(text) == text;
    if (bare)
        return std::string(text);
    std::string cell = "\"";
    for (const char each : text)
        cell += each == '"' ? std::string("\"\"") : std::string(1, each);
    return cell + '"';
}

} // namespace patella::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/row_change.h"

#include "core/sync/row_rules.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace patella::sync {

namespace {

constexpr std::array kinds{std::pair{RowChange::Kind::New, std::string_view{"new"}},
    std::pair{RowChange::Kind::Edit, std::string_view{"edit"}},
    std::pair{RowChange::Kind::Remove, std::string_view{"remove"}},
    std::pair{RowChange::Kind::Same, std::string_view{"same"}}};

constexpr std::size_t longestDevice = 64;

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (std::size_t at = 0;;) {
        const auto end = text.find(separator, at);
        parts.push_back(text.substr(at, end - at));
        if (end == std::string_view::npos)
            return parts;
        at = end + 1;
    }
}

std::optional<std::int64_t> numberIn(std::string_view text)
{
    std::int64_t number = 0;
    const auto* end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, number);
    const bool isCanonical = error == std::errc() && rest == end && std::to_string(number) == text;
    return isCanonical ? std::optional(number) : std::nullopt;
}

std::optional<std::int64_t> clockIn(std::string_view text)
{
    const auto clock = numberIn(text);
    return clock && *clock > 0 && *clock <= lastClock ? clock : std::nullopt;
}

// Tabs part cells, line ends part changes.
std::string escaped(std::string_view text)
{
    std::string plain;
    plain.reserve(text.size());
    for (const char letter : text) {
        if (letter == '\\')
            plain += "\\\\";
        else if (letter == '\t')
            plain += "\\t";
        else if (letter == '\n')
            plain += "\\n";
        else
            plain += letter;
    }
    return plain;
}

std::optional<std::string> unescaped(std::string_view text)
{
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\\') {
            plain += text[at];
            continue;
        }
        if (++at == text.size())
            return std::nullopt;
        const char letter = text[at];
        if (letter != '\\' && letter != 't' && letter != 'n')
            return std::nullopt;
        plain += letter == 't' ? '\t' : letter == 'n' ? '\n' : '\\';
    }
    return plain;
}

std::string textOf(const Cell& cell)
{
    if (const auto* number = std::get_if<std::int64_t>(&cell.value))
        return cell.column + "#" + std::to_string(*number);
    if (const auto* text = std::get_if<std::string>(&cell.value))
        return cell.column + "=" + escaped(*text);
    return cell.column + "-";
}

std::optional<Cell> cellIn(std::string_view text)
{
    const auto at = text.find_first_of("#=-");
    if (at == std::string_view::npos)
        return std::nullopt;
    Cell cell{.column = std::string(text.substr(0, at)), .value = {}};
    const auto rest = text.substr(at + 1);
    if (text[at] == '-')
        return rest.empty() ? std::optional(std::move(cell)) : std::nullopt;
    if (text[at] == '#') {
        const auto number = numberIn(rest);
        if (!number)
            return std::nullopt;
        cell.value = *number;
        return cell;
    }
    auto plain = unescaped(rest);
    if (!plain)
        return std::nullopt;
    cell.value = std::move(*plain);
    return cell;
}

std::string textOf(const std::vector<Stamp>& over, const std::string& device)
{
    std::string text;
    for (const auto& each : over)
        text += (text.empty() ? "" : ",") + std::to_string(each.clock)
            + (each.device == device ? std::string() : "@" + each.device);
    return text;
}

std::optional<std::vector<Stamp>> stampsIn(std::string_view text, const std::string& device)
{
    std::vector<Stamp> stamps;
    if (text.empty())
        return stamps;
    for (const auto part : split(text, ',')) {
        const auto at = part.find('@');
        const auto clock = clockIn(part.substr(0, at));
        const auto maker = at == std::string_view::npos ? device : std::string(part.substr(at + 1));
        if (!clock || !isDeviceId(maker))
            return std::nullopt;
        stamps.push_back({*clock, maker});
    }
    return stamps;
}

std::string joined(const std::vector<std::string>& rows)
{
    std::string text;
    for (const auto& row : rows)
        text += (text.empty() ? "" : ",") + row;
    return text;
}

bool isSound(const RowChange& change)
{
    using Kind = RowChange::Kind;
    const bool hasRows = change.kind == Kind::Same
        ? change.rows.size() == 1 && change.rows.front() != change.row
        : change.kind == Kind::New || change.rows.empty();
    const bool hasCells = change.kind == Kind::New || change.kind == Kind::Edit || change.cells.empty();
    return hasRows && hasCells && isDeviceId(change.at.device) && isUuid(change.row)
        && std::ranges::all_of(change.rows, isUuid)
        && std::ranges::all_of(change.cells,
            [&](const Cell& cell) { return isSoundValue(change.table, cell.column, cell.value); });
}

} // namespace

bool isDeviceId(std::string_view text)
{
    return !text.empty() && text.size() <= longestDevice && std::ranges::all_of(text, [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')
            || (letter >= '0' && letter <= '9') || letter == '-';
    });
}

RowChange draftChange(RowChange::Kind kind, std::string table, std::string row)
{
    return {.at = {}, .table = std::move(table), .row = std::move(row), .kind = kind};
}

SharedChange kept(const RowChange& change)
{
    const auto* kind = std::ranges::find(kinds, change.kind, &decltype(kinds)::value_type::first);
    auto said = std::string(kind->second) + '\t' + textOf(change.over, change.at.device) + '\t'
        + joined(change.rows);
    for (const auto& cell : change.cells)
        said += '\t' + textOf(cell);
    return {.clock = change.at.clock,
        .device = change.at.device,
        .table = change.table,
        .row = change.row,
        .said = std::move(said)};
}

std::optional<RowChange> rowChangeOf(const SharedChange& kept)
{
    const auto parts = split(kept.said, '\t');
    if (parts.size() < 3)
        return std::nullopt;
    const auto* kind = std::ranges::find(kinds, parts[0], &decltype(kinds)::value_type::second);
    auto over = stampsIn(parts[1], kept.device);
    if (kind == kinds.end() || !over)
        return std::nullopt;
    RowChange change{.at = {kept.clock, kept.device},
        .table = kept.table,
        .row = kept.row,
        .kind = kind->first,
        .over = std::move(*over)};
    if (!parts[2].empty())
        for (const auto row : split(parts[2], ','))
            change.rows.emplace_back(row);
    for (const auto part : std::span(parts).subspan(3)) {
        auto cell = cellIn(part);
        if (!cell)
            return std::nullopt;
        change.cells.push_back(std::move(*cell));
    }
    return isSound(change) ? std::optional(std::move(change)) : std::nullopt;
}

std::string lineOf(const SharedChange& change, std::string_view device)
{
    return std::to_string(change.clock) + '\t' + (change.device == device ? std::string() : change.device)
        + '\t' + change.table + '\t' + change.row + '\t' + change.said;
}

std::optional<SharedChange> changeInLine(std::string_view line, std::string_view device)
{
    std::array<std::string_view, 4> parts;
    for (auto& part : parts) {
        const auto end = line.find('\t');
        if (end == std::string_view::npos)
            return std::nullopt;
        part = line.substr(0, end);
        line.remove_prefix(end + 1);
    }
    const auto clock = clockIn(parts[0]);
    if (!clock)
        return std::nullopt;
    return SharedChange{.clock = *clock,
        .device = std::string(parts[1].empty() ? device : parts[1]),
        .table = std::string(parts[2]),
        .row = std::string(parts[3]),
        .said = std::string(line)};
}

} // namespace patella::sync

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/segment.h"

#include <fmt/format.h>

#include "core/store/versions/schema.h"
#include "core/sync/checksum.h"
#include "core/sync/row_change.h"

#include <charconv>

namespace patella::sync {

namespace {

constexpr std::string_view mark = "Patella changes ";
constexpr std::string_view ending = ".patella-changes";
constexpr int form = 1;
constexpr std::size_t checksumLength = 16, numberLength = 9;

// Takes what stands before the separator off the text; empty: there is none.
std::optional<std::string_view> taken(std::string_view& text, char separator)
{
    const auto end = text.find(separator);
    if (end == std::string_view::npos)
        return std::nullopt;
    const auto part = text.substr(0, end);
    text.remove_prefix(end + 1);
    return part;
}

std::optional<std::string_view> lineAfter(std::string_view& text, std::string_view word)
{
    auto line = taken(text, '\n');
    if (!line || !line->starts_with(word) || line->size() <= word.size() || (*line)[word.size()] != ' ')
        return std::nullopt;
    return line->substr(word.size() + 1);
}

std::optional<std::int64_t> positiveIn(std::string_view text)
{
    std::int64_t number = 0;
    const auto* end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, number);
    return error == std::errc() && rest == end && number > 0 ? std::optional(number) : std::nullopt;
}

std::string oneLine(std::string text)
{
    for (char& letter : text)
        if (static_cast<unsigned char>(letter) < ' ')
            letter = ' ';
    return text;
}

std::optional<Segment> bodyIn(std::string_view body)
{
    const auto schema = lineAfter(body, "schema");
    auto device = lineAfter(body, "device");
    auto numbers = lineAfter(body, "changes");
    if (!schema || !device || !numbers)
        return std::nullopt;
    const auto version = positiveIn(*schema), last = positiveIn(numbers->substr(numbers->find(' ') + 1));
    const auto id = taken(*device, ' ');
    const auto firstText = taken(*numbers, ' ');
    const auto first = firstText ? positiveIn(*firstText) : std::nullopt;
    if (!version || !id || !isDeviceId(*id) || !first || !last)
        return std::nullopt;
    Segment segment{.device = std::string(*id),
        .name = std::string(*device),
        .schema = static_cast<int>(*version),
        .first = *first,
        .changes = {}};
    if (segment.schema > ownSchema())
        return segment;
    while (const auto line = taken(body, '\n')) {
        auto change = changeInLine(*line, segment.device);
        if (!change || !rowChangeOf(*change))
            return std::nullopt;
        segment.changes.push_back(std::move(*change));
    }
    return body.empty() && !segment.changes.empty() && segment.last() == *last
        ? std::optional(std::move(segment))
        : std::nullopt;
}

} // namespace

int ownSchema() { return static_cast<int>(migrations().size()); }

std::string bytesOf(const Segment& segment)
{
    auto body = fmt::format("schema {}\ndevice {} {}\nchanges {} {}\n", segment.schema, segment.device,
        oneLine(segment.name), segment.first, segment.last());
    for (const auto& change : segment.changes)
        body += lineOf(change, segment.device) + '\n';
    return fmt::format("{}{} {}\n", mark, form, checksumText(body)) + body;
}

std::variant<Segment, SegmentTrouble> segmentIn(std::string_view bytes)
{
    if (!bytes.starts_with(mark))
        return SegmentTrouble::Foreign;
    bytes.remove_prefix(mark.size());
    const auto version = taken(bytes, ' ');
    const auto number = version ? positiveIn(*version) : std::nullopt;
    if (!number)
        return SegmentTrouble::Damaged;
    if (*number > form)
        return SegmentTrouble::Newer;
    const auto checksum = taken(bytes, '\n');
    if (!checksum || *checksum != checksumText(bytes))
        return SegmentTrouble::Damaged;
    auto segment = bodyIn(bytes);
    if (!segment)
        return SegmentTrouble::Damaged;
    if (segment->schema > ownSchema())
        return SegmentTrouble::Newer;
    return std::move(*segment);
}

std::string textOf(const SegmentName& name)
{
    return fmt::format("{:09}-{:09}-{}{}", name.first, name.last, name.checksum, ending);
}

std::optional<SegmentName> segmentNameIn(std::string_view fileName)
{
    auto rest = fileName;
    if (!rest.ends_with(ending))
        return std::nullopt;
    rest.remove_suffix(ending.size());
    const auto first = taken(rest, '-'), last = taken(rest, '-');
    if (!first || !last || first->size() < numberLength || rest.size() != checksumLength)
        return std::nullopt;
    const auto from = positiveIn(*first), to = positiveIn(*last);
    if (!from || !to || *from > *to)
        return std::nullopt;
    SegmentName name{.first = *from, .last = *to, .checksum = std::string(rest)};
    return textOf(name) == fileName ? std::optional(std::move(name)) : std::nullopt;
}

} // namespace patella::sync

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/files/read_content.h"

#include "core/exchange/files/archive.h"
#include "core/exchange/files/readers.h"
#include "core/exchange/lists/list_reader.h"
#include "core/exchange/lists/list_text.h"

namespace patella::exchange {

namespace {

struct Unpacked {
    std::string bytes;
    std::optional<Refusal> refusal;
    bool cutOff;
};

Unpacked unpacked(std::string_view gz, std::uintmax_t largest)
{
    Unpacked result{{}, std::nullopt, false};
    UnpackingBudget budget(gz.size());
    const auto ending = unpack(gz, budget, [&](ArchiveMember& member) {
        for (auto block = member.nextBlock(); !block.empty(); block = member.nextBlock()) {
            if (result.bytes.size() + block.size() > largest) {
                result.refusal = Refusal::TooLarge;
                return false;
            }
            result.bytes += block;
        }
        return true;
    });
    if (ending == ArchiveEnding::Bomb)
        result.refusal = Refusal::UnsafeArchive;
    else if (ending == ArchiveEnding::Broken && result.bytes.empty())
        result.refusal = Refusal::Broken;
    result.cutOff = ending == ArchiveEnding::Broken;
    return result;
}

// Text, as far as its beginning tells.
bool isText(std::string_view bytes)
{
    const auto beginning = bytes.substr(0, 16U * 1024U);
    const bool isReadable = isUtf16(beginning) || beginning.find('\0') == std::string_view::npos;
    return !beginning.empty() && isReadable && beginning.front() != '<' && beginning.front() != '{'
        && beginning.front() != '[';
}

ReadContent readPlain(std::string_view bytes, const ListKnowledge& lists)
{
    if (isLogJson(bytes))
        return logFromJson(bytes);
    if (isLogCsv(bytes))
        return logFromCsv(bytes);
    if (!lists.lists.empty() && isText(bytes) && knownListOf(listText(bytes), lists.lists))
        return readList(bytes, lists);
    const auto* reader = readerOf(bytes);
    if (reader ? reader->read == listReader.read : isText(bytes))
        return readList(bytes, lists);
    return reader ? reader->read(bytes) : readActivities(bytes);
}

ReadContent readGz(std::string_view bytes, std::uintmax_t largest, const ListKnowledge& lists)
{
    const auto plain = unpacked(bytes, largest);
    if (plain.refusal)
        return Reading{.activities = {}, .refusal = plain.refusal, .companions = {}};
    auto read = readPlain(plain.bytes, lists);
    auto* reading = readingIn(read);
    if (reading && plain.cutOff && !reading->activities.empty()) {
        auto& last = reading->activities.back();
        addRemark(last.remarks, Remark::CutOff);
        if (!last.readExtent)
            last.readExtent = {.metres = last.distanceMetres,
                .seconds = last.elapsedSeconds ? last.elapsedSeconds : last.timerSeconds,
                .missingPercent = std::nullopt};
    }
    return read;
}

} // namespace

Reading* readingIn(ReadContent& read)
{
    if (auto* list = std::get_if<ListReading>(&read))
        return &list->reading;
    return std::get_if<Reading>(&read);
}

ReadContent readContent(std::string_view bytes, std::uintmax_t largest, const ListKnowledge& lists)
{
    return isGzip(bytes) ? readGz(bytes, largest, lists) : readPlain(bytes, lists);
}

} // namespace patella::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/files/contents.h"

#include "core/exchange/files/archive.h"
#include "core/exchange/files/files.h"
#include "core/exchange/services/apple_reader.h"

#include <fstream>
#include <utility>

namespace patella::exchange {

namespace {

namespace fs = std::filesystem;

constexpr int deepestArchive = 4;
constexpr std::size_t beginningSize = 4096;

std::optional<Refusal> refusalOf(ArchiveEnding ending)
{
    switch (ending) {
    case ArchiveEnding::Complete:
    case ArchiveEnding::Stopped:
        return std::nullopt;
    case ArchiveEnding::Broken:
        return Refusal::Broken;
    case ArchiveEnding::Encrypted:
        return Refusal::Encrypted;
    case ArchiveEnding::ClimbsOut:
    case ArchiveEnding::Bomb:
        return Refusal::UnsafeArchive;
    }
    return Refusal::Broken;
}

class Walk {
public:
    Walk(const ContentLimits& limits, const TakeContent& take)
        : m_limits(limits)
        , m_take(take)
    {
    }

    bool walk(const FoundFile& found, std::size_t named)
    {
        m_named = named;
        m_inside = found.inFolder;
        const auto file = found.path.string();
        std::error_code trouble;
        if (!fs::is_regular_file(found.path, trouble))
            return refuse(file, Refusal::Unreadable);
        std::ifstream stream(found.path, std::ios::binary);
        std::string beginning(beginningSize, '\0');
        stream.read(beginning.data(), static_cast<std::streamsize>(beginning.size()));
        beginning.resize(static_cast<std::size_t>(stream.gcount()));
        if (isZip(beginning)) {
            UnpackingBudget budget(fs::file_size(found.path, trouble));
            const auto before = m_given;
            const auto ending = unpackFile(found.path, budget, takerIn(file, budget, 1));
            return ended(file, ending, m_given > before);
        }
        if (isAppleHealth(beginning))
            return streamFile(file, stream);
        return m_take({file, m_named, m_inside, found.path});
    }

private:
    TakeMember takerIn(const std::string& outer, UnpackingBudget& budget, int depth)
    {
        return [this, outer, &budget, depth](ArchiveMember& member) {
            return takeMember(outer + "/" + member.name(), member, budget, depth);
        };
    }

    bool takeMember(const std::string& file, ArchiveMember& member, UnpackingBudget& budget, int depth)
    {
        m_inside = true;
        std::string bytes(member.nextBlock());
        if (isAppleHealth(bytes))
            return streamMember(file, std::move(bytes), member);
        const bool zip = isZip(bytes);
        const auto largest = zip ? m_limits.largestInnerArchive : m_limits.largest;
        for (auto block = member.nextBlock(); !block.empty(); block = member.nextBlock()) {
            if (bytes.size() + block.size() > largest)
                return refuse(file, Refusal::TooLarge);
            bytes += block;
        }
        if (member.ending() == ArchiveEnding::Bomb)
            return true; // said of the archive
        if (member.ending() != ArchiveEnding::Complete && bytes.empty())
            return refuse(file, Refusal::Broken);
        if (!zip)
            return give(file, std::move(bytes));
        if (depth == deepestArchive)
            return refuse(file, Refusal::UnsafeArchive);
        const auto before = m_given;
        const auto ending = unpack(bytes, budget, takerIn(file, budget, depth + 1));
        return ended(file, ending, m_given > before);
    }

    bool streamFile(const std::string& file, std::ifstream& stream)
    {
        stream.clear();
        stream.seekg(0);
        std::string block(256 * 1024, '\0');
        auto reading = readAppleHealth([&]() -> std::string_view {
            stream.read(block.data(), static_cast<std::streamsize>(block.size()));
            return std::string_view(block).substr(0, static_cast<std::size_t>(stream.gcount()));
        });
        return m_take({file, m_named, m_inside, std::move(reading)});
    }

    bool streamMember(const std::string& file, std::string first, ArchiveMember& member)
    {
        ++m_given;
        bool isFirst = true;
        auto reading = readAppleHealth(
            [&]() -> std::string_view { return std::exchange(isFirst, false) ? first : member.nextBlock(); });
        return m_take({file, m_named, true, std::move(reading)});
    }

    bool give(const std::string& file, std::string bytes)
    {
        ++m_given;
        return m_take({file, m_named, m_inside, std::move(bytes)});
    }

    bool refuse(const std::string& file, Refusal refusal)
    {
        return m_take(
            {file, m_named, m_inside, Reading{.activities = {}, .refusal = refusal, .companions = {}}});
    }

    bool ended(const std::string& file, ArchiveEnding ending, bool hadMembers)
    {
        if (const auto refusal = refusalOf(ending))
            return refuse(file, refusal == Refusal::Broken && hadMembers ? Refusal::RestBroken : *refusal);
        return ending != ArchiveEnding::Stopped;
    }

    const ContentLimits& m_limits;
    const TakeContent& m_take;
    std::size_t m_named = 0;
    std::size_t m_given = 0; // members of archives
    bool m_inside = false;
};

} // namespace

void walkContents(std::span<const fs::path> paths, const ContentLimits& limits, const TakeContent& take)
{
    Walk walk(limits, take);
    for (std::size_t named = 0; named < paths.size(); ++named)
        for (const auto& found : filesIn(paths.subspan(named, 1)))
            if (!walk.walk(found, named))
                return;
}

} // namespace patella::exchange

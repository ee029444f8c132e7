// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/files/archive.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <cstdio>

namespace patella::exchange {

namespace {

// Tracks shrink to a twentieth, the emptiest XML perhaps to a hundredth; a bomb to a thousandth.
constexpr std::uintmax_t mostGrowth = 250;
constexpr std::uintmax_t alwaysAllowed = 64U << 20U;
constexpr std::size_t mostMembers = 1'000'000;
constexpr std::size_t blockSize = 256 * 1024;

using Archive = std::unique_ptr<archive, decltype(&archive_read_free)>;
using Open = std::function<bool(archive*)>;

Archive opened(const Open& open, bool gzip)
{
    Archive reading(archive_read_new(), archive_read_free);
    if (!reading)
        return reading;
    if (gzip) {
        archive_read_support_filter_gzip(reading.get());
        archive_read_support_format_raw(reading.get());
    } else {
        archive_read_support_format_zip(reading.get());
        archive_read_support_format_empty(reading.get());
    }
    if (!open(reading.get()))
        reading.reset();
    return reading;
}

bool climbsOut(std::string_view name)
{
    if (name.starts_with('/') || name.starts_with('\\') || (name.size() > 1 && name[1] == ':'))
        return true;
    for (std::size_t from = 0; from <= name.size();) {
        const auto end = std::min(name.find_first_of("/\\", from), name.size());
        if (name.substr(from, end - from) == "..")
            return true;
        from = end + 1;
    }
    return false;
}

bool isOfAFileManager(std::string_view name)
{
    const auto last = name.substr(name.find_last_of("/\\") + 1); // npos + 1 is 0
    return last.starts_with('.') || name.starts_with("__MACOSX/");
}

std::string nameOf(archive_entry* entry)
{
    const char* name = archive_entry_pathname_utf8(entry);
    if (!name)
        name = archive_entry_pathname(entry);
    return name ? name : "";
}

// A name that is no UTF-8 gives a warning, and the archive goes on.
bool nextEntry(archive* reading, archive_entry** entry, ArchiveEnding& ending)
{
    const auto result = archive_read_next_header(reading, entry);
    if (result == ARCHIVE_OK || result == ARCHIVE_WARN)
        return true;
    ending = result == ARCHIVE_EOF ? ArchiveEnding::Complete : ArchiveEnding::Broken;
    return false;
}

// Before anything is taken: one bad name spoils the whole.
ArchiveEnding lookThrough(archive* reading)
{
    archive_entry* entry = nullptr;
    auto ending = ArchiveEnding::Complete;
    for (std::size_t members = 0; nextEntry(reading, &entry, ending); ++members) {
        if (climbsOut(nameOf(entry)))
            return ArchiveEnding::ClimbsOut;
        if (members == mostMembers)
            return ArchiveEnding::Bomb;
    }
    return ArchiveEnding::Complete; // a broken end shows when the members are taken
}

ArchiveEnding takeAll(archive* reading, bool gzip, UnpackingBudget& budget, const TakeMember& take)
{
    archive_entry* entry = nullptr;
    auto ending = ArchiveEnding::Complete;
    bool areWhole = true; // behind a member that broke off an archive may end as if nothing were missing
    while (nextEntry(reading, &entry, ending)) {
        const auto name = gzip ? std::string() : nameOf(entry);
        if ((!gzip && archive_entry_filetype(entry) != AE_IFREG) || isOfAFileManager(name))
            continue;
        if (archive_entry_is_encrypted(entry) != 0)
            return ArchiveEnding::Encrypted;
        ArchiveMember member(reading, name, budget);
        if (!take(member))
            return ArchiveEnding::Stopped;
        if (member.ending() == ArchiveEnding::Bomb)
            return ArchiveEnding::Bomb;
        areWhole = areWhole && member.ending() != ArchiveEnding::Broken;
    }
    return areWhole ? ending : ArchiveEnding::Broken;
}

ArchiveEnding unpackWith(const Open& open, bool gzip, UnpackingBudget& budget, const TakeMember& take)
{
    if (!gzip) {
        const auto first = opened(open, gzip);
        if (!first)
            return ArchiveEnding::Broken;
        if (const auto ending = lookThrough(first.get()); ending != ArchiveEnding::Complete)
            return ending;
    }
    const auto reading = opened(open, gzip);
    return reading ? takeAll(reading.get(), gzip, budget, take) : ArchiveEnding::Broken;
}

} // namespace

bool isZip(std::string_view bytes)
{
    return bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06");
}

bool isGzip(std::string_view bytes) { return bytes.starts_with("\x1F\x8B"); }

UnpackingBudget::UnpackingBudget(std::uintmax_t packedSize)
    : m_left(std::max(alwaysAllowed, packedSize * mostGrowth))
{
}

bool UnpackingBudget::spend(std::uintmax_t bytes)
{
    const bool enough = bytes <= m_left;
    m_left -= std::min(bytes, m_left);
    return enough;
}

std::string_view ArchiveMember::nextBlock()
{
    const void* block = nullptr;
    std::size_t size = 0;
    la_int64_t offset = 0;
    while (m_ending == ArchiveEnding::Complete && size == 0) {
        const auto result = archive_read_data_block(m_from, &block, &size, &offset);
        if (result == ARCHIVE_EOF)
            return {};
        if (result != ARCHIVE_OK && result != ARCHIVE_WARN)
            m_ending = ArchiveEnding::Broken;
        else if (!m_budget.spend(size))
            m_ending = ArchiveEnding::Bomb;
    }
    return m_ending == ArchiveEnding::Complete ? std::string_view(static_cast<const char*>(block), size)
                                               : std::string_view{};
}

ArchiveEnding unpack(std::string_view bytes, UnpackingBudget& budget, const TakeMember& take)
{
    const auto open = [&](archive* reading) {
        return archive_read_open_memory(reading, bytes.data(), bytes.size()) == ARCHIVE_OK;
    };
    return unpackWith(open, isGzip(bytes), budget, take);
}

ArchiveEnding unpackFile(const std::filesystem::path& file, UnpackingBudget& budget, const TakeMember& take)
{
    std::string beginning(2, '\0');
    {
        const std::unique_ptr<std::FILE, int (*)(std::FILE*)> stream(
            std::fopen(file.c_str(), "rb"), std::fclose);
        if (!stream || std::fread(beginning.data(), 1, beginning.size(), stream.get()) != beginning.size())
            return ArchiveEnding::Broken;
    }
    const auto open = [&](archive* reading) {
        return archive_read_open_filename(reading, file.c_str(), blockSize) == ARCHIVE_OK;
    };
    return unpackWith(open, isGzip(beginning), budget, take);
}

} // namespace patella::exchange

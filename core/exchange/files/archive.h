// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

struct archive;

namespace patella::exchange {

// By their first bytes.
bool isZip(std::string_view bytes);
bool isGzip(std::string_view bytes);

enum class ArchiveEnding {
    Complete,
    Stopped, // by whoever took the members
    Broken, // what came before was handed out
    Encrypted,
    ClimbsOut, // a member is named "../x" or "/x": nobody packs a run that way
    Bomb, // far more comes out than any track shrinks to
};

// What may still come out of an archive and all that is packed inside it.
class UnpackingBudget {
public:
    explicit UnpackingBudget(std::uintmax_t packedSize);
    bool spend(std::uintmax_t bytes);

private:
    std::uintmax_t m_left;
};

// One member, read block by block; the blocks are good until the next is asked for.
class ArchiveMember {
public:
    ArchiveMember(archive* from, std::string name, UnpackingBudget& budget)
        : m_from(from)
        , m_name(std::move(name))
        , m_budget(budget)
    {
    }
    const std::string& name() const { return m_name; }

    // Empty at the end, and after a fault.
    std::string_view nextBlock();
    ArchiveEnding ending() const { return m_ending; }

private:
    archive* m_from;
    std::string m_name; // UTF-8, empty for gz
    UnpackingBudget& m_budget;
    ArchiveEnding m_ending = ArchiveEnding::Complete;
};

// Files only; folders and the notes of file managers are passed over. The taker says whether to go on.
using TakeMember = std::function<bool(ArchiveMember&)>;
ArchiveEnding unpack(std::string_view bytes, UnpackingBudget& budget, const TakeMember& take);
ArchiveEnding unpackFile(const std::filesystem::path& file, UnpackingBudget& budget, const TakeMember& take);

} // namespace patella::exchange

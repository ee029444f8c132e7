// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/first_bytes.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <vector>

namespace patella {

namespace {

// A file of SQLite, opened as the main file of a database; that is how locks on it are kept.
class OpenedFile {
public:
    explicit OpenedFile(const std::filesystem::path& file)
        : m_system(sqlite3_vfs_find(nullptr))
        , m_name(sqlite3_create_filename(file.c_str(), "", "", 0, nullptr))
        , m_room((static_cast<std::size_t>(m_system->szOsFile) + sizeof(std::max_align_t) - 1)
              / sizeof(std::max_align_t))
        , m_file(reinterpret_cast<sqlite3_file*>(m_room.data()))
    {
        m_isOpen = m_name
            && m_system->xOpen(m_system, m_name, m_file, SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, nullptr)
                == SQLITE_OK;
    }
    ~OpenedFile()
    {
        if (m_file->pMethods)
            m_file->pMethods->xClose(m_file);
        sqlite3_free_filename(m_name);
    }
    OpenedFile(const OpenedFile&) = delete;
    OpenedFile& operator=(const OpenedFile&) = delete;

    std::optional<std::string> read(std::size_t count)
    {
        std::string bytes(count, '\0');
        const bool isRead = m_isOpen
            && (count == 0
                || m_file->pMethods->xRead(m_file, bytes.data(), static_cast<int>(count), 0) == SQLITE_OK);
        return isRead ? std::optional(std::move(bytes)) : std::nullopt;
    }

private:
    sqlite3_vfs* m_system;
    const char* m_name;
    std::vector<std::max_align_t> m_room;
    sqlite3_file* m_file;
    bool m_isOpen = false;
};

} // namespace

std::optional<std::string> firstBytesOf(const std::filesystem::path& file, std::size_t atMost)
{
    std::error_code unknown;
    if (!std::filesystem::is_regular_file(file, unknown))
        return std::nullopt;
    const auto size = std::filesystem::file_size(file, unknown); // SQLite takes a single byte for none
    if (unknown)
        return std::nullopt;
    return OpenedFile(std::filesystem::absolute(file, unknown)).read(std::min<std::uintmax_t>(size, atMost));
}

} // namespace patella

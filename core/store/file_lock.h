// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace patella {

// Held by one program at a time, and let go when that program ends in whatever way. It locks the folder of
// the file, which needs no file of its own; where a folder cannot be locked nobody waits.
class FileLock {
public:
    explicit FileLock(const std::filesystem::path& file);
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

private:
    int m_descriptor;
};

} // namespace patella

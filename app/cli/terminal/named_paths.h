// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

#include <filesystem>
#include <string>
#include <vector>

namespace patella::cli {

// Files and folders as they were named, "-" for the standard input: what comes from there lies in a folder
// that nobody else may read, as long as this lives.
class NamedPaths {
public:
    explicit NamedPaths(const std::vector<std::string>& named);

    const std::vector<std::filesystem::path>& all() const { return m_paths; }

    // "-/run.gpx" for a file in an archive that came from the standard input.
    std::string asNamed(const std::string& file) const;

private:
    std::filesystem::path standardInput();

    QTemporaryDir m_folder;
    bool m_isRead = false;
    std::vector<std::filesystem::path> m_paths;
};

} // namespace patella::cli

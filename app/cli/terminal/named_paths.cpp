// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal/named_paths.h"

#include <fstream>
#include <iostream>
#include <utility>

namespace patella::cli {

NamedPaths::NamedPaths(const std::vector<std::string>& named)
{
    for (const auto& path : named)
        m_paths.push_back(path == "-" ? standardInput() : std::filesystem::path(path));
}

std::string NamedPaths::asNamed(const std::string& file) const
{
    const auto folder = m_folder.path().toStdString() + '/';
    return file.starts_with(folder) ? file.substr(folder.size()) : file;
}

// Of nothing at all an empty file comes, which is said to hold no run.
std::filesystem::path NamedPaths::standardInput()
{
    auto file = m_folder.filePath(QStringLiteral("-")).toStdString();
    if (!std::exchange(m_isRead, true))
        std::ofstream(file, std::ios::binary) << std::cin.rdbuf();
    return file;
}

} // namespace patella::cli

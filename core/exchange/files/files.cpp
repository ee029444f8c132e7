// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/files/files.h"

#include <algorithm>
#include <fstream>
#include <system_error>

namespace patella::exchange {

namespace {

namespace fs = std::filesystem;

void addFolder(std::vector<FoundFile>& found, const fs::path& folder)
{
    std::vector<fs::path> inside;
    std::error_code trouble;
    for (fs::directory_iterator each(folder, trouble), end; !trouble && each != end; each.increment(trouble))
        if (!each->path().filename().string().starts_with('.'))
            inside.push_back(each->path());
    std::sort(inside.begin(), inside.end());
    for (const auto& path : inside)
        if (fs::is_directory(path, trouble) && !fs::is_symlink(path, trouble)) // a link may lead back up
            addFolder(found, path);
        else if (fs::is_regular_file(path, trouble))
            found.push_back({path, true});
}

} // namespace

std::vector<FoundFile> filesIn(std::span<const fs::path> paths)
{
    std::vector<FoundFile> found;
    std::error_code unused;
    for (const auto& path : paths)
        if (fs::is_directory(path, unused))
            addFolder(found, path);
        else
            found.push_back({path, false});
    return found;
}

std::variant<std::string, Refusal> contentOf(const fs::path& file, std::uintmax_t largest)
{
    std::error_code trouble;
    if (!fs::is_regular_file(file, trouble))
        return Refusal::Unreadable;
    const auto size = fs::file_size(file, trouble);
    if (trouble)
        return Refusal::Unreadable;
    if (size > largest)
        return Refusal::TooLarge;
    std::string bytes(size, '\0');
    std::ifstream stream(file, std::ios::binary);
    if (!stream.read(bytes.data(), static_cast<std::streamsize>(size)) && size > 0)
        return Refusal::Unreadable;
    return bytes;
}

} // namespace patella::exchange

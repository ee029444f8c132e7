// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/places.h"

#include "core/log/values/id.h"

#include <cstdlib>
#include <fstream>

namespace patella {

namespace {

namespace fs = std::filesystem;

std::string environment(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

fs::path dataFolder()
{
    const fs::path data = environment("XDG_DATA_HOME");
    if (data.is_absolute())
        return data / "patella";
    const fs::path home = environment("HOME");
    return home.is_absolute() ? home / ".local" / "share" / "patella" : fs::path();
}

void makeOwnFolder(const fs::path& folder)
{
    std::error_code failed; // opening the log in it then says what is wrong
    if (fs::create_directories(folder, failed))
        fs::permissions(folder, fs::perms::owner_all, failed);
}

} // namespace

fs::path ownLogFile()
{
    const auto folder = dataFolder();
    if (folder.empty())
        return {};
    makeOwnFolder(folder);
    return folder / "log.patella";
}

std::string deviceName()
{
    const auto folder = dataFolder();
    if (folder.empty())
        return "unnamed";
    const auto file = folder / "device";
    std::string name;
    if (std::ifstream(file) >> name && isUuid(name))
        return name;
    makeOwnFolder(folder);
    name = freshUuid();
    return std::ofstream(file) << name << '\n' ? name : "unnamed";
}

bool isSomethingAt(const std::filesystem::path& file)
{
    std::error_code unknown;
    return std::filesystem::symlink_status(file, unknown).type() != std::filesystem::file_type::not_found;
}

} // namespace patella

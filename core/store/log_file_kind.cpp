// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/log_file_kind.h"

#include "core/store/schema.h"

#include <array>
#include <cstring>
#include <fstream>

namespace patella {

bool beginsAsALog(const std::filesystem::path& file)
{
    constexpr std::size_t applicationAt = 68;
    std::array<char, applicationAt + 4> header{};
    std::ifstream stream(file, std::ios::binary);
    if (!stream.read(header.data(), header.size()) || std::memcmp(header.data(), "SQLite format 3", 16) != 0)
        return false;
    unsigned application = 0;
    for (std::size_t at = applicationAt; at < header.size(); ++at)
        application = application << 8U | static_cast<unsigned char>(header.at(at));
    return application == applicationId;
}

} // namespace patella

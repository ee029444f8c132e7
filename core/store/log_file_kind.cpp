// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/log_file_kind.h"

#include "core/store/first_bytes.h"
#include "core/store/versions/schema.h"

#include <string_view>

namespace patella {

bool beginsAsALog(const std::filesystem::path& file)
{
    constexpr std::size_t applicationAt = 68;
    const auto header = firstBytesOf(file, applicationAt + 4).value_or("");
    if (header.size() < applicationAt + 4 || !header.starts_with(std::string_view("SQLite format 3", 16)))
        return false;
    unsigned application = 0;
    for (std::size_t at = applicationAt; at < header.size(); ++at)
        application = application << 8U | static_cast<unsigned char>(header.at(at));
    return application == applicationId;
}

} // namespace patella

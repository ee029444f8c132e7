// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sharing/device_names.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/store/opening.h"

namespace patella {

std::map<std::string, std::string> deviceNamesIn(const std::filesystem::path& log)
{
    return storing(log, "read the log", [&] {
        auto database = openForReading(log);
        std::map<std::string, std::string> names;
        SQLite::Statement rows(database, "SELECT id, name FROM shared_device");
        while (rows.executeStep())
            names.emplace(rows.getColumn(0).getString(), rows.getColumn(1).getString());
        return names;
    });
}

} // namespace patella

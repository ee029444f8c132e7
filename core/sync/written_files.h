// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sharing/sharing_store.h"
#include "core/sync/device_folder.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace patella::sync {

// The files that a log has written into its own folder, as it remembers them: their names, and of those whose
// bytes were read and found right, how they looked then. Reading all of them each time would take longer the
// longer a log is kept; the one that was read longest ago is read again.
class WrittenFiles {
public:
    explicit WrittenFiles(SharingStore& store);

    bool has(std::string_view name) const;
    // Whether the file is whole and sealed, or not, as it should be: by its look where that is known.
    bool isSound(const DeviceFolder& own, const SegmentName& name);
    // These are all there are now.
    void remember(const std::vector<SegmentName>& files);

private:
    struct File {
        std::string name;
        std::optional<FileLook> look; // empty: it is read the next time
    };
    std::vector<File>::iterator find(std::string_view name);

    SharingStore& m_store;
    std::vector<File> m_files; // the one that was read longest ago first
};

} // namespace patella::sync

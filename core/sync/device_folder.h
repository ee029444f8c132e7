// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/about_device.h"
#include "core/sync/sealing.h"
#include "core/sync/segment.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace patella::sync {

// What of a file is known without reading it.
struct FileLook {
    std::uintmax_t size;
    std::int64_t written; // ticks of the file system's clock
    bool isSealed; // as it should be
    bool operator==(const FileLook&) const = default;
};

// What one device has put into the shared folder.
class DeviceFolder {
public:
    DeviceFolder(const std::filesystem::path& sharedFolder, std::string device, Sealing& sealing);

    const std::string& device() const { return m_device; }
    bool isThere() const;
    void make() const; // throws StoreError

    struct Files {
        std::vector<SegmentName> segments; // by their numbers
        std::vector<std::string> foreign;
    };
    Files files() const;

    // As it arrived, if it did so whole.
    std::variant<Segment, SyncTrouble> segment(const SegmentName& name) const;
    // Whether a file lies there whole, and sealed or not as it should be.
    bool isAsItShouldBe(const SegmentName& name) const;
    // Empty: it was written so lately that another change would look the same, or it cannot be asked.
    std::optional<FileLook> look(const SegmentName& name) const;
    // Written whole, through to the disk, then named. Throws StoreError.
    std::variant<SegmentName, SyncTrouble> write(const Segment& segment) const;
    void remove(const SegmentName& name) const;

    std::optional<AboutDevice> about() const;
    std::optional<SyncTrouble> write(const AboutDevice& about) const; // nothing is done if it says so already

private:
    SyncTrouble trouble(SyncTrouble::Kind kind, const std::string& file) const;

    std::filesystem::path m_folder;
    std::string m_device;
    Sealing& m_sealing;
};

std::vector<std::string> devicesIn(const std::filesystem::path& sharedFolder);

} // namespace patella::sync

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/device_folder.h"

#include "core/log/values/id.h"
#include "core/store/sealed/whole_file.h"
#include "core/store/store_error.h"
#include "core/sync/checksum.h"

#include <algorithm>
#include <chrono>

namespace patella::sync {

namespace {

namespace fs = std::filesystem;
using Trouble = SyncTrouble::Kind;

constexpr std::uintmax_t largest = 64U << 20U; // bytes; ours are a hundredth of it

Trouble kindOf(SegmentTrouble trouble)
{
    switch (trouble) {
    case SegmentTrouble::Foreign:
        return Trouble::Foreign;
    case SegmentTrouble::Newer:
        return Trouble::Newer;
    case SegmentTrouble::Damaged:
        break;
    }
    return Trouble::Damaged;
}

std::optional<std::string> bytesOfSmall(const fs::path& file)
{
    std::error_code unknown;
    const auto size = fs::file_size(file, unknown);
    return unknown || size > largest ? std::nullopt : wholeFile(file);
}

// What syncers write before a file is whole, and what they remember; .part is our own.
bool isUnfinished(const std::string& name)
{
    return name.starts_with('.') || name.starts_with('~') || name.ends_with(".part") || name.ends_with(".tmp")
        || name.ends_with(".partial");
}

template <typename Visit> void forEachIn(const fs::path& folder, Visit&& visit)
{
    std::error_code unknown;
    for (fs::directory_iterator each(folder, unknown), end; !unknown && each != end; each.increment(unknown))
        visit(*each);
}

} // namespace

DeviceFolder::DeviceFolder(const fs::path& sharedFolder, std::string device, Sealing& sealing)
    : m_folder(sharedFolder / device)
    , m_device(std::move(device))
    , m_sealing(sealing)
{
}

bool DeviceFolder::isThere() const
{
    std::error_code unknown;
    return fs::is_directory(m_folder, unknown);
}

void DeviceFolder::make() const
{
    std::error_code failed;
    fs::create_directory(m_folder, failed);
    if (!isThere())
        throw StoreError(StoreError::Kind::CannotOpen, m_folder, "make the folder");
}

DeviceFolder::Files DeviceFolder::files() const
{
    Files files;
    forEachIn(m_folder, [&](const fs::directory_entry& entry) {
        const auto name = entry.path().filename().string();
        if (auto segment = segmentNameIn(name))
            files.segments.push_back(std::move(*segment));
        else if (!isUnfinished(name) && name != aboutFileName && name != keyFileName)
            files.foreign.push_back(m_device + "/" + name);
    });
    std::ranges::sort(files.segments);
    std::ranges::sort(files.foreign);
    return files;
}

SyncTrouble DeviceFolder::trouble(Trouble kind, const std::string& file) const
{
    return {.kind = kind, .file = m_device + "/" + file};
}

std::variant<Segment, SyncTrouble> DeviceFolder::segment(const SegmentName& name) const
{
    const auto file = textOf(name);
    auto bytes = bytesOfSmall(m_folder / file);
    if (!bytes)
        return trouble(Trouble::Unreadable, file);
    if (checksumText(*bytes) != name.checksum)
        return trouble(Trouble::Damaged, file);
    const auto plain = m_sealing.opened(m_folder, std::move(*bytes));
    if (const auto* why = std::get_if<Trouble>(&plain))
        return trouble(*why, file);
    auto segment = segmentIn(std::get<std::string>(plain));
    if (const auto* why = std::get_if<SegmentTrouble>(&segment))
        return trouble(kindOf(*why), file);
    auto& read = std::get<Segment>(segment);
    if (read.device != m_device || read.first != name.first || read.last() != name.last)
        return trouble(Trouble::Foreign, file);
    return std::move(read);
}

bool DeviceFolder::isAsItShouldBe(const SegmentName& name) const
{
    const auto bytes = bytesOfSmall(m_folder / textOf(name));
    return bytes && checksumText(*bytes) == name.checksum && Sealing::isSealed(*bytes) == m_sealing.isOn();
}

std::optional<FileLook> DeviceFolder::look(const SegmentName& name) const
{
    using Clock = fs::file_time_type::clock;
    constexpr std::chrono::seconds coarsest{3}; // some file systems count in twos
    std::error_code noSize, noTime;
    const auto file = m_folder / textOf(name);
    const auto size = fs::file_size(file, noSize);
    const auto written = fs::last_write_time(file, noTime);
    if (noSize || noTime || written > Clock::now() - coarsest)
        return std::nullopt;
    return FileLook{.size = size,
        .written = std::int64_t{written.time_since_epoch().count()},
        .isSealed = m_sealing.isOn()};
}

std::variant<SegmentName, SyncTrouble> DeviceFolder::write(const Segment& segment) const
{
    const auto bytes = m_sealing.closed(m_folder, bytesOf(segment));
    if (const auto* why = std::get_if<Trouble>(&bytes))
        return trouble(*why, std::string(keyFileName));
    const auto& closed = std::get<std::string>(bytes);
    SegmentName name{.first = segment.first, .last = segment.last(), .checksum = checksumText(closed)};
    writeNewFile(m_folder / textOf(name), closed);
    return name;
}

void DeviceFolder::remove(const SegmentName& name) const
{
    std::error_code unknown;
    fs::remove(m_folder / textOf(name), unknown);
}

std::optional<AboutDevice> DeviceFolder::about() const
{
    auto bytes = bytesOfSmall(m_folder / aboutFileName);
    if (!bytes)
        return std::nullopt;
    const auto plain = m_sealing.opened(m_folder, std::move(*bytes));
    const auto* text = std::get_if<std::string>(&plain);
    return text ? aboutIn(*text) : std::nullopt;
}

std::optional<SyncTrouble> DeviceFolder::write(const AboutDevice& about) const
{
    const auto file = m_folder / aboutFileName;
    const auto there = bytesOfSmall(file);
    if (there && Sealing::isSealed(*there) == m_sealing.isOn() && this->about() == about)
        return std::nullopt;
    const auto bytes = m_sealing.closed(m_folder, bytesOf(about));
    if (const auto* why = std::get_if<Trouble>(&bytes))
        return trouble(*why, std::string(keyFileName));
    writeNewFile(file, std::get<std::string>(bytes));
    return std::nullopt;
}

std::vector<std::string> devicesIn(const fs::path& sharedFolder)
{
    std::vector<std::string> devices;
    forEachIn(sharedFolder, [&](const fs::directory_entry& entry) {
        std::error_code unknown;
        const auto name = entry.path().filename().string();
        if (isUuid(name) && entry.is_directory(unknown))
            devices.push_back(name);
    });
    std::ranges::sort(devices);
    return devices;
}

} // namespace patella::sync

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealed/whole_file.h"

#include "core/store/store_error.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <unistd.h>

namespace patella {

namespace {

namespace fs = std::filesystem;
using Kind = StoreError::Kind;

Kind kindOfErrno()
{
    switch (errno) {
    case ENOSPC:
    case EDQUOT:
        return Kind::Full;
    case EACCES:
    case EROFS:
    case EPERM:
        return Kind::ReadOnly;
    case EIO:
        return Kind::DiskFails;
    case EEXIST:
        return Kind::Failed;
    default:
        return Kind::CannotOpen;
    }
}

bool writeAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

bool syncFolderOf(const fs::path& file)
{
    const auto folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return true; // a folder that may be written and not read
    const bool isDone = ::fsync(descriptor) == 0 || errno == EINVAL;
    ::close(descriptor);
    return isDone;
}

} // namespace

std::optional<std::string> wholeFile(const fs::path& file)
{
    std::error_code unknown;
    std::ifstream stream(file, std::ios::binary);
    if (!stream || !fs::is_regular_file(file, unknown))
        return std::nullopt;
    std::string bytes{std::istreambuf_iterator<char>(stream), {}};
    return stream.bad() ? std::nullopt : std::optional(std::move(bytes));
}

void writeNewFile(const fs::path& file, std::string_view bytes)
{
    constexpr int ownerOnlyMode = 0600;
    const fs::path unfinished = file.string() + ".part"; // until all of it is on the disk
    std::error_code unknown;
    fs::remove(unfinished, unknown);
    const int descriptor = ::open(unfinished.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, ownerOnlyMode);
    if (descriptor < 0)
        throw StoreError(kindOfErrno(), file, "create the file");
    bool isWritten = writeAll(descriptor, bytes) && ::fsync(descriptor) == 0;
    auto why = kindOfErrno();
    isWritten = ::close(descriptor) == 0 && isWritten && ::rename(unfinished.c_str(), file.c_str()) == 0;
    if (isWritten && syncFolderOf(file))
        return;
    if (why == Kind::CannotOpen)
        why = Kind::DiskFails;
    fs::remove(isWritten ? file : unfinished, unknown);
    throw StoreError(why, file, "write the file");
}

} // namespace patella

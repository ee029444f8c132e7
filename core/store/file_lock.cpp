// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace patella {

FileLock::FileLock(const std::filesystem::path& file)
    : m_descriptor(::open(
          file.has_parent_path() ? file.parent_path().c_str() : ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC))
{
    if (m_descriptor >= 0)
        ::flock(m_descriptor, LOCK_EX);
}

FileLock::~FileLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace patella

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/store/failing_files.h"

#include <sqlite3.h>

#include <cstddef>
#include <cstring>

namespace patella::test {

namespace {

struct Plan {
    int call = 0, failing = 0;
    bool forGood = false, failed = false;
};

Plan plan;
sqlite3_vfs* beneath = nullptr;
sqlite3_vfs inBetween;
sqlite3_io_methods methods;

bool fails()
{
    ++plan.call;
    const bool now
        = plan.failing != 0 && (plan.forGood ? plan.call >= plan.failing : plan.call == plan.failing);
    plan.failed = plan.failed || now;
    return now;
}

// Behind it in memory lies the file of the system.
struct File {
    sqlite3_file base;
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

File& fileOf(sqlite3_file* file) { return *reinterpret_cast<File*>(file); }
sqlite3_file* real(sqlite3_file* file) { return fileOf(file).real(); }
const sqlite3_io_methods& system(sqlite3_file* file) { return *real(file)->pMethods; }

int closeFile(sqlite3_file* file) { return system(file).xClose(real(file)); }
int readFile(sqlite3_file* file, void* bytes, int count, sqlite3_int64 at)
{
    return fails() ? SQLITE_IOERR_READ : system(file).xRead(real(file), bytes, count, at);
}
int writeFile(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 at)
{
    if (!fails())
        return system(file).xWrite(real(file), bytes, count, at);
    if (count > 1)
        system(file).xWrite(real(file), bytes, count / 2, at);
    return plan.call % 2 == 0 ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}
int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    return fails() ? SQLITE_IOERR_TRUNCATE : system(file).xTruncate(real(file), size);
}
int syncFile(sqlite3_file* file, int flags)
{
    return fails() ? SQLITE_IOERR_FSYNC : system(file).xSync(real(file), flags);
}
int sizeOfFile(sqlite3_file* file, sqlite3_int64* size)
{
    return fails() ? SQLITE_IOERR_FSTAT : system(file).xFileSize(real(file), size);
}
int lockFile(sqlite3_file* file, int lock)
{
    return fails() ? SQLITE_IOERR_LOCK : system(file).xLock(real(file), lock);
}
int unlockFile(sqlite3_file* file, int lock) { return system(file).xUnlock(real(file), lock); }
int checkLock(sqlite3_file* file, int* isReserved)
{
    return fails() ? SQLITE_IOERR_CHECKRESERVEDLOCK : system(file).xCheckReservedLock(real(file), isReserved);
}
int control(sqlite3_file* file, int what, void* with)
{
    return system(file).xFileControl(real(file), what, with);
}
int sectorSize(sqlite3_file* file) { return system(file).xSectorSize(real(file)); }
int characteristics(sqlite3_file* file) { return system(file).xDeviceCharacteristics(real(file)); }
int mapShared(sqlite3_file* file, int region, int size, int extend, void volatile** memory)
{
    return fails() ? SQLITE_IOERR_SHMMAP : system(file).xShmMap(real(file), region, size, extend, memory);
}
int lockShared(sqlite3_file* file, int offset, int count, int flags)
{
    const bool isUnlock = (flags & SQLITE_SHM_UNLOCK) != 0;
    return !isUnlock && fails() ? SQLITE_IOERR_SHMLOCK
                                : system(file).xShmLock(real(file), offset, count, flags);
}
void barrier(sqlite3_file* file) { system(file).xShmBarrier(real(file)); }
int unmapShared(sqlite3_file* file, int remove) { return system(file).xShmUnmap(real(file), remove); }

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    file->pMethods = nullptr;
    if (fails())
        return SQLITE_CANTOPEN;
    std::memset(real(file), 0, static_cast<std::size_t>(beneath->szOsFile));
    const int result = beneath->xOpen(beneath, name, real(file), flags, outFlags);
    if (real(file)->pMethods)
        file->pMethods = &methods;
    return result;
}
int deleteFile(sqlite3_vfs*, const char* name, int sync)
{
    return fails() ? SQLITE_IOERR_DELETE : beneath->xDelete(beneath, name, sync);
}
int accessFile(sqlite3_vfs*, const char* name, int flags, int* result)
{
    return fails() ? SQLITE_IOERR_ACCESS : beneath->xAccess(beneath, name, flags, result);
}
int fullName(sqlite3_vfs*, const char* name, int size, char* out)
{
    return beneath->xFullPathname(beneath, name, size, out);
}

} // namespace

FailingFiles::FailingFiles()
{
    beneath = sqlite3_vfs_find(nullptr);
    plan = {};
    methods = {.iVersion = 2,
        .xClose = closeFile,
        .xRead = readFile,
        .xWrite = writeFile,
        .xTruncate = truncateFile,
        .xSync = syncFile,
        .xFileSize = sizeOfFile,
        .xLock = lockFile,
        .xUnlock = unlockFile,
        .xCheckReservedLock = checkLock,
        .xFileControl = control,
        .xSectorSize = sectorSize,
        .xDeviceCharacteristics = characteristics,
        .xShmMap = mapShared,
        .xShmLock = lockShared,
        .xShmBarrier = barrier,
        .xShmUnmap = unmapShared,
        .xFetch = nullptr,
        .xUnfetch = nullptr};
    inBetween = *beneath;
    inBetween.zName = "failing";
    inBetween.pNext = nullptr;
    inBetween.szOsFile = static_cast<int>(sizeof(File)) + beneath->szOsFile;
    inBetween.xOpen = openFile;
    inBetween.xDelete = deleteFile;
    inBetween.xAccess = accessFile;
    inBetween.xFullPathname = fullName;
    sqlite3_vfs_register(&inBetween, 1);
}

FailingFiles::~FailingFiles()
{
    sqlite3_vfs_unregister(&inBetween);
    sqlite3_vfs_register(beneath, 1);
}

void FailingFiles::failAt(int call, How how)
{
    plan = {.call = 0, .failing = call, .forGood = how == How::FromThenOn, .failed = false};
}

int FailingFiles::calls() const { return plan.call; }
bool FailingFiles::hasFailed() const { return plan.failed; }

} // namespace patella::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace patella::test {

// The files below SQLite, of which one call fails: a disk that is full or breaks. Stands before the files of
// the system as long as it lives; a write that fails has written half.
class FailingFiles {
public:
    enum class How { Once, FromThenOn };

    FailingFiles();
    ~FailingFiles();
    FailingFiles(const FailingFiles&) = delete;
    FailingFiles& operator=(const FailingFiles&) = delete;

    // The calls are counted anew from 1; 0: none fails.
    void failAt(int call, How how);
    int calls() const;
    bool hasFailed() const;
};

} // namespace patella::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>

namespace patella {

// What no caller nearby can mend. Thrown in core/store only; what() names the operation for a bug report,
// the sentence for people is made in ui/words from the kind and the file.
class StoreError : public std::runtime_error {
public:
    enum class Kind {
        CannotOpen, // no such folder, no permission
        ReadOnly, // the file or its folder cannot be written
        NotALog, // a file of something else
        NewerSchema, // written by a newer version
        Damaged,
        Full, // no room left on the disk
        DiskFails, // the disk or the network reports an error
        Busy, // another program holds the file
        Gone, // the file is no longer at its place
        Replaced, // another file stands at its place, or another was copied over it
        ForeignSchema, // it holds a table, a trigger or a view that no log has
        ChangedMeanwhile, // somebody wrote to the log since it was read
        Conflict, // the row is not what the change expects: it was changed elsewhere
        Refused, // the file's own rules refuse the value
        Failed, // anything else
    };

    StoreError(Kind kind, std::string file, const std::string& operation)
        : std::runtime_error(operation)
        , m_kind(kind)
        , m_file(std::move(file))
    {
    }
    Kind kind() const { return m_kind; }
    const std::string& file() const { return m_file; }

private:
    Kind m_kind;
    std::string m_file;
};

} // namespace patella

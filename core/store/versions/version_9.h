// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <memory>
#include <string_view>

// The SQL of version 9 of a log, which packs the journal. What has been released is never edited.
namespace patella {

// What many entries share stands once, keys are bytes, rows are packed (packing/packed_row.h). What cannot be
// packed, because it is no row that a log wrote, stays the text it was. Wants the functions of
// JournalPacking.
extern const std::string_view stepToVersion9;

// packed_key(text) and packed_row(table, key, json) in SQL, as long as this lives.
class JournalPacking {
public:
    explicit JournalPacking(SQLite::Database& database);
    ~JournalPacking();
    JournalPacking(const JournalPacking&) = delete;
    JournalPacking& operator=(const JournalPacking&) = delete;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace patella

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sharing/shared_change.h"
#include "core/store/sharing/shared_rows.h"
#include "core/store/store_error.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace patella {

// The door of a log to those of the same runner on other machines: its journal as values, the changes that
// are shared, and its rows as these make them. A connection of its own, for one thread at a time. Every
// function may throw StoreError.
class SharingStore {
public:
    explicit SharingStore(const std::filesystem::path& file);
    ~SharingStore();
    SharingStore(const SharingStore&) = delete;
    SharingStore& operator=(const SharingStore&) = delete;

    const std::filesystem::path& file() const;
    // Changes whenever another connection has written.
    std::int64_t version() const;

    // All of it or nothing; Refused: the log's own rules refuse what was put.
    void inOneGo(const std::function<void()>& work);

    // What the log knows of itself.
    std::optional<std::string> fact(const std::string& name) const;
    void setFact(const std::string& name, const std::string& value);

    std::int64_t lastEntry() const; // of the journal; 0: none
    std::vector<JournalStep> journalAfter(std::int64_t entry, int atMost) const;
    // Whether the change set of an entry of the journal removed this row too.
    bool removedAlong(std::int64_t entry, const std::string& row) const;

    // False: it is there already.
    bool add(const SharedChange& change, const std::string& publisher, std::int64_t number);
    std::vector<SharedChange> changesOf(const std::string& row) const;
    // Of a table, those of which something was said that begins so.
    std::vector<std::string> rowsOfWhich(const std::string& table, const std::string& beginning) const;
    bool hasChange(const SharedChange& change, const std::string& publisher, std::int64_t number) const;
    // In the order of their numbers, which have no gaps.
    std::vector<SharedChange> published(
        const std::string& publisher, std::int64_t first, std::int64_t last) const;
    std::int64_t lastNumber(const std::string& publisher) const;
    std::int64_t highestClock() const;
    bool hasOthersThan(const std::string& device) const;
    // Changes that came from elsewhere are published by this one from now on.
    void takeOver(const std::string& from, const std::string& publisher);

    std::vector<std::string> publishers() const;
    std::vector<ReadRange> readOf(const std::string& publisher) const;
    void setRead(const std::string& publisher, const std::vector<ReadRange>& ranges);

    std::vector<std::pair<std::string, std::string>> sameRows() const;
    void addSame(const std::string& one, const std::string& other);

    std::vector<std::pair<std::string, std::string>> deviceNames() const; // by their ids
    void setDeviceName(const std::string& device, const std::string& name);

    std::vector<OpenRow> openRows() const;
    std::vector<OpenRow> waitingFor(const std::string& row) const;
    void setOpen(const OpenRow& row); // one that is not open is forgotten

    SharedRows& rows();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace patella

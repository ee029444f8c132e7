// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sharing/sharing_store.h"
#include "core/sync/row_change.h"
#include "core/sync/row_state.h"
#include "core/sync/same_rows.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace patella::sync {

// The changes that a log knows, by row, for the length of one go.
class KnownChanges {
public:
    // Device: whose log it is.
    KnownChanges(SharingStore& store, std::string device);

    // One that came from elsewhere; false: it was there.
    bool take(const RowChange& change, const std::string& publisher, std::int64_t number);
    // One that was made here: gets the next number, and a time after everything that is known. Returns it.
    RowChange make(RowChange change, const std::string& madeOn, std::int64_t milliseconds);

    std::string keyOf(const std::string& row) const { return m_same.keyOf(row); }
    std::vector<std::string> allOf(const std::string& row) const { return m_same.allOf(keyOf(row)); }
    // Of a row and all that are the same.
    const std::vector<RowChange>& changesOf(const std::string& row);
    RowState stateOf(const std::string& row) { return sync::stateOf(changesOf(row)); }
    bool isKnown(const std::string& row); // that it was added

    SharingStore& store() { return m_store; }
    const std::string& device() const { return m_device; }

private:
    void remember(const RowChange& change);

    SharingStore& m_store;
    std::string m_device;
    SameRows m_same;
    std::int64_t m_highest;
    std::int64_t m_lastNumber;
    std::map<std::string, std::vector<RowChange>> m_changes; // by the key that rows go by
};

} // namespace patella::sync

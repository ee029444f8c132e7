// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/plain.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// A row as the journal keeps it: a CBOR map (RFC 8949) from the places of its columns in their table, which
// never change, to their values. Columns without a value are left out, and so is the key, which comes first
// in every table and stands beside. The same row is always the same bytes.
namespace patella {

class PackedRow {
public:
    // In the order of the places; nothing is not put.
    void put(std::size_t place, const PlainView& value);
    std::string bytes() const;

private:
    std::string m_pairs;
    std::size_t m_count = 0;
};

// The values by their places, of which there are so many; empty: these are no bytes of such a row.
std::optional<std::vector<Plain>> unpackedRow(std::string_view bytes, std::size_t columns);

// The 16 bytes of a key; empty: no UUID.
std::optional<std::string> keyBytes(std::string_view text);
std::string keyText(std::string_view bytes);

} // namespace patella

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/files/contents.h"
#include "core/exchange/lists/list_reader.h"
#include "core/exchange/own/log_csv_reading.h"
#include "core/exchange/own/log_json.h"

#include <variant>

namespace patella::exchange {

// What a content turned out to be: a log of Patella, or activities.
using ReadContent = std::variant<Reading, ListReading, CsvReading, JsonReading>;

// The activities in it; null for a log.
Reading* readingIn(ReadContent& read);

// Knows nothing but the bytes and changes nothing: any number of them may be read at a time.
ReadContent readContent(std::string_view bytes, std::uintmax_t largest, const ListKnowledge& lists = {});

} // namespace patella::exchange

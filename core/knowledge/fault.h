// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/values/choice.h"

#include <string>
#include <string_view>

namespace patella::knowledge {

enum class FaultReason {
    NotText, // no UTF-8, or control characters
    NoColon,
    NothingSaid, // a field without a text
    UnknownFile,
    UnknownField,
    FieldTwice,
    NoId,
    BadId, // small letters, digits, hyphens
    IdTwice,
    MissingField,
    UnknownWord, // no such strength, kind, question, page or sign
    UnknownSource,
    UnknownCard,
    MissingLanguage, // that other texts have
    OneSided, // a disagreement of fewer than two sides
    TooManyWords,
};

// What is wrong with a file of knowledge, and in which line.
struct Fault {
    std::string file;
    int line; // counted from 1
    FaultReason reason;
    std::string about; // the field, word or id
    bool operator==(const Fault&) const = default;
};

std::string textOf(const Fault& fault); // "cards.txt:12: unknown_source pereles"

} // namespace patella::knowledge

namespace patella {

template <>
inline constexpr std::array wordsOf<knowledge::FaultReason>{
    std::pair{knowledge::FaultReason::NotText, std::string_view{"not_text"}},
    std::pair{knowledge::FaultReason::NoColon, std::string_view{"no_colon"}},
    std::pair{knowledge::FaultReason::NothingSaid, std::string_view{"nothing_said"}},
    std::pair{knowledge::FaultReason::UnknownFile, std::string_view{"unknown_file"}},
    std::pair{knowledge::FaultReason::UnknownField, std::string_view{"unknown_field"}},
    std::pair{knowledge::FaultReason::FieldTwice, std::string_view{"field_twice"}},
    std::pair{knowledge::FaultReason::NoId, std::string_view{"no_id"}},
    std::pair{knowledge::FaultReason::BadId, std::string_view{"bad_id"}},
    std::pair{knowledge::FaultReason::IdTwice, std::string_view{"id_twice"}},
    std::pair{knowledge::FaultReason::MissingField, std::string_view{"missing_field"}},
    std::pair{knowledge::FaultReason::UnknownWord, std::string_view{"unknown_word"}},
    std::pair{knowledge::FaultReason::UnknownSource, std::string_view{"unknown_source"}},
    std::pair{knowledge::FaultReason::UnknownCard, std::string_view{"unknown_card"}},
    std::pair{knowledge::FaultReason::MissingLanguage, std::string_view{"missing_language"}},
    std::pair{knowledge::FaultReason::OneSided, std::string_view{"one_sided"}},
    std::pair{knowledge::FaultReason::TooManyWords, std::string_view{"too_many_words"}},
};

} // namespace patella

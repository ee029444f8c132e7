// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/values/amounts.h"
#include "core/log/values/choice.h"
#include "core/log/values/id.h"
#include "core/log/values/local_time.h"
#include "core/log/values/place.h"
#include "core/log/values/scale.h"

#include <chrono>
#include <optional>
#include <string>

namespace patella {

struct CareNote;
using CareNoteId = Id<CareNote>;

// Care for a knee. A painkiller, gel, brace or tape may mask the pain noted after it.
enum class Care {
    Ice,
    Heat,
    Rest,
    LegUp,
    Stretch,
    Roll,
    Massage,
    Strength,
    SelfTest,
    Brace,
    Tape,
    Painkiller,
    Gel,
    Supplement,
    Other
};

template <>
inline constexpr std::array wordsOf<Care>{
    std::pair{Care::Ice, std::string_view{"ice"}},
    std::pair{Care::Heat, std::string_view{"heat"}},
    std::pair{Care::Rest, std::string_view{"rest"}},
    std::pair{Care::LegUp, std::string_view{"leg_up"}},
    std::pair{Care::Stretch, std::string_view{"stretch"}},
    std::pair{Care::Roll, std::string_view{"roll"}},
    std::pair{Care::Massage, std::string_view{"massage"}},
    std::pair{Care::Strength, std::string_view{"strength"}},
    std::pair{Care::SelfTest, std::string_view{"self_test"}}, // repetitions or seconds, left against right
    std::pair{Care::Brace, std::string_view{"brace"}}, // bandage, orthosis, kneecap support
    std::pair{Care::Tape, std::string_view{"tape"}},
    std::pair{Care::Painkiller, std::string_view{"painkiller"}},
    std::pair{Care::Gel, std::string_view{"gel"}}, // spray, gel, ointment
    std::pair{Care::Supplement, std::string_view{"supplement"}},
    std::pair{Care::Other, std::string_view{"other"}},
};

// Something done for the knee, at a time of day.
struct CareNote {
    CareNoteId id;
    LocalDate date;
    std::optional<TimeOfDay> time;
    Care care;
    std::string name; // the exercise, the medicine, in the runner's own words
    std::optional<Side> side;
    std::optional<std::chrono::minutes> lasted;
    std::optional<Count> sets;
    std::optional<Count> repetitions; // in a set
    std::optional<std::chrono::seconds> held; // in a set
    std::optional<Mass> load;
    std::optional<Tightness> tightness; // found while stretching or rolling
    std::optional<Pain> painBefore;
    std::optional<Pain> painDuring;
    std::optional<Pain> painDayAfter; // after 24 hours
    std::string notes;
    bool operator==(const CareNote&) const = default;
};

} // namespace patella

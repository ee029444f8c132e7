// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tracks/fit/message.h"

#include <vector>

namespace patella::exchange::fit {

// What apps on the watch say about the fields they made up.
class DeveloperFields {
public:
    void describe(const Message& description);

    // The value of a field that stands for a native one of its message, in plain units: metres, beats.
    std::optional<double> inPlaceOf(std::uint8_t nativeField, const Message& message) const;

private:
    struct Description {
        std::uint8_t developer;
        std::uint8_t number;
        std::uint8_t type;
        double perUnit;
        double offset;
        std::uint8_t nativeField;
    };
    const Description* descriptionOf(const DeveloperField& field) const;

    std::vector<Description> m_descriptions;
};

} // namespace patella::exchange::fit

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace patella {

// How long each full kilometre of a run took, oldest first; never empty, each 1..7200 s.
class Splits {
public:
    static std::optional<Splits> of(std::vector<std::chrono::seconds> kilometres);
    // "331,340,352"
    static std::optional<Splits> fromText(std::string_view text);

    const std::vector<std::chrono::seconds>& kilometres() const { return m_kilometres; }
    std::string text() const;
    bool operator==(const Splits&) const = default;

private:
    explicit Splits(std::vector<std::chrono::seconds> kilometres);
    std::vector<std::chrono::seconds> m_kilometres;
};

} // namespace patella

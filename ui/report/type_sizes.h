// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace patella::ui {

// Lengths on paper are in twentieths of a point: fonts have whole sizes and pages whole widths.
constexpr double points(double count) { return count * 20; }
constexpr double millimetres(double count) { return count * 20 * 72 / 25.4; }

enum class Ink { Text, Quiet, Accent, Pain };

struct Type {
    double points;
    bool bold;
    Ink ink;
    bool operator==(const Type&) const = default;
};

// The few sizes of the page.
namespace type {
inline constexpr Type title{15, true, Ink::Text};
inline constexpr Type subtitle{8.5, false, Ink::Text};
inline constexpr Type complaint{9.5, true, Ink::Pain};
inline constexpr Type heading{9, true, Ink::Accent};
inline constexpr Type figure{12, true, Ink::Text};
inline constexpr Type label{6.8, false, Ink::Quiet};
inline constexpr Type text{7.6, false, Ink::Text};
inline constexpr Type strong{7.6, true, Ink::Text};
inline constexpr Type cell{7.2, false, Ink::Text};
inline constexpr Type caption{7.6, true, Ink::Text};
inline constexpr Type columnTitle{6.6, false, Ink::Quiet};
inline constexpr Type note{6.6, false, Ink::Quiet};
inline constexpr Type closing{6.6, true, Ink::Text};
} // namespace type

} // namespace patella::ui

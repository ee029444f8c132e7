// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/values/choice.h"

namespace patella {

enum class Side { Left, Right, Both };

template <>
inline constexpr std::array wordsOf<Side>{
    std::pair{Side::Left, std::string_view{"left"}},
    std::pair{Side::Right, std::string_view{"right"}},
    std::pair{Side::Both, std::string_view{"both"}},
};

// Places of the knee as a runner can point at them (list by location: fpnotebook). Never a diagnosis.
enum class Region {
    Front, // around or behind the kneecap
    AboveKneecap,
    BelowKneecap, // on the tendon, one finger
    BesideTendon, // both sides of it, deep
    InnerJointLine,
    InnerBelow, // 4 to 5 cm below the inner joint line
    OuterJointLine,
    OuterSide, // 2 to 3 cm above the outer joint line
    Back,
    Whole,
    Unclear,
};

template <>
inline constexpr std::array wordsOf<Region>{
    std::pair{Region::Front, std::string_view{"front"}},
    std::pair{Region::AboveKneecap, std::string_view{"above_kneecap"}},
    std::pair{Region::BelowKneecap, std::string_view{"below_kneecap"}},
    std::pair{Region::BesideTendon, std::string_view{"beside_tendon"}},
    std::pair{Region::InnerJointLine, std::string_view{"inner_joint_line"}},
    std::pair{Region::InnerBelow, std::string_view{"inner_below"}},
    std::pair{Region::OuterJointLine, std::string_view{"outer_joint_line"}},
    std::pair{Region::OuterSide, std::string_view{"outer_side"}},
    std::pair{Region::Back, std::string_view{"back"}},
    std::pair{Region::Whole, std::string_view{"whole"}},
    std::pair{Region::Unclear, std::string_view{"unclear"}},
};

} // namespace patella

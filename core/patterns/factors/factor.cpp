// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patterns/factors/factor.h"

namespace patella::patterns {

std::string wordFor(const Factor& factor)
{
    const std::string word(wordOf(factor.kind));
    return factor.name.empty() ? word : word + ":" + factor.name;
}

FactorScale scaleOf(FactorKind kind)
{
    switch (kind) {
    case FactorKind::Downhill:
    case FactorKind::Heat:
    case FactorKind::Cadence:
    case FactorKind::LessSleep:
    case FactorKind::Sitting:
    case FactorKind::Heels:
    case FactorKind::Stairs:
    case FactorKind::Measure:
        return FactorScale::Amount;
    default:
        return FactorScale::YesOrNo;
    }
}

bool areOneThing(const Factor& a, const Factor& b)
{
    const auto measured = [](FactorKind kind) {
        if (kind == FactorKind::ShortSleep)
            return FactorKind::LessSleep;
        return kind == FactorKind::LongSitting ? FactorKind::Sitting : kind;
    };
    return measured(a.kind) == measured(b.kind) && a.name == b.name;
}

} // namespace patella::patterns

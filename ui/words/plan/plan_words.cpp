// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/plan/plan_words.h"

#include "ui/words/choice_words.h"

namespace patella::ui::words {

namespace {

constexpr auto planContext = "PlanWords";

constexpr std::array feelWords{
    std::pair{Feel::VeryWeak, QT_TRANSLATE_NOOP("PlanWords", "very weak")},
    std::pair{Feel::Weak, QT_TRANSLATE_NOOP("PlanWords", "weak")},
    std::pair{Feel::Normal, QT_TRANSLATE_NOOP("PlanWords", "normal")},
    std::pair{Feel::Strong, QT_TRANSLATE_NOOP("PlanWords", "strong")},
    std::pair{Feel::VeryStrong, QT_TRANSLATE_NOOP("PlanWords", "very strong")},
};

constexpr std::array triedWords{
    std::pair{Tried::Shoe, QT_TRANSLATE_NOOP("PlanWords", "two pairs of shoes")},
    std::pair{Tried::Insole, QT_TRANSLATE_NOOP("PlanWords", "insoles")},
    std::pair{Tried::WarmUp, QT_TRANSLATE_NOOP("PlanWords", "warming up")},
    std::pair{Tried::Surface, QT_TRANSLATE_NOOP("PlanWords", "surfaces")},
};

} // namespace

QString of(Feel feel) { return wordIn(feelWords, feel, planContext); }
QString of(Tried tried) { return wordIn(triedWords, tried, planContext); }

} // namespace patella::ui::words

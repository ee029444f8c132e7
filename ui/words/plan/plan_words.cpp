// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/plan/plan_words.h"

#include <QCoreApplication>

#include "ui/convert.h"
#include "ui/words/choice_words.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace patella::ui::words {

namespace {

constexpr auto planContext = "PlanWords";

constexpr std::array triedWords{
    std::pair{Tried::Shoe, QT_TRANSLATE_NOOP("PlanWords", "two pairs of shoes")},
    std::pair{Tried::Insole, QT_TRANSLATE_NOOP("PlanWords", "insoles")},
    std::pair{Tried::WarmUp, QT_TRANSLATE_NOOP("PlanWords", "warming up")},
    std::pair{Tried::Surface, QT_TRANSLATE_NOOP("PlanWords", "surfaces")},
};

constexpr std::array<std::string_view, 7> proposedConditions{
    QT_TRANSLATE_NOOP("PlanWords", "another insole"),
    QT_TRANSLATE_NOOP("PlanWords", "no warm-up"),
    QT_TRANSLATE_NOOP("PlanWords", "10 minutes of warm-up"),
    QT_TRANSLATE_NOOP("PlanWords", "asphalt"),
    QT_TRANSLATE_NOOP("PlanWords", "soft ground"),
    QT_TRANSLATE_NOOP("PlanWords", "uneven ground"),
    QT_TRANSLATE_NOOP("PlanWords", "even ground"),
};

} // namespace

QString of(Tried tried) { return wordIn(triedWords, tried, planContext); }

QString shownCondition(const std::string& kept)
{
    const auto known = std::find(proposedConditions.begin(), proposedConditions.end(), kept);
    return known == proposedConditions.end() ? toQt(kept)
                                             : QCoreApplication::translate("PlanWords", known->data());
}

std::string keptCondition(const QString& shown)
{
    for (const auto& each : proposedConditions)
        if (shown == QCoreApplication::translate("PlanWords", each.data()))
            return std::string(each);
    return fromQt(shown);
}

} // namespace patella::ui::words

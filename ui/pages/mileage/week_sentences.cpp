// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/mileage/week_sentences.h"

#include <QCoreApplication>

#include "ui/convert.h"
#include "ui/words/mileage/mileage_words.h"

#include <algorithm>

namespace patella::ui::words {

namespace {

struct WeekSentences {
    Q_DECLARE_TR_FUNCTIONS(WeekSentences)
};

struct PainOfWeeks {
    std::optional<Pain> worst;
    std::optional<Pain> nextMorning;
    double sum = 0; // of the means
    int weeks = 0; // with one
    std::int64_t amount = 0;
    int rises = 0;
};

PainOfWeeks painOf(std::span<const MileageWeek> weeks)
{
    PainOfWeeks pain;
    for (const auto& week : weeks) {
        pain.worst = std::max(pain.worst, week.week.worst);
        pain.nextMorning = std::max(pain.nextMorning, week.week.worstNextMorning);
        pain.sum += week.mean.value_or(0);
        pain.weeks += week.mean ? 1 : 0;
        pain.amount += week.amount;
        pain.rises += week.painRose ? 1 : 0;
    }
    return pain;
}

} // namespace

QString signOf(MileageUnit unit, const Units& units)
{
    switch (unit) {
    case MileageUnit::Distance:
        return units.sign();
    case MileageUnit::Minutes:
        return WeekSentences::tr("min");
    case MileageUnit::Descent:
        return WeekSentences::tr("m");
    }
    return {};
}

QStringList weeksInLines(std::span<const MileageWeek> weeks, MileageUnit unit, const Units& units)
{
    const auto pain = painOf(weeks);
    const auto monday = weeks.front().week.monday;
    const auto count = static_cast<int>(weeks.size());
    QStringList lines;
    if (count == 1)
        lines << WeekSentences::tr("Week of %1").arg(shortDate(monday, units))
              << mileageAmount(pain.amount, unit, units);
    else
        lines << WeekSentences::tr("%1, %n week(s)", nullptr, count)
                     .arg(units.locale.toString(toQt(monday), QStringLiteral("MMMM yyyy")))
              << WeekSentences::tr("%1 a week").arg(mileageAmount(pain.amount / count, unit, units));
    if (pain.worst)
        lines << WeekSentences::tr("Worst pain %1, mean %2, next morning %3")
                     .arg(words::pain(pain.worst),
                         units.locale.toString(pain.sum / std::max(1, pain.weeks), 'f', 1),
                         words::pain(pain.nextMorning));
    else
        lines << WeekSentences::tr("No score that counts");
    if (count == 1 && pain.rises > 0)
        lines << WeekSentences::tr("Pain rose by two or more.");
    else if (pain.rises > 0)
        lines << WeekSentences::tr("Pain rose by two or more in %n of these weeks.", nullptr, pain.rises);
    if (const auto left = leftOut(weeks); !left.isEmpty())
        lines << left;
    return lines;
}

} // namespace patella::ui::words

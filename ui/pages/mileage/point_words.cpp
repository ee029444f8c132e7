// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/mileage/point_words.h"

#include <QCoreApplication>

#include "ui/pages/mileage/week_sentences.h"
#include "ui/words/load_words.h"
#include "ui/words/mileage/mileage_words.h"

namespace patella::ui::words {

namespace {

struct PointWords {
    Q_DECLARE_TR_FUNCTIONS(PointWords)
};

// "Dec to Feb": half of the world has summer in January.
QString monthsOf(Season season, const QLocale& locale)
{
    const int first = (static_cast<int>(season) * 3 + 11) % 12 + 1;
    const auto month = [&](int number) { return locale.standaloneMonthName(number, QLocale::ShortFormat); };
    return PointWords::tr("%1 to %2", "months").arg(month(first), month((first + 1) % 12 + 1));
}

QString numberOf(double number, const Units& units) { return units.locale.toString(number, 'g', 4); }

} // namespace

QString choiceOf(PointOf of)
{
    switch (of) {
    case PointOf::Run:
        return PointWords::tr("each run");
    case PointOf::Week:
        return PointWords::tr("each week");
    case PointOf::SevenDays:
        return PointWords::tr("rolling 7 days");
    }
    return {};
}

QString choiceOf(PointColour colour)
{
    switch (colour) {
    case PointColour::Season:
        return PointWords::tr("season");
    case PointColour::Surface:
        return PointWords::tr("surface");
    case PointColour::Shoe:
        return PointWords::tr("shoes");
    }
    return {};
}

QString painAfter(PointOf of, int lagWeeks)
{
    if (lagWeeks == 1)
        return PointWords::tr("the week after");
    if (lagWeeks > 1)
        return PointWords::tr("the second week after");
    switch (of) {
    case PointOf::Run:
        return PointWords::tr("the same run");
    case PointOf::Week:
        return PointWords::tr("the same week");
    case PointOf::SevenDays:
        return PointWords::tr("the same 7 days");
    }
    return {};
}

QString of(const PointGroup& group, const std::vector<Shoe>& shoes, const QLocale& locale)
{
    if (const auto* season = std::get_if<Season>(&group))
        return monthsOf(*season, locale);
    if (const auto* surface = std::get_if<Surface>(&group))
        return of(PartName(*surface), shoes);
    if (const auto* shoe = std::get_if<ShoeId>(&group))
        return of(PartName(*shoe), shoes);
    return of(PartName(NotSaid{}), shoes);
}

QString amountsTitle(const PointQuestion& question, const Units& units)
{
    const auto unit = question.asked.unit == MileageUnit::Descent ? PointWords::tr("m downhill")
                                                                  : signOf(question.asked.unit, units);
    switch (question.of) {
    case PointOf::Run:
        return PointWords::tr("%1 per run", "km").arg(unit);
    case PointOf::Week:
        return PointWords::tr("%1 per week", "km").arg(unit);
    case PointOf::SevenDays:
        return PointWords::tr("%1 per 7 days", "km").arg(unit);
    }
    return {};
}

QString painTitle(const PointQuestion& question)
{
    return PointWords::tr("worst pain, %1").arg(painAfter(question.of, question.lagWeeks));
}

QString axisTitle(const PointQuestion& question, const Units& units)
{
    //: "km per run; pain of the week after"
    return PointWords::tr("%1; pain of %2")
        .arg(amountsTitle(question, units), painAfter(question.of, question.lagWeeks));
}

QString dayOf(const MileagePoint& point, const Units& units)
{
    if (point.first == point.last)
        return shortDate(point.first, units);
    return PointWords::tr("%1 to %2", "days")
        .arg(shortDate(point.first, units), shortDate(point.last, units));
}

QString rangeOf(const PainBand& band, MileageUnit unit, const Units& units)
{
    return PointWords::tr("%1 to %2 %3", "10 to 15 km")
        .arg(numberOf(band.from, units), numberOf(band.to, units), signOf(unit, units));
}

QString inFull(const MileagePoint& point, const PointQuestion& question, const std::vector<Shoe>& shoes,
    const Units& units)
{
    QStringList lines{dayOf(point, units), mileageAmount(point.amount, question.asked.unit, units),
        PointWords::tr("Worst pain %1, %2").arg(pain(point.pain), painAfter(question.of, question.lagWeeks)),
        of(point.group, shoes, units)};
    if (point.masked)
        lines << PointWords::tr("May be masked, so it is not counted.");
    return lines.join(QLatin1Char('\n'));
}

QString inFull(const PainBand& band, const PointQuestion& question, const Units& units)
{
    const QStringList lines{rangeOf(band, question.asked.unit, units),
        PointWords::tr("%n point(s)", nullptr, band.points),
        PointWords::tr("Median pain %1, the middle half from %2 to %3")
            .arg(numberOf(band.median, units), numberOf(band.lowerQuartile, units),
                numberOf(band.upperQuartile, units))};
    return lines.join(QLatin1Char('\n'));
}

} // namespace patella::ui::words

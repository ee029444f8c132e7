// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/runs/run_search.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "core/log/knee_lines.h"
#include "ui/fields/typed_text.h"
#include "ui/pages/runs/typed_days.h"
#include "ui/search_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace patella::ui {

namespace {

using Figure = RunSearch::Figure;
using Is = RunSearch::Is;

struct NameOfFigure {
    const char* names; // several, parted by commas
    Figure figure;
};

//: What can be held against a number in the search of runs, as in "pain>3"; several names, parted by commas
constexpr std::array namesOfFigures{
    NameOfFigure{QT_TRANSLATE_NOOP("RunSearch", "distance,length"), Figure::Metres},
    NameOfFigure{QT_TRANSLATE_NOOP("RunSearch", "time,min,minutes"), Figure::Seconds},
    NameOfFigure{QT_TRANSLATE_NOOP("RunSearch", "pace"), Figure::SecondsPerKm},
    NameOfFigure{QT_TRANSLATE_NOOP("RunSearch", "pain,knee"), Figure::Pain},
    NameOfFigure{QT_TRANSLATE_NOOP("RunSearch", "before"), Figure::Before},
    NameOfFigure{QT_TRANSLATE_NOOP("RunSearch", "during,worst"), Figure::During},
    NameOfFigure{QT_TRANSLATE_NOOP("RunSearch", "after"), Figure::After},
    NameOfFigure{QT_TRANSLATE_NOOP("RunSearch", "morning"), Figure::NextMorning},
    NameOfFigure{QT_TRANSLATE_NOOP("RunSearch", "effort"), Figure::Effort},
};

std::optional<Figure> figureNamed(const QString& name)
{
    for (const auto& [names, figure] : namesOfFigures)
        for (const auto& all : {QString::fromLatin1(names), QCoreApplication::translate("RunSearch", names)})
            for (const auto& each : words::forSearch(all).split(QLatin1Char(',')))
                if (each.trimmed() == name)
                    return figure;
    return std::nullopt;
}

Is comparisonOf(const QString& sign)
{
    if (sign == QLatin1String("<"))
        return Is::Less;
    if (sign == QLatin1String(">"))
        return Is::More;
    if (sign == QLatin1String("="))
        return Is::Equal;
    return sign.startsWith(QLatin1Char('<')) || sign == QStringLiteral("≤") ? Is::AtMost : Is::AtLeast;
}

std::optional<double> valueOf(Figure figure, const QString& typed, DistanceUnit unit)
{
    if (figure == Figure::Metres) {
        const auto distance = distanceFromText(typed, unit);
        return distance ? std::optional(static_cast<double>(distance->metres)) : std::nullopt;
    }
    if (figure == Figure::Seconds || figure == Figure::SecondsPerKm) {
        const auto time = durationFromText(typed);
        const double perKm = unit == DistanceUnit::Mile ? 1 / 1.609344 : 1;
        return time
            ? std::optional(static_cast<double>(time->count()) * (figure == Figure::SecondsPerKm ? perKm : 1))
            : std::nullopt;
    }
    const auto number = decimalFromText(typed);
    return number ? std::optional(static_cast<double>(number->thousandths) / 1000) : std::nullopt;
}

// Takes "pain > 3" and the like out of what was typed.
std::vector<RunSearch::Bound> boundsIn(QString& typed, const Units& units)
{
    static const QRegularExpression bound(QStringLiteral("([\\w]+)\\s*(>=|<=|≥|≤|>|<|=)\\s*([\\d.,:hm]*)"),
        QRegularExpression::UseUnicodePropertiesOption);
    std::vector<RunSearch::Bound> bounds;
    auto found = bound.globalMatch(typed);
    while (found.hasNext()) {
        const auto match = found.next();
        const auto name = words::forSearch(match.captured(1));
        const bool isKm = name == QLatin1String("km");
        const bool isMiles = name == QLatin1String("mi") || name == QLatin1String("miles");
        const auto figure = isKm || isMiles ? std::optional(Figure::Metres) : figureNamed(name);
        const auto unit = isKm ? DistanceUnit::Kilometre : isMiles ? DistanceUnit::Mile : units.distance;
        const auto value = figure ? valueOf(*figure, match.captured(3), unit) : std::nullopt;
        if (value)
            bounds.push_back({*figure, comparisonOf(match.captured(2)), *value});
    }
    typed.remove(bound);
    return bounds;
}

std::vector<RunSearch::Term> termsIn(const QString& typed, LocalDate today, const QLocale& locale)
{
    static const QRegularExpression word(QStringLiteral("-?\"[^\"]*\"?|\\S+"));
    QStringList parts;
    for (auto found = word.globalMatch(typed); found.hasNext();)
        parts << found.next().captured();
    std::vector<RunSearch::Term> terms;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        auto part = words::forSearch(parts.at(i));
        const bool isUnwanted = part.size() > 1 && part.startsWith(QLatin1Char('-'));
        if (isUnwanted)
            part.remove(0, 1);
        if (i + 1 < parts.size())
            if (const auto two = part + QLatin1Char(' ') + words::forSearch(parts.at(i + 1));
                const auto day = dayAndMonthIn(two, locale)) {
                terms.push_back({two, day, isUnwanted});
                ++i;
                continue;
            }
        part.remove(QLatin1Char('"'));
        if (!part.isEmpty() && part != QLatin1String("-"))
            terms.push_back({part, dayLike(part, today, locale), isUnwanted});
    }
    return terms;
}

std::optional<double> scoreOf(std::optional<Pain> score)
{
    return score ? std::optional<double>(score->value()) : std::nullopt;
}

std::optional<double> figureOf(const Entry& entry, Figure figure)
{
    const auto& measured = entry.run.measured;
    switch (figure) {
    case Figure::Metres:
        return measured.distance ? std::optional(static_cast<double>(measured.distance->metres))
                                 : std::nullopt;
    case Figure::Seconds:
        return measured.duration ? std::optional(static_cast<double>(measured.duration->count()))
                                 : std::nullopt;
    case Figure::SecondsPerKm:
        return measured.duration && measured.distance && measured.distance->metres > 0
            ? std::optional(static_cast<double>(measured.duration->count()) * 1000
                  / static_cast<double>(measured.distance->metres))
            : std::nullopt;
    case Figure::Effort:
        return entry.run.form.effort ? std::optional<double>(entry.run.form.effort->value()) : std::nullopt;
    default:
        break;
    }
    const auto scores = worstScores(entry.painNotes);
    if (figure == Figure::Pain)
        return scoreOf(*std::max_element(scores.begin(), scores.end()));
    return scoreOf(scores.at(static_cast<std::size_t>(figure) - static_cast<std::size_t>(Figure::Before)));
}

bool holds(const RunSearch::Bound& bound, const Entry& entry)
{
    const auto value = figureOf(entry, bound.figure);
    if (!value)
        return false;
    switch (bound.is) {
    case Is::Less:
        return *value < bound.value;
    case Is::AtMost:
        return *value <= bound.value;
    case Is::Equal: // as it is shown: 8.23 km is 8.2
        return std::abs(*value - bound.value) < (bound.figure == Figure::Metres ? 50 : 0.5);
    case Is::AtLeast:
        return *value >= bound.value;
    case Is::More:
        return *value > bound.value;
    }
    return false;
}

} // namespace

RunSearch searchFrom(const QString& typed, LocalDate today, const Units& units)
{
    auto rest = typed;
    auto bounds = boundsIn(rest, units);
    return {.terms = termsIn(rest, today, units.locale), .bounds = std::move(bounds)};
}

bool holds(const RunSearch& search, const Entry& entry, const QString& text)
{
    const auto isFound = [&](const RunSearch::Term& term) {
        const bool isThere = (term.day && isLike(entry.run.when.date, *term.day)) || text.contains(term.text);
        return isThere != term.isUnwanted;
    };
    return std::all_of(search.terms.begin(), search.terms.end(), isFound)
        && std::all_of(search.bounds.begin(), search.bounds.end(),
            [&](const RunSearch::Bound& bound) { return holds(bound, entry); });
}

} // namespace patella::ui

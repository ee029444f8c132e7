// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/knee/turn_words.h"

#include <QCoreApplication>

#include "ui/convert.h"
#include "ui/words/care_words.h"

#include <algorithm>
#include <cmath>

namespace patella::ui::words {

namespace {

struct TurnWords {
    Q_DECLARE_TR_FUNCTIONS(TurnWords)
};

QString medianOf(const std::optional<double>& value, const QLocale& locale)
{
    return value ? locale.toString(*value, 'f', *value == std::floor(*value) ? 0 : 1) : dash();
}

QString visitNamed(const TurningPoint& point, const Log& log)
{
    const auto* id = std::get_if<VisitId>(&point.record);
    const auto visit
        = std::ranges::find_if(log.visits, [&](const Visit& each) { return id && each.id == *id; });
    return visit == log.visits.end() ? TurnWords::tr("visit") : withWhom(*visit);
}

QString shoeNamed(const TurningPoint& point, const Log& log)
{
    const auto* id = std::get_if<ShoeId>(&point.record);
    const auto shoe = std::ranges::find_if(log.shoes, [&](const Shoe& each) { return id && each.id == *id; });
    return TurnWords::tr("first run in %1").arg(shoe == log.shoes.end() ? dash() : toQt(shoe->name));
}

} // namespace

QString nameOf(const TurningPoint& point, const Log& log)
{
    switch (point.kind) {
    case TurningKind::Visit:
        return visitNamed(point, log);
    case TurningKind::NewShoe:
        return shoeNamed(point, log);
    case TurningKind::NewInsole:
        return TurnWords::tr("new insole: %1").arg(toQt(point.name));
    case TurningKind::CareBegun:
        return TurnWords::tr("begun: %1").arg(toQt(point.name));
    case TurningKind::ComplaintBegan:
        return TurnWords::tr("a complaint began");
    }
    return {};
}

QString turnInFull(const Turn& turn, const QLocale& locale)
{
    const auto medians = TurnWords::tr("Median of the mornings: %1 in the 28 days before, %2 in those after.")
                             .arg(medianOf(turn.medianBefore, locale), medianOf(turn.medianAfter, locale));
    const auto dates = TurnWords::tr("At %1 of %Ln comparable date(s) of your log the change was as large.",
        nullptr, static_cast<int>(turn.placebos.size()))
                           .arg(locale.toString(turn.asLarge));
    switch (turn.answer) {
    case TurningAnswer::NotYet:
        return TurnWords::tr("The 28 days after it are not over.");
    case TurningAnswer::TooFewAnswers:
        return TurnWords::tr("Too few mornings around it to say.");
    case TurningAnswer::TooFewDates:
        return medians + QLatin1Char(' ') + TurnWords::tr("Too few comparable dates to say more.");
    case TurningAnswer::NoClearChange:
        return medians + QLatin1Char(' ') + dates + QLatin1Char(' ') + TurnWords::tr("No clear change.");
    case TurningAnswer::Better:
        return medians + QLatin1Char(' ') + dates + QLatin1Char(' ')
            + TurnWords::tr("A drop this large was rare in your log.");
    case TurningAnswer::Worse:
        return medians + QLatin1Char(' ') + dates + QLatin1Char(' ')
            + TurnWords::tr("A rise this large was rare in your log.");
    }
    return {};
}

QString whatPlaceboDatesAre()
{
    return TurnWords::tr(
        "Knees get better on their own, especially when they are at their worst. So each date is compared "
        "with every other date of your log before which the knee was as bad.");
}

} // namespace patella::ui::words

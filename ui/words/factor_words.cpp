// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/factor_words.h"

#include <QCoreApplication>

#include "ui/convert.h"

#include <array>

namespace patella::ui::words {

namespace {

using namespace patterns;

struct FactorWords {
    Q_DECLARE_TR_FUNCTIONS(FactorWords)
};

// %1 is the runner's own name of a pair, insole, tag or measure.
struct FactorText {
    FactorKind kind;
    const char* name;
    const char* where;
};

constexpr std::array texts{
    FactorText{FactorKind::Asphalt, QT_TRANSLATE_NOOP("FactorWords", "asphalt"),
        QT_TRANSLATE_NOOP("FactorWords", "On asphalt")},
    FactorText{FactorKind::UnevenGround, QT_TRANSLATE_NOOP("FactorWords", "uneven ground"),
        QT_TRANSLATE_NOOP("FactorWords", "On uneven ground")},
    FactorText{FactorKind::Camber, QT_TRANSLATE_NOOP("FactorWords", "a road that slopes to a side"),
        QT_TRANSLATE_NOOP("FactorWords", "On roads that slope to a side")},
    FactorText{FactorKind::Weekend, QT_TRANSLATE_NOOP("FactorWords", "the weekend"),
        QT_TRANSLATE_NOOP("FactorWords", "At the weekend")},
    FactorText{FactorKind::Morning, QT_TRANSLATE_NOOP("FactorWords", "the morning"),
        QT_TRANSLATE_NOOP("FactorWords", "Before 9 in the morning")},
    FactorText{FactorKind::Shoe, QT_TRANSLATE_NOOP("FactorWords", "pair “%1”"),
        QT_TRANSLATE_NOOP("FactorWords", "In the pair “%1”")},
    FactorText{FactorKind::WornShoe, QT_TRANSLATE_NOOP("FactorWords", "a pair over its limit"),
        QT_TRANSLATE_NOOP("FactorWords", "In a pair over its limit")},
    FactorText{FactorKind::Insole, QT_TRANSLATE_NOOP("FactorWords", "insole “%1”"),
        QT_TRANSLATE_NOOP("FactorWords", "With the insole “%1”")},
    FactorText{FactorKind::NoWarmUp, QT_TRANSLATE_NOOP("FactorWords", "no warm-up"),
        QT_TRANSLATE_NOOP("FactorWords", "Without a warm-up")},
    FactorText{FactorKind::NoCoolDown, QT_TRANSLATE_NOOP("FactorWords", "no cool-down"),
        QT_TRANSLATE_NOOP("FactorWords", "Without a cool-down")},
    FactorText{FactorKind::Downhill, QT_TRANSLATE_NOOP("FactorWords", "metres downhill"),
        QT_TRANSLATE_NOOP("FactorWords", "Per 100 m downhill")},
    FactorText{FactorKind::LongRun, QT_TRANSLATE_NOOP("FactorWords", "a long run"),
        QT_TRANSLATE_NOOP("FactorWords", "On long runs")},
    FactorText{FactorKind::HardRun, QT_TRANSLATE_NOOP("FactorWords", "a hard run"),
        QT_TRANSLATE_NOOP("FactorWords", "On hard runs")},
    FactorText{FactorKind::HighLoad, QT_TRANSLATE_NOOP("FactorWords", "a run with a high load"),
        QT_TRANSLATE_NOOP("FactorWords", "On runs with over 1.5 times the usual effort and time")},
    FactorText{FactorKind::Evening, QT_TRANSLATE_NOOP("FactorWords", "the evening"),
        QT_TRANSLATE_NOOP("FactorWords", "In the evening")},
    FactorText{FactorKind::Heat, QT_TRANSLATE_NOOP("FactorWords", "heat"),
        QT_TRANSLATE_NOOP("FactorWords", "Per 10 °C warmer")},
    FactorText{FactorKind::RanYesterday, QT_TRANSLATE_NOOP("FactorWords", "a run the day before"),
        QT_TRANSLATE_NOOP("FactorWords", "On the day after a run")},
    FactorText{FactorKind::SessionSpike,
        QT_TRANSLATE_NOOP("FactorWords", "a run longer than you are used to"),
        QT_TRANSLATE_NOOP("FactorWords", "On runs over 10 % longer than any of the 30 days before")},
    FactorText{FactorKind::WeeklyJump, QT_TRANSLATE_NOOP("FactorWords", "a jump in weekly distance"),
        QT_TRANSLATE_NOOP("FactorWords", "After a week with over 30 % more distance")},
    FactorText{FactorKind::Cadence, QT_TRANSLATE_NOOP("FactorWords", "cadence"),
        QT_TRANSLATE_NOOP("FactorWords", "Per 5 more steps a minute")},
    FactorText{FactorKind::Strength, QT_TRANSLATE_NOOP("FactorWords", "strength work in the two days before"),
        QT_TRANSLATE_NOOP("FactorWords", "In the two days after strength work")},
    FactorText{FactorKind::ShortSleep, QT_TRANSLATE_NOOP("FactorWords", "short sleep"),
        QT_TRANSLATE_NOOP("FactorWords", "After a night of under 6 hours")},
    FactorText{FactorKind::LessSleep, QT_TRANSLATE_NOOP("FactorWords", "less sleep"),
        QT_TRANSLATE_NOOP("FactorWords", "Per hour less sleep")},
    FactorText{FactorKind::LongSitting, QT_TRANSLATE_NOOP("FactorWords", "long sitting the day before"),
        QT_TRANSLATE_NOOP("FactorWords", "After a day with 8 hours of sitting or more")},
    FactorText{FactorKind::Sitting, QT_TRANSLATE_NOOP("FactorWords", "sitting the day before"),
        QT_TRANSLATE_NOOP("FactorWords", "Per hour of sitting the day before")},
    FactorText{FactorKind::Heels, QT_TRANSLATE_NOOP("FactorWords", "heels the day before"),
        QT_TRANSLATE_NOOP("FactorWords", "Per hour in heels the day before")},
    FactorText{FactorKind::Stairs, QT_TRANSLATE_NOOP("FactorWords", "stairs the day before"),
        QT_TRANSLATE_NOOP("FactorWords", "Per 10 flights of stairs the day before")},
    FactorText{FactorKind::Tag, QT_TRANSLATE_NOOP("FactorWords", "tag “%1”"),
        QT_TRANSLATE_NOOP("FactorWords", "On runs with the tag “%1”")},
    FactorText{FactorKind::Measure, QT_TRANSLATE_NOOP("FactorWords", "measure “%1”"),
        QT_TRANSLATE_NOOP("FactorWords", "Per unit of “%1”")},
};
static_assert(texts.size() == wordsOf<FactorKind>.size());

QString said(const char* FactorText::* part, const Factor& factor)
{
    for (const auto& text : texts)
        if (text.kind == factor.kind) {
            const auto words = FactorWords::tr(text.*part);
            return factor.name.empty() ? words : words.arg(toQt(factor.name));
        }
    return {};
}

QString reason(const Lack& lack, const QLocale& locale)
{
    const auto have = locale.toString(lack.have);
    const auto needs = locale.toString(lack.needs);
    switch (lack.why) {
    case NotTestable::NeverNoted:
        return FactorWords::tr("never recorded");
    case NotTestable::NotedTooRarely:
        return FactorWords::tr("recorded for %1 of the %2 runs it needs").arg(have, needs);
    case NotTestable::TooFewWith:
        return FactorWords::tr("%1 of the %2 runs it needs").arg(have, needs);
    case NotTestable::TooFewWithout:
        return FactorWords::tr("%1 of the %2 runs without it that it needs").arg(have, needs);
    case NotTestable::TooFewSwitches:
        return FactorWords::tr("%1 of the %2 changes back and forth that it needs").arg(have, needs);
    case NotTestable::TooFewAmounts:
        return FactorWords::tr("%1 of the %2 different values it needs").arg(have, needs);
    case NotTestable::SaidByAnother:
        return FactorWords::tr("occurs exactly when the other one does not");
    case NotTestable::TooManyFactors:
        return FactorWords::tr("%1 others are already tested").arg(have);
    }
    return {};
}

} // namespace

QString nameOf(const Factor& factor) { return said(&FactorText::name, factor); }

QString where(const Factor& factor) { return said(&FactorText::where, factor); }

QString lackOf(const UntestedFactor& untested, const QLocale& locale)
{
    return FactorWords::tr("%1 (%2)", "a factor and what it lacks")
        .arg(nameOf(untested.factor), reason(untested.lack, locale));
}

} // namespace patella::ui::words

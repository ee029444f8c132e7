// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/patterns/finding_words.h"

#include <QCoreApplication>

#include "ui/convert.h"
#include "ui/words/factor_words.h"

#include <algorithm>
#include <array>

namespace patella::ui::words {

namespace {

using namespace patterns;

struct FindingWords {
    Q_DECLARE_TR_FUNCTIONS(FindingWords)
};

struct AxisText {
    FactorKind kind;
    const char* title;
    double factor;
};

// The units of core/patterns/factor.h, as a runner counts them.
constexpr std::array axes{
    AxisText{FactorKind::Downhill, QT_TRANSLATE_NOOP("FindingWords", "metres downhill"), 100},
    AxisText{FactorKind::Heat, QT_TRANSLATE_NOOP("FindingWords", "degrees Celsius"), 10},
    AxisText{FactorKind::Cadence, QT_TRANSLATE_NOOP("FindingWords", "steps a minute"), 5},
    AxisText{FactorKind::LessSleep, QT_TRANSLATE_NOOP("FindingWords", "hours of sleep"), -1},
    AxisText{FactorKind::Sitting, QT_TRANSLATE_NOOP("FindingWords", "hours of sitting the day before"), 1},
    AxisText{FactorKind::Heels, QT_TRANSLATE_NOOP("FindingWords", "hours in heels the day before"), 1},
    AxisText{FactorKind::Stairs, QT_TRANSLATE_NOOP("FindingWords", "flights of stairs the day before"), 10},
};

bool isAmount(const Factor& factor) { return scaleOf(factor.kind) == FactorScale::Amount; }

QString note(int runs, double median, const QLocale& locale)
{
    return FindingWords::tr("%1 runs, median pain %2")
        .arg(locale.toString(runs), locale.toString(median, 'f', median == static_cast<int>(median) ? 0 : 1));
}

} // namespace

KindsOfRun kindsOf(const PatternFinding& finding, const QLocale& locale)
{
    const bool amount = isAmount(finding.factor);
    return {
        .with = {.name = amount ? FindingWords::tr("The half with more") : where(finding.factor),
            .note = note(finding.exposed, finding.medianExposed, locale)},
        .without = {.name = amount ? FindingWords::tr("The half with less") : FindingWords::tr("Other runs"),
            .note = note(finding.unexposed, finding.medianUnexposed, locale)},
    };
}

QString differenceName(const PatternFinding& finding)
{
    return isAmount(finding.factor) ? where(finding.factor) : FindingWords::tr("Difference");
}

QString scoresTitle() { return FindingWords::tr("Worst pain of a run"); }

QString noDifference() { return FindingWords::tr("no difference"); }

QString difference(const PatternFinding& finding, const QLocale& locale)
{
    const auto number = [&](double value) { return locale.toString(value, 'f', 1); };
    return FindingWords::tr("%1 (%2 to %3)", "points of pain and the interval they lie in")
        .arg((finding.effect > 0 ? QStringLiteral("+") : QString()) + number(finding.effect),
            number(finding.low), number(finding.high));
}

AmountAxis amountAxis(const Factor& factor)
{
    for (const auto& axis : axes)
        if (axis.kind == factor.kind)
            return {.title = FindingWords::tr(axis.title), .factor = axis.factor};
    return {.title = toQt(factor.name), .factor = 1};
}

QStringList rivalsOf(const PatternFinding& finding, const std::vector<Overlap>& rivals, const QLocale& locale)
{
    QStringList lines;
    for (std::size_t i = 0; i < std::min(rivals.size(), finding.rivals.size()); ++i) {
        const auto& rival = finding.rivals[i];
        const auto& counts = rivals[i];
        const auto text = rival.opposite
            ? FindingWords::tr(
                  "Of %4 runs, %3 had exactly one of “%1” and “%2”. Runs with both, or with neither, "
                  "would tell.")
            : FindingWords::tr("Of %4 runs, %3 had both “%1” and “%2”, or neither.");
        lines << text.arg(nameOf(finding.factor), nameOf(rival.factor), locale.toString(counts.alike),
            locale.toString(counts.alike + counts.without + counts.rivalOnly));
    }
    return lines;
}

} // namespace patella::ui::words

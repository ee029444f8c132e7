// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/patterns/shoe_surface_words.h"

#include <QCoreApplication>

#include "ui/convert.h"
#include "ui/words/log_words.h"

namespace patella::ui::words {

namespace {

struct ShoeSurfaceWords {
    Q_DECLARE_TR_FUNCTIONS(ShoeSurfaceWords)
};

} // namespace

QString shoeSurfaceExplained()
{
    return ShoeSurfaceWords::tr(
        "Median of the worst pain in each pair's runs on each surface. Grey: fewer than %1 runs, too few to "
        "tell. The cells are not compared with each other: a pair worn in a bad month looks bad.")
        .arg(leastRunsOfACell);
}

QString medianIn(const ShoeOnSurface& cell, const QLocale& locale)
{
    if (!cell.medianPain)
        return {};
    const bool isWhole = *cell.medianPain == static_cast<int>(*cell.medianPain);
    return locale.toString(*cell.medianPain, 'f', isWhole ? 0 : 1);
}

QString runsIn(const ShoeOnSurface& cell)
{
    return cell.runs == 0 ? ShoeSurfaceWords::tr("no runs")
                          : ShoeSurfaceWords::tr("%n run(s)", nullptr, cell.runs);
}

QString cellInFull(const Shoe& shoe, Surface surface, const ShoeOnSurface& cell, const QLocale& locale)
{
    const auto runs = cell.medianPain
        ? ShoeSurfaceWords::tr("%1, median pain %2").arg(runsIn(cell), medianIn(cell, locale))
        : runsIn(cell);
    return ShoeSurfaceWords::tr("%1 on %2: %3", "a pair on a surface")
        .arg(toQt(shoe.name), of(surface), runs);
}

} // namespace patella::ui::words

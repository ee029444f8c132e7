// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/flare_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace patella::ui::words {

namespace {

struct FlareWords {
    Q_DECLARE_TR_FUNCTIONS(FlareWords)
};

} // namespace

QString whatAFlareIs()
{
    return FlareWords::tr(
        "A flare of a knee begins with a score of %1 or more that is at least %2 points above the median of "
        "the %3 days before, and is over after %4 days without so high a score; scores that a painkiller, "
        "gel, brace or tape may have masked never count as a good day.")
        .arg(flareScore)
        .arg(flareRise)
        .arg(daysBeforeFlare)
        .arg(quietDaysAfterFlare);
}

QString countOf(std::span<const Flare> flares, const QLocale& locale)
{
    const auto of
        = [&](Side knee) { return locale.toString(std::ranges::count(flares, knee, &Flare::knee)); };
    return FlareWords::tr("Flares in this log: left knee %1, right knee %2.")
        .arg(of(Side::Left), of(Side::Right));
}

} // namespace patella::ui::words

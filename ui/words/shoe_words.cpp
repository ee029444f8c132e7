// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/shoe_words.h"

#include <QLocale>
#include <QStringList>

#include "ui/convert.h"
#include "ui/words/capital.h"
#include "ui/words/choice_words.h"
#include "ui/words/log_words.h"
#include "ui/words/units.h"

#include <cmath>

namespace patella::ui::words {

namespace {

struct ShoeWords {
    Q_DECLARE_TR_FUNCTIONS(ShoeWords)
};

constexpr auto shoeContext = "ShoeWords";

constexpr std::array kindWords{
    std::pair{ShoeKind::Road, QT_TRANSLATE_NOOP("ShoeWords", "road shoe")},
    std::pair{ShoeKind::Trail, QT_TRANSLATE_NOOP("ShoeWords", "trail shoe")},
    std::pair{ShoeKind::Track, QT_TRANSLATE_NOOP("ShoeWords", "track shoe")},
    std::pair{ShoeKind::Race, QT_TRANSLATE_NOOP("ShoeWords", "racing shoe")},
    std::pair{ShoeKind::NotForRunning, QT_TRANSLATE_NOOP("ShoeWords", "not for running")},
};

constexpr std::array supportWords{
    std::pair{ShoeSupport::Neutral, QT_TRANSLATE_NOOP("ShoeWords", "neutral")},
    std::pair{ShoeSupport::Stability, QT_TRANSLATE_NOOP("ShoeWords", "stability")},
    std::pair{ShoeSupport::MotionControl, QT_TRANSLATE_NOOP("ShoeWords", "motion control")},
    std::pair{ShoeSupport::Minimal, QT_TRANSLATE_NOOP("ShoeWords", "minimal")},
};

constexpr std::array snugnessWords{
    std::pair{Fit::Loose, QT_TRANSLATE_NOOP("ShoeWords", "loose")},
    std::pair{Fit::Right, QT_TRANSLATE_NOOP("ShoeWords", "just right")},
    std::pair{Fit::Tight, QT_TRANSLATE_NOOP("ShoeWords", "tight")},
};

constexpr std::array stiffnessWords{
    std::pair{Stiffness::Flexible, QT_TRANSLATE_NOOP("ShoeWords", "flexible")},
    std::pair{Stiffness::Medium, QT_TRANSLATE_NOOP("ShoeWords", "medium")},
    std::pair{Stiffness::Stiff, QT_TRANSLATE_NOOP("ShoeWords", "stiff")},
};

// A pair is not looked at by the hundred metres.
QString whole(Distance distance, const Units& units)
{
    const auto number = std::llround(static_cast<double>(distance.metres) / units.metres());
    return units.locale.toString(qlonglong{number}) + QChar(QChar::Nbsp) + units.sign();
}

} // namespace

QString of(ShoeKind kind) { return wordIn(kindWords, kind, shoeContext); }
QString of(ShoeSupport support) { return wordIn(supportWords, support, shoeContext); }
QString of(Fit fit) { return wordIn(snugnessWords, fit, shoeContext); }
QString of(Stiffness stiffness) { return wordIn(stiffnessWords, stiffness, shoeContext); }

QString builtAs(const Shoe& shoe)
{
    QStringList parts;
    if (shoe.kind)
        parts << of(*shoe.kind);
    if (shoe.support)
        parts << of(*shoe.support);
    if (shoe.drop)
        parts << ShoeWords::tr("drop %1 mm").arg(shoe.drop->value());
    if (!shoe.size.empty())
        parts << ShoeWords::tr("size %1").arg(toQt(shoe.size));
    if (!shoe.insole.empty())
        parts << ShoeWords::tr("insole: %1").arg(toQt(shoe.insole));
    return withCapital(parts.join(QStringLiteral(" · ")));
}

QString wornOf(const Shoe& shoe, const ShoeUse& use, const Units& units)
{
    //: Of a pair of shoes: %1 run so far, %2 its limit
    return ShoeWords::tr("%1 of %2").arg(whole(use.distance, units), whole(limitOf(shoe), units));
}

std::optional<QString> warning(const Shoe& shoe, const ShoeUse& use, const Units& units)
{
    const auto limit = limitOf(shoe);
    if (use.distance > limit)
        return ShoeWords::tr("%1 past its limit").arg(whole(use.distance - limit, units));
    if (use.distance.metres * 10 >= limit.metres * 9)
        return ShoeWords::tr("%1 to its limit").arg(whole(limit - use.distance, units));
    return std::nullopt;
}

QString runsOf(const ShoeUse& use)
{
    if (!use.first || !use.last)
        return ShoeWords::tr("Not worn in a run yet");
    auto text = *use.first == *use.last
        ? ShoeWords::tr("%n run(s), on %1", nullptr, use.runs).arg(shortDate(*use.first))
        : ShoeWords::tr("%n run(s), from %1 to %2", nullptr, use.runs)
              .arg(shortDate(*use.first), shortDate(*use.last));
    if (use.runsWithoutDistance > 0)
        text += ShoeWords::tr("; %n of them without a distance", nullptr, use.runsWithoutDistance);
    return text;
}

QString groundOf(const ShoeUse& use)
{
    Distance known;
    for (const auto& [surface, distance] : use.surfaces)
        known += distance;
    QStringList parts;
    for (const auto& [surface, distance] : use.surfaces) {
        const auto percent = known.metres > 0 ? (distance.metres * 100 + known.metres / 2) / known.metres : 0;
        if (percent > 0)
            parts << ShoeWords::tr("%1 % %2", "share of a surface")
                         .arg(QLocale().toString(percent), of(surface));
    }
    return parts.join(QStringLiteral(", "));
}

QString limitsExplained(const Units& units)
{
    return ShoeWords::tr(
        "A limit is a reminder to look at the pair, not a safety limit; a pair without one of its own "
        "has %1.")
        .arg(whole(usualShoeLimit, units));
}

} // namespace patella::ui::words

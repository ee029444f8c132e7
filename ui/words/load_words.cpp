// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/load_words.h"

#include <QCoreApplication>

#include "ui/convert.h"
#include "ui/words/choice_words.h"
#include "ui/words/log_words.h"

#include <cmath>

namespace patella::ui::words {

namespace {

struct LoadWords {
    Q_DECLARE_TR_FUNCTIONS(LoadWords)
};

constexpr std::array units{
    std::pair{LoadUnit::Distance, QT_TRANSLATE_NOOP("LoadWords", "distance")},
    std::pair{LoadUnit::Minutes, QT_TRANSLATE_NOOP("LoadWords", "minutes")},
    std::pair{LoadUnit::EffortMinutes, QT_TRANSLATE_NOOP("LoadWords", "effort × minutes")},
};

constexpr std::array divisions{
    std::pair{Division::Surface, QT_TRANSLATE_NOOP("LoadWords", "surface")},
    std::pair{Division::Shoe, QT_TRANSLATE_NOOP("LoadWords", "shoe")},
    std::pair{Division::Kind, QT_TRANSLATE_NOOP("LoadWords", "kind of run")},
    std::pair{Division::Intensity, QT_TRANSLATE_NOOP("LoadWords", "easy and hard")},
    std::pair{Division::Pain, QT_TRANSLATE_NOOP("LoadWords", "pain")},
};

constexpr std::array bands{
    std::pair{SpikeBand::Usual, QT_TRANSLATE_NOOP("LoadWords", "usual")},
    std::pair{SpikeBand::Small, QT_TRANSLATE_NOOP("LoadWords", "small")},
    std::pair{SpikeBand::Moderate, QT_TRANSLATE_NOOP("LoadWords", "moderate")},
    std::pair{SpikeBand::Large, QT_TRANSLATE_NOOP("LoadWords", "large")},
};

QString hoursAndMinutes(std::int64_t minutes, const Units& units)
{
    if (minutes < 60)
        return LoadWords::tr("%1\u00a0min").arg(units.locale.toString(static_cast<qlonglong>(minutes)));
    return LoadWords::tr("%1\u00a0h %2\u00a0min")
        .arg(units.locale.toString(static_cast<qlonglong>(minutes / 60)),
            units.locale.toString(static_cast<qlonglong>(minutes % 60)));
}

std::int64_t rounded(Load load) { return (load.amount + 30) / 60; }

struct NameInWords {
    const std::vector<Shoe>& shoes;

    QString operator()(Surface surface) const { return of(surface); }
    QString operator()(RunKind kind) const { return of(kind); }
    QString operator()(Intensity intensity) const
    {
        return intensity == Intensity::Hard ? LoadWords::tr("hard") : LoadWords::tr("easy");
    }
    QString operator()(const ShoeId& id) const
    {
        const auto found
            = std::find_if(shoes.begin(), shoes.end(), [&](const Shoe& shoe) { return shoe.id == id; });
        return found == shoes.end() ? LoadWords::tr("a deleted pair") : toQt(found->name);
    }
    QString operator()(PainLevel level) const
    {
        switch (level) {
        case PainLevel::None:
            return LoadWords::tr("pain 0");
        case PainLevel::Low:
            return LoadWords::tr("pain 1 to 2");
        case PainLevel::Middle:
            return LoadWords::tr("pain 3 to 5");
        case PainLevel::High:
            return LoadWords::tr("pain 6 to 10");
        }
        return {};
    }
    QString operator()(NotSaid) const { return LoadWords::tr("not recorded"); }
};

} // namespace

QString of(LoadUnit unit) { return wordIn(units, unit, "LoadWords"); }
QString of(Division division) { return wordIn(divisions, division, "LoadWords"); }
QString of(SpikeBand band) { return wordIn(bands, band, "LoadWords"); }
QString of(const PartName& name, const std::vector<Shoe>& shoes)
{
    return std::visit(NameInWords{shoes}, name);
}

QString amount(Load load, const Units& units)
{
    switch (load.unit) {
    case LoadUnit::Distance:
        return distance(distanceOf(load), units);
    case LoadUnit::Minutes:
        return hoursAndMinutes(rounded(load), units);
    case LoadUnit::EffortMinutes:
        return LoadWords::tr("%1 effort-minutes").arg(plainAmount(load, units));
    }
    return {};
}

QString plainAmount(Load load, const Units& units)
{
    return load.unit == LoadUnit::Distance ? distanceNumber(distanceOf(load), units)
                                           : units.locale.toString(static_cast<qlonglong>(rounded(load)));
}

QString unitOnAxis(LoadUnit unit, const Units& units)
{
    switch (unit) {
    case LoadUnit::Distance:
        return units.sign();
    case LoadUnit::Minutes:
        return LoadWords::tr("min");
    case LoadUnit::EffortMinutes:
        return LoadWords::tr("effort × min");
    }
    return {};
}

QString percentAbove(double ratio, const Units& units)
{
    return LoadWords::tr("%1\u00a0%").arg(units.locale.toString(std::lround((ratio - 1) * 100)));
}

} // namespace patella::ui::words

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <vector>

// What stands behind each figure of the Load page.
namespace patella::ui::words {

enum class LoadFigure {
    TenPercent,
    ThirtyPercent,
    SessionSpike,
    WeekToWeek,
    AcuteChronic,
    WeightedAverages,
    Monotony, // and strain
    EffortMinutes,
    AfterABreak,
};

enum class Strength { None, Weak, Moderate }; // of the evidence; nothing here is strong

struct SourceCard {
    LoadFigure figure;
    QString title;
    QString what; // how it is reckoned
    QString found; // who found what
    Strength strength;
    QString howStrong;
    QString reference; // authors, year, journal
};

inline constexpr std::array everyLoadFigure{LoadFigure::SessionSpike, LoadFigure::ThirtyPercent,
    LoadFigure::TenPercent, LoadFigure::WeekToWeek, LoadFigure::AcuteChronic, LoadFigure::WeightedAverages,
    LoadFigure::Monotony, LoadFigure::EffortMinutes, LoadFigure::AfterABreak}; // best evidence first

SourceCard sourceOf(LoadFigure figure);
std::vector<SourceCard> loadSources(); // in the order of everyLoadFigure
QString of(Strength strength);

} // namespace patella::ui::words

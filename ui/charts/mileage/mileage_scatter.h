// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mileage/pain_bands.h"
#include "ui/charts/mileage/mileage_chart.h"
#include "ui/words/units.h"

namespace patella::ui {

// What points of one colour and shape have in common.
struct ScatterGroup {
    PointGroup of;
    QString name;
    int number; // of its colour, which a surface has of its own; shapes follow their order
};

// Amounts against pain, a dot each; behind them how pain was spread in bands of amounts: quartiles as a box,
// the median as a line, how many above. Masked points are hatched squares and in no band.
struct MileageScatter {
    std::vector<MileagePoint> points; // by amount
    std::vector<PainBand> bands;
    std::vector<ScatterGroup> groups;
    MileageUnit unit;
    QString amounts; // titles of the axes
    QString pains;
    Units units;
};

MileagePicture pictureOf(MileageScatter scatter, std::function<QString(const MileageItem&)> words);

} // namespace patella::ui

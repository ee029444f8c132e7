// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include "core/patterns/exploration.h"

#include <optional>
#include <vector>

// The table for looking around, cell by cell.
namespace patella::ui::words {

struct ExplorationColumn {
    QString heading;
    QString explained;
};

struct ExplorationCell {
    QString text;
    std::optional<double> order; // what it is sorted by; empty: by its text
};

std::vector<ExplorationColumn> explorationColumns();
std::vector<ExplorationCell> explorationRow(const ExploredFactor& explored, const QLocale& locale = {});

} // namespace patella::ui::words

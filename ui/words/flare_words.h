// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include "core/knee/flares.h"

#include <span>

// Flares, explained and counted in the same words everywhere.
namespace patella::ui::words {

QString whatAFlareIs();

// How many flares a log holds, of each knee.
QString countOf(std::span<const Flare> flares, const QLocale& locale = {});

} // namespace patella::ui::words

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/knowledge/what_fits.h"

class QLocale;

// What fits and what does not, in words: counts, no percentage, no verdict.
namespace patella::ui::words {

QString of(knowledge::Trait trait); // "stairs down hurt"
QString whereAsked(knowledge::Trait trait); // "in a knee check"
QString countOf(const knowledge::FoundTrait& found); // "stairs down hurt (5 of 7)"
QString placesOf(const knowledge::WhatFits& found); // "kneecap on 12 days, outer side on 4"

} // namespace patella::ui::words

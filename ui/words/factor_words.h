// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include "core/patterns/patterns.h"

// Factors in the reader's language.
namespace patella::ui::words {

QString nameOf(const patterns::Factor& factor); // "no warm-up", "pair “Blue”"
QString where(const patterns::Factor& factor); // starts a sentence: "Without a warm-up", "Per 100 m downhill"

// "Insole “cork” (3 of the 8 runs it needs)".
QString lackOf(const UntestedFactor& untested, const QLocale& locale = {});

} // namespace patella::ui::words

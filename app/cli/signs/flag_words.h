// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

#include "core/knee/red_flags.h"

#include <span>

namespace patella::ui::words {

// Each flag in a line; one line where there is none.
QStringList flagLines(std::span<const RaisedFlag> flags, const QLocale& locale = {});
// The warning signs alone, under their heading; nothing where there is none.
QStringList signLines(std::span<const RaisedFlag> flags, const QLocale& locale = {});

} // namespace patella::ui::words

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace patella::ui::words {

// As two texts are held against each other in a search: without capitals and accents, "März" as "marz".
QString forSearch(const QString& text);

} // namespace patella::ui::words

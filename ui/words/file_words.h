// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/whole_file.h"

namespace patella::ui::words {

// What became of a file that was to be written; in every bad case, what stood there before is untouched.
QString sentence(Written written, const QString& file);

} // namespace patella::ui::words

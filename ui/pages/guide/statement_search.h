// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/knowledge/knowledge.h"

#include <vector>

namespace patella::ui {

// The statements of the guide that have all of these words, in whatever order and case, in the language that
// is spoken; those with them in the title first.
std::vector<const knowledge::Statement*> statementsWith(const QString& words);

} // namespace patella::ui

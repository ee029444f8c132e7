// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/knowledge/knowledge.h"

namespace patella::ui {

// What resources/knowledge holds; read when it is first asked for.
const knowledge::Knowledge& shippedKnowledge();

// In the language that is spoken.
QString spoken(const knowledge::Wording& wording);

} // namespace patella::ui

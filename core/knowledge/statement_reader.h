// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knowledge/blocks.h"
#include "core/knowledge/statement.h"

#include <optional>

// One block as a statement or a source, as far as it can be judged alone.
namespace patella::knowledge {

// Empty: the faults say why.
std::optional<Source> sourceOf(const Block& block, std::string_view file, std::vector<Fault>& faults);
std::optional<Statement> statementOf(
    const Block& block, Kind kind, std::string_view file, std::vector<Fault>& faults);

} // namespace patella::knowledge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knowledge/log_answers.h"

namespace patella::knowledge {

// What is answered from runs and shoes alone; none for the other questions.
std::vector<LogAnswer> answersOfRuns(LogQuestion question, const AskedOfLog& asked);

} // namespace patella::knowledge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/knowledge/knowledge.h"
#include "core/knowledge/log_answers.h"
#include "ui/words/units.h"

// What the guide says around its statements, in the reader's language.
namespace patella::ui::words {

QString of(knowledge::Strength strength); // "Often said, not supported"
QString of(knowledge::Kind kind); // "Warning signs": a heading
// "Esculier et al. 2018; Advice for runners ...", of the ids that are known.
QString sourcesOf(const std::vector<std::string>& ids, const knowledge::Knowledge& all);

// What the log says to a question: past tense, with counts. None: it does not say yet.
QStringList inYourLog(const std::vector<knowledge::LogAnswer>& answers, const Units& units);

} // namespace patella::ui::words

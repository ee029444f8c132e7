// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include "core/knee/clocks/felt_answers.h"
#include "core/knee/clocks/noted_answers.h"

// What else was recorded, in the reader's language.
namespace patella::ui::words {

QString of(NotedAbout about); // "Warm-up"
QString answerOf(const NotedGroup& group, const QLocale& locale); // "calves", "yes", "3"
// Tender to touch, muscle or joint, after how many minutes it began; empty: nobody said.
QStringList feltInFull(const FeltAnswers& felt, const QLocale& locale);

} // namespace patella::ui::words

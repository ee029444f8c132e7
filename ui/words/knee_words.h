// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/log/care_note.h"
#include "core/log/knee_check.h"
#include "core/log/pain_note.h"
#include "core/log/run_entry.h"

// What can be said about a pain, a knee and the ground, in the reader's language.
namespace patella::ui::words {

QString of(PainQuality quality);
QString of(Trigger trigger);
QString of(PainCourse course);
QString of(FeltIn where);

QString of(Swelling swelling);
QString of(SwellingOnset onset);
QString of(Difficulty difficulty);
QString of(KneeSign sign);
QString of(Crackling when);
QString of(Alarm alarm);
QString of(OtherPlace place);

QString of(Care care);

QString of(Evenness evenness);
QString of(Camber camber);
QString of(WarmUpPart part);
QString of(FootStrike strike);
QString of(Feel feel);

} // namespace patella::ui::words

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/knee/task_words.h"

#include "ui/words/choice_words.h"

namespace patella::ui::words {

namespace {

constexpr std::array taskWords{
    std::pair{DailyTask::StairsUp, QT_TRANSLATE_NOOP("KneeTasks", "stairs up")},
    std::pair{DailyTask::StairsDown, QT_TRANSLATE_NOOP("KneeTasks", "stairs down")},
    std::pair{DailyTask::Squatting, QT_TRANSLATE_NOOP("KneeTasks", "squatting")},
    std::pair{DailyTask::Sitting, QT_TRANSLATE_NOOP("KneeTasks", "sitting over 20 min")},
    std::pair{DailyTask::Kneeling, QT_TRANSLATE_NOOP("KneeTasks", "kneeling")},
    std::pair{DailyTask::Walking, QT_TRANSLATE_NOOP("KneeTasks", "walking")},
    std::pair{DailyTask::Jumping, QT_TRANSLATE_NOOP("KneeTasks", "jumping")},
    std::pair{DailyTask::StandingUp, QT_TRANSLATE_NOOP("KneeTasks", "standing up")},
};

} // namespace

QString of(DailyTask task) { return wordIn(taskWords, task, "KneeTasks"); }

} // namespace patella::ui::words

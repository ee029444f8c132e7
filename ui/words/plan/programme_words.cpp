// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/plan/programme_words.h"

#include "ui/convert.h"
#include "ui/words/capital.h"
#include "ui/words/choice_words.h"

namespace patella::ui::words {

namespace {

constexpr std::array programmeKindWords{
    std::pair{ProgrammeKind::ReturnToRun, QT_TRANSLATE_NOOP("ProgrammeWords", "return to running")},
    std::pair{ProgrammeKind::StraightLegRaise, QT_TRANSLATE_NOOP("ProgrammeWords", "straight-leg raise")},
    std::pair{ProgrammeKind::Squat, QT_TRANSLATE_NOOP("ProgrammeWords", "squats")},
    std::pair{ProgrammeKind::Hip, QT_TRANSLATE_NOOP("ProgrammeWords", "hip strength")},
    std::pair{ProgrammeKind::Tendon, QT_TRANSLATE_NOOP("ProgrammeWords", "tendon below the kneecap")},
    std::pair{ProgrammeKind::Band, QT_TRANSLATE_NOOP("ProgrammeWords", "iliotibial band")},
    std::pair{ProgrammeKind::Exercise, QT_TRANSLATE_NOOP("ProgrammeWords", "an exercise of your own")},
    std::pair{ProgrammeKind::Limits, QT_TRANSLATE_NOOP("ProgrammeWords", "limits")},
};

} // namespace

QString of(ProgrammeKind kind) { return wordIn(programmeKindWords, kind, "ProgrammeWords"); }

QString nameOf(const Programme& programme)
{
    return programme.name.empty() ? withCapital(of(programme.kind)) : toQt(programme.name);
}

} // namespace patella::ui::words

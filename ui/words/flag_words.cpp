// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/flag_words.h"

#include "core/knee/red_flag_rules.h"
#include "ui/words/choice_words.h"

namespace patella::ui::words {

namespace {

constexpr auto flagContext = "FlagWords";

constexpr std::array flagWords{
    std::pair{RedFlag::BreathlessOrChestPain,
        QT_TRANSLATE_NOOP("FlagWords", "breathless, or pain in the chest: call the emergency number")},
    std::pair{
        RedFlag::HotSwollenKnee, QT_TRANSLATE_NOOP("FlagWords", "hot and red, or fever with a swollen knee")},
    std::pair{RedFlag::CannotBearWeight, QT_TRANSLATE_NOOP("FlagWords", "cannot bear weight for four steps")},
    std::pair{RedFlag::Deformed, QT_TRANSLATE_NOOP("FlagWords", "visibly deformed")},
    std::pair{RedFlag::KneecapOutOfPlace, QT_TRANSLATE_NOOP("FlagWords", "kneecap out of place")},
    std::pair{RedFlag::CannotLiftStraightLeg, QT_TRANSLATE_NOOP("FlagWords", "cannot lift the straight leg")},
    std::pair{RedFlag::CannotStraighten, QT_TRANSLATE_NOOP("FlagWords", "cannot straighten the knee")},
    std::pair{RedFlag::SwellingWithinTwoHours, QT_TRANSLATE_NOOP("FlagWords", "swollen within two hours")},
    std::pair{RedFlag::CalfSwollen,
        QT_TRANSLATE_NOOP("FlagWords",
            "calf swollen (with breathlessness or chest pain, call the emergency number at once)")},
    std::pair{RedFlag::ColdOrNumbFoot, QT_TRANSLATE_NOOP("FlagWords", "foot cold or numb")},
    std::pair{RedFlag::InjuryMayNeedXRay,
        QT_TRANSLATE_NOOP("FlagWords", "an injury that a doctor may want to X-ray")},
    std::pair{RedFlag::GivingWay, QT_TRANSLATE_NOOP("FlagWords", "gives way")},
    std::pair{RedFlag::Locking, QT_TRANSLATE_NOOP("FlagWords", "locks (cannot be straightened for a while)")},
    std::pair{RedFlag::Catching, QT_TRANSLATE_NOOP("FlagWords", "catches with pain")},
    std::pair{RedFlag::CannotBend, QT_TRANSLATE_NOOP("FlagWords", "cannot bend the knee")},
    std::pair{RedFlag::SwellingThatStays, QT_TRANSLATE_NOOP("FlagWords", "persistent swelling")},
    std::pair{RedFlag::NightPain, QT_TRANSLATE_NOOP("FlagWords", "woken by pain at night")},
    std::pair{
        RedFlag::MorningStiffness, QT_TRANSLATE_NOOP("FlagWords", "stiff in the morning for over 30 min")},
    std::pair{RedFlag::BoneTender, QT_TRANSLATE_NOOP("FlagWords", "one spot on a bone is tender")},
    std::pair{RedFlag::Fever, QT_TRANSLATE_NOOP("FlagWords", "fever")},
    std::pair{RedFlag::Pop, QT_TRANSLATE_NOOP("FlagWords", "a loud pop at the injury")},
    std::pair{RedFlag::Injury, QT_TRANSLATE_NOOP("FlagWords", "an injury (a twist, a fall or a knock)")},
    std::pair{RedFlag::HardToWalkAndSwollen, QT_TRANSLATE_NOOP("FlagWords", "hard to walk on, and swollen")},
    std::pair{RedFlag::MedicalHistory,
        QT_TRANSLATE_NOOP("FlagWords", "relevant medical history and a painful knee")},
    std::pair{
        RedFlag::YoungWithLimp, QT_TRANSLATE_NOOP("FlagWords", "under 16, and limping or hard to walk on")},
    std::pair{RedFlag::PainOverFive, QT_TRANSLATE_NOOP("FlagWords", "pain above 5 in several runs")},
    std::pair{
        RedFlag::SamePlaceForWeeks, QT_TRANSLATE_NOOP("FlagWords", "the same place hurts week after week")},
    std::pair{RedFlag::NoBetterWithLessLoad,
        QT_TRANSLATE_NOOP("FlagWords", "no better after weeks of running less")},
    std::pair{
        RedFlag::PainkillersToRun, QT_TRANSLATE_NOOP("FlagWords", "painkiller before %1 runs in %2 days")},
    std::pair{
        RedFlag::HurtsAfterPainkiller, QT_TRANSLATE_NOOP("FlagWords", "still hurts after a painkiller")},
    std::pair{RedFlag::NotRunningAsBefore,
        QT_TRANSLATE_NOOP("FlagWords", "not back to running as before after weeks")},
    std::pair{RedFlag::PainAtRest, QT_TRANSLATE_NOOP("FlagWords", "hurts at rest")},
    std::pair{
        RedFlag::CracklingAndSitting, QT_TRANSLATE_NOOP("FlagWords", "crackling, and pain when sitting")},
    std::pair{RedFlag::HurtsAfterMostRuns, QT_TRANSLATE_NOOP("FlagWords", "hurts after most runs")},
    std::pair{RedFlag::HurtsMoreAndMoreOften, QT_TRANSLATE_NOOP("FlagWords", "hurts more and more often")},
    std::pair{RedFlag::ComesBack, QT_TRANSLATE_NOOP("FlagWords", "comes back again and again")},
    std::pair{RedFlag::HardToWalk, QT_TRANSLATE_NOOP("FlagWords", "walking is difficult")},
};

constexpr std::array endReasonWords{
    std::pair{FlagEndReason::LookedAt, QT_TRANSLATE_NOOP("FlagWords", "Looked at")},
    std::pair{FlagEndReason::Mistake, QT_TRANSLATE_NOOP("FlagWords", "Recorded by mistake")},
};

constexpr std::array urgencyWords{
    std::pair{Urgency::AtOnce, QT_TRANSLATE_NOOP("FlagWords", "at once, by the emergency services")},
    std::pair{Urgency::Emergency, QT_TRANSLATE_NOOP("FlagWords", "the same day")},
    std::pair{Urgency::WithinDays, QT_TRANSLATE_NOOP("FlagWords", "within days")},
    std::pair{Urgency::WithinWeeks, QT_TRANSLATE_NOOP("FlagWords", "within weeks")},
};

} // namespace

QString of(RedFlag flag)
{
    const auto word = wordIn(flagWords, flag, flagContext);
    return flag == RedFlag::PainkillersToRun
        ? word.arg(red_flags::painkillerRuns).arg(red_flags::daysOfPainkillers)
        : word;
}
QString of(FlagEndReason reason) { return wordIn(endReasonWords, reason, flagContext); }
QString of(Urgency urgency) { return wordIn(urgencyWords, urgency, flagContext); }

} // namespace patella::ui::words

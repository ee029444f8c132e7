// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signs/sign_words.h"

#include <QCoreApplication>
#include <QLocale>

#include "core/knee/red_flag_rules.h"
#include "ui/words/capital.h"
#include "ui/words/flag_words.h"
#include "ui/words/log_words.h"
#include "ui/words/units.h"

#include <algorithm>
#include <array>

namespace patella::ui::words {

namespace {

struct Signs {
    Q_DECLARE_TR_FUNCTIONS(Signs)
};

QString noted(FlagSource source)
{
    switch (source) {
    case FlagSource::KneeChecks:
        return Signs::tr("Recorded in a knee check.");
    case FlagSource::PainNotes:
        return Signs::tr("Recorded with a pain score.");
    case FlagSource::Runs:
        return Signs::tr("Recorded with a run.");
    case FlagSource::Complaints:
        return Signs::tr("Recorded with a complaint.");
    case FlagSource::Profile:
        return Signs::tr("Recorded under “About you”.");
    case FlagSource::Care:
        return Signs::tr("Recorded with a treatment.");
    }
    return {};
}

// Of a reason to be seen; empty: none.
QString ruleOfTrends(RedFlag flag)
{
    using namespace red_flags;
    switch (flag) {
    case RedFlag::PainOverFive:
        return Signs::tr("Pain above %1 in or after %2 runs within %3 days.")
            .arg(strongPain)
            .arg(strongRuns)
            .arg(daysOfStrongRuns);
    case RedFlag::SamePlaceForWeeks:
        return Signs::tr("The same place at %1 or more in %2 weeks in a row.")
            .arg(notablePain)
            .arg(weeksInARow);
    case RedFlag::NoBetterWithLessLoad:
        return Signs::tr("%1 days with at most %2 % of the distance before, and the median pain less than "
                         "one point lower.")
            .arg(daysOfLessLoad)
            .arg(qRound(lessLoad * 100));
    case RedFlag::PainkillersToRun:
        return Signs::tr("A painkiller before at least %1 runs within %2 days.")
            .arg(painkillerRuns)
            .arg(daysOfPainkillers);
    case RedFlag::HurtsAfterPainkiller:
        return Signs::tr("Pain of %1 or more in %2 runs after a painkiller within %3 days.")
            .arg(notablePain)
            .arg(painfulPainkillerRuns)
            .arg(daysOfPainkillers);
    case RedFlag::NotRunningAsBefore:
        return Signs::tr("%1 days after a complaint began, less than %2 % of the distance before it.")
            .arg(daysUntilRunningAgain)
            .arg(qRound(runningAsBefore * 100));
    case RedFlag::CracklingAndSitting:
        return Signs::tr("Crackling and pain when sitting on one day.");
    case RedFlag::HurtsAfterMostRuns:
        return Signs::tr("%1 or more an hour after most runs of %2 days, at least %3 of them answered.")
            .arg(notablePain)
            .arg(daysOfABlock)
            .arg(fewestRunsOfMost);
    case RedFlag::HurtsMoreAndMoreOften:
        return Signs::tr("%1 or more in a growing share of runs over three periods of %2 days.")
            .arg(notablePain)
            .arg(daysOfABlock);
    case RedFlag::ComesBack:
        return Signs::tr("%1 flares within %2 days.").arg(flaresThatComeBack).arg(daysOfFlares);
    case RedFlag::HardToWalk:
        return Signs::tr("Much trouble walking in %1 knee checks within %2 days.")
            .arg(hardToWalkChecks)
            .arg(daysOfHardWalking);
    default:
        return {};
    }
}

// Of a flag that several answers raise together; empty: one answer did.
QString rule(RedFlag flag)
{
    using namespace red_flags;
    switch (flag) {
    case RedFlag::HotSwollenKnee:
        return Signs::tr("A knee check says hot and red, or fever with a swollen knee.");
    case RedFlag::InjuryMayNeedXRay:
        return Signs::tr("An injury, and within %n day(s) a tender bone, no weight on the leg or a knee that "
                         "does not bend; or an age of %1 or more (Ottawa knee rule).",
            nullptr, daysOfAnInjury)
            .arg(ageForAnXRay);
    case RedFlag::GivingWay:
        return Signs::tr("Gave way at least %1 times within %2 days.")
            .arg(giveWaysInARow)
            .arg(daysOfGivingWay);
    case RedFlag::SwellingThatStays:
        return Signs::tr("Swollen in every knee check for at least %n day(s).", nullptr, daysOfSwelling);
    case RedFlag::MorningStiffness:
        return Signs::tr("A knee check says stiff for more than %1 minutes.").arg(stiffMorning.count());
    case RedFlag::HardToWalkAndSwollen:
        return Signs::tr("Much trouble walking and a swollen knee on one day.");
    case RedFlag::MedicalHistory:
        return Signs::tr("Your history under “About you”, and knee pain since.");
    case RedFlag::YoungWithLimp:
        return Signs::tr("An age of %1 or less, and a limp or much trouble walking.").arg(youngAge);
    default:
        return ruleOfTrends(flag);
    }
}

constexpr std::array phoneWords{
    std::pair{RedFlag::BreathlessOrChestPain,
        QT_TRANSLATE_NOOP(
            "Signs", "My calf hurts or is swollen, and I am short of breath or have chest pain.")},
    std::pair{RedFlag::HotSwollenKnee,
        QT_TRANSLATE_NOOP("Signs", "My knee is hot, red and swollen, or I have a fever with it.")},
    std::pair{RedFlag::CannotBearWeight,
        QT_TRANSLATE_NOOP("Signs", "I cannot put weight on the leg, not even for four steps.")},
    std::pair{RedFlag::Deformed, QT_TRANSLATE_NOOP("Signs", "My knee looks out of shape since the injury.")},
    std::pair{RedFlag::KneecapOutOfPlace,
        QT_TRANSLATE_NOOP("Signs", "My kneecap went, or still is, out of place.")},
    std::pair{RedFlag::CannotLiftStraightLeg,
        QT_TRANSLATE_NOOP("Signs", "I cannot lift the leg with the knee straight.")},
    std::pair{RedFlag::CannotStraighten, QT_TRANSLATE_NOOP("Signs", "I cannot straighten my knee.")},
    std::pair{RedFlag::Locking,
        QT_TRANSLATE_NOOP("Signs", "My knee locks: for a while I truly cannot straighten it.")},
    std::pair{
        RedFlag::SwellingWithinTwoHours, QT_TRANSLATE_NOOP("Signs", "My knee swelled up within two hours.")},
    std::pair{RedFlag::CalfSwollen,
        QT_TRANSLATE_NOOP("Signs", "One calf is swollen, warm or painful, and I want a clot ruled out.")},
    std::pair{RedFlag::ColdOrNumbFoot, QT_TRANSLATE_NOOP("Signs", "My foot on that side is cold or numb.")},
    std::pair{RedFlag::InjuryMayNeedXRay,
        QT_TRANSLATE_NOOP("Signs", "I hurt my knee a few days ago. Does it need an X-ray?")},
    std::pair{RedFlag::GivingWay, QT_TRANSLATE_NOOP("Signs", "My knee gives way under me, more than once.")},
    std::pair{RedFlag::Catching, QT_TRANSLATE_NOOP("Signs", "My knee catches, and that hurts.")},
    std::pair{RedFlag::CannotBend, QT_TRANSLATE_NOOP("Signs", "I cannot bend my knee as usual.")},
    std::pair{RedFlag::SwellingThatStays,
        QT_TRANSLATE_NOOP("Signs", "My knee has been swollen for more than two days.")},
    std::pair{RedFlag::NightPain, QT_TRANSLATE_NOOP("Signs", "Knee pain wakes me at night.")},
    std::pair{RedFlag::MorningStiffness,
        QT_TRANSLATE_NOOP("Signs", "In the morning my knee is stiff for more than half an hour.")},
    std::pair{
        RedFlag::BoneTender, QT_TRANSLATE_NOOP("Signs", "One spot on the bone is tender to the touch.")},
    std::pair{RedFlag::Fever, QT_TRANSLATE_NOOP("Signs", "I have a fever and knee pain.")},
    std::pair{RedFlag::Pop, QT_TRANSLATE_NOOP("Signs", "There was a loud pop when I hurt the knee.")},
    std::pair{RedFlag::Injury, QT_TRANSLATE_NOOP("Signs", "I twisted the knee, fell or was hit on it.")},
    std::pair{RedFlag::HardToWalkAndSwollen,
        QT_TRANSLATE_NOOP("Signs", "My knee is swollen and I can hardly walk on it.")},
    std::pair{RedFlag::MedicalHistory,
        QT_TRANSLATE_NOOP("Signs",
            "My knee hurts, and I have had cancer, take steroids or have lost weight without wanting to.")},
    std::pair{RedFlag::YoungWithLimp,
        QT_TRANSLATE_NOOP("Signs", "I am under 16, I limp, and my hip or knee hurts.")},
};

} // namespace

QString signInFull(const RaisedFlag& flag)
{
    return withCapital(flag.side
            ? Signs::tr("%1: %2", "side of the knee: sign").arg(of(*flag.side), of(flag.flag))
            : of(flag.flag));
}

QString whyRaised(const RaisedFlag& flag)
{
    const auto reason = rule(flag.flag);
    return reason.isEmpty() ? noted(flag.source) : reason;
}

QString whatEnds(const RaisedFlag& flag, const QLocale& locale)
{
    const auto until = standsUntil(flag.flag, flag.lastSeen);
    if (!until)
        return Signs::tr("Stays until a visit to a doctor, physiotherapist or surgeon is recorded after "
                         "it, or you enter that it was looked at.");
    return Signs::tr("Ends with such a visit, when you say so, or by itself on %1 unless it is seen again.")
        .arg(shortDate(*until, locale));
}

QString onThePhone(RedFlag flag)
{
    const auto* found = std::find_if(
        phoneWords.begin(), phoneWords.end(), [&](const auto& each) { return each.first == flag; });
    return found == phoneWords.end() ? QString() : QCoreApplication::translate("Signs", found->second);
}

} // namespace patella::ui::words

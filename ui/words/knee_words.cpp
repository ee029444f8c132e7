// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/knee_words.h"

#include "ui/words/choice_words.h"

namespace patella::ui::words {

namespace {

constexpr auto kneeContext = "KneeWords";

constexpr std::array painQualityWords{
    std::pair{PainQuality::Dull, QT_TRANSLATE_NOOP("KneeWords", "dull")},
    std::pair{PainQuality::Sharp, QT_TRANSLATE_NOOP("KneeWords", "sharp")},
    std::pair{PainQuality::Burning, QT_TRANSLATE_NOOP("KneeWords", "burning")},
    std::pair{PainQuality::Stiff, QT_TRANSLATE_NOOP("KneeWords", "stiff")},
    std::pair{PainQuality::Throbbing, QT_TRANSLATE_NOOP("KneeWords", "throbbing")},
    std::pair{PainQuality::Pressing, QT_TRANSLATE_NOOP("KneeWords", "pressing")},
    std::pair{PainQuality::Pulling, QT_TRANSLATE_NOOP("KneeWords", "pulling")},
};

constexpr std::array triggerWords{
    std::pair{Trigger::FirstSteps, QT_TRANSLATE_NOOP("KneeWords", "the first steps")},
    std::pair{Trigger::Walking, QT_TRANSLATE_NOOP("KneeWords", "walking")},
    std::pair{Trigger::Running, QT_TRANSLATE_NOOP("KneeWords", "running")},
    std::pair{Trigger::FastRunning, QT_TRANSLATE_NOOP("KneeWords", "fast running")},
    std::pair{Trigger::Uphill, QT_TRANSLATE_NOOP("KneeWords", "uphill")},
    std::pair{Trigger::Downhill, QT_TRANSLATE_NOOP("KneeWords", "downhill")},
    std::pair{Trigger::Jumping, QT_TRANSLATE_NOOP("KneeWords", "jumping")},
    std::pair{Trigger::Straightening, QT_TRANSLATE_NOOP("KneeWords", "straightening the knee")},
    std::pair{Trigger::Bending, QT_TRANSLATE_NOOP("KneeWords", "bending the knee")},
    std::pair{Trigger::Squatting, QT_TRANSLATE_NOOP("KneeWords", "squatting")},
    std::pair{Trigger::Kneeling, QT_TRANSLATE_NOOP("KneeWords", "kneeling")},
    std::pair{Trigger::StairsUp, QT_TRANSLATE_NOOP("KneeWords", "stairs up")},
    std::pair{Trigger::StairsDown, QT_TRANSLATE_NOOP("KneeWords", "stairs down")},
    std::pair{Trigger::Sitting, QT_TRANSLATE_NOOP("KneeWords", "long sitting")},
    std::pair{Trigger::StandingUp, QT_TRANSLATE_NOOP("KneeWords", "standing up")},
    std::pair{Trigger::Standing, QT_TRANSLATE_NOOP("KneeWords", "standing")},
    std::pair{Trigger::SuddenMovement, QT_TRANSLATE_NOOP("KneeWords", "a sudden movement")},
    std::pair{Trigger::Twisting, QT_TRANSLATE_NOOP("KneeWords", "twisting")},
    std::pair{Trigger::Lifting, QT_TRANSLATE_NOOP("KneeWords", "lifting")},
    std::pair{Trigger::Resting, QT_TRANSLATE_NOOP("KneeWords", "nothing, at rest")},
    std::pair{Trigger::Night, QT_TRANSLATE_NOOP("KneeWords", "at night")},
};

constexpr std::array painCourseWords{
    std::pair{PainCourse::WarmedUp, QT_TRANSLATE_NOOP("KneeWords", "went once warmed up")},
    std::pair{PainCourse::Stayed, QT_TRANSLATE_NOOP("KneeWords", "stayed the same")},
    std::pair{PainCourse::Worsened, QT_TRANSLATE_NOOP("KneeWords", "got worse")},
    std::pair{PainCourse::CameAndWent, QT_TRANSLATE_NOOP("KneeWords", "came and went")},
};

constexpr std::array feltInWords{
    std::pair{FeltIn::Muscle, QT_TRANSLATE_NOOP("KneeWords", "sore muscle")},
    std::pair{FeltIn::Joint, QT_TRANSLATE_NOOP("KneeWords", "in the joint")},
};

constexpr std::array swellingWords{
    std::pair{Swelling::None, QT_TRANSLATE_NOOP("KneeWords", "none")},
    std::pair{Swelling::Slight, QT_TRANSLATE_NOOP("KneeWords", "slight")},
    std::pair{Swelling::Clear, QT_TRANSLATE_NOOP("KneeWords", "clear")},
};

constexpr std::array swellingOnsetWords{
    std::pair{SwellingOnset::WithinTwoHours, QT_TRANSLATE_NOOP("KneeWords", "within 2 hours")},
    std::pair{SwellingOnset::WithinADay, QT_TRANSLATE_NOOP("KneeWords", "within a day")},
    std::pair{SwellingOnset::NextDay, QT_TRANSLATE_NOOP("KneeWords", "the next day")},
};

constexpr std::array difficultyWords{
    std::pair{Difficulty::None, QT_TRANSLATE_NOOP("KneeWords", "no trouble")},
    std::pair{Difficulty::Some, QT_TRANSLATE_NOOP("KneeWords", "some")},
    std::pair{Difficulty::Much, QT_TRANSLATE_NOOP("KneeWords", "a lot")},
};

constexpr std::array kneeSignWords{
    std::pair{
        KneeSign::Locking, QT_TRANSLATE_NOOP("KneeWords", "locks (cannot be straightened for a while)")},
    std::pair{KneeSign::Catching, QT_TRANSLATE_NOOP("KneeWords", "catches, painfully")},
    std::pair{KneeSign::Clicking, QT_TRANSLATE_NOOP("KneeWords", "clicks, without pain")},
    std::pair{KneeSign::CannotStraighten, QT_TRANSLATE_NOOP("KneeWords", "cannot be straightened")},
    std::pair{KneeSign::CannotBend, QT_TRANSLATE_NOOP("KneeWords", "cannot be bent")},
    std::pair{KneeSign::NightPain, QT_TRANSLATE_NOOP("KneeWords", "woken by pain at night")},
    std::pair{KneeSign::Pop, QT_TRANSLATE_NOOP("KneeWords", "a loud pop")},
};

constexpr std::array cracklingWords{
    std::pair{Crackling::Squatting, QT_TRANSLATE_NOOP("KneeWords", "squatting")},
    std::pair{Crackling::Stairs, QT_TRANSLATE_NOOP("KneeWords", "on stairs")},
    std::pair{Crackling::StandingUp, QT_TRANSLATE_NOOP("KneeWords", "standing up")},
    std::pair{Crackling::Walking, QT_TRANSLATE_NOOP("KneeWords", "walking")},
    std::pair{Crackling::Running, QT_TRANSLATE_NOOP("KneeWords", "running")},
    std::pair{Crackling::AnyBending, QT_TRANSLATE_NOOP("KneeWords", "any bending")},
};

constexpr std::array alarmWords{
    std::pair{Alarm::HotAndRed, QT_TRANSLATE_NOOP("KneeWords", "hot and red")},
    std::pair{Alarm::Fever, QT_TRANSLATE_NOOP("KneeWords", "fever or chills")},
    std::pair{Alarm::CannotBearWeight, QT_TRANSLATE_NOOP("KneeWords", "cannot take four steps")},
    std::pair{Alarm::Deformed, QT_TRANSLATE_NOOP("KneeWords", "looks deformed")},
    std::pair{Alarm::KneecapOutOfPlace, QT_TRANSLATE_NOOP("KneeWords", "kneecap out of place")},
    std::pair{Alarm::CannotLiftStraightLeg, QT_TRANSLATE_NOOP("KneeWords", "cannot lift the straight leg")},
    std::pair{Alarm::BoneTender, QT_TRANSLATE_NOOP("KneeWords", "one spot on a bone is tender")},
    std::pair{Alarm::CalfSwollen, QT_TRANSLATE_NOOP("KneeWords", "calf swollen or warm")},
    std::pair{Alarm::ColdOrNumbFoot, QT_TRANSLATE_NOOP("KneeWords", "foot cold or numb")},
    std::pair{
        Alarm::BreathlessOrChestPain, QT_TRANSLATE_NOOP("KneeWords", "breathless, or pain in the chest")},
};

constexpr std::array otherPlaceWords{
    std::pair{OtherPlace::LowBack, QT_TRANSLATE_NOOP("KneeWords", "low back")},
    std::pair{OtherPlace::LeftHip, QT_TRANSLATE_NOOP("KneeWords", "left hip")},
    std::pair{OtherPlace::RightHip, QT_TRANSLATE_NOOP("KneeWords", "right hip")},
    std::pair{OtherPlace::LeftThigh, QT_TRANSLATE_NOOP("KneeWords", "left thigh")},
    std::pair{OtherPlace::RightThigh, QT_TRANSLATE_NOOP("KneeWords", "right thigh")},
    std::pair{OtherPlace::LeftShin, QT_TRANSLATE_NOOP("KneeWords", "left shin")},
    std::pair{OtherPlace::RightShin, QT_TRANSLATE_NOOP("KneeWords", "right shin")},
    std::pair{OtherPlace::LeftAnkle, QT_TRANSLATE_NOOP("KneeWords", "left ankle")},
    std::pair{OtherPlace::RightAnkle, QT_TRANSLATE_NOOP("KneeWords", "right ankle")},
    std::pair{OtherPlace::LeftFoot, QT_TRANSLATE_NOOP("KneeWords", "left foot")},
    std::pair{OtherPlace::RightFoot, QT_TRANSLATE_NOOP("KneeWords", "right foot")},
    std::pair{OtherPlace::OtherJoints, QT_TRANSLATE_NOOP("KneeWords", "other joints")},
};

constexpr std::array evennessWords{
    std::pair{Evenness::Even, QT_TRANSLATE_NOOP("KneeWords", "even")},
    std::pair{Evenness::Uneven, QT_TRANSLATE_NOOP("KneeWords", "uneven")},
    std::pair{Evenness::Rough, QT_TRANSLATE_NOOP("KneeWords", "rough")},
};

constexpr std::array camberWords{
    std::pair{Camber::Level, QT_TRANSLATE_NOOP("KneeWords", "level")},
    std::pair{Camber::LeftLower, QT_TRANSLATE_NOOP("KneeWords", "left foot lower")},
    std::pair{Camber::RightLower, QT_TRANSLATE_NOOP("KneeWords", "right foot lower")},
    std::pair{Camber::BothWays, QT_TRANSLATE_NOOP("KneeWords", "both ways")},
};

constexpr std::array looseningWords{
    std::pair{WarmUpPart::Walk, QT_TRANSLATE_NOOP("KneeWords", "walking")},
    std::pair{WarmUpPart::Jog, QT_TRANSLATE_NOOP("KneeWords", "jogging")},
    std::pair{WarmUpPart::Mobility, QT_TRANSLATE_NOOP("KneeWords", "mobility")},
    std::pair{WarmUpPart::Strides, QT_TRANSLATE_NOOP("KneeWords", "strides")},
    std::pair{WarmUpPart::Quads, QT_TRANSLATE_NOOP("KneeWords", "quads")},
    std::pair{WarmUpPart::Hamstrings, QT_TRANSLATE_NOOP("KneeWords", "hamstrings")},
    std::pair{WarmUpPart::ItBand, QT_TRANSLATE_NOOP("KneeWords", "outer thigh (IT band)")},
    std::pair{WarmUpPart::Calves, QT_TRANSLATE_NOOP("KneeWords", "calves")},
    std::pair{WarmUpPart::Hips, QT_TRANSLATE_NOOP("KneeWords", "hips")},
    std::pair{WarmUpPart::Back, QT_TRANSLATE_NOOP("KneeWords", "back")},
    std::pair{WarmUpPart::Rolling, QT_TRANSLATE_NOOP("KneeWords", "foam roller")},
    std::pair{WarmUpPart::Massage, QT_TRANSLATE_NOOP("KneeWords", "massage")},
};

constexpr std::array careWords{
    std::pair{Care::Ice, QT_TRANSLATE_NOOP("KneeWords", "ice")},
    std::pair{Care::Heat, QT_TRANSLATE_NOOP("KneeWords", "heat")},
    std::pair{Care::Rest, QT_TRANSLATE_NOOP("KneeWords", "rest")},
    std::pair{Care::LegUp, QT_TRANSLATE_NOOP("KneeWords", "elevation")},
    std::pair{Care::Stretch, QT_TRANSLATE_NOOP("KneeWords", "stretching")},
    std::pair{Care::Roll, QT_TRANSLATE_NOOP("KneeWords", "foam rolling")},
    std::pair{Care::Massage, QT_TRANSLATE_NOOP("KneeWords", "massage")},
    std::pair{Care::Strength, QT_TRANSLATE_NOOP("KneeWords", "strengthening")},
    std::pair{Care::SelfTest, QT_TRANSLATE_NOOP("KneeWords", "self-test")},
    std::pair{Care::Brace, QT_TRANSLATE_NOOP("KneeWords", "brace")},
    std::pair{Care::Tape, QT_TRANSLATE_NOOP("KneeWords", "tape")},
    std::pair{Care::Painkiller, QT_TRANSLATE_NOOP("KneeWords", "painkiller")},
    std::pair{Care::Gel, QT_TRANSLATE_NOOP("KneeWords", "gel or ointment")},
    std::pair{Care::Supplement, QT_TRANSLATE_NOOP("KneeWords", "supplement")},
    std::pair{Care::Other, QT_TRANSLATE_NOOP("KneeWords", "other")},
};

constexpr std::array footStrikeWords{
    std::pair{FootStrike::Heel, QT_TRANSLATE_NOOP("KneeWords", "heel")},
    std::pair{FootStrike::Midfoot, QT_TRANSLATE_NOOP("KneeWords", "midfoot")},
    std::pair{FootStrike::Forefoot, QT_TRANSLATE_NOOP("KneeWords", "forefoot")},
};

constexpr std::array feelWords{
    std::pair{Feel::VeryWeak, QT_TRANSLATE_NOOP("KneeWords", "very weak")},
    std::pair{Feel::Weak, QT_TRANSLATE_NOOP("KneeWords", "weak")},
    std::pair{Feel::Normal, QT_TRANSLATE_NOOP("KneeWords", "normal")},
    std::pair{Feel::Strong, QT_TRANSLATE_NOOP("KneeWords", "strong")},
    std::pair{Feel::VeryStrong, QT_TRANSLATE_NOOP("KneeWords", "very strong")},
};

} // namespace

QString of(PainQuality quality) { return wordIn(painQualityWords, quality, kneeContext); }
QString of(Trigger trigger) { return wordIn(triggerWords, trigger, kneeContext); }
QString of(PainCourse course) { return wordIn(painCourseWords, course, kneeContext); }
QString of(FeltIn where) { return wordIn(feltInWords, where, kneeContext); }
QString of(Swelling swelling) { return wordIn(swellingWords, swelling, kneeContext); }
QString of(SwellingOnset onset) { return wordIn(swellingOnsetWords, onset, kneeContext); }
QString of(Difficulty difficulty) { return wordIn(difficultyWords, difficulty, kneeContext); }
QString of(KneeSign sign) { return wordIn(kneeSignWords, sign, kneeContext); }
QString of(Crackling when) { return wordIn(cracklingWords, when, kneeContext); }
QString of(Alarm alarm) { return wordIn(alarmWords, alarm, kneeContext); }
QString of(OtherPlace place) { return wordIn(otherPlaceWords, place, kneeContext); }
QString of(Evenness evenness) { return wordIn(evennessWords, evenness, kneeContext); }
QString of(Camber camber) { return wordIn(camberWords, camber, kneeContext); }
QString of(WarmUpPart part) { return wordIn(looseningWords, part, kneeContext); }
QString of(Care care) { return wordIn(careWords, care, kneeContext); }
QString of(FootStrike strike) { return wordIn(footStrikeWords, strike, kneeContext); }
QString of(Feel feel) { return wordIn(feelWords, feel, kneeContext); }

} // namespace patella::ui::words

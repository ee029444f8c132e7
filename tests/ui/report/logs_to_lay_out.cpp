// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/report/logs_to_lay_out.h"

#include "core/log/blank.h"
#include "tests/support/builders.h"

namespace patella::test {

namespace {

std::string endless(std::string_view word, int times)
{
    std::string text;
    for (int i = 0; i < times; ++i)
        text += word;
    return text;
}

KneeCheck everySign(Side side, LocalDate date)
{
    auto check = blank<KneeCheck>();
    check.date = date;
    check.side = side;
    check.swelling = Swelling::Clear;
    check.swellingCame = SwellingOnset::WithinTwoHours;
    check.morningStiffness = std::chrono::minutes{90};
    check.signs = ChoiceSet<KneeSign>();
    for (const auto& [sign, word] : wordsOf<KneeSign>)
        check.signs->insert(sign);
    check.alarms = ChoiceSet<Alarm>();
    for (const auto& [alarm, word] : wordsOf<Alarm>)
        check.alarms->insert(alarm);
    check.stairsUp = check.stairsDown = check.squatting = check.sitting = Difficulty::Much;
    check.kneeling = check.walking = check.jumping = check.standingUp = Difficulty::Some;
    return check;
}

} // namespace

Log threeRuns()
{
    Log log{.shoes = {aShoe("A pair with a name that is far too long for any column of a page")},
        .runs = {},
        .painNotes = {}};
    for (int i = 0; i < 3; ++i) {
        auto run = aRun(daysAfter(aDay, -2 * i));
        run.ground.shoe = log.shoes.front().id;
        run.ground.surface = SurfaceMix::fromText("asphalt=40,concrete=30,treadmill=20,track=10");
        run.preparation.painkiller = i == 1;
        log.runs.push_back(run);
        log.painNotes.push_back(aPainNote(run, Moment::During, i));
        auto right = aPainNote(run, Moment::NextMorning, 7);
        right.side = Side::Right;
        log.painNotes.push_back(right);
    }
    return log;
}

Log manyYears(int years)
{
    Log log;
    for (int i = 0; i < 4; ++i)
        log.shoes.push_back(aShoe("Pair " + std::to_string(i)));
    for (int day = years * 365; day >= 0; --day) {
        if (day % 7 > 4)
            continue;
        auto run = aRun(daysAfter(aDay, -day), {5000 + 37 * (day % 311)});
        run.ground.shoe = log.shoes[static_cast<std::size_t>(day) % log.shoes.size()].id;
        log.runs.push_back(run);
        for (const auto moment : {Moment::Before, Moment::During, Moment::After, Moment::NextMorning}) {
            auto note = aPainNote(run, moment, day % 11);
            note.side = static_cast<Side>(day % 3);
            note.region = static_cast<Region>(day % 11);
            log.painNotes.push_back(note);
        }
    }
    return log;
}

Log logOfExtremes()
{
    auto log = threeRuns();
    log.shoes.front().name = endless("Knieschonlaufschuh", 12);
    for (auto& run : log.runs)
        run.measured.distance = Distance{12'345'678'900};
    for (const auto side : {Side::Left, Side::Right, Side::Both})
        for (int day = 0; day < 5; ++day)
            log.kneeChecks.push_back(everySign(side, daysAfter(aDay, -day)));
    auto complaint = blank<Complaint>();
    complaint.date = daysAfter(aDay, -40);
    complaint.side = Side::Left;
    complaint.region = Region::OuterJointLine;
    complaint.after = endless("after a very long run in the hills ", 40);
    complaint.notes = endless("It pulls and stings below the kneecap. ", 150);
    log.complaints = {complaint, complaint};
    auto visit = blank<Visit>();
    visit.date = daysAfter(aDay, -30);
    visit.who = endless("Physiotherapiepraxis", 8);
    visit.question = endless("May I run a marathon in spring, and what about stairs? ", 80);
    log.visits = {visit};
    auto care = blank<CareNote>();
    care.care = Care::Strength;
    for (int i = 0; i < 30; ++i) {
        care.date = daysAfter(aDay, -i);
        care.name = endless("Kniebeuge", 5) + std::to_string(i);
        log.careNotes.push_back(care);
    }
    return log;
}

} // namespace patella::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/care_and_visits.h"

#include "core/log/blank.h"
#include "core/sample/knee.h"
#include "core/sample/shoe_rack.h"

#include <array>
#include <cmath>
#include <utility>

namespace patella::sample {

namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr int weeksOfTape = 4;

CareNote careNote(LocalDate date, Care care, const char* name, Side side, int hour, Chance& chance)
{
    auto note = blank<CareNote>();
    note.id = seededId<CareNoteId>(date, chance);
    note.date = date;
    note.time = TimeOfDay{hours{hour} + minutes{5 * chance.wholeBetween(0, 11)}};
    note.care = care;
    note.name = name;
    note.side = side;
    return note;
}

// How it was before and a day later, as far as that day is over.
void score(CareNote& note, const Life& life, Chance& chance)
{
    const auto asked
        = [&](LocalDate date) { return answered(life.levelOn(date) - 0.3 + 0.4 * chance.bell()); };
    note.painBefore = asked(note.date);
    if (const auto next = daysAfter(note.date, 1); life.isOver(next) && chance.happens(0.8))
        note.painDayAfter = asked(next);
}

class CareDiary {
public:
    CareDiary(Log& log, const Life& life, Chance& chance)
        : m_log(log)
        , m_life(life)
        , m_chance(chance)
    {
    }

    void addTablets(int week, int days)
    {
        for (int day = 0; day < days; day += m_chance.wholeBetween(1, 2)) {
            add(m_life.day(week, 6 + day), Care::Painkiller, "Ibuprofen 400 mg", 8);
            if (m_chance.happens(0.5))
                add(m_life.day(week, 6 + day), Care::Gel, "Diclofenac gel", 21);
            add(m_life.day(week, 6 + day), Care::Ice, "15 minutes, towel between", 20, minutes{15});
            if (m_chance.happens(0.5))
                add(m_life.day(week, 6 + day), Care::LegUp, "", 20, minutes{20});
        }
    }

    // Three evenings a week; from the second visit on with more weight.
    void addProgramme()
    {
        for (int week = weekOfThePhysio; m_life.isOver(m_life.day(week)); ++week)
            for (const int day : {2, 4, 6})
                if (week > weekOfThePhysio || day > 1)
                    if (m_chance.happens(0.85))
                        addSession(m_life.day(week, day), week >= weekOfTheSecondVisit);
    }

    void addHolds()
    {
        for (int week = weekOfThePhysio; m_life.isOver(m_life.day(week)); ++week)
            for (const auto& [side, share] : {std::pair{Side::Left, 1.3}, std::pair{Side::Right, 0.4}}) {
                const auto date = m_life.day(week, 5);
                if (!m_life.isOver(date))
                    break;
                auto note = careNote(date, Care::SelfTest, "Bent-knee hold", side, 10, m_chance);
                note.held = seconds{45};
                note.painDuring = answered(share * m_life.levelOn(date) + 0.5 + 0.4 * m_chance.bell());
                m_log.careNotes.push_back(std::move(note));
            }
    }

    void addAroundLongRuns()
    {
        for (const auto& run : m_log.runs) {
            const int week = m_life.weekOf(run.when.date);
            if (run.form.kind != RunKind::Long || week < weekOfTheAche)
                continue;
            if (week >= weekOfThePhysio && week < weekOfThePhysio + weeksOfTape)
                addTape(run);
            else if (m_chance.happens(0.5))
                add(run.when.date, Care::Ice, "15 minutes, towel between", 19, minutes{15});
            if (m_chance.happens(0.5))
                addRolling(run.when.date);
        }
    }

private:
    void add(LocalDate date, Care care, const char* name, int hour, std::optional<minutes> lasted = {})
    {
        if (!m_life.isOver(date))
            return;
        auto note = careNote(date, care, name, Side::Left, hour, m_chance);
        note.lasted = lasted;
        score(note, m_life, m_chance);
        m_log.careNotes.push_back(std::move(note));
    }

    void addSession(LocalDate date, bool later)
    {
        struct Exercise {
            const char* name;
            int repetitions;
            int kilograms;
        };
        const std::array exercises{Exercise{"Squats to a chair", 12, later ? 8 : 0},
            Exercise{"Step-downs", later ? 12 : 8, later ? 4 : 0}, Exercise{"Side-lying leg raises", 15, 0}};
        if (!m_life.isOver(date))
            return;
        for (const auto& exercise : exercises) {
            auto note = careNote(date, Care::Strength, exercise.name, Side::Left, 20, m_chance);
            note.sets = Count::of(3);
            note.repetitions = Count::of(exercise.repetitions);
            if (exercise.kilograms > 0)
                note.load = Mass{exercise.kilograms * 1000};
            score(note, m_life, m_chance);
            note.painDuring = answered(m_life.levelOn(date) - 0.2 + 0.5 * m_chance.bell());
            m_log.careNotes.push_back(std::move(note));
        }
    }

    void addTape(const RunEntry& run)
    {
        auto note
            = careNote(run.when.date, Care::Tape, "Elastic tape around the kneecap", Side::Left, 8, m_chance);
        score(note, m_life, m_chance);
        m_log.careNotes.push_back(std::move(note));
    }

    void addRolling(LocalDate date)
    {
        auto note = careNote(date, Care::Roll, "Front and outside of the thigh", Side::Left, 19, m_chance);
        note.lasted = minutes{8};
        note.tightness = Tightness::of(m_chance.wholeBetween(1, 3));
        score(note, m_life, m_chance);
        m_log.careNotes.push_back(std::move(note));
    }

    Log& m_log;
    const Life& m_life;
    Chance& m_chance;
};

Complaint complaint(LocalDate date, Side side, Region region, const char* words, Chance& chance)
{
    auto complaint = blank<Complaint>();
    complaint.id = seededId<ComplaintId>(date, chance);
    complaint.date = date;
    complaint.side = side;
    complaint.region = region;
    complaint.onset = ComplaintOnset::Gradual;
    complaint.notes = words;
    return complaint;
}

Visit visit(LocalDate date, VisitKind kind, const char* who, Chance& chance)
{
    auto visit = blank<Visit>();
    visit.id = seededId<VisitId>(date, chance);
    visit.date = date;
    visit.kind = kind;
    visit.who = who;
    return visit;
}

void addComplaints(Log& log, const Life& life, Chance& chance)
{
    auto first = complaint(life.day(weekOfTheBigFlare, 5), Side::Left, Region::Front,
        "Sharp at the front of the left knee, swollen the day after.", chance);
    first.mechanism = ChoiceSet{Mechanism::OneRun, Mechanism::MoreTraining};
    first.after = "46 km in a week, the last 12 of them on tired legs";
    first.ended = life.day(weekOfTheBigFlare + 14);
    auto second = complaint(life.day(weekOfTheOtherKnee, 2), Side::Right, Region::OuterSide,
        "Outside of the right knee, always after the same stretch.", chance);
    second.after = "two weeks on the sloping canal road";
    second.ended = life.day(weekOfTheOtherKnee + weeksOfTheOtherKnee, 3);
    auto third = complaint(life.day(weekOfTheAche), Side::Left, Region::Front,
        "Dull ache around the left kneecap, going downstairs and after runs on the road.", chance);
    third.mechanism = ChoiceSet{Mechanism::MoreTraining};
    third.after = "more of the runs on the road again";
    for (auto* each : {&first, &second, &third})
        log.complaints.push_back(std::move(*each));
}

void addVisitsOfTheFlare(Log& log, const Life& life, Chance& chance)
{
    auto doctor = visit(life.day(weekOfTheBigFlare + 1, 3), VisitKind::Doctor, "Dr Sommer", chance);
    doctor.question = "Is anything torn?";
    doctor.said
        = "Ligaments firm, a little fluid. No running for three weeks, then walking and running in turns.";
    doctor.diagnosis = "Irritated kneecap joint";
    auto physio
        = visit(life.day(weekOfTheBigFlare + 4, 1), VisitKind::Physiotherapist, "Lena Brandt", chance);
    physio.said = "Start with 2 minutes running, 2 walking; next level after two quiet mornings.";
    log.visits.push_back(std::move(doctor));
    log.visits.push_back(std::move(physio));
}

} // namespace

void addCare(Log& log, const Life& life, Chance& chance)
{
    CareDiary diary(log, life, chance);
    diary.addTablets(weekOfTheBigFlare, 8);
    diary.addTablets(weekOfTheLastFlare, 5);
    diary.addProgramme();
    diary.addHolds();
    diary.addAroundLongRuns();
}

void addVisits(Log& log, const Life& life, Chance& chance)
{
    addComplaints(log, life, chance);
    addVisitsOfTheFlare(log, life, chance);
    auto first = visit(life.day(weekOfThePhysio, 1), VisitKind::Physiotherapist, "Lena Brandt", chance);
    first.question = "May I keep running while it aches?";
    first.said = "Yes, up to 2 of 10 if it is no worse the next morning. Three exercises, three times a "
                 "week. Tape for "
                 "the long run if it helps.";
    first.diagnosis = "Kneecap pain from load";
    first.asked = "Note each morning after a run; how stairs and sitting go.";
    first.nextCheck = life.day(weekOfTheSecondVisit, 1);
    auto second = visit(life.day(weekOfTheSecondVisit, 1), VisitKind::Physiotherapist, "Lena Brandt", chance);
    second.question = "When can the long runs grow again?";
    second.said
        = "Hip holds better. More weight on squats and step-downs. Leave the tape off. Long run up by one "
          "kilometre a week at most.";
    second.asked = "Does the road still make the difference?";
    second.answer = "Mornings after the gravel loop are quiet, after the road they are not.";
    second.nextCheck = daysAfter(mondayOf(life.today), 15);
    auto next = visit(daysAfter(mondayOf(life.today), 15), VisitKind::Physiotherapist, "Lena Brandt", chance);
    next.question = "Is a half marathon in spring too early?";
    for (auto* each : {&first, &second, &next})
        log.visits.push_back(std::move(*each));
}

void addFacts(Log& log, const Life& life, Chance& chance)
{
    const auto add = [&](LocalDate date, Fact fact, const char* name, const char* value,
                         std::optional<Side> side = {}, const char* foundBy = "") {
        auto each = blank<ProfileFact>();
        each.id = seededId<ProfileFactId>(life.firstMonday, chance);
        each.date = date;
        each.fact = fact;
        each.name = name;
        each.value = value;
        each.side = side;
        each.foundBy = foundBy;
        log.profileFacts.push_back(std::move(each));
    };
    const auto start = life.firstMonday;
    add(start, Fact::BirthYear, "", "1987");
    add(start, Fact::Sex, "", "female");
    add(start, Fact::Height, "", "169");
    add(start, Fact::Weight, "", "63");
    add(start, Fact::OldInjury, "Ankle sprain", "2015, three months off", Side::Right);
    add(life.day(weekOfTheBigFlare + 4, 1), Fact::FootType, "", "low arch on both sides", Side::Both,
        "Lena Brandt");
    add(life.day(weekOfThePhysio, 1), Fact::HipStrength, "", "side plank 25 s left, 41 s right", Side::Left,
        "Lena Brandt");
    add(life.day(weekOfThePhysio, 1), Fact::Questionnaire, "AKPS", "71", Side::Left, "Lena Brandt");
    add(life.day(weekOfTheSecondVisit, 1), Fact::Questionnaire, "AKPS", "84", Side::Left, "Lena Brandt");
    add(daysAfter(mondayOf(life.today), 7 * 18 + 6), Fact::GoalRace, "Half marathon in spring", "2:05");

    const auto night = life.day(weekOfTheOtherKnee + 1, 1);
    auto check = blank<KneeCheck>();
    check.id = seededId<KneeCheckId>(night, chance);
    check.date = night;
    check.side = Side::Right;
    check.signs = ChoiceSet{KneeSign::NightPain};
    log.kneeChecks.push_back(std::move(check));
    auto ending = blank<FlagEnding>();
    ending.date = daysAfter(night, 1);
    ending.id = seededId<FlagEndingId>(ending.date, chance);
    ending.flag = RedFlag::NightPain;
    ending.side = Side::Right;
    ending.reason = FlagEndReason::Mistake;
    ending.notes = "It was the cat that woke me, not the knee.";
    log.flagEndings.push_back(std::move(ending));
}

} // namespace patella::sample

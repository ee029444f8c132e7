// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/log/blank.h"
#include "core/log/columns.h"
#include "core/log/log.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <sstream>

// What the five articles name about a knee (shared/reference/articles.md, sections 2, 4 and 6): every
// symptom, factor and warning sign has fields of the log, a computation and a place where it is seen.
namespace patella {
namespace {

struct NamedInArticles {
    const char* item; // its number there
    const char* fields; // columns, "table.column table.column"
    const char* computed; // a file of core, and a name in it
    const char* seen; // a file of ui, and a name in it
};

constexpr NamedInArticles symptoms[]{
    {"S1 around the kneecap", "pain_note.region pain_note.quality", "core/knee/place_months.h placeMonths",
        "ui/pages/knee/where_view.cpp placeMonths"},
    {"S2 inner side", "pain_note.region", "core/knee/place_months.h placeMonths",
        "ui/pages/knee/where_view.cpp KneeMap"},
    {"S3 outer side, sharp", "pain_note.region pain_note.quality pain_note.moment",
        "core/report/pain_character.h qualities", "ui/report/content/character_parts.cpp qualities"},
    {"S4 below the kneecap, tender", "pain_note.region pain_note.tender",
        "core/knee/clocks/felt_answers.h tender", "ui/pages/knee/noted_words.cpp tender"},
    {"S5 no clear place, comes and goes", "pain_note.region pain_note.course",
        "core/knee/place_months.h withoutPlace", "ui/pages/knee/where_view.cpp withoutPlace"},
    {"S6 crackling", "knee_check.crackling knee_check.signs", "core/report/daily_life.h signs",
        "ui/report/content/daily_life_parts.cpp signs"},
    {"S7 sitting", "knee_check.sitting day_note.sitting_min", "core/report/daily_life.h Sitting",
        "ui/pages/knee/daily_life_view.cpp Sitting"},
    {"S8 squatting", "knee_check.squatting care_note.pain_during", "core/report/daily_life.h Squatting",
        "ui/pages/knee/daily_life_view.cpp Squatting"},
    {"S9 stairs", "knee_check.stairs_up knee_check.stairs_down", "core/report/daily_life.h StairsDown",
        "ui/pages/knee/daily_life_view.cpp StairsDown"},
    {"S10 in and after running", "pain_note.moment pain_note.score",
        "core/knee/clocks/run_shapes.h runShapes", "ui/pages/knee/behaviour_view.cpp runShapes"},
    {"S11 jumping", "knee_check.jumping pain_note.triggers", "core/report/daily_life.h Jumping",
        "ui/pages/knee/daily_life_view.cpp Jumping"},
    {"S12 sudden movements, lifting", "pain_note.triggers", "core/report/pain_character.h triggers",
        "ui/pages/knee/behaviour_view.cpp triggersInFull"},
    {"S13 sharp when running or walking", "pain_note.quality knee_check.walking",
        "core/log/red_flag.h HardToWalk", "ui/signs/sign_strip.cpp standing"},
    {"S14 first with load, later at rest", "pain_note.moment knee_check.signs",
        "core/knee/clocks/stage_drift.h stageDrifts", "ui/pages/knee/behaviour_view.cpp stageDrifts"},
    {"S15 swelling", "knee_check.swelling knee_check.swelling_came",
        "core/knee/reported_flags.h ofKneeChecks", "ui/pages/knee/timeline_of_log.cpp swelling"},
    {"S16 stiffness", "knee_check.morning_stiffness_min", "core/report/daily_life.h Stiffness",
        "ui/pages/knee/timeline_of_log.cpp morningStiffness"},
    {"S17 locking", "knee_check.signs knee_check.alarms", "core/log/red_flag.h Locking",
        "ui/signs/sign_strip.cpp standing"},
    {"S18 giving way", "knee_check.gave_way_times", "core/knee/reported_flags.cpp gaveWay",
        "ui/signs/sign_strip.cpp standing"},
    {"S19 pop, then severe pain", "knee_check.alarms complaint.mechanism",
        "core/knee/reported_flags.cpp mechanism", "ui/signs/sign_strip.cpp standing"},
    {"S20 cannot straighten or bend", "knee_check.signs", "core/knee/reported_flags.cpp signs",
        "ui/signs/sign_strip.cpp standing"},
    {"S21 look of the knee", "knee_check.photo knee_check.alarms", "core/knee/reported_flags.cpp alarms",
        "ui/pages/knee/daily_life_view.cpp photo"},
    {"S22 back, feet", "knee_check.elsewhere", "core/knee/place_months.h elsewhere",
        "ui/pages/knee/where_view.cpp elsewhere"},
    {"S23 several joints", "knee_check.elsewhere", "core/knee/place_months.h elsewhere",
        "ui/pages/knee/where_view.cpp elsewhere"},
    {"S24 walking difficult", "knee_check.walking pain_note.limp", "core/knee/zones.h limp",
        "ui/pages/knee/daily_life_view.cpp Walking"},
    {"S25 more and more often", "pain_note.score pain_note.date", "core/knee/flares.h kneeDays",
        "ui/pages/knee/flares_view.cpp flares"},
    {"S26 temporary or lasting", "pain_note.score complaint.ended", "core/knee/changes/flare_autopsy.h days",
        "ui/pages/knee/flares_view.cpp length"},
    {"S27 muscle or joint", "pain_note.felt_in", "core/knee/clocks/felt_answers.h inTheJoint",
        "ui/pages/knee/noted_words.cpp inTheJoint"},
    {"S28 worry", "knee_check.worry", "core/log/knee_check.h worry",
        "ui/pages/knee/daily_life_view.cpp worry"},
    {"S29 delayed effects", "pain_note.moment run.distance_m", "core/mileage/mileage_points.h mileagePoints",
        "ui/pages/mileage/against_view.h MileagePoint"},
};

constexpr NamedInArticles factors[]{
    {"F1 too intense", "run.effort run.kind", "core/load/intensity.h intensityOf",
        "ui/pages/knee/training_view.cpp hardRunsInARow"},
    {"F2 overuse, no recovery", "run.duration_s run.effort", "core/load/ratios.h monotony",
        "ui/pages/load/figures_of_week.cpp monotony"},
    {"F3 mileage too quickly", "run.distance_m", "core/load/weeks.h line",
        "ui/pages/load/week_panel.cpp headroom"},
    {"F4 start again shorter", "run.distance_m run.walk_min", "core/load/breaks.h",
        "ui/pages/load/week_panel.cpp figuresOf"},
    {"F5 wrong technique", "run.form_rating run.form_cue", "core/knee/clocks/noted_answers.h FormRating",
        "ui/pages/knee/training_view.cpp notedGroups"},
    {"F6 foot strike", "run.foot_strike", "core/knee/clocks/noted_answers.h FootStrike",
        "ui/pages/knee/training_view.cpp notedGroups"},
    {"F7 stride, cadence, posture", "run.cadence_spm run.form_cue",
        "core/patterns/factors/factors_of_run.cpp cadence", "ui/words/factor_words.cpp adence"},
    {"F8 valgus, hips, leg length", "profile_fact.fact profile_fact.found_by", "core/report/about_runner.h",
        "ui/report/content/profile_parts.cpp foundBy"},
    {"F9 asphalt, concrete", "run.surface", "core/knee/clocks/run_streaks.h hardGroundInARow",
        "ui/pages/knee/training_view.cpp hardGroundInARow"},
    {"F10 uneven ground", "run.evenness", "core/patterns/factors/factors_of_run.cpp evenness",
        "ui/words/factor_words.cpp Uneven"},
    {"F11 variety of grounds", "run.surface", "core/knee/clocks/run_streaks.h surfaceVariety",
        "ui/pages/knee/training_view.cpp surfaceVariety"},
    {"F12 shoes",
        "shoe.fit shoe.kind shoe.drop_mm shoe.stiffness shoe.lacing shoe.insole shoe.bought run.shoe_id",
        "core/knee/changes/shoe_biography.h shoeBiographies",
        "ui/pages/shoes/shoes_page.cpp shoeBiographies"},
    {"F13 flat feet, pronation", "profile_fact.fact", "core/report/about_runner.h",
        "ui/report/content/profile_parts.cpp fact"},
    {"F14 high heels", "day_note.heels_min", "core/patterns/factors/factors_of_day.cpp Heels",
        "ui/words/factor_words.cpp Heels"},
    {"F15 sitting, driving", "day_note.sitting_min day_note.driving_min",
        "core/patterns/factors/factors_of_day.cpp LongSitting", "ui/words/factor_words.cpp LongSitting"},
    {"F16 no warm-up", "run.warm_up_min run.warm_up_parts", "core/patterns/factors/factors_of_run.cpp warmUp",
        "ui/pages/knee/training_view.cpp notedGroups"},
    {"F17 no cool-down", "run.cool_down_min run.cool_down_parts",
        "core/patterns/factors/factors_of_run.cpp coolDown", "ui/pages/knee/training_view.cpp notedGroups"},
    {"F18 weak muscles", "care_note.care care_note.sets care_note.repetitions",
        "core/patterns/factors/factors_of_day.cpp strength", "ui/words/factor_words.cpp Strength"},
    {"F19 tight tissue", "care_note.tightness", "core/log/care_note.h tightness",
        "ui/words/care_words.cpp tightness"},
    {"F20 structure of the knee", "profile_fact.fact visit.diagnosis", "core/report/about_runner.h",
        "ui/report/content/profile_parts.cpp fact"},
    {"F21 age", "profile_fact.value", "core/knee/reported_flags.cpp fact",
        "ui/report/content/profile_parts.cpp age"},
    {"F22 sex, cycle", "profile_fact.fact day_note.cycle_day",
        "core/knee/clocks/noted_answers.h EarlyInCycle", "ui/pages/knee/timeline_of_log.cpp cycleDay"},
    {"F23 weight", "measure.name measure_value.value_thousandths",
        "core/patterns/factors/factors_of_day.cpp measures", "ui/words/factor_words.cpp Measure"},
    {"F24 old injuries", "profile_fact.fact day_note.illness", "core/report/about_runner.h",
        "ui/report/content/profile_parts.cpp fact"},
    {"F25 breathing", "run.tags", "core/patterns/factors/factors_of_run.cpp tags",
        "ui/words/factor_words.cpp Tag"},
    {"F26 food, drink", "day_note.nutrition day_note.hydration", "core/knee/clocks/noted_answers.h Hydration",
        "ui/pages/knee/training_view.cpp notedGroups"},
    {"F27 running on with pain", "run.ended pain_note.score", "core/knee/clocks/run_endings.h runEndings",
        "ui/pages/knee/training_view.cpp runEndings"},
    {"F28 regularity, time of day", "run.start_time run.date",
        "core/patterns/factors/factors_of_run.cpp start", "ui/words/factor_words.cpp orning"},
    {"F29 at once after inactivity", "run.date", "core/load/breaks.h",
        "ui/pages/load/week_panel.cpp figuresOf"},
    {"F30 a combination", "pain_note.score run.surface", "core/patterns/patterns.h rivals",
        "ui/pages/patterns/finding_words.cpp rivals"},
};

// Crackling is said without the damage that article 000 draws from it; a doctor for every pain stands in the
// guide.
constexpr NamedInArticles warningSigns[]{
    {"1 swelling for days", "knee_check.swelling", "core/log/red_flag.h SwellingThatStays,",
        "ui/words/flag_words.cpp RedFlag::SwellingThatStays,"},
    {"2 giving way", "knee_check.gave_way_times", "core/log/red_flag.h GivingWay,",
        "ui/words/flag_words.cpp RedFlag::GivingWay,"},
    {"3 pop and severe pain", "complaint.mechanism", "core/log/red_flag.h Pop,",
        "ui/words/flag_words.cpp RedFlag::Pop,"},
    {"4 no better despite rest", "run.distance_m pain_note.score",
        "core/log/red_flag.h NoBetterWithLessLoad,",
        "ui/words/flag_words.cpp RedFlag::NoBetterWithLessLoad,"},
    {"5 cannot straighten", "knee_check.signs", "core/log/red_flag.h CannotStraighten,",
        "ui/words/flag_words.cpp RedFlag::CannotStraighten,"},
    {"5 cannot bend", "knee_check.signs", "core/log/red_flag.h CannotBend,",
        "ui/words/flag_words.cpp RedFlag::CannotBend,"},
    {"6 walking difficult", "knee_check.walking", "core/log/red_flag.h HardToWalk,",
        "ui/words/flag_words.cpp RedFlag::HardToWalk,"},
    {"7 after most runs", "pain_note.score", "core/log/red_flag.h HurtsAfterMostRuns,",
        "ui/words/flag_words.cpp RedFlag::HurtsAfterMostRuns,"},
    {"8 not gone after a painkiller", "care_note.pain_day_after care_note.care",
        "core/log/red_flag.h HurtsAfterPainkiller,",
        "ui/words/flag_words.cpp RedFlag::HurtsAfterPainkiller,"},
    {"9 more and more often", "pain_note.score", "core/log/red_flag.h HurtsMoreAndMoreOften,",
        "ui/words/flag_words.cpp RedFlag::HurtsMoreAndMoreOften,"},
    {"10 again and again", "pain_note.score", "core/log/red_flag.h ComesBack,",
        "ui/words/flag_words.cpp RedFlag::ComesBack,"},
    {"11 crackling and pain in sitting", "knee_check.crackling knee_check.sitting",
        "core/log/red_flag.h CracklingAndSitting,", "ui/words/flag_words.cpp RedFlag::CracklingAndSitting,"},
    {"12 pain that goes on", "complaint.ended", "core/log/red_flag.h NotRunningAsBefore,",
        "ui/words/flag_words.cpp RedFlag::NotRunningAsBefore,"},
    {"13 at rest after load only", "pain_note.moment", "core/log/red_flag.h PainAtRest,",
        "ui/words/flag_words.cpp RedFlag::PainAtRest,"},
    {"14 locking", "knee_check.signs", "core/log/red_flag.h Locking,",
        "ui/words/flag_words.cpp RedFlag::Locking,"},
    {"15 walking and swelling", "knee_check.walking knee_check.swelling",
        "core/log/red_flag.h HardToWalkAndSwollen,",
        "ui/words/flag_words.cpp RedFlag::HardToWalkAndSwollen,"},
    {"16 any injury", "complaint.mechanism", "core/log/red_flag.h Injury,",
        "ui/words/flag_words.cpp RedFlag::Injury,"},
};

std::set<std::string> columnsOfTheLog()
{
    std::set<std::string> columns;
    const Log log;
    const auto add = [&]<typename Record>(const std::vector<Record>&) {
        auto record = blank<Record>();
        forEachColumn(record, [&](std::string_view name, const auto&) {
            columns.insert(std::string(tableOf<Record>) + '.' + std::string(name));
        });
    };
    forEachList(log, add);
    return columns;
}

// A file, and a word that stands in it.
void expectThere(const char* item, const std::string& place)
{
    std::istringstream words(place);
    std::string file, name;
    words >> file >> name;
    std::ifstream stream(std::filesystem::path(PATELLA_SOURCE_DIR) / file);
    ASSERT_TRUE(stream) << item << ": " << file;
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    EXPECT_NE(text.find(name), std::string::npos) << item << ": " << file << " has no " << name;
}

template <std::size_t Count> void walk(const NamedInArticles (&items)[Count])
{
    const auto columns = columnsOfTheLog();
    for (const auto& [item, fields, computed, seen] : items) {
        std::istringstream names(fields);
        int count = 0;
        for (std::string name; names >> name; ++count)
            EXPECT_TRUE(columns.contains(name)) << item << ": there is no " << name;
        EXPECT_GT(count, 0) << item;
        expectThere(item, computed);
        expectThere(item, seen);
    }
}

TEST(Articles, NameNoSymptomThatIsNotAskedComputedAndSeen)
{
    EXPECT_EQ(std::size(symptoms), 29U);
    walk(symptoms);
}

TEST(Articles, NameNoFactorThatIsNotAskedComputedAndSeen)
{
    EXPECT_EQ(std::size(factors), 30U);
    walk(factors);
}

TEST(Articles, NameNoWarningSignThatIsNotAskedRaisedAndSeen)
{
    EXPECT_EQ(std::size(warningSigns), 17U) << "sixteen, one of them two";
    walk(warningSigns);
}

} // namespace
} // namespace patella

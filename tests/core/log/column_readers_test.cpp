// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/log/blank.h"
#include "core/log/columns.h"
#include "core/log/log.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>

// What is asked must come back: every column has somebody who reads it and is neither its form nor a file
// that is written or read. A column of a run may be read as run.ground.camber; any other has a line here, or
// is red.
namespace patella {
namespace {

struct ColumnReader {
    const char* column; // table.column
    const char* file;
    const char* reads; // the word under which it reads it
};

constexpr ColumnReader readers[]{
    {"shoe.id", "core/load/shoe_use.cpp", "id"},
    {"shoe.name", "ui/pages/shoes/shoe_card.cpp", "name"},
    {"shoe.bought", "ui/pages/shoes/shoe_card.cpp", "bought"},
    {"shoe.run_before_m", "core/load/shoe_use.cpp", "runBefore"},
    {"shoe.limit_m", "ui/pages/shoes/shoe_card.cpp", "limitOf"},
    {"shoe.retired", "ui/pages/shoes/shoe_card.cpp", "retired"},
    {"shoe.notes", "ui/pages/shoes/shoe_card.cpp", "notes"},
    {"shoe.kind", "ui/words/shoe_words.cpp", "kind"},
    {"shoe.support", "ui/words/shoe_words.cpp", "support"},
    {"shoe.size", "ui/words/shoe_words.cpp", "size"},
    {"shoe.fit", "core/knee/clocks/noted_answers.cpp", "fit"},
    {"shoe.drop_mm", "ui/words/shoe_words.cpp", "drop"},
    {"shoe.stiffness", "core/knee/clocks/noted_answers.cpp", "stiffness"},
    {"shoe.lacing", "core/knee/clocks/noted_answers.cpp", "lacing"},
    {"shoe.insole", "core/patterns/factors/factors_of_shoe.cpp", "insole"},
    {"run.id", "core/knee/zones.cpp", "id"},
    {"run.date", "core/knee/run_scores.cpp", "date"},
    {"run.start_time", "core/patterns/factors/factors_of_day.cpp", "start"},
    {"run.distance_m", "core/knee/distance/morning_distance.cpp", "distance"},
    {"run.duration_s", "core/load/load_unit.cpp", "duration"},
    {"run.elapsed_s", "core/knee/clocks/noted_answers.cpp", "elapsed"},
    {"run.ascent_m", "core/knee/clocks/noted_answers.cpp", "ascent"},
    {"run.descent_m", "core/knee/habits.cpp", "descent"},
    {"run.cadence_spm", "core/patterns/factors/factors_of_run.cpp", "cadence"},
    {"run.heart_rate_bpm", "core/knee/clocks/noted_answers.cpp", "averageHeartRate"},
    {"run.max_heart_rate_bpm", "core/knee/clocks/noted_answers.cpp", "highestHeartRate"},
    {"run.splits_s", "core/knee/clocks/noted_answers.cpp", "splits"},
    {"run.surface", "core/knee/clocks/run_streaks.cpp", "surface"},
    {"run.evenness", "core/patterns/factors/factors_of_run.cpp", "evenness"},
    {"run.camber", "core/patterns/factors/factors_of_run.cpp", "camber"},
    {"run.shoe_id", "core/knee/changes/shoe_biography.cpp", "shoe"},
    {"run.insole", "core/knee/changes/turning_points.cpp", "insole"},
    {"run.temperature_c", "core/patterns/factors/factors_of_run.cpp", "temperature"},
    {"run.warm_up_min", "core/knee/habits.cpp", "warmUp"},
    {"run.cool_down_min", "core/patterns/factors/factors_of_run.cpp", "coolDown"},
    {"run.warm_up_parts", "core/knee/clocks/noted_answers.cpp", "warmUpParts"},
    {"run.cool_down_parts", "core/knee/clocks/noted_answers.cpp", "coolDownParts"},
    {"run.painkiller", "core/knee/flags_of_runs.cpp", "painkiller"},
    {"run.experiment_id", "core/patterns/experiment_course.cpp", "experiment"},
    {"run.trial", "core/patterns/experiment_course.cpp", "trial"},
    {"run.kind", "core/load/intensity.cpp", "kind"},
    {"run.effort", "core/load/intensity.cpp", "effort"},
    {"run.ended", "core/knee/clocks/run_endings.cpp", "ended"},
    {"run.walk_min", "core/knee/clocks/noted_answers.cpp", "walked"},
    {"run.foot_strike", "core/knee/clocks/noted_answers.cpp", "strike"},
    {"run.form_rating", "core/knee/clocks/noted_answers.cpp", "rating"},
    {"run.form_cue", "core/knee/clocks/noted_answers.cpp", "cue"},
    {"run.feel", "core/knee/clocks/noted_answers.cpp", "feel"},
    {"run.tags", "core/patterns/factors/factors_of_run.cpp", "tags"},
    {"run.notes", "ui/pages/shared/run_table_model.cpp", "notes"},
    {"run.file", "ui/window/backups_dialog.cpp", "file"},
    {"pain_note.id", "core/knee/clocks/run_clocks.cpp", "id"},
    {"pain_note.run_id", "core/knee/clocks/run_clocks.cpp", "run"},
    {"pain_note.date", "core/knee/flares.cpp", "date"},
    {"pain_note.moment", "core/knee/clocks/run_clocks.cpp", "moment"},
    {"pain_note.side", "core/knee/flares.cpp", "side"},
    {"pain_note.region", "core/knee/place_months.cpp", "region"},
    {"pain_note.score", "core/knee/flares.cpp", "score"},
    {"pain_note.quality", "core/report/pain_character.cpp", "quality"},
    {"pain_note.triggers", "core/knee/clocks/stage_drift.cpp", "triggers"},
    {"pain_note.onset_m", "core/knee/onset_curve.cpp", "onset"},
    {"pain_note.onset_min", "core/knee/clocks/felt_answers.cpp", "onsetTime"},
    {"pain_note.course", "core/knee/clocks/run_clocks.cpp", "course"},
    {"pain_note.settled_min", "core/knee/clocks/run_clocks.cpp", "settled"},
    {"pain_note.limp", "core/knee/reported_flags.cpp", "limp"},
    {"pain_note.tender", "core/knee/clocks/felt_answers.cpp", "tender"},
    {"pain_note.felt_in", "core/knee/clocks/felt_answers.cpp", "feltIn"},
    {"knee_check.id", "ui/pages/knee/timeline_of_log.cpp", "kneeChecks"},
    {"knee_check.date", "core/knee/reported_flags.cpp", "date"},
    {"knee_check.side", "core/knee/reported_flags.cpp", "side"},
    {"knee_check.swelling", "core/knee/reported_flags.cpp", "swelling"},
    {"knee_check.swelling_came", "core/knee/reported_flags.cpp", "swellingCame"},
    {"knee_check.morning_stiffness_min", "core/knee/reported_flags.cpp", "morningStiffness"},
    {"knee_check.signs", "core/knee/reported_flags.cpp", "signs"},
    {"knee_check.gave_way_times", "core/knee/reported_flags.cpp", "gaveWay"},
    {"knee_check.crackling", "core/knee/reported_flags.cpp", "crackling"},
    {"knee_check.stairs_up", "core/report/daily_life.cpp", "stairsUp"},
    {"knee_check.stairs_down", "core/report/daily_life.cpp", "stairsDown"},
    {"knee_check.squatting", "core/report/daily_life.cpp", "squatting"},
    {"knee_check.sitting", "core/report/daily_life.cpp", "sitting"},
    {"knee_check.kneeling", "core/report/daily_life.cpp", "kneeling"},
    {"knee_check.walking", "core/knee/reported_flags.cpp", "walking"},
    {"knee_check.jumping", "core/report/daily_life.cpp", "jumping"},
    {"knee_check.standing_up", "core/report/daily_life.cpp", "standingUp"},
    {"knee_check.alarms", "core/knee/reported_flags.cpp", "alarms"},
    {"knee_check.elsewhere", "core/knee/place_months.cpp", "elsewhere"},
    {"knee_check.worry", "ui/pages/knee/daily_life_view.cpp", "worry"},
    {"knee_check.photo", "ui/pages/knee/daily_life_view.cpp", "photo"},
    {"knee_check.notes", "ui/pages/days/diary_words.cpp", "notes"},
    {"knee_check.time", "core/knee/reported_flags.cpp", "time"},
    {"day_note.id", "core/knee/changes/run_up.cpp", "dayNotes"},
    {"day_note.date", "core/knee/changes/run_up.cpp", "date"},
    {"day_note.sitting_min", "core/knee/changes/run_up.cpp", "sitting"},
    {"day_note.driving_min", "core/report/usual_day.cpp", "driving"},
    {"day_note.standing_min", "core/report/usual_day.cpp", "standing"},
    {"day_note.heels_min", "core/knee/changes/run_up.cpp", "heels"},
    {"day_note.stairs_flights", "core/knee/changes/run_up.cpp", "stairs"},
    {"day_note.sleep_min", "core/knee/changes/run_up.cpp", "sleep"},
    {"day_note.other_sport", "core/report/training_history.cpp", "otherSport"},
    {"day_note.other_sport_min", "core/report/training_history.cpp", "otherSportTime"},
    {"day_note.illness", "core/knee/clocks/noted_answers.cpp", "illness"},
    {"day_note.hydration", "core/knee/clocks/noted_answers.cpp", "hydration"},
    {"day_note.nutrition", "core/knee/clocks/noted_answers.cpp", "nutrition"},
    {"day_note.cycle_day", "core/knee/clocks/noted_answers.cpp", "cycleDay"},
    {"day_note.notes", "ui/pages/days/diary_words.cpp", "notes"},
    {"measure.id", "core/report/function_course.cpp", "id"},
    {"measure.name", "core/report/function_course.cpp", "name"},
    {"measure.unit", "core/knee/own_activity.h", "unit"},
    {"measure.lowest_thousandths", "core/knee/own_activity.h", "lowest"},
    {"measure.highest_thousandths", "core/knee/own_activity.h", "highest"},
    {"measure.retired", "ui/pages/care/care_tables.cpp", "retired"},
    {"measure.notes", "ui/pages/care/care_tables.cpp", "notes"},
    {"measure_value.id", "ui/pages/care/care_page.cpp", "measureValues"},
    {"measure_value.measure_id", "core/report/function_course.cpp", "measure"},
    {"measure_value.date", "core/report/function_course.cpp", "date"},
    {"measure_value.value_thousandths", "core/report/function_course.cpp", "value"},
    {"care_note.id", "core/knee/changes/turning_points.cpp", "id"},
    {"care_note.date", "core/knee/changes/remedy_ledger.cpp", "date"},
    {"care_note.time", "core/log/masking.cpp", "time"},
    {"care_note.care", "core/knee/changes/remedy_ledger.cpp", "care"},
    {"care_note.name", "core/knee/changes/remedy_ledger.cpp", "name"},
    {"care_note.side", "core/knee/changes/remedy_ledger.cpp", "side"},
    {"care_note.lasted_min", "ui/words/care_words.cpp", "lasted"},
    {"care_note.sets", "ui/words/care_words.cpp", "sets"},
    {"care_note.repetitions", "ui/words/care_words.cpp", "repetitions"},
    {"care_note.held_s", "ui/words/care_words.cpp", "held"},
    {"care_note.load_g", "ui/words/care_words.cpp", "load"},
    {"care_note.tightness", "ui/words/care_words.cpp", "tightness"},
    {"care_note.pain_before", "core/knee/remedies.cpp", "painBefore"},
    {"care_note.pain_during", "ui/pages/knee/daily_life_view.cpp", "painDuring"},
    {"care_note.pain_day_after", "core/knee/remedies.cpp", "painDayAfter"},
    {"care_note.notes", "ui/pages/care/care_tables.cpp", "notes"},
    {"visit.id", "core/knee/changes/turning_points.cpp", "id"},
    {"visit.date", "core/knee/changes/turning_points.cpp", "date"},
    {"visit.kind", "core/knee/red_flags.cpp", "kind"},
    {"visit.who", "ui/words/care_words.cpp", "who"},
    {"visit.question", "core/report/about_runner.cpp", "question"},
    {"visit.said", "core/report/about_runner.cpp", "said"},
    {"visit.diagnosis", "core/report/about_runner.cpp", "diagnosis"},
    {"visit.next_check", "ui/pages/care/care_tables.cpp", "nextCheck"},
    {"visit.asked", "ui/report/content/change_parts.cpp", "asked"},
    {"visit.answer", "ui/report/content/change_parts.cpp", "answer"},
    {"visit.time", "core/knee/red_flags.cpp", "time"},
    {"complaint.id", "core/knee/changes/turning_points.cpp", "id"},
    {"complaint.date", "core/knee/changes/turning_points.cpp", "date"},
    {"complaint.ended", "core/knee/flags_of_weeks.cpp", "ended"},
    {"complaint.side", "ui/report/content/complaint_parts.cpp", "side"},
    {"complaint.region", "ui/report/content/complaint_parts.cpp", "region"},
    {"complaint.onset", "core/knee/reported_flags.cpp", "onset"},
    {"complaint.mechanism", "core/knee/reported_flags.cpp", "mechanism"},
    {"complaint.after", "ui/report/content/complaint_parts.cpp", "after"},
    {"complaint.notes", "ui/report/content/complaint_parts.cpp", "notes"},
    {"profile_fact.id", "ui/pages/care/care_page.cpp", "profileFacts"},
    {"profile_fact.date", "core/report/about_runner.cpp", "date"},
    {"profile_fact.fact", "core/report/about_runner.cpp", "fact"},
    {"profile_fact.name", "core/report/about_runner.cpp", "name"},
    {"profile_fact.value", "ui/report/content/profile_parts.cpp", "value"},
    {"profile_fact.side", "core/report/function_course.cpp", "side"},
    {"profile_fact.found_by", "ui/report/content/profile_parts.cpp", "foundBy"},
    {"planned_run.id", "ui/pages/load/load_view.cpp", "plannedRuns"},
    {"planned_run.date", "core/load/planned_weeks.cpp", "date"},
    {"planned_run.distance_m", "core/load/planned_weeks.cpp", "distance"},
    {"planned_run.duration_min", "core/load/planned_weeks.cpp", "duration"},
    {"planned_run.kind", "ui/words/plan/planned_run_words.cpp", "kind"},
    {"planned_run.surface", "ui/words/plan/planned_run_words.cpp", "surface"},
    {"planned_run.shoe_id", "ui/words/plan/planned_run_words.cpp", "shoe"},
    {"planned_run.notes", "ui/words/plan/planned_run_words.cpp", "notes"},
    {"self_experiment.id", "core/patterns/experiment_course.cpp", "id"},
    {"self_experiment.date", "ui/pages/patterns/experiment_view.cpp", "date"},
    {"self_experiment.side", "core/patterns/experiment_course.cpp", "side"},
    {"self_experiment.tried", "core/patterns/experiment_course.cpp", "tried"},
    {"self_experiment.first_shoe_id", "core/patterns/experiment_course.cpp", "firstShoe"},
    {"self_experiment.second_shoe_id", "core/patterns/experiment_course.cpp", "secondShoe"},
    {"self_experiment.first", "ui/pages/patterns/experiment_words.cpp", "first"},
    {"self_experiment.second", "ui/pages/patterns/experiment_words.cpp", "second"},
    {"self_experiment.pairs", "core/patterns/experiment_course.cpp", "pairs"},
    {"self_experiment.seed", "core/patterns/experiment_course.cpp", "seed"},
    {"self_experiment.ended", "core/patterns/experiment_course.cpp", "ended"},
    {"self_experiment.notes", "ui/pages/patterns/experiment_view.cpp", "notes"},
    {"flag_ending.id", "core/knee/red_flags.cpp", "flagEndings"},
    {"flag_ending.date", "core/knee/red_flags.cpp", "date"},
    {"flag_ending.time", "core/knee/red_flags.cpp", "time"},
    {"flag_ending.flag", "core/knee/red_flags.cpp", "flag"},
    {"flag_ending.side", "core/knee/red_flags.cpp", "side"},
    {"flag_ending.reason", "core/knee/red_flags.cpp", "reason"},
    {"flag_ending.notes", "core/knee/red_flags.cpp", "notes"},
    {"programme.id", "ui/pages/care/plan_files.cpp", "programmes"},
    {"programme.date", "core/plan/prescription.cpp", "date"},
    {"programme.kind", "core/plan/prescription.cpp", "kind"},
    {"programme.name", "core/plan/sessions.cpp", "name"},
    {"programme.side", "core/plan/sessions.cpp", "side"},
    {"programme.set_by", "core/plan/prescription.cpp", "setBy"},
    {"programme.step", "core/plan/return_to_run.cpp", "step"},
    {"programme.walk_pain", "core/plan/return_to_run.cpp", "walkPain"},
    {"programme.stairs_pain", "core/plan/return_to_run.cpp", "stairsPain"},
    {"programme.week_m", "core/plan/prescription.cpp", "mostInAWeek"},
    {"programme.pain_ceiling", "core/plan/return_to_run.cpp", "ceiling"},
    {"programme.surfaces", "ui/words/plan/limit_words.cpp", "surfaces"},
    {"programme.sets", "core/plan/ladder.cpp", "sets"},
    {"programme.repetitions", "core/plan/ladder.cpp", "repetitions"},
    {"programme.held_s", "core/plan/ladder.cpp", "held"},
    {"programme.times_a_week", "core/plan/sessions.cpp", "timesAWeek"},
    {"programme.next_check", "ui/words/plan/limit_words.cpp", "nextCheck"},
    {"programme.ended", "core/plan/prescription.cpp", "ended"},
    {"programme.notes", "ui/words/plan/ladder_words.cpp", "notes"},
};

// Not for people: every time of day is shown as the clock at the runner's wrist said it. Where a watch and a
// service write the same run by different clocks, this tells that it is one
// (core/exchange/import/duplicates).
constexpr const char* onlyToTellRunsApart = "run.utc_offset_min";

// Rooms that carry every column through, whatever it says.
constexpr std::array carriers{
    "core/store/", "core/exchange/", "core/sample/", "ui/entry/", "ui/fields/", "ui/import/", "ui/log/"};

template <typename Record> void addColumns(std::set<std::string>& columns)
{
    auto record = blank<Record>();
    forEachColumn(record, [&](std::string_view name, const auto&) {
        columns.insert(std::string(tableOf<Record>) + '.' + std::string(name));
    });
}

std::set<std::string> everyColumn()
{
    std::set<std::string> columns;
    const Log log;
    std::apply(
        [&]<typename... Records>(const std::vector<Records>&...) { (addColumns<Records>(columns), ...); },
        listsOf(log));
    return columns;
}

std::string textOf(const char* file)
{
    std::ifstream stream(std::filesystem::path(PATELLA_SOURCE_DIR) / file);
    return {std::istreambuf_iterator<char>(stream), {}};
}

bool isCarrier(const std::string& file)
{
    return std::ranges::any_of(carriers, [&](const char* carrier) { return file.starts_with(carrier); });
}

// Every source of the product that reads, as one text.
std::string readingSources()
{
    namespace fs = std::filesystem;
    const fs::path root(PATELLA_SOURCE_DIR);
    std::string all;
    for (const auto* room : {"core", "ui", "app"})
        for (const auto& each : fs::recursive_directory_iterator(root / room))
            if (const auto file = fs::relative(each.path(), root).generic_string();
                each.path().extension() == ".cpp" && !isCarrier(file))
                all += textOf(file.c_str());
    return all;
}

// How a column of a run is read, by the names in core/log/columns.h: "run.camber" as ground\.camber.
std::map<std::string, std::string> membersOfARun()
{
    constexpr std::array parts{std::pair{"RunTime", "when"}, std::pair{"RunMeasures", "measured"},
        std::pair{"RunGround", "ground"}, std::pair{"RunPreparation", "preparation"},
        std::pair{"RunForm", "form"}, std::pair{"RunWords", "words"}};
    const auto columns = textOf("core/log/columns.h");
    static const std::regex visited(R"re(visit\("(\w+)", (\w+)\))re");
    std::map<std::string, std::string> members;
    for (const auto& [type, part] : parts) {
        const auto begin = columns.find("Is<" + std::string(type) + ">");
        const auto list = columns.substr(begin, columns.find("\n}", begin) - begin);
        for (std::sregex_iterator each(list.begin(), list.end(), visited), end; each != end; ++each)
            members["run." + each->str(1)] = std::string(part) + "\\." + each->str(2);
    }
    return members;
}

TEST(ColumnsOfTheLog, HaveAReaderEach)
{
    std::set<std::string> read{onlyToTellRunsApart};
    const auto members = membersOfARun();
    EXPECT_EQ(members.at("run.camber"), "ground\\.camber");
    const auto sources = readingSources();
    for (const auto& column : everyColumn())
        if (const auto member = members.find(column); member != members.end()
            && std::ranges::find(readers, column, &ColumnReader::column) == std::end(readers)
            && std::regex_search(sources, std::regex("\\b" + member->second + "\\b")))
            read.insert(column);
    for (const auto& reader : readers)
        EXPECT_TRUE(read.insert(reader.column).second) << reader.column << " stands here twice";
    EXPECT_EQ(read, everyColumn());
}

TEST(ColumnsOfTheLog, AreReadWhereItIsSaid)
{
    for (const auto& [column, file, reads] : readers) {
        EXPECT_TRUE(std::regex_search(textOf(file), std::regex("\\b" + std::string(reads) + "\\b")))
            << column << ": " << file << " has no " << reads;
        EXPECT_FALSE(isCarrier(file)) << column << ": " << file;
    }
}

} // namespace
} // namespace patella

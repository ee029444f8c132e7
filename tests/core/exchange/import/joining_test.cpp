// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/exchange/import/import_planner.h"
#include "core/exchange/own/log_csv_writing.h"
#include "core/log/checks/problems.h"
#include "core/store/log_store.h"
#include "tests/support/arbitrary.h"
#include "tests/support/builders.h"
#include "tests/support/fit_writer.h"
#include "tests/support/shared_data.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <limits>
#include <set>

namespace patella::exchange {

using namespace std::chrono_literals;
using test::aDay;
using test::aPainNote;
using test::aRun;
using test::aShoe;
using test::FitField;
using test::FitType;
using test::TemporaryFolder;
using test::writeBytes;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

std::string aFitFile(std::vector<FitField> session = {})
{
    test::FitWriter writer;
    test::fitFileId(writer).message(18, test::fitSession(std::move(session)));
    return writer.message(34, test::fitClosing(3600)).file();
}

std::string aFitFileAt(std::uint32_t start)
{
    return aFitFile({{2, FitType::UInt32, start}, {253, FitType::UInt32, start + 3000}});
}

Log newIn(const ImportPlan& plan)
{
    Log log;
    for (const auto& change : plan.changeSet())
        std::visit([&](const auto& record) { listOf<std::decay_t<decltype(record)>>(log).push_back(record); },
            change.after.value());
    return log;
}

// Without the records that an import of this day reports and leaves out.
Log soundPartOf(Log log)
{
    forEachList(log, [](auto& records) {
        std::erase_if(records, [](const auto& record) { return !problemsOf(record, aDay).empty(); });
    });
    const auto has = [](const auto& records, const auto& id) {
        return std::ranges::any_of(records, [&](const auto& each) { return each.id == id; });
    };
    std::erase_if(log.painNotes, [&](const auto& note) { return note.run && !has(log.runs, *note.run); });
    std::erase_if(log.measureValues, [&](const auto& value) { return !has(log.measures, value.measure); });
    const auto isUnknown = [&](const auto& shoe) { return shoe && !has(log.shoes, *shoe); };
    std::erase_if(log.selfExperiments,
        [&](const auto& each) { return isUnknown(each.firstShoe) || isUnknown(each.secondShoe); });
    for (auto& run : log.plannedRuns)
        if (isUnknown(run.shoe))
            run.shoe.reset();
    for (auto& run : log.runs) {
        if (isUnknown(run.ground.shoe))
            run.ground.shoe.reset();
        if (run.preparation.experiment && !has(log.selfExperiments, *run.preparation.experiment)) {
            run.preparation.experiment.reset();
            run.preparation.trial.reset();
        }
    }
    return log;
}

class Importing : public testing::Test {
protected:
    std::filesystem::path file(const std::string& name, const std::string& bytes)
    {
        std::filesystem::create_directories((folder / name).parent_path());
        writeBytes(folder / name, bytes);
        return folder / name;
    }
    ImportPlan planOf(std::vector<std::filesystem::path> paths, const Log& log = {})
    {
        return planImport(paths, log, aDay);
    }
    TemporaryFolder folder;
};

} // namespace

TEST_F(Importing, AddsARunAndSaysWhereItCameFrom)
{
    const auto plan = planOf({file("evening.fit", aFitFile())});
    ASSERT_THAT(plan.imported, SizeIs(1));
    EXPECT_EQ(plan.imported[0].entry.run.words.file, "evening.fit");
    EXPECT_EQ(plan.imported[0].entry.run.measured.distance, Distance{8201});
    EXPECT_THAT(plan.failed, IsEmpty());
}

TEST_F(Importing, ReadsFoldersByNameAndPassesHiddenFilesOver)
{
    file("b/2.fit", aFitFileAt(test::fitStart - 86400));
    file("a.fit", aFitFile());
    file(".hidden.fit", aFitFileAt(test::fitStart - 2 * 86400));
    file("b/._2.fit", "notes of a file manager");
    file("c.jpg", "a picture");
    const auto plan = planOf({folder.path()});
    ASSERT_THAT(plan.imported, SizeIs(2));
    EXPECT_EQ(plan.imported[0].entry.run.words.file, "a.fit");
    EXPECT_EQ(plan.imported[1].entry.run.words.file, "2.fit");
    EXPECT_THAT(plan.failed, IsEmpty());
    ASSERT_THAT(plan.skipped, SizeIs(1));
    EXPECT_EQ(std::get<Refusal>(plan.skipped[0].reason), Refusal::UnknownFormat);
}

TEST_F(Importing, SurvivesALinkThatLeadsBackUp)
{
    file("a.fit", aFitFile());
    std::filesystem::create_directory_symlink(folder.path(), folder / "again");
    EXPECT_THAT(planOf({folder.path()}).imported, SizeIs(1));
}

TEST_F(Importing, NeverStopsAtABadFile)
{
    const auto plan = planOf({folder / "not there.fit", file("text.txt", "hello"),
        file("broken.gpx", "<gpx><oops</gpx>"), file("empty.fit", ""), file("good.fit", aFitFile())});
    EXPECT_THAT(plan.imported, SizeIs(1));
    ASSERT_THAT(plan.failed, SizeIs(4));
    EXPECT_EQ(std::get<Refusal>(plan.failed[0].reason), Refusal::Unreadable);
    EXPECT_EQ(std::get<Refusal>(plan.failed[1].reason), Refusal::UnknownFormat);
    EXPECT_EQ(std::get<Refusal>(plan.failed[2].reason), Refusal::Broken);
    EXPECT_EQ(plan.failed[2].file, (folder / "broken.gpx").string());
    EXPECT_EQ(std::get<Refusal>(plan.failed[3].reason), Refusal::UnknownFormat);
}

TEST_F(Importing, RefusesFilesThatAreTooLarge)
{
    const std::vector paths{file("a.fit", aFitFile())};
    EXPECT_EQ(std::get<Refusal>(planImport(paths, {}, aDay, {.largest = 20}).failed.at(0).reason),
        Refusal::TooLarge);
}

TEST_F(Importing, SkipsOtherSportsAndKeepsWhatWasReadOfThem)
{
    const auto plan = planOf({file("ride.fit", aFitFile({{5, FitType::Enum, 2}}))});
    EXPECT_THAT(plan.imported, IsEmpty());
    ASSERT_THAT(plan.skipped, SizeIs(1));
    EXPECT_EQ(std::get<NotARun>(plan.skipped[0].reason), NotARun::OtherSport);
    EXPECT_EQ(plan.skipped[0].activity->sport, "cycling");
    EXPECT_EQ(plan.skipped[0].activity->distanceMetres, 8200.5);
}

TEST_F(Importing, AddsTheSameFileOnce)
{
    const auto plan = planOf({file("a.fit", aFitFile()), file("copy.fit", aFitFile())});
    EXPECT_THAT(plan.imported, SizeIs(1));
    ASSERT_THAT(plan.duplicates, SizeIs(1));
    EXPECT_EQ(plan.duplicates[0].file, (folder / "copy.fit").string());
    EXPECT_EQ(plan.duplicates[0].matches, plan.imported[0].entry.run.id);
}

TEST_F(Importing, AddsNothingTheSecondTime)
{
    LogStore store(folder / "log.patella");
    const std::vector paths{file("a.fit", aFitFile()), file("b.fit", aFitFileAt(test::fitStart - 86400)),
        file("typed.csv", "date,distance_km,pain_during\n2026-11-01,5,2\n2026-11-01,5,3\n")};
    const auto first = planOf(paths, store.wholeLog());
    store.apply(first.changeSet());
    EXPECT_THAT(store.runs(), SizeIs(4));
    EXPECT_THAT(store.painNotes(), SizeIs(2));
    const auto second = planOf(paths, store.wholeLog());
    EXPECT_THAT(second.imported, IsEmpty());
    EXPECT_THAT(second.changeSet(), IsEmpty());
    EXPECT_THAT(second.duplicates, SizeIs(4));
}

TEST_F(Importing, KnowsARunThatSheTyped)
{
    auto typed = aRun(aDay, {8200});
    typed.measured.duration.reset();
    const auto plan = planOf({file("a.fit", aFitFile())}, {{}, {typed}, {}});
    EXPECT_THAT(plan.imported, IsEmpty());
    EXPECT_EQ(plan.duplicates.at(0).matches, typed.id);
}

TEST_F(Importing, LetsATypedRunBeOneWatchFileOnly)
{
    auto typed = aRun(aDay, {8200});
    typed.measured.duration.reset();
    const auto plan
        = planOf({file("1.fit", aFitFileAt(test::fitStart - 30000)),
                     file("1 again.fit", aFitFileAt(test::fitStart - 30000)), file("2.fit", aFitFile())},
            {{}, {typed}, {}});
    EXPECT_THAT(plan.duplicates, SizeIs(2));
    ASSERT_THAT(plan.imported, SizeIs(1));
    EXPECT_EQ(plan.imported[0].entry.run.words.file, "2.fit");
}

TEST_F(Importing, KeepsThePainOfARunThatCameFromTheWatchBefore)
{
    const auto list = file("diary.csv", "date,distance_km,pain_during,pain_side\n2026-11-20,8.2,3,left\n");
    const auto plan = planOf({file("a.fit", aFitFile()), list});
    ASSERT_THAT(plan.imported, SizeIs(1));
    ASSERT_THAT(plan.laterNotes, SizeIs(1));
    EXPECT_EQ(plan.laterNotes[0].run, plan.imported[0].entry.run.id);
    EXPECT_EQ(plan.duplicates.at(0).painNotesAdded, 1U);
    EXPECT_THAT(planOf({list}, newIn(plan)).changeSet(), IsEmpty()); // its run has its answer now
}

TEST_F(Importing, BringsAWholeLogBackFromCsvAndJson)
{
    const auto shoe = aShoe("Blue");
    auto run = aRun();
    run.ground.shoe = shoe.id;
    Log log{{shoe}, {run, aRun(aDay, {8000})}, {aPainNote(run), test::aRestDayNote()}};
    sort(log);
    for (const auto& name : {"log.csv", "log.json"}) {
        const auto path = file(name, name == std::string("log.csv") ? csvOf(log) : jsonOf(log));
        auto added = newIn(planOf({path}));
        sort(added);
        EXPECT_EQ(added, log) << name;
        const auto again = planOf({path}, log);
        EXPECT_THAT(again.changeSet(), IsEmpty()) << name;
        EXPECT_THAT(again.duplicates, SizeIs(2)) << name;
    }
}

TEST_F(Importing, BringsBackEveryKindOfRecordAndAddsNothingTheSecondTime)
{
    EXPECT_TRUE(rc::check([&] {
        const auto log = soundPartOf(*test::anyLog());
        for (const auto& path : {file("log.csv", csvOf(log)), file("log.json", jsonOf(log))}) {
            auto added = newIn(planOf({path}));
            sort(added);
            RC_ASSERT(added == log);
            RC_ASSERT(planOf({path}, log).changeSet().empty());
        }
    }));
}

TEST_F(Importing, TakesATrialWithItsExperimentAndWithoutAnUnknownOne)
{
    auto experiment = test::aSelfExperiment();
    experiment.seed = Seed{std::numeric_limits<std::int64_t>::max()};
    auto trial = aRun();
    trial.preparation.experiment = experiment.id;
    trial.preparation.trial = Count::of(3);
    const Log whole{.runs = {trial}, .selfExperiments = {experiment}};
    const Log torn{.runs = {trial}};
    for (const auto* name : {"log.csv", "log.json"}) {
        const auto bytesOf
            = [&](const Log& log) { return name == std::string("log.csv") ? csvOf(log) : jsonOf(log); };
        EXPECT_EQ(newIn(planOf({file(name, bytesOf(whole))})), whole) << name;
        EXPECT_EQ(newIn(planOf({file(name, bytesOf(torn))}, {.selfExperiments = {experiment}})), torn)
            << name;
        const auto alone = newIn(planOf({file(name, bytesOf(torn))})).runs.at(0);
        EXPECT_FALSE(alone.preparation.experiment || alone.preparation.trial) << name;
    }
}

TEST_F(Importing, TakesThePairOfTheSameNameForPlansAndExperiments)
{
    const auto here = aShoe("Blue");
    const auto there = aShoe("Blue");
    const auto other = aShoe("Red");
    auto plan = test::aPlannedRun();
    plan.shoe = there.id;
    auto experiment = test::aSelfExperiment(Tried::Shoe);
    experiment.firstShoe = other.id;
    experiment.secondShoe = there.id;
    const Log incoming{.shoes = {there, other}, .plannedRuns = {plan}, .selfExperiments = {experiment}};
    const auto added = newIn(planOf({file("log.json", jsonOf(incoming))}, {.shoes = {here}}));
    EXPECT_EQ(added.plannedRuns.at(0).shoe, here.id);
    EXPECT_EQ(added.selfExperiments.at(0).firstShoe, other.id);
    EXPECT_EQ(added.selfExperiments.at(0).secondShoe, here.id);
}

TEST_F(Importing, TakesTheMeasureOfTheSameNameForItsValues)
{
    const auto here = test::aMeasure("Weight");
    const auto there = test::aMeasure("Weight");
    const auto value = test::aMeasureValue(there);
    const auto plan = planOf(
        {file("log.json", jsonOf({.measures = {there}, .measureValues = {value}}))}, {.measures = {here}});
    EXPECT_THAT(plan.others.measures, IsEmpty());
    EXPECT_EQ(plan.others.measureValues.at(0).measure, here.id);
}

TEST_F(Importing, ReportsAValueOfAMeasureThatNobodyKnows)
{
    const auto value = test::aMeasureValue(test::aMeasure());
    const auto plan = planOf({file("log.json", jsonOf({.measureValues = {value}}))});
    EXPECT_THAT(plan.changeSet(), IsEmpty());
    EXPECT_EQ(std::get<Problem>(plan.failed.at(0).reason), (Problem{"measure_id", Trouble::MeasureMissing}));
}

TEST_F(Importing, KnowsRowsWithoutAKeyByWhatTheySay)
{
    const auto path = file("days.csv",
        "date,distance_km,record,day_note.date,day_note.sitting_min\n,,day_note,2026-11-19,360\n");
    const auto first = newIn(planOf({path}));
    ASSERT_THAT(first.dayNotes, SizeIs(1));
    EXPECT_THAT(planOf({path}, first).changeSet(), IsEmpty());
}

TEST_F(Importing, KeepsTwoScoresOfOneRestDayThatSayDifferentThings)
{
    auto onStairs = test::aRestDayNote();
    onStairs.triggers = ChoiceSet{Trigger::StairsDown};
    auto sitting = test::aRestDayNote();
    sitting.triggers = ChoiceSet{Trigger::Sitting};
    EXPECT_THAT(
        planOf({file("log.json", jsonOf({.painNotes = {onStairs, sitting}}))}).changeSet(), SizeIs(2));
}

TEST_F(Importing, TakesOneShoeForTwoOfTheSameName)
{
    const auto here = aShoe("Blue");
    const auto there = aShoe("Blue");
    auto run = aRun();
    run.ground.shoe = there.id;
    const auto plan = planOf({file("log.json", jsonOf(Log{{there}, {run}, {}}))}, {{here}, {}, {}});
    EXPECT_THAT(plan.newShoes, IsEmpty());
    EXPECT_EQ(plan.imported.at(0).entry.run.ground.shoe, here.id);
}

TEST_F(Importing, ReportsRecordsThatCannotBe)
{
    auto future = aRun(daysAfter(aDay, 30));
    auto orphan = aPainNote(aRun());
    auto nameless = aShoe("  ");
    auto run = aRun();
    run.ground.shoe = nameless.id;
    const auto plan = planOf({file("log.json", jsonOf(Log{{nameless}, {future, run}, {orphan}}))});
    ASSERT_THAT(plan.failed, SizeIs(3));
    EXPECT_EQ(std::get<Problem>(plan.failed[0].reason), (Problem{"name", Trouble::NameMissing}));
    EXPECT_EQ(std::get<Problem>(plan.failed[1].reason), (Problem{"date", Trouble::InTheFuture}));
    EXPECT_EQ(std::get<Problem>(plan.failed[2].reason), (Problem{"run_id", Trouble::RunMissing}));
    ASSERT_THAT(plan.imported, SizeIs(1));
    EXPECT_EQ(plan.imported[0].entry.run.ground.shoe, std::nullopt);
}

TEST_F(Importing, ReportsRowsThatAreNone)
{
    const auto plan = planOf({file("diary.csv", "date,distance_km\n2026-11-20,five\n2026-11-19,5\n")});
    EXPECT_THAT(plan.imported, SizeIs(1));
    ASSERT_THAT(plan.failed, SizeIs(1));
    EXPECT_EQ(std::get<CsvProblem>(plan.failed[0].reason).line, 2U);
}

TEST_F(Importing, UndoesAnImportAsOne)
{
    LogStore store(folder / "log.patella");
    const auto plan = planOf({file("a.fit", aFitFile()),
        file("b.csv", "date,distance_km,shoe,pain_after\n2026-11-01,5,Blue,2\n")});
    store.apply(plan.changeSet());
    EXPECT_THAT(store.shoes(), SizeIs(1));
    store.apply(inverse(plan.changeSet()));
    EXPECT_EQ(store.wholeLog(), Log{});
}

TEST_F(Importing, PlansWhatTheLogAcceptsWhateverALogHolds)
{
    LogStore store(folder / "log.patella");
    EXPECT_TRUE(rc::check([&] {
        const auto path = file("any.csv", csvOf(*test::anyLog()));
        store.apply(planOf({path}, store.wholeLog()).changeSet());
        RC_ASSERT(planOf({path}, store.wholeLog()).changeSet().empty());
    }));
}

TEST_F(Importing, KnowsRealFilesOfOneRunAgain)
{
    if (!test::hasSharedData())
        GTEST_SKIP() << "no files of real devices at " << test::sharedData();
    const auto fit = test::sharedData() / "fit", gpx = test::sharedData() / "gpx";
    EXPECT_THAT(
        planOf({fit / "sports-lib__2067489619.fit", gpx / "sports-lib__2067489619.gpx"}).imported, SizeIs(1));
    EXPECT_THAT(
        planOf({fit / "gpsbabel__fit-sample.fit", gpx / "gpsbabel__fit-sample.gpx"}).imported, SizeIs(1));
    const std::string watch = "goldencheetah__Fr955v19.28andStryd";
    EXPECT_THAT(planOf({fit / (watch + ".fit"), fit / (watch + "-saved.fit")}).imported, SizeIs(1));
    const auto all = planOf({test::sharedData()});
    const auto again = planOf({test::sharedData()}, newIn(all));
    EXPECT_THAT(again.imported, IsEmpty());
    std::cout << all.imported.size() << " runs of real files, " << all.duplicates.size() << " twice\n";
}

} // namespace patella::exchange

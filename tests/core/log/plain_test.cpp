// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/log/blank.h"
#include "core/log/columns.h"
#include "core/log/plain.h"
#include "tests/support/arbitrary.h"
#include "tests/support/builders.h"

#include <set>

namespace patella {
namespace {

using namespace test;

template <typename Record> std::vector<std::string> columnsOf()
{
    std::vector<std::string> names;
    forEachColumn(blank<Record>(), [&](std::string_view name, const auto&) { names.emplace_back(name); });
    return names;
}

// Takes a record apart into plain values and puts it together again.
template <typename Record> Record rebuilt(const Record& record)
{
    std::vector<Plain> values;
    forEachColumn(record, [&](std::string_view, const auto& member) { values.push_back(toPlain(member)); });
    auto again = blank<Record>();
    auto value = values.begin();
    forEachColumn(
        again, [&](std::string_view name, auto& member) { EXPECT_TRUE(assign(*value++, member)) << name; });
    return again;
}

RC_GTEST_PROP(PlainValues, HoldAnyRecord, (const Log& log))
{
    forEachList(log, [](const auto& records) {
        for (const auto& record : records)
            RC_ASSERT(rebuilt(record) == record);
    });
}

TEST(PlainValues, KeepNoAnswerApartFromZero)
{
    std::optional<Pain> pain = Pain::of(3);
    EXPECT_TRUE(assign(Plain{}, pain));
    EXPECT_EQ(pain, std::nullopt);
    EXPECT_TRUE(assign(Plain{std::int64_t{0}}, pain));
    EXPECT_EQ(pain, Pain::of(0));
}

TEST(PlainValues, OfAnotherTypeAreRefusedAndChangeNothing)
{
    auto run = aRun();
    const auto before = run;
    for (const Plain& wrong : {Plain{std::string("8000")}, Plain{std::string()}})
        EXPECT_FALSE(assign(wrong, run.measured.distance));
    EXPECT_FALSE(assign(Plain{std::int64_t{5}}, run.words.notes));
    EXPECT_FALSE(assign(Plain{}, run.when.date));
    EXPECT_FALSE(assign(Plain{std::string("2026-02-30")}, run.when.date));
    EXPECT_EQ(run.words.notes, before.words.notes);
    EXPECT_EQ(run.when.date, before.when.date);
}

TEST(PlainValues, OutsideTheirRangeAreRefused)
{
    EXPECT_FALSE(fromPlain(Plain{std::int64_t{11}}, As<Pain>{}));
    EXPECT_FALSE(fromPlain(Plain{std::int64_t{1} << 40}, As<Pain>{})); // must not be cut to a small number
    EXPECT_FALSE(fromPlain(Plain{std::int64_t{841}}, As<UtcOffset>{}));
    EXPECT_FALSE(fromPlain(Plain{std::int64_t{2}}, As<bool>{}));
    EXPECT_FALSE(fromPlain(Plain{std::string("sprint")}, As<RunKind>{}));
    EXPECT_FALSE(fromPlain(Plain{std::string("7")}, As<RunId>{}));
}

TEST(Columns, AreNamedOnceAndInSnakeCase)
{
    const Log kinds;
    forEachList(kinds, []<typename OneRecord>(const std::vector<OneRecord>&) {
        const auto names = columnsOf<OneRecord>();
        EXPECT_EQ(std::set(names.begin(), names.end()).size(), names.size());
        EXPECT_EQ(names.front(), "id");
        for (const auto& name : names)
            EXPECT_EQ(name.find_first_not_of("abcdefghijklmnopqrstuvwxyz_"), std::string::npos) << name;
    });
}

// The file format: whoever changes one of these breaks the logs of others.
TEST(Columns, KeepTheirReleasedNames)
{
    EXPECT_THAT(columnsOf<RunEntry>(),
        testing::IsSupersetOf({"id", "date", "start_time", "utc_offset_min", "kind", "distance_m",
            "duration_s", "elapsed_s", "effort", "surface", "shoe_id", "warm_up_min", "cool_down_min",
            "ascent_m", "descent_m", "cadence_spm", "heart_rate_bpm", "max_heart_rate_bpm", "temperature_c",
            "painkiller", "ended", "tags", "notes", "file"}));
    EXPECT_THAT(columnsOf<PainNote>(),
        testing::IsSupersetOf({"id", "run_id", "date", "moment", "side", "region", "score"}));
    EXPECT_THAT(columnsOf<Shoe>(),
        testing::IsSupersetOf({"id", "name", "bought", "run_before_m", "limit_m", "retired", "notes"}));
}

template <typename Choice> void expectWordsComeBack()
{
    std::set<std::string_view> words;
    for (const auto& [choice, word] : wordsOf<Choice>) {
        EXPECT_EQ(choiceFromWord<Choice>(word), choice);
        EXPECT_EQ(wordOf(choice), word);
        EXPECT_TRUE(words.insert(word).second) << word;
    }
    EXPECT_EQ(choiceFromWord<Choice>(""), std::nullopt);
}

template <typename Value> void expectWordsOf(As<Value>) { }
template <WordedChoice Choice> void expectWordsOf(As<Choice>) { expectWordsComeBack<Choice>(); }
template <typename Choice> void expectWordsOf(As<ChoiceSet<Choice>>) { expectWordsComeBack<Choice>(); }
template <typename Value> void expectWordsOf(As<std::optional<Value>>) { expectWordsOf(As<Value>{}); }

TEST(Choices, ComeBackFromTheirWords)
{
    expectWordsComeBack<Surface>();
    const Log kinds;
    forEachList(kinds, []<typename OneRecord>(const std::vector<OneRecord>&) {
        forEachColumn(blank<OneRecord>(),
            []<typename Value>(std::string_view, const Value&) { expectWordsOf(As<Value>{}); });
    });
}

} // namespace
} // namespace patella

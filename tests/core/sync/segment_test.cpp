// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/sync/about_device.h"
#include "core/sync/checksum.h"
#include "core/sync/row_change.h"
#include "core/sync/row_rules.h"
#include "core/sync/segment.h"
#include "tests/support/arbitrary.h"

namespace patella::sync {
namespace {

const std::string someRow = "01a1f877-5a4a-7dc9-b120-028091cd509c";
const std::string maker = "01a1f877-0000-7000-8000-000000000001";

Segment aSegment()
{
    const RowChange one{.at = {65'536, maker},
        .table = "run",
        .row = someRow,
        .kind = RowChange::Kind::New,
        .cells = {{"date", std::string("2026-11-20")}, {"notes", std::string("a\tb\nc\\")}}};
    const RowChange other{.at = {65'537, "other"},
        .table = "run",
        .row = someRow,
        .kind = RowChange::Kind::Edit,
        .over = {one.at},
        .cells = {{"effort", std::int64_t{4}}, {"feel", Plain{}}}};
    return {.device = maker,
        .name = "Laptop",
        .schema = ownSchema(),
        .first = 5,
        .changes = {kept(one), kept(other)}};
}

SegmentTrouble troubleOf(std::string_view bytes)
{
    const auto read = segmentIn(bytes);
    const auto* trouble = std::get_if<SegmentTrouble>(&read);
    return trouble ? *trouble : throw std::logic_error("it was read");
}

TEST(Segment, ComesBackAsItWas) { EXPECT_EQ(std::get<Segment>(segmentIn(bytesOf(aSegment()))), aSegment()); }

TEST(Segment, WithAnyFlippedBitIsRefusedWhole)
{
    const auto sound = bytesOf(aSegment());
    for (std::size_t byte = 0; byte < sound.size(); ++byte)
        for (int bit = 0; bit < 8; ++bit) {
            auto bytes = sound;
            bytes[byte] = static_cast<char>(bytes[byte] ^ 1 << bit);
            EXPECT_TRUE(std::holds_alternative<SegmentTrouble>(segmentIn(bytes))) << byte << ' ' << bit;
        }
}

TEST(Segment, CutOffAnywhereIsRefusedWhole)
{
    const auto sound = bytesOf(aSegment());
    for (std::size_t length = 0; length < sound.size(); ++length)
        EXPECT_TRUE(
            std::holds_alternative<SegmentTrouble>(segmentIn(std::string_view(sound).substr(0, length))));
    EXPECT_TRUE(std::holds_alternative<SegmentTrouble>(segmentIn(sound + "x")));
}

TEST(Segment, OfALaterVersionIsLeftToIt)
{
    auto later = aSegment();
    ++later.schema;
    EXPECT_EQ(troubleOf(bytesOf(later)), SegmentTrouble::Newer);
    EXPECT_EQ(troubleOf("Patella changes 2 something else"), SegmentTrouble::Newer);
}

TEST(Segment, OfSomethingElseIsForeign)
{
    EXPECT_EQ(troubleOf("<html>"), SegmentTrouble::Foreign);
    EXPECT_EQ(troubleOf(""), SegmentTrouble::Foreign);
}

struct BadChange {
    const char* name;
    SharedChange change;
};
void PrintTo(const BadChange& change, std::ostream* stream) { *stream << change.name; }
class BadChanges : public testing::TestWithParam<BadChange> { };

TEST_P(BadChanges, MakeTheirSegmentDamagedHoweverSoundItsChecksum)
{
    auto segment = aSegment();
    segment.changes.push_back(GetParam().change);
    EXPECT_EQ(troubleOf(bytesOf(segment)), SegmentTrouble::Damaged);
}

INSTANTIATE_TEST_SUITE_P(Segment, BadChanges,
    testing::Values(BadChange{"noTable", {1, maker, "sqlite_master", someRow, "edit\t\t\tnotes=x"}},
        BadChange{"noColumn", {1, maker, "run", someRow, "edit\t\t\tnote=x"}},
        BadChange{"theKey", {1, maker, "run", someRow, "edit\t\t\tid=" + someRow}},
        BadChange{"textAsNumber", {1, maker, "run", someRow, "edit\t\t\tdistance_m=far"}},
        BadChange{"effortEleven", {1, maker, "run", someRow, "edit\t\t\teffort#11"}},
        BadChange{"beyondAnything", {1, maker, "run", someRow, "edit\t\t\tdistance_m#9000000000000"}},
        BadChange{"shortKey", {1, maker, "run", "x", "edit\t\t\tnotes=x"}},
        BadChange{"noKind", {1, maker, "run", someRow, "drop\t\t\tnotes=x"}},
        BadChange{"removedWithValues", {1, maker, "run", someRow, "remove\t\t\tnotes=x"}},
        BadChange{"sameAsItself", {1, maker, "run", someRow, "same\t\t" + someRow}},
        BadChange{"neverWas", {0, maker, "run", someRow, "edit\t\t\tnotes=x"}},
        BadChange{"farInTheFuture", {lastClock + 1, maker, "run", someRow, "edit\t\t\tnotes=x"}},
        BadChange{"openEscape", {1, maker, "run", someRow, "edit\t\t\tnotes=x\\"}},
        BadChange{"aPathAsDevice", {1, "../x", "run", someRow, "edit\t\t\tnotes=x"}}),
    [](const auto& each) { return std::string(each.param.name); });

struct BadHead {
    const char* name;
    const char* before;
    const char* after;
};
void PrintTo(const BadHead& head, std::ostream* stream) { *stream << head.name; }
class BadHeads : public testing::TestWithParam<BadHead> { };

TEST_P(BadHeads, MakeTheirSegmentDamagedHoweverSoundItsChecksum)
{
    auto body = bytesOf(aSegment());
    body.erase(0, body.find('\n') + 1);
    const auto at = body.find(GetParam().before);
    ASSERT_NE(at, std::string::npos);
    body.replace(at, std::string_view(GetParam().before).size(), GetParam().after);
    EXPECT_EQ(troubleOf("Patella changes 1 " + checksumText(body) + "\n" + body), SegmentTrouble::Damaged);
}

INSTANTIATE_TEST_SUITE_P(Segment, BadHeads,
    testing::Values(BadHead{"noFirst", "changes 5 6", "changes x 6"},
        BadHead{"firstOfZero", "changes 5 6", "changes 0 1"}, BadHead{"noLast", "changes 5 6", "changes 5 x"},
        BadHead{"oneNumber", "changes 5 6", "changes 6"},
        BadHead{"moreThanThereAre", "changes 5 6", "changes 5 7"},
        BadHead{"fewerThanThereAre", "changes 5 6", "changes 5 5"},
        BadHead{"otherWord", "changes 5 6", "change 5 6"}, BadHead{"noSchema", "schema ", "schema x"},
        BadHead{"schemaBelowZero", "schema ", "schema -"}, BadHead{"noDevice", "device ", "device  "},
        BadHead{"aPathAsDevice", "device ", "device ../"}),
    [](const auto& each) { return std::string(each.param.name); });

RC_GTEST_PROP(Segment, HoldsEveryRecordOfALog, (const Log& log))
{
    Segment segment{.device = maker, .name = "Laptop", .schema = ownSchema(), .first = 1, .changes = {}};
    std::int64_t clock = 0;
    forEachList(log, [&](const auto& records) {
        for (const auto& record : records) {
            RowChange change{.at = {++clock, maker},
                .table = tableOfRecord(record),
                .row = record.id.text(),
                .kind = RowChange::Kind::New};
            for (const auto& [column, value] : plainRowOf(record))
                if (column != "id")
                    change.cells.push_back({column, value});
            segment.changes.push_back(kept(change));
        }
    });
    if (!segment.changes.empty()) // small logs hold nothing
        RC_ASSERT(std::get<Segment>(segmentIn(bytesOf(segment))) == segment);
}

TEST(SegmentName, ComesBackAndNothingElseIsOne)
{
    const SegmentName name{.first = 1, .last = 12, .checksum = checksumText("x")};
    EXPECT_EQ(segmentNameIn(textOf(name)), name);
    EXPECT_FALSE(segmentNameIn("000000001-000000012.patella-changes"));
    EXPECT_FALSE(segmentNameIn(textOf(name) + ".sync-conflict"));
    EXPECT_FALSE(segmentNameIn("+00000001-000000012-" + checksumText("x") + ".patella-changes"));
}

TEST(Checksum, IsTheOneOfTheStandard) { EXPECT_EQ(checksumText("123456789"), "62ec59e3f1a4f00a"); }

TEST(AboutDevice, ComesBackAndNotWhenItWasCut)
{
    const AboutDevice about{.name = "Anna's laptop", .read = {{"a", 5}, {"b", 1}}};
    const auto bytes = bytesOf(about);
    EXPECT_EQ(aboutIn(bytes), about);
    EXPECT_FALSE(aboutIn(std::string_view(bytes).substr(0, bytes.size() - 1)));
}

} // namespace
} // namespace patella::sync

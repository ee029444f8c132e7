// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/log/blank.h"
#include "core/log/columns.h"
#include "tests/support/builders.h"
#include "ui/language.h"
#include "ui/words/sync/column_words.h"
#include "ui/words/sync/sync_words.h"
#include "ui/words/sync/value_words.h"

#include <map>

namespace patella::ui::words {
namespace {

using namespace test;

// visit(table, column) for everything that a log holds.
void forEachColumnOfALog(const std::function<void(std::string_view, std::string_view)>& visit)
{
    const Log kinds;
    forEachList(kinds, [&]<typename OneRecord>(const std::vector<OneRecord>&) {
        forEachColumn(blank<OneRecord>(), [&](std::string_view column, const auto&) {
            if (column != "id")
                visit(tableOf<OneRecord>, column);
        });
    });
}

class NamesIn : public testing::TestWithParam<const char*> {
protected:
    Speaking speaking{QLocale(QString::fromLatin1(GetParam()))};
};

TEST_P(NamesIn, EveryColumnOfEveryTableIsNamedAndApartFromTheOthers)
{
    std::map<std::pair<std::string_view, QString>, std::string_view> seen;
    forEachColumnOfALog([&](std::string_view table, std::string_view column) {
        const auto name = columnName(table, column);
        EXPECT_FALSE(name.isEmpty()) << table << ' ' << column;
        const auto [other, isNew] = seen.try_emplace({table, name}, column);
        EXPECT_TRUE(isNew) << table << ": " << column << " and " << other->second << " are both "
                           << name.toStdString();
    });
}

TEST_P(NamesIn, EveryTableIsNamed)
{
    forEachColumnOfALog(
        [](std::string_view table, std::string_view) { EXPECT_FALSE(kindName(table).isEmpty()) << table; });
}

INSTANTIATE_TEST_SUITE_P(Languages, NamesIn, testing::Values("en_GB", "de_DE", "pl_PL"),
    [](const auto& each) { return std::string(each.param).substr(0, 2); });

TEST(ColumnNames, AreTheReadersOwn)
{
    EXPECT_EQ(columnName("run", "distance_m"), QStringLiteral("distance"));
    EXPECT_EQ(columnName("run", "ended"), QStringLiteral("how it ended"));
    EXPECT_EQ(columnName("complaint", "ended"), QStringLiteral("ended"));
    const Speaking german(QLocale(QLocale::German));
    EXPECT_EQ(columnName("run", "distance_m"), QStringLiteral("Strecke"));
    EXPECT_EQ(columnName("knee_check", "stairs_down"), QStringLiteral("Treppe hinab"));
}

struct Shown {
    const char* name;
    const char* table;
    const char* column;
    Plain value;
    const char* text;
};
void PrintTo(const Shown& shown, std::ostream* stream) { *stream << shown.name; }
class Values : public testing::TestWithParam<Shown> { };

TEST_P(Values, ReadAsTheRunnerWouldSayThemAndAsExactlyAsTheyWereSaid)
{
    const auto& [name, table, column, value, text] = GetParam();
    EXPECT_EQ(valueText(table, column, value, {}, {.locale = QLocale(QLocale::German, QLocale::Germany)}),
        QString::fromUtf8(text));
}

INSTANTIATE_TEST_SUITE_P(Conflicts, Values,
    testing::Values(Shown{"distance", "run", "distance_m", std::int64_t{8200}, "8,2\u00a0km"},
        Shown{"tenMetresMore", "run", "distance_m", std::int64_t{8210}, "8,21\u00a0km"},
        Shown{"wholeKilometres", "run", "distance_m", std::int64_t{10'000}, "10\u00a0km"},
        Shown{"time", "run", "duration_s", std::int64_t{2710}, "45:10"},
        Shown{"minutes", "run", "warm_up_min", std::int64_t{5}, "5 min"},
        Shown{"pain", "pain_note", "score", std::int64_t{4}, "4"},
        Shown{"noPain", "pain_note", "score", std::int64_t{0}, "0"},
        Shown{"day", "visit", "next_check", std::string("2026-11-20"), "20.11.2026"},
        Shown{"weight", "care_note", "load_g", std::int64_t{12'500}, "12,5 kg"},
        Shown{"notAnswered", "run", "effort", Plain{}, "-"},
        Shown{"noText", "run", "notes", std::string(), "-"},
        Shown{"yes", "pain_note", "limp", std::int64_t{1}, "yes"}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(ValueWords, OfAChoiceAreInTheReadersLanguage)
{
    EXPECT_EQ(valueText("pain_note", "side", std::string("left"), {}, {}), QStringLiteral("left knee"));
    const Speaking german(QLocale(QLocale::German));
    EXPECT_EQ(valueText("pain_note", "side", std::string("left"), {}, {}), QStringLiteral("linkes Knie"));
    EXPECT_EQ(valueText("run", "surface", std::string("trail=100"), {}, {}),
        valueText("run", "surface", std::string("trail"), {}, {}));
}

TEST(ValueWords, NameThePairOfShoesThatIsMeant)
{
    Log log;
    log.shoes = {aShoe("Blue")};
    EXPECT_EQ(valueText("run", "shoe_id", log.shoes.front().id.text(), log, {}), QStringLiteral("Blue"));
}

TEST(ConflictWords, SayInGermanWhichColumnOfWhichEntryAndWhoWonIt)
{
    const Speaking german(QLocale(QLocale::German));
    const auto run = aRun(LocalDate{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{20}});
    const sync::OpenConflict conflict{.table = "run",
        .row = run.id.text(),
        .record = run,
        .cells = {{.column = "effort",
            .said
            = {{.value = std::int64_t{6}, .at = {2, "a"}}, {.value = std::int64_t{4}, .at = {1, "b"}}}}},
        .removed = sync::RemovedAndEdited{.removed = {1, "a"}, .edited = {2, "b"}}};
    const auto lines = inLines(conflict, {{"a", "Laptop"}, {"b", "Desktop"}}, {},
        {.locale = QLocale(QLocale::German, QLocale::Germany)});
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines[0],
        QStringLiteral("Lauf vom 20.11.2026: auf Laptop gelöscht, auf Desktop geändert; der Eintrag bleibt"));
    EXPECT_EQ(
        lines[1], QStringLiteral("Lauf vom 20.11.2026, Anstrengung: „6“ (Laptop) gilt, „4“ (Desktop) nicht"));
}

} // namespace
} // namespace patella::ui::words

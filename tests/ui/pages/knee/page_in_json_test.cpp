// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QTest>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/report/report.h"
#include "core/sample/sample_log.h"
#include "tests/support/builders.h"
#include "tests/support/program.h"
#include "tests/support/temporary_folder.h"
#include "ui/convert.h"
#include "ui/log/log_book.h"
#include "ui/pages/knee/about_knee_page.h"
#include "ui/pages/knee/figure_table.h"
#include "ui/report/json/report_json.h"
#include "ui/words/units.h"

#include <cmath>

// What the page shows, what the command line says and what the report counts are the same figures.
namespace patella::ui {
namespace {

using namespace test;
using Json = nlohmann::json;

class KneePageInJson : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(book.perform(QStringLiteral("log"), addingAll(log)));
        page.resize(1000, 800);
        page.show();
        page.showKnee(Side::Left);
        ASSERT_TRUE(QTest::qWaitFor([&] { return page.isFilled(); }, 60'000));
        said = kneeSaid("left");
    }

    Json kneeSaid(const std::string& side) const
    {
        const auto outcome = start(std::string(PATELLA_BINARY_DIR) + "/patella-cli",
            {"--json", "--log", (folder / "log.patella").string(), "knee", "--side", side}, folder.path(),
            "C.UTF-8");
        EXPECT_EQ(outcome.exitCode, 0) << outcome.err;
        return Json::parse(outcome.out, nullptr, false);
    }

    const FigureTable& table(const char* name) const
    {
        for (const auto* each : page.findChildren<FigureTable*>())
            if (each->name() == QLatin1String(name))
                return *each;
        throw std::runtime_error(name);
    }
    QString words() const
    {
        QStringList all;
        for (const auto* label : page.findChildren<QLabel*>())
            all << label->text();
        return all.join(QLatin1Char('\n'));
    }
    QString distance(const Json& metres) const
    {
        return words::distance(Distance{metres.get<std::int64_t>()}, book.units());
    }
    static QString number(const Json& value) { return QString::fromStdString(value.dump()); }
    static QString percent(double share) { return QStringLiteral("%1\u00a0%").arg(std::lround(share * 100)); }

    // The command line asks the clock.
    LocalDate today = fromQt(QDate::currentDate());
    Log log = sampleLog(today);
    TemporaryFolder folder;
    LogBook book{LogStore(folder / "log.patella"), [this] { return today; }, {.locale = QLocale::c()}};
    AboutKneePage page{book};
    Json said;
};

TEST_F(KneePageInJson, HasTheSameFirstFigures)
{
    const auto& state = said["state"];
    for (const auto& value :
        {number(state["four_weeks"]["median"]).remove(QStringLiteral(".0")), distance(state["pain_free_m"]),
            QStringLiteral("%1 of %2")
                .arg(number(state["runs_without_pain"]["hits"]), number(state["runs_without_pain"]["of"])),
            distance(said["headroom"]["session_m"])})
        EXPECT_TRUE(words().contains(value)) << qPrintable(value) << qPrintable(words());
}

// The page shows the last two years of them; months without such a run are gaps there only.
TEST_F(KneePageInJson, HasTheSameMonths)
{
    const auto& settling = table("How soon it settled, by month");
    const auto& months = said["settling"]["months"];
    int found = 0;
    for (int row = 0; row < settling.rowCount(); ++row) { // the newest first
        if (settling.cell(row, 1) + settling.cell(row, 2) + settling.cell(row, 3) + settling.cell(row, 4)
            == QStringLiteral("0000"))
            continue;
        ASSERT_LT(found, static_cast<int>(months.size()));
        const auto& month = months[months.size() - 1 - static_cast<std::size_t>(found)];
        EXPECT_EQ(settling.cell(row, 1), number(month["within_the_hour"])) << row;
        EXPECT_EQ(settling.cell(row, 3), number(month["not_by_the_morning"])) << row;
        ++found;
    }
    EXPECT_GT(found, 6);
    const auto& balance = table("Left against right, by month");
    const auto& asymmetry = said["asymmetry"]["months"];
    ASSERT_EQ(static_cast<std::size_t>(balance.rowCount()), asymmetry.size());
    for (std::size_t i = 0; i < asymmetry.size(); ++i) {
        const int at = balance.rowCount() - 1 - static_cast<int>(i);
        EXPECT_EQ(balance.cell(at, 1), number(asymmetry[i]["runs"]));
        EXPECT_EQ(balance.cell(at, 2), number(asymmetry[i]["left_worse"]));
        EXPECT_EQ(balance.cell(at, 4),
            QLocale::c().toString(asymmetry[i]["mean_difference"].get<double>(), 'f', 1));
    }
}

TEST_F(KneePageInJson, HasTheSameDistances)
{
    const auto& shown = table("Shares by distance");
    int row = 0;
    for (const auto& step : said["last_year"]["onset"]["steps"]) {
        EXPECT_EQ(shown.cell(row, 1), distance(step["at_m"]));
        EXPECT_EQ(shown.cell(row, 2), percent(step["begun"].get<double>()));
        EXPECT_EQ(shown.cell(row++, 3), number(step["reached"]));
    }
    for (const auto& step : said["last_year"]["mornings"]["steps"]) {
        EXPECT_TRUE(shown.cell(row, 1).endsWith(distance(step["to_m"])));
        EXPECT_EQ(shown.cell(row++, 3), number(step["worse"]["of"]));
    }
    EXPECT_EQ(row, shown.rowCount());
    EXPECT_GT(row, 5);
}

TEST_F(KneePageInJson, HasTheSameFlaresDatesGroundsAndPlaces)
{
    EXPECT_EQ(static_cast<std::size_t>(table("Flares").rowCount()), said["flares"].size());
    EXPECT_EQ(static_cast<std::size_t>(table("Dates and the mornings around them").rowCount()),
        said["turning_points"].size());
    const auto& grounds = table("Kinds of surface, 28 days each");
    const auto& surfaces = said["surfaces"];
    ASSERT_EQ(static_cast<std::size_t>(grounds.rowCount()), surfaces.size());
    EXPECT_EQ(grounds.cell(0, 1), distance(surfaces.back()["distance_m"]));
    EXPECT_EQ(grounds.cell(0, 5), percent(surfaces.back()["most_share"].get<double>()));
    std::size_t places = 0;
    for (const auto& month : said["places"])
        places += month["places"].size();
    EXPECT_EQ(static_cast<std::size_t>(table("Places by month").rowCount()), places);
}

TEST_F(KneePageInJson, SaysInWordsHowRunsEndedAndWhatIsMissing)
{
    for (const auto& ending : said["endings"]["endings"])
        if (ending["worse_mornings"]["of"] > 0) {
            EXPECT_TRUE(words().contains(QStringLiteral("the next morning was worse after %1 of %2.")
                    .arg(number(ending["worse_mornings"]["hits"]), number(ending["worse_mornings"]["of"]))))
                << ending.dump();
        }
    EXPECT_TRUE(words().contains(
        QStringLiteral("without an easy one between: %1,").arg(number(said["hard_runs"]["longest"]))));
    EXPECT_TRUE(words().contains(
        QStringLiteral("of runs on asphalt or concrete: %1,").arg(number(said["hard_ground"]["longest"]))));
    const auto& all = said["state"]["answered"]["all"];
    EXPECT_TRUE(words().contains(number(all["hits"]) + QStringLiteral(" of ") + number(all["of"])))
        << qPrintable(words());
}

// The report on the whole log counts what the page counts.
TEST_F(KneePageInJson, AgreesWithTheReport)
{
    const auto report
        = QJsonDocument::fromJson(jsonReport(reportOn(log, wholeLog(log, today), today))).object();
    const auto both = kneeSaid("both");
    const auto onset = report[QStringLiteral("onset")].toObject();
    for (const auto* key : {"runs", "began", "longest_m", "unknown_onset", "masked"})
        EXPECT_EQ(onset[QLatin1String(key)].toDouble(), both["onset"][key].get<double>()) << key;
    EXPECT_EQ(static_cast<std::size_t>(onset[QStringLiteral("steps")].toArray().size()),
        both["onset"]["steps"].size());
    std::vector<std::string> begun;
    for (const auto& each : report[QStringLiteral("episodes")].toArray())
        begun.push_back(each.toObject()[QStringLiteral("began")].toString().toStdString());
    std::vector<std::string> flares;
    for (const auto& each : both["flares"])
        flares.push_back(each["began"]);
    std::ranges::sort(begun);
    std::ranges::sort(flares);
    EXPECT_EQ(begun, flares);
    for (const auto& each : report[QStringLiteral("zones")].toArray()) {
        const auto count = each.toObject();
        for (const auto& zones : both["zones"])
            if (zones["side"] == count[QStringLiteral("knee")].toString().toStdString()) {
                for (const auto* key : {"green", "amber", "red"})
                    EXPECT_EQ(count[QLatin1String(key)].toInt(), zones[key].get<int>()) << key;
            }
    }
}

} // namespace
} // namespace patella::ui

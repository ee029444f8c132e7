// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QRegularExpression>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "ui/words/proof_words.h"

#include <algorithm>
#include <map>

namespace patella::ui::words {
namespace {

using Rows = std::vector<QStringList>;

// The tables of the committed results, under their headings.
std::map<QString, Rows> committedResults()
{
    QFile file(QStringLiteral(PATELLA_SOURCE_DIR "/tests/simulation/RESULTS.md"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly | QIODevice::Text));
    std::map<QString, Rows> tables;
    QString heading;
    for (const auto& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        if (line.startsWith(QStringLiteral("## ")))
            heading = line.mid(3);
        else if (line.startsWith(QStringLiteral("| ")) && !line.startsWith(QStringLiteral("| ---")))
            tables[heading].push_back(line.mid(2).chopped(2).split(QStringLiteral(" | ")));
    }
    return tables;
}

double percentIn(const QString& cell) { return cell.left(cell.indexOf(QLatin1Char(' '))).toDouble(); }

// The upper one of the limits in brackets.
double highIn(const QString& cell) { return cell.section(QStringLiteral(" to "), 1).chopped(1).toDouble(); }

class ProofFiguresOfTheResults : public testing::Test {
protected:
    const std::map<QString, Rows> tables = committedResults();
    const QString nothingMatters = QStringLiteral("Logs in which nothing matters: a false flag at one look");
    const QString mornings = QStringLiteral("The same with the pain of the next morning missing");
    const QString ever = QStringLiteral("A false flag ever, in looks at 40, 60, ... 200 runs");
    const QString planted = QStringLiteral("One factor matters");
    const QString clock
        = QStringLiteral("Pain follows the working week or the hour, and a pair goes with it");
    const QString overlapping = QStringLiteral("Asphalt matters by 2 points, and pair and length go with it");

    // Least and most of a column, over the rows of these tables that are named and of this length.
    Percents of(const QStringList& headings, const QString& column, const QStringList& names = {},
        const QString& runs = {}) const
    {
        std::vector<double> found;
        for (const auto& heading : headings) {
            const auto& rows = tables.at(heading);
            const auto at = rows.front().indexOf(column);
            EXPECT_GE(at, 0) << qPrintable(column);
            for (auto row = rows.begin() + 1; row != rows.end(); ++row)
                if ((names.isEmpty() || names.contains(row->front()))
                    && (runs.isEmpty() || row->at(1) == runs))
                    found.push_back(percentIn(row->at(at)));
        }
        EXPECT_FALSE(found.empty()) << qPrintable(column);
        const auto [least, most] = std::ranges::minmax(found);
        return {.least = least, .most = most};
    }

    void expectSame(const OfSixtyOneHundredAndTwoHundredRuns& figures, const QStringList& headings,
        const QString& column, const QStringList& names = {}) const
    {
        const QStringList runs{QStringLiteral("60"), QStringLiteral("100"), QStringLiteral("200")};
        for (std::size_t i = 0; i < figures.size(); ++i)
            expectSame(figures[i], of(headings, column, names, runs[static_cast<int>(i)]));
    }

    static void expectSame(const Percents& figure, const Percents& committed)
    {
        EXPECT_DOUBLE_EQ(figure.least, committed.least);
        EXPECT_DOUBLE_EQ(figure.most, committed.most);
    }
};

TEST_F(ProofFiguresOfTheResults, AreThoseOfLogsInWhichNothingMatters)
{
    expectSame(proofFigures.wrongAtALook, {nothingMatters, mornings}, QStringLiteral("a pattern is shown"));
    expectSame(proofFigures.everPossible, of({ever}, QStringLiteral("ever a possible pattern")));
    expectSame(proofFigures.everConsistent, of({ever}, QStringLiteral("ever a consistent pattern")));
}

TEST_F(ProofFiguresOfTheResults, AreThoseOfLogsInWhichAFactorMatters)
{
    const auto found = QStringLiteral("found");
    expectSame(proofFigures.foundTwoPoints, {planted}, found,
        {QStringLiteral("asphalt +2"), QStringLiteral("no warm-up +2"), QStringLiteral("weekly jump +2"),
            QStringLiteral("downhill +2 per 100 m"), QStringLiteral("evening +2")});
    expectSame(proofFigures.foundWornShoe, {planted}, found, {QStringLiteral("pair over 600 km +2")});
    expectSame(proofFigures.foundShortSleep, {planted}, found, {QStringLiteral("short sleep +2")});
    const QStringList onePoint{QStringLiteral("asphalt +1"), QStringLiteral("downhill +1 per 100 m")};
    expectSame(proofFigures.foundOnePoint, {planted}, found, onePoint);
    expectSame(proofFigures.foundOnePointInFull, {planted}, QStringLiteral("not as small"), onePoint);
}

TEST_F(ProofFiguresOfTheResults, AreThoseOfPainThatFollowsTheClock)
{
    expectSame(proofFigures.pairAlone, {clock}, QStringLiteral("the pair named alone"));
}

// What is promised: a false flag in at most 5 of 100 logs of any kind, and 80 of 100 effects of two points.
TEST_F(ProofFiguresOfTheResults, KeepWhatIsPromised)
{
    for (const auto& figures : {proofFigures.wrongAtALook, proofFigures.pairAlone})
        for (const auto& each : figures)
            EXPECT_LE(each.most, 5);
    for (const auto* family :
        {"asphalt +2", "no warm-up +2", "weekly jump +2", "downhill +2 per 100 m", "pair over 600 km +2",
            "session spike +2", "short sleep +2", "evening +2", "asphalt +2, pain-driven behaviour"})
        EXPECT_GE(
            of({planted}, QStringLiteral("found"), {QLatin1String(family)}, QStringLiteral("100")).least, 80)
            << family;
    EXPECT_GE(
        of({planted}, QStringLiteral("found"), {QStringLiteral("asphalt +1")}, QStringLiteral("200")).least,
        80);
    for (const auto& heading : {nothingMatters, mornings})
        for (const auto& row : tables.at(heading))
            if (row.at(1) != QStringLiteral("runs")) {
                EXPECT_LE(highIn(row.at(3)), 6.5) << qPrintable(row.front());
            }
}

TEST_F(ProofFiguresOfTheResults, AreThoseOfFactorsThatComeTogether)
{
    expectSame(proofFigures.onlyTheWrongOne, {overlapping}, QStringLiteral("only a wrong one"),
        {QStringLiteral("overlap 90 %")});
    expectSame(proofFigures.cannotTell, {overlapping}, QStringLiteral("cannot tell (of the flagged)"),
        {QStringLiteral("overlap 100 %")});
}

TEST(ProofWords, SayPercentsAsLogsOfAHundred)
{
    EXPECT_EQ(ofAHundred({.least = 1.7, .most = 3.5}, QLocale::c()), u"2 to 4");
    EXPECT_EQ(ofAHundred({.least = 99.4, .most = 99.4}, QLocale::c()), u"99");
    EXPECT_EQ(ofAHundred({.least = 96.7, .most = 99.6}, QLocale::c()), u"97 to 99")
        << "only what is always found is found in 100 of 100";
    EXPECT_EQ(ofAHundred({.least = 0.2, .most = 0.5}, QLocale::c()), u"fewer than 1");
    EXPECT_EQ(ofAHundred({.least = 0, .most = 0}, QLocale::c()), u"0");
}

TEST(ProofWords, FillEveryCell)
{
    const auto table = proofTable(QLocale::c());
    ASSERT_EQ(table.headings.size(), 4);
    ASSERT_EQ(table.rows.size(), 9u);
    for (const auto& row : table.rows) {
        EXPECT_EQ(row.size(), 4);
        EXPECT_FALSE(row.contains(QString()));
    }
    EXPECT_EQ(table.rows[0][1], u"3 to 5");
    EXPECT_THAT(proofConclusions(QLocale::c()).join(QLatin1Char(' ')).toStdString(),
        testing::HasSubstr("wrongly in 13 to 19 of 100 logs"));
}

} // namespace
} // namespace patella::ui::words

// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "ui/words/import_words.h"
#include "ui/words/units.h"

namespace patella::ui::words {
namespace {

using exchange::Activity;
using exchange::NotARun;
using exchange::ReadExtent;
using exchange::Remark;

QString saidOf(const std::vector<Remark>& remarks, const std::optional<ReadExtent>& extent)
{
    return remarksInWords(remarks, extent, Units{}).join(QStringLiteral("; "));
}

QString fourKilometres()
{
    return distance(Distance{4000}, Units{}) + QStringLiteral(", ") + duration(std::chrono::seconds{1120});
}

TEST(RemarkWords, SayHowFarAFileCouldBeReadAndHowMuchOfItIsMissing)
{
    EXPECT_EQ(saidOf({Remark::CutOff}, ReadExtent{.metres = 4000, .seconds = 1120, .missingPercent = 60}),
        QStringLiteral("could be read up to %1; about 60 % of the file is missing").arg(fourKilometres()));
    EXPECT_EQ(
        saidOf({Remark::CutOff}, ReadExtent{.metres = 4000, .seconds = 1120, .missingPercent = std::nullopt}),
        QStringLiteral("could be read up to %1; what comes after is missing").arg(fourKilometres()));
    EXPECT_EQ(
        saidOf({Remark::PartUnreadable}, ReadExtent{.metres = 4000, .seconds = 1120, .missingPercent = 7}),
        QStringLiteral("about 7 % of the file could not be read and was skipped"));
}

TEST(RemarkWords, ClaimNoDistanceWhereNoneWasRead)
{
    const auto said = saidOf({Remark::CutOff}, ReadExtent{});
    EXPECT_EQ(said, of(Remark::CutOff));
    EXPECT_EQ(
        saidOf({Remark::CutOff}, ReadExtent{.metres = 1e12, .seconds = {}, .missingPercent = 50}), said);
    EXPECT_EQ(saidOf({Remark::CutOff}, std::nullopt), said);
}

TEST(RemarkWords, ClaimNoKilometresOfAFewSteps)
{
    const auto said = saidOf({Remark::CutOff}, ReadExtent{.metres = 4, .seconds = 10, .missingPercent = 51});
    EXPECT_FALSE(said.contains(QStringLiteral("0.0"))) << qPrintable(said);
    EXPECT_TRUE(said.contains(duration(std::chrono::seconds{10})));
}

TEST(RemarkWords, NameDamageFirstAndWhatIsTrueOfEveryTrackLast)
{
    const auto said = remarksInWords(
        {Remark::DistanceFromTrack, Remark::ZoneUnknown, Remark::SportGuessed, Remark::PartUnreadable}, {},
        Units{});
    EXPECT_EQ(said,
        (QStringList{of(Remark::PartUnreadable), of(Remark::SportGuessed), of(Remark::DistanceFromTrack),
            of(Remark::ZoneUnknown)}));
}

TEST(RemarkWords, SayOfAKnownRunTooHowFarItsFileCouldBeRead)
{
    const exchange::ImportPlan::Duplicate known{.file = "a.fit",
        .matches = test::aRun().id,
        .painNotesAdded = 0,
        .damage = {Remark::CutOff},
        .readExtent = ReadExtent{.metres = 4000, .seconds = 1120, .missingPercent = 60}};
    EXPECT_TRUE(remarksInWords(known, Units{}).value(0).contains(fourKilometres()));
}

TEST(RefusalWords, SayThatNothingCouldBeReadOnlyWhereThatIsSo)
{
    EXPECT_TRUE(of(exchange::Refusal::Broken).contains(QStringLiteral("nothing could be read")));
    EXPECT_FALSE(of(exchange::Refusal::RestBroken).contains(QStringLiteral("nothing")));
}

TEST(SkippedWords, SayWhatWasGuessedOfTheSport)
{
    Activity activity;
    activity.sport = "unknown";
    activity.likelySport = "cycling";
    const auto why = [&](NotARun reason) {
        return words::reason(
            exchange::ImportPlan::Skipped{.file = "a.gpx", .reason = reason, .activity = activity});
    };
    EXPECT_EQ(
        why(NotARun::LikelyOther), QStringLiteral("does not say which sport it is; looks like cycling"));
    EXPECT_TRUE(why(NotARun::TooFast).startsWith(QStringLiteral("does not say which sport")));
    EXPECT_TRUE(why(NotARun::TooSlow).startsWith(QStringLiteral("does not say which sport")));
    EXPECT_TRUE(why(NotARun::TooShort).startsWith(QStringLiteral("does not say which sport")));
}

} // namespace
} // namespace patella::ui::words

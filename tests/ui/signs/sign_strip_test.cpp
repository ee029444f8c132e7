// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QUndoStack>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/on_screen.h"
#include "ui/log/log_book.h"
#include "ui/signs/sign_strip.h"
#include "ui/signs/sign_words.h"
#include "ui/words/flag_words.h"
#include "ui/words/log_words.h"
#include "ui/words/units.h"

namespace patella::ui {
namespace {

using namespace test;

class SignStrips : public testing::Test {
protected:
    void note(auto record) { book.perform({}, {added(std::move(record))}); }
    static KneeCheck aCheckWith(Alarm alarm, LocalDate date = aDay)
    {
        auto check = aKneeCheck(date);
        check.swelling.reset();
        check.alarms = {alarm};
        return check;
    }
    void show()
    {
        strip = std::make_unique<SignStrip>(book);
        bringToFront(*strip);
    }
    TemporaryFolder folder;
    LogBook book{LogStore(folder / "log.patella"), [] { return aDay; }};
    std::unique_ptr<SignStrip> strip;
};

TEST_F(SignStrips, AreNotThereWithoutARedFlag)
{
    auto check = aKneeCheck();
    check.swelling.reset();
    check.crackling = {Crackling::Stairs};
    check.sitting = Difficulty::Much;
    note(check);
    strip = std::make_unique<SignStrip>(book);
    EXPECT_TRUE(strip->isHidden()) << "a reason to be seen is no red flag";
}

TEST_F(SignStrips, SayTheSignItsUrgencyAndItsDays)
{
    note(aCheckWith(Alarm::CalfSwollen, daysAfter(aDay, -60)));
    show();
    const auto said = labelsOn(*strip);
    EXPECT_TRUE(said.contains(QStringLiteral("The same day"))) << qPrintable(said);
    EXPECT_TRUE(said.contains(QStringLiteral("calf swollen"))) << qPrintable(said);
    EXPECT_TRUE(said.contains(QStringLiteral("emergency number"))) << qPrintable(said);
}

TEST_F(SignStrips, OfferTheWordThatEndsTheSign)
{
    note(aCheckWith(Alarm::CalfSwollen));
    show();
    const QSignalSpy forms(strip.get(), &SignStrip::formWanted);
    test::click(buttonSaying(*strip, QStringLiteral("Looked at, or a mistake …")));
    ASSERT_EQ(forms.size(), 1);
    const auto changeSet = forms.front().front().value<ChangeSet>();
    const auto& ending = std::get<FlagEnding>(*changeSet.front().after);
    EXPECT_EQ(ending.flag, RedFlag::CalfSwollen);
    EXPECT_EQ(ending.side, Side::Left);
    EXPECT_EQ(ending.date, aDay);
}

TEST_F(SignStrips, GoWhenTheLastSignHasEnded)
{
    note(aCheckWith(Alarm::CalfSwollen));
    show();
    note(aFlagEnding());
    EXPECT_FALSE(strip->isVisible());
}

TEST_F(SignStrips, OfferToNoteAVisit)
{
    note(aCheckWith(Alarm::CalfSwollen));
    show();
    const QSignalSpy forms(strip.get(), &SignStrip::formWanted);
    test::click(buttonSaying(*strip, QStringLiteral("Note a visit")));
    ASSERT_EQ(forms.size(), 1);
    EXPECT_TRUE(std::holds_alternative<Visit>(*forms.front().front().value<ChangeSet>().front().after));
}

TEST_F(SignStrips, SayEachSignOfAKneeCheckWhenItIsSaved)
{
    strip = std::make_unique<SignStrip>(book);
    const auto saysAfter = [&](const KneeCheck& check) {
        note(check);
        const auto flags = standingFlags(book.log(), book.today());
        const auto said = labelsOn(*strip);
        for (const auto& flag : flags)
            EXPECT_TRUE(said.contains(words::signInFull(flag))) << wordOf(flag.flag) << qPrintable(said);
        EXPECT_EQ(strip->isHidden(), flags.empty());
        book.undoStack().undo();
        EXPECT_TRUE(strip->isHidden());
    };
    for (const auto& [alarm, word] : wordsOf<Alarm>)
        saysAfter(aCheckWith(alarm));
    for (const auto& [sign, word] : wordsOf<KneeSign>) {
        auto check = aCheckWith(Alarm::Fever);
        check.alarms.reset();
        check.signs = {sign};
        saysAfter(check);
    }
}

TEST_F(SignStrips, StandAfterARestartAndGoodWeeks)
{
    note(aCheckWith(Alarm::CannotBearWeight, daysAfter(aDay, -30)));
    for (int day = 29; day >= 0; day -= 2)
        note(aRun(daysAfter(aDay, -day)));
    LogBook later(LogStore(folder / "log.patella"), [] { return daysAfter(aDay, 100); });
    strip = std::make_unique<SignStrip>(later);
    EXPECT_FALSE(strip->isHidden());
    later.perform({}, {added(aVisit(daysAfter(aDay, 99)))});
    EXPECT_TRUE(strip->isHidden());
}

TEST_F(SignStrips, NameTheThreeMostUrgentAndCountTheOthers)
{
    auto check = aCheckWith(Alarm::CalfSwollen);
    check.alarms = {Alarm::CalfSwollen, Alarm::Deformed, Alarm::BoneTender, Alarm::ColdOrNumbFoot};
    check.signs = {KneeSign::Pop};
    note(check);
    show();
    const auto said = labelsOn(*strip);
    EXPECT_TRUE(said.contains(QStringLiteral("2 more"))) << qPrintable(said);
    EXPECT_FALSE(said.contains(words::of(RedFlag::Pop))) << "the least urgent is counted";
}

TEST_F(SignStrips, SayWhySinceWhenAndWhatEndsEach)
{
    auto check = aCheckWith(Alarm::CalfSwollen);
    check.alarms.reset();
    check.gaveWay = Count::of(2);
    note(check);
    show();
    const auto said = labelsOn(*strip);
    EXPECT_TRUE(said.contains(QStringLiteral("Gave way at least 2 times within 14 days.")))
        << qPrintable(said);
    EXPECT_TRUE(said.contains(words::shortDate(daysAfter(aDay, daysAFlagStands)))) << qPrintable(said);
}

} // namespace
} // namespace patella::ui

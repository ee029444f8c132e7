// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/on_screen.h"
#include "ui/log/log_book.h"
#include "ui/pages/today/sign_strip.h"

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
        strip->refresh();
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
    strip->refresh();
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
    strip->refresh();
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

} // namespace
} // namespace patella::ui

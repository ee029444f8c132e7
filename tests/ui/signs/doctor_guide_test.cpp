// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/on_screen.h"
#include "ui/log/log_book.h"
#include "ui/signs/doctor_guide.h"
#include "ui/signs/sign_words.h"
#include "ui/words/capital.h"
#include "ui/words/flag_words.h"

namespace patella::ui {
namespace {

using namespace test;

class DoctorGuides : public testing::Test {
protected:
    TemporaryFolder folder;
    LogBook book{LogStore(folder / "log.patella"), [] { return aDay; }};
};

TEST_F(DoctorGuides, NameEverySign)
{
    const DoctorGuide guide(book);
    const auto said = labelsOn(guide);
    for (const auto& [sign, word] : wordsOf<RedFlag>)
        EXPECT_TRUE(said.contains(words::withCapital(words::of(sign)))) << word;
}

TEST_F(DoctorGuides, BeginWithWhatTheyCannotKnowAndEndWithWhereTheSignsAreFrom)
{
    const DoctorGuide guide(book);
    const auto said = labelsOn(guide);
    EXPECT_TRUE(said.contains(QStringLiteral("Patella knows only what was recorded; if in doubt, ask.")));
    EXPECT_TRUE(said.contains(QStringLiteral("It does not diagnose.")));
    EXPECT_TRUE(said.contains(QStringLiteral("Ottawa knee rule")));
}

TEST_F(DoctorGuides, HaveWordsForThePhoneForEveryRedFlag)
{
    for (const auto& [sign, word] : wordsOf<RedFlag>)
        EXPECT_EQ(words::onThePhone(sign).isEmpty(), kindOf(sign) == FlagKind::ReasonToBeSeen) << word;
}

TEST_F(DoctorGuides, MarkWhatTheLogHoldsAndOfferTheWordThatEndsIt)
{
    DoctorGuide guide(book);
    EXPECT_FALSE(labelsOn(guide).contains(QStringLiteral("In your log")));
    auto check = aKneeCheck();
    check.swelling.reset();
    check.alarms = {Alarm::CalfSwollen};
    book.perform({}, {added(check)});
    EXPECT_TRUE(labelsOn(guide).contains(QStringLiteral("In your log: left")));
    bringToFront(guide);
    const QSignalSpy forms(&guide, &DoctorGuide::formWanted);
    test::click(buttonSaying(guide, QStringLiteral("Looked at, or a mistake …")));
    ASSERT_EQ(forms.size(), 1);
    const auto changeSet = forms.front().front().value<ChangeSet>();
    EXPECT_EQ(std::get<FlagEnding>(*changeSet.front().after).flag, RedFlag::CalfSwollen);
}

TEST_F(DoctorGuides, ShowNoWayBackWhereNobodyCameFromAnywhere)
{
    DoctorGuide guide(book);
    bringToFront(guide);
    for (const auto* button : guide.findChildren<QPushButton*>())
        EXPECT_FALSE(button->isVisible() && button->text().isEmpty());
    guide.offerWayBack(QStringLiteral("Load"));
    EXPECT_NE(buttonSaying(guide, QStringLiteral("← Load")), nullptr);
}

} // namespace
} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "ui/log/log_book.h"
#include "ui/pages/shared/empty_state.h"
#include "ui/pages/shoes/shoe_card.h"
#include "ui/pages/shoes/shoes_page.h"

namespace patella::ui {
namespace {

using namespace test;

class ShoesPages : public testing::Test {
protected:
    TemporaryFolder folder;
    LogBook book{LogStore(folder / "log.patella"), [] { return aDay; }};

    RunEntry in(const Shoe& shoe, LocalDate date, Distance distance) const
    {
        auto run = aRun(date, distance);
        run.ground.shoe = shoe.id;
        return run;
    }
    static QString wordsOf(const ShoeCard& card)
    {
        QStringList words;
        for (const auto* label : card.findChildren<QLabel*>())
            words << label->text();
        return words.join(QLatin1Char('\n'));
    }
    static std::vector<std::string> namesOn(const ShoesPage& page)
    {
        std::vector<std::string> names;
        for (const auto* card : page.cards())
            names.push_back(card->shoe().name);
        return names;
    }
};

TEST_F(ShoesPages, SumUpWhatEachPairHasRun)
{
    auto blue = aShoe("Blue");
    blue.runBefore = kilometres(620);
    const auto red = aShoe("Red");
    book.perform({},
        {added(blue), added(red), added(in(blue, aDay, kilometres(10))),
            added(in(blue, daysAfter(aDay, -3), kilometres(12)))});
    const ShoesPage page(book);
    ASSERT_EQ(page.cards().size(), 2u);
    const auto words = wordsOf(*page.cards()[0]);
    EXPECT_TRUE(words.contains(QStringLiteral("642\u00a0km of 700\u00a0km"))) << qPrintable(words);
    EXPECT_TRUE(words.contains(QStringLiteral("58\u00a0km to its limit"))) << qPrintable(words);
    EXPECT_TRUE(wordsOf(*page.cards()[1]).contains(QStringLiteral("Not worn"))) << "red has not run";
}

TEST_F(ShoesPages, FollowTheRuns)
{
    const auto blue = aShoe("Blue");
    book.perform({}, {added(blue)});
    const ShoesPage page(book);
    book.perform({}, {added(in(blue, aDay, kilometres(800)))});
    EXPECT_TRUE(wordsOf(*page.cards()[0]).contains(QStringLiteral("100\u00a0km past its limit")));
}

TEST_F(ShoesPages, CallTheLimitAReminder)
{
    book.perform({}, {added(aShoe())});
    const ShoesPage page(book);
    QStringList words;
    for (const auto* label : page.findChildren<QLabel*>())
        words << label->text();
    EXPECT_TRUE(words.join(QLatin1Char('\n')).contains(QStringLiteral("not a safety limit")));
}

TEST_F(ShoesPages, PutThePairWornLastFirstAndRetiredOnesAtTheEnd)
{
    const auto blue = aShoe("Blue");
    const auto red = aShoe("Red");
    auto old = aShoe("Aged");
    old.retired = daysAfter(aDay, -100);
    book.perform({},
        {added(old), added(blue), added(red), added(in(red, aDay, kilometres(5))),
            added(in(blue, daysAfter(aDay, -1), kilometres(5)))});
    const ShoesPage page(book);
    EXPECT_EQ(namesOn(page), (std::vector<std::string>{"Red", "Blue", "Aged"}));
}

TEST_F(ShoesPages, OfferANewPairWhereThereIsNone)
{
    ShoesPage page(book);
    QSignalSpy wanted(&page, &ShoesPage::formWanted);
    auto* empty = page.findChild<EmptyState*>();
    ASSERT_NE(empty, nullptr);
    page.show();
    EXPECT_TRUE(empty->isVisible());
    QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
    EXPECT_EQ(wanted.count(), 1);
}

TEST_F(ShoesPages, RetireAPairWithItsRunsAndCanTakeItBack)
{
    const auto blue = aShoe("Blue");
    book.perform({}, {added(blue), added(in(blue, aDay, kilometres(8)))});
    ShoesPage page(book);
    QSignalSpy said(&page, &ShoesPage::done);
    page.cards()[0]->retireButton()->click();
    EXPECT_EQ(book.log().shoes[0].retired, aDay);
    EXPECT_EQ(book.log().runs.size(), 1u);
    EXPECT_TRUE(said.at(0).at(0).toString().contains(QStringLiteral("Blue")));
    book.undoStack().undo();
    EXPECT_EQ(book.log().shoes[0].retired, std::nullopt);
}

} // namespace
} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/on_screen.h"
#include "ui/log/log_book.h"
#include "ui/pages/shared/empty_state.h"
#include "ui/pages/shoes/card_grid.h"
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

TEST_F(ShoesPages, SayHowTheKneeWasAlongTheLifeOfAPair)
{
    const auto shoe = aShoe("Blue");
    Log log{.shoes = {shoe}};
    for (int i = 0; i < 12; ++i) { // 10 km each: 50 km of 2 points, 50 of 4
        log.runs.push_back(in(shoe, daysAfter(aDay, -40 + 2 * i), kilometres(10)));
        log.painNotes.push_back(aPainNote(log.runs.back(), Moment::During, i < 5 ? 2 : 4));
    }
    book.perform({}, addingAll(log));
    ShoesPage page(book);
    page.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return page.isFilled(); }, 20'000));
    const auto said = wordsOf(*page.cards().at(0));
    EXPECT_TRUE(said.contains(QStringLiteral("median per 50.0\u00a0km: 2\u00a0· 4"))) << qPrintable(said);
    EXPECT_TRUE(said.contains(QStringLiteral("Too few runs to say"))) << qPrintable(said);
}

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

// With its page in front.
class ShoesPageInFront : public ShoesPages {
protected:
    ShoesPageInFront()
    {
        old.retired = daysAfter(aDay, -100);
        book.perform({}, {added(blue), added(red), added(old), added(in(blue, aDay, kilometres(10)))});
        page.resize(1100, 800);
        bringToFront(page);
        heading = page.findChild<QToolButton*>(QStringLiteral("retiredPairs"));
    }
    ShoeCard* cardOf(const char* name) const
    {
        for (auto* card : page.cards())
            if (card->shoe().name == name)
                return card;
        return nullptr;
    }

    Shoe blue = aShoe("Blue");
    Shoe red = aShoe("Red");
    Shoe old = aShoe("Aged");
    ShoesPage page{book};
    QToolButton* heading = nullptr;
};

TEST_F(ShoesPageInFront, OpensAFormForANewPair)
{
    QSignalSpy wanted(&page, &ShoesPage::formWanted);
    click(buttonSaying(page, QStringLiteral("New pair")));
    ASSERT_EQ(wanted.count(), 1);
    const auto changeSet = wanted[0][0].value<ChangeSet>();
    EXPECT_FALSE(changeSet.front().before.has_value());
    EXPECT_EQ(std::get<Shoe>(*changeSet.front().after).name, "");
}

TEST_F(ShoesPageInFront, OpensThePairWhoseButtonIsClicked)
{
    QSignalSpy wanted(&page, &ShoesPage::formWanted);
    click(buttonSaying(*cardOf("Red"), QStringLiteral("Edit")));
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][0].value<ChangeSet>(), ChangeSet{replaced(red, red)});
}

TEST_F(ShoesPageInFront, FoldsRetiredPairsAway)
{
    EXPECT_EQ(heading->text(), QStringLiteral("Retired pairs: 1"));
    EXPECT_FALSE(cardOf("Aged")->isVisible());
    EXPECT_TRUE(cardOf("Blue")->isVisible());
    click(heading);
    EXPECT_TRUE(cardOf("Aged")->isVisible());
    EXPECT_EQ(heading->arrowType(), Qt::DownArrow);
    click(heading);
    EXPECT_FALSE(cardOf("Aged")->isVisible());
    EXPECT_EQ(heading->arrowType(), Qt::RightArrow);
}

TEST_F(ShoesPageInFront, HasNoHeadingWhereNoPairIsRetired)
{
    click(heading);
    click(buttonSaying(*cardOf("Aged"), QStringLiteral("Bring back")));
    EXPECT_FALSE(heading->isVisible());
    EXPECT_EQ(cardOf("Aged")->shoe().retired, std::nullopt);
}

TEST_F(ShoesPageInFront, LeavesTheKeyboardWhereThePairHasGone)
{
    auto* retire = buttonSaying(*cardOf("Blue"), QStringLiteral("Retire"));
    retire->setFocus();
    QTest::keyClick(retire, Qt::Key_Space);
    EXPECT_TRUE(heading->hasFocus()) << "its card is folded away";
    QTest::keyClick(heading, Qt::Key_Space);
    auto* back = buttonSaying(*cardOf("Blue"), QStringLiteral("Bring back"));
    ASSERT_NE(back, nullptr);
    back->setFocus();
    QTest::keyClick(back, Qt::Key_Space);
    EXPECT_TRUE(cardOf("Blue")->retireButton()->hasFocus());
}

TEST_F(ShoesPageInFront, SaysWhatHasBecomeOfAPair)
{
    QSignalSpy said(&page, &ShoesPage::done);
    click(cardOf("Red")->retireButton());
    click(heading);
    click(cardOf("Red")->retireButton());
    ASSERT_EQ(said.count(), 2);
    EXPECT_EQ(said[0][0].toString(), QStringLiteral("Red is retired. Its runs stay as they are."));
    EXPECT_EQ(said[1][0].toString(), QStringLiteral("Red is back."));
}

TEST_F(ShoesPageInFront, WarnsOnlyOfAPairNearItsLimit)
{
    const auto warning
        = [this](const char* name) { return cardOf(name)->findChild<QLabel*>(QStringLiteral("warning")); };
    EXPECT_EQ(warning("Blue"), nullptr);
    book.perform({}, {added(in(blue, daysAfter(aDay, -1), kilometres(680)))});
    ASSERT_NE(warning("Blue"), nullptr);
    EXPECT_TRUE(warning("Blue")->font().bold()) << "never by a colour alone";
    EXPECT_EQ(warning("Red"), nullptr);
}

TEST_F(ShoesPageInFront, ShowsItsNotesAndWhenItWasRetired)
{
    auto noted = old;
    noted.notes = "Left lace is broken";
    book.perform({}, {replaced(old, noted)});
    click(heading);
    const auto words = wordsOf(*cardOf("Aged"));
    EXPECT_TRUE(words.contains(QStringLiteral("Left lace is broken"))) << qPrintable(words);
    EXPECT_TRUE(words.contains(QStringLiteral("retired on"))) << qPrintable(words);
}

TEST_F(ShoesPageInFront, PutsCardsSideBySideWhereThereIsRoom)
{
    EXPECT_EQ(cardOf("Blue")->y(), cardOf("Red")->y());
    EXPECT_LT(cardOf("Blue")->x(), cardOf("Red")->x()) << "the one worn last comes first";
    page.resize(420, 800);
    EXPECT_TRUE(QTest::qWaitFor([this] { return cardOf("Blue")->y() < cardOf("Red")->y(); }, 5000));
    EXPECT_EQ(cardOf("Blue")->x(), cardOf("Red")->x());
}

TEST_F(ShoesPageInFront, IsEmptyAgainWhenItsLastPairIsGone)
{
    const auto pairs = book.log().shoes;
    ChangeSet all;
    for (const auto& run : book.log().runs)
        all.push_back(removed(run));
    for (const auto& pair : pairs)
        all.push_back(removed(pair));
    ASSERT_TRUE(book.perform({}, all));
    EXPECT_TRUE(page.findChild<EmptyState*>()->isVisible());
    EXPECT_TRUE(page.cards().empty());
    book.undoStack().undo();
    EXPECT_FALSE(page.findChild<EmptyState*>()->isVisible());
    EXPECT_EQ(page.cards().size(), 3u);
}

} // namespace
} // namespace patella::ui

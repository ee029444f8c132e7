// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/sample/sample_log.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "ui/convert.h"
#include "ui/log/log_book.h"
#include "ui/pages/patterns/exploration_view.h"
#include "ui/pages/patterns/finding_card.h"
#include "ui/pages/patterns/finding_picture.h"
#include "ui/pages/patterns/patterns_page.h"
#include "ui/pages/patterns/proof_dialog.h"
#include "ui/pages/patterns/shoe_surface_view.h"
#include "ui/pages/patterns/twins_view.h"
#include "ui/pages/shared/empty_state.h"
#include "ui/pages/shared/fold.h"
#include "ui/words/pattern_words.h"

namespace patella::ui {
namespace {

using namespace test;
using testing::HasSubstr;
using testing::Not;

template <typename Widget> std::vector<Widget*> seenOn(const QWidget& page)
{
    std::vector<Widget*> seen;
    for (auto* widget : page.findChildren<Widget*>())
        if (widget->isVisible())
            seen.push_back(widget);
    return seen;
}

std::string wordsOn(const QWidget& page)
{
    QStringList words;
    for (const auto* label : seenOn<QLabel>(page))
        words << label->text();
    return words.join(QLatin1Char('\n')).toStdString();
}

class PatternsPages : public testing::Test {
protected:
    TemporaryFolder folder;
    LogBook book{LogStore(folder / "log.patella"), [] { return aDay; }};

    void keep(const Log& log) { ASSERT_TRUE(book.perform({}, addingAll(log))); }

    void keepRuns(int count, Side knee = Side::Left)
    {
        Log log;
        for (int i = 0; i < count; ++i) {
            auto run = aRun(daysAfter(aDay, i - count));
            run.ground.surface = SurfaceMix::only(i % 2 == 0 ? Surface::Asphalt : Surface::Trail);
            auto note = aPainNote(run, Moment::During, i % 3);
            note.side = knee;
            log.painNotes.push_back(note);
            log.runs.push_back(run);
        }
        keep(log);
    }

    static void settle(PatternsPage& page)
    {
        QSignalSpy looked(&page, &PatternsPage::looked);
        if (page.isLooking()) {
            ASSERT_TRUE(looked.wait(20'000));
        }
        QTest::qWait(0);
    }

    std::unique_ptr<PatternsPage> seen()
    {
        auto page = std::make_unique<PatternsPage>(book);
        page->resize(1100, 800);
        page->show();
        settle(*page);
        return page;
    }
};

TEST_F(PatternsPages, SayWhyThereIsNothingAndLeadToTheFirstRun)
{
    const auto page = seen();
    const auto empty = seenOn<EmptyState>(*page);
    ASSERT_EQ(empty.size(), 1u);
    const QSignalSpy wanted(page.get(), &PatternsPage::entryWanted);
    QTest::mouseClick(empty[0]->findChild<QPushButton*>(), Qt::LeftButton);
    EXPECT_EQ(wanted.size(), 1);
}

TEST_F(PatternsPages, ShowThatTheyAreLookingByABar)
{
    keep(sampleLog(aDay));
    PatternsPage page(book);
    page.resize(1100, 800);
    page.show();
    ASSERT_TRUE(page.isLooking());
    const auto bars = seenOn<QProgressBar>(page);
    ASSERT_EQ(bars.size(), 1u);
    EXPECT_EQ(bars[0]->maximum(), 0) << "it moves: nobody knows how long it takes";
    EXPECT_GE(bars[0]->width(), 200);
    EXPECT_THAT(wordsOn(page), HasSubstr("Looking for patterns"));
    settle(page);
    EXPECT_TRUE(seenOn<QProgressBar>(page).empty());
}

TEST_F(PatternsPages, SayHowManyRunsAreMissingAndWhatWouldBeTested)
{
    keepRuns(30);
    const auto page = seen();
    const auto words = wordsOn(*page);
    EXPECT_THAT(words, HasSubstr("30 of 40 runs so far. The first check comes after 10 more"));
    EXPECT_THAT(words, HasSubstr("With today's data it would test: asphalt"));
    EXPECT_TRUE(seenOn<FindingCard>(*page).empty());
}

TEST_F(PatternsPages, ShowEachFindingWithItsPictureAndThatItIsNoProof)
{
    keep(sampleLog(aDay));
    const auto page = seen();
    const auto cards = seenOn<FindingCard>(*page);
    ASSERT_EQ(cards.size(), 1u);
    EXPECT_THAT(wordsOn(*cards[0]), HasSubstr("On asphalt your knee pain was about"));
    EXPECT_THAT(wordsOn(*cards[0]), HasSubstr(words::noProof().toStdString()));
    const auto* picture = cards[0]->findChild<FindingPicture*>();
    ASSERT_TRUE(picture);
    EXPECT_THAT(picture->accessibleName().toStdString(), HasSubstr("points higher"));
    EXPECT_EQ(seenOn<ShoeSurfaceView>(*page).size(), 1u);
}

TEST_F(PatternsPages, KeepExplorationFoldedAwayBehindItsWarning)
{
    keep(sampleLog(aDay));
    const auto page = seen();
    EXPECT_TRUE(seenOn<ExplorationView>(*page).empty());
    for (auto* fold : seenOn<Fold>(*page))
        QTest::mouseClick(fold->findChild<QToolButton*>(), Qt::LeftButton);
    ASSERT_EQ(seenOn<ExplorationView>(*page).size(), 1u);
    EXPECT_THAT(wordsOn(*seenOn<ExplorationView>(*page)[0]), HasSubstr("64 to 73 of 100"));
}

TEST_F(PatternsPages, OfferTheKneesOnlyWhereBothWereAsked)
{
    keepRuns(45);
    const auto page = seen();
    const auto button = [&](const char* text) {
        for (auto* each : seenOn<QPushButton>(*page))
            if (each->text() == QLatin1String(text))
                return each;
        return static_cast<QPushButton*>(nullptr);
    };
    EXPECT_EQ(button("Right knee"), nullptr);
    keepRuns(3, Side::Right);
    settle(*page);
    ASSERT_TRUE(button("Right knee"));
    EXPECT_TRUE(button("Left knee")->isChecked()) << "it has more answers";
    QTest::mouseClick(button("Right knee"), Qt::LeftButton);
    settle(*page);
    EXPECT_THAT(wordsOn(*page), HasSubstr("3 of 40 runs so far"));
    keepRuns(1, Side::Right);
    settle(*page);
    EXPECT_THAT(wordsOn(*page), HasSubstr("4 of 40 runs so far")) << "the choice stays";
}

TEST_F(PatternsPages, SayTheSameAsTheSearchItself)
{
    keep(sampleLog(aDay));
    const auto look = lookAtKnee(book.log(), Side::Left, aDay);
    PatternsWork work(book.log(), aDay);
    QSignalSpy done(&work, &PatternsWork::done);
    ASSERT_TRUE(done.wait(20'000));
    EXPECT_EQ(words::patternsInFull(work.seen()->left.patterns), words::patternsInFull(look.patterns));
}

TEST_F(PatternsPages, LookOnlyWhileTheyAreSeen)
{
    keepRuns(30);
    PatternsPage page(book);
    EXPECT_FALSE(page.isLooking());
    keepRuns(1);
    EXPECT_FALSE(page.isLooking());
    page.show();
    EXPECT_TRUE(page.isLooking());
    settle(page);
    EXPECT_THAT(wordsOn(page), HasSubstr("31 of 40"));
}

TEST_F(PatternsPages, LookAgainAfterAChangeThatCameWhileTheyLooked)
{
    keepRuns(30);
    PatternsPage page(book);
    page.show();
    keepRuns(1);
    settle(page);
    EXPECT_THAT(wordsOn(page), HasSubstr("31 of 40"));
}

TEST_F(PatternsPages, MayBeLeftWhileTheyLook)
{
    keep(sampleLog(aDay));
    PatternsPage page(book);
    page.show();
    EXPECT_TRUE(page.isLooking());
}

TEST_F(PatternsPages, LeadFromATwinToItsRun)
{
    keep(sampleLog(aDay));
    const auto page = seen();
    for (auto* fold : seenOn<Fold>(*page))
        QTest::mouseClick(fold->findChild<QToolButton*>(), Qt::LeftButton);
    auto* twins = seenOn<TwinsView>(*page).at(0);
    auto* table = twins->findChild<QTableView*>();
    auto* factor = twins->findChild<QComboBox*>(QStringLiteral("twinFactor"));
    ASSERT_GT(factor->count(), 3);
    factor->setCurrentIndex(1);
    ASSERT_GT(table->model()->rowCount(), 0);
    std::optional<RunId> wanted;
    QObject::connect(
        page.get(), &PatternsPage::runWanted, page.get(), [&](const RunId& run) { wanted = run; });
    table->setCurrentIndex(table->model()->index(0, 3));
    QTest::keyClick(table, Qt::Key_Return);
    const auto chosen = twinsOfEachFactor(book.log(), Side::Left, aDay)[1];
    EXPECT_EQ(wanted, chosen.twins[0].without);
}

TEST(ShoeSurfaceViews, SayEachCellInWordsAndGreyWhatIsTooFew)
{
    const ShoeSurfaceTable table{.shoes = {aShoe("Blue")},
        .surfaces = {Surface::Asphalt, Surface::Trail},
        .cells = {{{.runs = 12, .medianPain = 2.5}, {.runs = 4, .medianPain = std::nullopt}}}};
    ShoeSurfaceView view;
    view.show(table);
    const auto said = [&](int column) {
        return view.model()->index(0, column).data(Qt::AccessibleTextRole).toString().toStdString();
    };
    EXPECT_EQ(said(0), "Blue on asphalt: 12 run(s), median pain 2.5");
    EXPECT_EQ(said(1), "Blue on trail: 4 run(s)");
}

TEST(ProofDialogs, ShowTheFiguresWithoutScrolling)
{
    ProofDialog dialog;
    dialog.show();
    const auto* table = dialog.findChild<QTableView*>();
    ASSERT_TRUE(table);
    int height = 0;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        height += table->rowHeight(row);
    EXPECT_GE(table->viewport()->height(), height);
    EXPECT_LE(table->horizontalHeader()->length(), table->viewport()->width()) << "nor is a column cut";
    EXPECT_THAT(wordsOn(dialog), HasSubstr("worth trying out, not worth believing yet"));
}

} // namespace
} // namespace patella::ui

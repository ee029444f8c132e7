// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/on_screen.h"
#include "ui/convert.h"
#include "ui/entry/knee_questions.h"
#include "ui/entry/run_dialog.h"
#include "ui/fields/fields.h"
#include "ui/log/log_book.h"
#include "ui/window/main_window.h"
#include "ui/window/toast.h"

namespace patella::ui {
namespace {

using namespace test;

class KneeQuestionsTest : public testing::Test {
protected:
    TemporaryFolder folder;
    LogBook book{LogStore(folder / "log.patella"), [] { return aDay; }};
    KneeQuestions questions{book};

    void import(const ChangeSet& changeSet)
    {
        ASSERT_TRUE(book.perform({}, changeSet));
        questions.ask(changeSet);
    }
    QList<ScoreField*> scores() const
    {
        QList<ScoreField*> all;
        for (auto* score : questions.findChildren<ScoreField*>())
            if (score->isVisibleTo(&questions))
                all << score;
        return all;
    }
};

TEST_F(KneeQuestionsTest, AskAboutRunsOfTodayAndYesterdayThatSayNothing)
{
    const auto answered = aRun();
    import({added(aRun(daysAfter(aDay, -1))), added(aRun(daysAfter(aDay, -2))), added(aRun()),
        added(answered), added(aPainNote(answered))});
    EXPECT_TRUE(questions.isVisibleTo(nullptr) || !questions.isHidden());
    ASSERT_EQ(scores().size(), 8);
    EXPECT_TRUE(labelsOn(questions).contains(QStringLiteral("Thu 19 Nov")));
    EXPECT_FALSE(labelsOn(questions).contains(QStringLiteral("Wed 18 Nov")));
}

TEST_F(KneeQuestionsTest, AskNothingOfOlderRuns)
{
    import({added(aRun(daysAfter(aDay, -2)))});
    EXPECT_TRUE(questions.isHidden());
}

TEST_F(KneeQuestionsTest, KeepTheScoresOfEachRunFromTheKeyboardAlone)
{
    const auto run = aRun(daysAfter(aDay, -1));
    bringToFront(questions);
    import({added(run)});
    QSignalSpy answered(&questions, &KneeQuestions::answered);
    auto* first = questions.focusWidget();
    ASSERT_EQ(first, scores().front());
    QTest::keyClicks(first, QStringLiteral("1"));
    QTest::keyClick(first, Qt::Key_Tab);
    QTest::keyClicks(questions.focusWidget(), QStringLiteral("3"));
    QTest::keyClick(questions.focusWidget(), Qt::Key_Return);
    ASSERT_EQ(book.log().painNotes.size(), 2u);
    EXPECT_EQ(worstScores(book.log().painNotes)[0], Pain::of(1));
    EXPECT_EQ(worstScores(book.log().painNotes)[1], Pain::of(3));
    EXPECT_EQ(book.log().painNotes[0].run, run.id);
    EXPECT_EQ(answered.count(), 1);
    EXPECT_TRUE(questions.isHidden());
    book.undoStack().undo();
    EXPECT_TRUE(book.log().painNotes.empty());
}

TEST_F(KneeQuestionsTest, KeepNothingWhileAScoreCannotBe)
{
    import({added(aRun())});
    scores().front()->setText(QStringLiteral("11"));
    questions.findChild<QPushButton*>(QStringLiteral("save"))->click();
    EXPECT_TRUE(book.log().painNotes.empty());
    EXPECT_FALSE(questions.isHidden());
    EXPECT_TRUE(labelsOn(questions).contains(QStringLiteral("0 to 10"))) << qPrintable(labelsOn(questions));
}

TEST_F(KneeQuestionsTest, AreAnsweredByOneButtonWhereNothingHurt)
{
    import({added(aRun())});
    questions.findChild<QPushButton*>(QStringLiteral("noPain"))->click();
    questions.findChild<QPushButton*>(QStringLiteral("save"))->click();
    ASSERT_EQ(book.log().painNotes.size(), 3u);
    for (const auto& note : book.log().painNotes)
        EXPECT_EQ(note.score, Pain::least());
}

TEST_F(KneeQuestionsTest, GoWithARunThatIsTakenBack)
{
    import({added(aRun())});
    book.undoStack().undo();
    EXPECT_TRUE(questions.isHidden());
}

TEST(ImportIntoTheWindow, AsksAboutTheKneeAndSaysWhichRunCameIn)
{
    const TemporaryFolder folder;
    writeBytes(folder / "morning.csv", "date,distance_km,duration\n2026-11-19,5.4,31:00\n");
    MainWindow window(std::make_unique<LogBook>(LogStore(folder / "log.patella"), [] { return aDay; }));
    bringToFront(window);
    window.importFiles({toQt((folder / "morning.csv").string())});
    const auto* toast = window.findChild<Toast*>();
    EXPECT_TRUE(toast->text().contains(QStringLiteral("Thu 19 Nov, 5.4\u00a0km")))
        << qPrintable(toast->text());
    EXPECT_TRUE(window.findChild<KneeQuestions*>()->isVisible());
    bool isOpened = false;
    whenOpened<RunDialog>(window, [&](RunDialog& dialog) {
        isOpened = dialog.entry().run.measured.distance == Distance{5400};
        dialog.reject();
    });
    click(buttonSaying(*toast, QStringLiteral("Open")));
    EXPECT_TRUE(isOpened);
    QSettings().clear();
}

} // namespace
} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLineEdit>

#include <gtest/gtest.h>

#include "tests/ui/entry/open_form.h"
#include "ui/entry/edit_runs_dialog.h"
#include "ui/fields/shoe_field.h"
#include "ui/fields/surface_field.h"

namespace patella::ui {
namespace {

using namespace test;

class EditingSeveralRuns : public testing::Test {
protected:
    QLineEdit& line(const char* column) { return *form.findChild<QLineEdit*>(QLatin1String(column)); }
    // What each run says in this column afterwards; "as it was" for a run that stays as it is.
    std::vector<std::string> answers(const char* column)
    {
        std::vector<std::string> each;
        for (const auto& run : {first, second}) {
            std::string answer = "as it was";
            for (const auto& change : form.changeSet())
                if (change.before == Record(run))
                    answer = answerIn(*change.after, column);
            each.push_back(answer);
        }
        return each;
    }
    const Shoe blue = aShoe("Blue");
    const RunEntry first = aRun(daysAfter(aDay, -2));
    const RunEntry second = aRun(aDay);
    EditRunsDialog form{{first, second}, {blue}, aDay};
};

TEST_F(EditingSeveralRuns, ChangesNothingUntilSomethingIsAnswered)
{
    EXPECT_EQ(form.changeSet(), ChangeSet{});
    form.show();
    form.accept();
    EXPECT_FALSE(form.isVisible()) << "nothing to say is no mistake";
}

TEST_F(EditingSeveralRuns, GivesEachTheSameAnswer)
{
    line("effort").setText(QStringLiteral("4"));
    line("warm_up_min").setText(QStringLiteral("10"));
    line("cool_down_min").setText(QStringLiteral("0"));
    line("insole").setText(QStringLiteral(" thin "));
    EXPECT_EQ(form.changeSet().size(), 2u);
    EXPECT_EQ(answers("effort"), (std::vector<std::string>{"4", "4"}));
    EXPECT_EQ(answers("warm_up_min"), (std::vector<std::string>{"10", "10"}));
    EXPECT_EQ(answers("cool_down_min"), (std::vector<std::string>{"0", "0"}));
    EXPECT_EQ(answers("insole"), (std::vector<std::string>{"thin", "thin"}));
}

TEST_F(EditingSeveralRuns, LeavesWhatIsNotAnsweredAsEachRunHasIt)
{
    line("effort").setText(QStringLiteral("4"));
    for (const auto& change : form.changeSet())
        for (const auto* column : {"date", "distance_m", "duration_s", "surface", "shoe_id", "kind", "notes"})
            EXPECT_EQ(answerIn(*change.before, column), answerIn(*change.after, column)) << column;
}

TEST_F(EditingSeveralRuns, AsksForGroundShoesAndKindToo)
{
    form.findChild<SurfaceField*>()->setSurface(SurfaceMix::only(Surface::Trail));
    form.findChild<ShoeField*>()->setEditText(QStringLiteral("blue"));
    auto* kind = form.findChild<QComboBox*>(QStringLiteral("kind"));
    kind->setCurrentIndex(kind->findData(static_cast<int>(RunKind::Long)));
    EXPECT_EQ(answers("surface"), std::vector<std::string>(2, SurfaceMix::only(Surface::Trail).text()));
    EXPECT_EQ(answers("shoe_id"), (std::vector<std::string>{blue.id.text(), blue.id.text()}));
    EXPECT_EQ(answers("kind"), std::vector<std::string>(2, std::string(wordOf(RunKind::Long))));
}

TEST_F(EditingSeveralRuns, AddsANewPairOnceAndBeforeTheRunsThatWearIt)
{
    form.findChild<ShoeField*>()->setEditText(QStringLiteral("Red"));
    const auto changes = form.changeSet();
    ASSERT_EQ(changes.size(), 3u);
    const auto pair = std::get<Shoe>(*changes.front().after);
    EXPECT_EQ(pair.name, "Red");
    EXPECT_EQ(answers("shoe_id"), (std::vector<std::string>{pair.id.text(), pair.id.text()}));
}

TEST_F(EditingSeveralRuns, AddsTagsToThoseThatAreThere)
{
    auto tagged = aRun();
    tagged.words.tags = Tags::fromText("club");
    EditRunsDialog other({tagged, second}, {}, aDay);
    other.findChild<QLineEdit*>(QStringLiteral("tags"))->setText(QStringLiteral("hill, club"));
    const auto changes = other.changeSet();
    ASSERT_EQ(changes.size(), 2u);
    EXPECT_EQ(answerIn(*changes[0].after, "tags"), Tags::fromText("club, hill").text());
    EXPECT_EQ(answerIn(*changes[1].after, "tags"), Tags::fromText("hill, club").text());
}

TEST_F(EditingSeveralRuns, LeavesOutARunThatSaysSoAlready)
{
    auto tagged = second;
    tagged.words.tags = Tags::fromText("hill");
    EditRunsDialog other({first, tagged}, {}, aDay);
    other.findChild<QLineEdit*>(QStringLiteral("tags"))->setText(QStringLiteral("hill"));
    const auto changes = other.changeSet();
    ASSERT_EQ(changes.size(), 1u);
    EXPECT_EQ(changes.front().before, Record(first));
}

TEST_F(EditingSeveralRuns, RefusesAnAnswerOutOfScale)
{
    form.show();
    line("effort").setText(QStringLiteral("11"));
    form.accept();
    EXPECT_TRUE(form.isVisible());
    EXPECT_EQ(form.changeSet(), ChangeSet{});
}

} // namespace
} // namespace patella::ui

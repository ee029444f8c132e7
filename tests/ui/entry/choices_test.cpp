// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QComboBox>

#include <gtest/gtest.h>

#include "core/log/columns.h"
#include "tests/ui/entry/open_form.h"
#include "ui/fields/choice_fields.h"
#include "ui/fields/labelled_field.h"
#include "ui/fields/shoe_field.h"
#include "ui/fields/surface_field.h"
#include "ui/words/units.h"

#include <set>

namespace patella::ui {
namespace {

using namespace test;

std::set<std::string> columnsIn(const Record& record)
{
    std::set<std::string> columns;
    std::visit(
        [&](const auto& each) {
            forEachColumn(each, [&](std::string_view column, const auto&) { columns.emplace(column); });
        },
        record);
    return columns;
}

class ChoicesOfEveryForm : public testing::TestWithParam<AForm> {
protected:
    // The lists of the form that answer a column by themselves; surfaces and shoes have tests of their own.
    std::vector<QComboBox*> lists() const
    {
        const auto columns = columnsIn(GetParam().record);
        std::vector<QComboBox*> found;
        for (auto* box : open.form().findChildren<QComboBox*>())
            if (columns.contains(box->objectName().toStdString()) && !qobject_cast<ShoeField*>(box)
                && !qobject_cast<SurfaceField*>(box))
                found.push_back(box);
        return found;
    }
    mutable OpenForm open{GetParam().record};
};

TEST_P(ChoicesOfEveryForm, EachHaveAnAnswerOfTheirOwn)
{
    for (auto* list : lists()) {
        const auto column = list->objectName().toStdString();
        std::set<std::string> answers;
        for (int choice = 0; choice < list->count(); ++choice) {
            list->setCurrentIndex(choice);
            answers.insert(open.answer(column));
            EXPECT_EQ(open.answer(column).empty(), list->currentText() == words::dash()) << column;
        }
        EXPECT_EQ(static_cast<int>(answers.size()), list->count()) << column;
    }
}

TEST_P(ChoicesOfEveryForm, AreShownAgainAsTheyWereChosen)
{
    for (auto* list : lists()) {
        const int last = list->count() - 1;
        list->setCurrentIndex(last);
        const auto chosen = open.form().changeSet().front().after.value();
        OpenForm again(chosen);
        EXPECT_EQ(again.field<QComboBox>(list->objectName().toStdString()).currentIndex(), last)
            << list->objectName().toStdString();
    }
}

TEST_P(ChoicesOfEveryForm, StandUnderNamesOfColumnsSoThatProblemsFindThem)
{
    auto known = columnsIn(GetParam().record);
    known.insert({"knees", "details"}); // several columns in one
    for (const auto* box : open.form().findChildren<LabelledField*>())
        for (const auto* field : box->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
            const auto name = field->objectName().toStdString();
            const bool isOfTheDay = name.starts_with("time of ") || name.starts_with("measure ");
            EXPECT_TRUE(name.empty() || name.starts_with("qt_") || isOfTheDay || known.contains(name))
                << name;
        }
}

INSTANTIATE_TEST_SUITE_P(Of, ChoicesOfEveryForm, testing::ValuesIn(oneOfEachForm()),
    [](const auto& each) { return each.param.name; });

TEST(ChoicesOfAForm, ReachTheColumnTheyStandUnder)
{
    OpenForm run(aRun());
    run.choose("kind", RunKind::Hills);
    run.choose("ended", RunEnd::StoppedAtOnce);
    run.choose("evenness", Evenness::Uneven);
    run.choose("camber", Camber::LeftLower);
    run.choose("foot_strike", FootStrike::Heel);
    run.choose("feel", Feel::Weak);
    EXPECT_EQ(run.answer("kind"), wordOf(RunKind::Hills));
    EXPECT_EQ(run.answer("ended"), wordOf(RunEnd::StoppedAtOnce));
    EXPECT_EQ(run.answer("evenness"), wordOf(Evenness::Uneven));
    EXPECT_EQ(run.answer("camber"), wordOf(Camber::LeftLower));
    EXPECT_EQ(run.answer("foot_strike"), wordOf(FootStrike::Heel));
    EXPECT_EQ(run.answer("feel"), wordOf(Feel::Weak));

    OpenForm check(aKneeCheck());
    const std::vector<std::string> activities{
        "stairs_up", "stairs_down", "squatting", "sitting", "kneeling", "walking", "jumping", "standing_up"};
    for (const auto& asked : activities) {
        EXPECT_EQ(check.answer(asked), "") << "no other answer fills it";
        check.choose(asked, Difficulty::Much);
        EXPECT_EQ(check.answer(asked), wordOf(Difficulty::Much));
    }
}

TEST(QuestionsWithSeveralAnswers, KnowNotAskedFromNoneOfThem)
{
    OpenForm open(aKneeCheck());
    EXPECT_EQ(open.record<KneeCheck>().signs, std::nullopt);
    open.check("signs", 0);
    open.check("signs", 5);
    EXPECT_EQ(open.record<KneeCheck>().signs, (ChoiceSet{KneeSign::Locking, KneeSign::NightPain}));
    const int none = static_cast<int>(wordsOf<KneeSign>.size());
    open.check("signs", none);
    EXPECT_EQ(open.record<KneeCheck>().signs, ChoiceSet<KneeSign>{}) << "none of them, and asked";
    open.check("signs", none);
    EXPECT_EQ(open.record<KneeCheck>().signs, std::nullopt);
}

TEST(QuestionsWithSeveralAnswers, ReachTheRunTheDayAndTheComplaint)
{
    OpenForm run(aRun());
    run.check("warm_up_parts", 0);
    run.check("cool_down_parts", 1);
    EXPECT_EQ(run.answer("warm_up_parts"), wordsOf<WarmUpPart>[0].second);
    EXPECT_EQ(run.answer("cool_down_parts"), wordsOf<WarmUpPart>[1].second);

    OpenForm complaint(aComplaint());
    complaint.check("mechanism", 1);
    EXPECT_EQ(complaint.record<Complaint>().mechanism, ChoiceSet{Mechanism::Fall});

    OpenForm check(aKneeCheck());
    check.check("alarms", 3);
    check.check("elsewhere", 0);
    check.check("crackling", 2);
    EXPECT_EQ(check.record<KneeCheck>().alarms, ChoiceSet{Alarm::Deformed});
    EXPECT_EQ(check.record<KneeCheck>().elsewhere, ChoiceSet{OtherPlace::LowBack});
    EXPECT_EQ(check.record<KneeCheck>().crackling, ChoiceSet{Crackling::StandingUp});
}

} // namespace
} // namespace patella::ui

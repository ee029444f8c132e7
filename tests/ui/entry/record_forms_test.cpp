// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "core/log/blank.h"
#include "core/log/columns.h"
#include "core/log/plain.h"
#include "tests/support/arbitrary.h"
#include "tests/support/builders.h"
#include "ui/entry/forms.h"
#include "ui/fields/fields.h"
#include "ui/fields/labelled_field.h"

#include <sstream>

namespace patella::ui {
namespace {

using namespace test;

// A line of a form is one line, without blanks around it; Qt takes a byte order mark away.
void makeOneLine(std::string& text)
{
    std::string before;
    do {
        before = text;
        text = QString::fromStdString(text).simplified().toStdString();
    } while (text != before);
}

template <typename OneRecord> OneRecord typeable(OneRecord record)
{
    forEachColumn(record, []<typename Value>(std::string_view, Value& member) {
        if constexpr (std::is_same_v<Value, std::string>)
            makeOneLine(member);
    });
    return record;
}

// A column a line, as a form leaves it.
template <typename OneRecord> std::string textOf(const OneRecord& record)
{
    std::ostringstream text;
    forEachColumn(record, [&](std::string_view column, const auto& member) {
        text << column << '=';
        std::visit(
            [&]<typename Value>(const Value& value) {
                if constexpr (!std::is_same_v<Value, std::monostate>)
                    text << value;
            },
            toPlain(member));
        text << '\n';
    });
    return text.str();
}

template <typename OneRecord> std::string textAfter(const EntryDialog& form)
{
    const auto changeSet = form.changeSet();
    return changeSet.size() == 1 ? textOf(std::get<OneRecord>(changeSet.front().after.value()))
                                 : "not one record";
}

template <typename OneRecord> class RecordForms : public testing::Test {
protected:
    std::vector<OneRecord> someRecords()
    {
        std::vector<OneRecord> records;
        for (std::size_t seed = 1; seed <= 60; ++seed) {
            const auto log = anyLog()(rc::Random(seed), 30).value();
            for (const auto& record : listOf<OneRecord>(log))
                records.push_back(typeable(record));
            pairs.shoes.insert(pairs.shoes.end(), log.shoes.begin(), log.shoes.end());
        }
        if (std::is_same_v<OneRecord, Shoe>)
            pairs.shoes.clear(); // none that is in the log already
        return records;
    }
    Log pairs; // that the records may name
};

using Kinds = testing::Types<Shoe, CareNote, Visit, Complaint, ProfileFact, Measure, PlannedRun,
    SelfExperiment, FlagEnding, Programme>;
TYPED_TEST_SUITE(RecordForms, Kinds);

TYPED_TEST(RecordForms, GiveBackEveryAnswerTheyWereShown)
{
    const auto records = this->someRecords();
    EXPECT_GT(records.size(), 20u);
    for (const auto& record : records) {
        const auto form = formFor({added(record)}, this->pairs, aDay, nullptr);
        ASSERT_NE(form, nullptr);
        EXPECT_EQ(textAfter<TypeParam>(*form), textOf(record));
    }
}

TYPED_TEST(RecordForms, ChangeNothingUnlessSomethingIsTyped)
{
    const auto record = this->someRecords().front();
    auto log = this->pairs;
    listOf<TypeParam>(log) = {record};
    EXPECT_EQ(formFor({replaced(record, record)}, log, aDay, nullptr)->changeSet(), ChangeSet{});
}

struct Slip {
    const char* name;
    Record record;
    const char* column;
    const char* typed; // empty: as the record is
    const char* said;
};

void PrintTo(const Slip& slip, std::ostream* stream) { *stream << slip.name; }

class FormProblems : public testing::TestWithParam<Slip> { };

TEST_P(FormProblems, AreSaidBesideTheirField)
{
    Log log;
    log.shoes = {aShoe("Red")};
    log.measures = {aMeasure("Weight")};
    const auto form = formFor({added(GetParam().record)}, log, aDay, nullptr);
    form->show();
    auto* field = form->findChild<QWidget*>(QLatin1String(GetParam().column));
    ASSERT_NE(field, nullptr);
    if (auto* line = qobject_cast<QLineEdit*>(field); line && *GetParam().typed)
        line->setText(QLatin1String(GetParam().typed));
    form->accept();
    EXPECT_TRUE(form->isVisible()) << "stays open";
    const auto* box = qobject_cast<LabelledField*>(field->parentWidget());
    ASSERT_NE(box, nullptr);
    EXPECT_TRUE(box->problem().contains(QLatin1String(GetParam().said))) << qPrintable(box->problem());
}

template <typename OneRecord> OneRecord with(OneRecord record, auto change)
{
    change(record);
    return record;
}

INSTANTIATE_TEST_SUITE_P(Slips, FormProblems,
    testing::Values(Slip{"pairWithoutName", aShoe(" "), "name", "", "Give it a name"},
        Slip{"secondPairOfThatName", aShoe("Red"), "name", "", "taken"},
        Slip{"limitInWords", aShoe(), "limit_m", "many", "Not a distance"},
        Slip{"noLimit", aShoe(), "limit_m", "0", "more than 0"},
        Slip{"boughtTomorrow", with(aShoe(), [](Shoe& shoe) { shoe.bought = daysAfter(aDay, 1); }), "bought",
            "", "still to come"},
        Slip{"dropOfAHouse", aShoe(), "drop_mm", "300", "whole number"},
        Slip{"painEleven", aCareNote(), "pain_during", "11", "whole number"},
        Slip{"noSuchTime", aCareNote(), "time", "25:00", "time of day"},
        Slip{"careToCome", aCareNote(Care::Ice, daysAfter(aDay, 1)), "date", "", "still to come"},
        Slip{"checkBeforeTheVisit",
            with(aVisit(), [](Visit& visit) { visit.nextCheck = daysAfter(aDay, -1); }), "next_check", "",
            "Before it began"},
        Slip{"goneBeforeItBegan",
            with(aComplaint(), [](Complaint& each) { each.ended = daysAfter(aDay, -1); }), "ended", "",
            "Before it began"},
        Slip{"emptyFact", aProfileFact(Fact::Weight, ""), "value", "", "Nothing has been entered"},
        Slip{"measureUpsideDown",
            with(aMeasure("Bend"),
                [](Measure& measure) {
                    measure.lowest = Decimal{5000};
                    measure.highest = Decimal{1000};
                }),
            "highest_thousandths", "", "Below the lowest"},
        Slip{"planOfNothing", with(aPlannedRun(), [](PlannedRun& run) { run.distance.reset(); }),
            "distance_m", "", "Enter a distance"},
        Slip{"planInTenYears", aPlannedRun(daysAfter(aDay, 3652)), "date", "", "two years"},
        Slip{"planOfAWeek", aPlannedRun(), "duration_min", "9999", "whole number"},
        Slip{"programmeOfTomorrow", aProgramme(ProgrammeKind::Squat, daysAfter(aDay, 1)), "date", "",
            "still to come"},
        Slip{"exerciseWithoutName",
            with(aProgramme(ProgrammeKind::Exercise), [](Programme& it) { it.name = " "; }), "name", "",
            "Give it a name"},
        Slip{"limitsOfNothing",
            with(aProgramme(ProgrammeKind::Limits), [](Programme& it) { it.mostInAWeek.reset(); }), "week_m",
            "", "Nothing has been entered"},
        Slip{"fivePairs", aSelfExperiment(), "pairs", "5", "whole number"},
        Slip{"noPairs", with(aSelfExperiment(), [](SelfExperiment& it) { it.pairs = Count::least(); }),
            "pairs", "", "whole number"},
        Slip{"oneConditionTwice", aSelfExperiment(), "second", "with", "Must differ"},
        Slip{"noShoesToTry", aSelfExperiment(Tried::Shoe), "first_shoe_id", "", "Nothing has been entered"},
        Slip{"secondMeasureOfThatName", aMeasure("Weight"), "name", "", "taken"}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(SelfExperimentForm, AsksForShoesOrForWordsAndKeepsTheSealedOrder)
{
    const Log log{.shoes = {aShoe("Blue"), aShoe("Red")}};
    const auto fresh = newOf<SelfExperiment>(aDay);
    const auto form = formFor({added(fresh)}, log, aDay, nullptr);
    form->show();
    auto* tried = form->findChild<QComboBox*>(QStringLiteral("tried"));
    auto* shoe = form->findChild<QComboBox*>(QStringLiteral("first_shoe_id"));
    auto* words = form->findChild<QLineEdit*>(QStringLiteral("first"));
    EXPECT_TRUE(shoe->isVisible());
    EXPECT_FALSE(words->isVisible());
    shoe->setCurrentIndex(1);
    form->findChild<QComboBox*>(QStringLiteral("second_shoe_id"))->setCurrentIndex(2);
    auto made = std::get<SelfExperiment>(*form->changeSet().front().after);
    EXPECT_EQ(made.firstShoe, log.shoes[0].id);
    EXPECT_EQ(made.secondShoe, log.shoes[1].id);
    EXPECT_EQ(made.seed, fresh.seed);

    tried->setCurrentIndex(1);
    EXPECT_FALSE(shoe->isVisible());
    EXPECT_TRUE(words->isVisible());
    QTest::keyClicks(words, QStringLiteral("with"));
    made = std::get<SelfExperiment>(*form->changeSet().front().after);
    EXPECT_EQ(made.firstShoe, std::nullopt);
    EXPECT_EQ(made.first, "with");
}

TEST(ShoeForm, IsSavedByEnter)
{
    const auto form = formFor({added(newShoe({}))}, Log{}, aDay, nullptr);
    form->show();
    auto* name = form->findChild<QLineEdit*>(QStringLiteral("name"));
    QTest::keyClicks(name, QStringLiteral("Blue"));
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_FALSE(form->isVisible());
    EXPECT_EQ(std::get<Shoe>(*form->changeSet().front().after).name, "Blue");
}

} // namespace
} // namespace patella::ui

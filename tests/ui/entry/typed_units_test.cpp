// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <gtest/gtest.h>

#include "core/log/blank.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "ui/entry/forms.h"
#include "ui/entry/knee/pain_details_fields.h"
#include "ui/entry/quick_entry.h"
#include "ui/log/log_book.h"
#include "ui/pages/load/plan_changes.h"
#include "ui/pages/load/planner_panel.h"
#include "ui/words/units.h"

namespace patella::ui {
namespace {

using namespace test;

struct InUnit {
    const char* name;
    DistanceUnit unit;
    const char* sign;
    Distance eightPointTwo;
};

void PrintTo(const InUnit& each, std::ostream* stream) { *stream << each.name; }

// Every place where a distance is typed, in both units: what is typed means the unit that is shown.
class TypedUnits : public testing::TestWithParam<InUnit> {
protected:
    static DistanceField& fieldIn(QWidget& widget, const char* name)
    {
        return *widget.findChild<DistanceField*>(QLatin1String(name));
    }

    // The record that a form saves after 8.2 was typed into one of its fields.
    template <typename OneRecord> OneRecord typedInto(const OneRecord& record, const char* name) const
    {
        const auto form = formFor({added(record)}, {}, {aDay, units}, nullptr);
        auto& field = fieldIn(*form, name);
        // A field that proposes a value says its unit in the label beside it.
        const auto shown = field.placeholderText();
        EXPECT_TRUE(shown.contains(QLatin1Char('0')) || shown == QLatin1String(GetParam().sign));
        field.setText(QStringLiteral("8.2"));
        return std::get<OneRecord>(form->changeSet().front().after.value());
    }

    const Units units{.distance = GetParam().unit};
    TemporaryFolder folder;
    LogBook book{LogStore(folder / "log.patella"), [] { return aDay; }, units};
    const Distance expected = GetParam().eightPointTwo;
};

TEST_P(TypedUnits, OfQuickEntryInOneGo)
{
    QuickEntry card(book);
    auto& field = fieldIn(card, "distance_m");
    EXPECT_TRUE(field.accessibleName().contains(QLatin1String(GetParam().sign)))
        << "the label says the unit, this one said: " << field.accessibleName().toStdString();
    field.setText(QStringLiteral("8.2 45:10"));
    QTest::keyClick(&field, Qt::Key_Return);
    const auto log = book.log();
    ASSERT_EQ(log.runs.size(), 1U);
    EXPECT_EQ(log.runs[0].measured.distance, expected);
    EXPECT_EQ(log.runs[0].measured.duration, 2710s);
}

TEST_P(TypedUnits, OfQuickEntryInTwoFields)
{
    QuickEntry card(book);
    fieldIn(card, "distance_m").setText(QStringLiteral("8.2"));
    EXPECT_EQ(card.entry().run.measured.distance, expected);
}

TEST_P(TypedUnits, OfADraftOfQuickEntry)
{
    QuickEntry card(book);
    fieldIn(card, "distance_m").setText(QStringLiteral("8.2 45:10")); // and the machine is switched off
    const auto draft = card.written();
    ASSERT_EQ(draft.size(), 1U);
    const auto run = std::get<RunEntry>(*draft[0].after);
    EXPECT_EQ(run.measured.distance, expected);
    EXPECT_EQ(run.measured.duration, 2710s);
}

TEST_P(TypedUnits, OfARepeatedRunAreItsMetres)
{
    auto run = aRun();
    run.measured.distance = Distance{8234};
    book.perform({}, {added(run)});
    QuickEntry card(book);
    card.repeatLastRun();
    EXPECT_EQ(card.entry().run.measured.distance, Distance{8234});
}

TEST_P(TypedUnits, OfTheFormOfARun)
{
    EXPECT_EQ(typedInto(aRun(), "distance_m").measured.distance, expected);
}

TEST_P(TypedUnits, OfAPlannedRun) { EXPECT_EQ(typedInto(aPlannedRun(), "distance_m").distance, expected); }

TEST_P(TypedUnits, OfTheLimitOfShoesAndWhatTheyRanBefore)
{
    EXPECT_EQ(typedInto(aShoe(), "limit_m").limit, expected);
    EXPECT_EQ(typedInto(aShoe(), "run_before_m").runBefore, expected);
}

TEST_P(TypedUnits, OfThePlaceWherePainBegan)
{
    PainDetailsFields fields(PainDetailsFields::Of::ARun, units);
    fields.findChild<DistanceField*>()->setText(QStringLiteral("8.2"));
    EXPECT_EQ(fields.details().onset, expected);
}

TEST_P(TypedUnits, OfADayOfThePlanner)
{
    for (const auto* text : {"8.2", "8.2 45:00"}) {
        const auto plan = planOfDay({}, aDay, QLatin1String(text), units.distance);
        ASSERT_TRUE(plan && plan->size() == 1U);
        EXPECT_EQ(std::get<PlannedRun>(*plan->front().after).distance, expected) << text;
    }
}

TEST_P(TypedUnits, OfAPlannedDayKeepTheirMetresWhenNothingElseIsTyped)
{
    const std::vector plan{aPlannedRun(aDay, Distance{8234}), aPlannedRun(aDay, Distance{5001})};
    EXPECT_EQ(planOfDay(plan, aDay, textOfDay(plan, aDay, units.distance), units.distance), ChangeSet{});
}

TEST_P(TypedUnits, OfARace)
{
    PlannerPanel panel(units);
    auto& field = fieldIn(panel, "raceDistance");
    field.setText(QStringLiteral("8.2"));
    EXPECT_EQ(field.distance(), expected);
}

TEST_P(TypedUnits, AreThoseTheFieldShowsAlsoWhenTheUnitIsChangedElsewhere)
{
    QuickEntry card(book);
    book.setUnits(
        {.distance = units.distance == DistanceUnit::Mile ? DistanceUnit::Kilometre : DistanceUnit::Mile});
    fieldIn(card, "distance_m").setText(QStringLiteral("8.2"));
    EXPECT_EQ(card.entry().run.measured.distance, expected);
}

INSTANTIATE_TEST_SUITE_P(All, TypedUnits,
    testing::Values(InUnit{"Kilometres", DistanceUnit::Kilometre, "km", {8200}},
        InUnit{"Miles", DistanceUnit::Mile, "mi", {13'197}}),
    [](const auto& each) { return each.param.name; });

} // namespace
} // namespace patella::ui

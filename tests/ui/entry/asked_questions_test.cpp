// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QLineEdit>

#include <gtest/gtest.h>

#include "core/log/new_records.h"
#include "tests/ui/entry/open_form.h"
#include "ui/fields/labelled_field.h"

namespace patella::ui {
namespace {

using namespace test;

std::vector<std::string> asked(const OpenForm& open, std::initializer_list<const char*> columns)
{
    std::vector<std::string> shown;
    for (const char* column : columns)
        if (open.field(column).isVisible())
            shown.emplace_back(column);
    return shown;
}

QString labelOf(const QWidget& field)
{
    for (const auto* label : field.parentWidget()->findChildren<QLabel*>())
        if (label->buddy() == &field)
            return label->text().remove(QLatin1Char('&'));
    return {};
}

using Columns = std::vector<std::string>;

TEST(CareForm, AsksOfEachKindWhatCanBeSaidOfIt)
{
    auto note = aCareNote(Care::Ice);
    note.lasted.reset(); // what was answered is shown whatever the kind
    OpenForm open(note);
    const auto questions
        = [&] { return asked(open, {"lasted_min", "sets", "repetitions", "held_s", "load_g", "tightness"}); };
    EXPECT_EQ(questions(), Columns{"lasted_min"}) << "ice has no sets";
    open.choose("care", Care::Painkiller);
    EXPECT_EQ(questions(), Columns{});
    EXPECT_EQ(labelOf(open.field("name")), QStringLiteral("Name and dose"));
    open.choose("care", Care::Strength);
    EXPECT_EQ(questions(), (Columns{"lasted_min", "sets", "repetitions", "held_s", "load_g"}));
    open.choose("care", Care::Roll);
    EXPECT_EQ(questions(), (Columns{"lasted_min", "sets", "repetitions", "held_s", "tightness"}));
}

TEST(CareForm, KeepsAnAnswerInSightWhateverTheKindAsks)
{
    auto note = aCareNote(Care::Strength);
    note.sets = Count::of(3);
    OpenForm open(note);
    open.choose("care", Care::Ice);
    EXPECT_EQ(asked(open, {"sets", "repetitions"}), Columns{"sets"}) << "nothing is saved unseen";
    EXPECT_EQ(open.record<CareNote>().sets, Count::of(3));
}

TEST(FactForm, AsksOfEachKindWhatCanBeSaidOfIt)
{
    OpenForm open(aProfileFact(Fact::Height, "172 cm"));
    const auto questions = [&] { return asked(open, {"name", "value", "side", "found_by"}); };
    EXPECT_EQ(questions(), Columns{"value"});
    EXPECT_EQ(labelOf(open.field("date")), QStringLiteral("Measured on"));
    open.choose("fact", Fact::GoalRace);
    EXPECT_EQ(questions(), (Columns{"name", "value"}));
    EXPECT_EQ(labelOf(open.field("name")), QStringLiteral("Race"));
    EXPECT_EQ(labelOf(open.field("date")), QStringLiteral("Day of the race"));
    open.choose("fact", Fact::Questionnaire);
    EXPECT_EQ(labelOf(open.field("value")), QStringLiteral("Total"));
    EXPECT_EQ(questions(), (Columns{"name", "value", "side", "found_by"}));
}

TEST(ComplaintForm, AsksSinceWhenInsteadOfSayingToday)
{
    OpenForm open(newComplaint({}, aDay));
    EXPECT_TRUE(open.field<QLineEdit>("date").text().isEmpty());
    open.type("date", QStringLiteral("2026-11-01"));
    EXPECT_TRUE(open.isSaved());
    EXPECT_EQ(open.record<Complaint>().date, daysAfter(aDay, -19));
}

} // namespace
} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>
#include <QLocale>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "ui/entry/quick_entry.h"
#include "ui/entry/run_dialog.h"
#include "ui/fields/labelled_field.h"
#include "ui/log/log_book.h"

namespace patella::ui {
namespace {

using namespace test;

struct Refused {
    const char* name;
    const char* field;
    const char* text;
};

void PrintTo(const Refused& refused, std::ostream* stream) { *stream << refused.name; }

class Refusals : public testing::TestWithParam<std::tuple<const char*, Refused>> {
protected:
    Refusals() { QLocale::setDefault(QLocale(QLatin1String(std::get<0>(GetParam())))); }
    ~Refusals() override { QLocale::setDefault(QLocale::c()); }

    // What is said beside a field.
    static QString problemAt(const QWidget& field)
    {
        return qobject_cast<LabelledField*>(field.parentWidget())->problem();
    }
    const Refused& refused = std::get<1>(GetParam());
};

TEST_P(Refusals, StandBesideTheFieldOfTheQuickEntryAndNothingIsSaved)
{
    TemporaryFolder folder;
    LogBook book(LogStore(folder / "log.patella"), [] { return aDay; });
    QuickEntry card(book);
    card.findChild<QLineEdit*>(QStringLiteral("distance_m"))->setText(QStringLiteral("8"));
    auto* field = card.findChild<QLineEdit*>(QLatin1String(refused.field));
    ASSERT_NE(field, nullptr);
    field->setText(QLatin1String(refused.text));
    card.findChild<QPushButton*>(QStringLiteral("save"))->click();
    EXPECT_TRUE(book.log().runs.empty());
    EXPECT_FALSE(problemAt(*field).isEmpty());
    EXPECT_EQ(field->text(), QLatin1String(refused.text)) << "what was typed stays";

    field->setText(refused.field == std::string("distance_m") ? QStringLiteral("8") : QString());
    if (refused.field == std::string("date"))
        field->setText(QStringLiteral("2026-11-20"));
    card.findChild<QPushButton*>(QStringLiteral("save"))->click();
    EXPECT_EQ(book.log().runs.size(), 1u);
}

INSTANTIATE_TEST_SUITE_P(All, Refusals,
    testing::Combine(testing::Values("en_US", "de_DE", "de_CH"),
        testing::Values(Refused{"30February", "date", "2026-02-30"},
            Refused{"Tomorrow", "date", "2026-11-21"}, Refused{"NoDay", "date", "soon"},
            Refused{"NoKilometre", "distance_m", "0"}, Refused{"FiveHundred", "distance_m", "500"},
            Refused{"NoNumber", "distance_m", "8..2"}, Refused{"SecondsOver60", "duration_s", "45:70"},
            Refused{"PainEleven", "pain_during", "11"}, Refused{"PainNegative", "pain_before", "-1"},
            Refused{"LongWarmUp", "warm_up_min", "400"})));

TEST(RunForm, LeadsToTheFieldThatIsWrongOnAnotherPage)
{
    RunDialog dialog(std::nullopt, {.run = aRun(), .painNotes = {}}, {}, aDay);
    dialog.show();
    auto* temperature = dialog.findChild<QLineEdit*>(QStringLiteral("temperature_c"));
    ASSERT_NE(temperature, nullptr);
    EXPECT_FALSE(temperature->isVisible());
    temperature->setText(QStringLiteral("warm"));
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(temperature->isVisible()) << "its page is shown";
}

} // namespace
} // namespace patella::ui

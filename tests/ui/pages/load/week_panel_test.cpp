// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QPushButton>

#include <gtest/gtest.h>

#include "tests/ui/pages/load/log_of_weeks.h"
#include "tests/ui/words/plain.h"
#include "ui/pages/load/figure_list.h"
#include "ui/pages/load/week_panel.h"
#include "ui/pages/shared/headroom_bar.h"

namespace patella::ui {
namespace {

using namespace test;

class WeekPanels : public testing::Test {
protected:
    WeekPanel panel;

    void show(const Log& log, LoadUnit unit = LoadUnit::Distance)
    {
        panel.show(log,
            loadView(log, {.unit = unit, .division = Division::Surface, .rolling = false}, theWednesday, {}),
            theWednesday);
    }
    std::string text() const
    {
        QString text;
        for (const auto* label : panel.findChild<FigureList*>()->findChildren<QLabel*>())
            text += label->text() + QLatin1Char('\n');
        return words::plain(text);
    }
};

TEST_F(WeekPanels, SayHowThisWeekStandsUnderEachRule)
{
    show(logOfWeeks({20, 20, 20, 20, 25}));
    EXPECT_NE(text().find("This week: 25.0 km, that is 2.0 km above."), std::string::npos) << text();
    EXPECT_NE(text().find("This week: 25.0 km, that leaves 1.0 km."), std::string::npos) << "the 30 % line";
    EXPECT_NE(text().find("× 1.25"), std::string::npos) << "the longest run over those before";
}

TEST_F(WeekPanels, SayOfAWeekWithoutARunOnlyThat)
{
    show(logOfWeeks({20, 20, 20, 20, 0}));
    EXPECT_NE(text().find("No run this week."), std::string::npos) << text();
    EXPECT_EQ(text().find("to compare with"), std::string::npos) << text();
}

TEST_F(WeekPanels, WriteTheirFiguresAsTheReaderDoes)
{
    const Units german{.locale = QLocale(QLocale::German)};
    const auto log = logOfWeeks({20, 20, 20, 20, 25});
    panel.show(log,
        loadView(log, {.unit = LoadUnit::Distance, .division = Division::Surface, .rolling = false},
            theWednesday, german),
        theWednesday);
    EXPECT_NE(text().find("× 1,25"), std::string::npos) << text();
    EXPECT_EQ(text().find("1.25"), std::string::npos) << text();
}

TEST_F(WeekPanels, AfterALongBreakSayThatThereIsNothingToLookBackOn)
{
    show(logOfWeeks({20, 20, 20, 20, 20, 0, 0, 0, 0, 0, 0, 0, 0}));
    EXPECT_NE(text().find("No run in the weeks it covers."), std::string::npos) << text();
    EXPECT_EQ(text().find("This needs four weeks of entries."), std::string::npos) << "there are thirteen";
    show(logOfWeeks({20, 20, 20, 20, 20, 0, 0, 0, 0}));
    EXPECT_EQ(text().find("This needs four weeks of entries."), std::string::npos)
        << "nor before a break is long";
    show(logOfWeeks({20, 20}));
    EXPECT_NE(text().find("This needs four weeks of entries."), std::string::npos) << text();
}

TEST_F(WeekPanels, LookOnlyAtTheRunsOfThisWeek)
{
    show(logOfWeeks({20, 20, 20, 40, 20}));
    EXPECT_NE(text().find("× 0.50"), std::string::npos) << text();
    EXPECT_EQ(text().find("× 2.00"), std::string::npos) << "that was last week";
}

TEST_F(WeekPanels, ShowHowFarOneCouldStillRun)
{
    show(logOfWeeks({20, 20, 20, 20, 12}));
    const auto left = words::plain(panel.findChild<HeadroomBar*>()->accessibleName());
    EXPECT_NE(left.find("11.0 km"), std::string::npos) << left;
}

TEST_F(WeekPanels, HaveOneFigureMoreInEffortMinutes)
{
    const auto log = logOfWeeks({20, 20});
    const auto sources = [&] { return panel.findChild<FigureList*>()->findChildren<QPushButton*>().size(); };
    show(log);
    const auto before = sources();
    show(log, LoadUnit::EffortMinutes);
    EXPECT_EQ(sources(), before + 1);
}

TEST_F(WeekPanels, OpenTheSourceOfAFigureWhenAsked)
{
    show(logOfWeeks({20, 20}));
    panel.resize(900, 600);
    panel.QWidget::show();
    auto* source = panel.findChild<FigureList*>()->findChildren<QPushButton*>().front();
    const auto shownLabels = [&] {
        int shown = 0;
        for (const auto* label : panel.findChild<FigureList*>()->findChildren<QLabel*>())
            shown += label->isVisible() ? 1 : 0;
        return shown;
    };
    const int before = shownLabels();
    source->click();
    EXPECT_EQ(shownLabels(), before + 1);
    source->click();
    EXPECT_EQ(shownLabels(), before);
}

} // namespace
} // namespace patella::ui

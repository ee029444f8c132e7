// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGraphicsTextItem>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "ui/charts/knee/knee_courses.h"
#include "ui/charts/plot.h"

namespace patella::ui {
namespace {

using namespace test;

TEST(KneeCourses, NameEveryTaskAndDrawItsAnswersBesideItsName)
{
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(11);
    Plot plot({.colours = colours::on(colours::Ground::Light), .font = font, .locale = QLocale::c()});
    TaskWeeks weeks{.from = daysAfter(aDay, -84), .to = aDay, .tasks = {}, .units = {}};
    const QStringList names{QStringLiteral("Stairs"), QStringLiteral("Squats"), QStringLiteral("Sitting")};
    for (const auto& name : names)
        weeks.tasks.push_back({.name = name,
            .answers = {{.day = aDay, .difficulty = Difficulty::Some, .said = name, .opens = 0}}});
    const auto marks = drawingOf(weeks)(plot, {600, 200});
    ASSERT_EQ(marks.size(), 3U);
    for (const auto& mark : marks) {
        bool isNamed = false;
        for (const auto* item : plot.scene().items())
            if (const auto* text = dynamic_cast<const QGraphicsTextItem*>(item);
                text && text->isVisible() && text->toPlainText().contains(mark.said)) {
                isNamed = true;
                EXPECT_NEAR(text->sceneBoundingRect().center().y(), mark.place.center().y(), 4);
            }
        EXPECT_TRUE(isNamed) << qPrintable(mark.said);
    }
}

} // namespace
} // namespace patella::ui

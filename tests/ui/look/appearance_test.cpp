// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QFrame>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QStyleFactory>
#include <QTest>

#include <gtest/gtest.h>

#include "ui/look/appearance.h"
#include "ui/look/colours.h"

#include <cmath>

namespace patella::ui {
namespace {

// WCAG 2.1: how bright a colour is, 0 to 1.
double brightness(const QColor& colour)
{
    const auto linear
        = [](float part) { return part <= 0.04045F ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrastOf(const QColor& a, const QColor& b)
{
    const auto [darker, lighter] = std::minmax({brightness(a), brightness(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

// Leaves the other tests with the look they began with.
class AppearanceTest : public testing::TestWithParam<Appearance> {
protected:
    AppearanceTest() { apply(GetParam()); }
    ~AppearanceTest() override
    {
        QApplication::setStyle(QStyleFactory::create(styleBefore));
        QApplication::setPalette(paletteBefore);
    }
    QString styleBefore = QApplication::style()->name();
    QPalette paletteBefore = QApplication::palette();
};

TEST_P(AppearanceTest, IsLightOrDarkAsItWasChosen)
{
    const auto ground = colours::groundOf(QApplication::palette());
    EXPECT_EQ(ground == colours::Ground::Dark, GetParam() == Appearance::Dark);
}

TEST_P(AppearanceTest, ShowsWhichButtonIsChosen)
{
    QPushButton button;
    button.setCheckable(true);
    button.resize(80, 28);
    const auto colourAt = [&](int x) { return button.grab().toImage().pixelColor(x, 14); };
    const auto groundBefore = colourAt(12);
    button.setChecked(true);
    const auto ground = colourAt(12);
    EXPECT_GE(contrastOf(colourAt(0), groundBefore), 3) << "its edge beside the others";
    EXPECT_GE(contrastOf(QApplication::palette().color(QPalette::ButtonText), ground), 4.5);
    EXPECT_NE(ground, groundBefore);
}

TEST_P(AppearanceTest, RoundsCardsAndLetsTheWindowShowAtTheirCorners)
{
    QFrame card;
    card.setObjectName(QStringLiteral("card"));
    card.resize(100, 60);
    const auto picture = card.grab().toImage();
    const auto palette = QApplication::palette();
    EXPECT_EQ(picture.pixelColor(0, 0), palette.color(QPalette::Window));
    EXPECT_EQ(picture.pixelColor(50, 30), palette.color(QPalette::Base));
    EXPECT_EQ(picture.pixelColor(50, 0), palette.color(QPalette::Midlight));
}

TEST_P(AppearanceTest, ShowsThePageThatIsChosenInTheSidebar)
{
    QListWidget sidebar;
    sidebar.setObjectName(QStringLiteral("sidebar"));
    sidebar.addItems({QStringLiteral("Today"), QStringLiteral("Runs")});
    sidebar.setCurrentRow(1);
    sidebar.resize(120, 80);
    sidebar.show();
    const auto picture = sidebar.viewport()->grab().toImage();
    // Before its words, where a page that is chosen has its own ground.
    const auto beginOf = [&](int row) {
        const auto rect = sidebar.visualItemRect(sidebar.item(row));
        return QPoint(14, rect.center().y());
    };
    const auto chosen = QApplication::palette().color(QPalette::Highlight);
    EXPECT_EQ(picture.pixelColor(beginOf(1)), chosen);
    EXPECT_NE(picture.pixelColor(beginOf(0)), chosen);
    EXPECT_NE(picture.pixelColor(2, beginOf(1).y()), chosen) << "it ends before the edge";
}

TEST_P(AppearanceTest, ShowsHowFarABarIsAndHowFarItGoes)
{
    QProgressBar bar;
    bar.setTextVisible(false);
    bar.setRange(0, 2);
    bar.setValue(1);
    bar.resize(200, 8);
    const auto picture = bar.grab().toImage();
    const auto done = picture.pixelColor(60, 4);
    const auto rest = picture.pixelColor(160, 4);
    const auto ground = QApplication::palette().color(QPalette::Base);
    EXPECT_GE(contrastOf(done, rest), 3);
    EXPECT_GE(contrastOf(done, ground), 3);
    EXPECT_GE(contrastOf(rest, ground), 1.2) << "what is left is there too";
}

TEST_P(AppearanceTest, WritesTextThatCanBeReadOnEveryGround)
{
    const auto palette = QApplication::palette();
    const auto on = [&](QPalette::ColorRole text, QPalette::ColorRole ground) {
        return contrastOf(palette.color(text), palette.color(ground));
    };
    EXPECT_GE(on(QPalette::WindowText, QPalette::Window), 7);
    EXPECT_GE(on(QPalette::Text, QPalette::Base), 7);
    EXPECT_GE(on(QPalette::Text, QPalette::AlternateBase), 7);
    EXPECT_GE(on(QPalette::ButtonText, QPalette::Button), 7);
    EXPECT_GE(on(QPalette::ToolTipText, QPalette::ToolTipBase), 7);
    EXPECT_GE(on(QPalette::HighlightedText, QPalette::Highlight), 4.5);
    EXPECT_GE(on(QPalette::PlaceholderText, QPalette::Base), 4.5);
    EXPECT_GE(on(QPalette::PlaceholderText, QPalette::Window), 4.5);
    EXPECT_GE(on(QPalette::Link, QPalette::Base), 4.5);
}

TEST_P(AppearanceTest, WritesWhatCannotBeUsedFainterThanWhatCan)
{
    const auto palette = QApplication::palette();
    const auto ground = palette.color(QPalette::Window);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        const auto faint = contrastOf(palette.color(QPalette::Disabled, role), ground);
        EXPECT_LT(faint, contrastOf(palette.color(QPalette::Active, role), ground));
        EXPECT_GT(faint, 1.8) << "but it is there";
    }
}

TEST_P(AppearanceTest, ShowsWhichNotesHaveTheCursor)
{
    QWidget window;
    auto* notes = new QPlainTextEdit(&window);
    auto* other = new QLineEdit(&window);
    notes->setGeometry(10, 10, 200, 80);
    other->setGeometry(10, 110, 200, 30);
    window.resize(240, 160);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    notes->setFocus();
    const auto highlight = QApplication::palette().color(QPalette::Highlight);
    const auto edge = [&] { return window.grab().toImage().pixelColor(110, 10); };
    EXPECT_LT(contrastOf(edge(), highlight), 1.6);
    const auto focused = edge();
    other->setFocus();
    EXPECT_NE(edge(), focused);
}

INSTANTIATE_TEST_SUITE_P(Of, AppearanceTest, testing::Values(Appearance::Light, Appearance::Dark),
    [](const auto& each) { return each.param == Appearance::Dark ? "Dark" : "Light"; });

} // namespace
} // namespace patella::ui

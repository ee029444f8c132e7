// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include "ui/fields/surface_dialog.h"
#include "ui/fields/surface_field.h"

#include <functional>

namespace patella::ui {
namespace {

QSpinBox& percentOn(SurfaceDialog& dialog, Surface surface)
{
    const auto boxes = dialog.findChildren<QSpinBox*>();
    for (std::size_t place = 0; place < wordsOf<Surface>.size(); ++place)
        if (wordsOf<Surface>.at(place).first == surface)
            return *boxes.at(static_cast<int>(place));
    throw std::out_of_range("no such surface");
}

QPushButton& okOf(SurfaceDialog& dialog)
{
    for (auto* button : dialog.findChildren<QPushButton*>())
        if (button->isDefault() || button->text().contains(QLatin1String("OK")))
            return *button;
    throw std::out_of_range("no OK");
}

const auto asphaltAndTrail = SurfaceMix::fromText("asphalt=70,trail=30");

// Chooses "Several ..." as a runner does, and works in the dialog that opens.
void chooseSeveral(SurfaceField& field, const std::function<void(SurfaceDialog&)>& work)
{
    QTimer::singleShot(0, &field, [&work] {
        auto* dialog = qobject_cast<SurfaceDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        work(*dialog);
        if (dialog->isVisible())
            dialog->reject();
    });
    const int several = field.count() - 1;
    field.setCurrentIndex(several);
    Q_EMIT field.activated(several);
}

TEST(SurfaceField, BeginsWithNoAnswer) { EXPECT_EQ(SurfaceField().surface(), std::nullopt); }

TEST(SurfaceField, GivesBackEachSurfaceItWasShown)
{
    SurfaceField field;
    for (const auto& [surface, word] : wordsOf<Surface>) {
        field.setSurface(SurfaceMix::only(surface));
        EXPECT_EQ(field.surface(), SurfaceMix::only(surface)) << word;
    }
    field.setSurface(std::nullopt);
    EXPECT_EQ(field.surface(), std::nullopt);
}

TEST(SurfaceField, GivesBackAMixItWasShownAndListsItOnce)
{
    SurfaceField field;
    const int before = field.count();
    field.setSurface(asphaltAndTrail);
    EXPECT_EQ(field.surface(), asphaltAndTrail);
    field.setSurface(std::nullopt);
    field.setSurface(asphaltAndTrail);
    EXPECT_EQ(field.count(), before + 1);
}

TEST(SurfaceField, AsksForTheSharesOfSeveral)
{
    SurfaceField field;
    chooseSeveral(field, [](SurfaceDialog& dialog) {
        percentOn(dialog, Surface::Asphalt).setValue(70);
        percentOn(dialog, Surface::Trail).setValue(30);
        dialog.accept();
    });
    EXPECT_EQ(field.surface(), asphaltAndTrail);
}

TEST(SurfaceField, KeepsItsAnswerWhenTheSharesAreGivenUp)
{
    SurfaceField field;
    field.setSurface(SurfaceMix::only(Surface::Track));
    chooseSeveral(field, [](SurfaceDialog& dialog) {
        EXPECT_EQ(percentOn(dialog, Surface::Track).value(), 100) << "begins with what was there";
        percentOn(dialog, Surface::Track).setValue(10);
        dialog.reject();
    });
    EXPECT_EQ(field.surface(), SurfaceMix::only(Surface::Track));
}

TEST(SurfaceDialog, ShowsTheSharesOfAMixAndGivesThemBack)
{
    SurfaceDialog dialog(asphaltAndTrail);
    EXPECT_EQ(percentOn(dialog, Surface::Asphalt).value(), 70);
    EXPECT_EQ(percentOn(dialog, Surface::Trail).value(), 30);
    EXPECT_EQ(percentOn(dialog, Surface::Sand).value(), 0);
    EXPECT_EQ(dialog.surface(), asphaltAndTrail);
}

TEST(SurfaceDialog, CanBeTakenOverOnlyWhenTheSharesMakeAHundred)
{
    SurfaceDialog dialog(asphaltAndTrail);
    dialog.show();
    EXPECT_TRUE(okOf(dialog).isEnabled());
    for (const auto share : {29, 31}) {
        percentOn(dialog, Surface::Trail).setValue(share);
        EXPECT_FALSE(okOf(dialog).isEnabled()) << share;
    }
    percentOn(dialog, Surface::Trail).setValue(20);
    percentOn(dialog, Surface::Grass).setValue(10);
    EXPECT_TRUE(okOf(dialog).isEnabled());
    EXPECT_EQ(dialog.surface(), SurfaceMix::fromText("asphalt=70,trail=20,grass=10"));
}

TEST(SurfaceDialog, SaysHowMuchTheSharesMakeTogether)
{
    SurfaceDialog dialog(asphaltAndTrail);
    percentOn(dialog, Surface::Trail).setValue(25);
    int labels = 0;
    for (const auto* label : dialog.findChildren<QLabel*>())
        labels += label->text().contains(QLatin1String("95")) ? 1 : 0;
    EXPECT_EQ(labels, 1);
}

TEST(SurfaceDialog, NamesEachShareForScreenReaders)
{
    SurfaceDialog dialog(std::nullopt);
    QStringList names;
    for (const auto* box : dialog.findChildren<QSpinBox*>())
        names << box->accessibleName();
    names.removeAll(QString());
    names.removeDuplicates();
    EXPECT_EQ(static_cast<std::size_t>(names.size()), wordsOf<Surface>.size());
}

TEST(SurfaceField, ShowsSharesThatWereGivenUpAgain)
{
    SurfaceField field;
    chooseSeveral(field, [](SurfaceDialog& dialog) {
        dialog.setPercents({70, 0, 0, 0, 0, 20, 0, 0});
        dialog.reject();
    });
    EXPECT_EQ(field.surface(), std::nullopt);
    chooseSeveral(field, [](SurfaceDialog& dialog) {
        EXPECT_EQ(dialog.percents(), (SurfaceDialog::Percents{70, 0, 0, 0, 0, 20, 0, 0}));
        dialog.setPercents({80, 0, 0, 0, 0, 20, 0, 0});
        dialog.accept();
    });
    EXPECT_EQ(field.surface(), SurfaceMix::fromText("asphalt=80,trail=20"));
}

} // namespace
} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QImage>
#include <QPixmap>

#include <gtest/gtest.h>

#include "ui/look/icons.h"

namespace patella::ui {
namespace {

// The colours of a palette that an icon takes over, each its own.
QPalette aPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Active, QPalette::ButtonText, QColor(10, 20, 30));
    palette.setColor(QPalette::HighlightedText, QColor(40, 50, 60));
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, QColor(70, 80, 90));
    return palette;
}

// The colour of what is fully painted; not valid where nothing is.
QColor inkOf(const QIcon& icon, QIcon::Mode mode)
{
    const auto image = icon.pixmap(QSize(24, 24), 3, mode).toImage();
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).alpha() == 255)
                return image.pixelColor(x, y);
    return {};
}

QStringList drawnIcons()
{
    QStringList names;
    QDirIterator files(QStringLiteral(":/icons"), {QStringLiteral("*.svg")});
    while (files.hasNext()) {
        files.next();
        names << files.fileName().chopped(4);
    }
    return names;
}

TEST(Icons, AreDrawnInTheColoursOfThePalette)
{
    const auto icon = lineIcon(QStringLiteral("calendar"), aPalette());
    EXPECT_EQ(inkOf(icon, QIcon::Normal), QColor(10, 20, 30));
    EXPECT_EQ(inkOf(icon, QIcon::Selected), QColor(40, 50, 60));
    EXPECT_EQ(inkOf(icon, QIcon::Disabled), QColor(70, 80, 90));
}

TEST(Icons, AreSharpOnScreensOfThreePixelsAPoint)
{
    const auto icon = lineIcon(QStringLiteral("calendar"), aPalette());
    EXPECT_EQ(icon.pixmap(QSize(24, 24), 3, QIcon::Normal).size(), QSize(72, 72));
}

TEST(Icons, OfTheResourcesCanAllBeDrawn)
{
    EXPECT_GE(drawnIcons().size(), 5);
    for (const auto& name : drawnIcons())
        EXPECT_TRUE(inkOf(lineIcon(name, aPalette()), QIcon::Normal).isValid()) << qPrintable(name);
}

} // namespace
} // namespace patella::ui

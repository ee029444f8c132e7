// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"
#include "tests/ui/report/pdf_reading.h"
#include "ui/charts/onset_chart.h"

namespace patella::ui {
namespace {

ChartStyle styleOf(int pixels)
{
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(pixels);
    return {.colours = colours::on(colours::Ground::Light), .font = font, .locale = QLocale::c()};
}

// Pain began in half of the runs at so many kilometres; the longest went on to 10.
OnsetPicture halfAt(int kilometres)
{
    return {.curve = {.steps = {{{kilometres * 1000}, 10, 5, 0.5}},
                .runs = 10,
                .began = 5,
                .longest = {10'000},
                .unknownOnset = 0,
                .masked = 0},
        .marked = {},
        .said = {},
        .units = {.locale = QLocale::c()}};
}

// The leftmost column of pixels in which the curve has left the ground.
int riseOf(const OnsetPicture& picture, int scale)
{
    QImage image(800 * scale, 300 * scale, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintOnset(painter, QRectF(image.rect()), picture, styleOf(12 * scale));
    painter.end();
    const auto pain = colours::on(colours::Ground::Light).pain;
    for (int x = 0; x < image.width(); ++x)
        for (int y = image.height() / 3; y < image.height() * 2 / 3; ++y)
            if (image.pixelColor(x, y) == pain)
                return x;
    return -1;
}

TEST(OnsetChart, RisesWherePainBegan)
{
    const int early = riseOf(halfAt(2), 1);
    const int late = riseOf(halfAt(8), 1);
    EXPECT_GT(early, 0);
    EXPECT_NEAR(late - early, 800 * 0.55, 40) << "six of about ten and a half kilometres";
}

TEST(OnsetChart, LooksTheSameAtEachSize) { EXPECT_NEAR(riseOf(halfAt(5), 4), 4 * riseOf(halfAt(5), 1), 8); }

TEST(OnsetChart, IsTextAndVectorsOnPaper)
{
    const test::TemporaryFolder folder;
    const auto file = QString::fromStdString((folder / "onset.pdf").string());
    auto picture = halfAt(4);
    picture.marked = Distance{4000};
    picture.said = QStringLiteral("free of pain up to 4 km");
    {
        QPdfWriter writer(file);
        QPainter painter(&writer);
        paintOnset(painter, QRectF(0, 0, 8000, 3000), picture, styleOf(120));
    }
    const auto text = textOfPdf(file).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    for (const auto* said : {"100 %", "10 km", "free of pain up to 4 km"})
        EXPECT_TRUE(text.contains(QString::fromLatin1(said))) << said << qPrintable(text);
    EXPECT_EQ(imagesOfPdf(file).trimmed().split(QLatin1Char('\n')).size(), 2) << "titles only";
}

} // namespace
} // namespace patella::ui

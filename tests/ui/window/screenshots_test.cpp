// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/sample/sample_log.h"
#include "ui/report/window/report_picture.h"
#include "ui/window/window_pages.h"

namespace patella::ui {
namespace {

QStringList picturesNamedIn(const QString& file)
{
    QFile text(QStringLiteral(PATELLA_SOURCE_DIR) + file);
    EXPECT_TRUE(text.open(QIODevice::ReadOnly));
    QStringList names;
    const QRegularExpression picture(QStringLiteral("packaging/screenshots/([\\w-]+\\.png)"));
    for (auto found = picture.globalMatch(QString::fromUtf8(text.readAll())); found.hasNext();)
        names << found.next().captured(1);
    return names;
}

TEST(Screenshots, AreAllThatReadmeAndSoftwareCentreShow)
{
    QStringList made{QStringLiteral("report.png")};
    for (const auto& page : WindowPages::names())
        made << page + QStringLiteral("-light.png") << page + QStringLiteral("-dark.png");
    for (const auto* file : {"/README.md", "/packaging/org.patella.patella.metainfo.xml.in"}) {
        const auto shown = picturesNamedIn(QString::fromLatin1(file));
        EXPECT_GE(shown.size(), 3) << file;
        for (const auto& name : shown)
            EXPECT_TRUE(made.contains(name)) << qPrintable(name);
    }
    const QDir kept(QStringLiteral(PATELLA_SOURCE_DIR "/packaging/screenshots"));
    for (const auto& name : kept.entryList({QStringLiteral("*.png")}))
        EXPECT_TRUE(made.contains(name)) << "a picture that nobody makes: " << qPrintable(name);
}

TEST(Screenshots, ShowTheFirstPageOfTheReport)
{
    using namespace std::chrono;
    const Units units{};
    const auto picture = pictureOfTheReport(sampleLog(2026y / 11 / 28), 2026y / 11 / 28, units);
    EXPECT_EQ(picture.size(), QSize(744, 1053));
    int inked = 0;
    for (int y = 0; y < picture.height(); y += 3)
        for (int x = 0; x < picture.width(); x += 3)
            inked += picture.pixelColor(x, y) != QColor(Qt::white) ? 1 : 0;
    EXPECT_GT(inked, 4000);
}

} // namespace
} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "core/sample/sample_log.h"
#include "tests/support/builders.h"
#include "tests/ui/report/pdf_reading.h"
#include "ui/report/report_preview.h"

namespace patella::ui {
namespace {

using namespace test;

class ReportPreviewOfTheSample : public testing::Test {
protected:
    QString saved()
    {
        const auto file = m_folder.filePath(m_preview.suggestedFile());
        EXPECT_TRUE(m_preview.saveAs(file));
        return textOfPdf(file);
    }
    QString outcome() { return m_preview.findChild<QLabel*>(QStringLiteral("outcome"))->text(); }
    QDateEdit* day(const char* name) { return m_preview.findChild<QDateEdit*>(QString::fromLatin1(name)); }
    QComboBox* period() { return m_preview.findChild<QComboBox*>(QStringLiteral("period")); }

    QTemporaryDir m_folder;
    ReportPreview m_preview{sampleLog(aDay), aDay};
};

TEST_F(ReportPreviewOfTheSample, SuggestsAFileWithTheDayInItsName)
{
    EXPECT_EQ(m_preview.suggestedFile(), QStringLiteral("patella-2026-11-20.pdf"));
}

TEST_F(ReportPreviewOfTheSample, BeginsWithTheLastTwelveWeeks)
{
    EXPECT_TRUE(saved().contains(QStringLiteral("31 Aug 2026 to 20 Nov 2026 (12 weeks)")));
    EXPECT_FALSE(day("from")->isEnabled());
}

TEST_F(ReportPreviewOfTheSample, FollowsThePeriodThatIsChosen)
{
    period()->setCurrentIndex(0);
    EXPECT_TRUE(saved().contains(QStringLiteral("26 Oct 2026 to 20 Nov 2026 (4 weeks)")));
    period()->setCurrentIndex(3);
    EXPECT_TRUE(saved().contains(QStringLiteral("2024 to 20 Nov 2026 (105 weeks)")));
    period()->setCurrentIndex(4);
    EXPECT_TRUE(day("from")->isEnabled());
    day("from")->setDate(QDate(2026, 5, 1));
    day("to")->setDate(QDate(2026, 6, 30));
    EXPECT_TRUE(saved().contains(QStringLiteral("1 May 2026 to 30 Jun 2026 (9 weeks)")));
}

TEST_F(ReportPreviewOfTheSample, SaysWhatBecameOfTheFile)
{
    saved();
    EXPECT_TRUE(outcome().contains(QStringLiteral("Saved as"))) << qPrintable(outcome());
    EXPECT_FALSE(m_preview.saveAs(m_folder.filePath(QStringLiteral("none/report.pdf"))));
    EXPECT_TRUE(outcome().contains(QStringLiteral("cannot be written"))) << qPrintable(outcome());
}

TEST_F(ReportPreviewOfTheSample, ShowsThePageInThePixelsOfTheScreen)
{
    m_preview.show();
    const auto image = m_preview.grab().toImage();
    int ink = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ink += image.pixelColor(x, y) == QColor(0x00, 0x72, 0xb2);
    EXPECT_GT(ink, 2000) << "the bars of the chart";
}

} // namespace
} // namespace patella::ui

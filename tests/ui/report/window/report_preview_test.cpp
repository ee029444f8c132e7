// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPageSize>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include "core/exchange/own/log_json.h"
#include "core/report/report.h"
#include "core/sample/sample_log.h"
#include "tests/support/builders.h"
#include "tests/ui/desktop.h"
#include "tests/ui/report/pdf_reading.h"
#include "ui/report/window/report_preview.h"
#include "ui/report/words/report_words.h"

namespace patella::ui {
namespace {

using namespace test;

class ReportPreviewOfTheSample : public testing::Test {
protected:
    ReportPreviewOfTheSample() { QSettings().clear(); }
    ~ReportPreviewOfTheSample() override { QSettings().clear(); }

    QString saved()
    {
        const auto file = m_folder.filePath(m_preview.suggestedFile());
        EXPECT_TRUE(m_preview.saveAs(file));
        return textOfPdf(file);
    }
    template <typename Widget> Widget* field(const char* name)
    {
        return m_preview.findChild<Widget*>(QString::fromLatin1(name));
    }
    QString outcome() { return field<QLabel>("outcome")->text(); }
    QComboBox* period() { return field<QComboBox>("period"); }
    void choose(const char* box, const QVariant& what)
    {
        auto* choice = field<QComboBox>(box);
        choice->setCurrentIndex(choice->findData(what));
    }

    QTemporaryDir m_folder;
    ReportPreview m_preview{sampleLog(aDay), aDay, {}};
};

TEST_F(ReportPreviewOfTheSample, SuggestsAFileThatSaysWhatItIsAndOfWhichDay)
{
    EXPECT_EQ(m_preview.suggestedFile(), QStringLiteral("knee-report-2026-11-20.pdf"));
}

TEST_F(ReportPreviewOfTheSample, BeginsWithTheTimeSinceTheLastVisit)
{
    EXPECT_EQ(period()->currentText(), QStringLiteral("Since the last visit"));
    EXPECT_TRUE(saved().contains(QStringLiteral(" Oct 2026 to 20 Nov 2026")));
    choose("period", 12);
    EXPECT_TRUE(saved().contains(QStringLiteral("31 Aug 2026 to 20 Nov 2026 (12 weeks)")));
    EXPECT_FALSE(field<QDateEdit>("from")->isEnabled());
}

TEST_F(ReportPreviewOfTheSample, FollowsThePeriodThatIsChosen)
{
    choose("period", 4);
    EXPECT_TRUE(saved().contains(QStringLiteral("26 Oct 2026 to 20 Nov 2026 (4 weeks)")));
    choose("period", 0);
    EXPECT_TRUE(saved().contains(QStringLiteral("2024 to 20 Nov 2026 (about 105 weeks)")));
    choose("period", -1);
    EXPECT_TRUE(field<QDateEdit>("from")->isEnabled());
    field<QDateEdit>("from")->setDate(QDate(2026, 5, 1));
    field<QDateEdit>("to")->setDate(QDate(2026, 6, 30));
    EXPECT_TRUE(saved().contains(QStringLiteral("1 May 2026 to 30 Jun 2026 (61 days)")));
}

TEST_F(ReportPreviewOfTheSample, SaysWhatBecameOfTheFile)
{
    saved();
    EXPECT_TRUE(outcome().contains(QStringLiteral("Saved as"))) << qPrintable(outcome());
    EXPECT_FALSE(m_preview.saveAs(m_folder.filePath(QStringLiteral("none/report.pdf"))));
    EXPECT_TRUE(outcome().contains(QStringLiteral("cannot be written"))) << qPrintable(outcome());
}

TEST_F(ReportPreviewOfTheSample, GivesAFormForTheAnswerInItsOwnLanguage)
{
    auto* language = field<QComboBox>("language");
    language->setCurrentIndex(language->findData(QStringLiteral("de")));
    QFile file(m_folder.filePath(QStringLiteral("answer.patella-note")));
    EXPECT_TRUE(m_preview.saveBlankNote(file.fileName()));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto text = file.readAll();
    EXPECT_TRUE(text.contains("Patella plan 1\nSet by: ")) << text.constData();
    EXPECT_TRUE(text.contains("On: 2026-11-20")) << text.constData();
    EXPECT_TRUE(text.contains("# Grenzen")) << text.constData();
    EXPECT_TRUE(outcome().contains(QStringLiteral("answer.patella-note")));
}

TEST_F(ReportPreviewOfTheSample, OffersWhatIsDoneWithAFileOnceItIsThere)
{
    m_preview.show();
    auto* open = field<QPushButton>("openFile");
    auto* folder = field<QPushButton>("showInFolder");
    EXPECT_FALSE(open->isVisible()) << "there is no file yet";
    saved();
    ASSERT_TRUE(open->isVisible());
    Desktop desktop;
    open->click();
    folder->click();
    EXPECT_EQ(desktop.opened, (QStringList{m_folder.filePath(m_preview.suggestedFile()), m_folder.path()}));
    field<QCheckBox>("part-runs")->click();
    EXPECT_FALSE(open->isVisible()) << "what is saved is not what is shown any more";
}

TEST_F(ReportPreviewOfTheSample, HandsTheFileToTheMailProgramAndSendsNothing)
{
    const auto program = m_folder.filePath(QStringLiteral("xdg-email"));
    const auto argumentsFile = m_folder.filePath(QStringLiteral("argumentsFile"));
    QFile script(program);
    ASSERT_TRUE(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\nprintf '%s\\n' \"$@\" > \"" + argumentsFile.toUtf8() + ".part\" && mv \""
        + argumentsFile.toUtf8() + ".part\" \"" + argumentsFile.toUtf8() + "\"\n");
    script.close();
    script.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    const auto before = qgetenv("PATH");
    qputenv("PATH", m_folder.path().toUtf8() + ':' + before);
    m_preview.show();
    saved();
    auto* mail = field<QPushButton>("mailFile");
    EXPECT_TRUE(mail->isVisible());
    mail->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return QFile::exists(argumentsFile); }));
    qputenv("PATH", before);
    QFile words(argumentsFile);
    ASSERT_TRUE(words.open(QIODevice::ReadOnly));
    const auto lines = QString::fromUtf8(words.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    EXPECT_EQ(lines.last(), m_folder.filePath(m_preview.suggestedFile()));
    EXPECT_TRUE(lines.contains(QStringLiteral("--attach")));
}

TEST_F(ReportPreviewOfTheSample, SpeaksTheLanguageChosenAndLeavesTheProgramItsOwn)
{
    choose("language", QStringLiteral("de"));
    const auto text = saved();
    EXPECT_TRUE(text.contains(QStringLiteral("Bericht für die Physiotherapie"))) << qPrintable(text);
    EXPECT_TRUE(text.contains(QStringLiteral("Keine Diagnose")));
    EXPECT_FALSE(text.contains(QStringLiteral("Report for")));
    EXPECT_TRUE(outcome().contains(QStringLiteral("Saved as"))) << qPrintable(outcome());
}

TEST_F(ReportPreviewOfTheSample, LeavesOutThePartsThatAreNotWanted)
{
    const auto heading = words::headingOf(ReportPart::Runs);
    EXPECT_TRUE(saved().contains(heading));
    field<QCheckBox>("part-runs")->setChecked(false);
    EXPECT_FALSE(saved().contains(heading));
}

TEST_F(ReportPreviewOfTheSample, KeepsWhatWasChosenForTheNextReport)
{
    field<QCheckBox>("part-care")->setChecked(false);
    choose("paper", static_cast<int>(QPageSize::Letter));
    choose("language", QStringLiteral("de"));
    field<QLineEdit>("name")->setText(QStringLiteral("Ida Berg"));
    Q_EMIT field<QLineEdit>("name")->editingFinished();
    ReportPreview next(sampleLog(aDay), aDay, {});
    const auto file = m_folder.filePath(QStringLiteral("next.pdf"));
    ASSERT_TRUE(next.saveAs(file));
    const auto text = textOfPdf(file);
    EXPECT_TRUE(text.contains(QStringLiteral("Ida Berg")));
    EXPECT_TRUE(text.contains(QStringLiteral("Bericht für die Physiotherapie")));
    EXPECT_TRUE(infoOnPdf(file).contains(QStringLiteral("(letter)")));
    EXPECT_FALSE(next.findChild<QCheckBox*>(QStringLiteral("part-care"))->isChecked());
}

TEST_F(ReportPreviewOfTheSample, SavesTheEntriesOfThePeriodAsAList)
{
    choose("period", 4);
    const auto file = m_folder.filePath(QStringLiteral("entries.json"));
    ASSERT_TRUE(m_preview.saveAs(file));
    QFile json(file);
    ASSERT_TRUE(json.open(QIODevice::ReadOnly));
    const auto reading = exchange::logFromJson(json.readAll().toStdString());
    const auto expected = reportOn(sampleLog(aDay), lastWeeks(4, aDay), aDay);
    EXPECT_EQ(static_cast<int>(reading.log.runs.size()), expected.totals.runs);
    EXPECT_TRUE(m_preview.saveAs(m_folder.filePath(QStringLiteral("entries.csv"))));
}

TEST_F(ReportPreviewOfTheSample, ShowsThePagesInThePixelsOfTheScreen)
{
    m_preview.resize(1100, 900);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDragLeaveEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "core/exchange/own/log_csv_writing.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/on_screen.h"
#include "ui/convert.h"
#include "ui/import/import_review.h"
#include "ui/log/log_book.h"
#include "ui/pages/guide/guide_page.h"
#include "ui/pages/runs/runs_page.h"
#include "ui/pages/shared/run_table.h"
#include "ui/report/window/report_preview.h"
#include "ui/signs/doctor_guide.h"
#include "ui/signs/sign_strip.h"
#include "ui/window/banner.h"
#include "ui/window/main_window.h"
#include "ui/window/toast.h"
#include "ui/window/window_pages.h"

namespace patella::ui {
namespace {

using namespace test;

class MainWindowTest : public testing::Test {
protected:
    ~MainWindowTest() override { QSettings().clear(); }

    MainWindow& open()
    {
        window = std::make_unique<MainWindow>(
            std::make_unique<LogBook>(LogStore(folder / "log.patella"), [] { return aDay; }));
        bringToFront(*window);
        return *window;
    }
    void keep(const ChangeSet& changeSet) { LogStore(folder / "log.patella").apply(changeSet); }
    Log kept() const { return LogStore(folder / "log.patella").wholeLog(); }

    QListWidget* sidebar() const { return window->findChild<QListWidget*>(QStringLiteral("sidebar")); }
    Toast* toast() const { return window->findChild<Toast*>(); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::ControlModifier)
    {
        bringToFront(*window); // a dialog may have been in front
        QTest::keyClick(window->focusWidget(), key, with);
    }
    void deleteTheFirstRun()
    {
        press(Qt::Key_2);
        auto* table = window->findChild<RunsPage*>()->findChild<RunTable*>();
        table->selectRow(0);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete);
    }
    bool acceptsDrop(QMimeData& data)
    {
        QDragEnterEvent over({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        over.ignore();
        QApplication::sendEvent(window.get(), &over);
        return over.isAccepted();
    }

    TemporaryFolder folder;
    std::unique_ptr<MainWindow> window;
};

TEST_F(MainWindowTest, StartsOnTodayWithTheCursorInTheQuickEntry)
{
    open();
    EXPECT_EQ(window->pages().currentIndex(), WindowPages::Today);
    EXPECT_EQ(sidebar()->currentRow(), WindowPages::Today);
    press(Qt::Key_7, Qt::NoModifier);
    press(Qt::Key_Return, Qt::NoModifier);
    ASSERT_EQ(kept().runs.size(), 1u);
    EXPECT_EQ(kept().runs[0].measured.distance, kilometres(7));
}

TEST_F(MainWindowTest, SaysWhatWasDoneOverThePageWhichStaysWhereItIs)
{
    open();
    const auto before = window->pages().geometry();
    toast()->sayChanged(QStringLiteral("Saved."));
    QTest::qWait(0);
    EXPECT_EQ(window->pages().geometry(), before) << "nothing moves under the hand";
    const auto over = toast()->geometry();
    EXPECT_TRUE(toast()->parentWidget()->rect().contains(over));
    window->resize(window->width() - 100, window->height() - 50);
    QTest::qWait(0);
    EXPECT_TRUE(toast()->parentWidget()->rect().contains(toast()->geometry())) << "it follows the window";
}

TEST_F(MainWindowTest, HasAPictureBeforeItIsInstalled)
{
    EXPECT_FALSE(open().windowIcon().isNull());
    EXPECT_FALSE(window->windowIcon().pixmap(48, 48).toImage().allGray());
}

TEST_F(MainWindowTest, KeepsTheSidebarAndThePagesTogether)
{
    open();
    ASSERT_EQ(sidebar()->count(), window->pages().count());
    const auto care = sidebar()->visualItemRect(sidebar()->item(WindowPages::Care)).center();
    QTest::mouseClick(sidebar()->viewport(), Qt::LeftButton, {}, care);
    EXPECT_EQ(window->pages().currentIndex(), WindowPages::Care);
    press(Qt::Key_4);
    EXPECT_EQ(window->pages().currentIndex(), WindowPages::Load);
    EXPECT_EQ(sidebar()->currentRow(), WindowPages::Load);
    sidebar()->setFocus();
    QTest::keyClick(sidebar(), Qt::Key_Up);
    EXPECT_EQ(window->pages().currentIndex(), WindowPages::Days);
}

TEST_F(MainWindowTest, ShowsAWarningSignAboveEveryPageAsSoonAsItIsSaved)
{
    open();
    const auto* strip = window->findChild<SignStrip*>();
    EXPECT_FALSE(strip->isVisible());
    auto check = aKneeCheck();
    check.alarms = {Alarm::CalfSwollen};
    keep({added(check)});
    QEvent activation(QEvent::ActivationChange);
    QApplication::sendEvent(window.get(), &activation);
    for (int page = 0; page < window->pages().count(); ++page) {
        sidebar()->setCurrentRow(page);
        EXPECT_TRUE(strip->isVisible()) << page;
        EXPECT_LT(
            strip->mapTo(window.get(), QPoint()).y(), window->pages().mapTo(window.get(), QPoint()).y());
    }
}

TEST_F(MainWindowTest, SaysByOneKeyWhenToSeeADoctor)
{
    open();
    press(Qt::Key_F1, Qt::ShiftModifier);
    const auto* guide = window->findChild<DoctorGuide*>();
    ASSERT_NE(guide, nullptr);
    EXPECT_TRUE(guide->isVisible());
}

TEST_F(MainWindowTest, LeadsBackFromTheSignsToThePageTheyWereAskedForOn)
{
    open();
    window->pages().showPage(WindowPages::Load);
    press(Qt::Key_F1, Qt::ShiftModifier);
    auto* guide = window->findChild<DoctorGuide*>();
    ASSERT_NE(guide, nullptr);
    window->pages().showPage(WindowPages::Care);
    auto* back = guide->findChild<QPushButton*>(QStringLiteral("back"));
    EXPECT_TRUE(back->text().contains(QStringLiteral("Load"))) << qPrintable(back->text());
    click(back);
    EXPECT_EQ(window->pages().currentIndex(), WindowPages::Load);
    EXPECT_FALSE(guide->isVisible());
}

TEST_F(MainWindowTest, HelpsWithThePageInSightByOneKey)
{
    open();
    press(Qt::Key_4);
    press(Qt::Key_F1, Qt::NoModifier);
    EXPECT_EQ(window->pages().currentIndex(), WindowPages::Guide);
    EXPECT_EQ(window->findChild<GuidePage*>()->topic(), QStringLiteral("read-the-chart"));
}

// On X11 this key goes to the end of a line, and Qt's texts take it before any menu is asked.
TEST_F(MainWindowTest, KeepsTheKeysOfItsMenusWhileATextHasTheFocus)
{
    class Emacs : public QLineEdit {
    public:
        using QLineEdit::QLineEdit;

    protected:
        bool event(QEvent* event) override
        {
            if (event->type() == QEvent::ShortcutOverride)
                event->accept();
            return QLineEdit::event(event);
        }
    };
    open();
    auto* text = new Emacs(window->centralWidget());
    text->show();
    text->setFocus();
    bool isAsked = false;
    whenOpened<QFileDialog>(*window, [&](QFileDialog& dialog) {
        isAsked = true;
        dialog.reject();
    });
    QTest::keyClick(text, Qt::Key_E, Qt::ControlModifier);
    EXPECT_TRUE(isAsked);
    QTest::keyClicks(text, QStringLiteral("fog"));
    QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text->text(), QString()) << "what was typed is the text's to undo";
}

TEST_F(MainWindowTest, TakesASavedRunBackByOneKeyFromTheFieldItWasTypedIn)
{
    open();
    QTest::keyClicks(window->focusWidget(), QStringLiteral("8.2 45:10"));
    press(Qt::Key_Return, Qt::NoModifier);
    ASSERT_EQ(kept().runs.size(), 1u);
    press(Qt::Key_Z);
    EXPECT_TRUE(kept().runs.empty());
}

TEST_F(MainWindowTest, TakesADeletionBackByTheButtonBesideIt)
{
    keep({added(aRun()), added(aRun(daysAfter(aDay, -1)))});
    open();
    deleteTheFirstRun();
    EXPECT_EQ(kept().runs.size(), 1u);
    EXPECT_EQ(toast()->text(), QStringLiteral("1 run(s) deleted."));
    click(buttonSaying(*toast(), QStringLiteral("Undo")));
    EXPECT_EQ(kept().runs.size(), 2u);
    EXPECT_EQ(toast()->text(), QStringLiteral("Undone: deleting 1 run(s)."));
    EXPECT_EQ(buttonSaying(*toast(), QStringLiteral("Undo")), nullptr) << "an undo is no change";
}

TEST_F(MainWindowTest, SaysWhyTheLogRefuses)
{
    const auto run = aRun();
    keep({added(run)});
    open();
    auto theirs = run;
    theirs.words.notes = "changed by another program";
    keep({replaced(run, theirs)});
    window->pages().showPage(WindowPages::Runs);
    auto* table = window->findChild<RunsPage*>()->findChild<RunTable*>();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Delete); // the window has not been left meanwhile
    EXPECT_TRUE(toast()->isVisible());
    EXPECT_TRUE(toast()->text().contains(QStringLiteral("log.patella"))) << qPrintable(toast()->text());
    EXPECT_EQ(kept().runs.at(0), theirs);
}

TEST_F(MainWindowTest, ShowsWhatAnotherProgramWroteAsSoonAsItIsInFrontAgain)
{
    open();
    press(Qt::Key_2);
    const auto* page = window->findChild<RunsPage*>();
    keep({added(aRun())});
    EXPECT_FALSE(labelsOn(*page).contains(QStringLiteral("1 run(s)")));
    QEvent activation(QEvent::ActivationChange);
    QApplication::sendEvent(window.get(), &activation);
    EXPECT_TRUE(labelsOn(*page).contains(QStringLiteral("1 run(s)"))) << qPrintable(labelsOn(*page));
}

TEST_F(MainWindowTest, SaysThatASampleIsMadeUp)
{
    EXPECT_EQ(open().findChild<QLabel*>(QStringLiteral("sampleBanner")), nullptr);
    EXPECT_EQ(window->windowTitle(), QStringLiteral("Patella"));
    window.reset();
    LogStore(folder / "log.patella").markAsSample();
    const auto* banner = open().findChild<QLabel*>(QStringLiteral("sampleBanner"));
    ASSERT_NE(banner, nullptr);
    EXPECT_TRUE(banner->isVisible());
    EXPECT_EQ(window->windowTitle(), QStringLiteral("Patella: sample log"));
}

TEST_F(MainWindowTest, AsksForTheSampleLog)
{
    QSignalSpy wanted(&open(), &MainWindow::sampleWanted);
    for (auto* action : window->menuBar()->findChildren<QAction*>())
        if (action->text().contains(QLatin1String("sample")))
            action->trigger();
    EXPECT_EQ(wanted.count(), 1);
}

TEST_F(MainWindowTest, HasItsSizeAgainAtTheNextStart)
{
    constexpr int height = 647;
    EXPECT_NE(open().height(), height);
    window->resize(window->width(), height);
    press(Qt::Key_Q);
    EXPECT_FALSE(window->isVisible());
    EXPECT_EQ(open().height(), height);
}

TEST_F(MainWindowTest, TakesFilesThatAreDroppedAndNothingElse)
{
    open();
    QMimeData words;
    words.setText(QStringLiteral("8 km"));
    EXPECT_FALSE(acceptsDrop(words));
    QMimeData elsewhere;
    elsewhere.setUrls({QUrl(QStringLiteral("https://example.org/run.gpx"))});
    EXPECT_FALSE(acceptsDrop(elsewhere)) << "nothing is fetched";
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(QStringLiteral("/a/run.gpx"))});
    EXPECT_TRUE(acceptsDrop(file));
}

TEST_F(MainWindowTest, SaysWhatBecomesOfFilesWhileTheyAreHeldOverIt)
{
    open();
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(QStringLiteral("/a/run.gpx"))});
    const auto* hint = window->findChild<QLabel*>(QStringLiteral("dropHint"));
    EXPECT_FALSE(hint->isVisible());
    EXPECT_TRUE(acceptsDrop(file));
    EXPECT_TRUE(hint->isVisible());
    EXPECT_EQ(hint->geometry(), window->rect());
    QDragLeaveEvent leave;
    QApplication::sendEvent(window.get(), &leave);
    EXPECT_FALSE(hint->isVisible());
}

TEST_F(MainWindowTest, SaysWhatAnImportBrought)
{
    writeBytes(folder / "morning.csv", "date,distance_km,duration\n2026-11-18,10,55:00\n");
    open().importFiles({toQt((folder / "morning.csv").string())});
    EXPECT_EQ(kept().runs.size(), 1u);
    EXPECT_NE(buttonSaying(*toast(), QStringLiteral("Undo")), nullptr);
}

TEST_F(MainWindowTest, OffersWhatLiesInTheWatchedFolder)
{
    std::filesystem::create_directory(folder / "watch");
    writeBytes(folder / "watch" / "week.csv",
        "date,distance_km,duration\n2026-11-18,10,55:00\n2026-11-19,8,44:00\n");
    QSettings().setValue(QStringLiteral("watchedFolder"), toQt((folder / "watch").string()));
    open();
    const auto banner = [this] { return window->findChild<Banner*>(QStringLiteral("folderBanner")); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return banner() != nullptr; }, 20'000));
    EXPECT_TRUE(labelsOn(*banner()).contains(QStringLiteral("2 new run(s)")))
        << qPrintable(labelsOn(*banner()));
    EXPECT_TRUE(kept().runs.empty()) << "nothing is imported without being asked for";
    whenOpened<ImportReview>(*window, [](ImportReview& review) { review.accept(); });
    click(buttonSaying(*banner(), QStringLiteral("Review")));
    EXPECT_EQ(kept().runs.size(), 2u);
}

TEST_F(MainWindowTest, SaysThatAFolderIsWatchedFromNowOn)
{
    open();
    whenOpened<QFileDialog>(*window, [this](QFileDialog& dialog) {
        dialog.selectFile(toQt(folder.path().string()));
        static_cast<QDialog&>(dialog).accept();
    });
    for (auto* action : window->menuBar()->findChildren<QAction*>())
        if (action->text().contains(QLatin1String("atch a folder")))
            action->trigger();
    EXPECT_EQ(toast()->text(),
        QStringLiteral("New runs in %1 will be offered from now on.").arg(toQt(folder.path().string())));
}

TEST_F(MainWindowTest, ExportsTheLogByItsKey)
{
    keep({added(aRun())});
    open();
    const auto file = folder / "out.csv";
    whenOpened<QFileDialog>(*window, [&](QFileDialog& dialog) {
        dialog.selectFile(toQt(file.string()));
        static_cast<QDialog&>(dialog).accept();
    });
    press(Qt::Key_E);
    EXPECT_EQ(bytesOf(file), exchange::csvOf(kept()));
    EXPECT_TRUE(toast()->text().contains(QStringLiteral("out.csv")));
}

TEST_F(MainWindowTest, OpensTheReportByItsKey)
{
    keep({added(aRun())});
    open();
    bool opened = false;
    whenOpened<ReportPreview>(*window, [&](ReportPreview& preview) {
        opened = true;
        preview.reject();
    });
    press(Qt::Key_P);
    EXPECT_TRUE(opened);
}

} // namespace
} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractEventDispatcher>
#include <QAction>
#include <QApplication>
#include <QMenuBar>
#include <QMimeData>
#include <QProcess>
#include <QSet>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include "core/log/knee_lines.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "ui/charts/load_chart.h"
#include "ui/entry/quick_entry.h"
#include "ui/entry/run_dialog.h"
#include "ui/fields/fields.h"
#include "ui/import/import_review.h"
#include "ui/log/log_book.h"
#include "ui/pages/runs/runs_page.h"
#include "ui/pages/shared/run_table.h"
#include "ui/report/window/report_preview.h"
#include "ui/window/main_window.h"
#include "ui/window/toast.h"
#include "ui/window/window_pages.h"

#include <algorithm>

namespace patella::ui {
namespace {

using namespace test;

class Journey : public testing::Test {
protected:
    TemporaryFolder folder;
    std::unique_ptr<MainWindow> window = open();

    std::unique_ptr<MainWindow> open()
    {
        auto book = std::make_unique<LogBook>(LogStore(folder / "log.patella"), [] { return aDay; });
        auto opened = std::make_unique<MainWindow>(std::move(book));
        opened->show();
        opened->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(opened.get()));
        return opened;
    }

    Log savedLog() const { return LogStore(folder / "log.patella").wholeLog(); }

    void type(const QString& text) { QTest::keyClicks(window->focusWidget(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        window->activateWindow(); // a dialog may have been in front
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        QTest::keyClick(window->focusWidget(), key, with);
    }
    QString toast() const { return window->findChild<Toast*>()->text(); }

    // Does something with the dialog that the next step opens, then lets it close.
    template <typename Dialog, typename Answer> void whenOpened(Answer answer)
    {
        auto* looking = new QTimer(window.get());
        QObject::connect(looking, &QTimer::timeout, window.get(), [=] {
            auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return; // not open yet
            looking->stop();
            looking->deleteLater();
            answer(*dialog);
        });
        looking->start(0);
    }

    // Presses keys one by one and counts them.
    int typed(const QString& text)
    {
        type(text);
        return static_cast<int>(text.size());
    }
    int pressed(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        press(key, with);
        return 1;
    }

    void writeDownARun()
    {
        type(QStringLiteral("8,2"));
        press(Qt::Key_Tab);
        type(QStringLiteral("45:10"));
        for (int field = 0; field < 5; ++field)
            press(Qt::Key_Tab);
        type(QStringLiteral("2"));
        press(Qt::Key_Return);
    }
};

// Timers that go off once and whose time has not come.
qsizetype pendingLooks()
{
    const auto& timers = QAbstractEventDispatcher::instance()->children();
    return std::count_if(
        timers.begin(), timers.end(), [](const QObject* each) { return each->inherits("QSingleShotTimer"); });
}

TEST_F(Journey, LooksAtTheWatchedFolderAtTheStartAndNotWithEachNewRun)
{
    const auto atTheStart = pendingLooks();
    EXPECT_GT(atTheStart, 0);
    press(Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(pendingLooks(), atTheStart);
}

TEST_F(Journey, FromATypedRunToThePhysiosPage)
{
    writeDownARun();
    ASSERT_EQ(savedLog().runs.size(), 1u) << "saved before anything else happens";
    EXPECT_EQ(savedLog().runs[0].measured.distance, Distance{8200});
    EXPECT_EQ(savedLog().painNotes[0].score, Pain::of(2));
    EXPECT_TRUE(toast().contains(QStringLiteral("8.2")));

    press(Qt::Key_2, Qt::ControlModifier);
    auto* page = window->findChild<RunsPage*>();
    ASSERT_NE(page, nullptr);
    auto* table = page->findChild<RunTable*>();
    EXPECT_EQ(table->model()->rowCount(), 1);

    whenOpened<RunDialog>([](RunDialog& dialog) {
        dialog.findChild<DistanceField*>(QStringLiteral("distance_m"))->setText(QStringLiteral("9.1"));
        dialog.accept();
    });
    table->setFocus();
    table->selectRow(0);
    press(Qt::Key_Return);
    EXPECT_EQ(savedLog().runs[0].measured.distance, Distance{9100});
    EXPECT_EQ(savedLog().painNotes.size(), 1u) << "the knee's answers stay with their run";

    table->setFocus();
    table->selectRow(0);
    press(Qt::Key_Delete);
    EXPECT_EQ(savedLog(), Log{});
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(savedLog().runs.size(), 1u);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(savedLog(), Log{});
    for (int step = 0; step < 2; ++step)
        press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(savedLog().runs[0].measured.distance, Distance{8200});

    const auto pdf = folder / "report.pdf";
    whenOpened<ReportPreview>([&](ReportPreview& preview) {
        EXPECT_TRUE(preview.saveAs(QString::fromStdString(pdf.string())));
        preview.reject();
    });
    press(Qt::Key_P, Qt::ControlModifier);
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QString::fromStdString(pdf.string()), QStringLiteral("-")});
    ASSERT_TRUE(reader.waitForFinished());
    EXPECT_TRUE(QString::fromUtf8(reader.readAllStandardOutput()).contains(QStringLiteral("8.2 km")));

    window = open();
    EXPECT_EQ(window->findChild<QTableView*>()->model()->rowCount(), 1) << "it is there at the next start";
}

TEST_F(Journey, SavesAUsualRunWithAtMostTwentyFiveKeys)
{
    int keys = typed(QStringLiteral("8.2 45:10"));
    keys += pressed(Qt::Key_Tab); // to the time, which is there already
    keys += pressed(Qt::Key_Tab);
    keys += typed(QStringLiteral("g")); // gravel
    keys += pressed(Qt::Key_Tab);
    keys += typed(QStringLiteral("B")); // a new pair called B
    keys += pressed(Qt::Key_Tab);
    keys += typed(QStringLiteral("5"));
    keys += pressed(Qt::Key_Tab);
    keys += pressed(Qt::Key_Tab); // pain before: not asked today
    keys += typed(QStringLiteral("2"));
    keys += pressed(Qt::Key_Return);
    EXPECT_LE(keys, 25);

    const auto log = savedLog();
    ASSERT_EQ(log.runs.size(), 1u);
    EXPECT_EQ(log.runs[0].measured.distance, Distance{8200});
    EXPECT_EQ(log.runs[0].measured.duration, std::chrono::seconds{2710});
    EXPECT_EQ(log.runs[0].ground.surface, SurfaceMix::only(Surface::Gravel));
    EXPECT_EQ(log.runs[0].preparation.warmUp, std::chrono::minutes{5});
    EXPECT_EQ(log.shoes[0].name, "B");
    EXPECT_EQ(log.painNotes[0].score, Pain::of(2));

    int again = pressed(Qt::Key_R, Qt::ControlModifier) + 1; // two keys held together
    again += typed(QStringLiteral("3"));
    again += pressed(Qt::Key_Return);
    again += pressed(Qt::Key_Return); // asked once: a run like this is there on that day
    EXPECT_LE(again, 8);
    const auto repeated = savedLog();
    ASSERT_EQ(repeated.runs.size(), 2u);
    EXPECT_EQ(repeated.runs[1].measured.distance, Distance{8200});
    EXPECT_EQ(repeated.runs[1].ground.shoe, log.runs[0].ground.shoe);
    ASSERT_EQ(repeated.painNotes.size(), 2u) << "a score is asked anew, never repeated";
    EXPECT_EQ(worstScores(repeated.painNotes)[1], Pain::of(3));
}

// What a new user presses from the first window to the first saved run; a minute holds a hundred keys and
// more.
TEST_F(Journey, FromTheFirstStartToTheFirstSavedRunTakesThirtyKeys)
{
    int keys = typed(QStringLiteral("8,2 45:10")); // the cursor stands there, and the field says so
    keys += pressed(Qt::Key_Return);
    EXPECT_LE(keys, 30);
    ASSERT_EQ(savedLog().runs.size(), 1u);
    EXPECT_EQ(savedLog().runs[0].measured.distance, Distance{8200});
    EXPECT_EQ(savedLog().runs[0].measured.duration, std::chrono::seconds{2710});
}

// Without a mouse: to every page, on it from control to control until the way comes round, and back again.
TEST_F(Journey, GoesThroughEveryPageByTheKeyboardAlone)
{
    LogStore(folder / "log.patella").apply({added(aShoe()), added(aRun()), added(aRun(daysAfter(aDay, -8)))});
    window = open();
    const auto before = savedLog();
    const auto titles = WindowPages::titles();
    for (int page = 0; page < titles.size(); ++page) {
        press(static_cast<Qt::Key>(Qt::Key_0 + (page + 1) % 10), Qt::ControlModifier);
        ASSERT_EQ(window->pages().currentIndex(), page) << qPrintable(titles.at(page));
        constexpr int mostControls = 400;
        QSet<QWidget*> reached;
        for (int step = 0; step < mostControls; ++step) {
            auto* focused = window->focusWidget();
            ASSERT_NE(focused, nullptr);
            EXPECT_TRUE(focused->isVisible()) << qPrintable(titles.at(page));
            if (reached.contains(focused))
                break;
            reached.insert(focused);
            press(Qt::Key_Tab);
        }
        EXPECT_GE(reached.size(), 2) << qPrintable(titles.at(page));
        EXPECT_LT(reached.size(), mostControls) << "the way comes round: no control keeps the Tab key";
    }
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window->pages().currentIndex(), titles.size() - 2);
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(window->pages().currentIndex(), titles.size() - 1);
    EXPECT_EQ(savedLog(), before) << "looking changes nothing";
}

TEST_F(Journey, UndoesAfterTheNextStartWhatWasDoneBeforeIt)
{
    writeDownARun();
    window = open();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(savedLog(), Log{});
    EXPECT_TRUE(toast().contains(QStringLiteral("Undone"))) << toast().toStdString();
    window = open();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(savedLog(), Log{}) << "what was taken back stays taken back";
}

TEST_F(Journey, ShowsTheRunsOfAWeekOfTheChart)
{
    writeDownARun();
    LogStore(folder / "log.patella").apply({added(aRun(daysAfter(aDay, -7)))});
    window = open();
    auto* chart = window->findChild<LoadChart*>();
    Q_EMIT chart->weekActivated(QDate(2026, 11, 9));
    const auto chosen = window->findChild<RunsPage*>()->selectedEntries();
    ASSERT_EQ(chosen.size(), 1u);
    EXPECT_EQ(chosen[0].run.when.date, daysAfter(aDay, -7));
}

TEST_F(Journey, WritesDownRetiresAndBringsBackAPairWithoutAMouse)
{
    press(Qt::Key_8, Qt::ControlModifier);
    whenOpened<QDialog>([](QDialog& dialog) {
        QTest::keyClicks(dialog.focusWidget(), QStringLiteral("Blue"));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    });
    press(Qt::Key_Space); // the one button of the empty page has the focus
    ASSERT_EQ(savedLog().shoes.size(), 1u);
    EXPECT_EQ(savedLog().shoes[0].name, "Blue");
    EXPECT_TRUE(toast().contains(QStringLiteral("Blue"))) << toast().toStdString();

    window->findChild<QPushButton*>(QStringLiteral("newPair"))->setFocus();
    press(Qt::Key_Tab); // Edit
    press(Qt::Key_Tab); // Retire
    press(Qt::Key_Space);
    EXPECT_EQ(savedLog().shoes[0].retired, aDay);
    press(Qt::Key_Space); // the heading of the retired pairs has the focus: it opens
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    EXPECT_EQ(savedLog().shoes[0].retired, std::nullopt);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(savedLog().shoes[0].retired, aDay);
}

TEST_F(Journey, DropsAFileOnTheWindow)
{
    const auto file = folder / "morning.csv";
    writeBytes(file, "date,distance_km,duration\n2026-11-18,10,55:00\n2026-11-19,8,44:00\n");
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(QString::fromStdString(file.string()))});
    QDragEnterEvent over({200, 200}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window.get(), &over);
    EXPECT_TRUE(over.isAccepted());
    QDropEvent event({200, 200}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    whenOpened<ImportReview>([this](ImportReview& review) {
        EXPECT_TRUE(savedLog().runs.empty()) << "nothing is done before it was looked at";
        review.accept();
    });
    QApplication::sendEvent(window.get(), &event);
    EXPECT_EQ(savedLog().runs.size(), 2u);

    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(savedLog().runs.empty()) << "an import is one step back";
}

TEST_F(Journey, SaysWhatBecameOfEachFile)
{
    const auto file = folder / "shopping.txt";
    writeBytes(file, "milk, bread");
    QString reason;
    whenOpened<ImportReview>([&](ImportReview& report) {
        reason = report.findChild<QTableView*>()->model()->index(0, 3).data().toString();
        report.reject();
    });
    window->importFiles({QString::fromStdString(file.string())});
    EXPECT_TRUE(reason.contains(QStringLiteral("not a format"))) << reason.toStdString();
}

TEST_F(Journey, KeepsTheWindowAndSaysWhyWhenTheDiskRefuses)
{
    // Another writer holds the log for longer than the program waits: here it is a row of the same key.
    auto* card = window->findChild<QuickEntry*>();
    type(QStringLiteral("8"));
    LogStore(folder / "log.patella").apply(adding(card->entry()));
    press(Qt::Key_Return);
    EXPECT_TRUE(toast().contains(QStringLiteral("log.patella"))) << toast().toStdString();
    EXPECT_EQ(card->entry().run.measured.distance, Distance{8000}) << "what was typed is still there";
}

} // namespace
} // namespace patella::ui

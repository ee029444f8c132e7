// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window of a log stands still: on each visit of a page, at each save, undo and delete while all
// pages are made, at each key of the search and each sort, and in an import of all its runs. A Markdown
// table.
//
//     window_bench LOG [visit|save|search|units|import [ROUNDS]]    with QT_QPA_PLATFORM=offscreen; works on
//     copies of the log

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "core/exchange/own/log_csv_writing.h"
#include "core/log/entry.h"
#include "core/log/values/id.h"
#include "core/store/log_store.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "ui/convert.h"
#include "ui/import/import_review.h"
#include "ui/log/log_book.h"
#include "ui/pages/runs/runs_page.h"
#include "ui/pages/shared/run_table.h"
#include "ui/window/main_window.h"
#include "ui/window/window_pages.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace {

using namespace patella;
using namespace patella::ui;
using namespace patella::test;

int rounds = 15;

double processorMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return 1e3 * static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e6;
}

double percentile(std::vector<double> all, std::size_t hundredths)
{
    if (all.empty())
        return 0;
    std::ranges::sort(all);
    return all[std::min(all.size() - 1, all.size() * hundredths / 100)];
}

// The longest time between two beats of the thread of the window.
class Heart : public QObject {
public:
    Heart()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &Heart::beat);
        m_timer.start(1);
        restart();
    }
    void restart()
    {
        m_longest = m_longestProcessor = 0;
        m_since.start();
        m_processor = processorMs();
    }
    void beat()
    {
        m_longest = std::max(m_longest, static_cast<double>(m_since.nsecsElapsed()) / 1e6);
        m_longestProcessor = std::max(m_longestProcessor, processorMs() - m_processor);
        m_since.start();
        m_processor = processorMs();
    }
    double longest() const { return m_longest; }
    double longestProcessor() const { return m_longestProcessor; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    double m_processor = 0, m_longest = 0, m_longestProcessor = 0;
};

struct Blocks {
    std::vector<double> wall, processor, afterwards;
};

class Bench {
public:
    Bench(std::unique_ptr<LogBook> book)
        : m_window(std::move(book))
    {
        m_window.show();
        settle();
    }
    MainWindow& window() { return m_window; }
    WindowPages& pages() { return m_window.pages(); }
    LogBook& book() { return m_window.book(); }

    // Work, what it posted, and the picture after it; then the longest beat until what was put off is done.
    void measure(Blocks& blocks, const std::function<void()>& work)
    {
        const double begun = processorMs();
        QElapsedTimer timer;
        timer.start();
        work();
        QCoreApplication::sendPostedEvents();
        m_window.repaint();
        blocks.wall.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        blocks.processor.push_back(processorMs() - begun);
        m_heart.restart();
        settle();
        blocks.afterwards.push_back(m_heart.longest());
    }
    void longestBeat(Blocks& blocks, const std::function<void()>& work)
    {
        m_heart.restart();
        work();
        m_heart.beat();
        settle();
        blocks.wall.push_back(m_heart.longest());
        blocks.processor.push_back(m_heart.longestProcessor());
    }
    void settle() { QTest::qWait(settling); }

private:
    static constexpr int settling = 150; // milliseconds
    MainWindow m_window;
    Heart m_heart;
};

void printHead()
{
    std::printf("| what | wall: median, ms | 95th | processor: median | 95th | afterwards: median | 95th |\n"
                "|---|---|---|---|---|---|---|\n");
}

void print(const std::string& what, const Blocks& blocks)
{
    std::printf("| %s | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f |\n", what.c_str(),
        percentile(blocks.wall, 50), percentile(blocks.wall, 95), percentile(blocks.processor, 50),
        percentile(blocks.processor, 95), percentile(blocks.afterwards, 50),
        percentile(blocks.afterwards, 95));
    std::fflush(stdout);
}

std::unique_ptr<LogBook> bookOf(const std::filesystem::path& file)
{
    LogStore store(file);
    const auto runs = store.wholeLog().runs;
    const auto today = runs.empty() ? aDay : runs.back().when.date;
    return std::make_unique<LogBook>(std::move(store), [today] { return today; });
}

std::string nameOf(int page) { return WindowPages::names().at(page).toStdString(); }

void measureFirstVisits(Bench& bench)
{
    for (int page = 0; page < WindowPages::names().size(); ++page) {
        Blocks first;
        bench.measure(first, [&] { bench.pages().showPage(page); });
        print(nameOf(page) + ", first visit", first);
    }
}

void measureLaterVisits(Bench& bench)
{
    for (int page = 0; page < WindowPages::names().size(); ++page) {
        Blocks later;
        for (int round = 0; round < rounds; ++round) {
            bench.pages().showPage(page == WindowPages::Guide ? WindowPages::Today : WindowPages::Guide);
            bench.settle();
            bench.measure(later, [&] { bench.pages().showPage(page); });
        }
        print(nameOf(page) + ", later visit", later);
    }
}

Entry runToAdd(const LogBook& book, int score)
{
    auto run = book.log().runs.back();
    run.id = RunId::fresh();
    run.when.date = book.today();
    auto during = aPainNote(run, Moment::During, score);
    auto after = aPainNote(run, Moment::After, score / 2);
    return {.run = run, .painNotes = {during, after}};
}

void measureChanges(Bench& bench)
{
    auto& book = bench.book();
    for (int page = 0; page < WindowPages::names().size(); ++page) {
        bench.pages().showPage(page);
        bench.settle();
        Blocks save, undo, remove;
        for (int round = 0; round < rounds; ++round) {
            const auto entry = runToAdd(book, round % 8);
            bench.measure(save, [&] { book.perform(QStringLiteral("adding a run"), adding(entry)); });
            bench.measure(undo, [&] { book.undoStack().undo(); });
            const auto& runs = book.log().runs; // each is deleted once
            const auto place = static_cast<std::size_t>(page * rounds + round);
            const auto old = entryOf(runs[runs.size() - 1 - place], book.log());
            bench.measure(remove, [&] { book.perform(QStringLiteral("deleting"), removing(old)); });
            book.undoStack().undo();
            bench.settle();
        }
        print(nameOf(page) + ", save", save);
        print(nameOf(page) + ", undo", undo);
        print(nameOf(page) + ", delete", remove);
    }
}

void measureTable(Bench& bench)
{
    bench.pages().showPage(WindowPages::Runs);
    auto* page = bench.pages().findChild<RunsPage*>();
    page->focusSearch();
    constexpr int untilPrepared = 3000; // milliseconds
    QTest::qWait(untilPrepared);
    auto* typed = page->findChild<QLineEdit*>();
    Blocks keys, clearing;
    for (const char* words : {"asphalt", "trail left", "pain>3", "october 2015", "km >= 10", "-asphalt"}) {
        for (const char* key = words; *key; ++key)
            bench.measure(keys, [&] { QTest::keyClick(typed, *key); });
        bench.measure(clearing, [&] { typed->clear(); });
    }
    print("a key in the search", keys);
    print("clearing the search", clearing);
    auto* table = page->findChild<RunTable*>();
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        Blocks sort;
        for (int round = 0; round < rounds; ++round)
            bench.measure(sort, [&] {
                table->sortByColumn(column, round % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
            });
        print("sort by column " + std::to_string(column), sort);
    }
    table->sortByColumn(0, Qt::DescendingOrder);
}

void measureUnits(Bench& bench)
{
    for (int page = 0; page < WindowPages::names().size(); ++page) {
        bench.pages().showPage(page);
        bench.settle();
        Blocks units;
        for (int round = 0; round < 4; ++round)
            bench.measure(units, [&] {
                auto now = bench.book().units();
                now.distance = round % 2 == 0 ? DistanceUnit::Mile : DistanceUnit::Kilometre;
                bench.book().setUnits(now);
                bench.pages().rebuild();
            });
        print(nameOf(page) + ", km and miles", units);
    }
}

void acceptReview()
{
    auto* review = qobject_cast<ImportReview*>(QApplication::activeModalWidget());
    if (!review)
        return;
    for (auto* button : review->findChildren<QPushButton*>())
        if (button->isDefault() && button->isEnabled())
            return button->click();
}

void measureImport(const std::filesystem::path& log, const std::filesystem::path& folder)
{
    const auto list = folder / "runs.csv";
    writeBytes(list, exchange::csvOf(LogStore(log).wholeLog()));
    Blocks import, undo;
    for (int round = 0; round < 3; ++round) {
        Bench bench(bookOf(folder / ("empty" + std::to_string(round) + ".patella")));
        for (int page = 0; page < WindowPages::names().size(); ++page)
            bench.pages().showPage(page);
        bench.pages().showPage(WindowPages::Today);
        bench.settle();
        QTimer answering;
        QObject::connect(&answering, &QTimer::timeout, &bench.window(), acceptReview);
        answering.start(300);
        bench.longestBeat(import, [&] { bench.window().importFiles({toQt(list.string())}); });
        answering.stop();
        std::fprintf(stderr, "%zu runs imported\n", bench.book().log().runs.size());
        bench.settle();
        bench.longestBeat(undo, [&] { bench.book().undoStack().undo(); });
    }
    print("import of all runs, longest beat", import);
    print("its undo, longest beat", undo);
}

} // namespace

int main(int count, char** arguments)
{
    QApplication application(count, arguments);
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    if (count < 2)
        return 2;
    const std::string what = count > 2 ? arguments[2] : "all";
    if (count > 3)
        rounds = std::atoi(arguments[3]);
    const auto wanted = [&](const char* part) { return what == "all" || what == part; };
    const TemporaryFolder folder;
    const auto log = folder / "log.patella";
    std::filesystem::copy_file(arguments[1], log);
    printHead();
    if (what != "import") {
        Bench bench(bookOf(log));
        measureFirstVisits(bench);
        if (wanted("visit"))
            measureLaterVisits(bench);
        if (wanted("save"))
            measureChanges(bench);
        if (wanted("search"))
            measureTable(bench);
        if (wanted("units"))
            measureUnits(bench);
    }
    if (wanted("import"))
        measureImport(log, folder / "");
    return 0;
}

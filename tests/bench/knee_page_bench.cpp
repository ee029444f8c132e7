// SPDX-License-Identifier: GPL-3.0-or-later
// How long the page Knee takes to be there in a log of twenty years, and to say something else after an edit,
// against an empty window of the same run by turns.
//
//     knee_page_bench    with QT_QPA_PLATFORM=offscreen, or under a display

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QSettings>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/builders.h"
#include "tests/support/random_logs.h"
#include "tests/support/temporary_folder.h"
#include "ui/log/log_book.h"
#include "ui/pages/knee/about_knee_page.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

namespace {

using namespace patella;
using namespace patella::ui;
using namespace patella::test;

constexpr int rounds = 21;
constexpr QSize size(1100, 750);

class Measured {
public:
    explicit Measured(const char* name)
        : m_name(name)
    {
    }
    void measure(const std::function<void()>& work)
    {
        const auto begun = std::clock();
        QElapsedTimer timer;
        timer.start();
        work();
        m_wall.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        m_processor.push_back(1e3 * static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC);
    }
    void print(const Measured& empty)
    {
        std::printf("| %s | %.1f | %.1f | %.1f | %.2f |\n", m_name, median(m_processor), late(m_processor),
            median(m_wall), median(m_processor) / median(empty.m_processor));
    }

private:
    static double median(std::vector<double> all)
    {
        std::ranges::sort(all);
        return all[all.size() / 2];
    }
    static double late(std::vector<double> all)
    {
        std::ranges::sort(all);
        return all[all.size() * 95 / 100];
    }

    const char* m_name;
    std::vector<double> m_processor, m_wall;
};

void painted(QWidget& window)
{
    window.resize(size);
    window.show();
    window.repaint();
}

void showEmpty()
{
    QMainWindow window;
    window.menuBar()->addMenu(QStringLiteral("File"));
    window.setCentralWidget(new QLabel(QStringLiteral("Nothing here"), &window));
    window.statusBar()->showMessage(QStringLiteral("Ready"));
    painted(window);
}

void measureAll()
{
    const TemporaryFolder folder;
    LogBook book(LogStore(folder / "log.patella"), [] { return aDay; });
    book.perform(QStringLiteral("log"), addingAll(logOfTwentyYears()));
    Measured empty("an empty window"), first("the page, first picture"),
        again("after an edit, without saving it"), saved("after an edit, with saving it");
    for (int round = 0; round < rounds; ++round) {
        empty.measure(showEmpty);
        AboutKneePage page(book);
        first.measure([&] { painted(page); });
        if (!QTest::qWaitFor([&] { return page.isFilled(); }, 60'000))
            std::abort();
        page.grab();
        again.measure([&] {
            Q_EMIT book.changed();
            page.repaint();
        });
        auto note = aPainNote(book.log().runs.back(), Moment::During, round % 8);
        saved.measure([&] {
            book.perform(QStringLiteral("score"), {added(note)});
            page.repaint();
        });
        if (!QTest::qWaitFor([&] { return page.isFilled(); }, 60'000))
            std::abort();
        book.perform(QStringLiteral("score"), {removed(note)});
    }
    std::printf("%zu runs, %zu scores\n\n| what | processor: median, ms | 95th percentile | wall: median, ms "
                "| x the empty "
                "window |\n|---|---|---|---|---|\n",
        book.log().runs.size(), book.log().painNotes.size());
    for (auto* each : {&empty, &first, &again, &saved})
        each->print(empty);
}

} // namespace

int main(int count, char** arguments)
{
    QApplication application(count, arguments);
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    measureAll();
    return 0;
}

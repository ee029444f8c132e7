// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/screenshots.h"

#include <QApplication>
#include <QDir>

#include "core/log/blank.h"
#include "core/log/new_records.h"
#include "ui/entry/forms.h"
#include "ui/log/log_book.h"
#include "ui/look/appearance.h"
#include "ui/pages/knee/about_knee_page.h"
#include "ui/pages/patterns/patterns_page.h"
#include "ui/report/window/report_picture.h"
#include "ui/window/main_window.h"
#include "ui/window/window_pages.h"

#include <array>

namespace patella::ui {

namespace {

// Every form there is, for the last run and the day of the log.
std::vector<ChangeSet> formsToShow(LogBook& book)
{
    const auto today = book.today();
    const auto& log = book.log();
    std::vector<ChangeSet> changeSets{{added(newKneeCheck(log, today))}, {added(newOf<DayNote>(today))},
        {added(newCareNote(log, today))}, {added(newVisit(today))}, {added(newComplaint(log, today))},
        {added(newProfileFact(log, today))}, {added(newShoe({}))}, {added(newOf<PlannedRun>(today))},
        {added(newOf<SelfExperiment>(today))}};
    if (const auto& runs = log.runs; runs.size() > 1) {
        changeSets.push_back({replaced(runs.back(), runs.back())});
        changeSets.push_back({replaced(runs.back(), runs.back()), replaced(runs.front(), runs.front())});
    }
    return changeSets;
}

bool takeForms(MainWindow& window, const QString& path)
{
    bool written = true;
    int number = 0;
    for (const auto& changeSet : formsToShow(window.book())) {
        const auto form = formFor(changeSet, window.book().log(), window.book().today(), &window);
        form->show();
        for (int page = 0; page < form->pageCount(); ++page) {
            form->showPage(page);
            QApplication::processEvents();
            written &= form->grab().save(path.arg(number).arg(page));
        }
        ++number;
    }
    return written;
}

// Waits for what a page computes beside the window; it is part of the picture.
void settle(MainWindow& window)
{
    QApplication::processEvents();
    QApplication::processEvents();
    for (const auto* page : window.findChildren<PatternsPage*>())
        while (page->isVisible() && page->isLooking())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    for (const auto* page : window.findChildren<AboutKneePage*>())
        while (page->isVisible() && !page->isFilled())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QApplication::processEvents();
}

struct Look {
    Appearance appearance;
    QString name;
};
const std::array<Look, 2>& looks()
{
    static const std::array<Look, 2> all{
        {{Appearance::Light, QStringLiteral("light")}, {Appearance::Dark, QStringLiteral("dark")}}};
    return all;
}

QString pictureOf(const QString& page, const Look& look)
{
    return QStringLiteral("%1-%2.png").arg(page, look.name);
}

QString reportPicture() { return QStringLiteral("report.png"); }

} // namespace

bool takeScreenshots(MainWindow& window, const QString& folder)
{
    bool written = QDir().mkpath(folder);
    window.resize(1280, 900);
    window.show();
    const QDir place(folder);
    for (const auto& look : looks()) {
        apply(look.appearance);
        const auto pages = WindowPages::names();
        for (int page = 0; page < pages.size(); ++page) {
            window.pages().showPage(page);
            settle(window);
            written &= window.grab().save(place.filePath(pictureOf(pages.at(page), look)));
        }
        written &= takeForms(
            window, place.filePath(QStringLiteral("form%1-%2-") + look.name + QStringLiteral(".png")));
    }
    const auto& book = window.book();
    return pictureOfTheReport(book.log(), book.today(), book.units()).save(place.filePath(reportPicture()))
        && written;
}

} // namespace patella::ui

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
#include "ui/window/main_window.h"
#include "ui/window/window_pages.h"

namespace patella::ui {

namespace {

// Every form there is, for the last run and the day of the log.
std::vector<ChangeSet> formsToShow(LogBook& book)
{
    const auto today = book.today();
    const auto& log = book.log();
    std::vector<ChangeSet> changeSets{{added(newKneeCheck(log, today))}, {added(newOf<DayNote>(today))},
        {added(newOf<CareNote>(today))}, {added(newOf<Visit>(today))}, {added(newOf<Complaint>(today))},
        {added(newOf<ProfileFact>(today))}, {added(newShoe({}))}, {added(newOf<PlannedRun>(today))},
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

} // namespace

bool takeScreenshots(MainWindow& window, const QString& folder)
{
    bool written = QDir().mkpath(folder);
    const std::pair<Appearance, QString> looks[]{
        {Appearance::Light, QStringLiteral("light")}, {Appearance::Dark, QStringLiteral("dark")}};
    window.resize(1280, 900);
    window.show();
    for (const auto& [look, name] : looks) {
        apply(look);
        const auto pages = WindowPages::names();
        for (int page = 0; page < pages.size(); ++page) {
            window.pages().showPage(page);
            settle(window);
            written &= window.grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, pages.at(page), name));
        }
        written &= takeForms(window, folder + QStringLiteral("/form%1-%2-") + name + QStringLiteral(".png"));
    }
    return written;
}

} // namespace patella::ui

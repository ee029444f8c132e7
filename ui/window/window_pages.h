// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStackedWidget>
#include <QStringList>

#include "core/knowledge/statement.h"
#include "core/log/log.h"

#include <vector>

namespace patella::ui {

class FormController;
class GuidePage;
class LogBook;
class RunsPage;
class TodayPage;

// What stands beside the sidebar: one page for each of its lines, made on its first visit. Forms that a page
// asks for are opened; what else it says is passed on.
class WindowPages : public QStackedWidget {
    Q_OBJECT

public:
    enum Number { Today, Runs, Days, Load, PainAndMileage, TheKnee, PatternsOfTheKnee, Shoes, Care, Guide };

    WindowPages(LogBook& book, FormController& forms, QWidget* parent = nullptr);

    static QStringList names(); // stable: of icons and files
    static QStringList titles();

    void showPage(int page);
    void explainPage(); // the guide, at the card of the page that is shown
    void helpWithPage(); // the guide, at how the page is used where there is something to say of that
    void writeDownARun();
    void repeatLastRun();
    void searchRuns();
    void showRuns(const std::vector<RunId>& wanted); // among all runs
    void goBack(); // to the page that was seen before
    void goForward();
    void rebuild(); // after a change of units or of the first day of the week

Q_SIGNALS:
    void shown(int page);
    void importWanted();
    void guideWanted(); // when to see a doctor
    void changed(const QString& sentence); // the log; can be undone
    void done(const QString& sentence); // anything else
    void refused(const QString& sentence);

private:
    QWidget* pageAt(int page);
    void show(int page);
    TodayPage& today();
    RunsPage& runs();
    QWidget* makeToday();
    QWidget* makeRuns();
    QWidget* makeDays();
    QWidget* makeLoad();
    QWidget* makeMileage();
    QWidget* makeKnee();
    QWidget* makePatterns();
    QWidget* makeShoes();
    QWidget* makeCare();
    QWidget* makeGuide();
    void showFigures(patella::knowledge::FigurePage figures);
    void goBackFromGuide();
    void showWeek(QDate monday);
    void showDay(LocalDate day);

    LogBook& m_book;
    FormController& m_forms;
    std::vector<QWidget*> m_made; // by number
    int m_guideFrom = Guide; // the page that was explained; the guide itself: none
    std::vector<int> m_seen; // pages in the order of their visits
    std::size_t m_place = 0; // among them

    struct Kind {
        const char* name;
        const char* title;
        QWidget* (WindowPages::*make)();
        const char* card; // of the guide
        const char* topic; // of its pages on using Patella; empty: the card
    };
    static const std::vector<Kind>& kinds();
};

} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_pages.h"

#include <QScrollArea>

#include "ui/convert.h"
#include "ui/entry/form_controller.h"
#include "ui/log/log_book.h"
#include "ui/pages/care/care_page.h"
#include "ui/pages/days/days_page.h"
#include "ui/pages/guide/guide_page.h"
#include "ui/pages/knee/about_knee_page.h"
#include "ui/pages/load/load_page.h"
#include "ui/pages/mileage/mileage_page.h"
#include "ui/pages/patterns/patterns_page.h"
#include "ui/pages/runs/runs_page.h"
#include "ui/pages/shoes/shoes_page.h"
#include "ui/pages/today/today_page.h"

namespace patella::ui {

const std::vector<WindowPages::Kind>& WindowPages::kinds()
{
    static const std::vector<Kind> all{
        {"today", QT_TR_NOOP("Today"), &WindowPages::makeToday, "pain-rule", "log-a-run"},
        {"runs", QT_TR_NOOP("Runs"), &WindowPages::makeRuns, "keep-running", "log-a-run"},
        {"days", QT_TR_NOOP("Days"), &WindowPages::makeDays, "kneecap", "log-a-run"},
        {"load", QT_TR_NOOP("Load"), &WindowPages::makeLoad, "ramping-up", "read-the-chart"},
        {"mileage", QT_TR_NOOP("Pain and mileage"), &WindowPages::makeMileage, "keep-running",
            "read-the-chart"},
        {"knee", QT_TR_NOOP("Knee"), &WindowPages::makeKnee, "pain-rule", ""},
        {"patterns", QT_TR_NOOP("Patterns"), &WindowPages::makePatterns, "habits", "patterns"},
        {"shoes", QT_TR_NOOP("Shoes"), &WindowPages::makeShoes, "supports", ""},
        {"care", QT_TR_NOOP("Care"), &WindowPages::makeCare, "hip-and-knee", ""},
        {"guide", QT_TR_NOOP("Guide"), &WindowPages::makeGuide, "", ""},
    };
    return all;
}

WindowPages::WindowPages(LogBook& book, FormController& forms, QWidget* parent)
    : QStackedWidget(parent)
    , m_book(book)
    , m_forms(forms)
    , m_made(kinds().size())
{
    for (std::size_t page = 0; page < kinds().size(); ++page)
        addWidget(new QWidget);
    m_forms.watch({.written = [this] { return today().written(); },
        .takesBack = [this](const ChangeSet& changeSet) { return today().takeBack(changeSet); },
        .knee = [this](const RunId& run) { return today().kneeOf(run); }});
}

QStringList WindowPages::names()
{
    QStringList all;
    for (const auto& kind : kinds())
        all << QString::fromLatin1(kind.name);
    return all;
}

QStringList WindowPages::titles()
{
    QStringList all;
    for (const auto& kind : kinds())
        all << tr(kind.title);
    return all;
}

void WindowPages::showPage(int page)
{
    if (page == Guide && currentIndex() != Guide) {
        m_guideFrom = Guide;
        static_cast<GuidePage*>(pageAt(Guide))->offerWayBack({});
    }
    if (m_seen.empty() || m_seen.at(m_place) != page) {
        m_seen.resize(m_seen.empty() ? 0 : m_place + 1);
        m_seen.push_back(page);
        m_place = m_seen.size() - 1;
    }
    show(page);
}

void WindowPages::goBack()
{
    if (m_place > 0)
        show(m_seen.at(--m_place));
}

void WindowPages::goForward()
{
    if (m_place + 1 < m_seen.size())
        show(m_seen.at(++m_place));
}

void WindowPages::show(int page)
{
    pageAt(page);
    setCurrentIndex(page);
    Q_EMIT shown(page);
}

void WindowPages::explainPage()
{
    const int explained = currentIndex();
    const auto* card = kinds().at(static_cast<std::size_t>(explained)).card;
    showPage(Guide);
    auto& guide = *static_cast<GuidePage*>(pageAt(Guide));
    if (explained == Guide)
        return guide.focusSearch();
    m_guideFrom = explained;
    guide.showCard(QString::fromLatin1(card));
    guide.offerWayBack(titles().at(explained));
}

void WindowPages::helpWithPage()
{
    const auto* topic = kinds().at(static_cast<std::size_t>(currentIndex())).topic;
    explainPage();
    if (*topic)
        static_cast<GuidePage*>(pageAt(Guide))->showTopic(QString::fromLatin1(topic));
}

void WindowPages::goBackFromGuide() { showPage(m_guideFrom); }

void WindowPages::showFigures(knowledge::FigurePage figures)
{
    switch (figures) {
    case knowledge::FigurePage::Load:
        return showPage(Load);
    case knowledge::FigurePage::Mileage:
        return showPage(PainAndMileage);
    case knowledge::FigurePage::Knee:
        return showPage(TheKnee);
    case knowledge::FigurePage::Patterns:
        return showPage(PatternsOfTheKnee);
    case knowledge::FigurePage::Shoes:
        return showPage(Shoes);
    case knowledge::FigurePage::Care:
        return showPage(Care);
    }
}

QWidget* WindowPages::pageAt(int page)
{
    auto*& made = m_made.at(static_cast<std::size_t>(page));
    if (!made) {
        made = (this->*kinds().at(static_cast<std::size_t>(page)).make)();
        auto* blank = widget(page);
        insertWidget(page, made);
        delete blank;
        for (auto* scroll :
            made->findChildren<QScrollArea*>()) // the Tab key reaches them: they are read aloud
            if (scroll->accessibleName().isEmpty())
                scroll->setAccessibleName(titles().at(page));
    }
    return made;
}

TodayPage& WindowPages::today() { return *static_cast<TodayPage*>(pageAt(Today)); }

RunsPage& WindowPages::runs() { return *static_cast<RunsPage*>(pageAt(Runs)); }

QWidget* WindowPages::makeToday()
{
    auto* page = new TodayPage(m_book);
    connect(page, &TodayPage::saved, this, &WindowPages::changed);
    connect(page, &TodayPage::formWanted, &m_forms, &FormController::open);
    connect(page, &TodayPage::weekWanted, this, &WindowPages::showWeek);
    return page;
}

QWidget* WindowPages::makeRuns()
{
    auto* page = new RunsPage(m_book);
    connect(page, &RunsPage::formWanted, &m_forms, &FormController::open);
    connect(page, &RunsPage::removed, this, &WindowPages::changed);
    connect(page, &RunsPage::importWanted, this, &WindowPages::importWanted);
    return page;
}

QWidget* WindowPages::makeDays()
{
    auto* page = new DaysPage(m_book);
    connect(page, &DaysPage::formWanted, &m_forms, &FormController::open);
    connect(page, &DaysPage::removed, this, &WindowPages::changed);
    return page;
}

QWidget* WindowPages::makeLoad()
{
    auto* page = new LoadPage(m_book);
    connect(page, &LoadPage::explanationWanted, this, &WindowPages::explainPage);
    connect(page, &LoadPage::weekWanted, this, &WindowPages::showWeek);
    connect(page, &LoadPage::runWanted, this, &WindowPages::writeDownARun);
    connect(page, &LoadPage::done, this, &WindowPages::done);
    connect(page, &LoadPage::refused, this, &WindowPages::refused);
    return page;
}

QWidget* WindowPages::makeMileage()
{
    auto* page = new MileagePage(m_book);
    connect(page, &MileagePage::explanationWanted, this, &WindowPages::explainPage);
    connect(page, &MileagePage::weekWanted, this, &WindowPages::showWeek);
    connect(page, &MileagePage::runsWanted, this, &WindowPages::showRuns);
    connect(page, &MileagePage::runWanted, this, &WindowPages::writeDownARun);
    connect(page, &MileagePage::done, this, &WindowPages::done);
    connect(page, &MileagePage::refused, this, &WindowPages::refused);
    return page;
}

QWidget* WindowPages::makeKnee()
{
    auto* page = new AboutKneePage(m_book);
    connect(page, &AboutKneePage::explanationWanted, this, &WindowPages::explainPage);
    connect(page, &AboutKneePage::formWanted, &m_forms, &FormController::open);
    connect(page, &AboutKneePage::runWanted, this, &WindowPages::writeDownARun);
    connect(page, &AboutKneePage::runsWanted, this, &WindowPages::showRuns);
    connect(page, &AboutKneePage::dayWanted, this, &WindowPages::showDay);
    connect(page, &AboutKneePage::guideWanted, this, &WindowPages::guideWanted);
    connect(page, &AboutKneePage::done, this, &WindowPages::done);
    return page;
}

QWidget* WindowPages::makePatterns()
{
    auto* page = new PatternsPage(m_book);
    connect(page, &PatternsPage::explanationWanted, this, &WindowPages::explainPage);
    connect(page, &PatternsPage::runWanted, this, [this](const RunId& run) { showRuns({run}); });
    connect(page, &PatternsPage::formWanted, &m_forms, &FormController::open);
    connect(page, &PatternsPage::done, this, &WindowPages::changed);
    connect(page, &PatternsPage::entryWanted, this, &WindowPages::writeDownARun);
    return page;
}

QWidget* WindowPages::makeShoes()
{
    auto* page = new ShoesPage(m_book);
    connect(page, &ShoesPage::formWanted, &m_forms, &FormController::open);
    connect(page, &ShoesPage::done, this, &WindowPages::changed);
    return page;
}

QWidget* WindowPages::makeCare()
{
    auto* page = new CarePage(m_book);
    connect(page, &CarePage::formWanted, &m_forms, &FormController::open);
    connect(page, &CarePage::done, this, &WindowPages::changed);
    return page;
}

QWidget* WindowPages::makeGuide()
{
    auto* page = new GuidePage(m_book);
    connect(page, &GuidePage::formWanted, &m_forms, &FormController::open);
    connect(page, &GuidePage::figuresWanted, this, &WindowPages::showFigures);
    connect(page, &GuidePage::doctorGuideWanted, this, &WindowPages::guideWanted);
    connect(page, &GuidePage::backWanted, this, &WindowPages::goBackFromGuide);
    return page;
}

void WindowPages::showWeek(QDate monday)
{
    showPage(Runs);
    runs().showWeek(fromQt(monday));
}

void WindowPages::showDay(LocalDate day)
{
    showPage(Days);
    static_cast<DaysPage*>(pageAt(Days))->goTo(day);
}

void WindowPages::showRuns(const std::vector<RunId>& wanted)
{
    showPage(Runs);
    runs().showRuns(wanted);
}

void WindowPages::writeDownARun()
{
    showPage(Today);
    today().focusEntry();
}

void WindowPages::repeatLastRun()
{
    showPage(Today);
    today().repeatLastRun();
}

void WindowPages::searchRuns()
{
    showPage(Runs);
    runs().focusSearch();
}

void WindowPages::rebuild()
{
    const int shownNow = currentIndex();
    const auto written = today().written();
    for (int page = 0; page < count(); ++page) {
        delete widget(page);
        insertWidget(page, new QWidget);
        m_made.at(static_cast<std::size_t>(page)) = nullptr;
    }
    pageAt(Today);
    showPage(shownNow);
    if (!written.empty())
        m_forms.open(written); // what stood in the quick entry goes on in the form
}

} // namespace patella::ui

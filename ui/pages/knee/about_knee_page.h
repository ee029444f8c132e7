// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStackedWidget>

#include "core/log/log.h"

#include <functional>
#include <vector>

class QButtonGroup;
class QLabel;
class QScrollArea;

namespace patella::ui {

class BehaviourView;
class DailyLifeView;
class FlaresView;
class LogBook;
class StateView;
class TimelineView;
class TurnsView;
class WhereView;

namespace knee {
struct Asked;
}

// The Knee page: how bad, may I run, how far, is it getting better, do I need somebody; and below what the
// log knows of the knee over time. Parts out of sight are filled when the first picture is there.
class AboutKneePage : public QStackedWidget {
    Q_OBJECT

public:
    explicit AboutKneePage(LogBook& book, QWidget* parent = nullptr);

    bool isFilled() const { return m_toFill.empty(); }
    void showKnee(Side knee);
    Side knee() const;

Q_SIGNALS:
    void formWanted(const patella::ChangeSet& changeSet);
    void runWanted(); // the first one
    void guideWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* content();
    QWidget* choice();
    void connectParts();
    void refresh();
    void fillNext();
    void showMissing();
    void openRecord(const Record& record);
    void openPlace(Side side, Region region, std::chrono::year_month month);
    knee::Asked asked() const;

    LogBook& m_book;
    QButtonGroup* m_knees;
    QScrollArea* m_scroll;
    StateView* m_state;
    TimelineView* m_timeline;
    WhereView* m_where;
    BehaviourView* m_behaviour;
    DailyLifeView* m_daily;
    FlaresView* m_flares;
    TurnsView* m_turns;
    QLabel* m_missing;
    std::vector<std::function<void()>> m_toFill; // the next one last
    bool m_isStale = true; // refreshed when the page is shown
    bool m_isChosen = false; // the knee, by the runner
};

} // namespace patella::ui

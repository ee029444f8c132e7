// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStackedWidget>
#include <QTimer>

#include "core/log/log.h"

#include <functional>
#include <optional>
#include <vector>

class QButtonGroup;
class QLabel;
class QScrollArea;
class QToolButton;

namespace patella::ui {

class BehaviourView;
class DailyLifeView;
class FlaresView;
class LogBook;
class StateView;
class TimelineView;
class TrainingView;
class TurnsView;
class TwoKneesView;
class WhereView;
class WorkBeside;

namespace knee {
struct Asked;
}

// The Knee page: how bad, may I run, how far, is it getting better, do I need somebody; and below what the
// log knows of the knee over time. Parts out of sight are filled when the first picture is there.
class AboutKneePage : public QStackedWidget {
    Q_OBJECT

public:
    explicit AboutKneePage(LogBook& book, QWidget* parent = nullptr);

    bool isFilled() const; // every part says what the log says now
    void showKnee(Side knee);
    QByteArray pdf() const; // what is on the page, on paper; empty when there is no font
    Side knee() const;

Q_SIGNALS:
    void explanationWanted(); // of these figures
    void formWanted(const patella::ChangeSet& changeSet);
    void runWanted(); // the first one
    void runsWanted(const std::vector<patella::RunId>& runs);
    void dayWanted(patella::LocalDate day);
    void guideWanted();
    void done(const QString& sentence);

private:
    QWidget* content();
    QWidget* choice();
    void connectParts();
    void refresh();
    void fillNext();
    QWidget* part(const QString& title, QWidget* content);
    void look();
    void savePdf();
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
    TrainingView* m_training;
    TwoKneesView* m_two;
    DailyLifeView* m_daily;
    FlaresView* m_flares;
    TurnsView* m_turns;
    QLabel* m_missing;
    WorkBeside* m_work;
    std::optional<Side> m_seen; // the knee whose slow parts are on the page
    std::vector<std::pair<QString, QWidget*>> m_parts; // with their titles, from above
    QToolButton* m_save;
    std::vector<std::function<void()>> m_toFill; // the next one last
    QTimer m_filling; // a part each turn
    bool m_isChosen = false; // the knee, by the runner
};

} // namespace patella::ui

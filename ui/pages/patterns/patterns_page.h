// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/pages/patterns/patterns_work.h"

#include <memory>

class QButtonGroup;
class QFrame;
class QLabel;
class QStackedWidget;

namespace patella::ui {

class AnswerView;
class ExperimentView;
class ExplorationView;
class LogBook;
class ShoeSurfaceView;
class TwinsView;

// Which habits go together with the pain of each knee, how sure that is, and what the log cannot tell. The
// search runs beside the window; what was seen before stays until it is done.
class PatternsPage : public QWidget {
    Q_OBJECT

public:
    explicit PatternsPage(LogBook& book, QWidget* parent = nullptr);

    bool isLooking() const { return m_work != nullptr; }

Q_SIGNALS:
    void explanationWanted(); // of these figures
    void looked(); // what is shown is what the log says now
    void runWanted(const patella::RunId& run);
    void entryWanted(); // of the first run
    void formWanted(const patella::ChangeSet& changeSet);
    void done(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* head();
    QWidget* kneeSwitch();
    QWidget* sections();
    QWidget* emptyState();
    void look();
    void showSeen();
    void showKnee(const KneeLook& look);
    const KneeLook& shownKnee() const;

    LogBook& m_book;
    bool m_isStale = true; // looked for anew when the page is seen
    std::unique_ptr<PatternsWork> m_work;
    std::shared_ptr<const PatternsSeen> m_seen;
    QButtonGroup* m_knees;
    QWidget* m_switch;
    QLabel* m_looking;
    AnswerView* m_answer;
    ExperimentView* m_experiments;
    TwinsView* m_twins;
    ShoeSurfaceView* m_shoes;
    ExplorationView* m_exploration;
    QFrame* m_twinsCard;
    QFrame* m_shoesCard;
    QFrame* m_explorationCard;
    QStackedWidget* m_stack;
};

} // namespace patella::ui

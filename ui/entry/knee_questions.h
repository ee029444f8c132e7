// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "core/log/entry.h"

#include <vector>

class QLabel;
class QVBoxLayout;

namespace patella::ui {

class KneeLineFields;
class LogBook;

// Asks how the knee was in runs of today and yesterday that have just come from files: a watch does not know.
// One row of four scores for each run, from the keyboard alone; Enter saves.
class KneeQuestions : public QFrame {
    Q_OBJECT

public:
    explicit KneeQuestions(LogBook& book, QWidget* parent = nullptr);

    // About those of the change set that say nothing of the knee; hidden when there is none.
    void ask(const ChangeSet& imported);

Q_SIGNALS:
    void answered(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Row {
        RunId run;
        QWidget* widget;
        KneeLineFields* fields;
    };
    QWidget* buttons();
    void addRow(const RunEntry& run);
    void refresh();
    void giveUp();
    void save();
    bool showTroubles();

    LogBook& m_book;
    QVBoxLayout* m_place;
    QLabel* m_trouble;
    std::vector<Row> m_rows;
};

} // namespace patella::ui

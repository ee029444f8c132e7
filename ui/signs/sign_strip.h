// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "core/knee/red_flags.h"
#include "core/log/log.h"

#include <vector>

class QVBoxLayout;

namespace patella::ui {

class LogBook;

// The red flags that stand, above every page: most urgent first, each with why it was raised and what ends
// it. It cannot be folded away while one stands, and is not there otherwise. Reasons to be seen are no flags.
class SignStrip : public QFrame {
    Q_OBJECT

public:
    explicit SignStrip(LogBook& book, QWidget* parent = nullptr);

    // The others are named under "When to see a doctor".
    static constexpr std::size_t signsShown = 3;

Q_SIGNALS:
    void formWanted(const patella::ChangeSet& changeSet);
    void guideWanted();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    QWidget* rowOf(const RaisedFlag& flag);
    QWidget* answers(std::size_t others);

    LogBook& m_book;
    QVBoxLayout* m_layout;
    QWidget* m_signs;
    std::vector<RaisedFlag> m_flags;
};

// The runner's word that a sign was looked at or noted by mistake, to be filled in.
ChangeSet endingOf(const RaisedFlag& flag, LocalDate today);

} // namespace patella::ui

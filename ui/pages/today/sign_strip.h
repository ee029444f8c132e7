// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "core/knee/red_flags.h"
#include "core/log/log.h"

class QVBoxLayout;

namespace patella::ui {

class LogBook;

// The red flags that stand, most urgent first, each with what ends it. It cannot be folded away while one
// stands, and is not there otherwise.
class SignStrip : public QFrame {
    Q_OBJECT

public:
    explicit SignStrip(LogBook& book, QWidget* parent = nullptr);
    void refresh();

Q_SIGNALS:
    void formWanted(const patella::ChangeSet& changeSet);

private:
    QWidget* rowOf(const RaisedFlag& flag);
    QWidget* ends();

    LogBook& m_book;
    QVBoxLayout* m_layout;
    QWidget* m_signs;
};

} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace patella::ui {

// Says why a page is empty and offers the one next thing to do.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(
        const QString& title, const QString& sentence, const QString& action, QWidget* parent = nullptr);

Q_SIGNALS:
    void actionWanted();
};

} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace patella::ui {

// Lies over the window while files are held above it and says what becomes of them.
class DropHint : public QLabel {
    Q_OBJECT

public:
    explicit DropHint(QWidget& window);
    void cover(); // all of the window
};

} // namespace patella::ui

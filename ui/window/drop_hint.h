// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QMimeData;

namespace patella::ui {

// Lies over the window while files are held above it and says what becomes of them.
class DropHint : public QLabel {
    Q_OBJECT

public:
    explicit DropHint(QWidget& window);
    void cover(); // all of the window
};

QStringList localFiles(const QMimeData& data); // what is dropped and lies on this machine

} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace patella::ui {

// A line above the pages that offers something and goes away once it is answered.
class Banner : public QFrame {
    Q_OBJECT

public:
    Banner(const QString& sentence, const QString& accept, const QString& refuse, QWidget* parent = nullptr);

Q_SIGNALS:
    void accepted();
    void refused();
};

// Above the pages of the sample log, for as long as it is open.
QWidget* sampleBanner();

} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>

#include "core/log/log.h"
#include "ui/words/units.h"

#include <functional>
#include <vector>

// What the parts of the Knee page are made of.
namespace patella::ui::knee {

// What is asked of the page: the log as it stands, and which knee.
struct Asked {
    const Log& log;
    LocalDate today;
    Side knee; // both: the worse one, or a row for each
    Units units;

    std::vector<Side> knees() const; // left, right
};

using OpenRecord = std::function<void(const Record&)>;

QLabel* words(const QString& text = {}); // wraps, can be copied
QLabel* boldWords(const QString& text);
QLabel* quietWords(const QString& text = {});
QLabel* largeWords(const QString& text = {});
QString looking(); // while something is reckoned beside the window
QFrame* part(const QString& title, const std::vector<QWidget*>& content); // a card, one below the other
void clear(QWidget& widget); // takes out what is in its layout

} // namespace patella::ui::knee

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QString>

#include "core/knowledge/knowledge.h"

// What the views of the guide are made of.
namespace patella::ui::guide {

QLabel* text(const QString& said); // wraps, can be copied
QLabel* quiet(const QString& said);
QLabel* bold(const QString& said, double size = 1);
QPushButton* link(const QString& said); // flat, as wide as it is

// A statement in full: title, sides, text, how strong it is and who says so.
QWidget* statementView(const knowledge::Statement& statement);

} // namespace patella::ui::guide

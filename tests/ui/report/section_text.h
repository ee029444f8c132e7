// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "ui/report/content/content.h"

#include <vector>

namespace patella::test {

// What a section says, a line for each paragraph, point, fact ("label: value") and row.
std::vector<QStringList> saidIn(const ui::Section& section);
QString textOf(const std::vector<ui::Section>& sections);
inline QString textOf(const ui::Section& section) { return textOf(std::vector{section}); }

} // namespace patella::test

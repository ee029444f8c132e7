// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace patella::ui {

// Leads from the figures of a page to the card of the guide that explains them.
QPushButton* whatIsThis();

} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <memory>

namespace patella::app {

inline constexpr int noWindowExitCode = 3;

// The application, or exit code 3 with this sentence where Qt finds nothing to draw on (Qt itself would
// abort).
std::unique_ptr<QApplication> applicationOrExit(int& argc, char** argv, const char* sentence);

} // namespace patella::app

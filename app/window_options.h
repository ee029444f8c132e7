// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>

namespace patella::app {

// What the window takes on its command line besides files: --log, --lang, --screenshots and --measure-start.
QList<QCommandLineOption> windowOptions();

} // namespace patella::app

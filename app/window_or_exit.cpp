// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_or_exit.h"

#include <cstdio>
#include <unistd.h>

namespace patella::app {

namespace {

const char* saidWhenNothingOpens = "";

void exitWhenNoWindowOpens(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtFatalMsg) {
        std::fprintf(stderr, "%s\n", saidWhenNothingOpens);
        ::_exit(noWindowExitCode);
    }
    if (type != QtDebugMsg && type != QtInfoMsg && type != QtWarningMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

} // namespace

std::unique_ptr<QApplication> applicationOrExit(int& argc, char** argv, const char* sentence)
{
    saidWhenNothingOpens = sentence;
    const auto usual = qInstallMessageHandler(exitWhenNoWindowOpens);
    auto application = std::make_unique<QApplication>(argc, argv);
    qInstallMessageHandler(usual);
    return application;
}

} // namespace patella::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "app/cli/commands.h"
#include "app/cli/output.h"

int main(int argc, char** argv)
{
    // Qt sees no arguments: all of them are the command line's.
    int none = 1;
    const QCoreApplication application(none, argv);

    patella::cli::CommandLine line;
    offerAdd(line);
    offerList(line);
    offerWeeks(line);
    offerVerify(line);
    offerSample(line);
    const auto exitCode = line.run({argv + 1, argv + argc});
    return static_cast<int>(patella::cli::written(exitCode));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/words.h"

#include <iostream>

namespace patella::cli {

void print(const QString& line) { std::cout << line.toStdString() << '\n'; }

void print(const Json& document)
{
    std::cout << document.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

void complain(const QString& sentence) { std::cerr << sentence.toStdString() << '\n'; }

ExitCode written(ExitCode exitCode)
{
    if (std::cout.flush())
        return exitCode;
    complain(Cli::tr("The answer could not be written to the standard output."));
    return ExitCode::Failed;
}

} // namespace patella::cli

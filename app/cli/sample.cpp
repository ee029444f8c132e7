// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/help.h"
#include "app/cli/output.h"
#include "app/cli/words.h"
#include "core/sample/sample_log.h"
#include "core/store/checked_copy.h"
#include "core/store/places.h"

#include <memory>

namespace patella::cli {

namespace {

namespace words = ui::words;

// Takes a half-written file away again.
class Draft {
public:
    explicit Draft(std::filesystem::path file)
        : m_file(std::move(file))
    {
    }
    ~Draft()
    {
        if (!m_isKept)
            removeLogFile(m_file);
    }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;

    void keep() { m_isKept = true; }

private:
    std::filesystem::path m_file;
    bool m_isKept = false;
};

void write(const Log& log, const std::filesystem::path& file)
{
    Draft draft(file);
    LogStore store(file, deviceName());
    store.markAsSample();
    store.apply(addingAll(log));
    draft.keep();
}

ExitCode sample(const GlobalOptions& options, const std::string& file)
{
    const auto name = QString::fromStdString(file);
    std::error_code unknown;
    if (std::filesystem::exists(file, unknown)) {
        complain(words::fileExists(name));
        return ExitCode::Failed;
    }
    const auto log = sampleLog(today());
    write(log, file);
    if (options.json)
        print(Json{{"log", file}, {"runs", log.runs.size()}, {"pain_notes", log.painNotes.size()},
            {"shoes", log.shoes.size()}});
    else
        print(Cli::tr("A sample log was written to %1. Runs: %2").arg(name).arg(log.runs.size()));
    return ExitCode::Done;
}

} // namespace

void offerSample(CommandLine& line)
{
    auto file = std::make_shared<std::string>();
    auto& command = line.offer("sample", [&line, file] { return sample(line.options(), *file); });
    command.add_option("--out", *file, words::cliHelp("--out").toStdString())->required()->type_name("FILE");
}

} // namespace patella::cli

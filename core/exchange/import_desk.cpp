// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_desk.h"

#include "core/exchange/joining.h"

#include <algorithm>
#include <fstream>

namespace patella::exchange {

namespace {

namespace fs = std::filesystem;

struct FoundFile {
    fs::path path;
    bool inFolder; // not named by the runner: what is no run file there is no failure
};

bool isHidden(const fs::path& path) { return path.filename().string().starts_with('.'); }

// Unreadable folders give nothing; macOS leaves "._" files beside the real ones, which are passed over.
std::vector<FoundFile> filesAt(const fs::path& path)
{
    std::error_code failed;
    if (!fs::is_directory(path, failed))
        return {{.path = path, .inFolder = false}};
    std::vector<FoundFile> files;
    fs::recursive_directory_iterator each(path, fs::directory_options::skip_permission_denied, failed);
    for (; !failed && each != fs::recursive_directory_iterator(); each.increment(failed))
        if (std::error_code unknown; each->is_regular_file(unknown) && !isHidden(each->path()))
            files.push_back({.path = each->path(), .inFolder = true});
    std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    return files;
}

std::variant<std::string, Refusal> bytesOf(const fs::path& path)
{
    std::error_code failed;
    const auto size = fs::file_size(path, failed);
    if (!failed && size > largestFile)
        return Refusal::TooLarge;
    std::ifstream stream(path, std::ios::binary);
    std::string bytes(failed ? 0 : size, '\0');
    if (failed || !stream || !stream.read(bytes.data(), std::streamsize(size)))
        return Refusal::Unreadable;
    return bytes;
}

class Desk {
public:
    Desk(const Log& log, LocalDate today)
        : m_joining(log, m_plan)
        , m_today(today)
    {
    }

    void take(const FoundFile& found)
    {
        const auto file = found.path.string();
        const auto bytes = bytesOf(found.path);
        if (const auto* refusal = std::get_if<Refusal>(&bytes))
            m_plan.failed.push_back({.file = file, .reason = *refusal});
        else
            takeBytes(found, file, std::get<std::string>(bytes));
    }

    ImportPlan plan() { return std::move(m_plan); }

private:
    void takeBytes(const FoundFile& found, const std::string& file, const std::string& bytes)
    {
        if (isLogJson(bytes))
            takeLog(file, logFromJson(bytes));
        else if (isLogCsv(bytes))
            takeLog(file, logFromCsv(bytes));
        else
            takeReading(found, file, readActivities(bytes));
    }

    void takeLog(const std::string& file, const auto& reading)
    {
        m_joining.join(file, reading.log);
        for (const auto& problem : reading.problems)
            m_plan.failed.push_back({.file = file, .reason = problem});
    }

    void takeReading(const FoundFile& found, const std::string& file, const Reading& reading)
    {
        for (const auto& activity : reading.activities)
            takeActivity(found.path, file, activity);
        if (!reading.refusal)
            return;
        const bool nothingToImport = *reading.refusal == Refusal::NoActivity
            || *reading.refusal == Refusal::NoTime
            || (*reading.refusal == Refusal::UnknownFormat && found.inFolder);
        if (nothingToImport)
            m_plan.skipped.push_back({.file = file, .reason = *reading.refusal, .activity = {}});
        else
            m_plan.failed.push_back({.file = file, .reason = *reading.refusal});
    }

    void takeActivity(const fs::path& path, const std::string& file, const Activity& activity)
    {
        auto run = runFromActivity(activity, path.filename().string(), m_today);
        if (const auto* reason = std::get_if<NotARun>(&run))
            m_plan.skipped.push_back({.file = file, .reason = *reason, .activity = activity});
        else
            m_joining.add(file, std::get<TakenRun>(std::move(run)));
    }

    ImportPlan m_plan{};
    Joining m_joining;
    LocalDate m_today;
};

} // namespace

ImportPlan planImport(std::span<const fs::path> paths, const Log& log, LocalDate today)
{
    Desk desk(log, today);
    for (const auto& path : paths)
        for (const auto& found : filesAt(path))
            desk.take(found);
    return desk.plan();
}

} // namespace patella::exchange

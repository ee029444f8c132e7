// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_desk.h"

#include "core/exchange/files.h"
#include "core/exchange/joining.h"

namespace patella::exchange {

namespace {

namespace fs = std::filesystem;

class Desk {
public:
    Desk(const Log& log, LocalDate today, std::uintmax_t largest)
        : m_joining(log, today, m_plan)
        , m_today(today)
        , m_largest(largest)
    {
    }

    void take(const FoundFile& found)
    {
        const auto file = found.path.string();
        const auto bytes = contentOf(found.path, m_largest);
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
    std::uintmax_t m_largest;
};

} // namespace

ImportPlan planImport(
    std::span<const fs::path> paths, const Log& log, LocalDate today, std::uintmax_t largest)
{
    Desk desk(log, today, largest);
    for (const auto& found : filesIn(paths))
        desk.take(found);
    return desk.plan();
}

} // namespace patella::exchange

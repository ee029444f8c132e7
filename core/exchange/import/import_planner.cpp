// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/import_planner.h"

#include "core/exchange/files/kept_memory.h"
#include "core/exchange/files/reading_pool.h"
#include "core/exchange/import/companions.h"
#include "core/exchange/import/joining.h"
#include "core/exchange/import/known_runs.h"
#include "core/exchange/import/merging.h"

#include <algorithm>
#include <map>

namespace patella::exchange {

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t largestInnerArchive = 1U << 30U;

int factsOf(const RunEntry& run)
{
    return int{run.measured.distance.has_value()} + run.measured.duration.has_value()
        + run.measured.elapsed.has_value() + run.measured.ascent.has_value()
        + run.measured.averageHeartRate.has_value() + run.measured.cadence.has_value()
        + run.ground.surface.has_value() + run.ground.shoe.has_value();
}

// The richest first, so that it is the one that is taken; then by what they say, so that the order of the
// files does not matter.
bool goesFirst(const ImportedRun& a, const ImportedRun& b)
{
    const auto richness
        = [](const RunEntry& run) { return std::pair(sourceNamed(run.words.file), factsOf(run)); };
    const auto richnessOfA = richness(a.entry.run);
    const auto richnessOfB = richness(b.entry.run);
    if (richnessOfA != richnessOfB)
        return richnessOfA > richnessOfB;
    const auto key = [](const RunEntry& run) {
        return std::tuple<std::chrono::sys_days, std::optional<TimeOfDay>, std::optional<Distance>,
            const std::string&>(run.when.date, run.when.start, run.measured.distance, run.words.file);
    };
    return key(a.entry.run) < key(b.entry.run);
}

std::string nameOf(const std::string& file) { return fs::path(file).filename().string(); }

// A refusal without the place in its file; lines of a table stay apart.
std::string causeOf(const ImportPlan::Failed& failed)
{
    if (const auto* problem = std::get_if<Problem>(&failed.reason))
        return failed.file + '\n' + std::string(problem->column) + '\n'
            + std::to_string(static_cast<int>(problem->trouble));
    const auto* problem = std::get_if<JsonProblem>(&failed.reason);
    if (!problem || problem->table.empty())
        return {};
    return failed.file + '\n' + problem->table + '\n' + problem->column + "\n#"
        + std::to_string(static_cast<int>(problem->trouble));
}

// One wrong column of every run, or the notes of a run that was refused, would bury all else.
void sayEachCauseOnce(std::vector<ImportPlan::Failed>& failed)
{
    std::map<std::string, std::size_t> places;
    std::vector<ImportPlan::Failed> once;
    for (auto& each : failed) {
        const auto cause = causeOf(each);
        const auto [known, isNew] = places.try_emplace(cause, once.size());
        if (isNew || cause.empty())
            once.push_back(std::move(each));
        else
            ++once[known->second].records;
    }
    failed = std::move(once);
}

class Planner {
public:
    Planner(const Log& log, LocalDate today)
        : m_joining(log, today, m_plan)
        , m_today(today)
    {
        for (const auto& run : log.runs)
            m_plan.before.insert(run.id);
    }

    void take(const ReadFile& each)
    {
        if (const auto* list = std::get_if<ListReading>(&each.read))
            takeList(each, *list);
        else if (const auto* reading = std::get_if<Reading>(&each.read))
            takeReading(each, *reading);
        else
            m_logs.push_back(&each);
    }

    ImportPlan finished(std::span<const ReadFile> files)
    {
        std::sort(m_logs.begin(), m_logs.end(),
            [](const auto* a, const auto* b) { return nameOf(a->file) < nameOf(b->file); });
        takeLogs(true);
        std::stable_sort(m_runs.begin(), m_runs.end(), goesFirst);
        for (auto& run : m_runs)
            m_joining.add(std::move(run));
        takeLogs(false);
        for (auto& each : m_plan.skipped) // of a run that is there already nothing is offered
            if (each.asRun && m_joining.isThere(each.asRun->entry.run))
                each.asRun.reset();
        sortByFile(files);
        sayEachCauseOnce(m_plan.failed);
        return std::move(m_plan);
    }

private:
    // Exported logs come before watch files: they hold what the runner typed. A diary beside a watch comes
    // after: its answers join the runs that are there.
    void takeLogs(bool exports)
    {
        for (const auto* each : m_logs) {
            const auto* csv = std::get_if<CsvReading>(&each->read);
            if ((!csv || csv->isExport) != exports)
                continue;
            if (csv)
                joinLog(each->file, *csv);
            else
                joinLog(each->file, std::get<JsonReading>(each->read));
        }
    }

    void joinLog(const std::string& file, const auto& reading)
    {
        m_joining.join(file, reading.log);
        for (const auto& problem : reading.problems)
            m_plan.failed.push_back({.file = file, .reason = problem});
    }

    void takeList(const ReadFile& each, const ListReading& list)
    {
        if (list.sample && !(each.inside && list.reading.refusal == Refusal::UnknownFormat))
            m_plan.lists.push_back({each.file, *list.sample});
        takeReading(each, list.reading);
        for (const auto& problem : list.problems)
            m_plan.failed.push_back({.file = each.file, .reason = problem});
    }

    void takeReading(const ReadFile& each, const Reading& reading)
    {
        for (const auto& activity : reading.activities)
            takeActivity(each.file, activity);
        if (!reading.refusal)
            return;
        const auto refusal = *reading.refusal;
        const bool nothingToImport = refusal == Refusal::NoActivity || refusal == Refusal::NoTime
            || (refusal == Refusal::UnknownFormat && each.inside);
        if (nothingToImport)
            m_plan.skipped.push_back({.file = each.file, .reason = refusal, .activity = routeIn(reading)});
        else
            m_plan.failed.push_back({.file = each.file, .reason = refusal});
    }

    static std::optional<Activity> routeIn(const Reading& reading)
    {
        return reading.routes.empty() ? std::nullopt : std::optional(reading.routes.front());
    }

    void takeActivity(const std::string& file, const Activity& activity)
    {
        auto run = runFromActivity(activity, file, m_today);
        if (const auto* reason = std::get_if<NotARun>(&run))
            skip(file, activity, *reason);
        else
            m_runs.push_back(std::get<ImportedRun>(std::move(run)));
    }

    void skip(const std::string& file, const Activity& activity, NotARun reason)
    {
        ImportPlan::Skipped skipped{.file = file, .reason = reason, .activity = activity};
        if (activity.sport == "unknown") { // the runner may know better than the guess
            auto asRun = activity;
            asRun.sport = "running";
            auto run = runFromActivity(asRun, file, m_today);
            if (auto* imported = std::get_if<ImportedRun>(&run))
                skipped.asRun = std::move(*imported);
        }
        m_plan.skipped.push_back(std::move(skipped));
    }

    // People read the result in the order of their files.
    void sortByFile(std::span<const ReadFile> files)
    {
        std::map<std::string_view, std::size_t> places;
        for (std::size_t place = 0; place < files.size(); ++place)
            places.emplace(files[place].file, place);
        const auto byPlace = [&](const auto& a, const auto& b) { return places[a.file] < places[b.file]; };
        std::stable_sort(m_plan.imported.begin(), m_plan.imported.end(), byPlace);
        std::stable_sort(m_plan.duplicates.begin(), m_plan.duplicates.end(), byPlace);
        std::stable_sort(m_plan.failed.begin(), m_plan.failed.end(), byPlace);
    }

    ImportPlan m_plan{};
    Joining m_joining;
    LocalDate m_today;
    std::vector<const ReadFile*> m_logs;
    std::vector<ImportedRun> m_runs;
};

std::vector<ReadFile> readAll(std::span<const fs::path> paths, LocalDate today, const ImportOptions& options)
{
    const ListKnowledge lists{.lists = options.lists, .today = today};
    ReadingPool pool(options.threads, options.largest, lists);
    std::size_t found = 0;
    walkContents(paths, {options.largest, largestInnerArchive}, [&](Content content) {
        pool.give(std::move(content));
        return !options.goOn || options.goOn(++found);
    });
    return pool.finish();
}

// Of an archive that cannot be trusted nothing is taken.
void dropWhatIsUnsafe(std::vector<ReadFile>& files)
{
    std::vector<std::string> unsafe;
    for (const auto& each : files) {
        const auto* reading = std::get_if<Reading>(&each.read);
        if (reading && reading->refusal == Refusal::UnsafeArchive)
            unsafe.push_back(each.file + "/");
    }
    std::erase_if(files, [&](const ReadFile& each) {
        return std::any_of(
            unsafe.begin(), unsafe.end(), [&](const auto& outer) { return each.file.starts_with(outer); });
    });
}

} // namespace

ImportPlan planImport(
    std::span<const fs::path> paths, const Log& log, LocalDate today, const ImportOptions& options)
{
    const KeptMemory memory;
    auto files = readAll(paths, today, options);
    dropWhatIsUnsafe(files);
    joinCompanions(files);
    Planner planner(log, today);
    for (const auto& each : files)
        planner.take(each);
    return planner.finished(files);
}

bool isStillNew(const ImportPlan& plan, const Log& log)
{
    KnownRuns known; // what came since; the others were asked when the plan was made
    for (const auto& run : log.runs)
        if (!plan.before.contains(run.id))
            known.add(run, 0);
    return std::ranges::none_of(plan.imported, [&](const ImportedRun& each) {
        return known.contains(each.entry.run.id) || known.find(each.entry.run, 1, false);
    });
}

} // namespace patella::exchange

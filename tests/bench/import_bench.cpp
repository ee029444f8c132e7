// SPDX-License-Identifier: GPL-3.0-or-later
#include <expat.h>
#include <fmt/format.h>

#include "core/exchange/import/import_planner.h"
#include "core/store/log_store.h"
#include "tests/support/builders.h"
#include "tests/support/fit_writer.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/track_writer.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <functional>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

// import_bench [FILES [FORMAT]]: hours of running at a point a second, from files to stored runs, against the
// least that anybody can do with the same bytes, against gpsbabel turning one file after the other into CSV,
// and on one thread against two; the last column is what two threads make of that least. Processor time,
// alternating rounds, medians.
namespace patella::test {
namespace {

namespace fs = std::filesystem;

constexpr int rounds = 5;
constexpr int hour = 3600;
constexpr int filesOfPeer = 5; // in each round

double processorSeconds(int whose = RUSAGE_SELF)
{
    rusage usage{};
    ::getrusage(whose, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double wallSeconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

struct Cost {
    double processor;
    double wall;
};

Cost costOf(const std::function<void()>& changeSet)
{
    const auto processor = processorSeconds(), wall = wallSeconds();
    changeSet();
    return {processorSeconds() - processor, wallSeconds() - wall};
}

struct ImportCost {
    Cost reading;
    Cost storing;
    double processor() const { return reading.processor + storing.processor; }
    double wall() const { return reading.wall + storing.wall; }
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

std::string fitOf(int day)
{
    const auto start = fitStart - static_cast<unsigned>(day) * 86400U;
    FitWriter writer;
    fitFileId(writer);
    const auto record = [&](unsigned second) {
        auto fields = fitRecord(start + second, second * 2.8, 140 + second % 30);
        fields.insert(fields.end(),
            {{0, FitType::Int32, 620'000'000U + second * 300}, {1, FitType::Int32, 150'000'000},
                {2, FitType::UInt16, 2600 + second % 90}, {4, FitType::UInt8, 85}});
        return fields;
    };
    writer.define(20, record(0), 1);
    for (unsigned second = 0; second < hour; ++second)
        writer.values(record(second), 1);
    writer.message(18, fitSession({{2, FitType::UInt32, start}, {253, FitType::UInt32, start + hour}}));
    return writer.file();
}

void bareExpat(const std::string& bytes)
{
    const auto parser = XML_ParserCreate(nullptr);
    XML_SetElementHandler(
        parser, [](void*, const XML_Char*, const XML_Char**) { }, [](void*, const XML_Char*) { });
    XML_SetCharacterDataHandler(parser, [](void*, const XML_Char*, int) { });
    XML_Parse(parser, bytes.data(), static_cast<int>(bytes.size()), 1);
    XML_ParserFree(parser);
}

// Definitions and sizes only, and the checksum byte by byte.
unsigned bareWalk(const std::string& bytes)
{
    static const auto table = [] {
        std::array<unsigned, 256> all{};
        for (unsigned byte = 0; byte < all.size(); ++byte) {
            unsigned crc = byte;
            for (int bit = 0; bit < 8; ++bit)
                crc = (crc & 1U) != 0 ? crc >> 1U ^ 0xA001U : crc >> 1U;
            all.at(byte) = crc;
        }
        return all;
    }();
    unsigned crc = 0;
    for (const char byte : bytes)
        crc = crc >> 8U ^ table[(crc ^ static_cast<unsigned char>(byte)) & 0xFFU];
    std::array<std::size_t, 16> sizes{};
    const auto at = [&](std::size_t place) { return static_cast<unsigned char>(bytes[place]); };
    for (std::size_t place = 14; place + 2 < bytes.size();) {
        const auto header = at(place);
        if ((header & 0x40U) == 0) {
            place += 1 + sizes.at(header & 0xFU);
            continue;
        }
        const std::size_t fields = at(place + 5);
        sizes.at(header & 0xFU) = 0;
        for (std::size_t field = 0; field < fields; ++field)
            sizes.at(header & 0xFU) += at(place + 6 + 3 * field + 1);
        place += 6 + 3 * fields;
    }
    return crc;
}

std::atomic<unsigned> lastChecksum = 0; // so that it is computed

// A process for each file, as anybody would write a loop around it. Processor seconds of a file; 0 without
// it.
double peerSeconds(const std::vector<fs::path>& files, const std::string& format)
{
    const auto before = processorSeconds(RUSAGE_CHILDREN);
    for (const auto& file : files) {
        std::array<std::string, 9> words{
            "gpsbabel", "-i", format, "-f", file.string(), "-o", "unicsv", "-F", "/dev/null"};
        std::vector<char*> arguments;
        for (auto& word : words)
            arguments.push_back(word.data());
        arguments.push_back(nullptr);
        pid_t child = 0;
        int status = 0;
        if (::posix_spawnp(&child, "gpsbabel", nullptr, nullptr, arguments.data(), environ) != 0
            || ::waitpid(child, &status, 0) != child || status != 0)
            return 0;
    }
    return (processorSeconds(RUSAGE_CHILDREN) - before) / static_cast<double>(files.size());
}

struct Format {
    std::string name;
    std::string ofPeer;
    std::function<std::string(int)> file;
    std::function<void(const std::string&)> floor;
};

void measure(const Format& format, int files)
{
    TemporaryFolder folder;
    std::size_t bytes = 0;
    for (int day = 0; day < files; ++day) {
        const auto content = format.file(day);
        bytes += content.size();
        writeBytes(folder / (std::to_string(day) + "." + format.name), content);
    }
    std::vector<fs::path> paths;
    for (const auto& each : fs::directory_iterator(folder.path()))
        paths.push_back(each.path());
    TemporaryFolder logs;
    int log = 0;
    const auto import = [&](unsigned threads) {
        LogStore store(logs / (std::to_string(log++) + ".patella"));
        exchange::ImportPlan plan;
        const auto reading = costOf(
            [&] { plan = exchange::planImport(paths, {}, daysAfter(aDay, 1), {.threads = threads}); });
        const auto storing = costOf([&] { store.apply(plan.changeSet()); });
        if (plan.imported.size() != static_cast<std::size_t>(files))
            fmt::print("only {} of {} runs\n", plan.imported.size(), files);
        return ImportCost{.reading = reading, .storing = storing};
    };
    const std::vector<fs::path> forPeer(
        paths.begin(), paths.begin() + std::min<std::ptrdiff_t>(filesOfPeer, files));
    const auto half = paths.begin() + std::ssize(paths) / 2;
    const auto floorOf = [&](auto from, auto to) {
        std::for_each(from, to, [&](const auto& path) { format.floor(bytesOf(path)); });
    };
    const auto floor = [&] { floorOf(paths.begin(), paths.end()); };
    const auto floorOnTwo = [&] {
        std::thread other([&] { floorOf(half, paths.end()); });
        floorOf(paths.begin(), half);
        other.join();
    };
    std::vector<double> floors, ours, ofFloor, peers, faster, readingFaster, floorFaster;
    for (int round = 0; round < rounds; ++round) {
        const auto least = costOf(floor);
        floors.push_back(least.processor);
        floorFaster.push_back(least.wall / costOf(floorOnTwo).wall);
        const auto one = import(1);
        const auto two = import(2);
        ours.push_back(one.processor());
        ofFloor.push_back(floors.back() / one.processor());
        peers.push_back(peerSeconds(forPeer, format.ofPeer) * files / one.processor());
        faster.push_back(one.wall() / two.wall());
        readingFaster.push_back(one.reading.wall / two.reading.wall);
    }
    const auto megabytes = static_cast<double>(bytes) / 1e6;
    fmt::print(
        "| {} | {} | {:.2f} | {:.2f} | {:.3f} | {:.0f} | {:.2f} | {:.0f} | {:.2f} | {:.2f} | {:.2f} |\n",
        format.name, files, megabytes / files, 1000 * median(floors) / files, 1000 * median(ours) / files,
        megabytes / median(ours), median(ofFloor), median(peers), median(faster), median(readingFaster),
        median(floorFaster));
}

} // namespace
} // namespace patella::test

int main(int count, char** arguments)
{
    using namespace patella::test;
    const int files = count > 1 ? std::atoi(arguments[1]) : 200;
    const auto trackOf = [](int day) {
        TrackMaker maker;
        maker.start -= std::chrono::days{day};
        maker.seconds = hour;
        maker.everySeconds = 1;
        return maker;
    };
    fmt::print("| format | files | MB each | floor, ms | import, ms | MB/s | x floor | x gpsbabel | 2 "
               "threads / 1 | reading alone | the floor |\n"
               "|---|---|---|---|---|---|---|---|---|---|---|\n");
    for (const auto& format : {Format{"gpx", "gpx", [&](int day) { return gpxOf(trackOf(day)); }, bareExpat},
             Format{"tcx", "gtrnctr", [&](int day) { return tcxOf(trackOf(day)); }, bareExpat},
             Format{"fit", "garmin_fit", fitOf,
                 [](const std::string& bytes) { lastChecksum = bareWalk(bytes); }}})
        if (count < 3 || format.name == arguments[2])
            measure(format, files);
}

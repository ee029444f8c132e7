// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <future>
#include <iterator>
#include <thread>
#include <vector>

namespace patella::test {

// What is made of each log, in their order, on every core.
template <typename Make> auto ofEachLog(int logs, Make make)
{
    using Made = decltype(make(0));
    const auto cores = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    std::vector<std::future<std::vector<Made>>> parts;
    for (int core = 0; core < cores; ++core)
        parts.push_back(std::async(std::launch::async, [=] {
            std::vector<Made> part;
            for (int log = logs * core / cores; log < logs * (core + 1) / cores; ++log)
                part.push_back(make(log));
            return part;
        }));
    std::vector<Made> all;
    for (auto& part : parts)
        std::ranges::move(part.get(), std::back_inserter(all));
    return all;
}

} // namespace patella::test

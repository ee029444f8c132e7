// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reading_pool.h"

#include <algorithm>
#include <iterator>

namespace patella::exchange {

namespace {

constexpr std::size_t mostWaiting = 64;
constexpr std::size_t mostWaitingBytes = 32U << 20U;

} // namespace

ReadingPool::ReadingPool(unsigned threads, std::uintmax_t largest)
    : m_largest(largest)
{
    for (unsigned each = 0; each < std::max(1U, threads); ++each)
        m_threads.emplace_back([this] { work(); });
}

ReadingPool::~ReadingPool() { stop(); }

void ReadingPool::give(Content content)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_waiting.size() < mostWaiting && m_waitingBytes < mostWaitingBytes; });
    const auto place = m_results.size();
    m_results.push_back({std::move(content.file), content.named, content.inside, Reading{}});
    if (auto* reading = std::get_if<Reading>(&content.held)) {
        m_results.back().read = std::move(*reading);
        return;
    }
    m_waiting.push_back({place, std::move(std::get<std::string>(content.held))});
    m_waitingBytes += m_waiting.back().bytes.size();
    m_changed.notify_all();
}

std::vector<ReadFile> ReadingPool::finish()
{
    stop();
    return {std::make_move_iterator(m_results.begin()), std::make_move_iterator(m_results.end())};
}

void ReadingPool::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [&] { return m_closed || !m_waiting.empty(); });
        if (m_waiting.empty())
            return;
        const auto waiting = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_waitingBytes -= waiting.bytes.size();
        m_changed.notify_all();
        lock.unlock();
        auto read = readContent(waiting.bytes, m_largest);
        lock.lock();
        m_results[waiting.place].read = std::move(read);
    }
}

void ReadingPool::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_closed = true;
    }
    m_changed.notify_all();
    for (auto& thread : m_threads)
        thread.join();
    m_threads.clear();
}

} // namespace patella::exchange

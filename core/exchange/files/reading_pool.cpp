// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/files/reading_pool.h"

#include "core/exchange/files/files.h"

#include <algorithm>
#include <iterator>

namespace patella::exchange {

namespace {

constexpr std::size_t mostWaiting = 64;
constexpr std::size_t mostWaitingBytes = 32U << 20U;

} // namespace

ReadingPool::ReadingPool(unsigned threads, std::uintmax_t largest, const ListKnowledge& lists)
    : m_largest(largest)
    , m_lists(lists)
{
    for (unsigned each = 1; each < threads; ++each) // beside the one that gives
        m_others.emplace_back([this] { work(); });
}

ReadingPool::~ReadingPool() { stop(); }

void ReadingPool::give(Content content)
{
    std::unique_lock lock(m_mutex);
    while (m_waiting.size() >= mostWaiting || m_waitingBytes >= mostWaitingBytes)
        readNext(lock);
    const auto place = m_results.size();
    m_results.push_back({std::move(content.file), content.named, content.inside, Reading{}});
    if (auto* reading = std::get_if<Reading>(&content.held)) {
        m_results.back().read = std::move(*reading);
        return;
    }
    if (auto* bytes = std::get_if<std::string>(&content.held)) {
        const auto size = bytes->size();
        m_waiting.push_back({place, std::move(*bytes), size});
    } else {
        m_waiting.push_back({place, std::move(std::get<std::filesystem::path>(content.held)), 0});
    }
    m_waitingBytes += m_waiting.back().size;
    m_work.notify_one();
}

std::vector<ReadFile> ReadingPool::finish()
{
    {
        std::unique_lock lock(m_mutex);
        while (!m_waiting.empty())
            readNext(lock);
    }
    stop();
    return {std::make_move_iterator(m_results.begin()), std::make_move_iterator(m_results.end())};
}

ReadContent ReadingPool::readWaiting(const Waiting& waiting) const
{
    if (const auto* bytes = std::get_if<std::string>(&waiting.content))
        return readContent(*bytes, m_largest, m_lists);
    const auto content = contentOf(std::get<std::filesystem::path>(waiting.content), m_largest);
    if (const auto* refusal = std::get_if<Refusal>(&content))
        return Reading{.activities = {}, .refusal = *refusal, .companions = {}};
    return readContent(std::get<std::string>(content), m_largest, m_lists);
}

void ReadingPool::readNext(std::unique_lock<std::mutex>& lock)
{
    const auto waiting = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_waitingBytes -= waiting.size;
    lock.unlock();
    auto read = readWaiting(waiting);
    lock.lock();
    m_results[waiting.place].read = std::move(read);
}

void ReadingPool::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_work.wait(lock, [&] { return m_closed || !m_waiting.empty(); });
        if (m_waiting.empty())
            return;
        readNext(lock);
    }
}

void ReadingPool::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_closed = true;
    }
    m_work.notify_all();
    for (auto& thread : m_others)
        thread.join();
    m_others.clear();
}

} // namespace patella::exchange

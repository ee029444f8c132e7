// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/files/contents.h"
#include "core/exchange/files/read_content.h"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace patella::exchange {

// A content and what was read of it.
struct ReadFile {
    std::string file;
    std::size_t named;
    bool inside;
    ReadContent read;
};

// Reads contents, files from disk too, on several threads, of which the one that gives them is one; the
// results come in the order in which the contents were given.
class ReadingPool {
public:
    ReadingPool(unsigned threads, std::uintmax_t largest, const ListKnowledge& lists);
    ~ReadingPool();
    ReadingPool(const ReadingPool&) = delete;
    ReadingPool& operator=(const ReadingPool&) = delete;

    // Reads itself while much is waiting already, so that a large archive does not fill the memory.
    void give(Content content);

    std::vector<ReadFile> finish();

private:
    struct Waiting {
        std::size_t place;
        std::variant<std::string, std::filesystem::path> content;
        std::size_t size; // in memory
    };

    ReadContent readWaiting(const Waiting& waiting) const;

    void readNext(std::unique_lock<std::mutex>& lock);
    void work();
    void stop();

    std::uintmax_t m_largest;
    const ListKnowledge& m_lists;
    std::mutex m_mutex;
    std::condition_variable m_work; // there is some, or no more will come
    std::deque<Waiting> m_waiting;
    std::size_t m_waitingBytes = 0;
    bool m_closed = false;
    std::deque<ReadFile> m_results; // places stay while more are added
    std::vector<std::thread> m_others;
};

} // namespace patella::exchange

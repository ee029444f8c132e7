// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/blocks.h"

#include "core/log/values/plain_text.h"

#include <algorithm>

namespace patella::knowledge {

namespace {

bool isPlainText(std::string_view line)
{
    while (!line.empty()) {
        const auto length = characterSize(line);
        const auto first = static_cast<unsigned char>(line.front());
        if (length == 0 || first == 0x7F || (first < 0x20 && first != '\t' && first != '\r'))
            return false;
        line.remove_prefix(length);
    }
    return true;
}

// Puts one file together, line by line.
class BlockReader {
public:
    BlockReader(std::string_view file, std::vector<Fault>& faults)
        : m_file(file)
        , m_faults(faults)
    {
    }

    void take(std::string_view line, int number)
    {
        if (!isPlainText(line))
            refuse(number, FaultReason::NotText);
        else if (trimmed(line).empty())
            m_isOpen = false;
        else if (line.front() == ' ' || line.front() == '\t')
            goOn(trimmed(line), number);
        else if (line.front() != '#')
            begin(line, number);
    }

    std::vector<Block> blocks() { return std::move(m_blocks); }

private:
    void goOn(std::string_view text, int number)
    {
        if (!m_isOpen)
            return refuse(number, FaultReason::NoColon, text);
        auto& last = m_blocks.back().fields.back().text;
        if (!last.empty())
            last += ' ';
        last += text;
    }

    void begin(std::string_view line, int number)
    {
        const auto colon = line.find(':');
        if (colon == std::string_view::npos)
            return refuse(number, FaultReason::NoColon, trimmed(line));
        if (!m_isOpen)
            m_blocks.push_back({.line = number, .fields = {}});
        m_isOpen = true;
        m_blocks.back().fields.push_back({.name = std::string(trimmed(line.substr(0, colon))),
            .text = std::string(trimmed(line.substr(colon + 1))),
            .line = number});
    }

    void refuse(int number, FaultReason reason, std::string_view about = {})
    {
        constexpr std::size_t most = 60; // of what is wrong; it may be anything
        m_faults.push_back({.file = std::string(m_file),
            .line = number,
            .reason = reason,
            .about = std::string(about.substr(0, most))});
    }

    std::string_view m_file;
    std::vector<Fault>& m_faults;
    std::vector<Block> m_blocks;
    bool m_isOpen = false; // a field of the last block may go on
};

} // namespace

std::vector<Block> blocksOf(std::string_view file, std::string_view text, std::vector<Fault>& faults)
{
    BlockReader reader(file, faults);
    int number = 0;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        reader.take(text.substr(0, end), ++number);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return reader.blocks();
}

} // namespace patella::knowledge

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal/hidden_line.h"

#include <cerrno>
#include <fcntl.h>
#include <string_view>
#include <termios.h>
#include <unistd.h>

namespace patella::cli {

namespace {

// Shows nothing of what is typed, and hands every key over, Ctrl+C too: whoever is stopped by it leaves the
// terminal as it is.
class QuietTerminal {
public:
    QuietTerminal()
        : m_terminal(::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        if (m_terminal < 0 || ::tcgetattr(m_terminal, &m_before) != 0)
            return;
        auto quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO | ICANON | ISIG);
        quiet.c_cc[VMIN] = 1;
        quiet.c_cc[VTIME] = 0;
        m_isQuiet = ::tcsetattr(m_terminal, TCSAFLUSH, &quiet) == 0;
    }
    ~QuietTerminal()
    {
        if (m_isQuiet)
            ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
        if (m_terminal >= 0)
            ::close(m_terminal);
    }
    QuietTerminal(const QuietTerminal&) = delete;
    QuietTerminal& operator=(const QuietTerminal&) = delete;

    bool isQuiet() const { return m_isQuiet; }
    bool say(std::string_view text) const
    {
        return ::write(m_terminal, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    }
    std::optional<char> key() const
    {
        char key = 0;
        ssize_t read = -1;
        do {
            read = ::read(m_terminal, &key, 1);
        } while (read < 0 && errno == EINTR);
        return read == 1 ? std::optional(key) : std::nullopt;
    }

private:
    int m_terminal;
    termios m_before{};
    bool m_isQuiet = false;
};

void dropLastSign(std::string& utf8)
{
    constexpr unsigned char continues = 0x80, mask = 0xc0;
    while (!utf8.empty() && (static_cast<unsigned char>(utf8.back()) & mask) == continues)
        utf8.pop_back();
    if (!utf8.empty())
        utf8.pop_back();
}

} // namespace

std::optional<std::string> hiddenLineFromTerminal(const std::string& question)
{
    constexpr char ctrlC = 3, ctrlD = 4, ctrlH = 8, ctrlU = 21, backspace = 127;
    constexpr std::size_t longest = 4096;
    const QuietTerminal terminal;
    if (!terminal.isQuiet() || !terminal.say(question))
        return std::nullopt;
    std::string line;
    for (auto key = terminal.key(); key; key = terminal.key()) {
        if (*key == '\n' || *key == '\r' || *key == ctrlD)
            return terminal.say("\n") ? std::optional(line) : std::nullopt;
        if (*key == ctrlC)
            break;
        if (*key == backspace || *key == ctrlH)
            dropLastSign(line);
        else if (*key == ctrlU)
            line.clear();
        else if (line.size() < longest)
            line += *key;
    }
    terminal.say("\n");
    return std::nullopt;
}

} // namespace patella::cli

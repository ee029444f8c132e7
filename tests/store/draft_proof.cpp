// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <fmt/format.h>

#include "core/log/blank.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "ui/entry/drafts.h"
#include "ui/entry/quick_entry.h"
#include "ui/entry/run_dialog.h"
#include "ui/fields/fields.h"
#include "ui/log/log_book.h"
#include "ui/window/main_window.h"

#include <csignal>
#include <cstdlib>
#include <optional>
#include <poll.h>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

// What becomes of an entry that is being typed when the program is killed, counted. Kilometres are typed
// into the card of Today or into the form of a run, one number after the other.
//
//     draft_proof [KILLS]      1,000 without a word

namespace patella::test {
namespace {

using Clock = std::chrono::steady_clock;
constexpr int firstMetres = 1000, atOnce = 6;
constexpr unsigned seedOfTheProof = 20'261'130;

// Types ever other kilometres at whatever moments and says each.
class Typing : public QObject {
public:
    Typing(ui::MainWindow& window, unsigned seed)
        : m_window(window)
        , m_random(seed)
    {
        if (seed % 2 == 0) {
            next(window.findChild<ui::QuickEntry*>()->findChild<ui::DistanceField*>());
            return;
        }
        QTimer::singleShot(0, this, [this] {
            next(QApplication::activeModalWidget()->findChild<ui::DistanceField*>(
                QStringLiteral("distance_m")));
        });
        Q_EMIT m_window.findChild<ui::QuickEntry*>()->formWanted(
            {added(blankRun(RunId::fresh(), daysAfter(aDay, -1)))});
    }

private:
    void next(ui::DistanceField* field)
    {
        constexpr unsigned longest = 1600;
        QTimer::singleShot(static_cast<int>(m_random() % longest), this, [this, field] {
            m_metres += 10;
            field->setText(QString::number(m_metres / 1000.0, 'f', 2));
            if (::write(STDOUT_FILENO, &m_metres, sizeof m_metres) != ssize_t(sizeof m_metres))
                ::_exit(1);
            next(field);
        });
    }

    ui::MainWindow& m_window;
    std::mt19937 m_random;
    int m_metres = firstMetres;
};

int type(const QString& file, unsigned seed)
{
    ui::MainWindow window(std::make_unique<ui::LogBook>(LogStore(file.toStdString()), [] { return aDay; }));
    window.show();
    const Typing typing(window, seed);
    return QApplication::exec();
}

struct Typed {
    int metres;
    Clock::time_point at;
};

// A program that types, until it is killed.
class Victim {
public:
    Victim(const std::filesystem::path& file, unsigned seed)
        : m_file(file)
    {
        std::array<int, 2> pipe{};
        if (::pipe(pipe.data()) != 0)
            throw std::runtime_error("no pipe");
        m_program = ::fork();
        if (m_program == 0) {
            ::dup2(pipe[1], STDOUT_FILENO);
            ::close(pipe[0]);
            const auto text = std::to_string(seed);
            ::execl("/proc/self/exe", "draft_proof", "--type", file.c_str(), text.c_str(), nullptr);
            ::_exit(1);
        }
        ::close(pipe[1]);
        m_output = pipe[0];
        constexpr unsigned longest = 3000;
        m_lives = std::chrono::milliseconds(200 + seed % longest);
    }

    int output() const { return m_output; }
    bool isDue() const { return !m_typed.empty() && Clock::now() - m_typed.front().at > m_lives; }
    bool hasEnded() const { return m_hasEnded; }
    void takeIn()
    {
        int metres = 0;
        if (::read(m_output, &metres, sizeof metres) == ssize_t(sizeof metres))
            m_typed.push_back({metres, Clock::now()});
        else
            m_hasEnded = true;
    }
    void kill()
    {
        ::kill(m_program, SIGKILL);
        m_killed = Clock::now();
        while (!m_hasEnded)
            takeIn();
        ::close(m_output);
        ::waitpid(m_program, nullptr, 0);
    }

    // The last number that stood for a second.
    std::optional<int> stood() const
    {
        for (auto i = m_typed.size(); i-- > 0;) {
            const auto until = i + 1 < m_typed.size() ? std::min(m_typed[i + 1].at, m_killed) : m_killed;
            if (until - m_typed[i].at >= std::chrono::seconds(1))
                return m_typed[i].metres;
        }
        return std::nullopt;
    }
    // What the next program offers.
    std::optional<int> offered() const
    {
        const ui::Drafts drafts(QString::fromStdString(m_file.string()));
        for (const auto& left : drafts.left())
            for (const auto& change : left)
                if (const auto* run = change.after ? std::get_if<RunEntry>(&*change.after) : nullptr)
                    if (run->measured.distance)
                        return static_cast<int>(run->measured.distance->metres);
        return std::nullopt;
    }

private:
    std::filesystem::path m_file;
    pid_t m_program = 0;
    int m_output = -1;
    std::chrono::milliseconds m_lives{};
    std::vector<Typed> m_typed;
    Clock::time_point m_killed;
    bool m_hasEnded = false;
};

struct Counts {
    int kills = 0, stood = 0, lost = 0, younger = 0;
};

void count(Victim& victim, Counts& counts)
{
    victim.kill();
    ++counts.kills;
    const auto stood = victim.stood();
    const auto offered = victim.offered();
    if (!stood) {
        counts.younger += offered ? 1 : 0;
        return;
    }
    ++counts.stood;
    if (offered && *offered >= *stood) // or what was typed after it
        return;
    ++counts.lost;
    fmt::print(stderr, "{} m had stood a second, {} m are offered\n", *stood, offered.value_or(0));
}

Counts countsOf(int kills)
{
    std::mt19937 random(seedOfTheProof);
    std::vector<std::pair<std::unique_ptr<TemporaryFolder>, std::unique_ptr<Victim>>> victims;
    Counts counts;
    for (int started = 0; counts.kills < kills;) {
        for (; started < kills && victims.size() < atOnce; ++started) {
            auto folder = std::make_unique<TemporaryFolder>();
            auto victim = std::make_unique<Victim>(*folder / "log.patella", static_cast<unsigned>(random()));
            victims.emplace_back(std::move(folder), std::move(victim));
        }
        std::vector<pollfd> outputs;
        for (const auto& [folder, victim] : victims)
            outputs.push_back({.fd = victim->output(), .events = POLLIN, .revents = 0});
        constexpr int milliseconds = 10;
        ::poll(outputs.data(), outputs.size(), milliseconds);
        for (std::size_t i = 0; i < outputs.size(); ++i)
            if (outputs[i].revents != 0)
                victims[i].second->takeIn();
        std::erase_if(victims, [&](auto& each) {
            if (each.second->hasEnded())
                throw std::runtime_error("a program ended by itself");
            const bool isDue = each.second->isDue();
            if (isDue) {
                count(*each.second, counts);
                if (constexpr int oftenEnough = 50; counts.kills % oftenEnough == 0)
                    fmt::print(stderr, "{} kills\n", counts.kills);
            }
            return isDue;
        });
    }
    return counts;
}

int prove(int kills)
{
    const auto counts = countsOf(kills);
    fmt::print(
        "\n## SIGKILL while something is typed\n\nMade by `draft_proof {}`. A window in which kilometres are "
        "typed into the card of Today or into the form of a run, another number every 0 to 1.6 seconds, is "
        "killed {} times at whatever moment. Entries that had stood a second: {}; of them lost: {}. Entries "
        "that had not, and were kept all the same: {}.\n",
        kills, counts.kills, counts.stood, counts.lost, counts.younger);
    return counts.lost == 0 ? 0 : 1;
}

} // namespace
} // namespace patella::test

int main(int count, char** arguments)
{
    QApplication application(count, arguments);
    QLocale::setDefault(QLocale::c());
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    const auto said = QApplication::arguments();
    if (said.value(1) == QLatin1String("--type"))
        return patella::test::type(said.value(2), said.value(3).toUInt());
    constexpr int usualKills = 1000;
    return patella::test::prove(said.size() > 1 ? said[1].toInt() : usualKills);
}

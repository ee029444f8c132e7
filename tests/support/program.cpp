// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include "tests/support/temporary_folder.h"

#include <fcntl.h>
#include <spawn.h>
#include <stdexcept>
#include <sys/wait.h>

extern char** environ;

namespace patella::test {

namespace {

std::vector<std::string> surroundings(const std::filesystem::path& home, const std::string& locale)
{
    std::vector<std::string> variables;
    for (char** each = environ; *each; ++each) {
        const std::string_view variable(*each);
        const bool replaced = variable.starts_with("LC_") || variable.starts_with("LANG")
            || variable.starts_with("HOME=") || variable.starts_with("XDG_DATA_HOME=")
            || variable.starts_with("XDG_CONFIG_HOME=");
        if (!replaced)
            variables.emplace_back(variable);
    }
    variables.push_back("LC_ALL=" + locale);
    variables.push_back("HOME=" + home.string());
    variables.push_back("XDG_DATA_HOME=" + (home / "data").string());
    variables.push_back("XDG_CONFIG_HOME=" + (home / "config").string());
    return variables;
}

std::vector<char*> pointers(std::vector<std::string>& texts)
{
    std::vector<char*> pointers;
    for (auto& text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

} // namespace

Outcome start(const std::filesystem::path& program, const std::vector<std::string>& arguments,
    const std::filesystem::path& home, const std::string& locale)
{
    const TemporaryFolder folder;
    const auto out = folder / "out";
    const auto err = folder / "err";

    std::vector<std::string> words{program.string()};
    words.insert(words.end(), arguments.begin(), arguments.end());
    auto variables = surroundings(home, locale);

    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files, 1, out.c_str(), O_WRONLY | O_CREAT, 0600);
    posix_spawn_file_actions_addopen(&files, 2, err.c_str(), O_WRONLY | O_CREAT, 0600);
    pid_t process = 0;
    const int failed = posix_spawn(
        &process, program.c_str(), &files, nullptr, pointers(words).data(), pointers(variables).data());
    posix_spawn_file_actions_destroy(&files);
    if (failed != 0)
        throw std::runtime_error("cannot start " + program.string());

    int status = 0;
    waitpid(process, &status, 0);
    return {
        .exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1,
        .out = bytesOf(out),
        .err = bytesOf(err),
    };
}

} // namespace patella::test

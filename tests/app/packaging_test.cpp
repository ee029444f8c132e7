// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_test.h"

#include <regex>
#include <sstream>

namespace patella::test {
namespace {

using testing::ElementsAreArray;
using testing::HasSubstr;

const std::vector<std::string> commands{"add", "import", "edit", "remove", "undo", "list", "weeks", "mileage",
    "knee", "rules", "patterns", "flags", "plan", "report", "export", "backup", "restore", "verify",
    "salvage", "history", "sync", "sample"};

std::string withoutRoff(const std::string& page)
{
    return std::regex_replace(page, std::regex(R"(\\-)"), "-");
}

// What stands between two texts.
std::string partOf(const std::string& text, const std::string& from, const std::string& to)
{
    const auto begin = text.find(from);
    if (begin == std::string::npos)
        return {};
    return text.substr(begin, text.find(to, begin + from.size()) - begin);
}

// Of a help: the first words of its lines that begin like a flag or, below a heading, like a command.
std::vector<std::string> firstWords(const std::string& help, const std::regex& line)
{
    std::vector<std::string> found;
    std::istringstream lines(help);
    for (std::string each; std::getline(lines, each) && !each.starts_with("Examples:");)
        if (std::smatch match; std::regex_search(each, match, line))
            found.push_back(match[1]);
    return found;
}
std::vector<std::string> flagsIn(const std::string& help)
{
    return firstWords(help, std::regex("^ +(?:-[a-zA-Z], ?)?(--[a-z-]+)"));
}

class PackageFiles : public CliTest {
protected:
    static void SetUpTestSuite()
    {
        s_made = new TemporaryFolder;
        const auto cli = std::string(PATELLA_BINARY_DIR) + "/patella-cli";
        const auto at = s_made->path().string();
        EXPECT_EQ(start(cli, {"packaging", "--out", at, "--lang", "en"}, at, "C.UTF-8").exitCode, 0);
        for (const std::string language : {"de", "pl"}) {
            const Words pages{"packaging", "--out", at + "/" + language, "--lang", language, "--pages-only"};
            EXPECT_EQ(start(cli, pages, at, "C.UTF-8").exitCode, 0);
        }
    }
    static void TearDownTestSuite()
    {
        delete s_made;
        s_made = nullptr;
    }

    static std::string made(const std::string& name) { return bytesOf(*s_made / name); }
    static std::string place(const std::string& name) { return (*s_made / name).string(); }

    Outcome shell(const std::string& line) const
    {
        return start("/bin/sh", {"-c", line}, m_folder.path(), locale);
    }
    bool isHere(const std::string& program) const { return shell("command -v " + program).exitCode == 0; }

    static TemporaryFolder* s_made;
};
TemporaryFolder* PackageFiles::s_made = nullptr;

TEST_F(PackageFiles, AreOfEveryCommandThereIs)
{
    const auto help = patella({"--help"}).out;
    EXPECT_THAT(firstWords(partOf(help, "Subcommands:", "Examples:"), std::regex("^  ([a-z]+) ")),
        ElementsAreArray(commands));
    EXPECT_THAT(help, testing::Not(HasSubstr("packaging")));
    for (const auto& flag : flagsIn(help)) {
        EXPECT_THAT(withoutRoff(made("man1/patella-cli.1")), HasSubstr("\\fB" + flag + "\\fR"));
        EXPECT_THAT(partOf(made("bash/patella-cli"), "flags='", "'"), HasSubstr(flag));
        EXPECT_THAT(made("zsh/_patella-cli"), HasSubstr("'*" + flag));
        EXPECT_THAT(made("fish/patella-cli.fish"), HasSubstr(" -l " + flag.substr(2) + " "));
    }
}

class PackageFilesOfACommand : public PackageFiles, public testing::WithParamInterface<std::string> { };

TEST_P(PackageFilesOfACommand, NameEveryFlagOfIt)
{
    const auto& command = GetParam();
    const auto flags = flagsIn(patella({command, "--help"}).out);
    ASSERT_GE(flags.size(), 1u);
    const auto page = partOf(withoutRoff(made("man1/patella-cli.1")), ".SS \"" + command + "\"", "\n.S");
    const auto bash = partOf(made("bash/patella-cli"), "    " + command + ") flags+='", "\n");
    const auto zsh = partOf(made("zsh/_patella-cli"), "      " + command + ")\n", ";;");
    const auto fish = made("fish/patella-cli.fish");
    EXPECT_THAT(partOf(made("bash/patella-cli"), "compgen -W 'add", "\n"), HasSubstr(command));
    EXPECT_THAT(fish, HasSubstr(" -a " + command + " "));
    for (const auto& flag : flags) {
        EXPECT_THAT(page, HasSubstr("\\fB" + flag + "\\fR"));
        EXPECT_THAT(bash, testing::ContainsRegex(flag + "[ ']"));
        EXPECT_THAT(zsh, testing::ContainsRegex(flag + "[=[]"));
        EXPECT_THAT(fish,
            HasSubstr("_from " + command + "' " + (flag == "--help" ? "-s h " : "") + "-l " + flag.substr(2)
                + " "));
    }
}

INSTANTIATE_TEST_SUITE_P(Commands, PackageFilesOfACommand, testing::ValuesIn(commands),
    [](const auto& instance) { return instance.param; });

TEST_F(PackageFiles, NameEveryFlagOfTheWindow)
{
    const auto help = shell("QT_QPA_PLATFORM=offscreen '" PATELLA_BINARY_DIR "/patella' --help");
    const auto flags = flagsIn(help.out);
    ASSERT_GE(flags.size(), 6u) << help.err;
    for (const auto& flag : flags) {
        EXPECT_THAT(withoutRoff(made("man1/patella.1")), HasSubstr("\\fB" + flag + "\\fR"));
        EXPECT_THAT(made("bash/patella"), HasSubstr(flag));
        EXPECT_THAT(made("zsh/_patella"), HasSubstr("'*" + flag));
        EXPECT_THAT(made("fish/patella.fish"), HasSubstr(" -l " + flag.substr(2)));
    }
}

TEST_F(PackageFiles, AreReadByTheirShells)
{
    for (const std::string shellName : {"bash", "zsh", "fish"}) {
        if (!isHere(shellName)) {
            std::cout << "not looked at, for there is no " << shellName << '\n';
            continue;
        }
        for (const std::string name : {"patella-cli", "patella"}) {
            const auto there = shellName == "bash" ? "bash/" + name
                : shellName == "zsh"               ? "zsh/_" + name
                                                   : "fish/" + name + ".fish";
            const auto read = shell(shellName + " -n '" + place(there) + "'");
            EXPECT_EQ(read.exitCode, 0) << there << read.err;
            EXPECT_EQ(read.err, "") << there;
        }
    }
}

TEST_F(PackageFiles, CompleteInBash)
{
    if (!isHere("bash"))
        GTEST_SKIP() << "no bash here";
    const auto completed = [&](const std::string& words) {
        return shell("bash -c 'compopt() { :; }; source \"" + place("bash/patella-cli")
            + "\"; COMP_WORDS=(patella-cli " + words
            + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _patella_cli; echo \"${COMPREPLY[@]}\"'")
            .out;
    };
    EXPECT_EQ(completed("exp"), "export\n");
    EXPECT_EQ(completed("--log x li"), "list\n");
    EXPECT_EQ(completed("add --side \"\""), "left right both\n");
    EXPECT_EQ(completed("add --side = l"), "left\n");
    EXPECT_EQ(completed("add --kind t"), "tempo\n");
    EXPECT_EQ(completed("list --of knee"), "knee_check\n");
    EXPECT_EQ(completed("list --new"), "--newest\n");
    EXPECT_EQ(completed("export --format \"\""), "csv json\n");
}

TEST_F(PackageFiles, CompleteInFish)
{
    if (!isHere("fish"))
        GTEST_SKIP() << "no fish here";
    const auto completed = [&](const std::string& line) {
        return shell("fish -c 'source " + place("fish/patella-cli.fish") + "; complete -C \"" + line + "\"'")
            .out;
    };
    EXPECT_THAT(completed("patella-cli exp"), testing::StartsWith("export\t"));
    EXPECT_THAT(completed("patella-cli add --side l"), testing::StartsWith("left\t"));
    EXPECT_THAT(completed("patella-cli list --new"), testing::StartsWith("--newest\t"));
}

TEST_F(PackageFiles, AreManualPagesWithoutAWarning)
{
    if (!isHere("man"))
        GTEST_SKIP() << "no man here";
    for (const std::string folder : {"man1/", "de/man1/", "pl/man1/"})
        for (const std::string page : {"patella.1", "patella-cli.1"}) {
            const auto shown
                = shell("MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z '" + place(folder + page) + "'");
            EXPECT_EQ(shown.exitCode, 0);
            EXPECT_EQ(shown.err, "") << folder << page;
            EXPECT_GT(shown.out.size(), 2000u);
        }
    EXPECT_THAT(shell("lexgrog '" + place("man1/patella-cli.1") + "'").out,
        HasSubstr("patella-cli - A running log that watches your knees"));
}

TEST_F(PackageFiles, SpeakTheLanguageOfTheirFolder)
{
    EXPECT_THAT(made("pl/man1/patella-cli.1"), HasSubstr(".SH \"NAZWA\""));
    const auto page = made("de/man1/patella-cli.1");
    EXPECT_THAT(page, HasSubstr(".SH \"BEZEICHNUNG\""));
    for (const auto* english : {"Wrong usage", "Newest first", "Values:", "SEE ALSO"})
        EXPECT_THAT(page, testing::Not(HasSubstr(english)));
}

TEST_F(PackageFiles, DrawTheIconInEachSize)
{
    for (const unsigned size : {16U, 24U, 32U, 48U, 64U, 128U, 256U}) {
        const auto png = made("icons/" + std::to_string(size) + ".png");
        ASSERT_GT(png.size(), 100u);
        EXPECT_THAT(png, testing::StartsWith("\x89PNG"));
        const auto wide = static_cast<unsigned char>(png[18]) * 256U + static_cast<unsigned char>(png[19]);
        EXPECT_EQ(wide, size);
    }
}

} // namespace
} // namespace patella::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_test.h"

namespace patella::test {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

class Cli : public CliTest { };

TEST_F(Cli, ShowsItsHelpWithExamples)
{
    const auto help = patella({"--help"});
    EXPECT_EQ(help.exitCode, 0);
    EXPECT_THAT(help.out, HasSubstr("Examples:"));
    for (const auto* command : {"add", "list", "weeks", "patterns", "verify", "sample"})
        EXPECT_THAT(help.out, HasSubstr(std::string("\n  ") + command + " "));
}

TEST_F(Cli, SaysWhatEachFlagOfAddIsFor)
{
    const auto help = patella({"add", "--help"});
    EXPECT_EQ(help.exitCode, 0);
    EXPECT_THAT(help.out, HasSubstr("--pain-next-morning"));
    EXPECT_THAT(help.out, testing::Not(testing::ContainsRegex("TEXT *\n"))) << "a flag without a word on it";
}

TEST_F(Cli, ShowsItsVersion)
{
    const auto version = patella({"--version"});
    EXPECT_EQ(version.exitCode, 0);
    EXPECT_THAT(version.out, StartsWith("patella-cli 0."));
}

TEST_F(Cli, CallsAnUnknownCommandWrongUsage)
{
    for (const auto& arguments :
        {CliTest::Words{"frobnicate"}, CliTest::Words{}, CliTest::Words{"list", "extra"}}) {
        const auto outcome = patella(arguments);
        EXPECT_EQ(outcome.exitCode, 2);
        EXPECT_EQ(outcome.out, "");
        EXPECT_NE(outcome.err, "");
    }
}

TEST_F(Cli, NamesTheCommandThatThereIsNotAndTheOneThatWasProbablyMeant)
{
    struct Case {
        CliTest::Words arguments;
        std::string sentence;
    };
    for (const auto& [arguments, sentence] : {Case{{"ad"}, "There is no command ad. Did you mean add?"},
             Case{{"--log", log, "lsit"}, "There is no command lsit. Did you mean list?"},
             Case{{"--json", "reprot", "--out", "x.pdf"}, "There is no command reprot. Did you mean report?"},
             Case{{"frobnicate"}, "There is no command frobnicate. There are add, import,"},
             Case{{"list", "--form", "2024-01-01"}, "There is no --form here. Did you mean --from?"},
             Case{{"add", "--distance-klm", "5"},
                 "There is no --distance-klm here. Did you mean --distance-km?"}}) {
        const auto outcome = patella(arguments);
        EXPECT_EQ(outcome.exitCode, 2);
        EXPECT_THAT(outcome.err, HasSubstr(sentence));
    }
}

TEST_F(Cli, SaysInItsOwnSentencesWhatIsWrongWithFlags)
{
    struct Case {
        CliTest::Words arguments;
        std::string sentence;
    };
    for (const auto& [arguments, sentence] :
        {Case{{"sample"}, "--out is missing. See patella-cli sample --help."},
            Case{{"report", "--out"}, "--out needs a value after it."},
            Case{{"plan", "--in", "a", "--out", "b"}, "--in and --out cannot be used together."},
            Case{{"plan", "--week", "20 km"}, "--week works only together with --out."},
            Case{{"list", "extra"}, "Unknown: extra. See patella-cli list --help."},
            Case{{"list", "--last", "3"},
                "There is no --last here. See patella-cli list --help."}, // and none is like it
            Case{{"remove"}, "See patella-cli remove --help."},
            Case{{"--lang", "de", "sample"}, "--out fehlt. Mehr zeigt patella-cli sample --help."},
            Case{{"sample", "--lang", "pl"}, "Brakuje: --out."}}) {
        const auto outcome = patella(arguments);
        EXPECT_EQ(outcome.exitCode, 2) << sentence;
        EXPECT_THAT(outcome.err, HasSubstr(sentence));
    }
}

TEST_F(Cli, HelpsWithACommandByExamplesOfItsOwn)
{
    EXPECT_EQ(patella({"help"}).out, patella({"--help"}).out);
    EXPECT_EQ(patella({"help", "import"}).out, patella({"import", "--help"}).out);
    for (const auto* command :
        {"add", "import", "edit", "remove", "undo", "list", "weeks", "mileage", "patterns", "rules", "flags",
            "plan", "report", "export", "backup", "restore", "verify", "history", "sample"}) {
        const auto help = patella({command, "--help"}).out;
        const auto examples = help.substr(std::min(help.find("Examples:"), help.size()));
        EXPECT_THAT(examples, HasSubstr(std::string(" ") + command));
    }
    EXPECT_THAT(patella({"import", "--help"}).out, testing::Not(HasSubstr(" add ")));
    EXPECT_EQ(patella({"-V"}).out, patella({"--version"}).out);
}

TEST_F(Cli, TakesDaysAndKilometresAsPeopleTypeThem)
{
    EXPECT_EQ(answer({"add", "--date", "2024-05-06", "--distance-km", "5,5"})["distance_m"], 5500);
    const auto now = answer({"add", "--distance-km", "5"})["date"];
    EXPECT_EQ(answer({"add", "--date", "today", "--distance-km", "6"})["date"], now);
    const auto before = answer({"add", "--date", "yesterday", "--distance-km", "5"})["date"];
    EXPECT_LT(before.get<std::string>(), now.get<std::string>());
    EXPECT_EQ(answer({"list", "--from", "yesterday", "--to", "yesterday"}).size(), 1u);
    for (const auto* sixthOfMay : {"6.5.2024", "06.05.2024", "6.5.24"})
        EXPECT_EQ(answer({"add", "--date", sixthOfMay, "--distance-km", "7"})["date"], "2024-05-06")
            << sixthOfMay;
    EXPECT_EQ(answer({"list", "--from", "6.5.2024", "--to", "6.5.2024"}).size(), 4u);
    for (const auto* noDay : {"31.2.2024", "6.13.2024", "9/11/2024", "."})
        EXPECT_EQ(onLog({"add", "--date", noDay, "--distance-km", "7"}).exitCode, 2) << noDay;
    EXPECT_EQ(onLog({"add", "--distance-km", "1,234.5"}).exitCode, 2);
}

TEST_F(Cli, TakesTheGlobalFlagsBehindTheCommandToo)
{
    EXPECT_EQ(patella({"list", "--json", "--log", log}).out, "[]\n");
}

TEST_F(Cli, UsesTheRunnersOwnLogWhereNoneIsNamed)
{
    patella({"add", "--date", "2024-05-06", "--distance-km", "5"});
    EXPECT_TRUE(std::filesystem::exists(path("data") + "/patella/log.patella"));
    EXPECT_EQ(nlohmann::json::parse(patella({"--json", "list"}).out).size(), 1u);
}

TEST_F(Cli, SaysThatANewLogWasMade)
{
    const CliTest::Words add{"add", "--distance-km", "5"};
    EXPECT_THAT(onLog(add).err, HasSubstr("a new one was made"));
    EXPECT_EQ(onLog({"list"}).err, "");
}

TEST_F(Cli, MakesNoLogWhereItOnlyReads)
{
    for (const auto& arguments : {CliTest::Words{"list"}, CliTest::Words{"weeks"}, CliTest::Words{"history"},
             CliTest::Words{"flags"}, CliTest::Words{"export", "--out", path("x.csv")}}) {
        const auto outcome = onLog(arguments);
        EXPECT_EQ(outcome.exitCode, 0) << arguments.front();
        EXPECT_THAT(outcome.err, HasSubstr("There is no log " + log + " yet")) << arguments.front();
    }
    EXPECT_EQ(patella({"list"}).exitCode, 0);
    EXPECT_FALSE(std::filesystem::exists(log));
    EXPECT_FALSE(std::filesystem::exists(path("data") + "/patella/log.patella"));
}

TEST_F(Cli, FailsOnAFileThatIsNoLog)
{
    writeBytes(log, "Dear diary, today I ran.");
    const auto outcome = onLog({"--json", "list"});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_EQ(outcome.out, "");
    EXPECT_THAT(outcome.err, HasSubstr("not a Patella log"));
    EXPECT_EQ(bytesOf(log), "Dear diary, today I ran.");
}

TEST_F(Cli, FailsWhereThereIsNoFolder)
{
    const auto outcome = patella({"--log", path("nowhere") + "/x.patella", "list"});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_THAT(outcome.err, HasSubstr("cannot be opened"));
}

class List : public CliTest { };

TEST_F(List, ShowsTheRunsOfTheDaysAskedFor)
{
    for (const auto* date : {"2024-05-06", "2024-05-08", "2024-05-10"})
        onLog({"add", "--date", date, "--distance-km", "5", "--pain-next-morning", "2", "--side", "left"});
    const auto middle = answer({"list", "--from", "2024-05-07", "--to", "2024-05-08"});
    ASSERT_EQ(middle.size(), 1u);
    EXPECT_EQ(middle[0]["date"], "2024-05-08");
    EXPECT_EQ(middle[0]["pain_next_morning"], 2) << "noted on the day after the last one";
    EXPECT_EQ(answer({"list", "--from", "2024-05-08"}).size(), 2u);
    EXPECT_EQ(answer({"list"})[0]["date"], "2024-05-06");
}

TEST_F(List, BeginsWithTheNewestAndEndsWhereItIsToldTo)
{
    for (const auto* date : {"2024-05-06", "2024-05-08", "2024-05-10"})
        onLog({"add", "--date", date, "--distance-km", "5"});
    const auto newest = answer({"list", "--newest", "--limit", "2"});
    ASSERT_EQ(newest.size(), 2u);
    EXPECT_EQ(newest[0]["date"], "2024-05-10");
    EXPECT_EQ(newest[1]["date"], "2024-05-08");
    EXPECT_EQ(answer({"list", "--limit", "1"})[0]["date"], "2024-05-06");
    EXPECT_EQ(answer({"list", "--of", "run", "--newest"})[0]["date"], "2024-05-10");
    for (const auto* wrong : {"0", "-1", "many"})
        EXPECT_THAT(onLog({"list", "--limit", wrong}).err, HasSubstr("--limit takes a whole number from 1"));
}

TEST_F(List, IsATableForPeople)
{
    EXPECT_EQ(onLog({"list"}).out, "No runs.\n");
    onLog({"add", "--date", "2024-05-06", "--distance-km", "8.2", "--duration", "45:10", "--shoe", "Blue",
        "--pain-during", "2", "--side", "left"});
    EXPECT_THAT(onLog({"list"}).out, HasSubstr("8.2  45:10  5:30\u00a0/km  – 2 – –                Blue"));
}

class Verify : public CliTest { };

TEST_F(Verify, FindsANewLogSound)
{
    onLog({"add", "--date", "2024-05-06", "--distance-km", "5"});
    EXPECT_EQ(onLog({"verify"}).exitCode, 0);
    EXPECT_EQ(answer({"verify"})["sound"], true);
}

TEST_F(Verify, FailsWhereThereIsNoLog)
{
    const auto outcome = onLog({"verify"});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_THAT(outcome.err, HasSubstr("There is no log"));
    EXPECT_FALSE(std::filesystem::exists(log));
}

class Sample : public CliTest { };

TEST_F(Sample, IsASoundLogOfTwoYears)
{
    const auto written = patella({"--json", "sample", "--out", log});
    EXPECT_EQ(written.exitCode, 0) << written.err;
    EXPECT_EQ(nlohmann::json::parse(written.out)["runs"], answer({"list"}).size());
    EXPECT_GT(answer({"list"}).size(), 280u);
    EXPECT_EQ(onLog({"verify"}).exitCode, 0);
}

TEST_F(Sample, NeverReplacesAFile)
{
    writeBytes(log, "mine");
    const auto outcome = patella({"sample", "--out", log});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_EQ(bytesOf(log), "mine");
}

TEST_F(Sample, NeedsAFileToWrite) { EXPECT_EQ(patella({"sample"}).exitCode, 2); }

} // namespace
} // namespace patella::test

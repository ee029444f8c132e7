// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/knowledge/blocks.h"
#include "core/knowledge/knowledge.h"
#include "tests/support/knowledge_files.h"

namespace patella::knowledge {
namespace {

using namespace test;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

const std::string aSource = "id: buist\nkind: trial\nname: Buist 2008\n";
const std::string aCard
    = "id: load\nlog: ramping\nsource: buist\nstrength: some\ntitle.en: Load\ntitle.de: Last\n"
      "title.pl: Ile\ntext.en: Slowly.\ntext.de: Langsam.\ntext.pl: Powoli.\nask.en: How?\nask.de: Wie?\n"
      "ask.pl: Jak?\n";

std::vector<std::string> faultsOf(const std::string& file, const std::string& text)
{
    const std::vector<KnowledgeFile> files{{"sources.txt", aSource}, {"cards.txt", aCard}, {file, text}};
    std::vector<std::string> said;
    for (const auto& fault : readKnowledge(files).faults)
        said.push_back(textOf(fault));
    return said;
}

std::string aCause(const std::string& source = "buist", const std::string& more = {})
{
    return "id: cause\ncard: load\nsource: " + source
        + "\nstrength: weak\ntitle.en: Too much\ntitle.de: Zu viel\ntitle.pl: Za dużo\n"
          "text.en: Much.\ntext.de: Viel.\ntext.pl: Dużo.\n"
        + more;
}

TEST(KnowledgeFile, IsSoundWithASourceACardAndACause)
{
    EXPECT_THAT(faultsOf("causes.txt", "# a note\n\n" + aCause()), IsEmpty());
}

struct BrokenFile {
    const char* name;
    const char* file;
    std::string text;
    const char* fault;
};

class BrokenKnowledge : public testing::TestWithParam<BrokenFile> { };

TEST_P(BrokenKnowledge, IsRefusedWithLineAndReason)
{
    EXPECT_THAT(faultsOf(GetParam().file, GetParam().text), ElementsAre(GetParam().fault));
}

std::string without(std::string text, const std::string& line)
{
    return text.erase(text.find(line), line.size() + 1);
}

std::string withLine(std::string text, const std::string& line, const std::string& other)
{
    return text.replace(text.find(line), line.size(), other);
}

const std::string aSide = "side: buist\nside.en: A\nside.de: A\nside.pl: A\n";
const std::string aDisagreement = aCause("buist", "log: endings\n" + aSide);

INSTANTIATE_TEST_SUITE_P(Files, BrokenKnowledge,
    testing::Values(BrokenFile{"UnknownSource", "causes.txt", "\n" + aCause("pereles"),
                        "causes.txt:2: unknown_source pereles"},
        BrokenFile{"NoSource", "causes.txt", without(aCause(), "source: buist"),
            "causes.txt:1: missing_field source"},
        BrokenFile{"UnknownCard", "causes.txt", withLine(aCause(), "card: load", "card: lode"),
            "causes.txt:1: unknown_card lode"},
        BrokenFile{"NoGerman", "causes.txt", without(aCause(), "text.de: Viel."),
            "causes.txt:8: missing_language text.de"},
        BrokenFile{"NoPolish", "causes.txt", without(aCause(), "text.pl: Dużo."),
            "causes.txt:8: missing_language text.pl"},
        BrokenFile{"NoPolishTitle", "causes.txt", without(aCause(), "title.pl: Za dużo"),
            "causes.txt:5: missing_language title.pl"},
        BrokenFile{"NoPolishSide", "disagreements.txt", without(aDisagreement, "side.pl: A") + aSide,
            "disagreements.txt:12: missing_language side.pl"},
        BrokenFile{"NoPolishName", "sources.txt", "id: x\nkind: trial\nname.en: Trial\nname.de: Studie\n",
            "sources.txt:3: missing_language name.pl"},
        BrokenFile{"UnknownLanguage", "causes.txt", aCause("buist", "text.fr: Beaucoup.\n"),
            "causes.txt:11: unknown_field text.fr"},
        BrokenFile{"NoTitle", "causes.txt",
            without(
                without(without(aCause(), "title.de: Zu viel"), "title.en: Too much"), "title.pl: Za dużo"),
            "causes.txt:1: missing_field title"},
        BrokenFile{"UnknownStrength", "causes.txt", withLine(aCause(), "strength: weak", "strength: proven"),
            "causes.txt:4: unknown_word proven"},
        BrokenFile{"UnknownField", "causes.txt", aCause("buist", "cure: yes\n"),
            "causes.txt:11: unknown_field cure"},
        BrokenFile{"FlagOfACause", "causes.txt", aCause("buist", "flag: pop\n"),
            "causes.txt:11: unknown_field flag"},
        BrokenFile{"FieldTwice", "causes.txt", aCause("buist", "text.en: Again.\n"),
            "causes.txt:11: field_twice text.en"},
        BrokenFile{"NothingSaid", "causes.txt", withLine(aCause(), "text.en: Much.", "text.en:"),
            "causes.txt:8: nothing_said text.en"},
        BrokenFile{"NoId", "causes.txt", without(aCause(), "id: cause"), "causes.txt:1: no_id"},
        BrokenFile{"BadId", "causes.txt", withLine(aCause(), "id: cause", "id: Too much"),
            "causes.txt:1: bad_id Too much"},
        BrokenFile{"IdTwice", "causes.txt", aCause() + "\n" + aCause(), "causes.txt:12: id_twice cause"},
        BrokenFile{
            "NoColon", "causes.txt", aCause() + "\nwhat is this\n", "causes.txt:12: no_colon what is this"},
        BrokenFile{"GoesOnFromNowhere", "causes.txt", "  and so on\n" + aCause(),
            "causes.txt:1: no_colon and so on"},
        BrokenFile{"NoText", "causes.txt", aCause("buist", "#\xff\n"), "causes.txt:11: not_text"},
        BrokenFile{
            "ControlCharacter", "causes.txt", std::string("\x01\n") + aCause(), "causes.txt:1: not_text"},
        BrokenFile{"SurrogateInUtf8", "causes.txt", "\xed\xa0\x80\n" + aCause(), "causes.txt:1: not_text"},
        BrokenFile{"UnknownFile", "cures.txt", "", "cures.txt:1: unknown_file"},
        BrokenFile{"UnknownFlag", "signs.txt", aCause("buist", "flag: bad_luck\n"),
            "signs.txt:11: unknown_word bad_luck"},
        BrokenFile{"OneSided", "disagreements.txt", aDisagreement, "disagreements.txt:1: one_sided cause"},
        BrokenFile{"UnknownQuestion", "disagreements.txt",
            withLine(aDisagreement, "log: endings", "log: fortune") + aSide,
            "disagreements.txt:11: unknown_word fortune"}),
    [](const auto& broken) { return broken.param.name; });

TEST(KnowledgeFile, LeavesOutWhatIsBrokenAndReadsTheRest)
{
    const std::vector<KnowledgeFile> files{{"sources.txt", aSource}, {"cards.txt", aCard},
        {"causes.txt", withLine(aCause("nobody"), "id: cause", "id: broken") + "\n" + aCause()}};
    const auto reading = readKnowledge(files);
    EXPECT_EQ(reading.faults.size(), 1U);
    EXPECT_FALSE(reading.knowledge.find("broken"));
    EXPECT_TRUE(reading.knowledge.find("cause"));
}

TEST(KnowledgeFile, HasNoTextOfMoreThan120Words)
{
    std::string many;
    for (int word = 0; word < 120; ++word)
        many += " w";
    const auto text = withLine(aCause(), "text.en: Much.", "text.en:" + many);
    EXPECT_THAT(faultsOf("causes.txt", text), ElementsAre("causes.txt:1: too_many_words en"));
}

TEST(KnowledgeFile, GoesOnInALineThatBeginsWithABlank)
{
    std::vector<Fault> faults;
    const auto blocks = blocksOf("x", "text.en: one\n  two\r\n\tthree\n", faults);
    EXPECT_THAT(faults, IsEmpty());
    ASSERT_EQ(blocks.size(), 1U);
    EXPECT_EQ(blocks[0].fields.at(0).text, "one two three");
}

// The files again, from what was read of them.
std::string written(const std::vector<std::string>& words)
{
    std::string text;
    for (const auto& word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

std::string writtenField(const std::string& name, const Wording& wording)
{
    std::string text;
    for (const auto& [language, said] : wording.languages)
        text += name + '.' + language + ": " + said + '\n';
    return text;
}

std::string written(const Statement& statement)
{
    std::string text = "id: " + statement.id + '\n';
    if (statement.kind != Kind::Card)
        text += "card: " + statement.card + '\n';
    text += "source: " + written(statement.sources) + "\nstrength: " + std::string(wordOf(statement.strength))
        + '\n';
    if (statement.log)
        text += "log: " + std::string(wordOf(*statement.log)) + '\n';
    if (statement.page)
        text += "page: " + std::string(wordOf(*statement.page)) + '\n';
    std::vector<std::string> flags;
    for (const auto flag : statement.flags)
        flags.emplace_back(wordOf(flag));
    if (!flags.empty())
        text += "flag: " + written(flags) + '\n';
    text += writtenField("title", statement.title) + writtenField("text", statement.text)
        + writtenField("ask", statement.ask) + writtenField("hint", statement.hint);
    for (const auto& opinion : statement.opinions)
        text += "side: " + written(opinion.sources) + '\n' + writtenField("side", opinion.text);
    return text + '\n';
}

TEST(Knowledge, ComesBackAsItWas)
{
    const auto files = knowledgeFiles();
    const auto once = readKnowledge(files).knowledge;
    std::vector<KnowledgeFile> again{files.front()};
    for (const auto& [kind, word] : wordsOf<Kind>) {
        again.push_back({.name = fileOf(kind), .text = {}});
        for (const auto* statement : once.ofKind(kind))
            again.back().text += written(*statement);
    }
    const auto twice = readKnowledge(again);
    EXPECT_THAT(twice.faults, IsEmpty());
    EXPECT_EQ(twice.knowledge, once);
}

RC_GTEST_PROP(Knowledge, KeepsItsRulesWhateverTheFilesHold, ())
{
    static const auto whole = knowledgeFiles();
    std::vector<KnowledgeFile> files{
        whole.at(0), whole.at(1), whole.at(*rc::gen::inRange<std::size_t>(2, whole.size()))};
    auto& text = files.at(*rc::gen::inRange<std::size_t>(0, files.size())).text;
    for (int blow = *rc::gen::inRange(1, 6); blow > 0 && !text.empty(); --blow) {
        const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
        if (*rc::gen::arbitrary<bool>())
            text[at] = *rc::gen::arbitrary<char>();
        else
            text.erase(at, *rc::gen::inRange<std::size_t>(1, 200));
    }
    const auto read = readKnowledge(files).knowledge;
    for (const auto& statement : read.statements) {
        RC_ASSERT(!statement.sources.empty());
        RC_ASSERT(read.source(statement.sources.front()));
        for (const auto language : allLanguages)
            RC_ASSERT(countOfWords(statement, language) <= mostWords);
        for (const auto* wording : {&statement.title, &statement.text})
            RC_ASSERT(wording->languages.size() == allLanguages.size());
    }
}

} // namespace
} // namespace patella::knowledge

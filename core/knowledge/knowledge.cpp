// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/knowledge.h"

#include "core/knowledge/blocks.h"
#include "core/knowledge/statement_reader.h"

#include <algorithm>

namespace patella::knowledge {

namespace {

// Every text that is there at all is there in every language.
class LanguageCheck {
public:
    LanguageCheck(const std::set<std::string>& languages, std::vector<Fault>& faults)
        : m_languages(languages)
        , m_faults(faults)
    {
    }

    // Whether nothing is missing.
    bool holds(const Wording& wording, const std::string& field, const std::string& file, int line)
    {
        bool whole = true;
        for (const auto& language : m_languages)
            if (!wording.isEmpty() && !wording.languages.contains(language)) {
                m_faults.push_back({.file = file,
                    .line = line,
                    .reason = FaultReason::MissingLanguage,
                    .about = field + '.' + language});
                whole = false;
            }
        return whole;
    }

private:
    const std::set<std::string>& m_languages;
    std::vector<Fault>& m_faults;
};

void addLanguages(std::set<std::string>& languages, const Wording& wording)
{
    for (const auto& [language, text] : wording.languages)
        languages.insert(language);
}

std::vector<std::pair<std::string, const Wording*>> wordingsOf(const Statement& statement)
{
    std::vector<std::pair<std::string, const Wording*>> all{{"title", &statement.title},
        {"text", &statement.text}, {"ask", &statement.ask}, {"hint", &statement.hint}};
    for (const auto& opinion : statement.opinions)
        all.emplace_back("side", &opinion.text);
    return all;
}

struct ReadStatement {
    Statement statement;
    std::string file;
    int line;
};

struct EverythingRead {
    std::vector<Source> sources;
    std::vector<ReadStatement> statements;
    std::vector<Fault> faults;
};

void refuse(EverythingRead& all, const ReadStatement& read, FaultReason reason, std::string about)
{
    all.faults.push_back({.file = read.file, .line = read.line, .reason = reason, .about = std::move(about)});
}

// What can only be seen once everything is read. Returns whether the statement holds.
bool fitsTheRest(EverythingRead& all, const ReadStatement& read, const Knowledge& rest,
    const std::set<std::string>& cards, const std::set<std::string>& languages)
{
    const auto before = all.faults.size();
    auto sources = read.statement.sources;
    for (const auto& opinion : read.statement.opinions)
        sources.insert(sources.end(), opinion.sources.begin(), opinion.sources.end());
    for (const auto& source : sources)
        if (!rest.source(source))
            refuse(all, read, FaultReason::UnknownSource, source);
    if (!cards.contains(read.statement.card))
        refuse(all, read, FaultReason::UnknownCard, read.statement.card);
    if (rest.find(read.statement.id))
        refuse(all, read, FaultReason::IdTwice, read.statement.id);
    LanguageCheck check(languages, all.faults);
    for (const auto& [field, wording] : wordingsOf(read.statement))
        check.holds(*wording, field, read.file, read.line);
    for (const auto& language : languages)
        if (countOfWords(read.statement, language) > mostWords)
            refuse(all, read, FaultReason::TooManyWords, language);
    return all.faults.size() == before;
}

EverythingRead readFiles(std::span<const KnowledgeFile> files)
{
    EverythingRead all;
    for (const auto& file : files) {
        const auto blocks = blocksOf(file.name, file.text, all.faults);
        const auto kind = std::ranges::find_if(
            wordsOf<Kind>, [&](const auto& each) { return fileOf(each.first) == file.name; });
        if (file.name != fileOfSources && kind == wordsOf<Kind>.end()) {
            all.faults.push_back(
                {.file = file.name, .line = 1, .reason = FaultReason::UnknownFile, .about = {}});
            continue;
        }
        for (const auto& block : blocks)
            if (file.name == fileOfSources) {
                if (auto source = sourceOf(block, file.name, all.faults))
                    all.sources.push_back(std::move(*source));
            } else if (auto statement = statementOf(block, kind->first, file.name, all.faults)) {
                all.statements.push_back(
                    {.statement = std::move(*statement), .file = file.name, .line = block.line});
            }
    }
    return all;
}

} // namespace

int countOfWords(std::string_view text)
{
    int words = 0;
    bool inside = false;
    for (const char each : text) {
        const bool blank = each == ' ' || each == '\t';
        words += !blank && !inside ? 1 : 0;
        inside = !blank;
    }
    return words;
}

int countOfWords(const Statement& statement, std::string_view language)
{
    int words = 0;
    for (const auto& [field, wording] : wordingsOf(statement))
        words += field == "hint" ? 0 : countOfWords(wording->in(language));
    return words;
}

const Statement* Knowledge::find(std::string_view id) const
{
    const auto found = std::ranges::find(statements, id, &Statement::id);
    return found == statements.end() ? nullptr : &*found;
}

const Source* Knowledge::source(std::string_view id) const
{
    const auto found = std::ranges::find(sources, id, &Source::id);
    return found == sources.end() ? nullptr : &*found;
}

std::vector<const Statement*> Knowledge::ofKind(Kind kind) const
{
    std::vector<const Statement*> all;
    for (const auto& each : statements)
        if (each.kind == kind)
            all.push_back(&each);
    return all;
}

std::vector<const Statement*> Knowledge::under(std::string_view card) const
{
    std::vector<const Statement*> all;
    for (const auto& each : statements)
        if (each.card == card && each.kind != Kind::Card)
            all.push_back(&each);
    return all;
}

std::set<std::string> Knowledge::languages() const
{
    std::set<std::string> all;
    for (const auto& each : statements)
        addLanguages(all, each.title);
    return all;
}

std::string fileOf(Kind kind) { return std::string(wordOf(kind)) + ".txt"; }

KnowledgeReading readKnowledge(std::span<const KnowledgeFile> files)
{
    auto all = readFiles(files);
    KnowledgeReading reading{.knowledge = {.sources = std::move(all.sources)}, .faults = {}};
    std::set<std::string> cards;
    std::set<std::string> languages{"en"};
    for (const auto& read : all.statements) {
        if (read.statement.kind == Kind::Card)
            cards.insert(read.statement.id);
        for (const auto& [field, wording] : wordingsOf(read.statement))
            addLanguages(languages, *wording);
    }
    for (const auto& read : all.statements)
        if (fitsTheRest(all, read, reading.knowledge, cards, languages))
            reading.knowledge.statements.push_back(read.statement);
    reading.faults = std::move(all.faults);
    return reading;
}

} // namespace patella::knowledge

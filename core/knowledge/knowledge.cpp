// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/knowledge.h"

#include "core/knowledge/blocks.h"
#include "core/knowledge/statement_reader.h"

#include <algorithm>
#include <set>

namespace patella::knowledge {

namespace {

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
bool fitsTheRest(
    EverythingRead& all, const ReadStatement& read, const Knowledge& rest, const std::set<std::string>& cards)
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
    for (const auto language : allLanguages)
        if (countOfWords(read.statement, language) > mostWords)
            refuse(all, read, FaultReason::TooManyWords, std::string(language));
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

std::string fileOf(Kind kind) { return std::string(wordOf(kind)) + ".txt"; }

KnowledgeReading readKnowledge(std::span<const KnowledgeFile> files)
{
    auto all = readFiles(files);
    KnowledgeReading reading{.knowledge = {.sources = std::move(all.sources)}, .faults = {}};
    std::set<std::string> cards;
    for (const auto& read : all.statements)
        if (read.statement.kind == Kind::Card)
            cards.insert(read.statement.id);
    for (const auto& read : all.statements)
        if (fitsTheRest(all, read, reading.knowledge, cards))
            reading.knowledge.statements.push_back(read.statement);
    reading.faults = std::move(all.faults);
    return reading;
}

} // namespace patella::knowledge

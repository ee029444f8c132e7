// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knowledge/fault.h"
#include "core/knowledge/statement.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace patella::knowledge {

// A text of more words is not read, but skipped.
inline constexpr int mostWords = 120;

int countOfWords(std::string_view text);

// What is read in one go on a card, in one language: title, sides, text and what to ask.
int countOfWords(const Statement& statement, std::string_view language);

struct Knowledge {
    std::vector<Source> sources = {};
    std::vector<Statement> statements = {}; // in the order of the files

    const Statement* find(std::string_view id) const;
    const Source* source(std::string_view id) const;
    std::vector<const Statement*> ofKind(Kind kind) const;
    std::vector<const Statement*> under(std::string_view card) const; // without the card itself
    bool operator==(const Knowledge&) const = default;
};

// A file by its name without a folder: "cards.txt".
struct KnowledgeFile {
    std::string name;
    std::string text;
};

struct KnowledgeReading {
    Knowledge knowledge;
    std::vector<Fault> faults; // a statement with one is left out
};

// Which file holds the statements of a kind, and the sources.
std::string fileOf(Kind kind);
inline constexpr std::string_view fileOfSources = "sources.txt";

KnowledgeReading readKnowledge(std::span<const KnowledgeFile> files);

} // namespace patella::knowledge

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/knowledge_files.h"

#include <filesystem>
#include <fstream>
#include <iterator>

namespace patella::test {

namespace {

knowledge::KnowledgeFile knowledgeFile(const std::string& name)
{
    std::ifstream file(std::filesystem::path(PATELLA_SOURCE_DIR) / "resources/knowledge" / name);
    return {.name = name, .text = {std::istreambuf_iterator<char>(file), {}}};
}

} // namespace

std::vector<knowledge::KnowledgeFile> knowledgeFiles()
{
    std::vector files{knowledgeFile(std::string(knowledge::fileOfSources))};
    for (const auto& [kind, word] : wordsOf<knowledge::Kind>)
        files.push_back(knowledgeFile(knowledge::fileOf(kind)));
    return files;
}

} // namespace patella::test

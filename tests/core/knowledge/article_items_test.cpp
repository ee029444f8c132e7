// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/knowledge/knowledge.h"
#include "core/log/blank.h"
#include "core/log/columns.h"
#include "tests/support/knowledge_files.h"

#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

namespace patella::knowledge {
namespace {

using namespace test;

const std::filesystem::path root{PATELLA_SOURCE_DIR};

// One thing that the articles name, and where it is in Patella.
struct ArticleItem {
    std::string number; // "S14"
    std::string words;
    std::vector<std::string> places;
};

std::vector<ArticleItem> articleItems()
{
    std::vector<ArticleItem> items;
    std::ifstream file(root / "tests/data/article_items.txt");
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with('#'))
            continue;
        const auto first = line.find(" | "), second = line.find(" | ", first + 3);
        std::istringstream rest(line.substr(second + 3));
        items.push_back({.number = line.substr(0, first),
            .words = line.substr(first + 3, second - first - 3),
            .places = {std::istream_iterator<std::string>(rest), {}}});
    }
    return items;
}

template <typename OneRecord> void addColumns(std::set<std::string>& names)
{
    const auto record = blank<OneRecord>();
    forEachColumn(record, [&](std::string_view column, const auto&) {
        names.insert(std::string(tableOf<OneRecord>) + '.' + std::string(column));
    });
}

std::set<std::string> allColumns()
{
    std::set<std::string> names;
    Log log;
    forEachList(log, [&]<typename OneRecord>(std::vector<OneRecord>&) { addColumns<OneRecord>(names); });
    return names;
}

bool isThere(const std::string& place, const Knowledge& knowledge, const std::set<std::string>& columns)
{
    const auto colon = place.find(':');
    const auto kind = place.substr(0, colon), what = place.substr(colon + 1);
    if (kind == "knowledge")
        return knowledge.find(what) != nullptr;
    if (kind == "field")
        return columns.contains(what);
    return kind == "core" && std::filesystem::exists(root / what);
}

TEST(ArticleItems, AreAllInPatella)
{
    const auto knowledge = readKnowledge(knowledgeFiles()).knowledge;
    const auto columns = allColumns();
    for (const auto& item : articleItems()) {
        EXPECT_FALSE(item.places.empty()) << item.number << " is open: " << item.words;
        for (const auto& place : item.places)
            EXPECT_TRUE(isThere(place, knowledge, columns)) << item.number << ": " << place;
    }
}

TEST(ArticleItems, AreCompleteAndNamedOnce)
{
    std::map<char, std::set<int>> numbers;
    for (const auto& item : articleItems())
        EXPECT_TRUE(numbers[item.number[0]].insert(std::stoi(item.number.substr(1))).second) << item.number;
    const std::map<char, int> named{
        {'S', 29}, {'C', 32}, {'F', 30}, {'H', 33}, {'P', 10}, {'W', 16}, {'R', 13}, {'D', 9}};
    ASSERT_EQ(numbers.size(), named.size());
    for (const auto& [kind, count] : named) {
        EXPECT_EQ(numbers[kind].size(), static_cast<std::size_t>(count)) << kind;
        EXPECT_EQ(*numbers[kind].rbegin(), count) << kind;
    }
}

TEST(ArticleItems, LeaveNoStatementOfTheArticlesWithoutAnItem)
{
    std::set<std::string> named;
    for (const auto& item : articleItems())
        for (const auto& place : item.places)
            named.insert(place);
    const auto knowledge = readKnowledge(knowledgeFiles()).knowledge;
    for (const auto& statement : knowledge.statements)
        if (statement.strength == Strength::Article && statement.kind != Kind::Card) {
            EXPECT_TRUE(named.contains("knowledge:" + statement.id)) << statement.id;
        }
}

} // namespace
} // namespace patella::knowledge

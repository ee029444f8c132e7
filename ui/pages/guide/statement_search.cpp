// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/guide/statement_search.h"

#include <QStringList>

#include "ui/pages/guide/guide_words.h"
#include "ui/pages/guide/shipped_knowledge.h"

#include <algorithm>

namespace patella::ui {

namespace {

bool hasAll(const QString& text, const QStringList& words)
{
    return std::ranges::all_of(
        words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

QString allTextOf(const knowledge::Statement& statement)
{
    QStringList texts{spoken(statement.title), spoken(statement.text), spoken(statement.ask),
        spoken(statement.hint), words::sourcesOf(statement.sources, shippedKnowledge())};
    for (const auto& opinion : statement.opinions)
        texts << spoken(opinion.text);
    return texts.join(QLatin1Char('\n'));
}

} // namespace

std::vector<const knowledge::Statement*> statementsWith(const QString& words)
{
    const auto each = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<const knowledge::Statement*> found;
    if (each.isEmpty())
        return found;
    for (const auto& statement : shippedKnowledge().statements)
        if (hasAll(allTextOf(statement), each))
            found.push_back(&statement);
    std::ranges::stable_partition(
        found, [&](const knowledge::Statement* statement) { return hasAll(spoken(statement->title), each); });
    return found;
}

} // namespace patella::ui

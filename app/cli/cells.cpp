// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cells.h"

#include <sstream>

namespace patella::cli {

namespace {

Cell cellOrRefusal(const std::string& flag, const std::string& text)
{
    auto cell = cellIn(text);
    if (!cell)
        refuse(flag, text, ui::words::columnAndValue());
    return *std::move(cell);
}

} // namespace

QString textOf(const Plain& plain)
{
    if (const auto* number = std::get_if<std::int64_t>(&plain))
        return QString::number(*number);
    const auto* text = std::get_if<std::string>(&plain);
    return text ? QString::fromStdString(*text) : QString();
}

std::optional<Cell> cellIn(const std::string& text)
{
    const auto equals = text.find('=');
    if (equals == std::string::npos || equals == 0)
        return std::nullopt;
    return Cell{.column = text.substr(0, equals), .text = text.substr(equals + 1)};
}

Cells cellsIn(const std::vector<std::string>& texts, const char* of, QStringList& refusals)
{
    Cells cells;
    for (const auto& text : texts) {
        if (auto cell = cellIn(text))
            cells.push_back(*std::move(cell));
        else
            refusals << ui::words::refusedValue(
                QString::fromUtf8(of), QString::fromStdString(text), ui::words::columnAndValue());
    }
    return cells;
}

CLI::Option& offerCells(CLI::App& command, const std::string& flag, Cells& into)
{
    auto& option = *command.add_option_function<std::vector<std::string>>(
        flag,
        [flag, &into](const std::vector<std::string>& texts) {
            for (const auto& text : texts)
                into.push_back(cellOrRefusal(flag, text));
        },
        ui::words::cliHelp(flag).toStdString());
    option.type_name("COLUMN=VALUE")->allow_extra_args(false);
    return option;
}

CLI::Option& offerRecords(CLI::App& command, const std::string& flag, std::vector<Cells>& into)
{
    auto& option = *command.add_option_function<std::vector<std::string>>(
        flag,
        [flag, &into](const std::vector<std::string>& texts) {
            for (const auto& text : texts) {
                auto& cells = into.emplace_back();
                std::istringstream words(text);
                for (std::string word; words >> word;)
                    cells.push_back(cellOrRefusal(flag, word));
            }
        },
        ui::words::cliHelp(flag).toStdString());
    option.type_name("'COLUMN=VALUE ...'")->allow_extra_args(false);
    return option;
}

const Cell* Filling::cellOf(
    std::string_view column, bool isNeeded, bool isThereAlready, const QString& expected)
{
    if (std::ranges::find(m_fixed, column) != m_fixed.end())
        return nullptr;
    const auto name = QString::fromUtf8(column.data(), static_cast<qsizetype>(column.size()));
    m_known << name;
    const auto said = std::ranges::count(m_cells, column, &Cell::column);
    if (said == 0 && isNeeded)
        m_refusals << ui::words::missingValue(name, expected);
    if (said > 1 || (said == 1 && isThereAlready))
        m_refusals << ui::words::saidTwice(name);
    return said == 1 && !isThereAlready ? &*std::ranges::find(m_cells, column, &Cell::column) : nullptr;
}

void Filling::refuse(const Cell& cell, const QString& expected)
{
    m_refusals << ui::words::refusedValue(
        QString::fromStdString(cell.column), QString::fromStdString(cell.text), expected);
}

QStringList Filling::refusals() const
{
    auto all = m_refusals;
    for (const auto& cell : m_cells)
        if (const auto name = QString::fromStdString(cell.column); !m_known.contains(name))
            all << ui::words::noSuchColumn(name, m_known);
    return all;
}

QStringList sentencesOf(const std::vector<Problem>& problems)
{
    QStringList sentences;
    for (const auto& problem : problems) {
        const auto column
            = QString::fromUtf8(problem.column.data(), static_cast<qsizetype>(problem.column.size()));
        sentences << ui::words::problemAt(column, problem);
    }
    return sentences;
}

LogStore& LogOnDemand::store()
{
    if (!m_store)
        m_store = openedLog(m_options);
    return *m_store;
}

} // namespace patella::cli

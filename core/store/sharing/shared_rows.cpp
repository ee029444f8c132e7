// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sharing/shared_rows.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/store/journal.h"
#include "core/store/opening.h"
#include "core/store/sharing/kept_statements.h"
#include "core/store/table.h"

namespace patella {

struct SharedRows::Parts {
    std::filesystem::path file;
    KeptStatements& statements;
    Tables tables;
    Journal journal;

    Parts(SQLite::Database& database, KeptStatements& kept, std::filesystem::path path)
        : file(std::move(path))
        , statements(kept)
        , tables(tablesOf(database, std::type_identity<Record>{}))
        , journal(database, "")
    {
    }

    template <typename Work> auto asking(Work&& work)
    {
        return storing(file, "merge", [&] {
            const RestAfter rest(statements);
            return work();
        });
    }

    // The table of this name, if it is one of a kind of record.
    template <typename Visit> void withTable(const std::string& name, Visit&& visit)
    {
        const auto each = [&]<typename OneRecord>(Table<OneRecord>& table) {
            if (name == tableOf<OneRecord>)
                visit(table);
        };
        std::apply([&](auto&... all) { (each(all), ...); }, tables);
    }

    template <typename OneRecord> void put(const OneRecord& record)
    {
        auto& table = std::get<Table<OneRecord>>(tables);
        const auto before = table.packed(record.id);
        if (before)
            table.update(record);
        else
            table.insert(record);
        table.writeDown(journal, record.id, before);
    }

    template <typename OneRecord> void remove(const OneRecord& record)
    {
        auto& table = std::get<Table<OneRecord>>(tables);
        const auto before = table.packed(record.id);
        table.remove(record.id);
        table.writeDown(journal, record.id, before);
    }
};

SharedRows::SharedRows(SQLite::Database& database, KeptStatements& statements, std::filesystem::path file)
    : m_parts(std::make_unique<Parts>(database, statements, std::move(file)))
{
}

SharedRows::~SharedRows() = default;

void SharedRows::beginChangeSet() { m_parts->journal.beginChangeSet(); }

std::optional<Record> SharedRows::row(const std::string& table, const std::string& id)
{
    return m_parts->asking([&] {
        std::optional<Record> found;
        m_parts->withTable(table, [&]<typename OneRecord>(Table<OneRecord>& rows) {
            if (const auto key = Id<OneRecord>::fromText(id))
                if (auto record = rows.find(*key))
                    found = std::move(*record);
        });
        return found;
    });
}

bool SharedRows::hasRow(const std::string& table, const std::string& id)
{
    return m_parts->asking([&] {
        bool isThere = false;
        m_parts->withTable(table, [&]<typename OneRecord>(Table<OneRecord>&) {
            const auto sql = "SELECT 1 FROM " + TableSql<OneRecord>::name() + " WHERE id = ?1";
            isThere = m_parts->statements.asked(sql, id).executeStep();
        });
        return isThere;
    });
}

SharedRows::Pointers SharedRows::pointingTo(const Pointers& columns, const std::string& id)
{
    return m_parts->asking([&] {
        Pointers rows;
        for (const auto& [table, column] : columns) {
            auto& found
                = m_parts->statements.asked("SELECT id FROM " + table + " WHERE " + column + " = ?1", id);
            while (found.executeStep())
                rows.emplace_back(table, found.getColumn(0).getString());
        }
        return rows;
    });
}

std::vector<RunEntry> SharedRows::runsBetween(LocalDate first, LocalDate last)
{
    return m_parts->asking([&] {
        return everyOf(
            m_parts->statements.asked(TableSql<RunEntry>::select() + " WHERE date BETWEEN ?1 AND ?2",
                isoText(first), isoText(last)),
            [](SQLite::Statement& row) { return codec::recordIn<RunEntry>(row); });
    });
}

std::vector<std::string> SharedRows::runIdsBetween(LocalDate first, LocalDate last)
{
    return m_parts->asking([&] {
        return everyOf(m_parts->statements.asked(
                           "SELECT id FROM run WHERE date BETWEEN ?1 AND ?2", isoText(first), isoText(last)),
            [](SQLite::Statement& row) { return row.getColumn(0).getString(); });
    });
}

std::vector<PainNote> SharedRows::painNotesOn(LocalDate day)
{
    return m_parts->asking([&] {
        return everyOf(
            m_parts->statements.asked(TableSql<PainNote>::select() + " WHERE date = ?1", isoText(day)),
            [](SQLite::Statement& row) { return codec::recordIn<PainNote>(row); });
    });
}

std::optional<std::string> SharedRows::namesake(
    const std::string& table, const std::string& name, const std::string& than)
{
    return m_parts->asking([&] {
        auto& found = m_parts->statements.asked(
            "SELECT id FROM " + table + " WHERE name = ?1 AND id <> ?2", name, than);
        return found.executeStep() ? std::optional(found.getColumn(0).getString()) : std::nullopt;
    });
}

void SharedRows::giveUpName(const std::string& table, const std::string& id)
{
    m_parts->asking(
        [&] { m_parts->statements.asked("UPDATE " + table + " SET name = id WHERE id = ?1", id).exec(); });
}

void SharedRows::put(const Record& record, const std::string& device)
{
    m_parts->asking([&] {
        m_parts->journal.nameDevice(device);
        std::visit([&](const auto& each) { m_parts->put(each); }, record);
    });
}

void SharedRows::remove(const Record& record, const std::string& device)
{
    m_parts->asking([&] {
        m_parts->journal.nameDevice(device);
        std::visit([&](const auto& each) { m_parts->remove(each); }, record);
    });
}

} // namespace patella

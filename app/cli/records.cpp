// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/records.h"

#include "app/cli/output.h"
#include "core/exchange/json.h"

namespace patella::cli {

namespace {

namespace words = ui::words;

QString textOf(const Plain& plain)
{
    if (const auto* number = std::get_if<std::int64_t>(&plain))
        return QString::number(*number);
    const auto* text = std::get_if<std::string>(&plain);
    return text ? QString::fromStdString(*text) : QString();
}

template <typename Record> QString kindOf() { return textOf(Plain{std::string(tableOf<Record>)}); }

// Goes to the one kind of that name: visit(As<Record>{}).
template <typename Visit> ExitCode ofKind(const std::string& kind, Visit visit)
{
    auto exitCode = ExitCode::WrongUsage;
    const Log kinds;
    forEachList(kinds, [&]<typename OneRecord>(const std::vector<OneRecord>&) {
        if (kind == tableOf<OneRecord>)
            exitCode = visit(As<OneRecord>{});
    });
    return exitCode;
}

template <typename Record> inline constexpr bool hasDay = requires(Record record) { record.date; };

// What has no day is known by its name alone.
template <typename Record> std::vector<Problem> problemsWithName(const Record& record, LogOnDemand& log)
{
    if constexpr (!hasDay<Record>)
        if (isNameTaken(record, log.store().all<Record>()))
            return {{"name", Trouble::NameTaken}};
    return {};
}

template <typename Record> QStringList saidCells(const Record& record)
{
    QStringList cells;
    forEachColumn(record, [&](std::string_view column, const auto& member) {
        const auto text = textOf(toPlain(member));
        if (column != "id" && !text.isEmpty())
            cells << textOf(Plain{std::string(column)}) + QLatin1Char('=') + text;
    });
    return cells;
}

template <typename Record> void drawOrder(Record&) { }
void drawOrder(SelfExperiment& experiment)
{
    if (experiment.seed == Seed{})
        experiment.seed = Seed::fresh();
}

template <typename Record> ExitCode addOne(const GlobalOptions& options, const Cells& cells)
{
    LogOnDemand log(options);
    auto record = blank<Record>();
    record.id = Id<Record>::fresh();
    auto refusals = fill(record, cells, {"id"}, log);
    drawOrder(record);
    if constexpr (hasDay<Record>)
        if (!record.date.ok())
            record.date = today();
    if (refusals.isEmpty())
        refusals = sentencesOf(problemsOf(record, today()));
    if (refusals.isEmpty())
        refusals = sentencesOf(problemsWithName(record, log));
    for (const auto& sentence : refusals)
        complain(sentence);
    if (!refusals.isEmpty())
        return ExitCode::Failed;
    log.store().apply({added(record)});
    if (options.json)
        print(exchange::rowJson(record));
    else
        print(words::added(kindOf<Record>(), saidCells(record)));
    return ExitCode::Done;
}

// Heading and rows; columns in which nothing is said are left out, and so are keys of their own.
template <typename Record> std::vector<QStringList> rowsOf(const std::vector<Record>& records)
{
    std::vector<QStringList> rows(records.size() + 1);
    std::size_t at = 0;
    forEachColumn(blank<Record>(), [&](std::string_view column, const auto&) {
        QStringList cells;
        for (const auto& record : records)
            cells << textOf(plainOf(record).at(column)).simplified();
        if (column == "id" || cells.join(QString()).isEmpty())
            return;
        rows.front() << textOf(Plain{std::string(column)});
        for (at = 0; at < records.size(); ++at)
            rows[at + 1] << cells[static_cast<qsizetype>(at)];
    });
    return rows;
}

template <typename Record> ExitCode listAll(const GlobalOptions& options, const DateRange& days)
{
    if (!hasDay<Record> && (days.from || days.to)) {
        complain(words::hasNoDays(kindOf<Record>()));
        return ExitCode::WrongUsage;
    }
    const auto records = openedLog(options).template all<Record>(days);
    if (options.json) {
        auto rows = Json::array();
        for (const auto& record : records)
            rows.push_back(exchange::rowJson(record));
        print(rows);
    } else if (records.empty()) {
        print(words::emptyList(kindOf<Record>()));
    } else {
        for (const auto& line : words::cellTable(rowsOf(records)))
            print(line);
    }
    return ExitCode::Done;
}

} // namespace

CLI::Option& offerKind(CLI::App& command, const std::string& flag, const std::string& help, std::string& into)
{
    auto& option = *command.add_option_function<std::string>(
        flag,
        [flag, &into](const std::string& text) {
            into = text;
            QStringList kinds;
            const Log log;
            forEachList(log,
                [&]<typename OneRecord>(const std::vector<OneRecord>&) { kinds << kindOf<OneRecord>(); });
            if (!kinds.contains(QString::fromStdString(text)))
                refuse(flag, text, words::oneOf(kinds));
        },
        help);
    option.type_name("KIND");
    return option;
}

ExitCode addRecord(const GlobalOptions& options, const std::string& kind, const Cells& cells)
{
    return ofKind(kind, [&]<typename OneRecord>(As<OneRecord>) { return addOne<OneRecord>(options, cells); });
}

ExitCode listRecords(const GlobalOptions& options, const std::string& kind, const DateRange& days)
{
    return ofKind(kind, [&]<typename OneRecord>(As<OneRecord>) { return listAll<OneRecord>(options, days); });
}

} // namespace patella::cli

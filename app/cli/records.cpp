// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/records.h"

#include "app/cli/cells.h"
#include "app/cli/output.h"
#include "app/cli/saved_signs.h"
#include "app/cli/tables.h"
#include "app/cli/words.h"
#include "core/exchange/format/json.h"
#include "core/log/columns.h"

namespace patella::cli {

namespace {

namespace words = ui::words;

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

using Row = std::vector<NamedPlain>;

QStringList saidCells(const Row& row)
{
    QStringList cells;
    for (const auto& [column, value] : row)
        if (const auto text = textOf(value); column != "id" && !text.isEmpty())
            cells << textOf(Plain{std::string(column)}) + QLatin1Char('=') + text;
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
        if (!dayOf(record).ok())
            dayOf(record) = today();
    if (refusals.isEmpty())
        refusals = sentencesOf(problemsOf(record, today()));
    if (refusals.isEmpty())
        refusals = sentencesOf(problemsInLog(record, log));
    for (const auto& sentence : refusals)
        complain(sentence);
    if (!refusals.isEmpty())
        return ExitCode::Failed;
    log.store().perform({added(record)});
    if (options.json)
        print(exchange::rowJson(rowOf(record)));
    else
        print(words::added(kindOf<Record>(), saidCells(rowOf(record))));
    sayWarningSigns(log.store());
    return ExitCode::Done;
}

// Heading and rows; columns in which nothing is said are left out, and so are keys of their own.
std::vector<QStringList> tableOfRows(const std::vector<Row>& rows)
{
    std::vector<QStringList> lines(rows.size() + 1);
    for (std::size_t column = 0; column < rows.front().size(); ++column) {
        QStringList cells;
        for (const auto& row : rows)
            cells << textOf(row[column].value).simplified();
        const auto& name = rows.front()[column].column;
        if (name == "id" || cells.join(QString()).isEmpty())
            continue;
        lines.front() << textOf(Plain{std::string(name)});
        for (std::size_t at = 0; at < rows.size(); ++at)
            lines[at + 1] << cells[static_cast<qsizetype>(at)];
    }
    return lines;
}

void printRows(const GlobalOptions& options, const std::vector<Row>& rows, const QString& kind)
{
    if (options.json) {
        auto json = Json::array();
        for (const auto& row : rows)
            json.push_back(exchange::rowJson(row));
        print(json);
    } else if (rows.empty()) {
        print(Cli::tr("No records of the kind %1.").arg(kind));
    } else {
        for (const auto& line : words::cellTable(tableOfRows(rows)))
            print(line);
    }
}

template <typename Record> ExitCode listAll(const GlobalOptions& options, const Shown& shown)
{
    if (!hasDay<Record> && (shown.days.from || shown.days.to)) {
        complain(
            Cli::tr("Records of the kind %1 have no date: leave --from and --to out.").arg(kindOf<Record>()));
        return ExitCode::WrongUsage;
    }
    std::vector<Row> rows;
    const auto store = logToRead(options, std::array{tableOf<Record>});
    auto records = store.template all<Record>(shown.days);
    complainOfUnreadable(store);
    cutTo(shown, records);
    for (const auto& record : records)
        rows.push_back(rowOf(record));
    printRows(options, rows, kindOf<Record>());
    return ExitCode::Done;
}

} // namespace

CLI::Option& offerKind(CLI::App& command, const std::string& flag, const std::string& help, std::string& into)
{
    QStringList kinds;
    const Log log;
    forEachList(
        log, [&]<typename OneRecord>(const std::vector<OneRecord>&) { kinds << kindOf<OneRecord>(); });
    auto& option = *command.add_option_function<std::string>(
        flag,
        [flag, kinds, &into](const std::string& text) {
            into = text;
            if (!kinds.contains(QString::fromStdString(text)))
                refuse(flag, text, words::oneOf(kinds), kinds);
        },
        help);
    option.type_name("KIND");
    offerChoices(option, kinds);
    return option;
}

ExitCode addRecord(const GlobalOptions& options, const std::string& kind, const Cells& cells)
{
    return ofKind(kind, [&]<typename OneRecord>(As<OneRecord>) { return addOne<OneRecord>(options, cells); });
}

ExitCode listRecords(const GlobalOptions& options, const std::string& kind, const Shown& shown)
{
    return ofKind(
        kind, [&]<typename OneRecord>(As<OneRecord>) { return listAll<OneRecord>(options, shown); });
}

} // namespace patella::cli

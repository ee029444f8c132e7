// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>

#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/plan/plan_json.h"
#include "app/cli/plan/plan_lines_said.h"
#include "core/exchange/own/plan_file.h"
#include "core/plan/accepting.h"
#include "core/plan/take_back.h"
#include "ui/whole_file.h"
#include "ui/words/file_words.h"
#include "ui/words/plan/ladder_words.h"
#include "ui/words/plan/limit_words.h"
#include "ui/words/plan/return_words.h"

#include <memory>

namespace patella::cli {

namespace {

namespace words = ui::words;

struct PlanFlags {
    std::string in;
    QString out;
    std::optional<std::string> by;
    PlanLinesSaid said;
};

QStringList linesOf(const Log& log)
{
    const auto now = units();
    QStringList lines;
    const auto add = [&](const QStringList& part) {
        if (!lines.isEmpty())
            lines << QString();
        lines << part;
    };
    if (const auto back = takeBack(log, today()))
        add({words::inWords(*back, now)});
    if (const auto state = returnToRun(log, today()))
        add(words::returnInFull(*state, now, today()));
    for (const auto& state : ladderStates(log, today()))
        add(words::ladderInFull(state, now));
    if (const auto limits = limitsOn(log, today()))
        add(QStringList{words::limitsHead(*limits, now)} + words::limitsInLines(*limits, now));
    return lines.isEmpty() ? QStringList{words::nothingIsFollowed()} : lines;
}

ExitCode show(const GlobalOptions& options)
{
    const auto log = wholeLogToRead(options);
    if (options.json) {
        print(planJson(log, today()));
        return ExitCode::Done;
    }
    for (const auto& line : linesOf(log))
        print(line);
    return ExitCode::Done;
}

ExitCode readIn(const GlobalOptions& options, const std::string& path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly)) {
        complain(words::planUnreadable(file.fileName()));
        return ExitCode::Failed;
    }
    // One more than a plan may have: a larger file is not read whole.
    const auto bytes = file.read(static_cast<qint64>(exchange::largestPlanFile) + 1);
    const auto plan = exchange::planIn({bytes.constData(), static_cast<std::size_t>(bytes.size())}, today());
    for (const auto& problem : plan.problems)
        complain(words::inWords(problem));
    if (!plan.problems.empty())
        return ExitCode::Failed;
    auto store = openedLog(options);
    const auto changeSet = accepting(store.wholeLog(), plan.programmes, today());
    if (!changeSet.empty())
        store.perform(changeSet);
    if (options.json)
        print(Json{{"parts", plan.programmes.size()}, {"changes", changeSet.size()}});
    else
        print(words::planTaken(plan.programmes.front(), !changeSet.empty(), units()));
    return ExitCode::Done;
}

ExitCode writePlan(const GlobalOptions& options, const PlanFlags& flags, const std::vector<Programme>& parts,
    const std::string& who)
{
    const auto outcome
        = ui::writeWhole(flags.out, QByteArray::fromStdString(exchange::planText(parts, who, today())));
    const auto sentence = words::sentence(outcome, flags.out);
    if (outcome != ui::Written::Yes) {
        complain(sentence);
        return ExitCode::Failed;
    }
    if (options.json)
        print(Json{{"file", flags.out.toStdString()}, {"parts", parts.size()}});
    else
        print(sentence);
    return ExitCode::Done;
}

// What somebody sets at the command line, without a log.
ExitCode writeSaid(const GlobalOptions& options, const PlanFlags& flags)
{
    const auto who = flags.by.value_or(std::string());
    if (who.empty()) {
        complain(words::nobodySetIt());
        return ExitCode::WrongUsage;
    }
    const auto parts = planSaid(flags.said, who, today());
    return parts.empty() ? ExitCode::WrongUsage : writePlan(options, flags, parts, who);
}

ExitCode writeFollowed(const GlobalOptions& options, const PlanFlags& flags)
{
    const auto parts = partsToWrite(wholeLogToRead(options), today());
    const auto who = flags.by.value_or(whoSet(parts));
    if (parts.empty() || who.empty()) {
        complain(parts.empty() ? words::nothingIsFollowed() : words::nobodySetIt());
        return ExitCode::NothingToDrawOn;
    }
    return writePlan(options, flags, parts, who);
}

ExitCode plan(const GlobalOptions& options, const PlanFlags& flags)
{
    if (!flags.in.empty())
        return readIn(options, flags.in);
    if (!flags.said.lines.empty())
        return writeSaid(options, flags);
    return flags.out.isEmpty() ? show(options) : writeFollowed(options, flags);
}

} // namespace

void offerPlan(CommandLine& line)
{
    auto flags = std::make_shared<PlanFlags>();
    auto& command = line.offer("plan", [&line, flags] { return plan(line.options(), *flags); });
    auto* in = command.add_option("--in", flags->in, words::cliHelp("plan --in").toStdString());
    auto* out = command.add_option_function<std::string>(
        "--out", [flags](const std::string& file) { flags->out = QString::fromStdString(file); },
        words::cliHelp("plan --out").toStdString());
    offerAnswer(command, "--by", flags->by).description(words::cliHelp("plan --by").toStdString());
    in->type_name("FILE")->excludes(out);
    out->type_name("FILE");
    flags->said.offer(command, *in, *out);
}

} // namespace patella::cli

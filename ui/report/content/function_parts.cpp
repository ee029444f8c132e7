// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/content/function_parts.h"

#include "ui/convert.h"
#include "ui/report/words/report_words.h"
#include "ui/words/capital.h"
#include "ui/words/care_words.h"
#include "ui/words/knee/task_words.h"
#include "ui/words/knee_words.h"
#include "ui/words/log_words.h"

#include <algorithm>
#include <tuple>

namespace patella::ui {

namespace {

QString inARow(const QStringList& values) { return values.join(QStringLiteral(" → ")); }

QString trouble(const std::optional<Difficulty>& answer)
{
    if (!answer)
        return words::dash();
    switch (*answer) {
    case Difficulty::None:
        return ReportText::tr("none", "trouble with a task");
    case Difficulty::Some:
        return ReportText::tr("some", "trouble with a task");
    case Difficulty::Much:
        return ReportText::tr("a lot", "trouble with a task");
    }
    return {};
}

bool isNoTrouble(const TaskCourse& task)
{
    return std::ranges::all_of(
        task.answers, [](const auto& answer) { return !answer || *answer == Difficulty::None; });
}

// A table as narrow as the knees above it; what was no trouble on any day stands below it.
void addCourse(Section& section, const FunctionCourse& course, std::size_t most, const Units& units)
{
    QStringList titles{words::withCapital(words::of(course.side))};
    for (const auto day : course.days)
        titles << words::dayMonthYear(day, units);
    TableOfText table{.caption = {}, .titles = titles, .rows = {}, .textColumns = {1, 2, 3}};
    QStringList without;
    for (const auto& task : course.tasks) {
        if (isNoTrouble(task)) {
            without << words::of(task.task);
            continue;
        }
        QStringList row{words::of(task.task)};
        for (const auto& answer : task.answers)
            row << trouble(answer);
        table.rows.push_back(row);
    }
    const auto rows = table.rows.size();
    if (rows > most)
        table.rows.resize(most);
    if (rows > 0)
        section.blocks.emplace_back(table);
    if (rows > most)
        section.blocks.emplace_back(Paragraph{moreOnNextPage(rows - most), Tone::Note});
    if (!without.isEmpty())
        //: %1 is a knee, %2 its tasks such as "walking, jumping"
        section.blocks.emplace_back(Paragraph{ReportText::tr("%1: no trouble with %2")
                .arg(words::withCapital(words::of(course.side)), without.join(QStringLiteral(", ")))});
}

template <typename Value, typename Said>
LabelledFact courseOf(const QString& name, const std::vector<std::pair<LocalDate, Value>>& values,
    const Said& said, bool withDays, const Units& units)
{
    QStringList parts;
    QStringList days;
    for (const auto& [day, value] : values) {
        parts << said(value);
        days << words::dayMonthYear(day, units);
    }
    return {name, withDays ? QStringLiteral("%1 (%2)").arg(inARow(parts), inARow(days)) : inARow(parts)};
}

Facts scoresOf(const Report& report, bool withDays, const Units& units)
{
    Facts facts;
    for (const auto& [name, side, totals] : report.questionnaires) {
        auto label = name.empty() ? words::withCapital(words::of(Fact::Questionnaire)) : toQt(name);
        if (side)
            label += QStringLiteral(", ") + words::of(*side);
        facts.facts.push_back(
            courseOf(label, totals, [](const std::string& total) { return toQt(total); }, withDays, units));
    }
    for (const auto& [name, values] : report.activities)
        //: an activity of the runner's own choice
        facts.facts.push_back(courseOf(
            ReportText::tr("%1, 0 to 10").arg(toQt(name)), values,
            [&](Decimal value) { return words::decimal(value, units); }, withDays, units));
    return facts;
}

} // namespace

Section functionInFront(const Report& report, const Room& room, const Units& units)
{
    Section section{.heading = ReportText::tr("Function"), .blocks = {}};
    const auto side = report.mainComplaint ? std::optional(report.mainComplaint->side) : std::nullopt;
    auto shown = std::ranges::find_if(
        report.function, [&](const FunctionCourse& course) { return course.side == side; });
    if (shown == report.function.end())
        shown = report.function.begin();
    if (shown != report.function.end() && room.letters >= lettersForAll)
        addCourse(section, *shown, room.points + 1, units);
    auto scores = scoresOf(report, false, units);
    const auto count = scores.facts.size();
    if (count > room.places)
        scores.facts.resize(room.places);
    for (auto& [name, value] : scores.facts)
        std::tie(name, value) = std::pair(excerpt(name, room.letters), excerpt(value, room.letters));
    if (count > 0)
        section.blocks.emplace_back(scores);
    if (count > room.places)
        section.blocks.emplace_back(Paragraph{moreOnNextPage(count - room.places), Tone::Note});
    return section.blocks.empty() ? Section{} : section;
}

void addFunctionCourses(Section& section, const Report& report, const Units& units)
{
    for (const auto& course : report.function)
        addCourse(section, course, course.tasks.size(), units);
    if (auto scores = scoresOf(report, true, units); !scores.facts.empty())
        section.blocks.emplace_back(scores);
}

} // namespace patella::ui

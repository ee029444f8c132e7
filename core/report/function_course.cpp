// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/function_course.h"

#include "core/knee/own_activity.h"

#include <algorithm>
#include <map>

namespace patella {

namespace {

bool asksAboutATask(const KneeCheck& check)
{
    return std::ranges::any_of(
        wordsOf<DailyTask>, [&](const auto& each) { return difficultyOf(check, each.first).has_value(); });
}

// Of two checks of a day the later answer counts.
std::optional<Difficulty> answerOn(const Log& log, LocalDate day, Side side, DailyTask task)
{
    std::optional<Difficulty> answer;
    for (const auto& check : log.kneeChecks)
        if (check.date == day && check.side == side)
            if (const auto said = difficultyOf(check, task))
                answer = said;
    return answer;
}

// The values of the days that stand side by side.
template <typename Value>
std::vector<std::pair<LocalDate, Value>> beside(
    const std::map<LocalDate, Value>& byDay, Period period, std::optional<LocalDate> visit)
{
    std::vector<LocalDate> days;
    for (const auto& [day, value] : byDay)
        days.push_back(day);
    std::vector<std::pair<LocalDate, Value>> chosen;
    for (const auto day : daysBeside(days, period, visit))
        chosen.emplace_back(day, byDay.at(day));
    return chosen;
}

} // namespace

std::vector<LocalDate> daysBeside(std::vector<LocalDate> days, Period period, std::optional<LocalDate> visit)
{
    std::ranges::sort(days);
    std::erase_if(days, [&](LocalDate day) { return day > period.to; });
    const auto since = visit ? daysAfter(*visit, 1) : period.from;
    const auto first = std::ranges::lower_bound(days, since);
    std::vector<LocalDate> chosen;
    const bool oneOrNone = days.end() - first < 2;
    if (first != days.begin() && (visit || oneOrNone))
        chosen.push_back(*(first - 1));
    if (first != days.end()) {
        chosen.push_back(*first);
        chosen.push_back(days.back());
    }
    chosen.erase(std::ranges::unique(chosen).begin(), chosen.end());
    return chosen;
}

std::vector<FunctionCourse> functionCourses(const Log& log, Period period, std::optional<LocalDate> visit)
{
    std::vector<FunctionCourse> courses;
    for (const auto& [side, sideWord] : wordsOf<Side>) {
        std::vector<LocalDate> days;
        for (const auto& check : log.kneeChecks)
            if (check.side == side && asksAboutATask(check))
                days.push_back(check.date);
        FunctionCourse course{.side = side, .days = daysBeside(days, period, visit), .tasks = {}};
        for (const auto& [task, word] : wordsOf<DailyTask>) {
            TaskCourse each{.task = task, .answers = {}};
            for (const auto day : course.days)
                each.answers.push_back(answerOn(log, day, side, task));
            if (std::ranges::any_of(each.answers, [](const auto& answer) { return answer.has_value(); }))
                course.tasks.push_back(each);
        }
        if (!course.tasks.empty())
            courses.push_back(course);
    }
    return courses;
}

std::vector<ActivityCourse> activityCourses(const Log& log, Period period, std::optional<LocalDate> visit)
{
    std::vector<ActivityCourse> courses;
    for (const auto& measure : log.measures) {
        if (!isOwnActivity(measure))
            continue;
        std::map<LocalDate, Decimal> byDay;
        for (const auto& value : log.measureValues)
            if (value.measure == measure.id)
                byDay[value.date] = value.value;
        if (auto values = beside(byDay, period, visit); !values.empty())
            courses.push_back({.name = measure.name, .values = std::move(values)});
    }
    return courses;
}

std::vector<QuestionnaireCourse> questionnaireCourses(
    const Log& log, Period period, std::optional<LocalDate> visit)
{
    std::map<std::pair<std::string, std::optional<Side>>, std::map<LocalDate, std::string>> totals;
    for (const auto& fact : log.profileFacts)
        if (fact.fact == Fact::Questionnaire)
            totals[{fact.name, fact.side}][fact.date] = fact.value;
    std::vector<QuestionnaireCourse> courses;
    for (const auto& [kind, byDay] : totals)
        if (auto chosen = beside(byDay, period, visit); !chosen.empty())
            courses.push_back({.name = kind.first, .side = kind.second, .totals = std::move(chosen)});
    return courses;
}

} // namespace patella

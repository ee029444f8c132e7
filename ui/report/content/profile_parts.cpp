// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/content/profile_parts.h"

#include "ui/convert.h"
#include "ui/report/words/report_words.h"
#include "ui/words/care_words.h"
#include "ui/words/log_words.h"

#include <algorithm>
#include <charconv>

namespace patella::ui {

namespace {

std::optional<int> yearIn(const std::string& text)
{
    int year = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), year);
    const bool isYear = error == std::errc{} && end == text.data() + text.size() && year > 1900;
    return isYear ? std::optional(year) : std::nullopt;
}

struct Named {
    QString name;
    QString value;
};

// The birthday is not known: two ages are possible.
Named ageOf(int born, const ProfileFact& fact, LocalDate today, const Units& units)
{
    const int age = static_cast<int>(today.year()) - born;
    if (age <= 0)
        return {words::nameOf(fact), toQt(fact.value)};
    //: two ages and a year of birth
    return {ReportText::tr("Age"),
        ReportText::tr("%1 or %2 (born %3)")
            .arg(units.locale.toString(age - 1), units.locale.toString(age), toQt(fact.value))};
}

// A bare number is in the unit its size tells; where miles are run, pounds and feet are as likely.
QString withUnit(const ProfileFact& fact, const Units& units)
{
    const auto text = toQt(fact.value).trimmed();
    bool isNumber = false;
    const double number = QString(text).replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&isNumber);
    if (!isNumber || units.distance != DistanceUnit::Kilometre)
        return text;
    const auto point = std::max(text.indexOf(QLatin1Char('.')), text.indexOf(QLatin1Char(',')));
    const auto decimals = point < 0 ? 0 : static_cast<int>(text.size() - point - 1);
    const auto in = [&](const char* unit) {
        return units.locale.toString(number, 'f', decimals) + QChar(QChar::Nbsp) + QLatin1String(unit);
    };
    if (fact.fact == Fact::Height && number >= 100 && number <= 250)
        return in("cm");
    if (fact.fact == Fact::Height && number >= 1 && number <= 2.5)
        return in("m");
    return fact.fact == Fact::Weight && number >= 25 && number <= 250 ? in("kg") : text;
}

Named said(const ProfileFact& fact, LocalDate today, const Units& units)
{
    if (fact.fact == Fact::BirthYear)
        if (const auto year = yearIn(fact.value))
            return ageOf(*year, fact, today, units);
    auto value = withUnit(fact, units);
    if (fact.side)
        value += QStringLiteral(", ") + words::of(*fact.side);
    return {words::nameOf(fact), value};
}

QString whence(const ProfileFact& fact, const Units& units)
{
    const auto day = words::dayMonthYear(fact.date, units);
    return fact.foundBy.empty() ? ReportText::tr("recorded %1", "on a day").arg(day)
                                : toQt(fact.foundBy) + QStringLiteral(", ") + day;
}

} // namespace

QStringList profileLines(const Report& report, const Room& room, const Units& units)
{
    QStringList facts;
    for (const auto& fact : report.profile) {
        const auto [name, value] = said(fact, report.madeOn, units);
        facts << name + QStringLiteral(": ") + value;
    }
    return facts.isEmpty() ? QStringList()
                           : QStringList{wholeOnes(facts, QStringLiteral(" · "), room.letters)};
}

Section aboutTheRunner(const Report& report, const Units& units)
{
    Facts facts;
    for (const auto& fact : report.profile) {
        const auto [name, value] = said(fact, report.madeOn, units);
        facts.facts.push_back({name, value + QStringLiteral("; ") + whence(fact, units)});
    }
    if (facts.facts.empty())
        return {};
    return {.heading = ReportText::tr("About the runner"), .blocks = {facts}};
}

} // namespace patella::ui

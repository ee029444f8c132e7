// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/care/care_tables.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/convert.h"
#include "ui/words/care_words.h"
#include "ui/words/log_words.h"
#include "ui/words/units.h"

#include <algorithm>

namespace patella::ui::words {

namespace {

struct CareTables {
    Q_DECLARE_TR_FUNCTIONS(CareTables)
};

QString dayOrNothing(const std::optional<LocalDate>& date) { return date ? shortDate(*date) : QString(); }

QString sideOrNothing(const std::optional<Side>& side) { return side ? of(*side) : QString(); }

QString momentOf(const CareNote& note)
{
    const auto day = shortDate(note.date);
    return note.time ? day + QStringLiteral(", ") + QLocale().toString(toQt(*note.time), QLocale::ShortFormat)
                     : day;
}

QString lastValue(const Measure& measure, const std::vector<MeasureValue>& values)
{
    const MeasureValue* last = nullptr;
    for (const auto& each : values)
        if (each.measure == measure.id && (!last || each.date >= last->date))
            last = &each;
    if (!last)
        return {};
    const auto number = decimal(last->value);
    const auto amount = measure.unit.empty() ? number : number + QChar(0xa0) + toQt(measure.unit);
    //: %1 is a value such as 71.5 kg, %2 a day
    return CareTables::tr("%1 on %2").arg(amount, shortDate(last->date));
}

} // namespace

Table tableOf(const std::vector<CareNote>& notes)
{
    Table table{{CareTables::tr("When"), CareTables::tr("What"), CareTables::tr("How much"),
                    CareTables::tr("Knee"), CareTables::tr("Pain, 0 to 10"), CareTables::tr("Notes")},
        {}};
    for (const auto& note : notes)
        table.rows.push_back({momentOf(note), changeSetOf(note), amountOf(note), sideOrNothing(note.side),
            painAround(note), brief(note.notes)});
    return table;
}

Table tableOf(const std::vector<Visit>& visits, LocalDate today)
{
    Table table{{CareTables::tr("When"), CareTables::tr("With"), CareTables::tr("Next check"),
                    CareTables::tr("Diagnosis"), CareTables::tr("What was said")},
        {}};
    for (const auto& visit : visits) {
        const auto day = shortDate(visit.date);
        const auto words = visit.said.empty() && !visit.question.empty()
            ? CareTables::tr("To ask: %1").arg(brief(visit.question))
            : brief(visit.said);
        table.rows.push_back({visit.date > today ? CareTables::tr("%1, upcoming").arg(day) : day,
            withWhom(visit), dayOrNothing(visit.nextCheck), brief(visit.diagnosis), words});
    }
    return table;
}

Table tableOf(const std::vector<Complaint>& complaints)
{
    Table table{{CareTables::tr("Since"), CareTables::tr("Resolved on"), CareTables::tr("Where"),
                    CareTables::tr("What"), CareTables::tr("How it began")},
        {}};
    for (const auto& complaint : complaints)
        table.rows.push_back({shortDate(complaint.date),
            complaint.ended ? shortDate(*complaint.ended) : CareTables::tr("ongoing"), placeOf(complaint),
            brief(complaint.notes), beginningOf(complaint)});
    return table;
}

Table tableOf(const std::vector<ProfileFact>& facts)
{
    Table table{{CareTables::tr("Found on"), CareTables::tr("What"), CareTables::tr("Finding"),
                    CareTables::tr("Knee"), CareTables::tr("Found by")},
        {}};
    for (const auto& fact : facts)
        table.rows.push_back({shortDate(fact.date), nameOf(fact), brief(fact.value), sideOrNothing(fact.side),
            brief(fact.foundBy)});
    return table;
}

Table tableOf(const std::vector<Measure>& measures, const std::vector<MeasureValue>& values)
{
    Table table{{CareTables::tr("Name"), CareTables::tr("Unit"), CareTables::tr("Scale"),
                    CareTables::tr("Last value"), CareTables::tr("Values"), CareTables::tr("Stopped on")},
        {}};
    for (const auto& measure : measures) {
        const auto count = std::count_if(values.begin(), values.end(),
            [&](const MeasureValue& each) { return each.measure == measure.id; });
        table.rows.push_back({toQt(measure.name), toQt(measure.unit), scaleOf(measure),
            lastValue(measure, values), QLocale().toString(qlonglong{count}), dayOrNothing(measure.retired)});
    }
    return table;
}

} // namespace patella::ui::words

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/guide/next_visit.h"

#include "core/log/new_records.h"
#include "ui/convert.h"

#include <algorithm>

namespace patella::ui {

namespace {

const Visit* visitAhead(const Log& log, LocalDate today)
{
    const Visit* next = nullptr;
    for (const auto& visit : log.visits)
        if (visit.date >= today && visit.said.empty() && (!next || visit.date < next->date))
            next = &visit;
    return next;
}

Visit withQuestions(Visit visit, const QStringList& questions)
{
    auto lines = toQt(visit.question).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const auto& question : questions)
        if (!lines.contains(question))
            lines << question;
    visit.question = fromQt(lines.join(QLatin1Char('\n')));
    return visit;
}

} // namespace

ChangeSet nextVisitWith(const QStringList& questions, const Log& log, LocalDate today)
{
    if (const auto* next = visitAhead(log, today))
        return {replaced(*next, withQuestions(*next, questions))};
    return {added(withQuestions(newVisit(today), questions))};
}

} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/knee/questionnaire_words.h"

#include <QCoreApplication>

#include "core/log/values/questionnaire.h"
#include "ui/convert.h"
#include "ui/words/log_words.h"
#include "ui/words/units.h"

#include <cstdlib>

namespace patella::ui::words {

namespace {

struct QuestionnaireWords {
    Q_DECLARE_TR_FUNCTIONS(QuestionnaireWords)
};

QString changeInWords(const Questionnaire& known, int first, int last)
{
    if (std::abs(last - first) < known.change)
        return QuestionnaireWords::tr("no clear change (that takes %1)").arg(known.change);
    return (last > first) == known.highIsBest
        ? QuestionnaireWords::tr("a clear change for the better (%1 or more)").arg(known.change)
        : QuestionnaireWords::tr("a clear change for the worse (%1 or more)").arg(known.change);
}

} // namespace

QString rangeOf(const std::string& questionnaire)
{
    const auto known = questionnaireNamed(questionnaire);
    if (!known)
        return {};
    return QuestionnaireWords::tr("%1 to %2, %3 is best; %4 points count as a change")
        .arg(known->lowest)
        .arg(known->highest)
        .arg(known->highIsBest ? known->highest : known->lowest)
        .arg(known->change);
}

QStringList knownQuestionnaires()
{
    QStringList names;
    for (const auto& each : questionnaires)
        names << QString::fromLatin1(each.name.data(), static_cast<qsizetype>(each.name.size()));
    return names;
}

QString courseOf(
    const std::string& questionnaire, std::span<const ProfileFact* const> totals, const QLocale& locale)
{
    QStringList values;
    for (const auto* total : totals)
        values << QStringLiteral("%1 (%2)").arg(toQt(total->value), shortDate(total->date, locale));
    //: a questionnaire and its totals with their days
    const auto side = totals.empty() ? std::nullopt : totals.front()->side;
    const auto name = side
        ? QuestionnaireWords::tr("%1, %2", "questionnaire, knee").arg(toQt(questionnaire), of(*side))
        : toQt(questionnaire);
    auto line = QuestionnaireWords::tr("%1: %2").arg(name, values.join(QStringLiteral(", ")));
    const auto known = questionnaireNamed(questionnaire);
    if (!known)
        return line;
    line += QStringLiteral("; ") + rangeOf(questionnaire);
    if (totals.size() < 2)
        return line;
    const auto first = totalOf(*known, totals.front()->value);
    const auto last = totalOf(*known, totals.back()->value);
    return first && last ? line + QStringLiteral("; ") + changeInWords(*known, *first, *last) : line;
}

} // namespace patella::ui::words

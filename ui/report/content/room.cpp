// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/content/room.h"

#include "ui/convert.h"
#include "ui/report/words/report_words.h"

#include <algorithm>

namespace patella::ui {

namespace {

QString firstWords(const QString& whole, int letters)
{
    const auto end = whole.lastIndexOf(QLatin1Char(' '), letters);
    return whole.left(end > letters / 2 ? end : letters);
}

} // namespace

QString excerpt(const QString& whole, int letters)
{
    if (whole.size() <= letters)
        return whole;
    return firstWords(whole, letters) + QLatin1Char(' ')
        + ReportText::tr("… (in full on the following pages)");
}

QString quotedExcerpt(const std::string& text, int letters, const Units& units)
{
    const auto whole = toQt(text).simplified();
    if (whole.size() <= letters)
        return units.locale.quoteString(whole);
    return units.locale.quoteString(firstWords(whole, letters)) + QLatin1Char(' ')
        + ReportText::tr("… (in full on the following pages)");
}

QString wholeOnes(const QStringList& texts, const QString& between, int letters)
{
    auto line = texts.value(0);
    qsizetype shown = 1;
    while (shown < texts.size() && line.size() + between.size() + texts[shown].size() <= letters)
        line += between + texts[shown++];
    if (shown < texts.size())
        line += between + moreOnNextPage(static_cast<std::size_t>(texts.size() - shown));
    return line;
}

QString excerpt(const std::string& text, int letters) { return excerpt(toQt(text).simplified(), letters); }

QStringList atMost(const QStringList& points, const Room& room)
{
    const auto count = static_cast<std::size_t>(points.size());
    const std::size_t least = room.letters < lettersForAll ? 0 : 1; // a heading says more than where to read
    const auto shown = count > room.points ? std::max(room.points - 1, least) : count;
    QStringList some;
    for (const auto& point : points.mid(0, static_cast<qsizetype>(shown)))
        some << excerpt(point, room.letters);
    if (shown < count)
        some << moreOnNextPage(count - shown);
    return some;
}

QString moreOnNextPage(std::size_t count)
{
    return ReportText::tr("%n more on the next page", nullptr, static_cast<int>(count));
}

} // namespace patella::ui

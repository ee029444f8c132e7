// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/content/room.h"

#include "ui/convert.h"
#include "ui/report/words/report_words.h"

namespace patella::ui {

QString excerpt(const QString& whole, int letters)
{
    if (whole.size() <= letters)
        return whole;
    const auto end = whole.lastIndexOf(QLatin1Char(' '), letters);
    return whole.left(end > letters / 2 ? end : letters) + QLatin1Char(' ')
        + ReportText::tr("… (in full on the following pages)");
}

QString excerpt(const std::string& text, int letters) { return excerpt(toQt(text).simplified(), letters); }

QStringList atMost(const QStringList& points, const Room& room)
{
    const auto count = static_cast<std::size_t>(points.size());
    const auto shown = count > room.points ? room.points - 1 : count;
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

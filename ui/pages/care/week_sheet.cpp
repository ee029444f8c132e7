// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/care/week_sheet.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

#include "core/plan/ladder.h"
#include "core/plan/return_to_run.h"
#include "ui/words/plan/ladder_words.h"
#include "ui/words/plan/limit_words.h"
#include "ui/words/plan/programme_words.h"
#include "ui/words/plan/return_words.h"

#include <algorithm>
#include <array>

namespace patella::ui {

namespace {

struct WeekSheet {
    Q_DECLARE_TR_FUNCTIONS(WeekSheet)
};

constexpr std::array columnShares{0.17, 0.1, 0.1, 0.09, 0.09, 0.09, 0.09, 0.27};
constexpr double margin = 0.035; // of the width
constexpr double textHeight = 0.0205; // of the height of the paper, as all heights are
constexpr double headHeight = 0.075;

QStringList headings(const Units& units)
{
    return {WeekSheet::tr("Day"), units.sign(), WeekSheet::tr("Time"), WeekSheet::tr("Before"),
        WeekSheet::tr("Worst during"), WeekSheet::tr("An hour after"), WeekSheet::tr("Next morning"),
        WeekSheet::tr("Exercises, notes")};
}

QString plannedOn(const Log& log, LocalDate day, const Units& units)
{
    QStringList planned;
    for (const auto& run : log.plannedRuns)
        if (run.date == day)
            planned << (run.distance ? words::distance(*run.distance, units)
                                     : WeekSheet::tr("%1 min").arg(run.duration->count()));
    return planned.isEmpty() ? QString()
                             : WeekSheet::tr("planned: %1").arg(planned.join(QStringLiteral(", ")));
}

QStringList followedLines(const Log& log, LocalDate monday, const Units& units)
{
    QStringList lines;
    if (const auto state = returnToRun(log, monday))
        lines << words::whereOf(*state) + QStringLiteral(". ") + words::nextStep(*state, units, monday);
    for (const auto& state : ladderStates(log, monday))
        lines << words::nameOf(state.programme) + QStringLiteral(": ") + words::stepOf(state);
    if (const auto limits = limitsOn(log, monday))
        lines << words::limitsHead(*limits, units) + QStringLiteral(": ")
                + words::limitsInLines(*limits, units).join(QLatin1Char(' '));
    return lines;
}

class Sheet {
public:
    Sheet(QPainter& painter, const QRectF& paper)
        : m_painter(painter)
        , m_paper(paper)
        , m_inside(paper.adjusted(paper.width() * margin, paper.width() * margin, -paper.width() * margin,
              -paper.width() * margin))
        , m_y(m_inside.top())
    {
    }

    void line(const QString& text, double size = 1, bool isBold = false)
    {
        m_painter.setFont(font(size, isBold));
        const QRectF room(m_inside.left(), m_y, m_inside.width(), m_inside.bottom() - m_y);
        QRectF used;
        m_painter.setPen(Qt::black);
        m_painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text, &used);
        m_y = used.bottom() + m_paper.height() * textHeight * 0.35;
    }

    void row(const QStringList& cells, double height, double size)
    {
        double x = m_inside.left();
        m_painter.setFont(font(size, false));
        for (std::size_t i = 0; i < columnShares.size(); ++i) {
            const QRectF cell(x, m_y, m_inside.width() * columnShares[i], height);
            m_painter.setPen(QPen(Qt::black, m_paper.height() * 0.0008));
            m_painter.drawRect(cell);
            const double inset = m_paper.height() * 0.005;
            m_painter.drawText(cell.adjusted(inset, inset, -inset, -inset),
                Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, cells.value(static_cast<qsizetype>(i)));
            x += cell.width();
        }
        m_y += height;
    }

    double left() const { return m_inside.bottom() - m_y; }
    double part(double share) const { return m_paper.height() * share; }

private:
    QFont font(double size, bool isBold) const
    {
        QFont font(QStringLiteral("DejaVu Sans"));
        font.setPixelSize(std::max(1, static_cast<int>(m_paper.height() * textHeight * size)));
        font.setBold(isBold);
        return font;
    }

    QPainter& m_painter;
    QRectF m_paper;
    QRectF m_inside;
    double m_y;
};

} // namespace

void paintWeekSheet(
    QPainter& painter, const QRectF& paper, const Log& log, LocalDate monday, const Units& units)
{
    Sheet sheet(painter, paper);
    sheet.line(WeekSheet::tr("Week of %1").arg(words::shortDate(monday, units)), 1.6, true);
    sheet.line(WeekSheet::tr("Knee pain from 0, none, to 10, the worst imaginable. Leave empty what you do "
                             "not know. Next morning: the score of the day after, in the row of the run. "
                             "Without a run, write the worst of the day under \"Worst during\"."));
    for (const auto& line : followedLines(log, monday, units))
        sheet.line(line);
    sheet.row(headings(units), sheet.part(headHeight), 0.95);
    const double height = sheet.left() / daysOfAWeek;
    for (int day = 0; day < daysOfAWeek; ++day) {
        const auto date = daysAfter(monday, day);
        QStringList cells{words::weekdayAndDate(date, units)};
        const auto planned = plannedOn(log, date, units);
        if (!planned.isEmpty())
            cells.front() += QLatin1Char('\n') + planned;
        sheet.row(cells, height, 1);
    }
}

QByteArray weekSheetPdf(const Log& log, LocalDate monday, const Units& units)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A5));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(WeekSheet::tr("Week of %1").arg(words::shortDate(monday, units)));
    QPainter painter(&writer);
    paintWeekSheet(painter, QRectF(0, 0, writer.width(), writer.height()), log, monday, units);
    painter.end();
    return buffer.data();
}

} // namespace patella::ui

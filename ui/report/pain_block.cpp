// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/blocks.h"
#include "ui/words/log_words.h"
#include "ui/words/report_words.h"
#include "ui/words/units.h"

#include <algorithm>

namespace patella::ui {

namespace {

constexpr std::size_t mostPlaces = 4;
constexpr double labelShare = 0.215;
constexpr double groupGap = points(7);

// The five moments beside one another, each with its count, median, worst score and the day of it.
class PainTable {
public:
    PainTable(Sheet& sheet, const QRectF& area, const Report& report)
        : m_sheet(sheet)
        , m_report(report)
        , m_area(area)
        , m_y(area.top())
    {
    }

    double bottom() const { return m_y; }

    void drawTitles()
    {
        const Type strong{type::columnTitle.points, true, Ink::Text};
        for (const auto moment : everyMoment)
            m_sheet.write(group(moment, 0, 1), words::shortMoment(moment), strong, Qt::AlignRight);
        m_y += m_sheet.lineHeight(strong);
        for (const auto moment : everyMoment)
            drawCells(
                moment, {words::countTitle(), words::medianTitle(), words::worstTitle()}, type::columnTitle);
        m_y += m_sheet.lineHeight(type::columnTitle) + points(2);
        rule(m_sheet.colours().quietText, points(0.5));
    }

    // Two lines: the knee with its numbers, the place with the days of the worst scores.
    void drawPlace(const PainOfAPlace& pain)
    {
        m_y += points(1.5);
        m_sheet.write(label(), words::of(pain.side), type::strongCell);
        for (const auto moment : everyMoment)
            drawCells(moment, cellsOf(pain.at(moment)), type::cell);
        m_y += m_sheet.lineHeight(type::strongCell);
        m_sheet.write(label(), pain.region ? words::of(*pain.region) : words::placeNotNoted(), type::label);
        for (const auto moment : everyMoment)
            if (const auto& scores = pain.at(moment); scores && scores->worst.value() > 0)
                m_sheet.write(group(moment, 0, 1), words::dayOf(scores->worstOn, m_report, m_sheet.locale()),
                    type::label, Qt::AlignRight);
        m_y += m_sheet.lineHeight(type::label) + points(1.5);
        rule(m_sheet.colours().grid, points(0.4));
    }

    void drawMissing()
    {
        m_y += points(1.5);
        m_sheet.write(label(), words::noAnswerTitle(), type::label);
        for (const auto moment : momentsOfARun)
            m_sheet.write(group(moment, 0, 1),
                words::missingOf(m_report.answers[placeOf(moment)], m_sheet.locale()), type::label,
                Qt::AlignRight);
        m_y += m_sheet.lineHeight(type::label) + points(1.5);
        rule(m_sheet.colours().quietText, points(0.5));
    }

private:
    QStringList cellsOf(const std::optional<PainScores>& scores) const
    {
        if (!scores)
            return {{}, {}, words::dash()};
        return {m_sheet.locale().toString(scores->count), words::median(scores->median, m_sheet.locale()),
            words::pain(scores->worst)};
    }

    // A part of the columns of a moment, in shares of their width.
    QRectF group(Moment moment, double from, double to) const
    {
        const double first = m_area.left() + m_area.width() * labelShare;
        const double width = m_area.width() * (1 - labelShare) / static_cast<double>(everyMoment.size());
        const double left = first + width * static_cast<double>(placeOf(moment)) + groupGap;
        const double inner = width - groupGap;
        return {left + inner * from, m_y, inner * (to - from), 0};
    }

    QRectF label() const { return {m_area.left(), m_y, m_area.width() * labelShare, 0}; }

    void drawCells(Moment moment, const QStringList& cells, const Type& type)
    {
        for (int i = 0; i < 3; ++i)
            m_sheet.write(group(moment, i / 3.0, (i + 1) / 3.0), cells.value(i), type, Qt::AlignRight);
    }

    void rule(const QColor& colour, double thickness)
    {
        m_sheet.rule(m_area.left(), m_area.right(), m_y, thickness, colour);
        m_y += thickness;
    }

    Sheet& m_sheet;
    const Report& m_report;
    QRectF m_area;
    double m_y;
};

} // namespace

double drawPainTable(Sheet& sheet, const QRectF& area, const Report& report)
{
    double y = drawHeading(sheet, area, words::painHeading());
    if (report.pain.empty()) {
        sheet.write(QRectF(area.left(), y, area.width(), 0), words::noAnswers(), type::cell);
        return y + sheet.lineHeight(type::cell);
    }
    PainTable table(sheet, QRectF(area.left(), y, area.width(), 0), report);
    table.drawTitles();
    const auto shown = std::min(mostPlaces, report.pain.size());
    for (std::size_t i = 0; i < shown; ++i)
        table.drawPlace(report.pain[i]);
    table.drawMissing();
    y = table.bottom() + points(2);
    auto remark = words::gaps(report, sheet.locale());
    if (shown < report.pain.size())
        remark += QLatin1Char(' ') + words::furtherPlaces(report.pain.size() - shown, sheet.locale());
    return y + sheet.writeParagraph(QRectF(area.left(), y, area.width(), 0), remark, type::note);
}

} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/paper/report_page.h"

#include "ui/report/content/detail_parts.h"
#include "ui/report/content/front_parts.h"
#include "ui/report/paper/flow.h"
#include "ui/report/paper/front_page.h"
#include "ui/report/words/report_words.h"

#include <algorithm>
#include <array>

namespace patella::ui {

namespace {

constexpr double sideMargin = millimetres(16);
constexpr double topMargin = millimetres(12);
constexpr double bottomMargin = millimetres(10);
constexpr double footRoom = points(18);
constexpr double headRoom = points(24); // of pages after the first

class PageMaker {
public:
    PageMaker(const Report& report, const ReportLook& look, const Units& units)
        : m_report(report)
        , m_name(look.name.simplified())
        , m_sheet(units)
        , m_pages{.paper = look.paper.value_or(usualPaper(units)), .pages = {}, .bookmarks = {}}
    {
        const QRectF sheet(QPointF(0, 0), sizeOf(m_pages.paper));
        m_frame = sheet.adjusted(sideMargin, topMargin, -sideMargin, -bottomMargin);
    }

    Pages make()
    {
        const auto noted = [this](const QString& heading, double top) {
            m_pages.bookmarks.push_back({heading, m_pages.pages.size(), top});
        };
        const auto body = m_frame.adjusted(0, 0, 0, -footRoom);
        layOutFrontPage(m_sheet, body, m_report, m_name, noted);
        turn();
        if (const auto details = detailsOf(m_report, m_sheet.units()); !details.empty()) {
            Flow flow(m_sheet, body.adjusted(0, headRoom, 0, 0), [this] { turn(); }, noted);
            for (const auto& section : details)
                flow.add(section);
            turn();
        }
        for (std::size_t i = 0; i < m_pages.pages.size(); ++i)
            addFoot(i);
        return std::move(m_pages);
    }

private:
    void turn() { m_pages.pages.push_back(m_sheet.takePage()); }

    // Whose and of when, on every page: they may be parted.
    void addHead()
    {
        auto text = words::reportTitle();
        if (!m_name.isEmpty())
            text += QStringLiteral(" · ") + m_name;
        text += QStringLiteral(" · ") + words::periodOf(m_report, m_sheet.units());
        const double height
            = m_sheet.write(QRectF(m_frame.topLeft(), QSizeF(m_frame.width(), 0)), text, type::label);
        m_sheet.rule(m_frame.left(), m_frame.right(), m_frame.top() + height + points(1.5), points(1),
            m_sheet.colours().accent);
    }

    void addFoot(std::size_t number)
    {
        if (number > 0)
            addHead();
        auto head = m_sheet.takePage();
        auto& marks = m_pages.pages[number].marks;
        marks.insert(marks.begin(), head.marks.begin(), head.marks.end());
        const double top = m_frame.bottom() - m_sheet.lineHeight(type::closing);
        m_sheet.rule(
            m_frame.left(), m_frame.right(), top - points(3), points(0.5), m_sheet.colours().quietText);
        const QRectF line(m_frame.left(), top, m_frame.width(), 0);
        m_sheet.write(line, words::shortNotADiagnosis(), type::closing);
        m_sheet.write(line,
            ReportText::tr("%1 of %2", "page of pages")
                .arg(m_sheet.units().locale.toString(number + 1),
                    m_sheet.units().locale.toString(m_pages.pages.size())),
            type::note, Qt::AlignRight);
        auto foot = m_sheet.takePage();
        marks.insert(marks.end(), foot.marks.begin(), foot.marks.end());
    }

    const Report& m_report;
    QString m_name;
    Sheet m_sheet;
    Pages m_pages;
    QRectF m_frame;
};

} // namespace

QPageSize usualPaper(const QLocale& locale)
{
    constexpr std::array letter{QLocale::Belize, QLocale::Canada, QLocale::Chile, QLocale::Colombia,
        QLocale::CostaRica, QLocale::Guatemala, QLocale::Mexico, QLocale::Nicaragua, QLocale::Panama,
        QLocale::Philippines, QLocale::PuertoRico, QLocale::ElSalvador, QLocale::UnitedStates,
        QLocale::Venezuela};
    const bool isLetter = std::find(letter.begin(), letter.end(), locale.territory()) != letter.end();
    return QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4);
}

Pages pagesOf(const Report& report, const ReportLook& look, const Units& units)
{
    return PageMaker(report, look, units).make();
}

} // namespace patella::ui

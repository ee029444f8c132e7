// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/paper/front_page.h"

#include "ui/report/words/report_words.h"

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>
#include <vector>

namespace patella::ui {

namespace {

constexpr double betweenParts = points(11);
constexpr double tightParts = points(7); // where nothing else fits
constexpr double smallestChart = millimetres(37); // there: of them 15 for pain, so that bars give way
constexpr double leastChart = millimetres(42); // of them 15 for pain, as many for bars
constexpr double mostChart = millimetres(66);
constexpr double kneesShare = 0.36; // of the width
constexpr double columnShare = 0.49;
constexpr double columnGap = points(18);

class FrontPageLayout {
public:
    FrontPageLayout(Sheet& sheet, const QRectF& page, const FrontPage& front, double between,
        bool functionBeside, const Flow::Noted& noted)
        : m_sheet(sheet)
        , m_page(page)
        , m_front(front)
        , m_between(between)
        , m_functionBeside(functionBeside)
        , m_noted(noted)
        , m_y(page.top())
    {
    }

    double bottom() const { return m_y; }

    void layOut(const Report& report, double chartHeight)
    {
        head(report);
        redFlags();
        complaint();
        whole(m_front.reasons);
        whole(m_front.pain);
        whole(m_front.totals);
        if (m_front.load)
            chart(*m_front.load, chartHeight);
        columns();
    }

private:
    void head(const Report& report)
    {
        const auto& units = m_sheet.units();
        m_sheet.rule(m_page.left(), m_page.right(), m_y, points(2.2), m_sheet.colours().accent);
        m_y += points(7);
        line(words::logName(), type::label, Qt::AlignLeft);
        line(words::madeOn(report, units), type::label, Qt::AlignRight);
        m_y += m_sheet.lineHeight(type::label) + points(1);
        m_y += paragraph(m_front.title, type::title);
        if (!m_front.name.isEmpty())
            m_y += paragraph(m_front.name, {type::subtitle.points, true, Ink::Text}) + points(1);
        for (const auto& each : m_front.lines)
            m_y += paragraph(each, type::subtitle);
    }

    // With a frame and a ground, so that it is seen first in black and white too.
    void redFlags()
    {
        m_y += m_between * 0.8;
        if (!m_front.anyFlag) {
            whole(m_front.redFlags, 0);
            return;
        }
        constexpr double inside = points(6);
        const QRectF box(m_page.left() + inside * 1.5, m_y + inside, m_page.width() - inside * 2.5, 0);
        Sheet scratch(m_sheet.units());
        Flow measured(scratch, box);
        measured.add(m_front.redFlags);
        const QRectF frame(m_page.left(), m_y, m_page.width(), measured.bottom() + inside - m_y);
        m_sheet.fill(frame, QColor(0xf4, 0xec, 0xe8));
        m_sheet.fill(QRectF(frame.topLeft(), QSizeF(points(3), frame.height())), m_sheet.colours().problem);
        Flow flow(m_sheet, box, {}, m_noted);
        flow.add(m_front.redFlags);
        m_y = frame.bottom();
    }

    // The complaint, and to its right the knees with what they can do.
    void complaint()
    {
        const Section none{};
        const auto& section = m_front.complaint;
        const auto& picture = m_front.knees;
        const auto& function = m_functionBeside ? m_front.function : none;
        if (section.blocks.empty() && !picture && function.blocks.empty())
            return;
        m_y += m_between;
        const bool isBeside = picture || !function.blocks.empty();
        const double right = !isBeside ? 0 : m_page.width() * kneesShare;
        Flow flow(
            m_sheet, from(m_page.left(), m_page.width() - right - (isBeside ? columnGap : 0)), {}, m_noted);
        flow.add(section);
        double bottom = m_y;
        const double x = m_page.right() - right;
        if (picture) {
            const double title
                = m_sheet.write(QRectF(x, m_y, right, 0), picture->title, type::label, Qt::AlignHCenter);
            drawn(*picture, QRectF(x, m_y + title + points(2), right, picture->height));
            bottom = m_y + title + points(2) + picture->height;
        }
        if (!function.blocks.empty()) {
            const double top = picture ? bottom + m_between * 0.6 : bottom;
            Flow beside(m_sheet, QRectF(x, top, right, m_page.bottom() - top), {}, m_noted);
            beside.add(function);
            bottom = beside.bottom();
        }
        m_y = std::max(bottom, flow.bottom());
    }

    void whole(const Section& section) { whole(section, m_between); }

    void whole(const Section& section, double above)
    {
        if (section.blocks.empty())
            return;
        m_y += above;
        Flow flow(m_sheet, from(m_page.left(), m_page.width()), {}, m_noted);
        flow.add(section);
        m_y = flow.bottom();
    }

    void chart(const Picture& picture, double height)
    {
        m_y += m_between;
        if (m_noted)
            m_noted(picture.title, m_y);
        m_y += paragraph(picture.title, type::heading) + points(3);
        drawn(picture, QRectF(m_page.left(), m_y, m_page.width(), height));
        m_y += height;
    }

    // In the order in which they are read, parted where both columns come out most alike.
    void columns()
    {
        std::vector<const Section*> sections;
        for (const auto* each :
            {&m_front.change, &m_front.function, &m_front.said, &m_front.question, &m_front.patterns})
            if (!each->blocks.empty() && !(m_functionBeside && each == &m_front.function))
                sections.push_back(each);
        if (sections.empty())
            return;
        m_y += m_between * 0.7;
        const double width = sections.size() < 2 ? m_page.width() : (m_page.width() - columnGap) / 2;
        std::size_t first = sections.size();
        double lowest = std::numeric_limits<double>::max();
        for (std::size_t count = 1; count <= sections.size(); ++count) {
            const double bottom = std::max(
                heightOf(sections, 0, count, width), heightOf(sections, count, sections.size(), width));
            if (bottom < lowest)
                std::tie(lowest, first) = std::pair(bottom, count);
        }
        Flow one(m_sheet, from(m_page.left(), width), {}, m_noted);
        Flow other(m_sheet, from(m_page.right() - width, width), {}, m_noted);
        for (std::size_t i = 0; i < sections.size(); ++i)
            (i < first ? one : other).add(*sections[i]);
        m_y = std::max(one.bottom(), other.bottom());
    }

    double heightOf(
        const std::vector<const Section*>& sections, std::size_t first, std::size_t end, double width) const
    {
        Sheet scratch(m_sheet.units());
        Flow flow(scratch, from(m_page.left(), width));
        for (auto i = first; i < end; ++i)
            flow.add(*sections[i]);
        return flow.bottom() - m_y;
    }

    void drawn(const Picture& picture, const QRectF& box)
    {
        m_sheet.draw(
            box, [paint = picture.paint, units = m_sheet.units()](QPainter& painter, const QRectF& place) {
                paint(painter, place, units);
            });
    }

    QRectF from(double left, double width) const { return {left, m_y, width, m_page.bottom() - m_y}; }

    void line(const QString& text, const Type& type, Qt::Alignment alignment)
    {
        m_sheet.write(QRectF(m_page.left(), m_y, m_page.width(), 0), text, type, alignment);
    }

    double paragraph(const QString& text, const Type& type)
    {
        return m_sheet.write(QRectF(m_page.left(), m_y, m_page.width(), 0), text, type);
    }

    Sheet& m_sheet;
    QRectF m_page;
    const FrontPage& m_front;
    double m_between; // the parts
    bool m_functionBeside; // the knees; or in the columns below the chart
    Flow::Noted m_noted;
    double m_y;
};

} // namespace

void layOutFrontPage(
    Sheet& sheet, const QRectF& page, const Report& report, const QString& name, const Flow::Noted& noted)
{
    struct Try {
        Room room;
        bool isTight;
    };
    std::vector<Try> tries;
    for (const auto& room : rooms)
        tries.push_back({room, &room == &rooms.back()});
    // Closer together before the last room, in which no reason to be seen stands in front.
    tries.insert(tries.end() - 1, {rooms.at(rooms.size() - 2), true});
    for (const auto& [room, isTight] : tries) {
        const auto front = frontPageOf(report, name, room, sheet.units());
        const bool isLast = &room == &tries.back().room;
        const double least = isTight ? smallestChart : leastChart;
        const double between = isTight ? tightParts : betweenParts;
        const auto spaceLeft = [&](bool functionBeside) {
            Sheet trial(sheet.units());
            FrontPageLayout tried(trial, page, front, between, functionBeside, {});
            tried.layOut(report, least);
            return page.bottom() - tried.bottom();
        };
        const double beside = spaceLeft(true);
        const double below = spaceLeft(false);
        const double left = std::max(beside, below);
        if (left < 0 && !isLast)
            continue;
        FrontPageLayout(sheet, page, front, between, beside >= below, noted)
            .layOut(report, std::clamp(least + left, least, mostChart));
        return;
    }
}

} // namespace patella::ui

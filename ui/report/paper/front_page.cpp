// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/paper/front_page.h"

#include "ui/report/words/report_words.h"

#include <algorithm>
#include <array>

namespace patella::ui {

namespace {

constexpr double betweenParts = points(11);
constexpr double leastChart = millimetres(30);
constexpr double mostChart = millimetres(66);
constexpr double kneesShare = 0.36; // of the width
constexpr double columnShare = 0.49;
constexpr double columnGap = points(18);

// The first one that fits is taken; the last one always does.
constexpr std::array rooms{roomy, Room{.flags = 4, .places = 3, .points = 5, .letters = 240},
    Room{.flags = 3, .places = 2, .points = 4, .letters = 160},
    Room{.flags = 2, .places = 1, .points = 2, .letters = 80},
    Room{.flags = 1, .places = 1, .points = 1, .letters = 40}};

class FrontPageLayout {
public:
    FrontPageLayout(Sheet& sheet, const QRectF& page, const FrontPage& front, const Flow::Noted& noted)
        : m_sheet(sheet)
        , m_page(page)
        , m_front(front)
        , m_noted(noted)
        , m_y(page.top())
    {
    }

    double bottom() const { return m_y; }

    void layOut(const Report& report, double chartHeight)
    {
        head(report);
        redFlags();
        beside(m_front.complaint, m_front.knees);
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
        m_y += betweenParts * 0.8;
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

    void beside(const Section& section, const std::optional<Picture>& picture)
    {
        if (section.blocks.empty() && !picture)
            return;
        m_y += betweenParts;
        const double right = picture ? m_page.width() * kneesShare : 0;
        Flow flow(
            m_sheet, from(m_page.left(), m_page.width() - right - (picture ? columnGap : 0)), {}, m_noted);
        flow.add(section);
        double bottom = flow.bottom();
        if (picture) {
            const double x = m_page.right() - right;
            const double title
                = m_sheet.write(QRectF(x, m_y, right, 0), picture->title, type::label, Qt::AlignHCenter);
            drawn(*picture, QRectF(x, m_y + title + points(2), right, picture->height));
            bottom = std::max(bottom, m_y + title + points(2) + picture->height);
        }
        m_y = bottom;
    }

    void whole(const Section& section, double above = betweenParts)
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
        m_y += betweenParts;
        if (m_noted)
            m_noted(picture.title, m_y);
        m_y += paragraph(picture.title, type::heading) + points(3);
        drawn(picture, QRectF(m_page.left(), m_y, m_page.width(), height));
        m_y += height;
    }

    void columns()
    {
        const auto& [left, right] = std::tie(m_front.change, m_front.patterns);
        if (left.blocks.empty() && right.blocks.empty() && m_front.question.blocks.empty())
            return;
        m_y += betweenParts * 0.7;
        const bool both = !left.blocks.empty() && !(right.blocks.empty() && m_front.question.blocks.empty());
        const double first = both ? m_page.width() * columnShare - columnGap / 2 : m_page.width();
        Flow one(m_sheet, from(m_page.left(), first), {}, m_noted);
        one.add(left);
        const double second = both ? m_page.width() - first - columnGap : m_page.width();
        Flow other(m_sheet, from(m_page.right() - second, second), {}, m_noted);
        other.add(m_front.question);
        other.add(right);
        m_y = std::max(one.bottom(), other.bottom());
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
    Flow::Noted m_noted;
    double m_y;
};

} // namespace

void layOutFrontPage(
    Sheet& sheet, const QRectF& page, const Report& report, const QString& name, const Flow::Noted& noted)
{
    for (const auto& room : rooms) {
        const auto front = frontPageOf(report, name, room, sheet.units());
        Sheet trial(sheet.units());
        FrontPageLayout tried(trial, page, front, {});
        tried.layOut(report, leastChart);
        const double left = page.bottom() - tried.bottom();
        if (left < 0 && &room != &rooms.back())
            continue;
        FrontPageLayout(sheet, page, front, noted)
            .layOut(report, std::clamp(leastChart + left, leastChart, mostChart));
        return;
    }
}

} // namespace patella::ui

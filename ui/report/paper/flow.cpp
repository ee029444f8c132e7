// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/paper/flow.h"

#include "ui/report/paper/figures_on_paper.h"
#include "ui/report/paper/table.h"
#include "ui/report/words/report_words.h"

#include <algorithm>

namespace patella::ui {

namespace {

constexpr double hair = points(0.1); // what sums may lose
constexpr double betweenSections = points(11);
constexpr double betweenBlocks = points(6);
constexpr double belowHeading = points(3);
constexpr double besideTables = points(24);
constexpr double bulletIndent = points(9);
constexpr std::size_t mostRowsBeside = 40;
constexpr double mostBeside = 0.5; // of the page: longer tables stand alone

Type typeOf(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return type::text;
    case Tone::Strong:
        return type::strong;
    case Tone::Pain:
        return type::complaint;
    case Tone::Note:
        return type::note;
    }
    return type::text;
}

double widthWithCaption(const Sheet& sheet, const TableOfText& text, double room)
{
    const double caption = std::min(room / 2, sheet.widthOf(text.caption, type::caption));
    return std::max(Table(sheet, text, room).width(), caption);
}

} // namespace

Flow::Flow(Sheet& sheet, const QRectF& area, Turn turn, Noted noted)
    : m_sheet(sheet)
    , m_area(area)
    , m_y(area.top())
    , m_turn(std::move(turn))
    , m_noted(std::move(noted))
{
}

void Flow::add(const Section& section)
{
    if (section.blocks.empty())
        return;
    m_heading = section.heading;
    if (m_y > m_area.top())
        m_y += betweenSections;
    if (!section.heading.isEmpty())
        heading(section.heading, std::max(leastOf(section.blocks), heightOfTheLast(section.blocks, 0)));
    for (std::size_t i = 0; i < section.blocks.size();) {
        if (i > 0)
            m_y += betweenBlocks;
        need(std::max(heightOfTheLast(section.blocks, i), heightWithTheNext(section.blocks, i)));
        const auto beside = tablesBeside(section.blocks, i);
        if (beside > 1)
            placeBeside(section.blocks, i, beside);
        else
            add(section.blocks[i]);
        i += beside;
    }
}

double Flow::heightOfTheLast(const std::vector<Block>& blocks, std::size_t first) const
{
    constexpr std::size_t mostKept = 3;
    if (first + mostKept < blocks.size() || first + 1 >= blocks.size())
        return 0;
    double height = -betweenBlocks;
    for (auto i = first; i < blocks.size(); ++i) {
        const auto* each = std::get_if<Paragraph>(&blocks[i]);
        if (!each)
            return 0;
        height += betweenBlocks + heightOf(*each);
    }
    return height;
}

// A title within a section stands above what it is the title of.
double Flow::heightWithTheNext(const std::vector<Block>& blocks, std::size_t first) const
{
    const auto* title = std::get_if<Paragraph>(&blocks[first]);
    if (!title || title->tone != Tone::Strong || first + 1 >= blocks.size())
        return 0;
    const auto next = blocks.begin() + static_cast<std::ptrdiff_t>(first) + 1;
    return heightOf(*title) + betweenBlocks + leastOf(std::vector<Block>(next, blocks.end()));
}

double Flow::heightOf(const Paragraph& paragraph) const
{
    return m_sheet.heightOf(paragraph.text, width(), typeOf(paragraph.tone));
}

void Flow::add(const Block& block)
{
    std::visit([this](const auto& each) { place(each); }, block);
}

void Flow::need(double height)
{
    if (!m_turn || m_y + height <= m_area.bottom() + hair || m_y <= m_area.top())
        return;
    m_turn();
    m_y = m_area.top();
}

double Flow::leastOf(const std::vector<Block>& blocks) const
{
    const auto& first = blocks.front();
    if (const auto beside = tablesBeside(blocks, 0); beside > 1)
        return heightBeside(blocks, 0, beside).whole();
    if (const auto* text = std::get_if<TableOfText>(&first))
        return leastOf(Table(m_sheet, *text, width()));
    if (const auto* picture = std::get_if<Picture>(&first))
        return picture->height;
    return 2 * m_sheet.lineHeight(type::figure);
}

double Flow::leastOf(const Table& table) const
{
    constexpr std::size_t rows = 2;
    double height = table.titleHeight() + m_sheet.lineHeight(type::caption) + points(1);
    for (std::size_t row = 0; row < std::min(rows, table.rows()); ++row)
        height += table.rowHeight(row);
    return height;
}

void Flow::heading(const QString& text, double least)
{
    const double height = m_sheet.heightOf(text, width(), type::heading) + belowHeading;
    need(height + least);
    if (m_noted)
        m_noted(text, m_y);
    m_sheet.write(QRectF(m_area.left(), m_y, width(), 0), text, type::heading);
    m_y += height;
}

void Flow::lines(const QStringList& lines, double indent, const Type& type)
{
    for (const auto& line : lines) {
        need(m_sheet.lineHeight(type));
        m_y += m_sheet.write(QRectF(m_area.left() + indent, m_y, width() - indent, 0), line, type);
    }
}

void Flow::place(const Paragraph& paragraph)
{
    const auto type = typeOf(paragraph.tone);
    const auto broken = m_sheet.linesOf(paragraph.text, width(), type);
    const double height = static_cast<double>(broken.size()) * m_sheet.lineHeight(type);
    need(std::min(height, 3 * m_sheet.lineHeight(type)));
    lines(broken, 0, type);
}

void Flow::place(const ListOfPoints& list)
{
    for (const auto& point : list.points) {
        const auto broken = m_sheet.linesOf(point, width() - bulletIndent, type::text);
        need(std::min<double>(3, static_cast<double>(broken.size())) * m_sheet.lineHeight(type::text));
        m_sheet.write(QRectF(m_area.left(), m_y, bulletIndent, 0), QStringLiteral("•"), type::text);
        lines(broken, bulletIndent, type::text);
        m_y += points(1.5);
    }
}

void Flow::place(const Figures& figures)
{
    const FiguresOnPaper onPaper(m_sheet, figures, width());
    need(onPaper.height());
    onPaper.draw(m_sheet, QPointF(m_area.left(), m_y));
    m_y += onPaper.height();
}

void Flow::place(const Facts& facts)
{
    double labels = 0;
    for (const auto& fact : facts.facts)
        labels = std::max(labels, m_sheet.widthOf(fact.label, type::text));
    labels = std::min(labels, width() * 0.4);
    const double indent = labels + points(8);
    for (const auto& [label, value] : facts.facts) {
        const auto broken = m_sheet.linesOf(value, width() - indent, type::text);
        const double labelHeight = m_sheet.heightOf(label, labels, type::text);
        need(std::max(labelHeight,
            std::min<double>(3, static_cast<double>(broken.size())) * m_sheet.lineHeight(type::text)));
        const double top = m_y;
        m_sheet.write(
            QRectF(m_area.left(), m_y, labels, 0), label, {type::text.points, type::text.bold, Ink::Quiet});
        lines(broken, indent, type::text);
        if (m_y >= top)
            m_y = std::max(m_y, top + labelHeight);
        m_y += points(1.5);
    }
}

void Flow::caption(const QString& text, double width)
{
    if (!text.isEmpty())
        m_y += m_sheet.write(QRectF(m_area.left(), m_y, width, 0), text, type::caption) + points(1);
}

void Flow::place(const TableOfText& text)
{
    const Table table(m_sheet, text, width());
    need(leastOf(table));
    caption(text.caption, width());
    m_y = table.drawTitles(m_sheet, m_area.left(), m_y);
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const double before = m_y;
        need(table.rowHeight(row));
        if (m_y < before) {
            caption(ReportText::tr("%1 (continued)", "heading of a table that goes on")
                        .arg(text.caption.isEmpty() ? m_heading : text.caption),
                width());
            m_y = table.drawTitles(m_sheet, m_area.left(), m_y);
        }
        m_y = table.drawRow(m_sheet, m_area.left(), m_y, row);
    }
}

void Flow::place(const Picture& picture)
{
    need(picture.height);
    const QRectF box(m_area.left(), m_y, width(), picture.height);
    m_sheet.draw(
        box, [paint = picture.paint, units = m_sheet.units()](QPainter& painter, const QRectF& place) {
            paint(painter, place, units);
        });
    m_y += picture.height;
}

std::size_t Flow::tablesBeside(const std::vector<Block>& blocks, std::size_t first) const
{
    double sum = 0;
    std::size_t count = 0;
    for (auto i = first; i < blocks.size(); ++i) {
        const auto* text = std::get_if<TableOfText>(&blocks[i]);
        if (!text || text->rows.size() > mostRowsBeside)
            break;
        sum += widthWithCaption(m_sheet, *text, width()) + (count > 0 ? besideTables : 0);
        if (sum > width() || Table(m_sheet, *text, width()).height() > m_area.height() * mostBeside)
            break;
        ++count;
    }
    return std::max<std::size_t>(count, 1);
}

Flow::HeightBeside Flow::heightBeside(
    const std::vector<Block>& blocks, std::size_t first, std::size_t count) const
{
    HeightBeside height{.captions = 0, .tables = 0};
    for (auto i = first; i < first + count; ++i) {
        const auto& text = std::get<TableOfText>(blocks[i]);
        const auto wide = widthWithCaption(m_sheet, text, width());
        if (!text.caption.isEmpty())
            height.captions
                = std::max(height.captions, m_sheet.heightOf(text.caption, wide, type::caption) + points(1));
        height.tables = std::max(height.tables, Table(m_sheet, text, width()).height());
    }
    return height;
}

void Flow::placeBeside(const std::vector<Block>& blocks, std::size_t first, std::size_t count)
{
    const auto tableAt
        = [&](std::size_t i) -> const TableOfText& { return std::get<TableOfText>(blocks[i]); };
    const auto height = heightBeside(blocks, first, count);
    need(height.whole());
    double x = m_area.left();
    for (auto i = first; i < first + count; ++i) {
        const Table table(m_sheet, tableAt(i), width());
        const double wide = widthWithCaption(m_sheet, tableAt(i), width());
        m_sheet.write(QRectF(x, m_y, wide, 0), tableAt(i).caption, type::caption);
        double y = table.drawTitles(m_sheet, x, m_y + height.captions);
        for (std::size_t row = 0; row < table.rows(); ++row)
            y = table.drawRow(m_sheet, x, y, row);
        x += wide + besideTables;
    }
    m_y += height.whole();
}

} // namespace patella::ui

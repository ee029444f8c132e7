// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/content/content.h"
#include "ui/report/paper/sheet.h"

#include <functional>
#include <vector>

namespace patella::ui {

class Table;

// Lays blocks below one another in a column. Where a page can be turned, what does not fit goes on at the top
// of the next one: a heading never stands alone, a picture is never torn, a table repeats its titles. Where
// it cannot, the column grows, and bottom() says how far.
class Flow {
public:
    using Turn = std::function<void()>; // takes the page away
    using Noted = std::function<void(const QString& heading, double top)>;

    Flow(Sheet& sheet, const QRectF& area, Turn turn = {}, Noted noted = {});

    void add(const Section& section);
    void add(const Block& block);
    void skip(double height) { m_y += height; }

    double bottom() const { return m_y; } // of what was laid
    double width() const { return m_area.width(); }

private:
    struct HeightBeside {
        double captions;
        double tables;
        double whole() const { return captions + tables; }
    };

    void need(double height); // or turn the page
    // What must not be parted from a heading.
    double leastOf(const std::vector<Block>& blocks) const;
    double leastOf(const Table& table) const;
    std::size_t tablesBeside(const std::vector<Block>& blocks, std::size_t first) const;

    double heightOf(const Paragraph& paragraph) const;
    // What the last words of a section take, which do not stand alone on a page: up to three paragraphs stay
    // together. 0 where more follows.
    double heightOfTheLast(const std::vector<Block>& blocks, std::size_t first) const;
    double heightWithTheNext(const std::vector<Block>& blocks, std::size_t first) const;
    void heading(const QString& text, double least);
    void place(const Paragraph& paragraph);
    void place(const ListOfPoints& list);
    void place(const Figures& figures);
    void place(const Facts& facts);
    void place(const TableOfText& text);
    void place(const Picture& picture);
    HeightBeside heightBeside(const std::vector<Block>& blocks, std::size_t first, std::size_t count) const;
    void placeBeside(const std::vector<Block>& blocks, std::size_t first, std::size_t count);
    void caption(const QString& text, double width);
    void lines(const QStringList& lines, double indent, const Type& type);

    Sheet& m_sheet;
    QRectF m_area;
    double m_y;
    Turn m_turn;
    Noted m_noted;
    QString m_heading; // of the section, for tables that go on
};

} // namespace patella::ui

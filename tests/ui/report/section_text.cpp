// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/report/section_text.h"

namespace patella::test {

namespace {

struct Teller {
    std::vector<QStringList>& lines;

    void operator()(const ui::Paragraph& paragraph) const { lines.push_back({paragraph.text}); }
    void operator()(const ui::ListOfPoints& list) const
    {
        for (const auto& point : list.points)
            lines.push_back({point});
    }
    void operator()(const ui::Facts& facts) const
    {
        for (const auto& [label, value] : facts.facts)
            lines.push_back({label, value});
    }
    void operator()(const ui::Figures& figures) const
    {
        for (const auto& [value, label, remark] : figures.figures)
            lines.push_back({label, value, remark});
    }
    void operator()(const ui::TableOfText& table) const
    {
        lines.insert(lines.end(), table.rows.begin(), table.rows.end());
    }
    void operator()(const ui::Picture&) const { }
};

} // namespace

std::vector<QStringList> saidIn(const ui::Section& section)
{
    std::vector<QStringList> lines;
    for (const auto& block : section.blocks)
        std::visit(Teller{lines}, block);
    return lines;
}

QString textOf(const std::vector<ui::Section>& sections)
{
    QStringList text;
    for (const auto& section : sections) {
        text << section.heading;
        for (const auto& line : saidIn(section))
            text << line.join(QStringLiteral(": "));
    }
    return text.join(QLatin1Char('\n'));
}

} // namespace patella::test

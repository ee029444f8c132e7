// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/html/html_blocks.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include "ui/report/type_sizes.h"

#include <algorithm>
#include <utility>

namespace patella::ui {

namespace {

constexpr double drawingWidth = millimetres(178); // as on A4
constexpr int toPixels = 15; // paper lengths of one pixel

QString escaped(const QString& text)
{
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br/>"));
}

QString classOf(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return {};
    case Tone::Strong:
        return QStringLiteral(" class=\"strong\"");
    case Tone::Pain:
        return QStringLiteral(" class=\"pain\"");
    case Tone::Note:
        return QStringLiteral(" class=\"note\"");
    }
    return {};
}

QString svgOf(const Picture& picture, const Units& units, int number)
{
    const QSize size(qRound(drawingWidth), qRound(picture.height));
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(picture.title);
    generator.setDescription(picture.summary);
    generator.setSize(size / toPixels);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    QPainter painter(&generator);
    picture.paint(painter, QRectF(QPointF(0, 0), size), units);
    painter.end();
    auto text = QString::fromUtf8(buffer.data());
    text = text.mid(text.indexOf(QStringLiteral("<svg")));
    text.replace(0, 4, QStringLiteral("<svg role=\"img\" aria-labelledby=\"t%1 d%1\"").arg(number));
    text.replace(
        text.indexOf(QStringLiteral("<title>")), 7, QStringLiteral("<title id=\"t%1\">").arg(number));
    text.replace(text.indexOf(QStringLiteral("<desc>")), 6, QStringLiteral("<desc id=\"d%1\">").arg(number));
    return text;
}

class HtmlTable {
public:
    explicit HtmlTable(const TableOfText& table)
        : m_table(table)
    {
    }

    QString titles() const
    {
        const bool none = std::all_of(
            m_table.titles.begin(), m_table.titles.end(), [](const auto& title) { return title.isEmpty(); });
        if (none)
            return {};
        QString text = QStringLiteral("<thead><tr>");
        for (int column = 0; column < m_table.titles.size(); ++column)
            text += m_table.titles[column].isEmpty()
                ? QStringLiteral("<td></td>")
                : cell(
                      column, QStringLiteral("th"), QStringLiteral(" scope=\"col\""), m_table.titles[column]);
        return text + QStringLiteral("</tr></thead>\n");
    }

    // A row without a title goes on with that of the one above: for those who hear it, it is said again.
    QString rows() const
    {
        QString text = QStringLiteral("<tbody>\n");
        QString title;
        for (const auto& row : m_table.rows) {
            const bool goesOn = row.value(0).isEmpty();
            title = goesOn ? title : row.value(0);
            text += QStringLiteral("<tr><th scope=\"row\">%1</th>")
                        .arg(goesOn ? QStringLiteral("<span class=\"visually-hidden\">%1</span>")
                                          .arg(escaped(title))
                                    : escaped(title));
            for (int column = 1; column < row.size(); ++column)
                text += cell(column, QStringLiteral("td"), {}, row[column]);
            text += QStringLiteral("</tr>\n");
        }
        return text + QStringLiteral("</tbody>\n");
    }

private:
    QString cell(int column, const QString& name, const QString& attributes, const QString& text) const
    {
        const auto& left = m_table.textColumns;
        const bool isText = column == 0 || std::find(left.begin(), left.end(), column) != left.end();
        return QStringLiteral("<%1%2%3>%4</%1>")
            .arg(name, attributes, isText ? QString() : QStringLiteral(" class=\"n\""), escaped(text));
    }

    const TableOfText& m_table;
};

} // namespace

HtmlBlocks::HtmlBlocks(Units units)
    : m_units(std::move(units))
{
}

void HtmlBlocks::begin(const QString& heading, const char* name)
{
    m_heading = heading;
    const auto kind = *name ? QStringLiteral(" class=\"%1\"").arg(QString::fromLatin1(name)) : QString();
    if (heading.isEmpty()) {
        m_text += QStringLiteral("<section%1>\n").arg(kind);
    } else if (m_landmarks.contains(heading)) { // in front and in full: a landmark has a name of its own
        m_text += QStringLiteral("<section%1>\n<h2>%2</h2>\n").arg(kind, escaped(heading));
    } else {
        m_landmarks.insert(heading);
        m_text += QStringLiteral("<section%1 aria-labelledby=\"h%2\">\n<h2 id=\"h%2\">%3</h2>\n")
                      .arg(kind)
                      .arg(m_landmarks.size())
                      .arg(escaped(heading));
    }
}

void HtmlBlocks::end() { m_text += QStringLiteral("</section>\n"); }

void HtmlBlocks::add(const Section& section, const char* name)
{
    if (section.blocks.empty())
        return;
    begin(section.heading, name);
    for (const auto& block : section.blocks)
        std::visit([this](const auto& each) { add(each); }, block);
    end();
}

void HtmlBlocks::add(const Paragraph& paragraph)
{
    m_text += QStringLiteral("<p%1>%2</p>\n").arg(classOf(paragraph.tone), escaped(paragraph.text));
}

void HtmlBlocks::add(const ListOfPoints& list)
{
    m_text += QStringLiteral("<ul>\n");
    for (const auto& point : list.points)
        m_text += QStringLiteral("<li>%1</li>\n").arg(escaped(point));
    m_text += QStringLiteral("</ul>\n");
}

void HtmlBlocks::add(const Figures& figures)
{
    m_text += QStringLiteral("<dl class=\"figures\">\n");
    for (const auto& [value, label, remark] : figures.figures)
        m_text += QStringLiteral("<div><dt>%1 <small>%2</small></dt><dd>%3</dd></div>\n")
                      .arg(escaped(label), escaped(remark), escaped(value));
    m_text += QStringLiteral("</dl>\n");
}

void HtmlBlocks::add(const Facts& facts)
{
    m_text += QStringLiteral("<dl class=\"facts\">\n");
    for (const auto& [label, value] : facts.facts)
        m_text += QStringLiteral("<div><dt>%1</dt><dd>%2</dd></div>\n").arg(escaped(label), escaped(value));
    m_text += QStringLiteral("</dl>\n");
}

void HtmlBlocks::add(const TableOfText& table)
{
    const bool own = !table.caption.isEmpty();
    const HtmlTable rows(table);
    m_text += QStringLiteral("<table>\n<caption%1>%2</caption>\n")
                  .arg(own ? QString() : QStringLiteral(" class=\"visually-hidden\""),
                      escaped(own ? table.caption : m_heading))
        + rows.titles() + rows.rows() + QStringLiteral("</table>\n");
}

void HtmlBlocks::add(const Picture& picture)
{
    m_text += QStringLiteral("<figure>%1<figcaption>%2</figcaption></figure>\n")
                  .arg(svgOf(picture, m_units, ++m_pictures), escaped(picture.summary));
}

QString HtmlBlocks::takeText() { return std::exchange(m_text, {}); }

} // namespace patella::ui

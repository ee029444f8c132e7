// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/paper/sheet.h"

#include <QTextLayout>

#include "ui/report/report_font.h"

#include <algorithm>
#include <utility>

namespace patella::ui {

namespace {

constexpr double hairOfALine = points(0.05); // what sums of widths may lose
constexpr double overhang = points(0.5); // of a last letter, which QTextLayout counts and a width does not

// Paper has no tabs: whoever measures one and whoever draws one mean different widths.
QString onPaper(QString text)
{
    for (auto& each : text)
        if (each.category() == QChar::Other_Control && each != QLatin1Char('\n'))
            each = QLatin1Char(' ');
    return text;
}

// A number is not parted from its unit.
QString withUnitsKept(QString text)
{
    for (const auto* unit : {" %", " km"})
        text.replace(QLatin1String(unit), QChar(QChar::Nbsp) + QLatin1String(unit + 1));
    return text;
}

QStringList broken(const QString& text, double width, const QFont& font)
{
    QTextLayout layout(withUnitsKept(text), font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

qsizetype wordsIn(const QString& text) { return text.split(QLatin1Char(' '), Qt::SkipEmptyParts).size(); }

// Between words; within one only where it is wider than the line.
QStringList brokenBetweenWords(const QString& text, double width, const QFont& font)
{
    const auto lines = broken(text, width + hairOfALine, font);
    return wordsIn(lines.join(QLatin1Char(' '))) == wordsIn(text) ? lines
                                                                  : broken(text, width + overhang, font);
}

} // namespace

Sheet::Sheet(Units units)
    : m_units(std::move(units))
{
}

Sheet::Known& Sheet::knownOf(const Type& type) const
{
    const std::pair key(type.points, type.bold);
    const auto known = m_known.find(key);
    if (known != m_known.end())
        return known->second;
    const auto font = reportFont(points(type.points), type.bold);
    return m_known.emplace(key, Known{.metrics = QFontMetricsF(font), .widths = {}}).first->second;
}

double Sheet::lineHeight(const Type& type) const { return knownOf(type).metrics.height(); }

double Sheet::widthOf(const QString& text, const Type& type) const
{
    auto& [metrics, widths] = knownOf(type);
    const auto measured = widths.constFind(text);
    if (measured != widths.constEnd())
        return *measured;
    return *widths.insert(text, metrics.horizontalAdvance(onPaper(text)));
}

double Sheet::widestWordOf(const QString& text, const Type& type) const
{
    double widest = 0;
    for (const auto& word : text.split(QLatin1Char(' ')))
        widest = std::max(widest, widthOf(word, type));
    return widest;
}

QStringList Sheet::linesOf(const QString& text, double width, const Type& type) const
{
    QStringList lines;
    for (const auto& line : onPaper(text).split(QLatin1Char('\n')))
        if (widthOf(line, type) <= width + hairOfALine)
            lines << line;
        else
            lines << brokenBetweenWords(line, width, reportFont(points(type.points), type.bold));
    return lines;
}

double Sheet::heightOf(const QString& text, double width, const Type& type) const
{
    return static_cast<double>(linesOf(text, width, type).size()) * lineHeight(type);
}

double Sheet::write(const QRectF& box, const QString& text, const Type& type, Qt::Alignment alignment)
{
    double y = box.top();
    for (const auto& line : linesOf(text, box.width(), type)) {
        const double width = widthOf(line, type);
        const double free = box.width() - width;
        const double x = alignment & Qt::AlignRight ? free : alignment & Qt::AlignHCenter ? free / 2 : 0;
        if (!line.trimmed().isEmpty())
            m_page.marks.emplace_back(
                WrittenLine{QRectF(box.left() + x, y, width, lineHeight(type)), line, type});
        y += lineHeight(type);
    }
    return y - box.top();
}

void Sheet::fill(const QRectF& box, const QColor& colour) { m_page.marks.emplace_back(Area{box, colour}); }

void Sheet::rule(double left, double right, double y, double thickness, const QColor& colour)
{
    fill(QRectF(left, y, right - left, thickness), colour);
}

void Sheet::draw(const QRectF& box, std::function<void(QPainter&, const QRectF&)> paint)
{
    m_page.marks.emplace_back(Drawing{box, std::move(paint)});
}

Page Sheet::takePage() { return std::exchange(m_page, {}); }

} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/html_table.h"

#include <algorithm>

namespace patella::ui {

namespace {

QString cell(
    const HtmlTable& table, int column, const QString& name, const QString& attributes, const QString& text)
{
    const auto& left = table.textColumns;
    const bool isText = column == 0 || std::find(left.begin(), left.end(), column) != left.end();
    return QStringLiteral("<%1%2%3>%4</%1>")
        .arg(name, attributes, isText ? QString() : QStringLiteral(" class=\"n\""), text.toHtmlEscaped());
}

} // namespace

QString html(const HtmlTable& table)
{
    QString text
        = QStringLiteral("<table>\n<caption>%1</caption>\n<thead><tr>").arg(table.heading.toHtmlEscaped());
    for (int column = 0; column < table.titles.size(); ++column)
        text += cell(
            table, column, QStringLiteral("th"), QStringLiteral(" scope=\"col\""), table.titles[column]);
    text += QStringLiteral("</tr></thead>\n<tbody>\n");
    for (const auto& row : table.rows) {
        text += QStringLiteral("<tr>")
            + cell(table, 0, QStringLiteral("th"), QStringLiteral(" scope=\"row\""), row.value(0));
        for (int column = 1; column < row.size(); ++column)
            text += cell(table, column, QStringLiteral("td"), {}, row[column]);
        text += QStringLiteral("</tr>\n");
    }
    return text + QStringLiteral("</tbody>\n</table>\n");
}

} // namespace patella::ui

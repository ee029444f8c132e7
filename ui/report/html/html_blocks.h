// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

#include "ui/report/content/content.h"
#include "ui/words/units.h"

namespace patella::ui {

// Sections as HTML: a heading each, and all that a screen reader asks for.
class HtmlBlocks {
public:
    explicit HtmlBlocks(Units units);

    void add(const Section& section, const char* name = "");
    QString takeText();

private:
    void add(const Paragraph& paragraph);
    void add(const ListOfPoints& list);
    void add(const Figures& figures);
    void add(const Facts& facts);
    void add(const TableOfText& table);
    void add(const Picture& picture);
    void begin(const QString& heading, const char* name);
    void end();

    Units m_units;
    QString m_text;
    QString m_heading; // of the section, for tables without a title of their own
    QSet<QString> m_landmarks;
    int m_pictures = 0;
};

} // namespace patella::ui

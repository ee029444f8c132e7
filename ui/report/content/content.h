// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>
#include <QStringList>

#include "ui/words/units.h"

#include <functional>
#include <variant>
#include <vector>

class QPainter;

// What the report says, in its order and in words, before it is laid out: paper and HTML show the same.
namespace patella::ui {

enum class Tone { Plain, Strong, Pain, Note };

struct Paragraph {
    QString text;
    Tone tone = Tone::Plain;
};

struct ListOfPoints {
    QStringList points;
};

// One number, with what it leaves out.
struct Figure {
    QString value;
    QString label;
    QString remark; // often empty
};

// Big numbers side by side.
struct Figures {
    std::vector<Figure> figures;
};

struct LabelledFact {
    QString label;
    QString value;
};

// Short answers, each behind its question.
struct Facts {
    std::vector<LabelledFact> facts;
};

// The first cell of a row is its title, cells after it are numbers unless named otherwise.
struct TableOfText {
    QString caption; // empty: the heading of its section
    QStringList titles; // empty: none
    std::vector<QStringList> rows;
    std::vector<int> textColumns = {}; // of the other columns, those to the left
};

struct Picture {
    QString title;
    QString summary; // what it shows, for those who do not see it
    double height; // on paper
    std::function<void(QPainter&, const QRectF&, const Units&)> paint;
};

using Block = std::variant<Paragraph, ListOfPoints, Figures, Facts, TableOfText, Picture>;

struct Section {
    QString heading; // empty: none
    std::vector<Block> blocks;
};

} // namespace patella::ui

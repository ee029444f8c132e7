// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPageSize>
#include <QRectF>
#include <QString>

#include "ui/report/type_sizes.h"

#include <functional>
#include <variant>
#include <vector>

class QPainter;

namespace patella::ui {

// What stands on paper, in the order in which it is read. Boxes are in the lengths of paper.h, from the left
// upper corner of the sheet.
struct WrittenLine {
    QRectF box; // as wide as the text, as high as its line
    QString text;
    Type type;
};

struct Area {
    QRectF box;
    QColor colour;
};

struct Drawing {
    QRectF box;
    std::function<void(QPainter&, const QRectF&)> paint;
};

struct Page {
    std::vector<std::variant<WrittenLine, Area, Drawing>> marks = {};
};

// A heading, for the list beside the pages of a PDF.
struct Bookmark {
    QString text;
    std::size_t page; // the first one is 0
    double top;
};

struct Pages {
    QPageSize paper;
    std::vector<Page> pages;
    std::vector<Bookmark> bookmarks;
};

QSizeF sizeOf(const QPageSize& paper);

// The place is that of the whole sheet, in the painter's units; it should have the proportions of the paper.
void paint(const Page& page, const QPageSize& paper, QPainter& painter, const QRectF& place);

} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include <vector>

// A PDF read back by poppler's programs.
namespace patella::test {

QString textOfPdf(const QString& file); // lines as they stand on the page
QString textInOrderOfPdf(const QString& file); // as a screen reader meets it
QString outlineOfPdf(const QString& file); // the titles of the bookmarks, a line each
QString infoOnPdf(const QString& file);
QString fontsOfPdf(const QString& file);
QString imagesOfPdf(const QString& file);
int pagesOfPdf(const QString& file);

struct WordOnPaper {
    QString text;
    QRectF box; // points
};

std::vector<std::vector<WordOnPaper>> wordsOfPdf(const QString& file); // of each page, those in pictures too

} // namespace patella::test

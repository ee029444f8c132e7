// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include <vector>

// A PDF read back by poppler's programs.
namespace patella::test {

QString textOfPdf(const QString& file); // lines as they stand on the page
QString infoOnPdf(const QString& file);
QString fontsOfPdf(const QString& file);
QString imagesOfPdf(const QString& file);
int pagesOfPdf(const QString& file);

struct PrintedWord {
    QString text;
    QRectF box; // in points
};
std::vector<PrintedWord> wordsOfPdf(const QString& file);

} // namespace patella::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/report/pdf_reading.h"

#include <QProcess>
#include <QRegularExpression>

namespace patella::test {

namespace {

QString saidBy(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

} // namespace

QString textOfPdf(const QString& file)
{
    return saidBy(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")});
}

QString infoOnPdf(const QString& file) { return saidBy(QStringLiteral("pdfinfo"), {file}); }

QString fontsOfPdf(const QString& file) { return saidBy(QStringLiteral("pdffonts"), {file}); }

QString imagesOfPdf(const QString& file)
{
    return saidBy(QStringLiteral("pdfimages"), {QStringLiteral("-list"), file});
}

int pagesOfPdf(const QString& file)
{
    static const QRegularExpression pages(QStringLiteral("Pages:\\s+(\\d+)"));
    return pages.match(infoOnPdf(file)).captured(1).toInt();
}

std::vector<PrintedWord> wordsOfPdf(const QString& file)
{
    const auto boxes
        = saidBy(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), file, QStringLiteral("-")});
    static const QRegularExpression word(QStringLiteral(
        "<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">(.*)</word>"));
    std::vector<PrintedWord> words;
    for (auto each = word.globalMatch(boxes); each.hasNext();) {
        const auto found = each.next();
        const auto at = [&](int i) { return found.captured(i).toDouble(); };
        words.push_back({found.captured(5), QRectF(QPointF(at(1), at(2)), QPointF(at(3), at(4)))});
    }
    return words;
}

} // namespace patella::test

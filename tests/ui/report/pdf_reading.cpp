// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/report/pdf_reading.h"

#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>

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

QString textInOrderOfPdf(const QString& file)
{
    return saidBy(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), file, QStringLiteral("-")});
}

QString outlineOfPdf(const QString& file)
{
    static const QRegularExpression title(QStringLiteral("<item page=\"\\d+\">(.*)</item>"));
    const auto xml = saidBy(QStringLiteral("pdftohtml"),
        {QStringLiteral("-xml"), QStringLiteral("-i"), QStringLiteral("-stdout"), file});
    QStringList titles;
    for (auto each = title.globalMatch(xml); each.hasNext();)
        titles << each.next().captured(1);
    return titles.join(QLatin1Char('\n'));
}

QString infoOnPdf(const QString& file) { return saidBy(QStringLiteral("pdfinfo"), {file}); }

QString fontsOfPdf(const QString& file) { return saidBy(QStringLiteral("pdffonts"), {file}); }

QString imagesOfPdf(const QString& file)
{
    return saidBy(QStringLiteral("pdfimages"), {QStringLiteral("-list"), file});
}

std::vector<std::vector<WordOnPaper>> wordsOfPdf(const QString& file)
{
    QXmlStreamReader xml(
        saidBy(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), file, QStringLiteral("-")}));
    std::vector<std::vector<WordOnPaper>> pages;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("page"))
            pages.emplace_back();
        if (!xml.isStartElement() || xml.name() != QLatin1String("word"))
            continue;
        const auto at = xml.attributes();
        const auto edge = [&](const char* name) { return at.value(QLatin1String(name)).toDouble(); };
        const QRectF box(QPointF(edge("xMin"), edge("yMin")), QPointF(edge("xMax"), edge("yMax")));
        pages.back().push_back({xml.readElementText(), box});
    }
    return pages;
}

int pagesOfPdf(const QString& file)
{
    static const QRegularExpression pages(QStringLiteral("Pages:\\s+(\\d+)"));
    return pages.match(infoOnPdf(file)).captured(1).toInt();
}

} // namespace patella::test

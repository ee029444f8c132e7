// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/paper/pdf_finish.h"

// qpdf asks which of its two kinds of shared pointer is meant: the standard one.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace patella::ui {

namespace {

QPDFObjectHandle text(const QString& said) { return QPDFObjectHandle::newUnicodeString(said.toStdString()); }

// From the upper edge of this height to the end of the page, at the zoom the reader has.
QPDFObjectHandle placeOf(const Bookmark& bookmark, const QPageSize& paper, QPDFPageObjectHelper page)
{
    const double top = paper.size(QPageSize::Point).height() - bookmark.top / points(1);
    return QPDFObjectHandle::newArray({page.getObjectHandle(), QPDFObjectHandle::newName("/XYZ"),
        QPDFObjectHandle::newInteger(0), QPDFObjectHandle::newReal(top, 1), QPDFObjectHandle::newInteger(0)});
}

void addBookmarks(QPDF& pdf, const Pages& pages)
{
    const auto leaves = QPDFPageDocumentHelper(pdf).getAllPages();
    auto outline = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    std::vector<QPDFObjectHandle> items;
    for (const auto& bookmark : pages.bookmarks) {
        auto item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", text(bookmark.text));
        item.replaceKey("/Parent", outline);
        item.replaceKey("/Dest", placeOf(bookmark, pages.paper, leaves.at(bookmark.page)));
        if (!items.empty()) {
            item.replaceKey("/Prev", items.back());
            items.back().replaceKey("/Next", item);
        }
        items.push_back(item);
    }
    if (items.empty())
        return;
    outline.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    outline.replaceKey("/First", items.front());
    outline.replaceKey("/Last", items.back());
    outline.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(items.size())));
    pdf.getRoot().replaceKey("/Outlines", outline);
}

void addFacts(QPDF& pdf, const PdfFacts& facts)
{
    auto root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newString(facts.language.toStdString()));
    auto preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    auto about = QPDFObjectHandle::newDictionary();
    about.replaceKey("/Title", text(facts.title));
    about.replaceKey("/Creator", text(QStringLiteral("Patella")));
    about.replaceKey("/CreationDate",
        QPDFObjectHandle::newString(facts.madeOn.toString(QStringLiteral("'D:'yyyyMMdd")).toStdString()));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(about));
}

} // namespace

QByteArray finished(const QByteArray& pdf, const Pages& pages, const PdfFacts& facts)
{
    QPDF document;
    document.processMemoryFile("report", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    addFacts(document, facts);
    addBookmarks(document, pages);
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(bytes->getBuffer()), static_cast<qsizetype>(bytes->getSize())};
}

} // namespace patella::ui

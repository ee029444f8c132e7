// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/format/xml.h"

#include <expat.h>

#include "core/exchange/format/text.h"
#include "core/exchange/format/xml_salvage.h"

#include <algorithm>
#include <memory>
#include <pugixml.hpp>
#include <string>
#include <vector>

namespace patella::exchange {

namespace {

constexpr std::size_t longestText = 16U << 20U; // a line of KML in one element
constexpr std::size_t block = 64 * 1024;

std::string_view localName(const char* name)
{
    const char* end = name;
    for (; *end != '\0'; ++end)
        if (*end == ':')
            name = end + 1;
    return {name, end};
}

struct Parsing {
    XML_Parser parser;
    XmlListener& listener;
    std::vector<XmlAttribute> attributes;
    std::string text;
    bool failed;
    std::vector<std::string> open; // elements, from the outermost one
};

// An exception must not pass through expat's C code.
template <typename Action> void guarded(void* user, Action action) noexcept
{
    auto& parsing = *static_cast<Parsing*>(user);
    try {
        action(parsing);
    } catch (...) {
        parsing.failed = true;
        XML_StopParser(parsing.parser, XML_FALSE);
    }
}

void XMLCALL beginElement(void* user, const XML_Char* name, const XML_Char** attributes)
{
    guarded(user, [&](Parsing& parsing) {
        parsing.text.clear();
        parsing.attributes.clear();
        for (auto each = attributes; *each; each += 2)
            parsing.attributes.push_back({localName(each[0]), each[1]});
        parsing.open.emplace_back(localName(name));
        parsing.listener.begin(localName(name), parsing.attributes);
    });
}

void XMLCALL endElement(void* user, const XML_Char* name)
{
    guarded(user, [&](Parsing& parsing) {
        parsing.open.pop_back();
        parsing.listener.end(localName(name), trimmed(parsing.text));
        parsing.text.clear();
    });
}

void XMLCALL characters(void* user, const XML_Char* text, int length)
{
    guarded(user, [&](Parsing& parsing) {
        const auto room = longestText - std::min(longestText, parsing.text.size());
        parsing.text.append(text, std::min(room, static_cast<std::size_t>(length)));
    });
}

int XMLCALL unknownEncoding(void*, const XML_Char* name, XML_Encoding* encoding)
{
    std::string plain(name);
    std::transform(plain.begin(), plain.end(), plain.begin(),
        [](char each) { return each >= 'A' && each <= 'Z' ? static_cast<char>(each + 32) : each; });
    if (plain != "windows-1252" && plain != "cp1252")
        return XML_STATUS_ERROR;
    std::copy(windows1252.begin(), windows1252.end(), std::begin(encoding->map));
    return XML_STATUS_OK;
}

XmlEnding endingOf(XML_Error error)
{
    switch (error) {
    case XML_ERROR_NO_ELEMENTS:
    case XML_ERROR_UNCLOSED_TOKEN:
    case XML_ERROR_PARTIAL_CHAR:
    case XML_ERROR_UNCLOSED_CDATA_SECTION:
        return XmlEnding::CutOff;
    default:
        return XmlEnding::Broken;
    }
}

// Expat refuses blanks before the declaration; real exports have them.
std::string_view withoutLeadingBlanks(std::string_view bytes)
{
    const auto skipBlanks
        = [&] { bytes.remove_prefix(std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size())); };
    skipBlanks();
    bytes = withoutByteOrderMark(bytes);
    skipBlanks();
    return bytes;
}

// A tree is faster than a stream, as long as it is small and the document sound.
class WholeDocument {
public:
    bool load(std::string_view bytes)
    {
        constexpr std::size_t largest = 32U << 20U;
        const auto declares = [&](std::string_view word) {
            return bytes.substr(0, 1024).find(word) != std::string_view::npos;
        };
        if (bytes.size() > largest || declares("1252") || declares("<!DOCTYPE"))
            return false;
        // The text of most elements is all they hold: it stands in them, without a node of its own.
        constexpr auto options = pugi::parse_cdata | pugi::parse_escapes | pugi::parse_embed_pcdata;
        return static_cast<bool>(m_document.load_buffer(bytes.data(), bytes.size(), options));
    }

    // Without recursion: nobody knows how deep a file is.
    void replayTo(XmlListener& listener)
    {
        std::vector<Element> open;
        auto node = m_document.first_child();
        while (true) {
            if (!node) {
                if (open.empty())
                    return;
                end(open.back(), listener);
                node = open.back().node.next_sibling();
                open.pop_back();
            } else if (node.type() == pugi::node_element) {
                if (!open.empty())
                    open.back().last = Last::Element;
                open.push_back({node, localName(node.name()), Last::OwnText});
                begin(open.back(), listener);
                node = node.first_child();
            } else {
                if (!open.empty())
                    open.back().last = Last::FurtherText;
                node = node.next_sibling();
            }
        }
    }

private:
    enum class Last { OwnText, Element, FurtherText };

    struct Element {
        pugi::xml_node node;
        std::string_view name;
        Last last; // of what it holds
    };

    void begin(const Element& element, XmlListener& listener)
    {
        m_attributes.clear();
        for (auto each = element.node.first_attribute(); each; each = each.next_attribute())
            m_attributes.push_back({localName(each.name()), each.value()});
        listener.begin(element.name, m_attributes);
    }

    static void end(const Element& element, XmlListener& listener)
    {
        const auto endWith = [&](std::string_view text) {
            listener.end(element.name, trimmed(text.substr(0, longestText)));
        };
        if (element.last == Last::OwnText)
            endWith(element.node.value());
        else if (element.last == Last::Element)
            endWith({});
        else
            endWith(textBeforeTheEnd(element.node));
    }

    // Of an element that holds more than one text: what stands behind the last element in it.
    static std::string textBeforeTheEnd(const pugi::xml_node& node)
    {
        std::string text;
        auto last = node.last_child();
        for (; last && last.type() != pugi::node_element; last = last.previous_sibling())
            text.insert(0, last.value());
        return last ? text : node.value() + text;
    }

    pugi::xml_document m_document;
    std::vector<XmlAttribute> m_attributes;
};

// UTF-16, where brackets are two bytes: by how a document begins.
bool isWide(std::string_view bytes)
{
    return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")
        || bytes.substr(0, 2).find('\0') != std::string_view::npos;
}

// A tag with a fault in it is read again from its bracket.
std::size_t beginningOfFault(std::string_view piece, std::size_t fault)
{
    fault = std::min(fault, piece.size());
    const auto tag = piece.substr(0, fault).rfind('<');
    return tag == std::string_view::npos || piece.substr(tag, fault - tag).find('>') != std::string_view::npos
        ? fault
        : tag;
}

XmlEnding salvageFrom(std::string_view piece, const NextBlock& nextBlock, Parsing& parsing)
{
    XmlSalvage salvage(parsing.listener, std::move(parsing.open));
    for (; !piece.empty(); piece = nextBlock())
        salvage.read(piece);
    return XmlEnding::Broken;
}

bool readWhole(std::string_view bytes, XmlListener& listener)
{
    WholeDocument document;
    if (!document.load(bytes))
        return false;
    document.replayTo(listener);
    return true;
}

} // namespace

XmlEnding readXmlBlocks(const NextBlock& nextBlock, XmlListener& listener)
{
    // Namespaces stay off: a prefix that was never declared must not end the reading.
    const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser(
        XML_ParserCreate(nullptr), XML_ParserFree);
    if (!parser)
        return XmlEnding::Broken;
    Parsing parsing{parser.get(), listener, {}, {}, false, {}};
    XML_SetUserData(parser.get(), &parsing);
    XML_SetElementHandler(parser.get(), beginElement, endElement);
    XML_SetCharacterDataHandler(parser.get(), characters);
    XML_SetUnknownEncodingHandler(parser.get(), unknownEncoding, nullptr);

    auto piece = withoutLeadingBlanks(nextBlock());
    const bool wide = isWide(piece);
    XML_Index before = 0;
    for (bool last = false; !last; piece = last ? piece : nextBlock()) {
        last = piece.empty();
        if (XML_Parse(parser.get(), piece.data(), static_cast<int>(piece.size()), last) != XML_STATUS_OK) {
            if (parsing.failed)
                return XmlEnding::Broken;
            if (last || wide)
                return endingOf(XML_GetErrorCode(parser.get()));
            const auto fault = std::max<XML_Index>(XML_GetCurrentByteIndex(parser.get()) - before, 0);
            piece.remove_prefix(beginningOfFault(piece, static_cast<std::size_t>(fault)));
            return salvageFrom(piece, nextBlock, parsing);
        }
        before += static_cast<XML_Index>(piece.size());
    }
    return XmlEnding::Complete;
}

XmlEnding readXml(std::string_view bytes, XmlListener& listener)
{
    bytes = withoutLeadingBlanks(bytes);
    if (readWhole(bytes, listener))
        return XmlEnding::Complete;
    const auto nextBlock = [&] {
        const auto piece = bytes.substr(0, block);
        bytes.remove_prefix(piece.size());
        return piece;
    };
    return readXmlBlocks(nextBlock, listener);
}

bool isXmlOf(std::string_view root, std::string_view bytes)
{
    // In UTF-16 every second byte of a name is 0.
    std::string beginning(bytes.substr(0, 4096));
    std::erase(beginning, '\0');
    const std::string_view text = beginning;
    for (auto open = text.find('<'); open != std::string_view::npos; open = text.find('<', open + 1)) {
        const std::string name(text.substr(open + 1, text.find_first_of(" \t\r\n/>", open) - open - 1));
        if (localName(name.c_str()) == root)
            return true;
        if (!name.empty() && name.front() != '?' && name.front() != '!')
            return false;
    }
    return false;
}

} // namespace patella::exchange

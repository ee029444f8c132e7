// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/format/xml_salvage.h"

#include "core/exchange/format/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace patella::exchange {

namespace {

constexpr std::size_t longestSalvagedText = 4096;
constexpr std::size_t longestTag = 4096;
constexpr std::size_t deepest = 256;

bool isNamePart(char each)
{
    return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z') || (each >= '0' && each <= '9')
        || each == ':' || each == '_' || each == '-' || each == '.';
}

std::string_view nameAt(std::string_view text)
{
    std::size_t size = 0;
    while (size < text.size() && isNamePart(text[size]))
        ++size;
    return text.substr(0, size);
}

std::string_view withoutPrefix(std::string_view name)
{
    const auto colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

std::string withoutEntities(std::string_view text)
{
    struct Entity {
        std::string_view written;
        char character;
    };
    constexpr std::array entities{Entity{"&amp;", '&'}, Entity{"&lt;", '<'}, Entity{"&gt;", '>'},
        Entity{"&quot;", '"'}, Entity{"&apos;", '\''}};
    std::string plain;
    while (!text.empty()) {
        const auto known = std::find_if(entities.begin(), entities.end(),
            [&](const Entity& each) { return text.starts_with(each.written); });
        plain += known == entities.end() ? text.front() : known->character;
        text.remove_prefix(known == entities.end() ? 1 : known->written.size());
    }
    return plain;
}

struct OwnedAttribute {
    std::string name;
    std::string value;
};

std::vector<OwnedAttribute> attributesIn(std::string_view text)
{
    constexpr std::size_t most = 64;
    std::vector<OwnedAttribute> attributes;
    while (attributes.size() < most) {
        const auto equals = text.find('=');
        if (equals == std::string_view::npos)
            break;
        const auto before = trimmed(text.substr(0, equals));
        const auto blank = before.find_last_of(" \t\r\n\"'");
        const auto name = before.substr(blank == std::string_view::npos ? 0 : blank + 1);
        text.remove_prefix(equals + 1);
        text = text.substr(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
        if (text.empty() || (text.front() != '"' && text.front() != '\''))
            continue;
        const auto end = text.find(text.front(), 1);
        if (end == std::string_view::npos)
            break;
        attributes.push_back({std::string(withoutPrefix(name)), withoutEntities(text.substr(1, end - 1))});
        text.remove_prefix(end + 1);
    }
    return attributes;
}

} // namespace

XmlSalvage::XmlSalvage(XmlListener& listener, std::vector<std::string> open)
    : m_listener(listener)
    , m_open(std::move(open))
{
}

void XmlSalvage::read(std::string_view bytes)
{
    std::string joined;
    if (!m_pending.empty()) {
        joined = std::exchange(m_pending, {});
        joined += bytes;
        bytes = joined;
    }
    while (!bytes.empty()) {
        const auto open = bytes.find('<');
        addText(bytes.substr(0, open));
        if (open == std::string_view::npos)
            return;
        bytes.remove_prefix(open);
        const auto end = bytes.find_first_of("<>", 1);
        if (end == std::string_view::npos) {
            if (bytes.size() < longestTag)
                m_pending = bytes;
            return;
        }
        if (bytes[end] == '>')
            onTag(bytes.substr(1, end - 1));
        bytes.remove_prefix(bytes[end] == '>' ? end + 1 : end);
    }
}

void XmlSalvage::addText(std::string_view text)
{
    const auto room = longestSalvagedText - std::min(longestSalvagedText, m_text.size());
    m_text += text.substr(0, room);
}

void XmlSalvage::onTag(std::string_view tag)
{
    const bool ends = tag.starts_with('/');
    const auto name = nameAt(tag.substr(ends ? 1 : 0));
    if (name.empty()) // a comment, a declaration, or garbage
        return;
    if (ends)
        onEnd(withoutPrefix(name));
    else
        onBegin(tag);
    m_text.clear();
}

void XmlSalvage::onBegin(std::string_view tag)
{
    const bool isWhole = tag.ends_with('/');
    const auto name = nameAt(tag);
    const auto owned = attributesIn(tag.substr(name.size(), tag.size() - name.size() - (isWhole ? 1 : 0)));
    std::vector<XmlAttribute> attributes;
    attributes.reserve(owned.size());
    for (const auto& each : owned)
        attributes.push_back({each.name, each.value});
    // An element that stands in one of its own name follows one whose end tag was lost.
    if (!m_open.empty() && m_open.back() == withoutPrefix(name))
        onEnd(withoutPrefix(name));
    m_listener.begin(withoutPrefix(name), attributes);
    if (isWhole)
        m_listener.end(withoutPrefix(name), {});
    else if (m_open.size() < deepest)
        m_open.emplace_back(withoutPrefix(name));
}

void XmlSalvage::onEnd(std::string_view name)
{
    const auto open = std::find(m_open.rbegin(), m_open.rend(), name);
    if (open == m_open.rend())
        return;
    const auto place = static_cast<std::size_t>(m_open.rend() - open) - 1;
    while (m_open.size() > place + 1) { // their end tags were lost
        m_listener.end(m_open.back(), {});
        m_open.pop_back();
    }
    m_listener.end(name, trimmed(withoutEntities(m_text)));
    m_open.pop_back();
}

} // namespace patella::exchange

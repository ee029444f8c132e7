// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string_view>

namespace patella::exchange {

struct XmlAttribute {
    std::string_view name;
    std::string_view value;
};

// Those of one element, found by their names; what is not there is empty.
class XmlAttributes {
public:
    explicit XmlAttributes(std::span<const XmlAttribute> attributes)
        : m_attributes(attributes)
    {
    }
    std::string_view operator[](std::string_view name) const
    {
        for (const auto& each : m_attributes)
            if (each.name == name)
                return each.value;
        return {};
    }

private:
    std::span<const XmlAttribute> m_attributes;
};

// Receives a document from its beginning to its end. Names come without their prefix: files of the wild use
// any prefix, declared or not.
class XmlListener {
public:
    virtual ~XmlListener() = default;
    virtual void begin(std::string_view name, std::span<const XmlAttribute> attributes) = 0;
    // Text: what stood directly before the end, blanks around it taken off; long texts are cut.
    virtual void end(std::string_view name, std::string_view text) = 0;
};

enum class XmlEnding { Complete, CutOff, Broken };

// The next piece of a document; empty at its end.
using NextBlock = std::function<std::string_view()>;

// Forgives blanks before the declaration. What stands before a fault and after it is delivered.
XmlEnding readXml(std::string_view bytes, XmlListener& listener);

// For documents that are too large to be held.
XmlEnding readXmlBlocks(const NextBlock& nextBlock, XmlListener& listener);

// Whether the outermost element has this name, as far as the first bytes tell.
bool isXmlOf(std::string_view root, std::string_view bytes);

} // namespace patella::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/xml.h"

#include <string>
#include <string_view>
#include <vector>

namespace patella::exchange {

// Reads on in a document after its fault, tag by tag: what is no tag is passed over, a wrong end tag ends the
// nearest element of its name, and nothing is too broken to go on. Bytes must be ASCII between the tags'
// brackets.
class XmlSalvage {
public:
    // The elements that are open at the fault, from the outermost one.
    XmlSalvage(XmlListener& listener, std::vector<std::string> open);

    void read(std::string_view bytes); // block by block

private:
    void onTag(std::string_view tag);
    void onBegin(std::string_view tag);
    void onEnd(std::string_view name);
    void addText(std::string_view text);

    XmlListener& m_listener;
    std::vector<std::string> m_open;
    std::string m_pending; // a tag whose end is not there yet
    std::string m_text; // since the last tag
};

} // namespace patella::exchange

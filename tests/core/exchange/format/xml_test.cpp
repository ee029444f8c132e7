// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/exchange/format/xml.h"

#include <string>
#include <vector>

namespace patella::exchange {
namespace {

class Written : public XmlListener {
public:
    std::vector<std::string> lines;

    void begin(std::string_view name, std::span<const XmlAttribute> attributes) override
    {
        std::string line = "begin " + std::string(name);
        for (const auto& [key, value] : attributes)
            line += " " + std::string(key) + "=" + std::string(value);
        lines.push_back(line);
    }
    void end(std::string_view name, std::string_view text) override
    {
        lines.push_back("end " + std::string(name) + ": " + std::string(text));
    }
};

using Lines = std::vector<std::string>;

Lines eventsOf(std::string_view document)
{
    Written written;
    EXPECT_EQ(readXml(document, written), XmlEnding::Complete) << document;
    return written.lines;
}

Lines eventsInBlocksOf(std::string_view document)
{
    Written written;
    const auto next = [&] {
        const auto piece = document.substr(0, 3);
        document.remove_prefix(piece.size());
        return piece;
    };
    EXPECT_EQ(readXmlBlocks(next, written), XmlEnding::Complete) << document;
    return written.lines;
}

TEST(Xml, IsToldWithoutPrefixesAndWithTheTextBeforeEachEnd)
{
    EXPECT_EQ(eventsOf("<n:a x:k='v'><ele> 12.5 </ele></n:a>"),
        (Lines{"begin a k=v", "begin ele", "end ele: 12.5", "end a: "}));
    EXPECT_EQ(eventsOf("<a>one<b/>two</a>"), (Lines{"begin a", "begin b", "end b: ", "end a: two"}));
    EXPECT_EQ(eventsOf("<a>one<b/></a>"), (Lines{"begin a", "begin b", "end b: ", "end a: "}));
}

TEST(Xml, SaysTheSameOfATreeAndOfAStream)
{
    for (const auto* document : {"<a/>", "<a></a>", "<a> one <!-- note --> two </a>",
             "<a><![CDATA[x < y]]></a>", "<a>x<![CDATA[ y]]> z</a>", "<a>x &amp; &#233; &lt;</a>",
             "<a>one<b>two</b><c/>three<d> </d>four</a>", "<?xml version='1.0'?><a><?stop?>text<?go?></a>",
             "<a>\n  <b>1</b>\n  <b>2</b>\n</a>", "<a:b xmlns:a='u' a:c='1' d='&quot;2&quot;'><a:e/></a:b>"})
        EXPECT_EQ(eventsOf(document), eventsInBlocksOf(document)) << document;
}

TEST(Xml, MayBeAsDeepAsItLikes)
{
    std::string document;
    for (int depth = 0; depth < 20'000; ++depth)
        document += "<a>";
    for (int depth = 0; depth < 20'000; ++depth)
        document += "</a>";
    EXPECT_EQ(eventsOf(document).size(), 40'000U);
}

} // namespace
} // namespace patella::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/lists/list_text.h"

#include "core/exchange/format/text.h"
#include "core/exchange/lists/list_columns.h"

#include <algorithm>
#include <array>
#include <iconv.h>
#include <optional>

namespace patella::exchange {

namespace {

constexpr std::size_t firstBytes = 8U * 1024U; // of a list, to know its code page by
constexpr std::size_t firstLinesOfText = 8;

// Empty: the bytes are no such text.
std::optional<std::string> convertedFrom(const char* codePage, std::string_view bytes)
{
    const auto conversion = iconv_open("UTF-8", codePage);
    if (conversion == reinterpret_cast<iconv_t>(-1)) // NOLINT(performance-no-int-to-ptr): POSIX says so
        return std::nullopt;
    std::string input(bytes), text(bytes.size() * 3 + 4, '\0');
    auto* from = input.data();
    auto* into = text.data();
    std::size_t left = input.size(), room = text.size();
    const auto result = iconv(conversion, &from, &left, &into, &room);
    iconv_close(conversion);
    if (result == static_cast<std::size_t>(-1))
        return std::nullopt;
    text.resize(text.size() - room);
    return text;
}

// Half of the bytes of western text in UTF-16 are zero, all on the same side.
bool zerosAreAt(std::string_view bytes, std::size_t side)
{
    const auto size = std::min(bytes.size(), firstBytes) & ~std::size_t{1};
    std::size_t zeros = 0, others = 0;
    for (std::size_t at = 0; at < size; at += 2) {
        zeros += bytes[at + side] == '\0';
        others += bytes[at + 1 - side] == '\0';
    }
    return size >= 8 && others == 0 && zeros * 3 > size;
}

void appendUtf8(std::string& text, char32_t code)
{
    const auto put = [&](char32_t byte) { text += static_cast<char>(byte); };
    if (code < 0x80) {
        put(code);
        return;
    }
    if (code < 0x800) {
        put(0xC0U | code >> 6U);
    } else {
        if (code < 0x10000) {
            put(0xE0U | code >> 12U);
        } else {
            put(0xF0U | code >> 18U);
            put(0x80U | (code >> 12U & 0x3FU));
        }
        put(0x80U | (code >> 6U & 0x3FU));
    }
    put(0x80U | (code & 0x3FU));
}

// Half a pair stands as a question mark: one broken character is no reason to lose the rest.
std::string fromUtf16(std::string_view bytes)
{
    const bool marked = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
    const bool bigEndian = bytes.starts_with("\xFE\xFF") || (!marked && zerosAreAt(bytes, 0));
    const auto unitAt = [&](std::size_t at) -> char32_t {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        return bigEndian ? first * 256U + second : second * 256U + first;
    };
    std::string text;
    for (std::size_t at = marked ? 2 : 0; at + 1 < bytes.size(); at += 2) {
        const auto unit = unitAt(at);
        const bool opensPair = unit >= 0xD800 && unit < 0xDC00 && at + 3 < bytes.size();
        const auto next = opensPair ? unitAt(at + 2) : 0;
        if (opensPair && next >= 0xDC00 && next < 0xE000) {
            appendUtf8(text, 0x10000 + (unit - 0xD800) * 0x400 + (next - 0xDC00));
            at += 2;
        } else {
            appendUtf8(text, unit >= 0xD800 && unit < 0xE000 ? U'?' : unit);
        }
    }
    return text;
}

std::size_t characterAt(std::string_view bytes)
{
    for (std::size_t size = 1; size <= std::min<std::size_t>(4, bytes.size()); ++size)
        if (isUtf8(bytes.substr(0, size)))
            return size;
    return 0;
}

std::string mendedUtf8(std::string_view bytes)
{
    std::string text;
    while (!bytes.empty()) {
        const auto size = characterAt(bytes);
        text += size > 0 ? std::string(bytes.substr(0, size)) : utf8FromWindows1252(bytes.substr(0, 1));
        bytes.remove_prefix(std::max<std::size_t>(size, 1));
    }
    return text;
}

// By chance two bytes of a code page make a character too, but most do not.
bool isMostlyUtf8(std::string_view bytes)
{
    std::size_t characters = 0, broken = 0;
    while (!bytes.empty()) {
        const auto size = characterAt(bytes);
        characters += size > 1;
        broken += size == 0;
        bytes.remove_prefix(std::max<std::size_t>(size, 1));
    }
    return characters > 0 && characters >= broken;
}

std::size_t columnsNamedIn(std::string_view text)
{
    std::size_t named = 0;
    for (std::size_t line = 0; line < firstLinesOfText && !text.empty(); ++line) {
        const auto end = std::min(text.find_first_of("\r\n"), text.size());
        std::size_t here = 0;
        for (auto rest = text.substr(0, end); !rest.empty();) {
            const auto cell = std::min(rest.find_first_of(",;\t"), rest.size());
            auto name = trimmed(rest.substr(0, cell));
            if (name.size() >= 2 && name.starts_with('"') && name.ends_with('"'))
                name = name.substr(1, name.size() - 2);
            here += columnOf(columnNamed(name)) != ListColumn::Ignored;
            rest.remove_prefix(std::min(cell + 1, rest.size()));
        }
        named = std::max(named, here);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return named;
}

// The code page whose words are the names of columns; the western one where none says more.
std::string fromCodePage(std::string_view bytes)
{
    constexpr std::array codePages{"CP1250", "MACINTOSH", "GB18030", "CP932", "CP1251"};
    auto beginning = bytes.substr(0, firstBytes);
    if (beginning.size() < bytes.size()) // never in the middle of a character
        beginning = beginning.substr(0, beginning.rfind('\n') + 1);
    auto most = columnsNamedIn(utf8FromWindows1252(beginning));
    const char* best = nullptr;
    for (const auto* codePage : codePages) {
        const auto text = convertedFrom(codePage, beginning);
        const auto named = text ? columnsNamedIn(*text) : 0;
        if (named > most) {
            most = named;
            best = codePage;
        }
    }
    const auto text = best ? convertedFrom(best, bytes) : std::nullopt;
    return text ? *text : utf8FromWindows1252(bytes);
}

// Old Macs end a line with "\r" alone.
std::string withPlainLineEnds(std::string text)
{
    if (text.find('\n') == std::string::npos)
        std::replace(text.begin(), text.end(), '\r', '\n');
    return text;
}

} // namespace

bool isUtf16(std::string_view bytes)
{
    const bool marked = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
    return marked || zerosAreAt(bytes, 0) || zerosAreAt(bytes, 1);
}

std::string listText(std::string_view bytes)
{
    if (isUtf16(bytes))
        return withPlainLineEnds(fromUtf16(bytes));
    bytes = withoutByteOrderMark(bytes);
    if (isUtf8(bytes))
        return withPlainLineEnds(std::string(bytes));
    return withPlainLineEnds(isMostlyUtf8(bytes) ? mendedUtf8(bytes) : fromCodePage(bytes));
}

} // namespace patella::exchange

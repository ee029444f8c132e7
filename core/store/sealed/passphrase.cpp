// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealed/passphrase.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace patella {

namespace {

// Bits of what somebody has to guess.
constexpr double perLetter = 4.7, ofAWord = 11, perFurtherLetter = 0.5, perDigit = 3.3, ofAYear = 7,
                 perSign = 5, ofARepetition = 0.5, ofAnotherKind = 1.5;
constexpr double fair = 40, strong = 56; // at a second a guess even the first takes thousands of years

constexpr std::array common{"password", "passwort", "kennwort", "qwertz", "qwerty", "asdf", "iloveyou",
    "letmein", "hallo", "hello", "welcome", "willkommen", "geheim", "secret", "patella", "123456789",
    "12345678", "1234567", "123456", "12345", "1234", "abcdef", "abc"};

enum class SignKind { Lower, Upper, Digit, Sign };

SignKind kindOf(char letter)
{
    const auto byte = static_cast<unsigned char>(letter);
    if (std::islower(byte) || byte >= 0x80)
        return SignKind::Lower;
    if (std::isupper(byte))
        return SignKind::Upper;
    return std::isdigit(byte) ? SignKind::Digit : SignKind::Sign;
}

void leaveOutWhatIsCommon(std::string& text)
{
    auto lower = text;
    std::ranges::transform(
        lower, lower.begin(), [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    for (const std::string_view word : common)
        for (auto at = lower.find(word); at != std::string::npos; at = lower.find(word)) {
            text.replace(at, word.size(), " ");
            lower.replace(at, word.size(), " ");
        }
}

// Of signs of one kind in a row; equal ones behind each other are one.
double bitsOf(std::string_view run, SignKind kind)
{
    double repeated = 0;
    std::size_t length = 0;
    for (std::size_t at = 0; at < run.size(); ++at) {
        const bool isRepeated = at > 0 && run[at] == run[at - 1];
        repeated += isRepeated ? ofARepetition : 0;
        length += isRepeated ? 0 : 1;
    }
    const auto count = static_cast<double>(length);
    switch (kind) {
    case SignKind::Lower:
    case SignKind::Upper:
        return repeated + std::min(perLetter * count, ofAWord + perFurtherLetter * count);
    case SignKind::Digit:
        return repeated
            + (run.starts_with("19") || run.starts_with("20")
                    ? std::min(ofAYear, perDigit * count) + perDigit * std::max(0.0, count - 4)
                    : perDigit * count);
    case SignKind::Sign:
        break;
    }
    return repeated + (run.find_first_not_of(' ') == std::string_view::npos ? 0 : perSign * count);
}

} // namespace

PassphraseStrength strengthOf(std::string_view passphrase)
{
    if (passphrase.empty())
        return PassphraseStrength::Empty;
    std::string text(passphrase);
    leaveOutWhatIsCommon(text);
    double bits = 0;
    for (std::size_t at = 0, end = 0; at < text.size(); at = end) {
        const auto kind = kindOf(text[at]);
        bits += at > 0 ? ofAnotherKind : 0;
        while (end < text.size() && kindOf(text[end]) == kind)
            ++end;
        bits += bitsOf(std::string_view(text).substr(at, end - at), kind);
    }
    if (bits < fair)
        return PassphraseStrength::Weak;
    return bits < strong ? PassphraseStrength::Fair : PassphraseStrength::Strong;
}

} // namespace patella

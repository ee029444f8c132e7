// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/store/sealed/seal.h"

#include <optional>
#include <sodium.h>

namespace patella {
namespace {

constexpr SealCost cheap{.passes = 1, .kibibytes = 8};
constexpr std::size_t headLength = 92;

std::string bytesOfHex(std::string_view hex)
{
    std::string bytes;
    for (std::size_t at = 0; at + 1 < hex.size(); at += 2)
        bytes += static_cast<char>(std::stoi(std::string(hex.substr(at, 2)), nullptr, 16));
    return bytes;
}

std::optional<SealTrouble> troubleOf(std::string_view bytes, std::string_view passphrase = "Knie")
{
    const auto opened = unsealed(bytes, passphrase);
    const auto* trouble = std::get_if<SealTrouble>(&opened);
    return trouble ? std::optional(*trouble) : std::nullopt;
}

// As whoever forges a head would do it.
std::string withItsHash(std::string bytes)
{
    std::string hash(16, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), hash.size(),
        reinterpret_cast<const unsigned char*>(bytes.data()), headLength - hash.size(), nullptr, 0);
    return bytes.replace(headLength - hash.size(), hash.size(), hash);
}

// Made by another program from the description of the form alone. It opens for ever.
TEST(Seals, OpenWhatTheirFormHasAlwaysMeant)
{
    const auto frozen = bytesOfHex(
        "506154655365616c010000000200000040000000000102030405060708090a0b0c0d0e0fde154f61272962113c"
        "2db4f47b5e6fa3583afa4e99fcf32105deb3a2201f02799a1d3115a1b2a828c6a6c66d56582b4482ca1d1fa91d"
        "60408c101fcb61539fb04981937faa1b3e021b49c81311ef58c8cfa28bf2adaa45a38f798c4dc33a747ec7d62b"
        "63fde05b20aabe5c1293f9ca");
    const auto opened = unsealed(frozen, "Knie \u00e4rgert beim Lauf");
    ASSERT_TRUE(std::holds_alternative<std::string>(opened));
    EXPECT_EQ(std::get<std::string>(opened), "A log of one run: 8 km, knee 2 of 10.\n");
}

RC_GTEST_PROP(SealProperties, GiveBackWhatWasSealed, (const std::string& passphrase))
{
    const auto length = *rc::gen::element(0, 1, 65'535, 65'536, 65'537, 131'072, 200'000);
    const auto bytes
        = std::string(static_cast<std::size_t>(length), 'x') + *rc::gen::arbitrary<std::string>();
    const auto closed = sealed(bytes, passphrase, cheap);
    RC_ASSERT(std::get<std::string>(unsealed(closed, passphrase)) == bytes);
    RC_ASSERT(troubleOf(closed, passphrase + "x") == SealTrouble::OtherPassphrase);
    RC_ASSERT(closed.find(std::string(40, 'x')) == std::string::npos);
}

TEST(Seals, AreDifferentEachTime) { EXPECT_NE(sealed("x", "Knie", cheap), sealed("x", "Knie", cheap)); }

TEST(Seals, NoticeEveryBitThatIsFlipped)
{
    constexpr std::size_t length = 4096;
    auto bytes = sealed(std::string(length - headLength - 17, 'k'), "Knie", cheap);
    ASSERT_EQ(bytes.size(), length);
    std::size_t silent = 0, takenForAnotherPassphrase = 0;
    for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
        const auto mask = static_cast<char>(1U << bit % 8);
        bytes[bit / 8] ^= mask;
        const auto trouble = troubleOf(bytes);
        silent += trouble ? 0 : 1;
        takenForAnotherPassphrase += trouble == SealTrouble::OtherPassphrase ? 1 : 0;
        bytes[bit / 8] ^= mask;
    }
    EXPECT_EQ(silent, 0U);
    EXPECT_EQ(takenForAnotherPassphrase, 0U);
    EXPECT_EQ(troubleOf(bytes), std::nullopt);
}

TEST(Seals, NoticeThatSomethingIsMissingOrWasAddedOrExchanged)
{
    constexpr std::size_t piece = 65'536 + 17;
    const auto whole = sealed(std::string(3 * 65'536, 'k'), "Knie", cheap);
    ASSERT_EQ(whole.size(), headLength + 3 * piece);
    for (const std::size_t length : {std::size_t{0}, std::size_t{7}})
        EXPECT_EQ(troubleOf(whole.substr(0, length)), SealTrouble::NotSealed) << length;
    for (const std::size_t length : {std::size_t{8}, headLength - 1, headLength, headLength + 1,
             headLength + piece, headLength + 2 * piece, whole.size() - 1})
        EXPECT_EQ(troubleOf(whole.substr(0, length)), SealTrouble::Damaged) << length;
    EXPECT_EQ(troubleOf(whole + "x"), SealTrouble::Damaged);
    EXPECT_EQ(troubleOf(whole + whole.substr(headLength)), SealTrouble::Damaged);
    const auto exchanged = whole.substr(0, headLength) + whole.substr(headLength + piece, piece)
        + whole.substr(headLength, piece) + whole.substr(headLength + 2 * piece);
    EXPECT_EQ(troubleOf(exchanged), SealTrouble::Damaged);
    const auto another = sealed(std::string(65'536, 'k'), "Knie", cheap);
    EXPECT_EQ(troubleOf(another.substr(0, headLength) + whole.substr(headLength)), SealTrouble::Damaged);
}

// A file that asks for more memory or time than this machine has is no backup; nothing is tried.
TEST(Seals, BoundWhatAFileMayAskFor)
{
    for (const SealCost cost :
        {SealCost{13, 8}, SealCost{0, 8}, SealCost{1, 7}, SealCost{1, 1024 * 1024 + 1}}) {
        auto bytes = sealed("x", "Knie", cheap);
        for (std::size_t byte = 0; byte < 4; ++byte) {
            bytes[12 + byte] = static_cast<char>(cost.passes >> 8 * byte & 0xffU);
            bytes[16 + byte] = static_cast<char>(cost.kibibytes >> 8 * byte & 0xffU);
        }
        EXPECT_EQ(troubleOf(withItsHash(bytes)), SealTrouble::Damaged)
            << cost.passes << ", " << cost.kibibytes;
    }
}

TEST(Seals, OfALaterFormAreSaidToBeNewer)
{
    auto bytes = sealed("x", "Knie", cheap);
    bytes[8] = 2;
    EXPECT_EQ(troubleOf(withItsHash(bytes)), SealTrouble::Newer);
}

} // namespace
} // namespace patella

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealed/seal.h"

#include <algorithm>
#include <array>
#include <new>
#include <optional>
#include <sodium.h>
#include <stdexcept>

namespace patella {

namespace {

using Byte = unsigned char;

constexpr std::uint32_t formVersion = 1;
constexpr std::size_t versionAt = 8, passesAt = 12, memoryAt = 16, saltAt = 20, keyHashAt = 36, streamAt = 52,
                      headHashAt = 76, headLength = 92;
constexpr std::size_t hashLength = 16, pieceLength = 65'536;
constexpr std::size_t streamKeyLength = crypto_secretstream_xchacha20poly1305_KEYBYTES;
constexpr std::size_t overhead = crypto_secretstream_xchacha20poly1305_ABYTES;
// What a file may ask for: one that was made to exhaust this machine is no backup.
constexpr std::uint32_t mostPasses = 12, mostKibibytes = 1024 * 1024;

static_assert(streamAt - keyHashAt == hashLength && headLength - headHashAt == hashLength);
static_assert(keyHashAt - saltAt == crypto_pwhash_SALTBYTES);
static_assert(headHashAt - streamAt == crypto_secretstream_xchacha20poly1305_HEADERBYTES);

const Byte* bytesIn(std::string_view text) { return reinterpret_cast<const Byte*>(text.data()); }
Byte* bytesIn(std::string& text) { return reinterpret_cast<Byte*>(text.data()); }

void ready()
{
    if (sodium_init() < 0)
        throw std::runtime_error("libsodium cannot be used here");
}

void putNumber(std::string& head, std::size_t at, std::uint32_t number)
{
    for (std::size_t byte = 0; byte < 4; ++byte)
        head[at + byte] = static_cast<char>(number >> 8 * byte & 0xffU);
}

std::uint32_t numberIn(std::string_view head, std::size_t at)
{
    std::uint32_t number = 0;
    for (std::size_t byte = 4; byte-- > 0;)
        number = number << 8U | static_cast<Byte>(head[at + byte]);
    return number;
}

std::string hashOf(std::string_view bytes)
{
    std::string hash(hashLength, '\0');
    crypto_generichash(bytesIn(hash), hash.size(), bytesIn(bytes), bytes.size(), nullptr, 0);
    return hash;
}

// One half encrypts, of the other a hash stands in the head. Wiped when it is done with.
class SealKey {
public:
    SealKey(std::string_view passphrase, std::string_view salt, SealCost cost)
    {
        constexpr std::size_t kibibyte = 1024;
        m_made = crypto_pwhash(m_bytes.data(), m_bytes.size(), passphrase.data(), passphrase.size(),
                     bytesIn(salt), cost.passes, cost.kibibytes * kibibyte, crypto_pwhash_ALG_ARGON2ID13)
            == 0;
    }
    ~SealKey() { sodium_memzero(m_bytes.data(), m_bytes.size()); }
    SealKey(const SealKey&) = delete;
    SealKey& operator=(const SealKey&) = delete;

    bool isMade() const { return m_made; }
    const Byte* ofStream() const { return m_bytes.data(); }
    std::string hash() const
    {
        const auto* half = reinterpret_cast<const char*>(m_bytes.data()) + streamKeyLength;
        return hashOf({half, m_bytes.size() - streamKeyLength});
    }

private:
    std::array<Byte, 2 * streamKeyLength> m_bytes{};
    bool m_made = false;
};

std::string sealedPieces(
    std::string_view bytes, std::string_view head, crypto_secretstream_xchacha20poly1305_state& state)
{
    std::string pieces;
    pieces.reserve(bytes.size() + (bytes.size() / pieceLength + 1) * overhead);
    std::string piece;
    for (std::size_t at = 0; at == 0 || at < bytes.size(); at += pieceLength) {
        const auto plain = bytes.substr(at, pieceLength);
        const bool isLast = at + pieceLength >= bytes.size();
        const auto with = at == 0 ? head : std::string_view();
        piece.resize(plain.size() + overhead);
        crypto_secretstream_xchacha20poly1305_push(&state, bytesIn(piece), nullptr, bytesIn(plain),
            plain.size(), bytesIn(with), with.size(),
            isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : Byte{0});
        pieces += piece;
    }
    return pieces;
}

// Empty: something was changed, or is missing, or stands behind the end.
std::optional<std::string> openedPieces(
    std::string_view pieces, std::string_view head, crypto_secretstream_xchacha20poly1305_state& state)
{
    std::string bytes, plain;
    bytes.reserve(pieces.size());
    for (std::size_t at = 0;;) {
        const auto piece = pieces.substr(at, pieceLength + overhead);
        if (piece.size() < overhead)
            return std::nullopt;
        const auto with = at == 0 ? head : std::string_view();
        plain.resize(piece.size() - overhead);
        Byte tag = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(&state, bytesIn(plain), nullptr, &tag, bytesIn(piece),
                piece.size(), bytesIn(with), with.size())
            != 0)
            return std::nullopt;
        bytes += plain;
        at += piece.size();
        if (tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL)
            return at == pieces.size() ? std::optional(std::move(bytes)) : std::nullopt;
    }
}

std::optional<SealTrouble> troubleOfHead(std::string_view sealed)
{
    if (!sealed.starts_with(sealMark))
        return SealTrouble::NotSealed;
    if (sealed.size() < headLength
        || hashOf(sealed.substr(0, headHashAt)) != sealed.substr(headHashAt, hashLength))
        return SealTrouble::Damaged;
    if (numberIn(sealed, versionAt) != formVersion)
        return SealTrouble::Newer;
    const auto passes = numberIn(sealed, passesAt), memory = numberIn(sealed, memoryAt);
    const bool isBounded = passes >= crypto_pwhash_OPSLIMIT_MIN && passes <= mostPasses
        && memory >= crypto_pwhash_MEMLIMIT_MIN / 1024 && memory <= mostKibibytes;
    return isBounded ? std::nullopt : std::optional(SealTrouble::Damaged);
}

} // namespace

std::string sealed(std::string_view bytes, std::string_view passphrase, SealCost cost)
{
    ready();
    std::string head(headLength, '\0');
    std::ranges::copy(sealMark, head.begin());
    putNumber(head, versionAt, formVersion);
    putNumber(head, passesAt, cost.passes);
    putNumber(head, memoryAt, cost.kibibytes);
    randombytes_buf(head.data() + saltAt, crypto_pwhash_SALTBYTES);
    const SealKey key(passphrase, std::string_view(head).substr(saltAt, crypto_pwhash_SALTBYTES), cost);
    if (!key.isMade())
        throw std::bad_alloc();
    head.replace(keyHashAt, hashLength, key.hash());
    crypto_secretstream_xchacha20poly1305_state state;
    crypto_secretstream_xchacha20poly1305_init_push(&state, bytesIn(head) + streamAt, key.ofStream());
    head.replace(headHashAt, hashLength, hashOf(std::string_view(head).substr(0, headHashAt)));
    auto pieces = sealedPieces(bytes, head, state);
    sodium_memzero(&state, sizeof state);
    return head + pieces;
}

std::variant<std::string, SealTrouble> unsealed(std::string_view sealed, std::string_view passphrase)
{
    ready();
    if (const auto trouble = troubleOfHead(sealed))
        return *trouble;
    const SealKey key(passphrase, sealed.substr(saltAt, crypto_pwhash_SALTBYTES),
        {.passes = numberIn(sealed, passesAt), .kibibytes = numberIn(sealed, memoryAt)});
    if (!key.isMade())
        return SealTrouble::NoMemory;
    if (key.hash() != sealed.substr(keyHashAt, hashLength))
        return SealTrouble::OtherPassphrase;
    crypto_secretstream_xchacha20poly1305_state state;
    if (crypto_secretstream_xchacha20poly1305_init_pull(
            &state, bytesIn(sealed.substr(streamAt)), key.ofStream())
        != 0)
        return SealTrouble::Damaged;
    auto bytes = openedPieces(sealed.substr(headLength), sealed.substr(0, headLength), state);
    sodium_memzero(&state, sizeof state);
    if (!bytes)
        return SealTrouble::Damaged;
    return std::move(*bytes);
}

} // namespace patella

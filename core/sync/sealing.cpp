// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/sealing.h"

#include "core/store/sealed/whole_file.h"

#include <random>

namespace patella::sync {

namespace {

using Trouble = SyncTrouble::Kind;

constexpr SealCost costOfARandomKey{.passes = 1, .kibibytes = 8}; // nobody guesses 256 bits

std::string randomKey()
{
    constexpr std::string_view digits = "0123456789abcdef";
    constexpr int words = 8;
    std::random_device entropy;
    std::string key;
    for (int word = 0; word < words; ++word)
        for (auto bits = std::uint64_t{entropy()} | std::uint64_t{1} << 32U; bits > 1; bits >>= 4U)
            key += digits[bits & 0xFU];
    return key;
}

Trouble reasonOf(SealTrouble trouble)
{
    switch (trouble) {
    case SealTrouble::NotSealed:
        return Trouble::Foreign;
    case SealTrouble::Newer:
        return Trouble::Newer;
    case SealTrouble::OtherPassphrase:
        return Trouble::OtherPassphrase;
    case SealTrouble::NoMemory:
        return Trouble::Unreadable;
    case SealTrouble::Damaged:
        break;
    }
    return Trouble::Damaged;
}

} // namespace

std::variant<std::string, Trouble> Sealing::keyOf(const std::filesystem::path& deviceFolder)
{
    if (!m_passphrase)
        return Trouble::Sealed;
    const auto sealedKey = wholeFile(deviceFolder / keyFileName);
    if (!sealedKey)
        return Trouble::Unreadable;
    if (const auto known = m_keys.find(*sealedKey); known != m_keys.end())
        return known->second;
    auto key = unsealed(*sealedKey, *m_passphrase);
    if (const auto* trouble = std::get_if<SealTrouble>(&key))
        return reasonOf(*trouble);
    return m_keys.emplace(*sealedKey, std::get<std::string>(std::move(key))).first->second;
}

std::variant<std::string, Trouble> Sealing::opened(
    const std::filesystem::path& deviceFolder, std::string bytes)
{
    if (!isSealed(bytes))
        return bytes;
    const auto key = keyOf(deviceFolder);
    if (const auto* trouble = std::get_if<Trouble>(&key))
        return *trouble;
    auto plain = unsealed(bytes, std::get<std::string>(key));
    if (const auto* trouble = std::get_if<SealTrouble>(&plain))
        return *trouble == SealTrouble::OtherPassphrase ? Trouble::Damaged : reasonOf(*trouble);
    return std::get<std::string>(std::move(plain));
}

std::variant<std::string, Trouble> Sealing::closed(
    const std::filesystem::path& deviceFolder, const std::string& bytes)
{
    if (!isOn())
        return bytes;
    std::error_code unknown;
    if (!std::filesystem::exists(deviceFolder / keyFileName, unknown)) {
        const auto made = randomKey();
        const auto sealedKey = sealed(made, *m_passphrase, m_cost);
        writeNewFile(deviceFolder / keyFileName, sealedKey);
        m_keys.emplace(sealedKey, made);
    }
    const auto key = keyOf(deviceFolder);
    if (const auto* trouble = std::get_if<Trouble>(&key))
        return *trouble;
    return sealed(bytes, std::get<std::string>(key), costOfARandomKey);
}

} // namespace patella::sync

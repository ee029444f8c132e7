// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sealed/seal.h"
#include "core/sync/sync_outcome.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace patella::sync {

// A folder that may lie with a stranger: each device seals a random key of its own with the passphrase, once,
// and its files with that key. Whoever guesses the passphrase pays as for a sealed backup; whoever knows it
// waits once.
class Sealing {
public:
    explicit Sealing(std::optional<std::string> passphrase, SealCost cost = usualSealCost)
        : m_passphrase(std::move(passphrase))
        , m_cost(cost)
    {
    }

    bool isOn() const { return m_passphrase.has_value(); }

    // What a file of a device says. Plain files are as they are.
    std::variant<std::string, SyncTrouble::Kind> opened(
        const std::filesystem::path& deviceFolder, std::string bytes);
    // As it goes into our own folder; the key is made where there is none. Throws StoreError.
    std::variant<std::string, SyncTrouble::Kind> closed(
        const std::filesystem::path& deviceFolder, const std::string& bytes);

    static bool isSealed(std::string_view bytes) { return bytes.starts_with(sealMark); }

private:
    std::variant<std::string, SyncTrouble::Kind> keyOf(const std::filesystem::path& deviceFolder);

    std::optional<std::string> m_passphrase;
    SealCost m_cost;
    std::map<std::string, std::string> m_keys; // by the sealed key
};

inline constexpr std::string_view keyFileName = "key.patella-seal";

} // namespace patella::sync

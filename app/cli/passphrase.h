// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace patella::cli {

// Where the passphrase of a sealed backup comes from: the first line of a file, the variable
// PATELLA_PASSPHRASE, or the terminal, which does not show it. Never the command line, which everybody on the
// machine can read.
struct PassphraseSource {
    std::string file; // empty: not from a file
};

void offerPassphrase(CLI::App& command, PassphraseSource& source);

// One to seal with: asked for twice, and its strength is said.
std::optional<std::string> newPassphrase(const PassphraseSource& source);
// The one of a backup. Nothing: that was complained about.
std::optional<std::string> passphraseOf(const PassphraseSource& source, const std::string& backup);

} // namespace patella::cli

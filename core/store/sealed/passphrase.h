// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace patella {

// How long somebody who guesses would need, roughly; a hint and no proof. Letters in a row count as a word,
// however long; what everybody tries first counts as nothing.
enum class PassphraseStrength { Empty, Weak, Fair, Strong };

PassphraseStrength strengthOf(std::string_view passphrase);

} // namespace patella

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/store/sealed/passphrase.h"
#include "core/store/sealed/seal.h"

// What is said of sealed backups and of their passphrases.
namespace patella::ui::words {

QString sentence(SealTrouble trouble, const QString& file);
QString hint(PassphraseStrength strength);

// The same letters are the same bytes on every keyboard and machine (NFC).
std::string passphraseBytes(const QString& typed);

} // namespace patella::ui::words

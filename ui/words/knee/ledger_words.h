// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/knee/changes/remedy_ledger.h"
#include "core/knee/changes/shoe_biography.h"
#include "ui/words/units.h"

// What a pair of shoes and a remedy went together with, in the reader's language: past tense, with counts.
namespace patella::ui::words {

QString nameOfRemedy(const LedgerEntry& entry); // in the runner's words, else the kind
QString remedyInFull(const LedgerEntry& entry, const QLocale& locale);
QString shortAnswer(const LedgerEntry& entry); // "better"
QString whatALedgerIs();

QString shoeChangeInFull(const ShoeChange& change, const Units& units);
// "Knee score per 50 km of its life (median): 1 · 1 · – · 2.5"; empty: no stretch has enough runs.
QString shoeLifeInShort(const ShoeBiography& biography, const Units& units);

} // namespace patella::ui::words

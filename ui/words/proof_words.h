// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

#include "ui/words/proof_figures.h"

#include <vector>

// How often the search for patterns is wrong, in plain words.
namespace patella::ui::words {

// "2 to 4"; "93" where both round to the same. What is short of all is never 100, what happened is never 0.
QString ofAHundred(const Percents& percents, const QLocale& locale = {});

struct ProofTable {
    QStringList headings;
    std::vector<QStringList> rows;
};

ProofTable proofTable(const QLocale& locale = {});
QStringList proofConclusions(const QLocale& locale = {}); // what that means for a reader of findings

} // namespace patella::ui::words

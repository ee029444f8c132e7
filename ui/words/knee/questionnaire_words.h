// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include "core/log/profile_fact.h"

#include <span>
#include <string>

namespace patella::ui::words {

// "0 to 100, 100 is best; 13 points count as a change". Empty where nothing is known of it.
QString rangeOf(const std::string& questionnaire);

QStringList knownQuestionnaires(); // "AKPS", "KOOS-PF", ...

// The totals of one questionnaire and one knee, by date, and whether the last differs from the first by what
// counts as a change.
QString courseOf(
    const std::string& questionnaire, std::span<const ProfileFact* const> totals, const QLocale& locale);

} // namespace patella::ui::words

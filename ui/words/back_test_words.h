// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include "core/rules/back_test.h"

// How the rules did in this log, in the reader's language.
namespace patella::ui::words {

struct RuleInWords {
    QString title; // "10 % line of the week"
    QString verdict; // one sentence
    QString counts; // how often broken and kept, and how often a flare followed
    QString difference; // with its interval; empty where too few say anything
    QString leftOut; // what was not counted, and why; empty: nothing
};

RuleInWords inWords(const RuleRecord& record, const QLocale& locale = {});
QString whatTheBackTestIsWorth();

} // namespace patella::ui::words

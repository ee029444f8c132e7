// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/knee/red_flags.h"

class QLocale;

// What is said of a sign where the runner sees it.
namespace patella::ui::words {

QString signInFull(const RaisedFlag& flag); // "Left: calf swollen ..."
// By which answers or by which rule: "pain above 5 in 3 runs within 14 days".
QString whyRaised(const RaisedFlag& flag);
QString whatEnds(const RaisedFlag& flag, const QLocale& locale);
// How to put it to somebody who answers the phone; empty: a reason to be seen needs no such words.
QString onThePhone(RedFlag flag);

} // namespace patella::ui::words

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/reader.h"

namespace patella::exchange {

// Exports of polarpersonaltrainer.com, where Polar kept training before Flow.
extern const Reader polarXmlReader;

} // namespace patella::exchange

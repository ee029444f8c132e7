// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "core/exchange/own/run_json.h"

namespace patella::cli {

inline Json runJson(const Entry& entry, std::span<const Shoe> shoes)
{
    return Json::parse(exchange::runJson(entry, shoes));
}

} // namespace patella::cli

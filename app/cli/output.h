// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <nlohmann/json.hpp>

#include "app/cli/command_line.h"

// Where the program speaks: answers on the standard output, everything else on the standard error output.
namespace patella::cli {

using Json = nlohmann::ordered_json;

void print(const QString& line);
void print(const Json& document);
void print(const QByteArray& file); // as it is
void complain(const QString& sentence);
bool complainOf(const QStringList& sentences); // whether there was one

// Failed when the answer could not be written, on a full disk for example.
ExitCode written(ExitCode exitCode);

template <typename Value> Json orNull(const std::optional<Value>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

} // namespace patella::cli

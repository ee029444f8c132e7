// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sync/sync_json.h"

namespace patella::cli {

namespace {

Json valueJson(const Plain& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return *number;
    const auto* text = std::get_if<std::string>(&value);
    return text ? Json(*text) : Json(nullptr);
}

Json deviceJson(const std::string& id, const ui::words::DeviceNames& names)
{
    return {{"id", id}, {"name", ui::words::nameOf(id, names).toStdString()}};
}

Json conflictJson(const sync::OpenConflict& conflict, const ui::words::DeviceNames& names)
{
    auto columns = Json::array();
    for (const auto& cell : conflict.cells) {
        auto said = Json::array();
        for (const auto& each : cell.said)
            said.push_back({{"value", valueJson(each.value)}, {"device", deviceJson(each.at.device, names)}});
        columns.push_back({{"column", cell.column}, {"said", std::move(said)}});
    }
    const auto& removed = conflict.removed;
    return {{"record", conflict.table}, {"row", conflict.row}, {"columns", std::move(columns)},
        {"deleted_on", removed ? deviceJson(removed->removed.device, names) : Json(nullptr)},
        {"edited_on", removed ? deviceJson(removed->edited.device, names) : Json(nullptr)}};
}

// A word for each kind, the same in every language.
const char* reasonOf(sync::SyncTrouble::Kind kind)
{
    using Kind = sync::SyncTrouble::Kind;
    switch (kind) {
    case Kind::Foreign:
        return "foreign";
    case Kind::Newer:
        return "newer";
    case Kind::Damaged:
        return "damaged";
    case Kind::Sealed:
        return "sealed";
    case Kind::OtherPassphrase:
        return "other_passphrase";
    case Kind::Refused:
        return "refused";
    case Kind::Unreadable:
        break;
    }
    return "unreadable";
}

} // namespace

Json syncJson(const sync::SyncOutcome& outcome, const std::vector<sync::OpenConflict>& conflicts,
    const ui::words::DeviceNames& names)
{
    auto others = Json::array(), came = Json::array(), open = Json::array(), troubles = Json::array();
    for (const auto& each : outcome.others)
        others.push_back({{"id", each.id}, {"name", each.name}});
    for (const auto& each : outcome.came)
        came.push_back({{"record", each.table}, {"added", each.added}, {"changed", each.changed},
            {"removed", each.removed}});
    for (const auto& each : conflicts)
        open.push_back(conflictJson(each, names));
    for (const auto& each : outcome.troubles)
        troubles.push_back({{"file", each.file}, {"reason", reasonOf(each.kind)}});
    return {{"device", deviceJson(outcome.device, names)}, {"others", std::move(others)},
        {"sent", outcome.sent}, {"received", outcome.received}, {"came", std::move(came)},
        {"conflicts", std::move(open)}, {"waiting", outcome.waiting}, {"troubles", std::move(troubles)}};
}

} // namespace patella::cli

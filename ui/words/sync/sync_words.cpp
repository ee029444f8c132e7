// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/sync/sync_words.h"

#include <QCoreApplication>

#include "core/log/columns.h"
#include "core/log/day_of.h"
#include "ui/words/log_words.h"
#include "ui/words/sync/column_words.h"
#include "ui/words/sync/value_words.h"

namespace patella::ui::words {

namespace {

struct Sync {
    Q_DECLARE_TR_FUNCTIONS(Sync)

public:
    static QString nothingNew() { return tr("Nothing new, neither here nor in the folder."); }
    static QString moved(std::size_t sent, std::size_t received)
    {
        return tr("Changes sent: %1, received: %2.").arg(sent).arg(received);
    }
    static QString came(int added, int changed, int removed)
    {
        return tr("Entries added: %1, changed: %2, removed: %3.").arg(added).arg(changed).arg(removed);
    }
    static QString others(const QString& names) { return tr("Other devices: %1.").arg(names); }
    static QString alone() { return tr("No other device has written to this folder yet."); }
    static QString conflicts(std::size_t count)
    {
        return tr("Entries on which two devices disagree: %1. The later value counts, the other one is kept.")
            .arg(count);
    }
    static QString waiting(std::size_t count)
    {
        return tr("Entries waiting for files from another device: %1.").arg(count);
    }
    static QString stands(const QString& value, const QString& device)
    {
        return tr("“%1” (%2) counts").arg(value, device);
    }
    static QString standsNot(const QString& value, const QString& device)
    {
        return tr("“%1” (%2) does not").arg(value, device);
    }
    static QString removedAndEdited(const QString& title, const QString& remover, const QString& editor)
    {
        return tr("%1: deleted on %2, edited on %3; it stays").arg(title, remover, editor);
    }
    static QString named(const QString& kind, const QString& name)
    {
        //: %1 is "shoes" for example, %2 what the runner calls them
        return tr("%1 “%2”").arg(kind, name);
    }
    static QString ofDay(const QString& kind, const QString& day) { return tr("%1 of %2").arg(kind, day); }
    static QString troubleOf(sync::SyncTrouble::Kind kind)
    {
        using Kind = sync::SyncTrouble::Kind;
        switch (kind) {
        case Kind::Foreign:
            return tr("%1 is not a Patella file. It was left alone.");
        case Kind::Newer:
            return tr("%1 was written by a newer version of Patella. It waits until this device has that "
                      "version too.");
        case Kind::Damaged:
            return tr("%1 is damaged or has not arrived completely. It is read once it is complete.");
        case Kind::Sealed:
            return tr("%1 is sealed. Without its passphrase nothing is read and nothing is written here.");
        case Kind::OtherPassphrase:
            return tr("%1 was sealed with another passphrase. Nothing of it was read.");
        case Kind::Refused:
            return tr("%1 contains what no log can hold. Nothing of it was read.");
        case Kind::Unreadable:
            return tr("%1 cannot be read. Patella tries again.");
        }
        return {};
    }
    static QString noFolder(const QString& folder)
    {
        return tr("There is no folder %1. Create it, or choose the one your sync program takes care of.")
            .arg(folder);
    }
};

} // namespace

QStringList inLines(const sync::SyncOutcome& outcome)
{
    QStringList lines;
    lines << (outcome.sent + outcome.received == 0 ? Sync::nothingNew()
                                                   : Sync::moved(outcome.sent, outcome.received));
    int added = 0, changed = 0, removed = 0;
    for (const auto& kind : outcome.came) {
        added += kind.added;
        changed += kind.changed;
        removed += kind.removed;
    }
    if (added + changed + removed > 0)
        lines << Sync::came(added, changed, removed);
    lines << (outcome.others.empty() ? Sync::alone() : Sync::others(othersIn(outcome)));
    if (outcome.conflicts > 0)
        lines << Sync::conflicts(outcome.conflicts);
    if (outcome.waiting > 0)
        lines << Sync::waiting(outcome.waiting);
    return lines;
}

QString othersIn(const sync::SyncOutcome& outcome)
{
    QStringList names;
    for (const auto& device : outcome.others)
        names << QString::fromStdString(device.name);
    return names.join(QStringLiteral(", "));
}

QString sentence(const sync::SyncTrouble& trouble)
{
    return Sync::troubleOf(trouble.kind).arg(QString::fromStdString(trouble.file));
}

QString noSharedFolder(const QString& folder) { return Sync::noFolder(folder); }

QString nameOf(const std::string& device, const DeviceNames& names)
{
    const auto known = names.find(device);
    return QString::fromStdString(known == names.end() ? device : known->second);
}

QString titleOf(const sync::OpenConflict& conflict, const Units& units)
{
    const auto kind = kindName(conflict.table);
    return std::visit(
        [&](const auto& record) {
            if constexpr (hasDay<std::remove_cvref_t<decltype(record)>>)
                return Sync::ofDay(kind, shortDate(dayOf(record), units));
            else
                return Sync::named(kind, QString::fromStdString(record.name));
        },
        conflict.record);
}

QStringList inLines(
    const sync::OpenConflict& conflict, const DeviceNames& names, const Log& log, const Units& units)
{
    QStringList lines;
    const auto title = titleOf(conflict, units);
    if (conflict.removed)
        lines << Sync::removedAndEdited(title, nameOf(conflict.removed->removed.device, names),
            nameOf(conflict.removed->edited.device, names));
    for (const auto& cell : conflict.cells) {
        QStringList said;
        for (const auto& each : cell.said) {
            const auto value
                = brief(valueText(conflict.table, cell.column, each.value, log, units).toStdString()),
                device = nameOf(each.at.device, names);
            said << (said.isEmpty() ? Sync::stands(value, device) : Sync::standsNot(value, device));
        }
        lines << QStringLiteral("%1, %2: %3")
                     .arg(title, columnName(conflict.table, cell.column), said.join(QStringLiteral(", ")));
    }
    return lines;
}

} // namespace patella::ui::words

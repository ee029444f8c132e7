// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/drafts.h"

#include <QFile>

#include "core/exchange/own/change_set_json.h"
#include "ui/whole_file.h"

namespace patella::ui {

namespace {

constexpr int mostWindows = 20;

std::unique_ptr<QLockFile> lockOf(const QString& file)
{
    auto lock = std::make_unique<QLockFile>(file + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // stale only when its program is gone
    return lock->tryLock(0) ? std::move(lock) : nullptr;
}

// Nothing when there is something that this version cannot read.
std::optional<std::vector<ChangeSet>> draftsIn(const QString& file)
{
    QFile opened(file);
    if (!opened.exists())
        return std::vector<ChangeSet>{};
    if (!opened.open(QIODevice::ReadOnly))
        return std::nullopt;
    auto drafts = exchange::changeSetsFromJson(opened.readAll().toStdString());
    if (drafts)
        std::erase_if(*drafts, [](const ChangeSet& each) { return each.empty(); });
    return drafts;
}

} // namespace

Drafts::Drafts(const QString& logFile)
{
    const auto first = logFile + QStringLiteral(".draft");
    for (int window = 1; window <= mostWindows; ++window) {
        const auto file = window == 1 ? first : first + QStringLiteral("-%1").arg(window);
        if (m_lock)
            takeOver(file);
        else
            takePlace(file);
    }
}

void Drafts::takePlace(const QString& file)
{
    auto lock = lockOf(file);
    auto drafts = lock ? draftsIn(file) : std::nullopt;
    if (!drafts)
        return; // another window's, or of a newer version: it stays as it is
    m_file = file;
    m_lock = std::move(lock);
    m_left = *std::move(drafts);
}

void Drafts::takeOver(const QString& file)
{
    if (!QFile::exists(file))
        return;
    const auto lock = lockOf(file);
    const auto drafts = lock ? draftsIn(file) : std::nullopt;
    if (!drafts)
        return;
    m_left.insert(m_left.end(), drafts->begin(), drafts->end());
    write();
    QFile::remove(file);
}

void Drafts::keep(const ChangeSet& changeSet)
{
    if (changeSet == m_kept)
        return;
    m_kept = changeSet;
    write();
}

void Drafts::forget()
{
    if (m_kept.empty())
        return;
    m_kept.clear();
    write();
}

void Drafts::putAside(const ChangeSet& changeSet)
{
    m_kept.clear();
    m_left.push_back(changeSet);
    write();
}

void Drafts::take(const ChangeSet& left)
{
    m_kept = left;
    drop(left);
}

void Drafts::drop(const ChangeSet& left)
{
    std::erase(m_left, left);
    write();
}

// A folder that cannot be written to is reported when the entry is saved; a draft is only a safety net.
void Drafts::write()
{
    if (m_file.isEmpty())
        return;
    auto drafts = m_left;
    if (!m_kept.empty())
        drafts.push_back(m_kept);
    if (drafts.empty())
        QFile::remove(m_file);
    else
        writeWhole(m_file, QByteArray::fromStdString(exchange::jsonOf(drafts)));
}

} // namespace patella::ui

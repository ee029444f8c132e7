// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/drafts.h"

#include <QFile>

#include "core/exchange/own/change_set_json.h"
#include "ui/whole_file.h"

namespace patella::ui {

Drafts::Drafts(const QString& logFile)
    : m_file(logFile + QStringLiteral(".draft"))
    , m_lock(m_file + QStringLiteral(".lock"))
    , m_isOurs(false)
{
    m_lock.setStaleLockTime(0); // stale only when its program is gone
    m_isOurs = m_lock.tryLock(0);
    QFile file(m_file);
    if (m_isOurs && file.open(QIODevice::ReadOnly)) {
        m_left = exchange::changeSetFromJson(file.readAll().toStdString());
        if (m_left && m_left->empty())
            m_left.reset();
    }
}

void Drafts::keep(const ChangeSet& changeSet)
{
    if (!m_isOurs || changeSet == m_kept)
        return;
    m_kept = changeSet;
    write(changeSet);
}

// A folder that cannot be written to is reported when the entry is saved; a draft is only a safety net.
void Drafts::write(const ChangeSet& changeSet)
{
    writeWhole(m_file, QByteArray::fromStdString(exchange::jsonOf(changeSet)));
}

void Drafts::forget()
{
    if (!m_isOurs || m_kept.empty())
        return;
    m_kept.clear();
    if (m_left)
        write(*m_left);
    else
        QFile::remove(m_file);
}

void Drafts::dropLeft()
{
    m_left.reset();
    if (m_isOurs && m_kept.empty())
        QFile::remove(m_file);
}

} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/held_log.h"

#include "core/log/recent_part.h"
#include "core/store/places.h"
#include "ui/log/attempt.h"
#include "ui/words/store_words.h"

#include <utility>

namespace patella::ui {

HeldLog::HeldLog(LogMoment moment, bool isWhole, std::filesystem::path file, Today today, QObject* parent)
    : QObject(parent)
    , m_moment(std::move(moment))
    , m_isWhole(isWhole)
    , m_file(std::move(file))
    , m_today(std::move(today))
{
}

void HeldLog::readRest()
{
    if (m_isWhole || m_rest.valid())
        return;
    m_rest = std::async(std::launch::async, [this, file = m_file, today = m_today()] {
        const auto announce
            = [this] { QMetaObject::invokeMethod(this, [this] { whole(); }, Qt::QueuedConnection); };
        try {
            auto moment = wholeMoment(LogStore::unchecked(file, deviceName()), today);
            announce();
            return moment;
        } catch (const StoreError&) {
            announce();
            throw;
        }
    });
}

const Log& HeldLog::whole()
{
    if (m_isWhole)
        return m_moment.log;
    readRest();
    QString sentence;
    attempt([this] { m_moment = m_rest.get(); },
        [&](const StoreError& error) { sentence = words::sentence(error); });
    m_isWhole = true;
    // Whoever asked is in the middle of something.
    QMetaObject::invokeMethod(
        this,
        [this, sentence] {
            if (sentence.isEmpty())
                Q_EMIT grown();
            else
                Q_EMIT failed(sentence);
        },
        Qt::QueuedConnection);
    return m_moment.log;
}

const Log& HeldLog::recent()
{
    if (!m_isWhole)
        return m_moment.log;
    if (!m_recent)
        m_recent = recentPart(m_moment.log, m_today());
    return *m_recent;
}

const std::vector<RaisedFlag>& HeldLog::standing()
{
    if (const auto now = m_today(); !m_moment.standing || m_moment.standing->day != now)
        m_moment.standing = standingOn(now, m_moment.log);
    return m_moment.standing->flags;
}

void HeldLog::show(LogMoment moment)
{
    m_moment = std::move(moment);
    m_recent.reset();
    m_isWhole = true;
}

void HeldLog::apply(const ChangeSet& changeSet)
{
    whole();
    applyTo(m_moment.log, changeSet);
    m_recent.reset();
    m_moment.standing.reset();
}

} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/log/read_log.h"

#include <filesystem>
#include <functional>
#include <future>
#include <vector>

namespace patella::ui {

// The log in memory: its last two years from the start, all of it as soon as that is read or asked for.
class HeldLog : public QObject {
    Q_OBJECT

public:
    using Today = std::function<LocalDate()>;

    // Where the moment is not of the whole log the rest is read from the file.
    HeldLog(LogMoment moment, bool isWhole, std::filesystem::path file, Today today, QObject* parent);

    void readRest(); // beside the window
    const Log& atHand() const { return m_moment.log; } // without waiting
    const Log& recent(); // the part that recentPart leaves
    const Log& whole(); // waits for what is not read yet
    const std::vector<RaisedFlag>& standing(); // in what is at hand
    std::size_t unreadable() const { return m_moment.unreadable; }

    void show(LogMoment moment); // of the whole log
    void apply(const ChangeSet& changeSet);

Q_SIGNALS:
    void grown(); // to the whole, once
    void failed(const QString& sentence); // the rest cannot be read

private:
    LogMoment m_moment;
    std::optional<Log> m_recent; // empty: not asked for since the last change
    bool m_isWhole;
    std::filesystem::path m_file;
    Today m_today;
    std::future<LogMoment> m_rest;
};

} // namespace patella::ui

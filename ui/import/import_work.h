// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/exchange/import/import_plan.h"
#include "core/exchange/lists/known_lists.h"
#include "core/log/log.h"

#include <atomic>
#include <filesystem>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace patella::ui {

// Reads files beside the window, which stays alive meanwhile. Nothing is written: what comes out is a plan.
class ImportWork : public QObject {
    Q_OBJECT

public:
    ImportWork(std::vector<std::filesystem::path> paths, const Log& log, LocalDate today,
        exchange::KnownLists lists = {}, QObject* parent = nullptr);
    ~ImportWork() override;

    int found() const { return m_found; } // files so far
    void cancel() { m_goOn = false; }
    // The plan once it is done; nothing when it was cancelled, or taken before.
    std::optional<exchange::ImportPlan> takePlan()
    {
        return m_goOn ? std::exchange(m_plan, std::nullopt) : std::nullopt;
    }

Q_SIGNALS:
    void done();

private:
    std::atomic<bool> m_goOn{true};
    std::atomic<int> m_found{0};
    std::optional<exchange::ImportPlan> m_plan;
    std::jthread m_thread;
};

} // namespace patella::ui

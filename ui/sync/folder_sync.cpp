// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/folder_sync.h"

#include <QDir>
#include <QFileInfo>

#include "core/store/places.h"
#include "core/sync/sealing.h"
#include "core/sync/syncing.h"
#include "ui/log/attempt.h"
#include "ui/words/store_words.h"

#include <utility>

namespace patella::ui {

namespace {

constexpr int betweenLooks = 2000; // milliseconds

int entriesIn(const ChangeCounts& counts)
{
    int entries = 0;
    for (const auto& kind : counts)
        entries += kind.added + kind.changed + kind.removed;
    return entries;
}

} // namespace

FolderSync::FolderSync(QString log, bool isSample, QObject* parent)
    : QObject(parent)
    , m_log(std::move(log))
    , m_isSample(isSample)
{
    m_timer.setInterval(betweenLooks);
    connect(&m_timer, &QTimer::timeout, this, &FolderSync::look);
    use(settings());
}

FolderSync::~FolderSync()
{
    stop();
    m_goOn = true;
    if (m_syncing && m_state == State::Done)
        attempt(
            [&] {
                if (m_syncing->mayHaveNews())
                    m_syncing->sync();
            },
            [](const StoreError&) {}); // said at the next start, if it still is so
}

void FolderSync::stop()
{
    m_timer.stop();
    m_goOn = false;
    if (m_thread.joinable())
        m_thread.join();
    ++m_generation; // what it still has to report is of no interest
    m_isWorking = false;
    m_waiting.clear();
}

void FolderSync::use(const SyncSettings& settings)
{
    stop();
    m_syncing.reset();
    m_goOn = true;
    m_trouble.clear();
    keep(settings, m_log);
    if (!settings.isSealed)
        m_passphrase.reset();
    const bool isOn = settings.isOn && !settings.folder.isEmpty() && !m_isSample;
    m_state = !isOn                          ? State::Off
        : settings.isSealed && !m_passphrase ? State::NeedsPassphrase
                                             : State::Working;
    if (m_state == State::Working) {
        m_timer.start();
        look();
    }
    Q_EMIT changed();
}

void FolderSync::setPassphrase(std::string passphrase)
{
    m_passphrase = std::move(passphrase);
    use(settings());
}

bool FolderSync::isSealedAlready() const
{
    const QDir folder(settings().folder);
    const auto devices = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    const auto key
        = QString::fromLatin1(sync::keyFileName.data(), static_cast<qsizetype>(sync::keyFileName.size()));
    return std::any_of(devices.begin(), devices.end(), [&](const QString& device) {
        return QFileInfo::exists(folder.filePath(device + QLatin1Char('/') + key));
    });
}

void FolderSync::look()
{
    if (!m_isWorking && m_state != State::Off && m_state != State::NeedsPassphrase)
        begin();
}

void FolderSync::keepWhatStands(const sync::OpenConflict& conflict, const std::optional<std::string>& column)
{
    Work work = [row = conflict.row, column](
                    sync::Syncing& syncing) { sync::keepWhatStands(syncing.store(), row, column); };
    if (m_isWorking)
        m_waiting.push_back(std::move(work));
    else
        begin(std::move(work));
}

void FolderSync::begin(Work work)
{
    m_isWorking = true;
    m_thread = std::jthread([this, generation = m_generation, now = settings(), work = std::move(work)] {
        auto report = reportOf(now, work);
        QMetaObject::invokeMethod(
            this,
            [this, generation, report = std::move(report)] {
                if (generation == m_generation)
                    finish(report);
            },
            Qt::QueuedConnection);
    });
}

FolderSync::Report FolderSync::reportOf(const SyncSettings& now, const Work& work)
{
    Report report;
    attempt(
        [&] {
            if (!QFileInfo(now.folder).isDir()) {
                report.failure = words::noSharedFolder(QDir::toNativeSeparators(now.folder));
                return;
            }
            if (!m_syncing)
                m_syncing = std::make_unique<sync::Syncing>(m_log.toStdString(), now.folder.toStdString(),
                    sync::SyncOptions{.name = now.name.toStdString(),
                        .machine = deviceName(),
                        .passphrase = m_passphrase,
                        .goOn = [this] { return m_goOn.load(); }});
            if (work)
                work(*m_syncing);
            report.isNews = work || m_syncing->mayHaveNews();
            if (!report.isNews)
                return;
            report.outcome = m_syncing->sync();
            report.conflicts = sync::conflictsIn(m_syncing->store());
            for (auto& [id, name] : m_syncing->store().deviceNames())
                report.names.emplace(id, name);
        },
        [&](const StoreError& error) {
            m_syncing.reset(); // opened anew the next time
            report.failure = words::sentence(error);
        });
    return report;
}

void FolderSync::finish(const Report& report)
{
    m_isWorking = false;
    if (m_state == State::Off || m_state == State::NeedsPassphrase)
        return;
    if (!report.failure.isEmpty()) {
        const bool isNews = m_state != State::Failed || m_trouble != report.failure;
        m_state = State::Failed;
        m_trouble = report.failure;
        if (isNews)
            Q_EMIT changed();
    } else if (report.isNews) {
        m_state = State::Done;
        m_last = QDateTime::currentDateTime();
        m_outcome = report.outcome;
        m_conflicts = report.conflicts;
        m_names = report.names;
        m_trouble
            = report.outcome.troubles.empty() ? QString() : words::sentence(report.outcome.troubles.front());
        if (const int entries = entriesIn(report.outcome.came); entries > 0)
            Q_EMIT came(entries);
        Q_EMIT changed();
    } else if (m_state == State::Failed) {
        m_state = State::Done;
        m_trouble.clear();
        Q_EMIT changed();
    }
    if (!m_waiting.empty()) {
        auto work = std::move(m_waiting.front());
        m_waiting.erase(m_waiting.begin());
        begin(std::move(work));
    }
}

} // namespace patella::ui

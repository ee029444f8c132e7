// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/watched_folder.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>

#include "ui/convert.h"
#include "ui/import/import_work.h"
#include "ui/import/remembered_lists.h"
#include "ui/log/log_book.h"

namespace patella::ui {

namespace {

const auto folderKey = QStringLiteral("watchedFolder");
const auto lastFolderKey = QStringLiteral("lastWatchedFolder");
constexpr int settled = 1000; // milliseconds without a change
constexpr qsizetype mostFolders = 100; // within the watched one; a system watches only so many

QStringList foldersIn(const QString& path)
{
    QStringList folders{path};
    for (const auto& each : QDir(path).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (folders.size() < mostFolders)
            folders << each.filePath();
    return folders;
}

// Changes with each file that comes, goes or grows.
QString stateOf(const QString& path)
{
    qint64 size = 0;
    qint64 latest = 0;
    qsizetype count = 0;
    for (const auto& folder : foldersIn(path))
        for (const auto& file : QDir(folder).entryInfoList(QDir::Files)) {
            ++count;
            size += file.size();
            latest = std::max(latest, file.lastModified().toMSecsSinceEpoch());
        }
    return QStringLiteral("%1 %2 %3").arg(count).arg(size).arg(latest);
}

} // namespace

WatchedFolder::WatchedFolder(LogBook& book, QWidget* window)
    : QObject(window)
    , m_book(book)
    , m_window(window)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(settled);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_settling.start(); });
    connect(&m_settling, &QTimer::timeout, this, &WatchedFolder::lookWhenSettled);
    follow();
}

QString WatchedFolder::path() { return QSettings().value(folderKey).toString(); }

void WatchedFolder::choose()
{
    const auto last = QSettings().value(lastFolderKey).toString();
    const auto folder = QFileDialog::getExistingDirectory(
        m_window, tr("Watch a folder for new runs"), path().isEmpty() ? last : path());
    if (!folder.isEmpty())
        watch(folder);
}

void WatchedFolder::watch(const QString& folder)
{
    QSettings().setValue(folderKey, folder);
    QSettings().setValue(lastFolderKey, folder);
    follow();
    Q_EMIT chosen(folder);
    look();
}

void WatchedFolder::stop()
{
    QSettings().remove(folderKey);
    follow();
    Q_EMIT stopped();
}

void WatchedFolder::follow()
{
    if (const auto before = m_watcher.directories(); !before.isEmpty())
        m_watcher.removePaths(before);
    m_settling.stop();
    if (path().isEmpty() || m_book.isSample() || !QFileInfo::exists(path()))
        return;
    m_watcher.addPaths(foldersIn(path()));
    m_state = stateOf(path());
}

void WatchedFolder::lookWhenSettled()
{
    if (path().isEmpty())
        return;
    const auto state = stateOf(path());
    const bool isStill = state == m_state;
    m_state = state;
    if (!isStill || m_isReading)
        m_settling.start();
    else
        look();
}

void WatchedFolder::look()
{
    if (path().isEmpty() || m_book.isSample() || !QFileInfo::exists(path()) || m_isReading)
        return;
    m_isReading = true;
    auto* work = new ImportWork({fromQt(path())}, m_book.log(), m_book.today(), rememberedLists(), this);
    connect(work, &ImportWork::done, this, [this, work] {
        m_isReading = false;
        if (const auto plan = work->takePlan(); plan && !plan->imported.empty())
            Q_EMIT runsFound(*plan);
        work->deleteLater();
    });
}

} // namespace patella::ui

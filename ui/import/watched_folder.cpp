// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/watched_folder.h"

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

} // namespace

WatchedFolder::WatchedFolder(LogBook& book, QWidget* window)
    : QObject(window)
    , m_book(book)
    , m_window(window)
{
}

QString WatchedFolder::path() { return QSettings().value(folderKey).toString(); }

void WatchedFolder::choose()
{
    const auto folder
        = QFileDialog::getExistingDirectory(m_window, tr("Watch a folder for new runs"), path());
    if (folder.isEmpty())
        return;
    QSettings().setValue(folderKey, folder);
    Q_EMIT chosen(folder);
    look();
}

void WatchedFolder::look()
{
    if (path().isEmpty() || m_book.isSample() || !QFileInfo::exists(path()))
        return;
    auto* work = new ImportWork({fromQt(path())}, m_book.log(), m_book.today(), rememberedLists(), this);
    connect(work, &ImportWork::done, this, [this, work] {
        if (const auto plan = work->plan(); plan && !plan->imported.empty())
            Q_EMIT runsFound(*plan);
        work->deleteLater();
    });
}

} // namespace patella::ui

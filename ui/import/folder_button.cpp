// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/folder_button.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>

#include "ui/import/watched_folder.h"
#include "ui/log/log_book.h"
#include "ui/look/icons.h"

namespace patella::ui {

FolderButton::FolderButton(const LogBook& book, const WatchedFolder& folder, QWidget* parent)
    : QToolButton(parent)
    , m_book(book)
{
    setObjectName(QStringLiteral("watchedFolder"));
    setAutoRaise(true);
    setIcon(lineIcon(QStringLiteral("folder"), palette()));
    connect(&folder, &WatchedFolder::chosen, this, &FolderButton::show);
    connect(&folder, &WatchedFolder::stopped, this, &FolderButton::show);
    show();
}

void FolderButton::show()
{
    const auto path = m_book.isSample() ? QString() : WatchedFolder::path();
    setText(fontMetrics().elidedText(tr("Watching: %1").arg(QFileInfo(path).fileName()), Qt::ElideRight,
        width() - fontMetrics().height()));
    setAccessibleName(tr("Watching: %1").arg(path));
    setToolTip(tr("New runs in %1 are offered. Click to choose another folder or to stop.")
            .arg(QDir::toNativeSeparators(path)));
    if (path.isEmpty())
        hide();
    else if (parentWidget()) // before that it would be a window of its own
        QToolButton::show();
}

void FolderButton::resizeEvent(QResizeEvent* event)
{
    QToolButton::resizeEvent(event);
    show();
}

void FolderButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        setIcon(lineIcon(QStringLiteral("folder"), palette()));
    QToolButton::changeEvent(event);
}

} // namespace patella::ui

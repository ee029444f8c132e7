// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/backups_dialog.h"

#include <QDateTime>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/log/difference.h"
#include "ui/convert.h"
#include "ui/log/attempt.h"
#include "ui/log/back_up.h"
#include "ui/log/log_book.h"
#include "ui/look/fit_screen.h"
#include "ui/words/store_words.h"

#include <algorithm>

namespace patella::ui {

namespace {

QString whenMade(const Backup& backup)
{
    const auto made = QDateTime::fromSecsSinceEpoch(backup.made.time_since_epoch().count());
    return QLocale().toString(made, QLocale::LongFormat);
}

int countIf(const ChangeSet& changeSet, bool before, bool after)
{
    return static_cast<int>(std::count_if(changeSet.begin(), changeSet.end(), [&](const Change& change) {
        return change.before.has_value() == before && change.after.has_value() == after;
    }));
}

} // namespace

BackupsDialog::BackupsDialog(LogBook& book, QWidget* parent)
    : QDialog(parent)
    , m_book(book)
    , m_list(new QListWidget)
    , m_what(new QLabel)
    , m_restore(new QPushButton(tr("&Restore this one")))
{
    setWindowTitle(tr("Backups"));
    auto* where = new QLabel(
        tr("One is made when the window is closed and something was written, and before a restore from a "
           "file. Kept are "
           "the last five, one a day for a week, one a week for two months, and one a month for ever, in %1.")
            .arg(QDir::toNativeSeparators(toQt(backupFolderOf(fromQt(book.file())).string()))));
    where->setWordWrap(true);
    where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_list->setAccessibleName(tr("Backups, the latest first"));
    m_what->setWordWrap(true);
    m_what->setObjectName(QStringLiteral("difference"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(where);
    column->addWidget(m_list, 1);
    column->addWidget(m_what);
    column->addWidget(buttons());
    connect(m_list, &QListWidget::currentRowChanged, this, &BackupsDialog::showChosen);
    fill();
    m_list->setFocus();
    resizeOnScreen(*this, {fontMetrics().averageCharWidth() * 84, fontMetrics().height() * 26});
}

QWidget* BackupsDialog::buttons()
{
    auto* make = new QPushButton(tr("&Make one now"));
    auto* close = new QPushButton(tr("&Close"));
    make->setObjectName(QStringLiteral("make"));
    make->setAutoDefault(false);
    m_restore->setObjectName(QStringLiteral("restore"));
    m_restore->setAutoDefault(false);
    close->setDefault(true);
    connect(make, &QPushButton::clicked, this, &BackupsDialog::makeOne);
    connect(m_restore, &QPushButton::clicked, this, &BackupsDialog::restore);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->addWidget(make);
    row->addStretch();
    row->addWidget(m_restore);
    row->addWidget(close);
    return widget;
}

void BackupsDialog::fill()
{
    m_backups = backupsOf(fromQt(m_book.file()));
    m_list->clear();
    for (const auto& each : m_backups)
        m_list->addItem(whenMade(each));
    m_list->setCurrentRow(m_backups.empty() ? -1 : 0);
    showChosen();
}

const Backup* BackupsDialog::chosen() const
{
    const auto row = static_cast<std::size_t>(m_list->currentRow());
    return row < m_backups.size() ? &m_backups[row] : nullptr;
}

void BackupsDialog::showChosen()
{
    m_difference.clear();
    m_what->setText(m_backups.empty() ? tr("There is no backup of this log yet.") : QString());
    if (const auto* backup = chosen())
        attempt(
            [&] {
                const auto log = LogStore::forReading(backup->file).wholeLog();
                m_difference = difference(m_book.log(), log);
                const auto holds = tr("It holds %n run(s).", nullptr, static_cast<int>(log.runs.size()));
                m_what->setText(m_difference.empty() ? tr("%1 It is as the log is now.").arg(holds)
                                                     : tr("%1 Entries that would come back: %2, that would "
                                                          "go: %3, that would be as they were: %4.")
                                                           .arg(holds)
                                                           .arg(countIf(m_difference, false, true))
                                                           .arg(countIf(m_difference, true, false))
                                                           .arg(countIf(m_difference, true, true)));
            },
            [&](const StoreError& error) { m_what->setText(words::sentence(error)); });
    m_restore->setEnabled(!m_difference.empty());
}

void BackupsDialog::makeOne()
{
    const auto trouble = backUp(m_book);
    fill();
    if (!trouble.isEmpty())
        m_what->setText(trouble);
}

void BackupsDialog::restore()
{
    const auto* backup = chosen();
    if (!backup || !m_book.perform(tr("restoring a backup"), m_difference))
        return;
    Q_EMIT restored(tr("The log is as in the backup of %1.").arg(whenMade(*backup)));
    accept();
}

} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sync_button.h"

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QLocale>

#include "ui/log/log_book.h"
#include "ui/look/icons.h"
#include "ui/sync/conflicts_dialog.h"
#include "ui/sync/folder_sync.h"
#include "ui/window/passphrase_dialog.h"

namespace patella::ui {

SyncButton::SyncButton(LogBook& book, FolderSync& sync, QWidget* parent)
    : QToolButton(parent)
    , m_book(book)
    , m_sync(sync)
{
    setObjectName(QStringLiteral("sync"));
    setAutoRaise(true);
    connect(&m_sync, &FolderSync::changed, this, &SyncButton::show);
    connect(&m_sync, &FolderSync::came, this, [this](int entries) {
        m_came += entries;
        m_book.lookForChanges();
    });
    connect(&m_sync, &FolderSync::passphraseWanted, this, &SyncButton::askForPassphrase);
    connect(this, &QToolButton::clicked, this, &SyncButton::open);
    show();
}

QString SyncButton::state() const
{
    using State = FolderSync::State;
    switch (m_sync.state()) {
    case State::Off:
        return {};
    case State::NeedsPassphrase:
        return tr("Sync: passphrase …");
    case State::Failed:
        return tr("Sync failed");
    case State::Working:
        return tr("Syncing …");
    case State::Done:
        break;
    }
    if (!m_sync.conflicts().empty())
        return tr("To choose: %1").arg(m_sync.conflicts().size());
    if (!m_sync.trouble().isEmpty())
        return tr("Sync: waiting for files");
    return tr("Synced %1").arg(QLocale().toString(m_sync.last().time(), QLocale::ShortFormat));
}

bool SyncButton::waitsForTheRunner() const
{
    const auto state = m_sync.state();
    return state == FolderSync::State::NeedsPassphrase || state == FolderSync::State::Failed
        || !m_sync.conflicts().empty() || !m_sync.trouble().isEmpty();
}

void SyncButton::show()
{
    const auto text = state();
    setText(text);
    tintIcon();
    QStringList more{m_sync.trouble()};
    if (m_sync.state() == FolderSync::State::Done) {
        more << words::inLines(m_sync.outcome());
        if (m_came > 0)
            more << tr("Entries that came since the window was opened: %1.").arg(m_came);
    }
    more << QDir::toNativeSeparators(m_sync.settings().folder);
    more.removeAll(QString());
    setToolTip((QStringList{text} + more).join(QLatin1Char('\n')));
    setAccessibleName(text);
    setAccessibleDescription(more.join(QLatin1Char(' ')));
    if (text.isEmpty())
        hide();
    else if (parentWidget()) // before that it would be a window of its own
        QToolButton::show();
}

void SyncButton::tintIcon()
{
    setIcon(lineIcon(waitsForTheRunner() ? QStringLiteral("sign") : QStringLiteral("sync"), palette()));
}

void SyncButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        tintIcon();
    QToolButton::changeEvent(event);
}

void SyncButton::open()
{
    if (m_sync.state() == FolderSync::State::NeedsPassphrase) {
        askForPassphrase();
    } else if (!m_sync.conflicts().empty()) {
        ConflictsDialog conflicts(m_book, m_sync, window());
        conflicts.exec();
    } else {
        Q_EMIT settingsWanted();
    }
}

void SyncButton::askForPassphrase()
{
    const auto of = m_sync.isSealedAlready() ? PassphraseDialog::Of::Folder : PassphraseDialog::Of::NewFolder;
    auto* above = QApplication::activeModalWidget();
    PassphraseDialog dialog(of, m_sync.settings().folder, above ? above : window());
    if (dialog.exec() == QDialog::Accepted)
        m_sync.setPassphrase(dialog.passphrase());
}

} // namespace patella::ui

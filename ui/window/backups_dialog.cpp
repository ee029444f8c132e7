// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/backups_dialog.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/log/difference.h"
#include "core/store/sealed/sealed_backup.h"
#include "ui/convert.h"
#include "ui/fields/flow_rows.h"
#include "ui/log/attempt.h"
#include "ui/log/back_up.h"
#include "ui/log/backup_settings.h"
#include "ui/log/log_book.h"
#include "ui/log/seal_words.h"
#include "ui/look/fit_screen.h"
#include "ui/window/passphrase_dialog.h"
#include "ui/words/change_words.h"
#include "ui/words/store_words.h"

#include <algorithm>

namespace patella::ui {

namespace {

constexpr std::size_t changesShown = 200;

const auto sealedEnding = QStringLiteral(".sealed");

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

QString lineOf(const Change& change, const Units& units)
{
    const auto what = words::inShort({change}, units);
    if (!change.before)
        //: %1 is "a run of Fri 20 Nov, 8.2 km"
        return BackupsDialog::tr("comes back: %1").arg(what);
    return change.after ? BackupsDialog::tr("changes back: %1").arg(what)
                        : BackupsDialog::tr("goes: %1").arg(what);
}

QString whereAndWhen(const LogBook& book)
{
    const auto kept = BackupsDialog::tr("The last five are kept, one a day for a week, one a week for two "
                                        "months, and one a month for ever, in %1.")
                          .arg(backupFolder(book));
    return backupSettings().isOn
        ? BackupsDialog::tr(
              "A backup is made when the window is closed after a change, and before a restore. %1")
              .arg(kept)
        : BackupsDialog::tr("No backups are made automatically: that is switched off in the preferences. %1")
              .arg(kept);
}

// Making a key takes a second.
template <typename Work> auto waitingFor(Work work)
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    struct Restores {
        ~Restores() { QApplication::restoreOverrideCursor(); }
    } const restores;
    return work();
}

} // namespace

BackupsDialog::BackupsDialog(LogBook& book, QWidget* parent)
    : QDialog(parent)
    , m_book(book)
    , m_list(new QListWidget)
    , m_what(new QLabel)
    , m_changes(new QListWidget)
{
    setWindowTitle(tr("Backups"));
    auto* where = new QLabel(whereAndWhen(book));
    where->setWordWrap(true);
    where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_list->setAccessibleName(tr("Backups, latest first"));
    m_what->setWordWrap(true);
    m_what->setObjectName(QStringLiteral("difference"));
    m_changes->setAccessibleName(tr("How the chosen backup differs from now"));
    m_changes->setObjectName(QStringLiteral("changes"));
    m_changes->setSelectionMode(QAbstractItemView::NoSelection);
    auto* column = new QVBoxLayout(this);
    column->addWidget(where);
    column->addWidget(m_list, 3);
    column->addWidget(m_what);
    column->addWidget(m_changes, 2);
    column->addWidget(buttons());
    connect(m_list, &QListWidget::currentRowChanged, this, &BackupsDialog::showChosen);
    fill();
    m_list->setFocus();
    resizeOnScreen(*this, {fontMetrics().averageCharWidth() * 92, fontMetrics().height() * 32});
}

QPushButton* BackupsDialog::button(const QString& words, const char* name, void (BackupsDialog::*deed)())
{
    auto* button = new QPushButton(words);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, deed);
    return button;
}

QWidget* BackupsDialog::buttons()
{
    auto* close = new QPushButton(tr("&Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_restore = button(tr("&Restore this one"), "restore", &BackupsDialog::restore);
    auto* widget = new QWidget;
    auto* row = new FlowRows(6, widget);
    row->add(button(tr("&Make one now"), "make", &BackupsDialog::makeOne), 0);
    row->add(button(tr("&Seal a copy …"), "seal", &BackupsDialog::chooseSealed), 0);
    row->add(button(tr("&Open a file …"), "open", &BackupsDialog::chooseFile), 0);
    row->addGap();
    row->add(m_restore, 0);
    row->add(close, 0);
    return widget;
}

void BackupsDialog::add(const Copy& copy, const QString& line)
{
    m_copies.push_back(copy);
    m_list->addItem(line);
}

void BackupsDialog::fill()
{
    m_copies.clear();
    m_list->clear();
    for (const auto& each : m_opened)
        add(each, tr("%1, from a file").arg(each.name));
    const auto line = [](const Backup& backup, const QString& when) {
        const auto runs = runsIn(backup);
        return runs ? tr("%1: %n run(s)", nullptr, static_cast<int>(*runs)).arg(when)
                    : tr("%1: cannot be read").arg(when);
    };
    for (const auto& each : backupsOf(m_book))
        add({each.file, whenMade(each), {}}, line(each, whenMade(each)));
    for (const auto& each : copiesBeforeUpdatesOf(fromQt(m_book.file())))
        add({each.file, whenMade(each), {}},
            line(each, tr("%1, before an update of Patella").arg(whenMade(each))));
    m_list->setCurrentRow(m_copies.empty() ? -1 : 0);
    showChosen();
}

void BackupsDialog::showChosen()
{
    m_difference.clear();
    m_changes->clear();
    m_what->setText(m_copies.empty() ? tr("There is no backup of this log yet.") : QString());
    const auto row = static_cast<std::size_t>(m_list->currentRow());
    if (row < m_copies.size()) {
        const auto& copy = m_copies[row];
        attempt([&] { showDifference(copy.log ? *copy.log : LogStore::forReading(copy.file).wholeLog()); },
            [&](const StoreError& error) { m_what->setText(words::sentence(error)); });
    }
    m_changes->setVisible(!m_difference.empty());
    m_restore->setEnabled(!m_difference.empty());
}

void BackupsDialog::showDifference(const Log& log)
{
    m_difference = difference(m_book.log(), log);
    const auto holds = tr("It holds %n run(s).", nullptr, static_cast<int>(log.runs.size()));
    m_what->setText(m_difference.empty()
            ? tr("%1 It matches the log as it is now.").arg(holds)
            : tr("%1 Entries that would come back: %2, that would go: %3, that would change back: %4.")
                  .arg(holds)
                  .arg(countIf(m_difference, false, true))
                  .arg(countIf(m_difference, true, false))
                  .arg(countIf(m_difference, true, true)));
    const auto shown = std::min(m_difference.size(), changesShown);
    for (std::size_t each = 0; each < shown; ++each)
        m_changes->addItem(lineOf(m_difference[each], m_book.units()));
    if (const auto more = static_cast<int>(m_difference.size() - shown); more > 0)
        m_changes->addItem(tr("and %n more", nullptr, more));
}

void BackupsDialog::makeOne()
{
    const auto trouble = backUp(m_book);
    fill();
    if (!trouble.isEmpty())
        m_what->setText(trouble);
}

void BackupsDialog::chooseSealed()
{
    const auto name = QStringLiteral("patella-%1").arg(toQt(isoText(m_book.today()))) + sealedEnding;
    QFileDialog dialog(
        this, tr("Seal a copy"), QDir::homePath(), tr("Sealed backups (*.sealed);;All files (*)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(sealedEnding.mid(1));
    dialog.setOption(QFileDialog::DontConfirmOverwrite);
    dialog.selectFile(name);
    if (dialog.exec() == QDialog::Accepted)
        sealInto(dialog.selectedFiles().value(0));
}

void BackupsDialog::sealInto(const QString& file)
{
    const auto shown = QDir::toNativeSeparators(file);
    if (QFileInfo::exists(file)) {
        m_what->setText(tr("%1 already exists. Nothing was written; choose another name.").arg(shown));
        return;
    }
    PassphraseDialog asking(PassphraseDialog::Of::NewBackup, file, this);
    if (asking.exec() != QDialog::Accepted)
        return;
    const auto seal
        = [&] { return patella::sealInto(fromQt(m_book.file()), fromQt(file), asking.passphrase()); };
    attempt(
        [&] {
            waitingFor(seal);
            m_what->setText(
                tr("A sealed copy was written to %1 and opened again: it is complete.").arg(shown));
        },
        [&](const StoreError& error) { m_what->setText(words::sentence(error)); });
}

void BackupsDialog::chooseFile()
{
    const auto file = QFileDialog::getOpenFileName(this, tr("Open a copy of the log"), QDir::homePath(),
        tr("Log copies (*.patella *.sealed *.version-*);;All files (*)"));
    if (!file.isEmpty())
        openFile(file);
}

// Empty: no passphrase was typed, or the file is not to be opened, which was said.
std::optional<Log> BackupsDialog::unsealedLog(const QString& file)
{
    PassphraseDialog asking(PassphraseDialog::Of::Backup, file, this);
    while (asking.exec() == QDialog::Accepted) {
        auto opened = waitingFor([&] { return logInSealed(fromQt(file), asking.passphrase()); });
        if (auto* log = std::get_if<Log>(&opened))
            return std::move(*log);
        const auto trouble = std::get<SealTrouble>(opened);
        const auto sentence = words::sentence(trouble, QFileInfo(file).fileName());
        if (trouble != SealTrouble::OtherPassphrase) {
            m_what->setText(sentence);
            return std::nullopt;
        }
        asking.say(sentence);
    }
    return std::nullopt;
}

void BackupsDialog::openFile(const QString& file)
{
    attempt(
        [&] {
            std::optional<Log> log;
            if (isSealed(fromQt(file))) {
                log = unsealedLog(file);
                if (!log)
                    return;
            }
            m_opened.insert(m_opened.begin(), {fromQt(file), QFileInfo(file).fileName(), std::move(log)});
            fill();
        },
        [&](const StoreError& error) { m_what->setText(words::sentence(error)); });
}

void BackupsDialog::restore()
{
    const auto row = static_cast<std::size_t>(m_list->currentRow());
    if (row >= m_copies.size())
        return;
    const auto trouble = backUpByItself(m_book);
    if (!m_book.perform(tr("restoring a backup"), m_difference))
        return;
    const auto done = tr("The log is now as in the backup: %1.").arg(m_copies[row].name);
    //: %1 is a sentence; %2 another one, why no backup was made
    Q_EMIT restored(trouble.isEmpty() ? done : tr("%1 No backup was made before. %2").arg(done, trouble));
    accept();
}

} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/settings/sync_page.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/fields/wrapping_check.h"
#include "ui/sync/folder_sync.h"
#include "ui/window/settings/setting_rows.h"

namespace patella::ui {

namespace {

QLabel* said(const QString& text)
{
    auto* label = selectableSentence(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

SyncPage::SyncPage(FolderSync& sync, QWidget* parent)
    : QWidget(parent)
    , m_sync(sync)
    , m_isOn(new WrappingCheck(tr("&Share this log with my other devices")))
    , m_place(selectableSentence({}))
    , m_name(new QLineEdit(sync.settings().name))
    , m_isSealed(new WrappingCheck(tr("Seal the folder with a &passphrase")))
    , m_state(selectableSentence({}))
{
    m_isOn->setObjectName(QStringLiteral("shares"));
    m_name->setObjectName(QStringLiteral("deviceName"));
    m_isSealed->setObjectName(QStringLiteral("seals"));
    m_state->setObjectName(QStringLiteral("syncState"));
    auto* choose = new QPushButton(tr("Choose the fol&der …"));
    choose->setObjectName(QStringLiteral("chooseSharedFolder"));
    choose->setAutoDefault(false);
    auto* fields = new QFormLayout;
    fields->setRowWrapPolicy(QFormLayout::WrapLongRows);
    fields->addRow(tr("&Name of this device"), m_name);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(m_isOn);
    column->addWidget(
        said(tr("Each device keeps its own log; what you log on one reaches all. A program that keeps "
                "folders the same on several computers, such as Syncthing or Nextcloud, carries the folder, "
                "or a USB stick does. Patella itself opens no connection.")));
    column->addWidget(m_place);
    column->addWidget(choose, 0, Qt::AlignLeft);
    column->addLayout(fields);
    column->addWidget(m_isSealed);
    column->addWidget(said(
        tr("Then it can be kept anywhere. The passphrase is asked for at each start and never stored.")));
    column->addWidget(m_state);
    column->addStretch();
    setEnabled(m_sync.isPossible());
    connect(m_isOn, &QCheckBox::clicked, this, &SyncPage::turn);
    connect(choose, &QPushButton::clicked, this, &SyncPage::chooseFolder);
    connect(m_isSealed, &QCheckBox::clicked, this, &SyncPage::seal);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        auto settings = m_sync.settings();
        if (m_name->text().trimmed().isEmpty() || settings.name == m_name->text().trimmed())
            return;
        settings.name = m_name->text().trimmed();
        m_sync.use(settings);
    });
    connect(&m_sync, &FolderSync::changed, this, &SyncPage::show);
    show();
}

void SyncPage::turn(bool on)
{
    auto settings = m_sync.settings();
    settings.isOn = on;
    if (on && settings.folder.isEmpty())
        chooseFolder();
    else
        use(settings);
    show();
}

void SyncPage::chooseFolder()
{
    const auto folder
        = QFileDialog::getExistingDirectory(this, tr("The folder that is shared with your other devices"),
            m_sync.settings().folder.isEmpty() ? QDir::homePath() : m_sync.settings().folder);
    if (!folder.isEmpty())
        useFolder(folder);
}

void SyncPage::useFolder(const QString& folder)
{
    auto settings = m_sync.settings();
    settings.folder = folder;
    settings.isOn = true;
    use(settings);
}

void SyncPage::seal(bool on)
{
    auto settings = m_sync.settings();
    settings.isSealed = on;
    use(settings);
}

void SyncPage::use(const SyncSettings& settings)
{
    m_sync.use(settings);
    if (m_sync.state() == FolderSync::State::NeedsPassphrase)
        Q_EMIT m_sync.passphraseWanted();
}

void SyncPage::show()
{
    const auto settings = m_sync.settings();
    m_isOn->setChecked(settings.isOn && !settings.folder.isEmpty());
    m_isSealed->setChecked(settings.isSealed);
    m_place->setText(settings.folder.isEmpty()
            ? tr("No folder is chosen.")
            : tr("Folder: %1").arg(QDir::toNativeSeparators(settings.folder)));
    QStringList lines{m_sync.trouble()};
    if (m_sync.state() == FolderSync::State::Done)
        lines << words::inLines(m_sync.outcome());
    lines.removeAll(QString());
    m_state->setText(lines.join(QLatin1Char('\n')));
}

} // namespace patella::ui

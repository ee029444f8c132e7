// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/settings/files_pages.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/fields/flow_rows.h"
#include "ui/fields/wrapping_check.h"
#include "ui/import/watched_folder.h"
#include "ui/log/back_up.h"
#include "ui/log/backup_settings.h"
#include "ui/log/log_book.h"
#include "ui/report/window/report_controls.h"
#include "ui/window/settings/setting_rows.h"

namespace patella::ui {

FolderPage::FolderPage(WatchedFolder& folder, QWidget* parent)
    : QWidget(parent)
    , m_folder(folder)
    , m_isOn(new WrappingCheck(tr("&Look for new runs in a folder while Patella is open")))
    , m_place(selectableSentence({}))
{
    auto* choose = new QPushButton(tr("Choose the &folder …"));
    choose->setObjectName(QStringLiteral("chooseFolder"));
    choose->setAutoDefault(false);
    m_isOn->setObjectName(QStringLiteral("watches"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_isOn);
    column->addWidget(m_place);
    column->addWidget(choose, 0, Qt::AlignLeft);
    column->addWidget(
        selectableSentence(tr("For the folder where a watch, a phone or another program saves its runs. New "
                              "ones are offered above the pages; nothing is imported until you say so.")));
    column->addStretch();
    connect(m_isOn, &QCheckBox::clicked, this, [this](bool on) {
        if (!on)
            m_folder.stop();
        else
            m_folder.choose(); // the last one is offered
        show();
    });
    connect(choose, &QPushButton::clicked, &m_folder, &WatchedFolder::choose);
    connect(&m_folder, &WatchedFolder::chosen, this, &FolderPage::show);
    connect(&m_folder, &WatchedFolder::stopped, this, &FolderPage::show);
    show();
}

void FolderPage::show()
{
    const auto path = WatchedFolder::path();
    m_isOn->setChecked(!path.isEmpty());
    m_place->setText(
        path.isEmpty() ? tr("No folder is watched.") : tr("Watched: %1").arg(QDir::toNativeSeparators(path)));
}

BackupsPage::BackupsPage(const LogBook& book, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_isOn(new WrappingCheck(tr("&Make backups automatically")))
    , m_place(selectableSentence({}))
{
    m_isOn->setObjectName(QStringLiteral("makesBackups"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_isOn);
    column->addWidget(selectableSentence(
        tr("A backup is made when the window is closed after a change. The last five are kept, one a day for "
           "a week, one a week for two months, and one a month for ever. The sample log has none.")));
    column->addWidget(m_place);
    column->addLayout(buttons());
    column->addStretch();
    connect(m_isOn, &QCheckBox::toggled, this, [](bool on) {
        auto settings = backupSettings();
        settings.isOn = on;
        keep(settings);
    });
    show();
}

QLayout* BackupsPage::buttons()
{
    auto* row = new FlowRows(6);
    const auto offer = [&](const char* name, const QString& text, auto&& act) {
        auto* button = new QPushButton(text);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        row->add(button, 0);
    };
    const auto lieIn = [this](const QString& place) {
        auto settings = backupSettings();
        settings.place = place;
        keep(settings);
        show();
    };
    offer("backupPlace", tr("&Another place …"), [this, lieIn] {
        const auto place = QFileDialog::getExistingDirectory(
            this, tr("Keep backups in this folder"), backupSettings().place);
        if (!place.isEmpty())
            lieIn(place);
    });
    offer("besideTheLog", tr("&Beside the log"), [lieIn] { lieIn({}); });
    offer("showBackups", tr("&Show and restore …"), [this] { Q_EMIT listWanted(); });
    return row;
}

void BackupsPage::show()
{
    m_isOn->setChecked(backupSettings().isOn);
    const auto count = static_cast<int>(backupsOf(m_book).size());
    m_place->setText(tr("%n backup(s) of this log in %1.", nullptr, count).arg(backupFolder(m_book)));
}

QWidget* reportPage(const LogBook& book)
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    auto* controls = new ReportControls(book.log(), book.today(), keptSettings());
    QObject::connect(
        controls, &ReportControls::changed, controls, [controls] { keep(controls->settings()); });
    column->addWidget(controls);
    return page;
}

} // namespace patella::ui

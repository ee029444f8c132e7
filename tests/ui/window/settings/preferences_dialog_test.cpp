// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>

#include <gtest/gtest.h>

#include "core/log/blank.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/on_screen.h"
#include "ui/convert.h"
#include "ui/entry/quick_entry.h"
#include "ui/fields/preferences.h"
#include "ui/fields/shoe_field.h"
#include "ui/import/watched_folder.h"
#include "ui/log/back_up.h"
#include "ui/log/backup_settings.h"
#include "ui/log/log_book.h"
#include "ui/look/appearance.h"
#include "ui/pages/today/morning_question.h"
#include "ui/report/window/report_settings.h"
#include "ui/sync/folder_sync.h"
#include "ui/window/settings/preferences_dialog.h"
#include "ui/window/settings/sync_page.h"

#include <algorithm>

namespace patella::ui {
namespace {

using namespace test;

class Preferences : public testing::Test {
protected:
    Preferences() { bringToFront(dialog); }
    ~Preferences() override { QSettings().clear(); }

    QStringList pagesShown() const
    {
        QStringList shown;
        const auto* titles = dialog.findChild<QListWidget*>();
        for (int page = 0; page < titles->count(); ++page)
            if (!titles->item(page)->isHidden())
                shown << titles->item(page)->text();
        return shown;
    }
    void search(const QString& typed)
    {
        auto* field = dialog.findChild<QLineEdit*>();
        field->clear();
        QTest::keyClicks(field, typed);
    }
    QComboBox* choice(const char* name) const
    {
        return dialog.findChild<QComboBox*>(QString::fromLatin1(name));
    }

    TemporaryFolder folder;
    LogBook book{LogStore(folder / "log.patella"), [] { return aDay; }};
    QWidget window;
    WatchedFolder watched{book, &window};
    FolderSync sync{book.file(), false};
    PreferencesDialog dialog{book, watched, sync};
};

TEST_F(Preferences, GiveATitleASecondLineOnlyWhereItNeedsOne)
{
    const auto* titles = dialog.findChild<QListWidget*>();
    const int line = titles->fontMetrics().height();
    for (int page = 0; page < titles->count(); ++page) {
        const auto* title = titles->item(page);
        const int wide = titles->fontMetrics().horizontalAdvance(title->text());
        const bool fits = wide + titles->fontMetrics().averageCharWidth() * 5 < titles->width();
        EXPECT_TRUE(!fits || titles->visualItemRect(title).height() < 2 * line) << qPrintable(title->text());
    }
}

TEST_F(Preferences, AreFoundByTheirWords)
{
    EXPECT_EQ(pagesShown().size(), 6);
    search(QStringLiteral("miles"));
    EXPECT_EQ(pagesShown(), QStringList{QStringLiteral("Language, units and colours")});
    search(QStringLiteral("shoes replace"));
    EXPECT_EQ(pagesShown(), QStringList{QStringLiteral("New entries")});
    EXPECT_EQ(dialog.findChild<QStackedWidget*>()->currentIndex(), PreferencesDialog::Entries)
        << "the first page found is shown";
    search(QStringLiteral("paper"));
    EXPECT_EQ(pagesShown(), QStringList{QStringLiteral("Report")});
    search(QStringLiteral("nonsense"));
    EXPECT_TRUE(pagesShown().isEmpty());
    EXPECT_TRUE(labelsOn(dialog).contains(QStringLiteral("No page has these words.")));
    search(QString());
    EXPECT_EQ(pagesShown().size(), 6);
}

TEST_F(Preferences, CountAtOnce)
{
    QSignalSpy units(&dialog, &PreferencesDialog::unitsChanged);
    auto* unit = choice("unit");
    unit->setCurrentIndex(unit->findText(QStringLiteral("Miles")));
    EXPECT_EQ(chosenUnits().distance, DistanceUnit::Mile);
    EXPECT_EQ(book.units().distance, DistanceUnit::Mile);
    auto* first = choice("firstDay");
    first->setCurrentIndex(first->findData(static_cast<int>(Qt::Saturday)));
    EXPECT_EQ(chosenUnits().firstDay, Qt::Saturday);
    EXPECT_EQ(units.count(), 2);
    choice("look")->setCurrentIndex(2);
    EXPECT_EQ(chosenAppearance(), Appearance::Dark);
    apply(Appearance::System);
}

TEST_F(Preferences, AskForNewWindowsInAnotherLanguage)
{
    QSignalSpy changed(&dialog, &PreferencesDialog::languageChanged);
    auto* language = choice("programLanguage");
    ASSERT_GT(language->findData(QStringLiteral("de")), 0);
    language->setCurrentIndex(language->findData(QStringLiteral("de")));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(chosenLanguage(), QStringLiteral("de"));
}

TEST_F(Preferences, SayWhatANewEntryStartsFrom)
{
    auto* knee = choice("knee");
    knee->setCurrentIndex(knee->findData(static_cast<int>(Side::Right)));
    EXPECT_EQ(entryDefaults().knee, Side::Right);
    QuickEntry entry(book);
    EXPECT_EQ(entry.findChild<ChoiceField<Side>*>(QStringLiteral("side"))->choice(), Side::Right);

    auto* limit = dialog.findChild<QLineEdit*>(QStringLiteral("shoeLimit"));
    limit->setText(QStringLiteral("650"));
    Q_EMIT limit->editingFinished();
    ShoeField shoes;
    shoes.offer({}, {});
    shoes.setEditText(QStringLiteral("Green"));
    ASSERT_TRUE(shoes.newPair());
    EXPECT_EQ(shoes.newPair()->limit, kilometres(650));
}

TEST_F(Preferences, EndTheMorningQuestion)
{
    auto run = aRun(daysAfter(aDay, -1));
    book.perform({}, {added(run), added(aPainNote(run, Moment::During, 4))});
    MorningQuestion question(book);
    question.ask();
    EXPECT_FALSE(question.isHidden());
    dialog.findChild<QCheckBox*>(QStringLiteral("mornings"))->setChecked(false);
    question.ask();
    EXPECT_TRUE(question.isHidden());
}

TEST_F(Preferences, KeepWhatReportsStartFrom)
{
    dialog.showPage(PreferencesDialog::Report);
    auto* name = dialog.findChild<QLineEdit*>(QStringLiteral("name"));
    name->setText(QStringLiteral("Anna"));
    Q_EMIT name->editingFinished();
    EXPECT_EQ(keptSettings().name, QStringLiteral("Anna"));
}

TEST_F(Preferences, NameTheWatchedFolderAndEndIt)
{
    dialog.showPage(PreferencesDialog::Folder);
    auto* isOn = dialog.findChild<QCheckBox*>(QStringLiteral("watches"));
    EXPECT_FALSE(isOn->isChecked());
    EXPECT_TRUE(labelsOn(dialog).contains(QStringLiteral("No folder is watched.")));
    watched.watch(toQt(folder.path().string()));
    EXPECT_TRUE(isOn->isChecked());
    EXPECT_TRUE(labelsOn(dialog).contains(toQt(folder.path().string())));
    click(isOn);
    EXPECT_EQ(WatchedFolder::path(), QString());
    EXPECT_TRUE(labelsOn(dialog).contains(QStringLiteral("No folder is watched.")));
}

TEST_F(Preferences, SayWhereTheBackupsLieAndLeadToThem)
{
    dialog.showPage(PreferencesDialog::Backups);
    EXPECT_TRUE(labelsOn(dialog).contains(QStringLiteral("0 backup(s) of this log in ")));
    EXPECT_TRUE(labelsOn(dialog).contains(backupFolder(book)));
    dialog.findChild<QCheckBox*>(QStringLiteral("makesBackups"))->setChecked(false);
    EXPECT_FALSE(backupSettings().isOn);
    keep(BackupSettings{.isOn = true, .place = QStringLiteral("/somewhere")});
    click(dialog.findChild<QPushButton*>(QStringLiteral("besideTheLog")));
    EXPECT_EQ(backupSettings().place, QString());
    QSignalSpy wanted(&dialog, &PreferencesDialog::backupsWanted);
    click(dialog.findChild<QPushButton*>(QStringLiteral("showBackups")));
    EXPECT_EQ(wanted.count(), 1);
}

TEST_F(Preferences, ShareTheLogThroughAFolderUnderAName)
{
    const auto shared = QString::fromStdString((folder / "shared").string());
    QDir().mkpath(shared);
    auto* name = dialog.findChild<QLineEdit*>(QStringLiteral("deviceName"));
    name->setText(QStringLiteral("Laptop"));
    Q_EMIT name->editingFinished();
    auto* page = dialog.findChild<SyncPage*>();
    page->useFolder(shared);
    EXPECT_TRUE(dialog.findChild<QCheckBox*>(QStringLiteral("shares"))->isChecked());
    EXPECT_EQ(syncSettings(book.file()),
        (SyncSettings{.isOn = true, .folder = shared, .name = QStringLiteral("Laptop"), .isSealed = false}));
    EXPECT_TRUE(QTest::qWaitFor([&] { return sync.state() == FolderSync::State::Done; }));
    EXPECT_TRUE(QTest::qWaitFor([&] {
        const auto labels = page->findChildren<QLabel*>();
        return std::ranges::any_of(labels,
            [](const QLabel* label) { return label->text().contains(QStringLiteral("No other device")); });
    }));
    dialog.findChild<QCheckBox*>(QStringLiteral("shares"))->click();
    EXPECT_EQ(sync.state(), FolderSync::State::Off);
}

} // namespace
} // namespace patella::ui

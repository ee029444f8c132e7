// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include "core/log/blank.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "ui/entry/drafts.h"
#include "ui/entry/knee_check_dialog.h"
#include "ui/entry/quick_entry.h"
#include "ui/entry/run_dialog.h"
#include "ui/fields/date_field.h"
#include "ui/fields/fields.h"
#include "ui/log/log_book.h"
#include "ui/window/main_window.h"

namespace patella::ui {
namespace {

using namespace test;

std::unique_ptr<MainWindow> windowOn(const QString& file)
{
    auto window = std::make_unique<MainWindow>(
        std::make_unique<LogBook>(LogStore(file.toStdString()), [] { return aDay; }));
    window->show();
    return window;
}

// The program that is killed: it half fills a run and waits for its end.
TEST(HalfFilledForm, DISABLED_WaitsToBeKilled)
{
    const auto window = windowOn(qEnvironmentVariable("PATELLA_TEST_LOG"));
    QTimer::singleShot(0, window.get(), [] {
        auto* dialog = qobject_cast<RunDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        dialog->findChild<DistanceField*>(QStringLiteral("distance_m"))->setText(QStringLiteral("8.2"));
        EXPECT_TRUE(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_F2);
    });
    auto* card = window->findChild<QuickEntry*>();
    Q_EMIT card->formWanted({added(blankRun(RunId::fresh(), daysAfter(aDay, -1)))});
}

class Draft : public testing::Test {
protected:
    TemporaryFolder folder;
    QString log = QString::fromStdString((folder / "log.patella").string());
    QString draft = log + QStringLiteral(".draft");
};

TEST_F(Draft, IsOfferedAtTheNextStartAfterTheProgramWasKilled)
{
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PATELLA_TEST_LOG"), log);
    for (const auto* shards : {"GTEST_TOTAL_SHARDS", "GTEST_SHARD_INDEX"}) // whoever runs the others
        environment.remove(QLatin1String(shards));
    program.setProcessEnvironment(environment);
    program.start(QCoreApplication::applicationFilePath(),
        {QStringLiteral("--gtest_also_run_disabled_tests"),
            QStringLiteral("--gtest_filter=HalfFilledForm.DISABLED_WaitsToBeKilled")});
    ASSERT_TRUE(program.waitForStarted());
    const auto holdsTheRun = [this] {
        QFile file(draft);
        return file.open(QIODevice::ReadOnly) && file.readAll().contains("\"distance_m\": 8200");
    };
    ASSERT_TRUE(QTest::qWaitFor(holdsTheRun, 30'000));
    program.kill(); // SIGKILL
    ASSERT_TRUE(program.waitForFinished());

    const auto window = windowOn(log);
    auto* banner = window->findChild<QFrame*>(QStringLiteral("draftBanner"));
    ASSERT_NE(banner, nullptr);
    EXPECT_TRUE(banner->isVisible());
    EXPECT_TRUE(banner->findChild<QLabel*>()->text().contains(QStringLiteral("8.2")));
    QTimer::singleShot(0, window.get(), [] {
        auto* dialog = qobject_cast<RunDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        EXPECT_EQ(dialog->entry().run.measured.distance, Distance{8200});
        EXPECT_EQ(dialog->entry().run.when.date, daysAfter(aDay, -1));
        EXPECT_EQ(dialog->entry().painNotes.size(), 3u) << "no pain before, during and after";
        dialog->accept();
    });
    banner->findChild<QPushButton*>(QStringLiteral("accept"))->click();
    const auto saved = LogStore(log.toStdString()).wholeLog();
    ASSERT_EQ(saved.runs.size(), 1u);
    EXPECT_EQ(saved.painNotes.size(), 3u);
    EXPECT_FALSE(QFile::exists(draft));
}

TEST_F(Draft, KeepsTheQuickEntryToo)
{
    {
        const auto window = windowOn(log);
        window->findChild<QuickEntry*>()->findChild<DistanceField*>()->setText(QStringLiteral("5"));
        ASSERT_TRUE(QTest::qWaitFor([this] { return QFile::exists(draft); }, 5000));
    }
    EXPECT_NE(windowOn(log)->findChild<QFrame*>(QStringLiteral("draftBanner")), nullptr);
}

TEST_F(Draft, IsGoneOnceTheEntryIsSavedOrDiscarded)
{
    const auto window = windowOn(log);
    auto* card = window->findChild<QuickEntry*>();
    card->findChild<DistanceField*>()->setText(QStringLiteral("5"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return QFile::exists(draft); }, 5000));
    card->findChild<QPushButton*>(QStringLiteral("save"))->click();
    EXPECT_TRUE(QTest::qWaitFor([this] { return !QFile::exists(draft); }, 5000));
}

TEST_F(Draft, ThatWasLeftStaysWhileAnotherEntryIsWritten)
{
    const ChangeSet left{added(aRun())};
    {
        Drafts(log).keep(left);
    }
    {
        Drafts drafts(log);
        drafts.keep({added(aKneeCheck())});
        drafts.forget();
    }
    Drafts drafts(log);
    EXPECT_EQ(drafts.left(), std::vector<ChangeSet>{left});
    drafts.drop(left);
    EXPECT_FALSE(QFile::exists(draft));
}

TEST_F(Draft, OfASecondWindowIsKeptToo)
{
    const ChangeSet ofTheFirst{added(aRun())}, ofTheSecond{added(aKneeCheck())};
    {
        Drafts first(log), second(log);
        first.keep(ofTheFirst);
        second.keep(ofTheSecond);
        EXPECT_TRUE(Drafts(log).left().empty()) << "they are being typed there";
    }
    EXPECT_EQ(Drafts(log).left(), (std::vector<ChangeSet>{ofTheFirst, ofTheSecond}));
    EXPECT_EQ(Drafts(log).left().size(), 2u) << "of both, in one file now";
    EXPECT_FALSE(QFile::exists(draft + QStringLiteral("-2")));
}

TEST_F(Draft, ThatIsTypedAgainIsLeftNoMore)
{
    const ChangeSet first{added(aRun())}, second{added(aKneeCheck())};
    Drafts drafts(log);
    drafts.putAside(first);
    drafts.putAside(second);
    drafts.take(first);
    EXPECT_EQ(drafts.left(), std::vector<ChangeSet>{second});
    drafts.forget();
    EXPECT_EQ(Drafts(log).left().size(), 0u) << "of the window that is open";
    EXPECT_EQ(drafts.left(), std::vector<ChangeSet>{second});
}

TEST_F(Draft, ThatCannotBeReadStaysAndStopsNoOther)
{
    const std::string torn = "{\"before\": {\"pat";
    writeBytes(draft.toStdString(), torn);
    {
        Drafts drafts(log);
        EXPECT_TRUE(drafts.left().empty());
        drafts.keep({added(aRun())});
    }
    EXPECT_EQ(bytesOf(draft.toStdString()), torn);
    EXPECT_EQ(Drafts(log).left().size(), 1u);
}

TEST_F(Draft, OfAFormThatWasGivenUpIsOfferedAtOnceAndThenTheOneBefore)
{
    const auto window = windowOn(log);
    const auto giveUp = [&](const Record& record) {
        QTimer::singleShot(0, window.get(), [] {
            auto* form = qobject_cast<EntryDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(form, nullptr);
            form->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("fog"));
            QTest::keyClick(form, Qt::Key_Escape);
        });
        Q_EMIT window->findChild<QuickEntry*>()->formWanted({added(record)});
    };
    giveUp(aVisit());
    giveUp(aKneeCheck());
    const auto banner = [&] { return window->findChild<QFrame*>(QStringLiteral("draftBanner")); };
    ASSERT_NE(banner(), nullptr);
    EXPECT_TRUE(banner()->findChild<QLabel*>()->text().contains(QStringLiteral("a knee check")));
    for (auto* button : banner()->findChildren<QPushButton*>())
        if (button->text() == QLatin1String("Discard"))
            button->click();
    ASSERT_NE(banner(), nullptr);
    EXPECT_TRUE(banner()->findChild<QLabel*>()->text().contains(QStringLiteral("a visit")));
}

TEST_F(Draft, OfTheQuickEntryComesBackFromTheLargerForm)
{
    const auto window = windowOn(log);
    auto* card = window->findChild<QuickEntry*>();
    card->findChild<DistanceField*>()->setText(QStringLiteral("5"));
    QTimer::singleShot(0, window.get(), [] {
        auto* dialog = qobject_cast<RunDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        dialog->findChild<QLineEdit*>(QStringLiteral("cadence_spm"))->setText(QStringLiteral("170"));
        dialog->findChild<DistanceField*>(QStringLiteral("distance_m"))->setText(QStringLiteral("6"));
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    for (auto* button : card->findChildren<QPushButton*>())
        if (button->text().contains(QStringLiteral("ore …")))
            button->click();
    EXPECT_EQ(window->findChild<QFrame*>(QStringLiteral("draftBanner")), nullptr);
    EXPECT_EQ(card->entry().run.measured.distance, kilometres(6));
    EXPECT_EQ(card->entry().run.measured.cadence, Cadence::of(170));
}

} // namespace
} // namespace patella::ui

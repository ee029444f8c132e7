// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QUndoStack>
#include <QWidget>

#include <gtest/gtest.h>

#include "core/log/blank.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/entry/open_form.h"
#include "ui/entry/entry_dialog.h"
#include "ui/entry/form_controller.h"
#include "ui/log/log_book.h"

#include <functional>

namespace patella::ui {
namespace {

using namespace test;

class FormControllerTest : public testing::Test {
protected:
    // Opens a form and does what a runner does in it, once it is there.
    void open(const ChangeSet& changeSet, const std::function<void(EntryDialog&)>& work)
    {
        QTimer::singleShot(0, &window, [&] { workInForm(work); });
        forms.open(changeSet);
    }
    void workInForm(const std::function<void(EntryDialog&)>& work)
    {
        auto* form = qobject_cast<EntryDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(form, nullptr);
        work(*form);
        if (form->isVisible())
            form->reject();
    }
    static void name(EntryDialog& form, const char* text)
    {
        form.findChild<QLineEdit*>(QStringLiteral("name"))->setText(QLatin1String(text));
    }

    TemporaryFolder folder;
    LogBook book{LogStore(folder / "log.patella"), [] { return aDay; }};
    QWidget window;
    FormController forms{book, &window};
    QSignalSpy saved{&forms, &FormController::saved};
};

TEST_F(FormControllerTest, WritesWhatWasSavedAndSaysSo)
{
    open({added(newShoe({}))}, [](EntryDialog& form) {
        name(form, "Red");
        form.accept();
    });
    ASSERT_EQ(book.log().shoes.size(), 1u);
    EXPECT_EQ(book.log().shoes[0].name, "Red");
    ASSERT_EQ(saved.count(), 1);
    EXPECT_TRUE(saved[0][0].toString().contains(QLatin1String("Red")));
}

TEST_F(FormControllerTest, PutsAsideWhatWasTypedInAFormThatWasGivenUp)
{
    QSignalSpy putAside(&forms, &FormController::putAside);
    open({added(newShoe({}))}, [](EntryDialog& form) {
        name(form, "Red");
        QTest::keyClick(&form, Qt::Key_Escape);
    });
    EXPECT_TRUE(book.log().shoes.empty());
    EXPECT_EQ(saved.count(), 0);
    EXPECT_EQ(putAside.count(), 1);
    ASSERT_EQ(forms.leftOver().size(), 1u);

    QTimer::singleShot(0, &window, [&] { workInForm([](EntryDialog& form) { form.reject(); }); });
    forms.openLeftOver(forms.leftOver().front());
    ASSERT_EQ(forms.leftOver().size(), 1u) << "given up again";
    QTimer::singleShot(0, &window, [&] {
        workInForm([](EntryDialog& form) {
            EXPECT_EQ(form.findChild<QLineEdit*>(QStringLiteral("name"))->text(), QStringLiteral("Red"));
            form.accept();
        });
    });
    forms.openLeftOver(forms.leftOver().front());
    EXPECT_EQ(book.log().shoes.at(0).name, "Red");
    EXPECT_TRUE(forms.leftOver().empty());
    EXPECT_FALSE(std::filesystem::exists(folder / "log.patella.draft"));
}

TEST_F(FormControllerTest, PutsNothingAsideWhereNothingWasTyped)
{
    open({added(newShoe({}))}, [](EntryDialog& form) { form.reject(); });
    EXPECT_TRUE(forms.leftOver().empty());
}

TEST_F(FormControllerTest, GoesOnWithTheKneeAndPlaceThatACardShows)
{
    const auto run = aRun();
    forms.watch({.written = [] { return ChangeSet{}; },
        .takesBack = {},
        .knee = [&](const RunId& id) -> std::optional<KneeBegun> {
            return id == run.id ? std::optional(KneeBegun{Side::Right, Region::Front, {}}) : std::nullopt;
        }});
    std::vector<KneeLine> shown;
    const auto look = [&](EntryDialog& form) {
        shown = form.findChild<KneeGrid*>()->shownLines();
        form.reject();
    };
    open({added(run)}, look);
    ASSERT_EQ(shown.size(), 1u);
    EXPECT_EQ(shown[0].side, Side::Right);
    EXPECT_EQ(shown[0].region, Region::Front);
    open({added(aRun())}, look);
    EXPECT_EQ(shown[0].region, std::nullopt) << "another run than that of the card";
    EXPECT_TRUE(forms.leftOver().empty()) << "nothing was typed";
}

TEST_F(FormControllerTest, GivesWhatWentFromACardIntoAFormBackToTheCard)
{
    ChangeSet back;
    forms.watch({.written = [] { return ChangeSet{}; },
        .takesBack =
            [&](const ChangeSet& written) {
                back = written;
                return true;
            }});
    open({added(newShoe({}))}, [](EntryDialog& form) {
        name(form, "Red");
        form.reject();
    });
    EXPECT_EQ(back.size(), 1u);
    EXPECT_TRUE(forms.leftOver().empty());
}

TEST_F(FormControllerTest, AsksOnceAboutARunThatIsThereAlready)
{
    ASSERT_TRUE(book.perform({}, {added(aRun())}));
    open({added(aRun())}, [this](EntryDialog& form) {
        QTimer::singleShot(0, &form, [&form, this] { // the form is there again
            EXPECT_EQ(book.log().runs.size(), 1u);
            EXPECT_EQ(
                form.findChild<QPushButton*>(QStringLiteral("save"))->text(), QStringLiteral("Save anyway"));
            form.accept();
        });
        form.accept();
    });
    EXPECT_EQ(book.log().runs.size(), 2u);
}

TEST_F(FormControllerTest, SaysNothingWhereNothingWasChanged)
{
    const auto pair = aShoe();
    ASSERT_TRUE(book.perform({}, {added(pair)}));
    open({replaced(pair, pair)}, [](EntryDialog& form) { form.accept(); });
    EXPECT_EQ(saved.count(), 0);
    EXPECT_EQ(book.log().shoes, std::vector{pair});
}

TEST_F(FormControllerTest, MakesOneStepOfUndoOfAForm)
{
    const auto pair = aShoe("Blue");
    ASSERT_TRUE(book.perform({}, {added(pair)}));
    open({replaced(pair, pair)}, [](EntryDialog& form) {
        name(form, "Red");
        form.accept();
    });
    EXPECT_EQ(book.log().shoes[0].name, "Red");
    book.undoStack().undo();
    EXPECT_EQ(book.log().shoes, std::vector{pair});
}

TEST_F(FormControllerTest, LeavesTheFormOpenWithItsWordsWhenTheLogRefuses)
{
    const auto pair = aShoe("Blue");
    ASSERT_TRUE(book.perform({}, {added(pair)}));
    int tries = 0;
    QTimer again;
    again.setInterval(20);
    QObject::connect(&again, &QTimer::timeout, &window, [&] {
        auto* form = qobject_cast<EntryDialog*>(QApplication::activeModalWidget());
        if (!form)
            return;
        if (++tries == 1) {
            book.perform({}, {removed(pair)}); // by another window, meanwhile
            name(*form, "Red");
            form->accept();
            return;
        }
        EXPECT_EQ(form->findChild<QLineEdit*>(QStringLiteral("name"))->text(), QStringLiteral("Red"));
        form->reject();
    });
    again.start();
    forms.open({replaced(pair, pair)});
    EXPECT_EQ(tries, 2);
    EXPECT_EQ(saved.count(), 0);
    EXPECT_TRUE(book.log().shoes.empty());
}

TEST_F(FormControllerTest, KeepsADraftWhileTheFormIsOpenAndForgetsItAfterwards)
{
    const auto draft = folder / "log.patella.draft";
    bool wasKept = false;
    open({added(newShoe({}))}, [&](EntryDialog& form) {
        EXPECT_FALSE(std::filesystem::exists(draft)) << "nothing is typed yet";
        name(form, "Red");
        wasKept = QTest::qWaitFor([&] { return std::filesystem::exists(draft); }, 3000);
        form.accept();
    });
    EXPECT_TRUE(wasKept);
    EXPECT_FALSE(std::filesystem::exists(draft));
}

TEST_F(FormControllerTest, KeepsADraftOfWhatStandsInTheWindowWithoutAForm)
{
    ChangeSet typed;
    forms.watch({.written = [&] { return typed; }, .takesBack = {}});
    const auto draft = folder / "log.patella.draft";
    typed = {added(aRun())};
    EXPECT_TRUE(QTest::qWaitFor([&] { return std::filesystem::exists(draft); }, 3000));
    typed.clear();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !std::filesystem::exists(draft); }, 3000));
}

} // namespace
} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/log/blank.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "ui/log/log_book.h"
#include "ui/pages/patterns/experiment_view.h"

namespace patella::ui {
namespace {

using namespace test;
using testing::HasSubstr;

class ExperimentViews : public testing::Test {
protected:
    ExperimentViews()
    {
        experiment.firstShoe = blue.id;
        experiment.secondShoe = red.id;
        experiment.side = Side::Left;
        book.perform({}, {added(blue), added(red)});
        QObject::connect(&book, &LogBook::changed, &view, &ExperimentView::refresh);
        QObject::connect(&view, &ExperimentView::formWanted, &view,
            [this](const ChangeSet& changeSet) { form = changeSet; });
        view.show();
        view.refresh();
    }

    void begin() { ASSERT_TRUE(book.perform({}, {added(experiment)})); }

    void run(LocalDate date, std::optional<int> score)
    {
        const auto run = aRun(date);
        ChangeSet changeSet{added(run)};
        if (score)
            changeSet.push_back(added(aPainNote(run, Moment::During, *score)));
        ASSERT_TRUE(book.perform({}, changeSet));
    }

    QPushButton* button(const char* name) const
    {
        for (auto* each : view.findChildren<QPushButton*>(QLatin1String(name)))
            if (each->isVisible())
                return each;
        return nullptr;
    }
    void click(const char* name) const
    {
        ASSERT_TRUE(button(name)) << name;
        QTest::mouseClick(button(name), Qt::LeftButton);
    }

    std::string words() const
    {
        QStringList words;
        for (const auto* label : view.findChildren<QLabel*>())
            if (label->isVisible())
                words << label->text();
        return words.join(QLatin1Char('\n')).toStdString();
    }

    TemporaryFolder folder;
    LogBook book{LogStore(folder / "log.patella"), [] { return aDay; }};
    const Shoe blue = aShoe("Blue");
    const Shoe red = aShoe("Red");
    SelfExperiment experiment = newOf<SelfExperiment>(daysAfter(aDay, -40));
    ExperimentView view{book};
    ChangeSet form;
};

TEST_F(ExperimentViews, OfferToPlanOne)
{
    click("planExperiment");
    ASSERT_EQ(form.size(), 1u);
    EXPECT_TRUE(std::holds_alternative<SelfExperiment>(*form[0].after));
}

TEST_F(ExperimentViews, PlanWhatLooksIntoAFinding)
{
    view.plan({.kind = patterns::FactorKind::Shoe, .name = "Red"}, Side::Right);
    const auto planned = std::get<SelfExperiment>(*form.at(0).after);
    EXPECT_EQ(planned.tried, Tried::Shoe);
    EXPECT_EQ(planned.firstShoe, red.id);
    EXPECT_EQ(planned.side, Side::Right);
    view.plan({.kind = patterns::FactorKind::NoWarmUp, .name = {}}, Side::Left);
    EXPECT_EQ(std::get<SelfExperiment>(*form.at(0).after).first, "no warm-up");
}

TEST_F(ExperimentViews, TakeARunInWithOneClickAndUndoIt)
{
    begin();
    EXPECT_THAT(words(), HasSubstr("0 of 12 runs are done"));
    EXPECT_EQ(button("thisWasThatRun"), nullptr) << "there is no run yet";
    run(daysAfter(aDay, -30), 3);
    click("thisWasThatRun");
    EXPECT_EQ(book.log().runs[0].preparation.experiment, experiment.id);
    EXPECT_EQ(book.log().runs[0].preparation.trial, Count::of(0));
    EXPECT_THAT(words(), HasSubstr("1 of 12 runs are done"));
    book.undoStack().undo();
    EXPECT_EQ(book.log().runs[0].preparation.experiment, std::nullopt);
    EXPECT_THAT(words(), HasSubstr("0 of 12 runs are done"));
}

TEST_F(ExperimentViews, ShowTheResultAfterTheLastRunAndNotBefore)
{
    begin();
    for (int trial = 0; trial < 12; ++trial) {
        EXPECT_EQ(words().find("exact paired test"), std::string::npos) << "sealed";
        const bool isBlue
            = conditionOf(trial, static_cast<std::uint64_t>(experiment.seed.number)) == Condition::First;
        run(daysAfter(aDay, trial - 30), isBlue ? 1 : 3);
        click("thisWasThatRun");
    }
    EXPECT_THAT(words(), HasSubstr("2.0 points lower with pair “Blue” than with pair “Red”"));
    EXPECT_THAT(words(), HasSubstr("p = 0.031"));
    EXPECT_TRUE(button("planExperiment")) << "another one can be planned";
}

TEST_F(ExperimentViews, RepeatWhatWasNotedWhileItRunsAndAfterwards)
{
    experiment.notes = "Only on the flat round by the river";
    begin();
    EXPECT_THAT(words(), HasSubstr("Only on the flat round by the river"));
    auto over = experiment;
    over.ended = aDay;
    ASSERT_TRUE(book.perform({}, {replaced(experiment, over)}));
    EXPECT_THAT(words(), HasSubstr("Only on the flat round by the river"));
}

TEST_F(ExperimentViews, WarnBeforeOneIsEndedEarly)
{
    begin();
    QString warned;
    const auto answer = [&](QMessageBox::ButtonRole role) {
        QTimer::singleShot(0, &view, [&warned, role] {
            auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            ASSERT_TRUE(question);
            warned = question->text();
            for (auto* button : question->buttons())
                if (question->buttonRole(button) == role)
                    return button->click();
        });
    };
    answer(QMessageBox::RejectRole);
    click("endEarly");
    EXPECT_THAT(warned.toStdString(), HasSubstr("less reliable"));
    EXPECT_EQ(book.log().selfExperiments[0].ended, std::nullopt);
    answer(QMessageBox::AcceptRole);
    click("endEarly");
    EXPECT_EQ(book.log().selfExperiments[0].ended, aDay);
    EXPECT_THAT(words(), HasSubstr("there is no result"));
}

} // namespace
} // namespace patella::ui

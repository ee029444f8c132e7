// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include "ui/fields/field_boxes.h"
#include "ui/fields/fields.h"
#include "ui/fields/labelled_field.h"
#include "ui/fields/notes_field.h"

#include <memory>

namespace patella::ui {
namespace {

TEST(LabelledField, NamesItsFieldForScreenReadersWithoutItsMnemonic)
{
    auto* field = new QLineEdit;
    const LabelledField box(QStringLiteral("&Distance, km"), field);
    EXPECT_EQ(field->accessibleName(), QStringLiteral("Distance, km"));
}

TEST(LabelledField, LeadsToItsFieldByItsMnemonic)
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* first = new QLineEdit;
    auto* second = new QLineEdit;
    column->addWidget(new LabelledField(QStringLiteral("&Date"), first));
    column->addWidget(new LabelledField(QStringLiteral("&Time"), second));
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    first->setFocus();
    QTest::keyClick(first, Qt::Key_T, Qt::AltModifier);
    EXPECT_TRUE(second->hasFocus());
}

TEST(LabelledField, HasNoLabelWhereThereIsNothingToSay)
{
    auto* field = new QLineEdit;
    const LabelledField box(QString(), field);
    EXPECT_TRUE(field->accessibleName().isEmpty());
    EXPECT_EQ(box.findChildren<QLabel*>().size(), 1) << "the one for problems";
}

TEST(LabelledField, ShowsAProblemUnderItsFieldWhileThereIsOne)
{
    auto* field = new QLineEdit;
    LabelledField box(QStringLiteral("Distance"), field);
    box.show();
    const auto* problem = box.findChildren<QLabel*>().back();
    EXPECT_FALSE(problem->isVisible());
    box.setProblem(QStringLiteral("Not a distance."));
    EXPECT_EQ(box.problem(), QStringLiteral("Not a distance."));
    EXPECT_TRUE(problem->isVisible());
    box.setProblem({});
    EXPECT_FALSE(problem->isVisible());
}

TEST(LabelledField, MakesBoxesListsAndLinesEquallyHigh)
{
    auto* line = new QLineEdit;
    auto* list = new QComboBox;
    const LabelledField one(QStringLiteral("Time"), line);
    const LabelledField other(QStringLiteral("Kind"), list);
    EXPECT_EQ(line->minimumHeight(), list->minimumHeight());
    EXPECT_GT(line->minimumHeight(), 0);
}

TEST(NotesField, LetsTabLeadOn)
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* notes = notesField(3);
    auto* next = new QLineEdit;
    column->addWidget(notes);
    column->addWidget(next);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    notes->setFocus();
    QTest::keyClick(notes, Qt::Key_Tab);
    EXPECT_TRUE(next->hasFocus());
    EXPECT_TRUE(notes->toPlainText().isEmpty());
}

TEST(NotesField, IsAsHighAsItsLines)
{
    const std::unique_ptr<QPlainTextEdit> two(notesField(2));
    const std::unique_ptr<QPlainTextEdit> four(notesField(4));
    EXPECT_EQ(four->height() - two->height(), 2 * two->fontMetrics().lineSpacing());
}

class FieldBoxesTest : public testing::Test {
protected:
    ~FieldBoxesTest() override
    {
        delete distanceBox;
        delete nameBox;
    }
    FieldBoxes boxes;
    DistanceField* distance = new DistanceField(Units{});
    QLineEdit* name = new QLineEdit;
    LabelledField* distanceBox = boxes.add("distance_m", QStringLiteral("Distance"), distance);
    LabelledField* nameBox = boxes.add("name", QStringLiteral("Name"), name);
};

TEST_F(FieldBoxesTest, NamesEachFieldByItsColumn)
{
    EXPECT_EQ(distance->objectName(), QStringLiteral("distance_m"));
    EXPECT_EQ(name->objectName(), QStringLiteral("name"));
}

TEST_F(FieldBoxesTest, SaysAProblemBesideTheFieldOfItsColumn)
{
    const auto wrong = boxes.show({{"name", Trouble::NameTaken}});
    EXPECT_EQ(wrong.fields, std::vector<QWidget*>{name});
    EXPECT_TRUE(wrong.elsewhere.isEmpty());
    EXPECT_FALSE(nameBox->problem().isEmpty());
    EXPECT_TRUE(distanceBox->problem().isEmpty());
}

TEST_F(FieldBoxesTest, SaysElsewhereWhatBelongsToNoField)
{
    const auto wrong = boxes.show({{"effort", Trouble::NameTaken}});
    EXPECT_TRUE(wrong.fields.empty());
    EXPECT_EQ(wrong.elsewhere.size(), 1);
    EXPECT_FALSE(wrong.isEmpty());
}

TEST_F(FieldBoxesTest, SaysWhatCannotBeReadRatherThanWhatIsMissing)
{
    distance->setText(QStringLiteral("far"));
    const auto unreadable = distance->trouble();
    const auto wrong = boxes.show({{"distance_m", Trouble::NothingSaid}});
    EXPECT_EQ(wrong.fields, std::vector<QWidget*>{distance});
    EXPECT_EQ(distanceBox->problem(), unreadable);
}

TEST_F(FieldBoxesTest, ListsWrongFieldsInTabOrder)
{
    const auto wrong = boxes.show({{"name", Trouble::NameTaken}, {"distance_m", Trouble::NothingSaid}});
    EXPECT_EQ(wrong.fields, (std::vector<QWidget*>{distance, name}));
}

TEST_F(FieldBoxesTest, TakesEveryProblemBackWhenAllIsWell)
{
    boxes.show({{"name", Trouble::NameTaken}});
    EXPECT_TRUE(boxes.show({}).isEmpty());
    EXPECT_TRUE(nameBox->problem().isEmpty());
}

} // namespace
} // namespace patella::ui

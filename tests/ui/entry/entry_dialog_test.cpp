// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/ui/entry/open_form.h"
#include "ui/entry/entry_dialog.h"
#include "ui/fields/labelled_field.h"

#include <algorithm>

namespace patella::ui {
namespace {

using namespace test;

// The labelled field a widget is part of, the innermost one.
const LabelledField* boxAround(const QWidget* widget)
{
    while (widget && !qobject_cast<const LabelledField*>(widget))
        widget = widget->parentWidget();
    return qobject_cast<const LabelledField*>(widget);
}

// The fields of the page in sight, in the order in which Tab reaches them.
std::vector<const LabelledField*> inTabOrder(EntryDialog& form)
{
    std::vector<const LabelledField*> boxes;
    for (auto* widget = form.nextInFocusChain(); widget != &form; widget = widget->nextInFocusChain()) {
        const auto* box = boxAround(widget);
        const bool isReached = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus);
        if (isReached && box && std::find(boxes.begin(), boxes.end(), box) == boxes.end())
            boxes.push_back(box);
    }
    return boxes;
}

class EveryForm : public testing::TestWithParam<AForm> {
protected:
    EveryForm()
    {
        open.form().activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&open.form()));
    }
    static QLineEdit* firstLine(EntryDialog& form)
    {
        for (auto* line : form.findChildren<QLineEdit*>())
            if (line->isVisible() && !qobject_cast<QComboBox*>(line->parentWidget()))
                return line;
        return nullptr;
    }
    OpenForm open{GetParam().record};
};

TEST_P(EveryForm, IsWalkedThroughByTabAsItIsRead)
{
    auto& form = open.form();
    for (int page = 0; page < form.pageCount(); ++page) {
        form.showPage(page);
        QCoreApplication::processEvents();
        const auto boxes = inTabOrder(form);
        const auto isReadBefore = [&](const auto* one, const auto* other) {
            const auto here = one->mapTo(&form, QPoint());
            const auto there = other->mapTo(&form, QPoint());
            return std::pair(here.y(), here.x()) < std::pair(there.y(), there.x());
        };
        const auto slip = std::is_sorted_until(boxes.begin(), boxes.end(), isReadBefore);
        EXPECT_GE(boxes.size(), 2u);
        EXPECT_TRUE(slip == boxes.end()) << "page " << page;
    }
}

TEST_P(EveryForm, IsSavedByEnterInALine)
{
    auto* line = firstLine(open.form());
    ASSERT_NE(line, nullptr);
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_FALSE(open.isOpen());
    EXPECT_EQ(open.form().result(), QDialog::Accepted);
}

TEST_P(EveryForm, IsSavedFromItsNotesByControlEnterWhileEnterBeginsALine)
{
    const auto notes = open.form().findChildren<QPlainTextEdit*>();
    if (notes.isEmpty())
        GTEST_SKIP() << "has no room for notes";
    notes.front()->setPlainText(QStringLiteral("first"));
    notes.front()->setFocus();
    QTest::keyClick(notes.front(), Qt::Key_Return);
    EXPECT_TRUE(open.isOpen());
    EXPECT_TRUE(notes.front()->toPlainText().contains(QLatin1Char('\n')));
    QTest::keyClick(notes.front(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(open.isOpen());
}

TEST_P(EveryForm, IsGivenUpByEscape)
{
    QTest::keyClick(open.form().focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(open.isOpen());
    EXPECT_EQ(open.form().result(), QDialog::Rejected);
}

TEST_P(EveryForm, PutsTheCursorIntoAFieldOfItsFirstPage)
{
    const auto* first = open.form().focusWidget();
    ASSERT_NE(first, nullptr);
    EXPECT_TRUE(first->isVisible());
    EXPECT_NE(boxAround(first), nullptr);
}

TEST_P(EveryForm, SaysWhatTheLogRefusedAndTakesItBackAtTheNextTry)
{
    const auto refusals = [&] {
        int shown = 0;
        for (const auto* label : open.form().findChildren<QLabel*>())
            shown += label->isVisible() && label->text() == QLatin1String("The disk is full") ? 1 : 0;
        return shown;
    };
    open.form().showRefusal(QStringLiteral("The disk is full"));
    EXPECT_EQ(refusals(), 1);
    open.form().accept();
    EXPECT_EQ(refusals(), 0);
}

TEST_P(EveryForm, HasANewRecordOnceAndNothingToChangeInAKnownOne)
{
    const auto change = open.form().changeSet();
    ASSERT_EQ(change.size(), 1u);
    EXPECT_EQ(change.front().before, std::nullopt);
    EXPECT_EQ(change.front().after, GetParam().record);

    Log log;
    std::visit([&]<typename OneRecord>(const OneRecord& record) { listOf<OneRecord>(log) = {record}; },
        GetParam().record);
    EXPECT_EQ(OpenForm(GetParam().record, log).form().changeSet(), ChangeSet{});
}

INSTANTIATE_TEST_SUITE_P(
    Of, EveryForm, testing::ValuesIn(oneOfEachForm()), [](const auto& each) { return each.param.name; });

TEST(EntryDialog, LeadsToTheFirstWrongFieldWhateverTheOthersSay)
{
    OpenForm open(aShoe());
    open.type("drop_mm", QStringLiteral("300"));
    open.type("limit_m", QStringLiteral("far"));
    EXPECT_FALSE(open.isSaved());
    EXPECT_EQ(open.problems(), (std::vector<std::string>{"drop_mm", "limit_m"}));
    EXPECT_EQ(open.form().focusWidget(), &open.field("limit_m")) << "stands above the drop";
}

TEST(EntryDialog, TakesAProblemBackOnceItIsMended)
{
    OpenForm open(aShoe());
    open.type("name", QStringLiteral(" "));
    open.type("drop_mm", QStringLiteral("300"));
    EXPECT_FALSE(open.isSaved());
    open.type("name", QStringLiteral("Red"));
    EXPECT_FALSE(open.isSaved());
    EXPECT_EQ(open.problems(), std::vector<std::string>{"drop_mm"});
    open.type("drop_mm", QStringLiteral("8"));
    EXPECT_TRUE(open.isSaved());
    EXPECT_EQ(open.problems(), std::vector<std::string>{});
}

} // namespace
} // namespace patella::ui

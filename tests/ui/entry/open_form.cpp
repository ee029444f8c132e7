// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/entry/open_form.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include "core/log/columns.h"
#include "core/log/plain.h"
#include "ui/entry/forms.h"
#include "ui/fields/labelled_field.h"

#include <algorithm>
#include <ostream>
#include <sstream>
#include <stdexcept>

namespace patella::test {

OpenForm::OpenForm(const Record& shown, const Log& log)
    : m_shown(shown)
    , m_form(std::visit(
          [&](const auto& record) { return ui::formFor({added(record)}, log, aDay, nullptr); }, shown))
{
    m_form->show();
}

QWidget& OpenForm::field(std::string_view column) const
{
    auto* found = m_form->findChild<QWidget*>(
        QString::fromUtf8(column.data(), static_cast<qsizetype>(column.size())));
    if (!found)
        throw std::out_of_range("no field " + std::string(column));
    return *found;
}

void OpenForm::type(std::string_view column, const QString& text)
{
    auto* target = &field(column);
    if (auto* box = qobject_cast<QComboBox*>(target))
        target = box->lineEdit();
    target->setFocus();
    QTest::keyClick(target, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(target, Qt::Key_Delete);
    QTest::keyClicks(target, text);
}

void OpenForm::check(std::string_view column, int box)
{
    field(column).findChildren<QCheckBox*>().at(box)->click();
}

bool OpenForm::isSaved()
{
    m_form->findChild<QAbstractButton*>(QStringLiteral("save"))->click();
    return !isOpen();
}

QString OpenForm::problemAt(std::string_view column) const
{
    return dynamic_cast<const ui::LabelledField&>(*field(column).parentWidget()).problem();
}

std::vector<std::string> OpenForm::problems() const
{
    std::vector<std::string> columns;
    for (const auto* box : m_form->findChildren<ui::LabelledField*>())
        if (!box->problem().isEmpty())
            for (const auto* child : box->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
                if (!child->objectName().isEmpty())
                    columns.push_back(child->objectName().toStdString());
    std::sort(columns.begin(), columns.end());
    return columns;
}

Record OpenForm::asItStands() const
{
    for (const auto& change : m_form->changeSet())
        if (change.after && change.after->index() == m_shown.index())
            return *change.after;
    return m_shown;
}

std::string OpenForm::answer(std::string_view column) const { return answerIn(asItStands(), column); }

std::string answerIn(const Record& record, std::string_view column)
{
    std::ostringstream text;
    const auto write = [&](std::string_view each, const auto& member) {
        if (each != column)
            return;
        std::visit(
            [&]<typename Value>(const Value& value) {
                if constexpr (!std::is_same_v<Value, std::monostate>)
                    text << value;
            },
            toPlain(member));
    };
    std::visit([&](const auto& each) { forEachColumn(each, write); }, record);
    return text.str();
}

namespace {

// Records that say something besides what a test takes back.
KneeCheck aKneeCheckWithNotes()
{
    auto check = aKneeCheck();
    check.notes = "warm";
    return check;
}

DayNote aDayNoteWithNotes()
{
    auto note = aDayNote();
    note.notes = "long meeting";
    return note;
}

} // namespace

std::vector<AForm> oneOfEachForm()
{
    return {
        {"Run", aRun()},
        {"Pair", aShoe()},
        {"KneeCheck", aKneeCheckWithNotes()},
        {"Day", aDayNoteWithNotes()},
        {"Care", aCareNote()},
        {"Visit", aVisit()},
        {"Complaint", aComplaint()},
        {"AboutYou", aProfileFact()},
        {"Measure", aMeasure()},
        {"PlannedRun", aPlannedRun()},
        {"SelfExperiment", aSelfExperiment()},
        {"FlagEnding", aFlagEnding()},
        {"Programme", aProgramme(ProgrammeKind::Exercise)},
    };
}

void PrintTo(const AForm& form, std::ostream* stream) { *stream << form.name; }

} // namespace patella::test

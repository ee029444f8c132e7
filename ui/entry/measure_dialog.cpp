// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/measure_dialog.h"

#include <QGroupBox>

#include "ui/convert.h"
#include "ui/fields/labelled_field.h"
#include "ui/fields/notes_field.h"

namespace patella::ui {

MeasureDialog::MeasureDialog(std::optional<Measure> before, const Measure& shown,
    const std::vector<Measure>& measures, const Setting& setting, QWidget* parent)
    : RecordDialog(tr("Custom measure"), std::move(before), setting, parent)
    , m_id(shown.id)
    , m_measures(measures)
    , m_name(new QLineEdit)
    , m_unit(new QLineEdit)
    , m_lowest(new DecimalField)
    , m_highest(new DecimalField)
    , m_retired(new DateField(setting, Needed::No))
    , m_notes(notesField(3))
{
    m_name->setPlaceholderText(tr("weight, knee bend"));
    m_unit->setPlaceholderText(tr("kg, degrees"));
    addPage(tr("Measure"),
        {gridOf(tr("What to record each day"),
             {
                 boxed("name", tr("&Name"), m_name),
                 boxed("unit", tr("&Unit"), m_unit),
                 boxed("lowest_thousandths", tr("&Lowest value"), m_lowest),
                 boxed("highest_thousandths", tr("&Highest value"), m_highest),
             },
             2),
            boxed("retired", tr("&Stopped on"), m_retired), boxed("notes", tr("N&otes"), m_notes)});
    fill(shown);
    finish(m_name);
    m_name->selectAll();
}

void MeasureDialog::fill(const Measure& measure)
{
    const auto& [id, name, unit, lowest, highest, retired, notes] = measure;
    m_name->setText(toQt(name));
    m_unit->setText(toQt(unit));
    m_lowest->setDecimal(lowest);
    m_highest->setDecimal(highest);
    m_retired->setDate(retired);
    m_notes->setPlainText(toQt(notes));
}

Measure MeasureDialog::record() const
{
    return {
        .id = m_id,
        .name = fromQt(m_name->text().trimmed()),
        .unit = fromQt(m_unit->text().trimmed()),
        .lowest = m_lowest->decimal(),
        .highest = m_highest->decimal(),
        .retired = m_retired->date(),
        .notes = fromQt(m_notes->toPlainText()),
    };
}

std::vector<Problem> MeasureDialog::problems() const
{
    const auto measure = record();
    auto found = problemsOf(measure, today());
    if (isNameTaken(measure, m_measures))
        found.push_back({"name", Trouble::NameTaken});
    return found;
}

} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/day_dialog.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QVBoxLayout>

#include "core/log/blank.h"
#include "core/log/masking.h"
#include "ui/convert.h"
#include "ui/fields/flow_rows.h"
#include "ui/fields/labelled_field.h"
#include "ui/fields/notes_field.h"
#include "ui/words/capital.h"
#include "ui/words/care_words.h"
#include "ui/words/knee_words.h"

#include <algorithm>

namespace patella::ui {

namespace {

std::string columnOf(Care care) { return "time of " + std::string(wordOf(care)); }

CareNote newCare(LocalDate day, Care care)
{
    auto note = newOf<CareNote>(day);
    note.care = care;
    return note;
}

} // namespace

DayDialog::DayDialog(Day before, const Day& shown, const std::vector<Measure>& measures, LocalDate day,
    const Setting& setting, QWidget* parent)
    : EntryDialog(tr("Day"), setting, parent)
    , m_before(std::move(before))
    , m_shown(shown.note.value_or(newOf<DayNote>(day)))
    , m_date(new DateField(setting, Needed::Yes))
    , m_sitting(new HoursField)
    , m_driving(new HoursField)
    , m_standing(new HoursField)
    , m_heels(new HoursField)
    , m_stairs(fieldFor<Count>())
    , m_sleep(new HoursField)
    , m_otherSport(new QLineEdit)
    , m_otherSportTime(new HoursField)
    , m_illness(new QLineEdit)
    , m_hydration(fieldFor<DayRating>())
    , m_nutrition(fieldFor<DayRating>())
    , m_cycleDay(fieldFor<CycleDay>())
    , m_text(notesField(4))
{
    std::vector<QWidget*> groups{kneesGroup(), maskingGroup(shown.masking), bodyGroup()};
    if (auto* own = measuresGroup(measures, shown.values))
        groups.insert(groups.begin() + 2, own);
    addPage(tr("Day"), groups);
    fill(m_shown);
    finish(m_sitting);
}

QWidget* DayDialog::kneesGroup()
{
    return gridOf(tr("Other load on the knees"),
        {
            boxed("date", tr("&Date"), m_date),
            boxed("sitting_min", tr("S&itting, knees bent"), m_sitting),
            boxed("driving_min", tr("D&riving"), m_driving),
            boxed("standing_min", tr("&Standing"), m_standing),
            boxed("stairs_flights", tr("Flights of s&tairs"), m_stairs),
            boxed("heels_min", tr("High &heels"), m_heels),
            boxed("other_sport", tr("&Other sport"), m_otherSport),
            boxed("other_sport_min", tr("&For how long"), m_otherSportTime),
        },
        4);
}

QWidget* DayDialog::maskingGroup(const std::vector<CareNote>& shown)
{
    auto* group = new QGroupBox(tr("Pain relief (with time)"));
    auto* row = new FlowRows(14);
    auto* whole = new QVBoxLayout(group);
    whole->addLayout(row);
    for (const auto care : maskingCares) {
        const auto known = std::find_if(
            shown.begin(), shown.end(), [&](const CareNote& each) { return each.care == care; });
        const bool isThere = known != shown.end();
        const auto name = words::withCapital(words::of(care));
        Masking masking{.note = isThere ? *known : newCare(m_shown.date, care),
            .taken = new QCheckBox(name),
            .time = new ClockField};
        masking.taken->setChecked(isThere);
        masking.time->setTime(masking.note.time);
        connect(masking.time, &QLineEdit::textEdited, masking.taken,
            [taken = masking.taken](
                const QString& text) { taken->setChecked(taken->isChecked() || !text.isEmpty()); });
        auto* one = new QWidget;
        auto* column = new QVBoxLayout(one);
        column->setContentsMargins({});
        column->setSpacing(3);
        column->addWidget(masking.taken);
        auto* box = boxed(columnOf(care), QString(), masking.time);
        masking.time->setAccessibleName(tr("%1: time of day", "painkiller, brace ...").arg(name));
        column->addWidget(box);
        row->add(one, 0, 1);
        m_masking.push_back(masking);
    }
    return group;
}

QWidget* DayDialog::measuresGroup(
    const std::vector<Measure>& measures, const std::vector<MeasureValue>& shown)
{
    std::vector<QWidget*> boxes;
    for (const auto& measure : measures) {
        const auto known = std::find_if(
            shown.begin(), shown.end(), [&](const MeasureValue& each) { return each.measure == measure.id; });
        if (measure.retired && known == shown.end())
            continue;
        auto value = known == shown.end() ? newOf<MeasureValue>(m_shown.date) : *known;
        value.measure = measure.id;
        auto* field = new DecimalField;
        if (known != shown.end())
            field->setDecimal(value.value);
        const auto name = toQt(measure.name).replace(QLatin1Char('&'), QLatin1String("&&"));
        const auto label
            = measure.unit.empty() ? name : QStringLiteral("%1, %2").arg(name, toQt(measure.unit));
        field->setPlaceholderText(words::scaleOf(measure));
        m_measures.push_back(
            {.measure = measure, .column = "measure " + measure.id.text(), .shown = value, .field = field});
        boxes.push_back(boxed(m_measures.back().column, label, field));
    }
    return boxes.empty() ? nullptr : gridOf(tr("Custom measures"), boxes, 4);
}

QWidget* DayDialog::bodyGroup()
{
    auto* fields = gridOf(
        {
            boxed("sleep_min", tr("Slee&p, the night before"), m_sleep),
            boxed("illness", tr("I&llness"), m_illness),
            boxed("hydration", tr("Hydr&ation, 0 to 3"), m_hydration),
            boxed("nutrition", tr("N&utrition, 0 to 3"), m_nutrition),
            boxed("cycle_day", tr("Day of the c&ycle"), m_cycleDay),
        },
        5);
    return groupOf(tr("How you felt"), {fields, boxed("notes", tr("&Notes"), m_text)});
}

void DayDialog::fill(const DayNote& note)
{
    const auto& [id, date, sitting, driving, standing, heels, stairs, sleep, otherSport, otherSportTime,
        illness, hydration, nutrition, cycleDay, notes]
        = note;
    m_date->setDate(date);
    m_sitting->setTime(sitting);
    m_driving->setTime(driving);
    m_standing->setTime(standing);
    m_heels->setTime(heels);
    m_stairs->setScale(stairs);
    m_sleep->setTime(sleep);
    m_otherSport->setText(toQt(otherSport));
    m_otherSportTime->setTime(otherSportTime);
    m_illness->setText(toQt(illness));
    m_hydration->setScale(hydration);
    m_nutrition->setScale(nutrition);
    m_cycleDay->setScale(cycleDay);
    m_text->setPlainText(toQt(notes));
}

DayNote DayDialog::note() const
{
    return {
        .id = m_shown.id,
        .date = m_date->date().value_or(m_shown.date),
        .sitting = m_sitting->time(),
        .driving = m_driving->time(),
        .standing = m_standing->time(),
        .heels = m_heels->time(),
        .stairs = m_stairs->scale<Count>(),
        .sleep = m_sleep->time(),
        .otherSport = fromQt(m_otherSport->text().trimmed()),
        .otherSportTime = m_otherSportTime->time(),
        .illness = fromQt(m_illness->text().trimmed()),
        .hydration = m_hydration->scale<DayRating>(),
        .nutrition = m_nutrition->scale<DayRating>(),
        .cycleDay = m_cycleDay->scale<CycleDay>(),
        .notes = fromQt(m_text->toPlainText()),
    };
}

ChangeSet DayDialog::maskingChanges() const
{
    ChangeSet changeSet;
    const auto day = note().date;
    for (const auto& [shown, taken, time] : m_masking) {
        const auto before = std::find_if(m_before.masking.begin(), m_before.masking.end(),
            [&, id = shown.id](const CareNote& each) { return each.id == id; });
        auto after = shown;
        after.date = day;
        after.time = time->time();
        const bool wasThere = before != m_before.masking.end();
        if (taken->isChecked() && !wasThere)
            changeSet.push_back(added(after));
        else if (taken->isChecked() && *before != after)
            changeSet.push_back(replaced(*before, after));
        else if (!taken->isChecked() && wasThere)
            changeSet.push_back(removed(*before));
    }
    return changeSet;
}

const MeasureValue* DayDialog::valueBefore(const Measured& measured) const
{
    const auto found = std::ranges::find(m_before.values, measured.shown.id, &MeasureValue::id);
    return found == m_before.values.end() ? nullptr : &*found;
}

ChangeSet DayDialog::measureChanges() const
{
    ChangeSet changeSet;
    const auto day = note().date;
    for (const auto& measured : m_measures) {
        const auto* before = valueBefore(measured);
        const auto typed = measured.field->decimal();
        auto after = measured.shown;
        after.date = day;
        after.value = typed.value_or(Decimal{});
        if (typed && !before)
            changeSet.push_back(added(after));
        else if (typed && *before != after)
            changeSet.push_back(replaced(*before, after));
        else if (!typed && before)
            changeSet.push_back(removed(*before));
    }
    return changeSet;
}

ChangeSet DayDialog::changeSet() const
{
    ChangeSet changeSet;
    const auto after = note();
    if (m_before.note && *m_before.note != after)
        changeSet.push_back(replaced(*m_before.note, after));
    if (!m_before.note && !saysNothing(problemsOf(after, today())))
        changeSet.push_back(added(after));
    for (const auto& part : {maskingChanges(), measureChanges()})
        changeSet.insert(changeSet.end(), part.begin(), part.end());
    return changeSet;
}

std::vector<Problem> DayDialog::problems() const
{
    auto found = problemsOf(note(), today());
    if (!m_before.note && !(maskingChanges().empty() && measureChanges().empty()))
        std::erase_if(found, [](const Problem& each) { return each.trouble == Trouble::NothingSaid; });
    for (const auto& measured : m_measures) {
        const auto* before = valueBefore(measured);
        const auto typed = measured.field->decimal();
        const bool isNew = typed && !(before && before->value == *typed);
        if (isNew && !isOnScale(measured.measure, *typed))
            found.push_back({measured.column, Trouble::OffScale});
    }
    return found;
}

} // namespace patella::ui

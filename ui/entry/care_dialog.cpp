// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/care_dialog.h"

#include <QGroupBox>

#include "ui/convert.h"
#include "ui/fields/labelled_field.h"
#include "ui/fields/notes_field.h"
#include "ui/words/knee_words.h"
#include "ui/words/log_words.h"

namespace patella::ui {

namespace {

constexpr int mostSeconds = 360'000;

} // namespace

CareDialog::CareDialog(
    std::optional<CareNote> before, const CareNote& shown, const Setting& setting, QWidget* parent)
    : RecordDialog(tr("Treatment and exercises"), std::move(before), setting, parent)
    , m_shown(shown)
    , m_date(new DateField(setting, Needed::Yes))
    , m_time(new ClockField)
    , m_care(new ChoiceField<Care>(words::of, Needed::Yes))
    , m_name(new QLineEdit)
    , m_side(new ChoiceField<Side>(words::of))
    , m_lasted(new MinutesField(minutesOfADay))
    , m_sets(fieldFor<Count>())
    , m_repetitions(fieldFor<Count>())
    , m_held(new NumberField(1, mostSeconds))
    , m_load(new MassField)
    , m_tightness(fieldFor<Tightness>())
    , m_painBefore(new ScoreField)
    , m_painDuring(new ScoreField)
    , m_painDayAfter(new ScoreField)
    , m_notes(notesField(3))
{
    addPage(tr("Care"), {careGroup(), exerciseGroup(), painGroup(), boxed("notes", tr("N&otes"), m_notes)});
    fill(shown);
    finish(m_care);
}

QWidget* CareDialog::careGroup()
{
    m_name->setPlaceholderText(tr("squats, arnica gel"));
    return gridOf(tr("What, and when"),
        {
            boxed("care", tr("&What"), m_care),
            boxed("name", tr("&Name"), m_name),
            boxed("side", tr("&Knee"), m_side),
            boxed("date", tr("&Date"), m_date),
            boxed("time", tr("&Time of day"), m_time),
            boxed("lasted_min", tr("&Minutes"), m_lasted),
        },
        3);
}

QWidget* CareDialog::exerciseGroup()
{
    return gridOf(tr("An exercise"),
        {
            boxed("sets", tr("S&ets"), m_sets),
            boxed("repetitions", tr("&Repetitions"), m_repetitions),
            boxed("held_s", tr("&Hold, s"), m_held),
            boxed("load_g", tr("&Load, kg"), m_load),
            boxed("tightness", tr("T&ightness, 0 to 3"), m_tightness),
        },
        5);
}

QWidget* CareDialog::painGroup()
{
    return gridOf(tr("Knee pain, 0 to 10"),
        {
            boxed("pain_before", tr("&Before"), m_painBefore),
            boxed("pain_during", tr("D&uring"), m_painDuring),
            boxed("pain_day_after", tr("The day &after"), m_painDayAfter),
        },
        3);
}

void CareDialog::fill(const CareNote& note)
{
    const auto& [id, date, time, care, name, side, lasted, sets, repetitions, held, load, tightness,
        painBefore, painDuring, painDayAfter, notes]
        = note;
    m_date->setDate(date);
    m_time->setTime(time);
    m_care->choose(care);
    m_name->setText(toQt(name));
    m_side->choose(side);
    m_lasted->setMinutes(lasted);
    m_sets->setScale(sets);
    m_repetitions->setScale(repetitions);
    m_held->setNumber(held ? std::optional(static_cast<int>(held->count())) : std::nullopt);
    m_load->setMass(load);
    m_tightness->setScale(tightness);
    m_painBefore->setScale(painBefore);
    m_painDuring->setScale(painDuring);
    m_painDayAfter->setScale(painDayAfter);
    m_notes->setPlainText(toQt(notes));
}

CareNote CareDialog::record() const
{
    const auto held = m_held->number();
    return {
        .id = m_shown.id,
        .date = m_date->date().value_or(m_shown.date),
        .time = m_time->time(),
        .care = *m_care->choice(),
        .name = fromQt(m_name->text().trimmed()),
        .side = m_side->choice(),
        .lasted = m_lasted->minutes(),
        .sets = m_sets->scale<Count>(),
        .repetitions = m_repetitions->scale<Count>(),
        .held = held ? std::optional(std::chrono::seconds{*held}) : std::nullopt,
        .load = m_load->mass(),
        .tightness = m_tightness->scale<Tightness>(),
        .painBefore = m_painBefore->scale<Pain>(),
        .painDuring = m_painDuring->scale<Pain>(),
        .painDayAfter = m_painDayAfter->scale<Pain>(),
        .notes = fromQt(m_notes->toPlainText()),
    };
}

} // namespace patella::ui

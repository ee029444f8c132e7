// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/care_dialog.h"

#include <QGroupBox>

#include "ui/convert.h"
#include "ui/fields/labelled_field.h"
#include "ui/fields/notes_field.h"
#include "ui/words/knee_words.h"
#include "ui/words/log_words.h"

#include <algorithm>

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
    auto* care = careGroup();
    addAskedGroups();
    addPage(tr("Care"), {care, m_exercise, m_pain, boxed("notes", tr("N&otes"), m_notes)});
    connect(m_care, &QComboBox::currentIndexChanged, this, &CareDialog::showKind);
    fill(shown);
    showKind();
    finish(m_care);
}

QWidget* CareDialog::careGroup()
{
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

void CareDialog::addAskedGroups()
{
    m_exercise = new AskedGroup(tr("An exercise"),
        {
            boxed("sets", tr("S&ets"), m_sets),
            boxed("repetitions", tr("&Repetitions"), m_repetitions),
            boxed("held_s", tr("&Hold, s"), m_held),
            boxed("load_g", tr("&Load, kg"), m_load),
            boxed("tightness", tr("T&ightness, 0 to 3"), m_tightness),
        },
        5);
    m_pain = new AskedGroup(tr("Knee pain, 0 to 10"),
        {
            boxed("pain_before", tr("&Before"), m_painBefore),
            boxed("pain_during", tr("D&uring"), m_painDuring),
            boxed("pain_day_after", tr("The day &after"), m_painDayAfter),
        },
        3);
}

// Each kind asks what can be said of it; what is in the log already stays in sight.
void CareDialog::showKind()
{
    const auto kind = *m_care->choice();
    const auto isOneOf = [kind](std::initializer_list<Care> kinds) {
        return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
    };
    const bool isTaken = isOneOf({Care::Painkiller, Care::Gel, Care::Supplement});
    const bool isTrained = isOneOf({Care::Strength, Care::SelfTest});
    const bool isLoosened = isOneOf({Care::Stretch, Care::Roll});
    AskedGroup::ask(*m_name, true,
        isTaken                       ? tr("&Name and dose")
            : isTrained || isLoosened ? tr("&Name of the exercise")
                                      : tr("&Name"));
    m_name->setPlaceholderText(kind == Care::Painkiller ? tr("ibuprofen 400 mg")
            : isTaken                                   ? tr("arnica gel, thinly")
            : isTrained || isLoosened                   ? tr("squats")
                                                        : QString());
    AskedGroup::ask(*m_lasted, !isTaken);
    for (auto* field : {m_sets, m_repetitions, m_held})
        AskedGroup::ask(*field, isTrained || isLoosened);
    AskedGroup::ask(*m_load, isTrained);
    AskedGroup::ask(*m_tightness, isLoosened || kind == Care::Massage);
    AskedGroup::ask(*m_painDuring, !isTaken);
    m_exercise->arrange();
    m_pain->arrange();
    if (isVisible())
        grow();
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

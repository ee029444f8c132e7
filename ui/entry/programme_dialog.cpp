// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/programme_dialog.h"

#include <QGroupBox>

#include "ui/convert.h"
#include "ui/fields/labelled_field.h"
#include "ui/fields/notes_field.h"
#include "ui/words/log_words.h"
#include "ui/words/plan/programme_words.h"

namespace patella::ui {

namespace {

constexpr int mostSecondsHeld = 360'000;

NumberField* countField() { return new NumberField(1, Count::highest); }

} // namespace

ProgrammeDialog::ProgrammeDialog(
    std::optional<Programme> before, const Programme& shown, const Setting& setting, QWidget* parent)
    : RecordDialog(tr("Part of the plan"), std::move(before), setting, parent)
    , m_shown(shown)
    , m_kind(new ChoiceField<ProgrammeKind>(words::of, Needed::Yes))
    , m_name(new QLineEdit)
    , m_side(new ChoiceField<Side>(words::of))
    , m_date(new DateField(setting, Needed::Yes))
    , m_setBy(new QLineEdit)
    , m_ended(new DateField(setting, Needed::No))
    , m_step(countField())
    , m_ceiling(new ScoreField)
    , m_timesAWeek(countField())
    , m_nextCheck(new DateField(setting, Needed::No))
    , m_walkPain(new ScoreField)
    , m_stairsPain(new ScoreField)
    , m_sets(countField())
    , m_repetitions(countField())
    , m_held(new NumberField(1, mostSecondsHeld))
    , m_mostInAWeek(new DistanceField(setting.units))
    , m_surfaces(new ChoiceSetField<Surface>(words::of, tr("any"), 5))
    , m_notes(notesField(3))
{
    m_entry = gridOf(tr("Before the first step: knee pain, 0 to 10"),
        {
            boxed("walk_pain", tr("&In 30 minutes of brisk walking"), m_walkPain),
            boxed("stairs_pain", tr("On s&tairs"), m_stairsPain),
        },
        2);
    m_exercise = gridOf(tr("A session, where it has no steps"),
        {
            boxed("sets", tr("S&ets"), m_sets),
            boxed("repetitions", tr("&Repetitions"), m_repetitions),
            boxed("held_s", tr("&Hold, s"), m_held),
        },
        3);
    m_limits = limitsGroup(setting.units);
    addPage(tr("Plan"),
        {programmeGroup(), rulesGroup(), m_entry, m_exercise, m_limits,
            boxed("notes", tr("N&otes"), m_notes)});
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ProgrammeDialog::showKind);
    fill(shown);
    showKind();
    finish(m_kind);
}

QWidget* ProgrammeDialog::programmeGroup()
{
    m_name->setPlaceholderText(tr("the name you log its sessions under"));
    m_setBy->setPlaceholderText(tr("your physiotherapist; empty: you"));
    return gridOf(tr("What you follow, and since when"),
        {
            boxed("kind", tr("&What"), m_kind),
            boxed("name", tr("&Name"), m_name),
            boxed("side", tr("&Knee"), m_side),
            boxed("date", tr("&From"), m_date),
            boxed("ended", tr("Until, if it is o&ver"), m_ended),
            boxed("set_by", tr("Set b&y"), m_setBy),
        },
        3);
}

QWidget* ProgrammeDialog::rulesGroup()
{
    return gridOf(
        {
            boxed("step", tr("Be&gin at step"), m_step),
            boxed("pain_ceiling", tr("&Pain at most"), m_ceiling),
            boxed("times_a_week", tr("Times &a week"), m_timesAWeek),
            boxed("next_check", tr("Ne&xt check"), m_nextCheck),
        },
        4);
}

QWidget* ProgrammeDialog::limitsGroup(const Units& units)
{
    return groupOf(tr("Limits"),
        {boxed("week_m", tr("Week&ly limit, %1").arg(units.sign()), m_mostInAWeek),
            boxed("surfaces", tr("Surfaces"), m_surfaces)});
}

void ProgrammeDialog::showKind()
{
    const auto kind = m_kind->choice();
    const bool isRun = kind == ProgrammeKind::ReturnToRun;
    const bool isLimits = kind == ProgrammeKind::Limits;
    m_entry->setVisible(isRun);
    m_exercise->setVisible(!isRun && !isLimits);
    m_limits->setVisible(isLimits);
    m_step->parentWidget()->setVisible(!isLimits && kind != ProgrammeKind::Exercise);
    m_timesAWeek->parentWidget()->setVisible(!isRun && !isLimits);
}

void ProgrammeDialog::fill(const Programme& programme)
{
    const auto& [id, date, kind, name, side, setBy, step, walkPain, stairsPain, mostInAWeek, ceiling,
        surfaces, sets, repetitions, held, timesAWeek, nextCheck, ended, notes]
        = programme;
    m_date->setDate(date);
    m_kind->choose(kind);
    m_name->setText(toQt(name));
    m_side->choose(side);
    m_setBy->setText(toQt(setBy));
    m_step->setScale(step);
    m_walkPain->setScale(walkPain);
    m_stairsPain->setScale(stairsPain);
    m_mostInAWeek->setDistance(mostInAWeek);
    m_ceiling->setScale(ceiling);
    m_surfaces->choose(surfaces);
    m_sets->setScale(sets);
    m_repetitions->setScale(repetitions);
    m_held->setNumber(held ? std::optional(static_cast<int>(held->count())) : std::nullopt);
    m_timesAWeek->setScale(timesAWeek);
    m_nextCheck->setDate(nextCheck);
    m_ended->setDate(ended);
    m_notes->setPlainText(toQt(notes));
}

Programme ProgrammeDialog::record() const
{
    const auto held = m_held->number();
    return {
        .id = m_shown.id,
        .date = m_date->date().value_or(m_shown.date),
        .kind = *m_kind->choice(),
        .name = fromQt(m_name->text().trimmed()),
        .side = m_side->choice(),
        .setBy = fromQt(m_setBy->text().trimmed()),
        .step = m_step->scale<Count>(),
        .walkPain = m_walkPain->scale<Pain>(),
        .stairsPain = m_stairsPain->scale<Pain>(),
        .mostInAWeek = m_mostInAWeek->distance(),
        .ceiling = m_ceiling->scale<Pain>(),
        .surfaces = m_surfaces->choices(),
        .sets = m_sets->scale<Count>(),
        .repetitions = m_repetitions->scale<Count>(),
        .held = held ? std::optional(std::chrono::seconds{*held}) : std::nullopt,
        .timesAWeek = m_timesAWeek->scale<Count>(),
        .nextCheck = m_nextCheck->date(),
        .ended = m_ended->date(),
        .notes = fromQt(m_notes->toPlainText()),
    };
}

} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/run_dialog.h"

#include <QGroupBox>

#include "ui/convert.h"
#include "ui/entry/knee/knee_page.h"
#include "ui/fields/labelled_field.h"
#include "ui/fields/notes_field.h"
#include "ui/words/change_words.h"
#include "ui/words/knee_words.h"
#include "ui/words/log_words.h"
#include "ui/words/plan/plan_words.h"
#include "ui/words/units.h"

namespace patella::ui {

namespace {

constexpr int mostMinutesWalked = 6000;
constexpr int mostClimb = 12'000;

std::optional<Climb> climbIn(const NumberField& field)
{
    const auto typed = field.number();
    return typed ? std::optional(Climb{*typed}) : std::nullopt;
}

std::optional<int> numberOf(std::optional<Climb> climb)
{
    return climb ? std::optional(static_cast<int>(climb->metres)) : std::nullopt;
}

} // namespace

RunDialog::RunDialog(std::optional<Entry> before, const Entry& shown, const std::vector<Shoe>& shoes,
    const Setting& setting, QWidget* parent)
    : EntryDialog(tr("Run"), setting, parent)
    , m_before(std::move(before))
    , m_shown(shown)
    , m_notes(shown.painNotes)
    , m_date(new DateField(setting, Needed::Yes))
    , m_start(new ClockField)
    , m_distance(new DistanceField(setting.units))
    , m_duration(new DurationField)
    , m_elapsed(new DurationField)
    , m_kind(new ChoiceField<RunKind>(words::of))
    , m_effort(new ScoreField)
    , m_surface(new SurfaceField)
    , m_shoe(new ShoeField)
    , m_warmUp(new MinutesField(mostMinutesOfAWarmUp))
    , m_coolDown(new MinutesField(mostMinutesOfAWarmUp))
    , m_ascent(new NumberField(0, mostClimb))
    , m_descent(new NumberField(0, mostClimb))
    , m_cadence(fieldFor<Cadence>())
    , m_averageHeartRate(fieldFor<HeartRate>())
    , m_highestHeartRate(fieldFor<HeartRate>())
    , m_temperature(fieldFor<Temperature>())
    , m_painkiller(new YesNoField)
    , m_ended(new ChoiceField<RunEnd>(words::of))
    , m_knees(new KneeGrid(kneeLinesOf(shown.painNotes)))
    , m_tags(new QLineEdit)
    , m_notesText(notesField(4))
    , m_evenness(new ChoiceField<Evenness>(words::of))
    , m_camber(new ChoiceField<Camber>(words::of))
    , m_insole(new QLineEdit)
    , m_warmUpParts(new ChoiceSetField<WarmUpPart>(words::of, tr("nothing"), 5))
    , m_coolDownParts(new ChoiceSetField<WarmUpPart>(words::of, tr("nothing"), 5))
    , m_walked(new MinutesField(mostMinutesWalked))
    , m_strike(new ChoiceField<FootStrike>(words::of))
    , m_form(new ScoreField)
    , m_formCue(new QLineEdit)
    , m_feel(new ChoiceField<Feel>(words::of))
{
    addPage(tr("Run and knee"), {runGroup(), kneeGroup(), notesGroup()});
    auto* where = boxed("details", QString(), new KneePage(*m_knees, PainDetailsFields::Of::ARun, units()));
    addPage(tr("Where and how it hurt"), {where});
    addPage(tr("Ground, warm-up, measured"), {groundGroup(), measuredGroup(), formGroup()});
    fill(shown.run, shoes);
    finish(m_distance);
    m_distance->selectAll();
}

QWidget* RunDialog::runGroup()
{
    return gridOf(tr("Run"),
        {
            boxed("date", tr("&Date"), m_date),
            boxed("start_time", tr("&Start"), m_start),
            boxed("distance_m", tr("D&istance, %1").arg(units().sign()), m_distance),
            boxed("duration_s", tr("&Time"), m_duration),
            boxed("surface", tr("S&urface"), m_surface),
            boxed("shoe_id", tr("S&hoes"), m_shoe),
            boxed("warm_up_min", tr("&Warm-up, min"), m_warmUp),
            boxed("cool_down_min", tr("&Cool-down, min"), m_coolDown),
            boxed("kind", tr("&Kind"), m_kind),
            boxed("effort", tr("&Effort, 0 to 10"), m_effort),
            boxed("ended", tr("How it e&nded"), m_ended),
            boxed("painkiller", tr("Pain&killer before"), m_painkiller),
        },
        4);
}

QWidget* RunDialog::kneeGroup()
{
    return groupOf(tr("Knee pain, 0 to 10"), {boxed("knees", QString(), m_knees)});
}

QWidget* RunDialog::notesGroup()
{
    m_tags->setPlaceholderText(tr("hill, with Anna"));
    return gridOf(
        tr("Notes"), {boxed("notes", tr("N&otes"), m_notesText), boxed("tags", tr("Ta&gs"), m_tags)}, 2);
}

QWidget* RunDialog::groundGroup()
{
    auto* ground = gridOf(
        {
            boxed("evenness", tr("Surface condition"), m_evenness),
            boxed("camber", tr("Road camber"), m_camber),
            boxed("insole", tr("Different insole"), m_insole),
        },
        3);
    return groupOf(tr("Ground and warm-up"),
        {ground, boxed("warm_up_parts", tr("Warm-up: what"), m_warmUpParts),
            boxed("cool_down_parts", tr("Cool-down: what"), m_coolDownParts)});
}

QWidget* RunDialog::measuredGroup()
{
    return gridOf(tr("Measured"),
        {
            boxed("ascent_m", tr("&Ascent, m"), m_ascent),
            boxed("descent_m", tr("Descent, m"), m_descent),
            boxed("elapsed_s", tr("Elapsed time"), m_elapsed),
            boxed("walk_min", tr("Walked, min"), m_walked),
            boxed("heart_rate_bpm", tr("Heart &rate, average"), m_averageHeartRate),
            boxed("max_heart_rate_bpm", tr("Heart rate, highest"), m_highestHeartRate),
            boxed("cadence_spm", tr("Steps per minute"), m_cadence),
            boxed("temperature_c", tr("Temperature, °C"), m_temperature),
        },
        4);
}

QWidget* RunDialog::formGroup()
{
    return gridOf(tr("How you ran"),
        {
            boxed("foot_strike", tr("Foot strike"), m_strike),
            boxed("form_rating", tr("Form, 0 to 10"), m_form),
            boxed("form_cue", tr("Form cue"), m_formCue),
            boxed("feel", tr("Felt"), m_feel),
        },
        4);
}

void RunDialog::fill(const RunEntry& run, const std::vector<Shoe>& shoes)
{
    const auto& [id, when, measured, ground, preparation, form, words] = run;
    fill(when);
    fill(measured);
    fill(ground, shoes);
    fill(preparation);
    fill(form);
    fill(words);
}

void RunDialog::fill(const RunTime& when)
{
    const auto& [date, start, utcOffset] = when;
    m_date->setDate(date);
    m_start->setTime(start);
}

void RunDialog::fill(const RunMeasures& measured)
{
    const auto& [distance, duration, elapsed, ascent, descent, cadence, averageHeartRate, highestHeartRate,
        splits]
        = measured;
    m_distance->setDistance(distance);
    m_duration->setDuration(duration);
    m_elapsed->setDuration(elapsed);
    m_ascent->setNumber(numberOf(ascent));
    m_descent->setNumber(numberOf(descent));
    m_cadence->setScale(cadence);
    m_averageHeartRate->setScale(averageHeartRate);
    m_highestHeartRate->setScale(highestHeartRate);
}

void RunDialog::fill(const RunGround& ground, const std::vector<Shoe>& shoes)
{
    const auto& [surface, evenness, camber, shoe, insole, temperature] = ground;
    m_surface->setSurface(surface);
    m_evenness->choose(evenness);
    m_camber->choose(camber);
    m_shoe->offer(shoes, shoe);
    m_insole->setText(toQt(insole));
    m_temperature->setScale(temperature);
}

void RunDialog::fill(const RunPreparation& preparation)
{
    const auto& [warmUp, coolDown, warmUpParts, coolDownParts, painkiller, experiment, trial] = preparation;
    m_warmUp->setMinutes(warmUp);
    m_coolDown->setMinutes(coolDown);
    m_warmUpParts->choose(warmUpParts);
    m_coolDownParts->choose(coolDownParts);
    m_painkiller->setAnswer(painkiller);
}

void RunDialog::fill(const RunForm& form)
{
    const auto& [kind, effort, ended, walked, strike, rating, cue, feel] = form;
    m_kind->choose(kind);
    m_effort->setScale(effort);
    m_ended->choose(ended);
    m_walked->setMinutes(walked);
    m_strike->choose(strike);
    m_form->setScale(rating);
    m_formCue->setText(toQt(cue));
    m_feel->choose(feel);
}

void RunDialog::fill(const RunWords& words)
{
    const auto& [tags, notes, file] = words;
    m_tags->setText(toQt(tags.text()));
    m_notesText->setPlainText(toQt(notes));
}

RunEntry RunDialog::run() const
{
    return {
        .id = m_shown.run.id,
        .when = {.date = m_date->date().value_or(m_shown.run.when.date),
            .start = m_start->time(),
            .utcOffset = m_shown.run.when.utcOffset},
        .measured = measured(),
        .ground = ground(),
        .preparation = preparation(),
        .form = form(),
        .words = {.tags = Tags::fromText(fromQt(m_tags->text())),
            .notes = fromQt(m_notesText->toPlainText()),
            .file = m_shown.run.words.file},
    };
}

RunMeasures RunDialog::measured() const
{
    return {
        .distance = m_distance->distance(),
        .duration = m_duration->duration(),
        .elapsed = m_elapsed->duration(),
        .ascent = climbIn(*m_ascent),
        .descent = climbIn(*m_descent),
        .cadence = m_cadence->scale<Cadence>(),
        .averageHeartRate = m_averageHeartRate->scale<HeartRate>(),
        .highestHeartRate = m_highestHeartRate->scale<HeartRate>(),
        .splits = m_shown.run.measured.splits,
    };
}

RunGround RunDialog::ground() const
{
    return {
        .surface = m_surface->surface(),
        .evenness = m_evenness->choice(),
        .camber = m_camber->choice(),
        .shoe = m_shoe->shoe(),
        .insole = fromQt(m_insole->text().trimmed()),
        .temperature = m_temperature->scale<Temperature>(),
    };
}

RunPreparation RunDialog::preparation() const
{
    return {
        .warmUp = m_warmUp->minutes(),
        .coolDown = m_coolDown->minutes(),
        .warmUpParts = m_warmUpParts->choices(),
        .coolDownParts = m_coolDownParts->choices(),
        .painkiller = m_painkiller->answer(),
        .experiment = m_shown.run.preparation.experiment,
        .trial = m_shown.run.preparation.trial,
    };
}

RunForm RunDialog::form() const
{
    return {
        .kind = m_kind->choice(),
        .effort = m_effort->scale<Effort>(),
        .ended = m_ended->choice(),
        .walked = m_walked->minutes(),
        .strike = m_strike->choice(),
        .rating = m_form->scale<FormRating>(),
        .cue = fromQt(m_formCue->text().trimmed()),
        .feel = m_feel->choice(),
    };
}

Entry RunDialog::entry() const
{
    const auto run = this->run();
    auto known = m_shown.painNotes;
    known.insert(known.end(), m_notes.begin(), m_notes.end());
    m_notes = painNotesOf(m_knees->lines(), run, known);
    return {.run = run, .painNotes = m_notes};
}

ChangeSet RunDialog::changeSet() const
{
    const auto after = entry();
    auto changeSet = m_before ? replacing(*m_before, after) : adding(after);
    if (const auto pair = newPair())
        changeSet.insert(changeSet.begin(), added(*pair));
    return changeSet;
}

QString RunDialog::savedWords() const { return words::saved(run(), units()); }

} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/run_dialog.h"

#include <QGroupBox>
#include <QPlainTextEdit>

#include "ui/convert.h"
#include "ui/entry/knee/knee_page.h"
#include "ui/fields/choice_fields.h"
#include "ui/fields/date_field.h"
#include "ui/fields/fields.h"
#include "ui/fields/labelled_field.h"
#include "ui/fields/notes_field.h"
#include "ui/fields/shoe_field.h"
#include "ui/fields/surface_field.h"
#include "ui/words/change_words.h"
#include "ui/words/knee_words.h"
#include "ui/words/log_words.h"
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

// The fields stand where they are made, so that an answer more is a line here and one in each part below.
struct RunDialog::Fields {
    Fields(const Setting& setting, const std::vector<PainNote>& notes)
        : date(new DateField(setting, Needed::Yes))
        , distance(new DistanceField(setting.units))
        , knees(new KneeGrid(kneeLinesOf(notes)))
    {
    }

    DateField* date;
    ClockField* start = new ClockField;
    DistanceField* distance;
    DurationField* duration = new DurationField;
    DurationField* elapsed = new DurationField;
    ChoiceField<RunKind>* kind = new ChoiceField<RunKind>(words::of);
    ScoreField* effort = new ScoreField;
    SurfaceField* surface = new SurfaceField;
    ShoeField* shoe = new ShoeField;
    MinutesField* warmUp = new MinutesField(mostMinutesOfAWarmUp);
    MinutesField* coolDown = new MinutesField(mostMinutesOfAWarmUp);
    NumberField* ascent = new NumberField(0, mostClimb);
    NumberField* descent = new NumberField(0, mostClimb);
    NumberField* cadence = fieldFor<Cadence>();
    NumberField* averageHeartRate = fieldFor<HeartRate>();
    NumberField* highestHeartRate = fieldFor<HeartRate>();
    NumberField* temperature = fieldFor<Temperature>();
    YesNoField* painkiller = new YesNoField;
    ChoiceField<RunEnd>* ended = new ChoiceField<RunEnd>(words::of);
    KneeGrid* knees;
    QLineEdit* tags = new QLineEdit;
    QPlainTextEdit* notesText = notesField(4);
    ChoiceField<Evenness>* evenness = new ChoiceField<Evenness>(words::of);
    ChoiceField<Camber>* camber = new ChoiceField<Camber>(words::of);
    QLineEdit* insole = new QLineEdit;
    ChoiceSetField<WarmUpPart>* warmUpParts
        = new ChoiceSetField<WarmUpPart>(words::of, RunDialog::tr("nothing"), 5);
    ChoiceSetField<WarmUpPart>* coolDownParts
        = new ChoiceSetField<WarmUpPart>(words::of, RunDialog::tr("nothing"), 5);
    MinutesField* walked = new MinutesField(mostMinutesWalked);
    ChoiceField<FootStrike>* strike = new ChoiceField<FootStrike>(words::of);
    ScoreField* form = new ScoreField;
    QLineEdit* formCue = new QLineEdit;
    ChoiceField<Feel>* feel = new ChoiceField<Feel>(words::of);
};

RunDialog::RunDialog(std::optional<Entry> before, const Entry& shown, const std::vector<Shoe>& shoes,
    const Setting& setting, QWidget* parent)
    : EntryDialog(tr("Run"), setting, parent)
    , m_before(std::move(before))
    , m_shown(shown)
    , m_notes(shown.painNotes)
    , m_fields(std::make_unique<Fields>(setting, shown.painNotes))
{
    addPage(tr("Run and knee"), {runGroup(), kneeGroup(), notesGroup()});
    auto* where
        = boxed("details", QString(), new KneePage(*m_fields->knees, PainDetailsFields::Of::ARun, units()));
    addPage(tr("Where and how it hurt"), {where});
    addPage(tr("Ground, warm-up, measured"), {groundGroup(), measuredGroup(), formGroup()});
    fill(shown.run, shoes);
    finish(m_fields->distance);
    m_fields->distance->selectAll();
}

RunDialog::~RunDialog() = default;

std::optional<Shoe> RunDialog::newPair() const { return m_fields->shoe->newPair(); }

void RunDialog::begin(const KneeBegun& knee) { m_fields->knees->begin(knee); }

void RunDialog::adopt(const Shoe& newPair) { m_fields->shoe->adopt(newPair); }

QWidget* RunDialog::runGroup()
{
    return gridOf(tr("Run"),
        {
            boxed("date", tr("&Date"), m_fields->date),
            boxed("start_time", tr("&Start"), m_fields->start),
            boxed("distance_m", tr("D&istance, %1").arg(units().sign()), m_fields->distance),
            boxed("duration_s", tr("&Time"), m_fields->duration),
            boxed("surface", tr("S&urface"), m_fields->surface),
            boxed("shoe_id", tr("S&hoes"), m_fields->shoe),
            boxed("warm_up_min", tr("&Warm-up, min"), m_fields->warmUp),
            boxed("cool_down_min", tr("&Cool-down, min"), m_fields->coolDown),
            boxed("kind", tr("&Kind"), m_fields->kind),
            boxed("effort", tr("&Effort, 0 to 10"), m_fields->effort),
            boxed("ended", tr("How it e&nded"), m_fields->ended),
            boxed("painkiller", tr("Pain&killer before"), m_fields->painkiller),
        },
        4);
}

QWidget* RunDialog::kneeGroup()
{
    return groupOf(tr("Knee pain, 0 to 10"), {boxed("knees", QString(), m_fields->knees)});
}

QWidget* RunDialog::notesGroup()
{
    m_fields->tags->setPlaceholderText(tr("hill, with Anna"));
    return gridOf(tr("Notes and tags"),
        {boxed("notes", tr("N&otes"), m_fields->notesText), boxed("tags", tr("Ta&gs"), m_fields->tags)}, 2);
}

QWidget* RunDialog::groundGroup()
{
    auto* ground = gridOf(
        {
            boxed("evenness", tr("Surface condition"), m_fields->evenness),
            boxed("camber", tr("Road camber"), m_fields->camber),
            boxed("insole", tr("Different insole"), m_fields->insole),
        },
        3);
    return groupOf(tr("Ground and warm-up"),
        {ground, boxed("warm_up_parts", tr("Warm-up: what"), m_fields->warmUpParts),
            boxed("cool_down_parts", tr("Cool-down: what"), m_fields->coolDownParts)});
}

QWidget* RunDialog::measuredGroup()
{
    return gridOf(tr("Measured"),
        {
            boxed("ascent_m", tr("&Ascent, m"), m_fields->ascent),
            boxed("descent_m", tr("Descent, m"), m_fields->descent),
            boxed("elapsed_s", tr("Elapsed time"), m_fields->elapsed),
            boxed("walk_min", tr("Walked, min"), m_fields->walked),
            boxed("heart_rate_bpm", tr("Heart &rate, average"), m_fields->averageHeartRate),
            boxed("max_heart_rate_bpm", tr("Heart rate, highest"), m_fields->highestHeartRate),
            boxed("cadence_spm", tr("Steps per minute"), m_fields->cadence),
            boxed("temperature_c", tr("Temperature, °C"), m_fields->temperature),
        },
        4);
}

QWidget* RunDialog::formGroup()
{
    return gridOf(tr("How you ran"),
        {
            boxed("foot_strike", tr("Foot strike"), m_fields->strike),
            boxed("form_rating", tr("Form, 0 to 10"), m_fields->form),
            boxed("form_cue", tr("Form cue"), m_fields->formCue),
            boxed("feel", tr("Felt"), m_fields->feel),
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
    m_fields->date->setDate(date);
    m_fields->start->setTime(start);
}

void RunDialog::fill(const RunMeasures& measured)
{
    const auto& [distance, duration, elapsed, ascent, descent, cadence, averageHeartRate, highestHeartRate,
        splits]
        = measured;
    m_fields->distance->setDistance(distance);
    m_fields->duration->setDuration(duration);
    m_fields->elapsed->setDuration(elapsed);
    m_fields->ascent->setNumber(numberOf(ascent));
    m_fields->descent->setNumber(numberOf(descent));
    m_fields->cadence->setScale(cadence);
    m_fields->averageHeartRate->setScale(averageHeartRate);
    m_fields->highestHeartRate->setScale(highestHeartRate);
}

void RunDialog::fill(const RunGround& ground, const std::vector<Shoe>& shoes)
{
    const auto& [surface, evenness, camber, shoe, insole, temperature] = ground;
    m_fields->surface->setSurface(surface);
    m_fields->evenness->choose(evenness);
    m_fields->camber->choose(camber);
    m_fields->shoe->offer(shoes, shoe);
    m_fields->insole->setText(toQt(insole));
    m_fields->temperature->setScale(temperature);
}

void RunDialog::fill(const RunPreparation& preparation)
{
    const auto& [warmUp, coolDown, warmUpParts, coolDownParts, painkiller, experiment, trial] = preparation;
    m_fields->warmUp->setMinutes(warmUp);
    m_fields->coolDown->setMinutes(coolDown);
    m_fields->warmUpParts->choose(warmUpParts);
    m_fields->coolDownParts->choose(coolDownParts);
    m_fields->painkiller->setAnswer(painkiller);
}

void RunDialog::fill(const RunForm& form)
{
    const auto& [kind, effort, ended, walked, strike, rating, cue, feel] = form;
    m_fields->kind->choose(kind);
    m_fields->effort->setScale(effort);
    m_fields->ended->choose(ended);
    m_fields->walked->setMinutes(walked);
    m_fields->strike->choose(strike);
    m_fields->form->setScale(rating);
    m_fields->formCue->setText(toQt(cue));
    m_fields->feel->choose(feel);
}

void RunDialog::fill(const RunWords& words)
{
    const auto& [tags, notes, file] = words;
    m_fields->tags->setText(toQt(tags.text()));
    m_fields->notesText->setPlainText(toQt(notes));
}

RunEntry RunDialog::run() const
{
    return {
        .id = m_shown.run.id,
        .when = {.date = m_fields->date->date().value_or(m_shown.run.when.date),
            .start = m_fields->start->time(),
            .utcOffset = m_shown.run.when.utcOffset},
        .measured = measured(),
        .ground = ground(),
        .preparation = preparation(),
        .form = form(),
        .words = {.tags = Tags::fromText(fromQt(m_fields->tags->text())),
            .notes = fromQt(m_fields->notesText->toPlainText()),
            .file = m_shown.run.words.file},
    };
}

RunMeasures RunDialog::measured() const
{
    return {
        .distance = m_fields->distance->distance(),
        .duration = m_fields->duration->duration(),
        .elapsed = m_fields->elapsed->duration(),
        .ascent = climbIn(*m_fields->ascent),
        .descent = climbIn(*m_fields->descent),
        .cadence = m_fields->cadence->scale<Cadence>(),
        .averageHeartRate = m_fields->averageHeartRate->scale<HeartRate>(),
        .highestHeartRate = m_fields->highestHeartRate->scale<HeartRate>(),
        .splits = m_shown.run.measured.splits,
    };
}

RunGround RunDialog::ground() const
{
    return {
        .surface = m_fields->surface->surface(),
        .evenness = m_fields->evenness->choice(),
        .camber = m_fields->camber->choice(),
        .shoe = m_fields->shoe->shoe(),
        .insole = fromQt(m_fields->insole->text().trimmed()),
        .temperature = m_fields->temperature->scale<Temperature>(),
    };
}

RunPreparation RunDialog::preparation() const
{
    return {
        .warmUp = m_fields->warmUp->minutes(),
        .coolDown = m_fields->coolDown->minutes(),
        .warmUpParts = m_fields->warmUpParts->choices(),
        .coolDownParts = m_fields->coolDownParts->choices(),
        .painkiller = m_fields->painkiller->answer(),
        .experiment = m_shown.run.preparation.experiment,
        .trial = m_shown.run.preparation.trial,
    };
}

RunForm RunDialog::form() const
{
    return {
        .kind = m_fields->kind->choice(),
        .effort = m_fields->effort->scale<Effort>(),
        .ended = m_fields->ended->choice(),
        .walked = m_fields->walked->minutes(),
        .strike = m_fields->strike->choice(),
        .rating = m_fields->form->scale<FormRating>(),
        .cue = fromQt(m_fields->formCue->text().trimmed()),
        .feel = m_fields->feel->choice(),
    };
}

Entry RunDialog::entry() const
{
    const auto run = this->run();
    auto known = m_shown.painNotes;
    known.insert(known.end(), m_notes.begin(), m_notes.end());
    m_notes = painNotesOf(m_fields->knees->lines(), run, known);
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

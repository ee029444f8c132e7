// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/run_dialog.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/convert.h"
#include "ui/entry/labelled_field.h"
#include "ui/words/log_words.h"
#include "ui/words/problem_words.h"

namespace patella::ui {

namespace {

constexpr int mostMinutes = 300;
constexpr int mostClimb = 12'000;

std::optional<std::chrono::minutes> minutesIn(const NumberField& field)
{
    const auto typed = field.number();
    return typed ? std::optional(std::chrono::minutes{*typed}) : std::nullopt;
}

std::optional<Climb> climbIn(const NumberField& field)
{
    const auto typed = field.number();
    return typed ? std::optional(Climb{*typed}) : std::nullopt;
}

std::optional<int> numberOf(const auto& scale)
{
    return scale ? std::optional(scale->value()) : std::nullopt;
}

template <typename Range> NumberField* fieldFor() { return new NumberField(Range::lowest, Range::highest); }

std::optional<int> numberOf(std::optional<std::chrono::minutes> time)
{
    return time ? std::optional(static_cast<int>(time->count())) : std::nullopt;
}

std::optional<int> numberOf(std::optional<Climb> climb)
{
    return climb ? std::optional(static_cast<int>(climb->metres)) : std::nullopt;
}

// Fields in rows of so many columns, in tab order.
QGroupBox* gridOf(const QString& title, const std::vector<QWidget*>& fields, int columns)
{
    auto* group = new QGroupBox(title);
    auto* grid = new QGridLayout(group);
    grid->setHorizontalSpacing(14);
    for (int i = 0; i < static_cast<int>(fields.size()); ++i)
        grid->addWidget(fields.at(static_cast<std::size_t>(i)), i / columns, i % columns);
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    return group;
}

} // namespace

RunDialog::RunDialog(const Entry& entry, const std::vector<Shoe>& shoes, LocalDate today, QWidget* parent)
    : QDialog(parent)
    , m_before(entry)
    , m_today(today)
    , m_date(new DateField(entry.run.date))
    , m_start(new ClockField)
    , m_distance(new DistanceField)
    , m_duration(new DurationField)
    , m_elapsed(new DurationField)
    , m_kind(new QComboBox)
    , m_effort(new ScoreField)
    , m_surface(new SurfaceField)
    , m_shoe(new ShoeField)
    , m_warmUp(new NumberField(0, mostMinutes))
    , m_coolDown(new NumberField(0, mostMinutes))
    , m_ascent(new NumberField(0, mostClimb))
    , m_descent(new NumberField(0, mostClimb))
    , m_cadence(fieldFor<Cadence>())
    , m_averageHeartRate(fieldFor<HeartRate>())
    , m_highestHeartRate(fieldFor<HeartRate>())
    , m_temperature(fieldFor<Temperature>())
    , m_painkiller(new QComboBox)
    , m_ended(new QComboBox)
    , m_knees(new KneeGrid(kneeLinesOf(entry.painNotes)))
    , m_tags(new QLineEdit)
    , m_notes(new QPlainTextEdit)
{
    build();
    fill(entry.run, shoes);
}

LabelledField* RunDialog::boxed(std::string column, const QString& label, QWidget* field)
{
    field->setObjectName(QString::fromStdString(column));
    auto* box = new LabelledField(label, field);
    m_boxes.emplace(std::move(column), box);
    return box;
}

QGroupBox* RunDialog::runGroup()
{
    offerChoices<RunKind>(*m_kind, [](RunKind kind) { return words::of(kind); });
    offerChoices<RunEnd>(*m_ended, [](RunEnd end) { return words::of(end); });
    return gridOf(tr("Run"),
        {
            boxed("date", tr("&Date"), m_date),
            boxed("start_time", tr("&Start"), m_start),
            boxed("distance_m", tr("D&istance, km"), m_distance),
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

QGroupBox* RunDialog::kneeGroup()
{
    auto* group = new QGroupBox(tr("Knee pain, 0 to 10"));
    auto* column = new QVBoxLayout(group);
    column->addWidget(m_knees);
    return group;
}

QGroupBox* RunDialog::measuredGroup()
{
    return gridOf(tr("Measured"),
        {
            boxed("ascent_m", tr("&Ascent, m"), m_ascent),
            boxed("descent_m", tr("D&escent, m"), m_descent),
            boxed("heart_rate_bpm", tr("Heart &rate, average"), m_averageHeartRate),
            boxed("max_heart_rate_bpm", tr("Heart rate, highest"), m_highestHeartRate),
            boxed("cadence_spm", tr("Steps per minute"), m_cadence),
            boxed("temperature_c", tr("Temperature, °C"), m_temperature),
            boxed("elapsed_s", tr("Time with pauses"), m_elapsed),
        },
        4);
}

QGroupBox* RunDialog::notesGroup()
{
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(m_notes->fontMetrics().lineSpacing() * 4);
    m_tags->setPlaceholderText(tr("hill, with Anna"));
    return gridOf(tr("In your own words"),
        {boxed("notes", tr("N&otes"), m_notes), boxed("tags", tr("Ta&gs"), m_tags)}, 2);
}

void RunDialog::build()
{
    setWindowTitle(tr("Run"));
    m_painkiller->addItem(QStringLiteral("–"));
    m_painkiller->addItem(tr("no"), false);
    m_painkiller->addItem(tr("yes"), true);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &RunDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RunDialog::reject);

    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(runGroup());
    column->addWidget(kneeGroup());
    column->addWidget(measuredGroup());
    column->addWidget(notesGroup());
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 142);
    m_distance->setFocus();
}

void RunDialog::fill(const RunEntry& run, const std::vector<Shoe>& shoes)
{
    const auto& [id, date, start, utcOffset, kind, distance, duration, elapsed, effort, surface, shoe, warmUp,
        coolDown, ascent, descent, cadence, averageHeartRate, highestHeartRate, temperature, painkiller,
        ended, tags, notes, file, evenness, camber, insole, warmUpParts, coolDownParts, walked, strike, form,
        formCue]
        = run;
    m_date->setDay(date);
    m_start->setTime(start);
    choose(*m_kind, kind);
    m_distance->setDistance(distance);
    m_duration->setDuration(duration);
    m_elapsed->setDuration(elapsed);
    m_effort->setNumber(numberOf(effort));
    m_surface->setSurface(surface);
    m_shoe->offer(shoes, shoe);
    m_warmUp->setNumber(numberOf(warmUp));
    m_coolDown->setNumber(numberOf(coolDown));
    m_ascent->setNumber(numberOf(ascent));
    m_descent->setNumber(numberOf(descent));
    m_cadence->setNumber(numberOf(cadence));
    m_averageHeartRate->setNumber(numberOf(averageHeartRate));
    m_highestHeartRate->setNumber(numberOf(highestHeartRate));
    m_temperature->setNumber(numberOf(temperature));
    m_painkiller->setCurrentIndex(painkiller ? (*painkiller ? 2 : 1) : 0);
    choose(*m_ended, ended);
    m_tags->setText(toQt(tags.text()));
    m_notes->setPlainText(toQt(notes));
}

RunEntry RunDialog::run() const
{
    return {
        .id = m_before.run.id,
        .date = m_date->day(),
        .start = m_start->time(),
        .utcOffset = m_before.run.utcOffset,
        .kind = choiceIn<RunKind>(*m_kind),
        .distance = m_distance->distance(),
        .duration = m_duration->duration(),
        .elapsed = m_elapsed->duration(),
        .effort = m_effort->scale<Effort>(),
        .surface = m_surface->surface(),
        .shoe = m_shoe->shoe(),
        .warmUp = minutesIn(*m_warmUp),
        .coolDown = minutesIn(*m_coolDown),
        .ascent = climbIn(*m_ascent),
        .descent = climbIn(*m_descent),
        .cadence = m_cadence->scale<Cadence>(),
        .averageHeartRate = m_averageHeartRate->scale<HeartRate>(),
        .highestHeartRate = m_highestHeartRate->scale<HeartRate>(),
        .temperature = m_temperature->scale<Temperature>(),
        .painkiller = m_painkiller->currentIndex() > 0 ? std::optional(m_painkiller->currentData().toBool())
                                                       : std::nullopt,
        .ended = choiceIn<RunEnd>(*m_ended),
        .tags = Tags::fromText(fromQt(m_tags->text())),
        .notes = fromQt(m_notes->toPlainText()),
        .file = m_before.run.file,
        .evenness = m_before.run.evenness,
        .camber = m_before.run.camber,
        .insole = m_before.run.insole,
        .warmUpParts = m_before.run.warmUpParts,
        .coolDownParts = m_before.run.coolDownParts,
        .walked = m_before.run.walked,
        .strike = m_before.run.strike,
        .form = m_before.run.form,
        .formCue = m_before.run.formCue,
    };
}

Entry RunDialog::entry() const
{
    const auto run = this->run();
    const auto lines = m_knees->lines();
    return {.run = run, .painNotes = painNotesOf(lines, run, m_before.painNotes)};
}

bool RunDialog::showProblems()
{
    for (const auto& [column, box] : m_boxes)
        box->setProblem({});
    if (m_distance->isUnreadable())
        m_boxes["distance_m"]->setProblem(tr("Not a distance: write 8.2 or 8,2."));
    if (m_duration->isUnreadable())
        m_boxes["duration_s"]->setProblem(tr("Not a time: write 45:10 or 1:02:03."));
    if (m_elapsed->isUnreadable())
        m_boxes["elapsed_s"]->setProblem(tr("Not a time: write 45:10 or 1:02:03."));
    if (m_start->isUnreadable())
        m_boxes["start_time"]->setProblem(tr("Not a time of day: write 18:30."));
    for (const auto& problem : problemsOf(run(), m_today))
        if (const auto box = m_boxes.find(problem.column);
            box != m_boxes.end() && box->second->problem().isEmpty())
            box->second->setProblem(words::sentence(problem));
    for (const auto& [column, box] : m_boxes)
        if (!box->problem().isEmpty())
            return true;
    return false;
}

void RunDialog::accept()
{
    if (!showProblems())
        QDialog::accept();
}

} // namespace patella::ui

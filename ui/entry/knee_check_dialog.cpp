// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/knee_check_dialog.h"

#include <QGroupBox>

#include "core/log/blank.h"
#include "core/log/entry.h"
#include "core/log/knee_lines.h"
#include "ui/convert.h"
#include "ui/entry/knee/knee_page.h"
#include "ui/fields/labelled_field.h"
#include "ui/fields/notes_field.h"
#include "ui/words/knee_words.h"
#include "ui/words/log_words.h"

#include <algorithm>

namespace patella::ui {

namespace {

ChoiceField<Difficulty>* difficulty() { return new ChoiceField<Difficulty>(words::of); }

} // namespace

KneeCheckDialog::KneeCheckDialog(
    Day before, const Day& shown, LocalDate day, const Setting& setting, QWidget* parent)
    : EntryDialog(tr("Knee check"), setting, parent)
    , m_before(std::move(before))
    , m_shown(shown.check.value_or(newOf<KneeCheck>(day)))
    , m_shownNotes(shown.notes)
    , m_notes(ofThisKnee())
    , m_date(new DateField(setting, Needed::Yes))
    , m_time(new ClockField)
    , m_side(new ChoiceField<Side>(words::of, Needed::Yes))
    , m_pain(new KneeGrid(restDayLinesOf(ofThisKnee(), m_shown.date), KneeGrid::Asks::OneScore))
    , m_swelling(new ChoiceField<Swelling>(words::of))
    , m_swellingCame(new ChoiceField<SwellingOnset>(words::of))
    , m_morningStiffness(new MinutesField(minutesOfADay))
    , m_signs(new ChoiceSetField<KneeSign>(words::of, tr("none of these"), 2))
    , m_gaveWay(fieldFor<Count>())
    , m_crackling(new ChoiceSetField<Crackling>(words::of, tr("does not"), 4))
    , m_stairsUp(difficulty())
    , m_stairsDown(difficulty())
    , m_squatting(difficulty())
    , m_sitting(difficulty())
    , m_kneeling(difficulty())
    , m_walking(difficulty())
    , m_jumping(difficulty())
    , m_standingUp(difficulty())
    , m_alarms(new ChoiceSetField<Alarm>(words::of, tr("none of these"), 3))
    , m_elsewhere(new ChoiceSetField<OtherPlace>(words::of, tr("nowhere else"), 4))
    , m_worry(new ScoreField)
    , m_photo(new QLineEdit)
    , m_text(notesField(4))
{
    auto* details = new KneePage(*m_pain, PainDetailsFields::Of::ARestDay, units());
    addPage(tr("The knee today"), {aboutGroup(), painGroup(), kneeGroup(), difficultyGroup()});
    addPage(tr("Where and how it hurts"), {boxed("details", QString(), details)});
    addPage(tr("Signs and other places"), {signsGroup(), elsewhereGroup()});
    connect(m_pain, &KneeGrid::changed, this, &KneeCheckDialog::dropRefusal);
    const auto follow = [this, details] {
        m_pain->keepTo(*m_side->choice());
        details->keepTo(*m_side->choice());
    };
    connect(m_side, &QComboBox::currentIndexChanged, this, follow);
    fill(m_shown);
    follow();
    finish(m_pain->firstScore());
}

// The pain of the other knee on that day has a form of its own.
std::vector<PainNote> KneeCheckDialog::ofThisKnee() const
{
    auto notes = m_shownNotes;
    std::erase_if(notes, [this](const PainNote& each) { return each.side != m_shown.side; });
    return notes;
}

QWidget* KneeCheckDialog::aboutGroup()
{
    return gridOf(tr("Which knee, and when"),
        {
            boxed("side", tr("&Knee"), m_side),
            boxed("date", tr("&Date"), m_date),
            boxed("time", tr("&Time of day"), m_time),
        },
        3);
}

QWidget* KneeCheckDialog::painGroup()
{
    return groupOf(tr("Pain on a day without a run"), {boxed("knees", QString(), m_pain)});
}

QWidget* KneeCheckDialog::kneeGroup()
{
    return gridOf(tr("Swelling and the like"),
        {
            boxed("swelling", tr("S&welling"), m_swelling),
            boxed("swelling_came", tr("Swelling &appeared"), m_swellingCame),
            boxed("morning_stiffness_min", tr("&Morning stiffness, min"), m_morningStiffness),
            boxed("gave_way_times", tr("&Gave way, times"), m_gaveWay),
            boxed("worry", tr("How wo&rried, 0 to 10"), m_worry),
            boxed("photo", tr("P&hoto (file)"), m_photo),
        },
        3);
}

QWidget* KneeCheckDialog::difficultyGroup()
{
    return gridOf(tr("Trouble with"),
        {
            boxed("stairs_up", tr("Stairs &up"), m_stairsUp),
            boxed("stairs_down", tr("Stairs d&own"), m_stairsDown),
            boxed("squatting", tr("S&quatting"), m_squatting),
            boxed("sitting", tr("S&itting over 20 min"), m_sitting),
            boxed("kneeling", tr("Kn&eeling"), m_kneeling),
            boxed("walking", tr("Walking"), m_walking),
            boxed("jumping", tr("&Jumping"), m_jumping),
            boxed("standing_up", tr("Standing up &from a chair"), m_standingUp),
        },
        4);
}

QWidget* KneeCheckDialog::signsGroup()
{
    return groupOf(tr("What it does"),
        {
            boxed("signs", tr("The knee"), m_signs),
            boxed("crackling", tr("Grinds or crackles when"), m_crackling),
            boxed("alarms", tr("See a doctor today if"), m_alarms),
        });
}

QWidget* KneeCheckDialog::elsewhereGroup()
{
    return groupOf(tr("What else"),
        {boxed("elsewhere", tr("Also hurts here"), m_elsewhere), boxed("notes", tr("Notes"), m_text)});
}

void KneeCheckDialog::fill(const KneeCheck& check)
{
    const auto& [id, date, side, swelling, swellingCame, morningStiffness, signs, gaveWay, crackling,
        stairsUp, stairsDown, squatting, sitting, kneeling, walking, jumping, standingUp, alarms, elsewhere,
        worry, photo, notes, time]
        = check;
    m_date->setDate(date);
    m_time->setTime(time);
    m_side->choose(side);
    m_swelling->choose(swelling);
    m_swellingCame->choose(swellingCame);
    m_morningStiffness->setMinutes(morningStiffness);
    m_signs->choose(signs);
    m_gaveWay->setScale(gaveWay);
    m_crackling->choose(crackling);
    m_stairsUp->choose(stairsUp);
    m_stairsDown->choose(stairsDown);
    m_squatting->choose(squatting);
    m_sitting->choose(sitting);
    m_kneeling->choose(kneeling);
    m_walking->choose(walking);
    m_jumping->choose(jumping);
    m_standingUp->choose(standingUp);
    m_alarms->choose(alarms);
    m_elsewhere->choose(elsewhere);
    m_worry->setScale(worry);
    m_photo->setText(toQt(photo));
    m_text->setPlainText(toQt(notes));
}

KneeCheck KneeCheckDialog::check() const
{
    return {
        .id = m_shown.id,
        .date = m_date->date().value_or(m_shown.date),
        .side = *m_side->choice(),
        .swelling = m_swelling->choice(),
        .swellingCame = m_swellingCame->choice(),
        .morningStiffness = m_morningStiffness->minutes(),
        .signs = m_signs->choices(),
        .gaveWay = m_gaveWay->scale<Count>(),
        .crackling = m_crackling->choices(),
        .stairsUp = m_stairsUp->choice(),
        .stairsDown = m_stairsDown->choice(),
        .squatting = m_squatting->choice(),
        .sitting = m_sitting->choice(),
        .kneeling = m_kneeling->choice(),
        .walking = m_walking->choice(),
        .jumping = m_jumping->choice(),
        .standingUp = m_standingUp->choice(),
        .alarms = m_alarms->choices(),
        .elsewhere = m_elsewhere->choices(),
        .worry = m_worry->scale<Worry>(),
        .photo = fromQt(m_photo->text().trimmed()),
        .notes = fromQt(m_text->toPlainText()),
        .time = m_time->time(),
    };
}

std::vector<PainNote> KneeCheckDialog::notes() const
{
    auto known = m_shownNotes;
    known.insert(known.end(), m_notes.begin(), m_notes.end());
    const auto day = m_date->date().value_or(m_shown.date);
    m_notes = restDayNotesOf(m_pain->lines(), day, known);
    return m_notes;
}

// With those of the other knee, which stay unless this form says something of their place.
std::vector<PainNote> KneeCheckDialog::notesOfTheDay() const
{
    auto all = notes();
    for (const auto& each : m_shownNotes)
        if (each.side != m_shown.side && std::ranges::count(m_notes, each.id, &PainNote::id) == 0)
            all.push_back(each);
    return all;
}

ChangeSet KneeCheckDialog::changeSet() const
{
    ChangeSet changeSet;
    const auto after = check();
    if (m_before.check && *m_before.check != after)
        changeSet.push_back(replaced(*m_before.check, after));
    if (!m_before.check && !saysNothing(problemsOf(after, today())))
        changeSet.push_back(added(after));
    const auto rows = replacing(m_before.notes, notesOfTheDay());
    changeSet.insert(changeSet.end(), rows.begin(), rows.end());
    return changeSet;
}

std::vector<Problem> KneeCheckDialog::problems() const
{
    auto found = problemsOf(check(), today());
    if (!m_before.check && !notes().empty())
        std::erase_if(found, [](const Problem& each) { return each.trouble == Trouble::NothingSaid; });
    for (auto& each : found)
        if (each.trouble == Trouble::NothingSaid)
            each.column = {}; // it is said of the whole form, not of one field of its last page
    return found;
}

} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/planned_run_dialog.h"

#include <QGroupBox>

#include "ui/convert.h"
#include "ui/fields/labelled_field.h"
#include "ui/fields/notes_field.h"
#include "ui/words/log_words.h"
#include "ui/words/units.h"

namespace patella::ui {

namespace {

} // namespace

PlannedRunDialog::PlannedRunDialog(std::optional<PlannedRun> before, const PlannedRun& shown,
    const std::vector<Shoe>& shoes, const Setting& setting, QWidget* parent)
    : RecordDialog(tr("Planned run"), std::move(before), setting, parent)
    , m_shown(shown)
    , m_date(new DateField(setting, Needed::Yes))
    , m_distance(new DistanceField(setting.units))
    , m_duration(new MinutesField(mostMinutesOfARun))
    , m_kind(new ChoiceField<RunKind>(words::of))
    , m_surface(new SurfaceField)
    , m_shoe(new ShoeField(NewPairs::No))
    , m_notes(notesField(3))
{
    auto* plan = gridOf(
        {
            boxed("date", tr("&Date"), m_date),
            boxed("distance_m", tr("D&istance, %1").arg(setting.units.sign()), m_distance),
            boxed("duration_min", tr("&Time, min"), m_duration),
            boxed("kind", tr("&Kind"), m_kind),
            boxed("surface", tr("S&urface"), m_surface),
            boxed("shoe_id", tr("S&hoes"), m_shoe),
        },
        3);
    addPage(tr("Planned run"), {groupOf(tr("The run"), {plan, boxed("notes", tr("N&otes"), m_notes)})});
    fill(shown, shoes);
    finish(m_distance);
    m_distance->selectAll();
}

void PlannedRunDialog::fill(const PlannedRun& run, const std::vector<Shoe>& shoes)
{
    const auto& [id, date, distance, duration, kind, surface, shoe, notes] = run;
    m_date->setDate(date);
    m_distance->setDistance(distance);
    m_duration->setMinutes(duration);
    m_kind->choose(kind);
    m_surface->setSurface(surface);
    m_shoe->offer(shoes, shoe);
    m_notes->setPlainText(toQt(notes));
}

PlannedRun PlannedRunDialog::record() const
{
    return {
        .id = m_shown.id,
        .date = m_date->date().value_or(m_shown.date),
        .distance = m_distance->distance(),
        .duration = m_duration->minutes(),
        .kind = m_kind->choice(),
        .surface = m_surface->surface(),
        .shoe = m_shoe->shoe(),
        .notes = fromQt(m_notes->toPlainText()),
    };
}

} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/edit_runs_dialog.h"

#include <QGroupBox>

#include "ui/convert.h"
#include "ui/fields/labelled_field.h"
#include "ui/words/knee_words.h"
#include "ui/words/log_words.h"

namespace patella::ui {

namespace {

template <typename Answer> void put(const std::optional<Answer>& answer, std::optional<Answer>& into)
{
    if (answer)
        into = answer;
}

} // namespace

EditRunsDialog::EditRunsDialog(
    std::vector<RunEntry> runs, const std::vector<Shoe>& shoes, const Setting& setting, QWidget* parent)
    : EntryDialog(tr("%n run(s)", nullptr, static_cast<int>(runs.size())), setting, parent)
    , m_runs(std::move(runs))
    , m_surface(new SurfaceField)
    , m_shoe(new ShoeField)
    , m_kind(new ChoiceField<RunKind>(words::of))
    , m_effort(new ScoreField)
    , m_warmUp(new MinutesField(mostMinutesOfAWarmUp))
    , m_coolDown(new MinutesField(mostMinutesOfAWarmUp))
    , m_evenness(new ChoiceField<Evenness>(words::of))
    , m_insole(new QLineEdit)
    , m_tags(new QLineEdit)
{
    m_shoe->offer(shoes, std::nullopt);
    addPage(tr("Runs"),
        {gridOf(tr("Change all %n run(s); empty fields stay as they are", nullptr,
                    static_cast<int>(m_runs.size())),
            {
                boxed("surface", tr("S&urface"), m_surface),
                boxed("shoe_id", tr("S&hoes"), m_shoe),
                boxed("kind", tr("&Kind"), m_kind),
                boxed("effort", tr("&Effort, 0 to 10"), m_effort),
                boxed("warm_up_min", tr("&Warm-up, min"), m_warmUp),
                boxed("cool_down_min", tr("&Cool-down, min"), m_coolDown),
                boxed("evenness", tr("Surface con&dition"), m_evenness),
                boxed("insole", tr("&Insole"), m_insole),
                boxed("tags", tr("&Tags to add"), m_tags),
            },
            3)});
    finish(m_surface);
}

RunEntry EditRunsDialog::changed(RunEntry run) const
{
    put(m_surface->surface(), run.ground.surface);
    put(m_shoe->shoe(), run.ground.shoe);
    put(m_kind->choice(), run.form.kind);
    put(m_effort->scale<Effort>(), run.form.effort);
    put(m_warmUp->minutes(), run.preparation.warmUp);
    put(m_coolDown->minutes(), run.preparation.coolDown);
    put(m_evenness->choice(), run.ground.evenness);
    if (const auto insole = m_insole->text().trimmed(); !insole.isEmpty())
        run.ground.insole = fromQt(insole);
    if (const auto tags = m_tags->text().trimmed(); !tags.isEmpty())
        run.words.tags = Tags::fromText(run.words.tags.text() + ", " + fromQt(tags));
    return run;
}

ChangeSet EditRunsDialog::changeSet() const
{
    ChangeSet changeSet;
    for (const auto& run : m_runs)
        if (const auto after = changed(run); after != run)
            changeSet.push_back(replaced(run, after));
    if (const auto pair = m_shoe->newPair(); pair && !changeSet.empty())
        changeSet.insert(changeSet.begin(), added(*pair));
    return changeSet;
}

QString EditRunsDialog::savedWords() const
{
    return tr(
        "%n run(s) changed.", nullptr, static_cast<int>(changeSet().size() - (m_shoe->newPair() ? 1 : 0)));
}

std::vector<Problem> EditRunsDialog::problems() const { return {}; }

} // namespace patella::ui

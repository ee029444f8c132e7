// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/self_experiment_dialog.h"

#include <QGroupBox>

#include "ui/convert.h"
#include "ui/fields/labelled_field.h"
#include "ui/fields/notes_field.h"
#include "ui/words/log_words.h"
#include "ui/words/plan/plan_words.h"

namespace patella::ui {

SelfExperimentDialog::SelfExperimentDialog(std::optional<SelfExperiment> before, const SelfExperiment& shown,
    const std::vector<Shoe>& shoes, const Setting& setting, QWidget* parent)
    : RecordDialog(tr("Self-experiment"), std::move(before), setting, parent)
    , m_shown(shown)
    , m_date(new DateField(setting, Needed::Yes))
    , m_side(new ChoiceField<Side>(words::of, Needed::Yes))
    , m_tried(new ChoiceField<Tried>(words::of, Needed::Yes))
    , m_firstShoe(new ShoeField(NewPairs::No))
    , m_secondShoe(new ShoeField(NewPairs::No))
    , m_first(new QLineEdit)
    , m_second(new QLineEdit)
    , m_pairs(new NumberField(fewestPairs, Count::highest))
    , m_ended(new DateField(setting, Needed::No))
    , m_notes(notesField(3))
{
    addPage(tr("Self-experiment"), {questionGroup(), conditionsGroup(), courseGroup()});
    connect(m_tried, &QComboBox::currentIndexChanged, this, &SelfExperimentDialog::showConditions);
    fill(shown, shoes);
    showConditions();
    finish(m_tried);
}

QWidget* SelfExperimentDialog::questionGroup()
{
    return gridOf(tr("The question"),
        {
            boxed("tried", tr("What you &try"), m_tried),
            boxed("side", tr("&Knee"), m_side),
            boxed("date", tr("&Begins"), m_date),
            boxed("pairs", tr("&Pairs of runs"), m_pairs),
        },
        2);
}

QWidget* SelfExperimentDialog::conditionsGroup()
{
    m_first->setPlaceholderText(tr("with the new insole"));
    m_second->setPlaceholderText(tr("without it"));
    m_shoes = gridOf(
        {
            boxed("first_shoe_id", tr("&First pair of shoes"), m_firstShoe),
            boxed("second_shoe_id", tr("&Second pair of shoes"), m_secondShoe),
        },
        2);
    m_words = gridOf(
        {
            boxed("first", tr("First &condition"), m_first),
            boxed("second", tr("Secon&d condition"), m_second),
        },
        2);
    return groupOf(tr("One run of each pair with the first, one with the second"), {m_shoes, m_words});
}

QWidget* SelfExperimentDialog::courseGroup()
{
    return gridOf(
        tr("Afterwards"), {boxed("ended", tr("&Ended"), m_ended), boxed("notes", tr("N&otes"), m_notes)}, 2);
}

void SelfExperimentDialog::showConditions()
{
    m_shoes->setVisible(areShoesTried());
    m_words->setVisible(!areShoesTried());
}

void SelfExperimentDialog::fill(const SelfExperiment& experiment, const std::vector<Shoe>& shoes)
{
    const auto& [id, date, side, tried, firstShoe, secondShoe, first, second, pairs, seed, ended, notes]
        = experiment;
    m_date->setDate(date);
    m_side->choose(side);
    m_tried->choose(tried);
    m_firstShoe->offer(shoes, firstShoe);
    m_secondShoe->offer(shoes, secondShoe);
    m_first->setText(words::shownCondition(first));
    m_second->setText(words::shownCondition(second));
    m_pairs->setScale(std::optional(pairs));
    m_ended->setDate(ended);
    m_notes->setPlainText(toQt(notes));
}

SelfExperiment SelfExperimentDialog::record() const
{
    const bool shoes = areShoesTried();
    return {
        .id = m_shown.id,
        .date = m_date->date().value_or(m_shown.date),
        .side = *m_side->choice(),
        .tried = *m_tried->choice(),
        .firstShoe = shoes ? m_firstShoe->shoe() : std::nullopt,
        .secondShoe = shoes ? m_secondShoe->shoe() : std::nullopt,
        .first = shoes ? std::string() : words::keptCondition(m_first->text().trimmed()),
        .second = shoes ? std::string() : words::keptCondition(m_second->text().trimmed()),
        .pairs = m_pairs->scale<Count>().value_or(Count::least()),
        .seed = m_shown.seed,
        .ended = m_ended->date(),
        .notes = fromQt(m_notes->toPlainText()),
    };
}

} // namespace patella::ui

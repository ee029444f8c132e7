// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/shoe_dialog.h"

#include <QGroupBox>

#include "ui/convert.h"
#include "ui/fields/labelled_field.h"
#include "ui/fields/notes_field.h"
#include "ui/words/shoe_words.h"
#include "ui/words/units.h"

namespace patella::ui {

ShoeDialog::ShoeDialog(std::optional<Shoe> before, const Shoe& shown, const std::vector<Shoe>& pairs,
    const Setting& setting, QWidget* parent)
    : RecordDialog(tr("Pair of shoes"), std::move(before), setting, parent)
    , m_id(shown.id)
    , m_pairs(pairs)
    , m_name(new QLineEdit)
    , m_bought(new DateField(setting, Needed::No))
    , m_runBefore(new DistanceField(setting.units))
    , m_limit(new DistanceField(setting.units))
    , m_retired(new DateField(setting, Needed::No))
    , m_notes(notesField(2))
    , m_kind(new ChoiceField<ShoeKind>(words::of))
    , m_support(new ChoiceField<ShoeSupport>(words::of))
    , m_size(new QLineEdit)
    , m_fit(new ChoiceField<Fit>(words::of))
    , m_drop(fieldFor<HeelDrop>())
    , m_stiffness(new ChoiceField<Stiffness>(words::of))
    , m_lacing(new ChoiceField<Fit>(words::of))
    , m_insole(new QLineEdit)
{
    addPage(tr("Pair"), {pairGroup(), lifeGroup(), fitGroup(), boxed("notes", tr("N&otes"), m_notes)});
    fill(shown);
    finish(m_name);
    m_name->selectAll();
}

QWidget* ShoeDialog::pairGroup()
{
    m_name->setPlaceholderText(tr("model and colour"));
    return gridOf(tr("Pair"),
        {
            boxed("name", tr("&Name"), m_name),
            boxed("kind", tr("&Kind"), m_kind),
            boxed("support", tr("S&upport"), m_support),
        },
        3);
}

QWidget* ShoeDialog::lifeGroup()
{
    m_limit->setToolTip(words::limitsExplained(units()));
    m_limit->setPlaceholderText(words::distanceNumber(usualShoeLimit, units()));
    m_runBefore->setPlaceholderText(words::distanceNumber({}, units()));
    return gridOf(tr("Use"),
        {
            boxed("bought", tr("&Bought on"), m_bought),
            boxed("run_before_m", tr("Distance before t&his log, %1").arg(units().sign()), m_runBefore),
            boxed("limit_m", tr("&Replace at, %1").arg(units().sign()), m_limit),
            boxed("retired", tr("Re&tired on"), m_retired),
        },
        4);
}

QWidget* ShoeDialog::fitGroup()
{
    m_insole->setPlaceholderText(tr("the one that came with it"));
    return gridOf(tr("Build and fit"),
        {
            boxed("size", tr("Si&ze"), m_size),
            boxed("fit", tr("&Fit"), m_fit),
            boxed("lacing", tr("L&acing"), m_lacing),
            boxed("drop_mm", tr("&Drop, mm"), m_drop),
            boxed("stiffness", tr("Sole st&iffness"), m_stiffness),
            boxed("insole", tr("Insol&e"), m_insole),
        },
        3);
}

void ShoeDialog::fill(const Shoe& shoe)
{
    const auto& [id, name, bought, runBefore, limit, retired, notes, kind, support, size, fit, drop,
        stiffness, lacing, insole]
        = shoe;
    m_name->setText(toQt(name));
    m_bought->setDate(bought);
    m_runBefore->setDistance(runBefore.metres == 0 ? std::nullopt : std::optional(runBefore));
    m_limit->setDistance(limit);
    m_retired->setDate(retired);
    m_notes->setPlainText(toQt(notes));
    m_kind->choose(kind);
    m_support->choose(support);
    m_size->setText(toQt(size));
    m_fit->choose(fit);
    m_drop->setScale(drop);
    m_stiffness->choose(stiffness);
    m_lacing->choose(lacing);
    m_insole->setText(toQt(insole));
}

Shoe ShoeDialog::record() const
{
    return {
        .id = m_id,
        .name = fromQt(m_name->text().trimmed()),
        .bought = m_bought->date(),
        .runBefore = m_runBefore->distance().value_or(Distance{}),
        .limit = m_limit->distance(),
        .retired = m_retired->date(),
        .notes = fromQt(m_notes->toPlainText()),
        .kind = m_kind->choice(),
        .support = m_support->choice(),
        .size = fromQt(m_size->text().trimmed()),
        .fit = m_fit->choice(),
        .drop = m_drop->scale<HeelDrop>(),
        .stiffness = m_stiffness->choice(),
        .lacing = m_lacing->choice(),
        .insole = fromQt(m_insole->text().trimmed()),
    };
}

std::vector<Problem> ShoeDialog::problems() const
{
    const auto shoe = record();
    auto found = problemsOf(shoe, today());
    if (isNameTaken(shoe, m_pairs))
        found.push_back({"name", Trouble::NameTaken});
    return found;
}

QString ShoeDialog::savedWords() const { return tr("Saved: %1.").arg(m_name->text().trimmed()); }

} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/complaint_dialog.h"

#include <QGroupBox>
#include <QHBoxLayout>

#include "ui/convert.h"
#include "ui/fields/labelled_field.h"
#include "ui/fields/notes_field.h"
#include "ui/words/care_words.h"
#include "ui/words/log_words.h"

namespace patella::ui {

namespace {

QWidget* rowOf(const std::vector<QWidget*>& fields)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(14);
    for (auto* field : fields)
        layout->addWidget(field, 1);
    return row;
}

bool isStillBlank(const Complaint& shown)
{
    return shown.notes.empty() && shown.after.empty() && !shown.region && !shown.onset && !shown.mechanism
        && !shown.ended;
}

} // namespace

ComplaintDialog::ComplaintDialog(
    std::optional<Complaint> before, const Complaint& shown, const Setting& setting, QWidget* parent)
    : RecordDialog(tr("Complaint"), std::move(before), setting, parent)
    , m_shown(shown)
    , m_date(new DateField(setting, Needed::Yes))
    , m_ended(new DateField(setting, Needed::No))
    , m_side(new ChoiceField<Side>(words::of, Needed::Yes))
    , m_region(new ChoiceField<Region>(words::of))
    , m_onset(new ChoiceField<ComplaintOnset>(words::of))
    , m_mechanism(new ChoiceSetField<Mechanism>(words::of, tr("other"), 5))
    , m_after(new QLineEdit)
    , m_notes(notesField(4))
{
    addPage(tr("Complaint"), {troubleGroup(), beginningGroup()});
    fill(shown);
    if (isStillBlank(shown))
        m_date->setDate({}); // today is hardly ever right, and nothing else is known
    finish(m_notes);
}

QWidget* ComplaintDialog::troubleGroup()
{
    auto* text = boxed("notes", tr("What is the &problem?"), m_notes);
    auto* place = rowOf({boxed("side", tr("&Knee"), m_side), boxed("region", tr("&Where"), m_region)});
    auto* time = rowOf({boxed("date", tr("&Since"), m_date), boxed("ended", tr("&Resolved on"), m_ended)});
    return gridOf(tr("The problem"), {text, place, time}, 1);
}

QWidget* ComplaintDialog::beginningGroup()
{
    m_date->setPlaceholderText(tr("a rough date will do"));
    m_after->setPlaceholderText(tr("a half marathon, a week of hills"));
    auto* row = rowOf({boxed("onset", tr("It &began"), m_onset), boxed("after", tr("A&fter what"), m_after)});
    return gridOf(tr("How it began"), {row, boxed("mechanism", tr("With"), m_mechanism)}, 1);
}

void ComplaintDialog::fill(const Complaint& complaint)
{
    const auto& [id, date, ended, side, region, onset, mechanism, after, notes] = complaint;
    m_date->setDate(date);
    m_ended->setDate(ended);
    m_side->choose(side);
    m_region->choose(region);
    m_onset->choose(onset);
    m_mechanism->choose(mechanism);
    m_after->setText(toQt(after));
    m_notes->setPlainText(toQt(notes));
}

Complaint ComplaintDialog::record() const
{
    return {
        .id = m_shown.id,
        .date = m_date->date().value_or(m_shown.date),
        .ended = m_ended->date(),
        .side = *m_side->choice(),
        .region = m_region->choice(),
        .onset = m_onset->choice(),
        .mechanism = m_mechanism->choices(),
        .after = fromQt(m_after->text().trimmed()),
        .notes = fromQt(m_notes->toPlainText()),
    };
}

} // namespace patella::ui

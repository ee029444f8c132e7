// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/flag_ending_dialog.h"

#include <QGroupBox>

#include "ui/convert.h"
#include "ui/fields/labelled_field.h"
#include "ui/fields/notes_field.h"
#include "ui/words/flag_words.h"
#include "ui/words/log_words.h"

namespace patella::ui {

FlagEndingDialog::FlagEndingDialog(
    std::optional<FlagEnding> before, const FlagEnding& shown, const Setting& setting, QWidget* parent)
    : RecordDialog(tr("End of a warning sign"), std::move(before), setting, parent)
    , m_shown(shown)
    , m_flag(new ChoiceField<RedFlag>(words::of, Needed::Yes))
    , m_side(new ChoiceField<Side>(words::of))
    , m_reason(new ChoiceField<FlagEndReason>(words::of, Needed::Yes))
    , m_date(new DateField(setting, Needed::Yes))
    , m_time(new ClockField)
    , m_notes(notesField(3))
{
    m_notes->setPlaceholderText(tr("who looked at it and what was said, or what happened"));
    const std::vector<QWidget*> which{boxed("flag", tr("S&ign"), m_flag), boxed("side", tr("&Knee"), m_side)};
    const std::vector<QWidget*> why{boxed("reason", tr("&Because"), m_reason),
        boxed("date", tr("&Date"), m_date), boxed("time", tr("&Time of day"), m_time)};
    addPage(tr("Sign"),
        {gridOf(tr("Which sign"), which, 2), gridOf(tr("Why it ends"), why, 3),
            groupOf(tr("What happened"), {boxed("notes", tr("&Note"), m_notes)})});
    fill(shown);
    finish(m_reason);
}

void FlagEndingDialog::fill(const FlagEnding& ending)
{
    const auto& [id, date, time, flag, side, reason, notes] = ending;
    m_date->setDate(date);
    m_time->setTime(time);
    m_flag->choose(flag);
    m_side->choose(side);
    m_reason->choose(reason);
    m_notes->setPlainText(toQt(notes));
}

FlagEnding FlagEndingDialog::record() const
{
    return {
        .id = m_shown.id,
        .date = m_date->date().value_or(m_shown.date),
        .time = m_time->time(),
        .flag = *m_flag->choice(),
        .side = m_side->choice(),
        .reason = *m_reason->choice(),
        .notes = fromQt(m_notes->toPlainText()),
    };
}

} // namespace patella::ui

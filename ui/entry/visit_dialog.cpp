// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/visit_dialog.h"

#include <QGroupBox>

#include "ui/convert.h"
#include "ui/fields/labelled_field.h"
#include "ui/fields/notes_field.h"
#include "ui/words/care_words.h"

namespace patella::ui {

VisitDialog::VisitDialog(
    std::optional<Visit> before, const Visit& shown, const Setting& setting, QWidget* parent)
    : RecordDialog(tr("Visit"), std::move(before), setting, parent)
    , m_shown(shown)
    , m_date(new DateField(setting, Needed::Yes))
    , m_time(new ClockField)
    , m_kind(new ChoiceField<VisitKind>(words::of, Needed::Yes))
    , m_who(new QLineEdit)
    , m_question(notesField(3))
    , m_said(notesField(4))
    , m_diagnosis(new QLineEdit)
    , m_nextCheck(new DateField(setting, Needed::No))
    , m_asked(notesField(2))
    , m_answer(notesField(2))
{
    addPage(tr("Visit"), {visitGroup(), wordsGroup()});
    fill(shown);
    finish(m_kind);
}

QWidget* VisitDialog::visitGroup()
{
    return gridOf(tr("With whom, and when"),
        {
            boxed("kind", tr("&With"), m_kind),
            boxed("who", tr("&Name"), m_who),
            boxed("date", tr("&Date"), m_date),
            boxed("time", tr("&Time of day"), m_time),
            boxed("next_check", tr("Ne&xt check"), m_nextCheck),
        },
        3);
}

QWidget* VisitDialog::wordsGroup()
{
    m_question->setPlaceholderText(tr("what you want to ask"));
    m_diagnosis->setPlaceholderText(tr("in their words"));
    m_asked->setPlaceholderText(tr("what to watch or find out"));
    return gridOf(tr("What was asked and said"),
        {
            boxed("question", tr("Your &questions"), m_question),
            boxed("said", tr("Wh&at was said"), m_said),
            boxed("diagnosis", tr("Dia&gnosis"), m_diagnosis),
            boxed("asked", tr("You were as&ked to"), m_asked),
            boxed("answer", tr("Yo&ur answer"), m_answer),
        },
        1);
}

void VisitDialog::fill(const Visit& visit)
{
    const auto& [id, date, kind, who, question, said, diagnosis, nextCheck, asked, answer, time] = visit;
    m_date->setDate(date);
    m_time->setTime(time);
    m_kind->choose(kind);
    m_who->setText(toQt(who));
    m_question->setPlainText(toQt(question));
    m_said->setPlainText(toQt(said));
    m_diagnosis->setText(toQt(diagnosis));
    m_nextCheck->setDate(nextCheck);
    m_asked->setPlainText(toQt(asked));
    m_answer->setPlainText(toQt(answer));
}

Visit VisitDialog::record() const
{
    return {
        .id = m_shown.id,
        .date = m_date->date().value_or(m_shown.date),
        .kind = *m_kind->choice(),
        .who = fromQt(m_who->text().trimmed()),
        .question = fromQt(m_question->toPlainText()),
        .said = fromQt(m_said->toPlainText()),
        .diagnosis = fromQt(m_diagnosis->text().trimmed()),
        .nextCheck = m_nextCheck->date(),
        .asked = fromQt(m_asked->toPlainText()),
        .answer = fromQt(m_answer->toPlainText()),
        .time = m_time->time(),
    };
}

} // namespace patella::ui

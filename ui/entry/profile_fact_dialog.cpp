// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/profile_fact_dialog.h"

#include <QCompleter>
#include <QGroupBox>
#include <QLabel>

#include "ui/convert.h"
#include "ui/fields/labelled_field.h"
#include "ui/words/care_words.h"
#include "ui/words/knee/questionnaire_words.h"
#include "ui/words/log_words.h"

namespace patella::ui {

ProfileFactDialog::ProfileFactDialog(
    std::optional<ProfileFact> before, const ProfileFact& shown, const Setting& setting, QWidget* parent)
    : RecordDialog(tr("About you"), std::move(before), setting, parent)
    , m_shown(shown)
    , m_date(new DateField(setting, Needed::Yes))
    , m_fact(new ChoiceField<Fact>(words::of, Needed::Yes))
    , m_name(new QLineEdit)
    , m_value(new QLineEdit)
    , m_side(new ChoiceField<Side>(words::of))
    , m_foundBy(new QLineEdit)
    , m_range(new QLabel)
{
    m_name->setPlaceholderText(tr("which questionnaire, race or injury"));
    m_foundBy->setPlaceholderText(tr("you, your physiotherapist"));
    addPage(tr("Fact"),
        {gridOf(tr("All optional"),
             {
                 boxed("fact", tr("&What"), m_fact),
                 boxed("name", tr("&Name"), m_name),
                 boxed("value", tr("&Finding"), m_value),
                 boxed("side", tr("&Knee"), m_side),
                 boxed("date", tr("Found &on; of a race, its day"), m_date),
                 boxed("found_by", tr("Found &by"), m_foundBy),
             },
             2),
            m_range});
    m_range->setObjectName(QStringLiteral("range"));
    m_range->setWordWrap(true);
    connect(m_name, &QLineEdit::textChanged, this, &ProfileFactDialog::showRange);
    connect(m_fact, &QComboBox::currentIndexChanged, this, &ProfileFactDialog::showExample);
    fill(shown);
    showExample();
    finish(m_fact);
}

// Texts and items of a questionnaire belong to their makers: only the total has a place here.
void ProfileFactDialog::showExample()
{
    m_value->setPlaceholderText(words::exampleOf(*m_fact->choice()));
    QCompleter* names = nullptr;
    if (m_fact->choice() == Fact::Questionnaire) {
        names = new QCompleter(words::knownQuestionnaires(), m_name);
        names->setCaseSensitivity(Qt::CaseInsensitive);
        names->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    }
    m_name->setCompleter(names);
    showRange();
}

void ProfileFactDialog::showRange()
{
    const bool asks = m_fact->choice() == Fact::Questionnaire;
    const auto range = asks ? words::rangeOf(fromQt(m_name->text().trimmed())) : QString();
    m_range->setText(asks && range.isEmpty()
            ? tr("Known with their range and what counts as a change: %1.")
                  .arg(words::knownQuestionnaires().join(QStringLiteral(", ")))
            : range);
}

void ProfileFactDialog::fill(const ProfileFact& fact)
{
    const auto& [id, date, kind, name, value, side, foundBy] = fact;
    m_date->setDate(date);
    m_fact->choose(kind);
    m_name->setText(toQt(name));
    m_value->setText(toQt(value));
    m_side->choose(side);
    m_foundBy->setText(toQt(foundBy));
}

ProfileFact ProfileFactDialog::record() const
{
    return {
        .id = m_shown.id,
        .date = m_date->date().value_or(m_shown.date),
        .fact = *m_fact->choice(),
        .name = fromQt(m_name->text().trimmed()),
        .value = fromQt(m_value->text().trimmed()),
        .side = m_side->choice(),
        .foundBy = fromQt(m_foundBy->text().trimmed()),
    };
}

} // namespace patella::ui

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

#include <algorithm>
#include <array>

namespace patella::ui {

namespace {

// What a kind of fact is asked, by its labels; no label: not asked.
struct Questions {
    Fact fact;
    const char* name;
    const char* value;
    const char* date;
    bool side;
    bool foundBy;
};

constexpr auto findingLabel = QT_TRANSLATE_NOOP("patella::ui::ProfileFactDialog", "&Finding");
constexpr auto foundOnLabel = QT_TRANSLATE_NOOP("patella::ui::ProfileFactDialog", "Found &on");
constexpr auto measuredOnLabel = QT_TRANSLATE_NOOP("patella::ui::ProfileFactDialog", "Measured &on");
constexpr auto enteredOnLabel = QT_TRANSLATE_NOOP("patella::ui::ProfileFactDialog", "Entered &on");
constexpr auto answerLabel = QT_TRANSLATE_NOOP("patella::ui::ProfileFactDialog", "&Answer");
constexpr auto measuredLabel = QT_TRANSLATE_NOOP("patella::ui::ProfileFactDialog", "M&easured");
constexpr auto nameLabel = QT_TRANSLATE_NOOP("patella::ui::ProfileFactDialog", "&Name");

constexpr std::array questions{
    Questions{Fact::BirthYear, nullptr, answerLabel, enteredOnLabel, false, false},
    Questions{Fact::Sex, nullptr, answerLabel, enteredOnLabel, false, false},
    Questions{Fact::Height, nullptr, measuredLabel, measuredOnLabel, false, false},
    Questions{Fact::Weight, nullptr, measuredLabel, measuredOnLabel, false, false},
    Questions{Fact::FootType, nullptr, findingLabel, foundOnLabel, true, true},
    Questions{Fact::Pronation, nullptr, findingLabel, foundOnLabel, true, true},
    Questions{Fact::LegLength, nullptr, measuredLabel, measuredOnLabel, true, true},
    Questions{Fact::LegAxis, nullptr, findingLabel, foundOnLabel, true, true},
    Questions{Fact::HipStrength, nullptr, findingLabel, foundOnLabel, true, true},
    Questions{Fact::KneeStructure, nullptr, findingLabel, foundOnLabel, true, true},
    Questions{Fact::JointDisease, QT_TRANSLATE_NOOP("patella::ui::ProfileFactDialog", "&Disease"),
        findingLabel, foundOnLabel, true, true},
    Questions{Fact::OldInjury, QT_TRANSLATE_NOOP("patella::ui::ProfileFactDialog", "I&njury"),
        QT_TRANSLATE_NOOP("patella::ui::ProfileFactDialog", "What re&mained of it"), enteredOnLabel, true,
        false},
    Questions{Fact::Surgery, QT_TRANSLATE_NOOP("patella::ui::ProfileFactDialog", "O&peration"),
        QT_TRANSLATE_NOOP("patella::ui::ProfileFactDialog", "What was &done"),
        QT_TRANSLATE_NOOP("patella::ui::ProfileFactDialog", "Day of the &operation"), true, true},
    Questions{Fact::Diagnosis, QT_TRANSLATE_NOOP("patella::ui::ProfileFactDialog", "Dia&gnosis"),
        QT_TRANSLATE_NOOP("patella::ui::ProfileFactDialog", "In their wo&rds"),
        QT_TRANSLATE_NOOP("patella::ui::ProfileFactDialog", "Made &on"), true, true},
    Questions{Fact::MedicalHistory, nullptr, answerLabel, enteredOnLabel, false, false},
    Questions{Fact::Questionnaire, QT_TRANSLATE_NOOP("patella::ui::ProfileFactDialog", "&Questionnaire"),
        QT_TRANSLATE_NOOP("patella::ui::ProfileFactDialog", "&Total"),
        QT_TRANSLATE_NOOP("patella::ui::ProfileFactDialog", "Filled in &on"), true, true},
    Questions{Fact::GoalRace, QT_TRANSLATE_NOOP("patella::ui::ProfileFactDialog", "&Race"),
        QT_TRANSLATE_NOOP("patella::ui::ProfileFactDialog", "&Goal"),
        QT_TRANSLATE_NOOP("patella::ui::ProfileFactDialog", "&Day of the race"), false, false},
    Questions{Fact::Other, nameLabel, findingLabel, foundOnLabel, true, true},
};

const Questions& questionsOf(Fact fact)
{
    return *std::find_if(
        questions.begin(), questions.end(), [&](const Questions& each) { return each.fact == fact; });
}

} // namespace

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
    m_foundBy->setPlaceholderText(tr("you, your physiotherapist"));
    m_asked = new AskedGroup(tr("All optional"),
        {
            boxed("fact", tr("&What"), m_fact),
            boxed("name", tr("&Name"), m_name),
            boxed("value", tr("&Finding"), m_value),
            boxed("side", tr("&Knee"), m_side),
            boxed("date", tr("Found &on"), m_date),
            boxed("found_by", tr("Found &by"), m_foundBy),
        },
        2);
    addPage(tr("Fact"), {m_asked, m_range});
    m_range->setObjectName(QStringLiteral("range"));
    m_range->setWordWrap(true);
    connect(m_name, &QLineEdit::textChanged, this, &ProfileFactDialog::showRange);
    connect(m_fact, &QComboBox::currentIndexChanged, this, &ProfileFactDialog::showKind);
    fill(shown);
    showKind();
    finish(m_fact);
}

// Each kind asks its own questions; what is in the log already stays in sight.
void ProfileFactDialog::showKind()
{
    const auto& asked = questionsOf(*m_fact->choice());
    AskedGroup::ask(*m_name, asked.name != nullptr, asked.name ? tr(asked.name) : tr(nameLabel));
    AskedGroup::ask(*m_value, true, tr(asked.value));
    AskedGroup::ask(*m_side, asked.side);
    AskedGroup::ask(*m_date, true, tr(asked.date));
    AskedGroup::ask(*m_foundBy, asked.foundBy);
    m_asked->arrange();
    showExample();
    if (isVisible())
        grow();
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
            ? tr("Patella knows the range, and what counts as a change, of: %1.")
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/window/report_controls.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include "ui/convert.h"
#include "ui/fields/wrapping_check.h"
#include "ui/language.h"
#include "ui/report/paper/report_page.h"
#include "ui/report/window/period_choice.h"
#include "ui/report/words/report_words.h"
#include "ui/words/capital.h"
#include "ui/words/care_words.h"

#include <algorithm>

namespace patella::ui {

namespace {

QString nameOfLanguage(const QString& code)
{
    const auto name = QLocale(code).nativeLanguageName();
    return words::withCapital(name.section(QLatin1Char(' '), -1));
}

} // namespace

ReportControls::ReportControls(
    const Log& log, LocalDate today, const ReportSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_period(new PeriodChoice(wholeLog(log, today), sinceLastVisit(log, today), this))
    , m_name(new QLineEdit(settings.name, this))
    , m_language(new QComboBox(this))
    , m_paper(new QComboBox(this))
    , m_factsNotOffered(settings.content.facts)
{
    m_period->choose(settings.period);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_period);
    column->addWidget(lookFields(settings));
    if (auto* facts = factBoxes(log, settings))
        column->addWidget(facts);
    column->addWidget(partBoxes(settings));
    column->addStretch();
    connect(m_period, &PeriodChoice::changed, this, &ReportControls::changed);
}

QWidget* ReportControls::lookFields(const ReportSettings& settings)
{
    auto* fields = new QWidget(this);
    auto* form = new QFormLayout(fields);
    form->setContentsMargins({});
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setPlaceholderText(tr("optional"));
    m_name->setMaxLength(80);
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(tr("Same as the app"), QString());
    for (const auto& code : spokenLanguages())
        m_language->addItem(nameOfLanguage(code), code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(settings.language)));
    m_paper->setObjectName(QStringLiteral("paper"));
    const bool isLetter = usualPaper(QLocale::system()).id() == QPageSize::Letter;
    m_paper->addItem(isLetter ? tr("System default (Letter)") : tr("System default (A4)"), -1);
    m_paper->addItem(QStringLiteral("A4"), static_cast<int>(QPageSize::A4));
    m_paper->addItem(QStringLiteral("Letter"), static_cast<int>(QPageSize::Letter));
    m_paper->setCurrentIndex(m_paper->findData(settings.paper ? static_cast<int>(*settings.paper) : -1));
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Language:"), m_language);
    form->addRow(tr("P&aper:"), m_paper);
    connect(m_name, &QLineEdit::editingFinished, this, &ReportControls::changed);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ReportControls::changed);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &ReportControls::changed);
    return fields;
}

QWidget* ReportControls::partBoxes(const ReportSettings& settings)
{
    auto* group = new QGroupBox(tr("Parts"), this);
    auto* column = new QVBoxLayout(group);
    column->setSpacing(2);
    for (const auto& [part, word] : wordsOf<ReportPart>) {
        auto* box = new WrappingCheck(words::headingOf(part), group);
        box->setObjectName(
            QStringLiteral("part-") + QString::fromLatin1(word.data(), qsizetype(word.size())));
        box->setChecked(settings.content.parts.contains(part));
        column->addWidget(box);
        m_parts.emplace_back(part, box);
        connect(box, &QCheckBox::toggled, this, &ReportControls::changed);
    }
    return group;
}

// Nothing about the runner stands in the report unless she says so.
QWidget* ReportControls::factBoxes(const Log& log, const ReportSettings& settings)
{
    std::vector<Fact> known;
    for (const auto& fact : log.profileFacts)
        if (std::find(known.begin(), known.end(), fact.fact) == known.end() && fact.fact != Fact::GoalRace)
            known.push_back(fact.fact);
    if (known.empty())
        return nullptr;
    auto* group = new QGroupBox(tr("About you"), this);
    auto* column = new QVBoxLayout(group);
    column->setSpacing(2);
    m_factsNotOffered = {};
    for (const auto& [fact, word] : wordsOf<Fact>) {
        const bool offered = std::find(known.begin(), known.end(), fact) != known.end();
        if (!offered && settings.content.facts.contains(fact))
            m_factsNotOffered.insert(fact);
        if (!offered)
            continue;
        auto* box = new WrappingCheck(words::withCapital(words::of(fact)), group);
        box->setObjectName(
            QStringLiteral("fact-") + QString::fromLatin1(word.data(), qsizetype(word.size())));
        box->setChecked(settings.content.facts.contains(fact));
        column->addWidget(box);
        m_facts.emplace_back(fact, box);
        connect(box, &QCheckBox::toggled, this, &ReportControls::changed);
    }
    return group;
}

Period ReportControls::period() const { return m_period->period(); }

ReportSettings ReportControls::settings() const
{
    ReportSettings settings{.period = m_period->choice(),
        .name = m_name->text(),
        .content = {.parts = {}, .facts = m_factsNotOffered},
        .language = m_language->currentData().toString(),
        .paper = std::nullopt};
    if (const int paper = m_paper->currentData().toInt(); paper >= 0)
        settings.paper = static_cast<QPageSize::PageSizeId>(paper);
    for (const auto& [part, box] : m_parts)
        if (box->isChecked())
            settings.content.parts.insert(part);
    for (const auto& [fact, box] : m_facts)
        if (box->isChecked())
            settings.content.facts.insert(fact);
    return settings;
}

} // namespace patella::ui

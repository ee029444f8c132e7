// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/settings/language_page.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>

#include "ui/fields/preferences.h"
#include "ui/language.h"
#include "ui/log/log_book.h"
#include "ui/look/appearance.h"
#include "ui/window/settings/setting_rows.h"
#include "ui/words/capital.h"

#include <algorithm>

namespace patella::ui {

LanguagePage::LanguagePage(LogBook& book, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
{
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setVerticalSpacing(12);
    addLanguage(*form);
    addUnits(*form);
    addFirstDays(*form);
    addAppearances(*form);
}

void LanguagePage::addLanguage(QFormLayout& form)
{
    auto* language = new QComboBox;
    language->setObjectName(QStringLiteral("programLanguage"));
    language->addItem(tr("Same as the system"), QString());
    for (const auto& code : spokenLanguages())
        language->addItem(
            words::withCapital(QLocale(code).nativeLanguageName().section(QLatin1Char(' '), -1)), code);
    language->setCurrentIndex(std::max(0, language->findData(chosenLanguage())));
    addNamedRow(form, tr("&Language:"), *language);
    auto* said = new QLabel(tr("A new language takes effect when you close Preferences: the window reopens, "
                               "and what you typed is kept."));
    said->setWordWrap(true);
    said->setForegroundRole(QPalette::PlaceholderText);
    form.addRow(QString(), said);
    connect(language, &QComboBox::currentIndexChanged, this, [this, language] {
        keepLanguage(language->currentData().toString());
        Q_EMIT languageChanged();
    });
}

void LanguagePage::addUnits(QFormLayout& form)
{
    auto* unit = new QComboBox;
    unit->setObjectName(QStringLiteral("unit"));
    unit->addItem(tr("Kilometres"), static_cast<int>(DistanceUnit::Kilometre));
    unit->addItem(tr("Miles"), static_cast<int>(DistanceUnit::Mile));
    unit->setCurrentIndex(unit->findData(static_cast<int>(m_book.units().distance)));
    addNamedRow(form, tr("&Distances:"), *unit);
    connect(unit, &QComboBox::currentIndexChanged, this, [this, unit] {
        keep(static_cast<DistanceUnit>(unit->currentData().toInt()));
        m_book.setUnits(chosenUnits());
        Q_EMIT unitsChanged();
    });
}

void LanguagePage::addFirstDays(QFormLayout& form)
{
    auto* first = new QComboBox;
    first->setObjectName(QStringLiteral("firstDay"));
    first->addItem(
        tr("As usual in your country (%1)").arg(QLocale().standaloneDayName(QLocale().firstDayOfWeek())), 0);
    for (const auto day : {Qt::Monday, Qt::Sunday, Qt::Saturday})
        first->addItem(QLocale().standaloneDayName(day), static_cast<int>(day));
    const auto chosen = m_book.units().firstDay;
    first->setCurrentIndex(std::max(0, first->findData(chosen ? static_cast<int>(*chosen) : 0)));
    addNamedRow(form, tr("&Week starts on:"), *first);
    auto* said = new QLabel(tr("In calendars. Weekly distances are always counted from Monday to Sunday, so "
                               "that they can be compared."));
    said->setWordWrap(true);
    said->setForegroundRole(QPalette::PlaceholderText);
    form.addRow(QString(), said);
    connect(first, &QComboBox::currentIndexChanged, this, [this, first] {
        const int day = first->currentData().toInt();
        keep(day == 0 ? std::nullopt : std::optional(static_cast<Qt::DayOfWeek>(day)));
        m_book.setUnits(chosenUnits());
        Q_EMIT unitsChanged();
    });
}

void LanguagePage::addAppearances(QFormLayout& form)
{
    auto* look = new QComboBox;
    look->setObjectName(QStringLiteral("look"));
    look->addItems({tr("Same as the desktop"), tr("Light"), tr("Dark")});
    look->setCurrentIndex(static_cast<int>(chosenAppearance()));
    addNamedRow(form, tr("&Colours:"), *look);
    connect(look, &QComboBox::currentIndexChanged, this, [](int chosen) {
        keep(static_cast<Appearance>(chosen));
        apply(static_cast<Appearance>(chosen));
    });
}

} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/settings/entries_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

#include "ui/fields/fields.h"
#include "ui/fields/preferences.h"
#include "ui/fields/wrapping_check.h"
#include "ui/log/log_book.h"
#include "ui/window/settings/setting_rows.h"
#include "ui/words/capital.h"
#include "ui/words/log_words.h"
#include "ui/words/shoe_words.h"

#include <algorithm>

namespace patella::ui {

EntriesPage::EntriesPage(const LogBook& book, QWidget* parent)
    : QWidget(parent)
    , m_knee(new QComboBox)
    , m_limit(new DistanceField(book.units()))
    , m_mornings(new WrappingCheck(tr("Ask on Today how the knee was this &morning")))
{
    const auto defaults = entryDefaults();
    m_knee->setObjectName(QStringLiteral("knee"));
    m_knee->addItem(tr("As in the last entry"), -1);
    for (const auto& [side, word] : wordsOf<Side>)
        m_knee->addItem(words::withCapital(words::of(side)), static_cast<int>(side));
    m_knee->setCurrentIndex(
        std::max(0, m_knee->findData(defaults.knee ? static_cast<int>(*defaults.knee) : -1)));
    m_limit->setObjectName(QStringLiteral("shoeLimit"));
    m_limit->setDistance(defaults.shoeLimit);
    m_limit->setPlaceholderText(words::distanceNumber(usualShoeLimit, book.units()));
    m_mornings->setObjectName(QStringLiteral("mornings"));
    m_mornings->setChecked(defaults.asksMornings);
    auto* explained = new QLabel(words::limitsExplained(book.units()));
    explained->setWordWrap(true);
    explained->setForegroundRole(QPalette::PlaceholderText);

    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setVerticalSpacing(12);
    addNamedRow(*form, tr("&Knee a new run starts with:"), *m_knee);
    addNamedRow(*form, tr("&Replace new shoes at, %1:").arg(book.units().sign()), *m_limit);
    form->addRow(QString(), explained);
    form->addRow(QString(), m_mornings);
    connect(m_knee, &QComboBox::currentIndexChanged, this, &EntriesPage::keepAll);
    connect(m_limit, &QLineEdit::editingFinished, this, &EntriesPage::keepAll);
    connect(m_mornings, &QCheckBox::toggled, this, &EntriesPage::keepAll);
}

void EntriesPage::keepAll()
{
    const int side = m_knee->currentData().toInt();
    const EntryDefaults chosen{.knee = side < 0 ? std::nullopt : std::optional(static_cast<Side>(side)),
        .shoeLimit = m_limit->distance(),
        .asksMornings = m_mornings->isChecked()};
    if (chosen == entryDefaults())
        return;
    keep(chosen);
    Q_EMIT changed();
}

} // namespace patella::ui

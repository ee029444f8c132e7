// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/care/what_helped.h"

#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/fields/wrapped_label.h"
#include "ui/pages/shared/row_table.h"
#include "ui/words/capital.h"
#include "ui/words/knee/ledger_words.h"
#include "ui/words/log_words.h"

namespace patella::ui {

namespace {

QString oneDecimal(const std::optional<double>& value, const QLocale& locale)
{
    return value ? locale.toString(*value, 'f', 1) : words::dash();
}

bool isClear(const LedgerEntry& entry)
{
    return entry.answer == RemedyAnswer::Better || entry.answer == RemedyAnswer::Worse;
}

} // namespace

WhatHelped::WhatHelped(QWidget* parent)
    : QWidget(parent)
    , m_table(new RowTable(&m_model))
    , m_said(wrappedLabel({}))
{
    m_table->setAccessibleName(tr("The mornings after each remedy"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto* explained = wrappedLabel(words::whatALedgerIs());
    explained->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_said);
    column->addWidget(m_table, 1);
    column->addWidget(explained);
}

void WhatHelped::show(const std::vector<OfAKnee>& ledgers, const QLocale& locale)
{
    m_model.clear();
    m_model.setHorizontalHeaderLabels({tr("What"), tr("Knee"), tr("Answer"), tr("Days"), tr("Counted"),
        tr("Morning after, mean"), tr("After similar days"), tr("Difference"), tr("95\u00a0% band")});
    QStringList said;
    bool isCompared = false;
    for (const auto& [knee, entries] : ledgers)
        for (const auto& entry : entries) {
            const auto answer = words::shortAnswer(entry);
            const auto band = entry.interval ? tr("%1 to %2")
                                                   .arg(locale.toString(entry.interval->low, 'f', 1),
                                                       locale.toString(entry.interval->high, 'f', 1))
                                             : words::dash();
            QList<QStandardItem*> items;
            for (const auto& cell : QStringList{words::nameOfRemedy(entry), words::brief(knee), answer,
                     locale.toString(entry.days), locale.toString(entry.counted),
                     oneDecimal(entry.meanNext, locale), oneDecimal(entry.meanExpected, locale),
                     oneDecimal(entry.difference, locale), band})
                items << new QStandardItem(cell);
            m_model.appendRow(items);
            isCompared = isCompared || entry.difference;
            if (isClear(entry))
                said << words::withCapital(words::of(knee)) + QStringLiteral(". ")
                        + words::remedyInFull(entry, locale);
        }
    m_said->setText(m_model.rowCount() == 0 ? tr("No treatment or exercise is recorded yet.")
            : !isCompared ? tr("None has enough days to compare yet. It takes %1 with it and %2 without it, "
                               "each with scores for the day and the next morning.")
                                .arg(locale.toString(fewestDaysWith), locale.toString(fewestDaysWithout))
            : said.isEmpty() ? tr("After none of them were the mornings clearly different.")
                             : said.join(QLatin1Char('\n')));
    m_table->setVisible(m_model.rowCount() > 0);
    m_table->resizeColumnsToContents();
}

} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/load/rules_panel.h"

#include <QVBoxLayout>

#include "core/rules/back_test.h"
#include "ui/pages/shared/row_table.h"
#include "ui/pages/shared/wrapping_header.h"
#include "ui/words/back_test_words.h"
#include "ui/words/flare_words.h"

namespace patella::ui {

namespace {

constexpr int columns = 3;
constexpr int leastLines = 10; // a rule or two with their figures

QList<QStandardItem*> rowOf(const words::RuleInWords& rule)
{
    auto counts = rule.counts;
    for (const auto& more : {rule.difference, rule.leftOut})
        if (!more.isEmpty())
            counts += QLatin1Char('\n') + more;
    QList<QStandardItem*> row;
    for (const auto& text : {rule.title, rule.verdict, counts}) {
        auto* item = new QStandardItem(text);
        item->setEditable(false);
        item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
        row << item;
    }
    auto bold = row.front()->font();
    bold.setBold(true);
    row.front()->setFont(bold);
    return row;
}

} // namespace

RulesPanel::RulesPanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(0, columns, this))
    , m_table(new RowTable(m_model))
    , m_note(new QLabel)
{
    m_model->setHorizontalHeaderLabels({tr("Rule"), tr("What your log says"), tr("How often")});
    m_table->setAccessibleName(tr("How the rules did in your log"));
    m_table->setWordWrap(true);
    m_table->setMinimumHeight(fontMetrics().height() * leastLines);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalHeader(new WrappingHeader);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->addWidget(m_table, 1);
    column->addWidget(m_note);
}

void RulesPanel::show(const Log& log, LoadUnit unit, LocalDate today)
{
    m_model->removeRows(0, m_model->rowCount());
    const auto test = backTest(log, unit, today);
    for (const auto& record : test.rules)
        m_model->appendRow(rowOf(words::inWords(record)));
    m_note->setText(
        QStringList{words::countOf(test.flares), words::whatAFlareIs(), words::whatTheBackTestIsWorth()}.join(
            QLatin1Char(' ')));
    fitRows();
}

void RulesPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitRows();
}

void RulesPanel::fitRows()
{
    const int width = m_table->viewport()->width();
    m_table->setColumnWidth(0, width / 4);
    m_table->setColumnWidth(1, width * 3 / 10);
    m_table->resizeRowsToContents();
}

} // namespace patella::ui

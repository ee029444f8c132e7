// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/patterns/proof_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/pages/patterns/sentence.h"
#include "ui/pages/patterns/table_height.h"
#include "ui/words/proof_words.h"

namespace patella::ui {

namespace {

constexpr int linesWide = 46;

QTableWidget* tableOf(const words::ProofTable& figures, int width)
{
    auto* table
        = new QTableWidget(static_cast<int>(figures.rows.size()), static_cast<int>(figures.headings.size()));
    table->setHorizontalHeaderLabels(figures.headings);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(true);
    table->verticalHeader()->hide();
    for (int row = 0; row < table->rowCount(); ++row)
        for (int column = 0; column < table->columnCount(); ++column) {
            auto* item = new QTableWidgetItem(figures.rows[static_cast<std::size_t>(row)].at(column));
            item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            table->setItem(row, column, item);
        }
    for (int column = 1; column < table->columnCount(); ++column) {
        table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        table->resizeColumnToContents(column);
        width -= table->columnWidth(column);
    }
    table->setColumnWidth(0, width);
    table->resizeRowsToContents();
    for (int row = 0; row < table->rowCount(); ++row)
        table->setRowHeight(row, table->rowHeight(row) + 8);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    showAllRows(*table);
    return table;
}

} // namespace

ProofDialog::ProofDialog(QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("How often is Patella wrong?"));
    constexpr int margin = 24;
    const int width = fontMetrics().height() * linesWide;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, 20, margin, 16);
    column->setSpacing(12);
    column->addWidget(
        sentence(tr("The search was tested on thousands of simulated logs in which the truth is known: "
                    "logs without any real effect, whatever the knee does on its own, and logs in "
                    "which one habit matters. Of 100 such logs:")));
    auto* table = tableOf(words::proofTable(), width);
    table->setAccessibleName(windowTitle());
    column->addWidget(table);
    for (const auto& conclusion : words::proofConclusions())
        column->addWidget(sentence(conclusion));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    setFixedWidth(width + 2 * margin);
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

} // namespace patella::ui

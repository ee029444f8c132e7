// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/patterns/proof_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStyle>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/look/fit_screen.h"
#include "ui/pages/patterns/sentence.h"
#include "ui/pages/patterns/table_height.h"
#include "ui/words/proof_words.h"

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int linesWide = 46;
constexpr int margin = 24;
constexpr int roomBeside = 60; // frame of the window and bar

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
    const int width = std::min(
        fontMetrics().height() * linesWide, screen()->availableSize().width() - 2 * margin - roomBeside);
    auto* content = figuresAndWhatTheyMean(width);
    auto* scroll = new QScrollArea;
    scroll->setAccessibleName(windowTitle());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 12);
    column->addWidget(scroll, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(margin, 0, margin, 0);
    foot->addWidget(buttons);
    column->addLayout(foot);
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    const int whole = width + 2 * margin + bar; // nothing is cut where the figures scroll
    const int height
        = content->heightForWidth(width + 2 * margin) + column->spacing() + buttons->sizeHint().height() + 12;
    resizeOnScreen(*this, {whole, height});
    setFixedWidth(this->width());
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

QWidget* ProofDialog::figuresAndWhatTheyMean(int width) const
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(margin, 20, margin, 4);
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
    return content;
}

} // namespace patella::ui

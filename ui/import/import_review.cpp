// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_review.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/fields/labelled_field.h"
#include "ui/look/fit_screen.h"
#include "ui/words/import_words.h"

#include <algorithm>

namespace patella::ui {

namespace {

QTableView* tableOf(ImportLines* lines)
{
    auto* table = new QTableView;
    table->setModel(lines);
    table->setAccessibleName(ImportReview::tr("Outcome of each file"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setWordWrap(true);
    table->setTextElideMode(Qt::ElideRight);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 10);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->resizeColumnsToContents();
    const int em = table->fontMetrics().averageCharWidth();
    table->setColumnWidth(ImportLines::File, std::min(table->columnWidth(ImportLines::File) + em, em * 40));
    return table;
}

// Rows as high as what they say: the reasons of a row are read whole. Only long ones are laid out, so that a
// list of thousands opens at once.
void fitRows(QTableView& table, int widthOfReasons)
{
    const auto& metrics = table.fontMetrics();
    const int margin = 10, width = widthOfReasons - margin;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        const auto text = table.model()->index(row, ImportLines::Why).data().toString();
        const bool fits = metrics.horizontalAdvance(text) < width;
        const int height = fits
            ? metrics.height()
            : metrics.boundingRect(0, 0, width, 10'000, Qt::AlignLeft | Qt::TextWordWrap, text).height();
        if (table.rowHeight(row) != height + margin)
            table.setRowHeight(row, height + margin);
    }
}

} // namespace

ImportReview::ImportReview(
    exchange::ImportPlan plan, const std::vector<Shoe>& shoes, Units units, QWidget* parent)
    : QDialog(parent)
    , m_lines(nullptr)
    , m_table(nullptr)
    , m_surface(nullptr)
    , m_shoe(nullptr)
    , m_import(nullptr)
{
    setWindowTitle(tr("Import"));
    auto* summary = new QLabel(words::found(plan));
    summary->setWordWrap(true);
    const bool hasLists = !plan.lists.empty();
    auto offered = shoes;
    offered.insert(offered.end(), plan.newShoes.begin(), plan.newShoes.end());
    m_lines = new ImportLines(std::move(plan), std::move(units), this);
    m_table = tableOf(m_lines);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_import = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(QStringLiteral("import"));
    if (hasLists) {
        auto* lists = buttons->addButton(tr("Check the colu&mns …"), QDialogButtonBox::ResetRole);
        lists->setObjectName(QStringLiteral("lists"));
        lists->setAutoDefault(false); // Enter goes forward
        connect(lists, &QPushButton::clicked, this, [this] { done(ShowLists); });
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_lines, &QAbstractItemModel::dataChanged, this, &ImportReview::showCount);

    auto* column = new QVBoxLayout(this);
    column->addWidget(summary);
    column->addWidget(m_table, 1);
    column->addWidget(guesses());
    if (m_lines->runRows() > 0)
        column->addWidget(answers(offered));
    column->addWidget(buttons);
    m_import->setDefault(true); // of this dialog: before, it was in none
    m_import->setFocus();
    showCount();
    const int letter = fontMetrics().averageCharWidth();
    const int columnsOfAll = m_table->horizontalHeader()->length() + 4 * fontMetrics().height();
    m_table->setColumnWidth(ImportLines::Why, letter * 20); // the least; it takes what the others leave
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(
        m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section, int, int width) {
            if (section == ImportLines::Why)
                fitRows(*m_table, width);
        });
    resizeOnScreen(
        *this, {std::clamp(columnsOfAll, letter * 130, letter * 190), fontMetrics().height() * 38});
}

// What was guessed of files that do not say their sport can be turned round for all of them.
QWidget* ImportReview::guesses()
{
    using Guess = ImportLines::Guess;
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    const auto add = [&](Guess guess, const QString& name, const QString& text) {
        const int count = m_lines->guessed(guess);
        if (count == 0)
            return;
        auto* box = new QCheckBox(text.arg(count));
        box->setObjectName(name);
        box->setChecked(guess == Guess::Run);
        connect(box, &QCheckBox::toggled, this, [this, guess](bool on) { m_lines->choose(guess, on); });
        column->addWidget(box);
    };
    add(Guess::Run, QStringLiteral("guessedRuns"), tr("&Files that do not say their sport are runs (%1)"));
    add(Guess::NoRun, QStringLiteral("guessedOthers"),
        tr("&Tracks that do not say their sport and look like another one are runs too (%1)"));
    widget->setVisible(column->count() > 0);
    return widget;
}

QWidget* ImportReview::answers(const std::vector<Shoe>& shoes)
{
    m_surface = new SurfaceField;
    m_shoe = new ShoeField;
    m_shoe->offer(shoes, std::nullopt);
    m_shoe->setEditable(false); // a new pair is made on its own page
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->addWidget(new LabelledField(tr("&Surface (selected runs, or all)"), m_surface), 1);
    row->addWidget(new LabelledField(tr("S&hoes (selected runs, or all)"), m_shoe), 1);
    connect(m_surface, &QComboBox::activated, this, [this] {
        if (const auto surface = m_surface->surface())
            answerForRuns([&](RunEntry& run) { run.ground.surface = surface; });
    });
    connect(m_shoe, &QComboBox::activated, this, [this] {
        if (const auto shoe = m_shoe->shoe())
            answerForRuns([&](RunEntry& run) { run.ground.shoe = shoe; });
    });
    return widget;
}

void ImportReview::answerForRuns(const std::function<void(RunEntry&)>& answer)
{
    std::vector<int> rows;
    for (const auto& index : m_table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    if (rows.empty())
        for (int row = 0; row < m_lines->rowCount(); ++row)
            rows.push_back(row);
    m_lines->change(rows, answer);
}

void ImportReview::showCount()
{
    const int count = m_lines->runsChosen();
    m_import->setText(count > 0 ? tr("&Import %n run(s)", nullptr, count) : tr("&Close"));
}

bool needsReview(const exchange::ImportPlan& plan)
{
    const bool remarked = std::any_of(
        plan.imported.begin(), plan.imported.end(), [](const auto& each) { return !each.remarks.empty(); });
    return remarked || plan.imported.size() > 1 || !plan.duplicates.empty() || !plan.skipped.empty()
        || !plan.failed.empty() || !plan.lists.empty();
}

} // namespace patella::ui

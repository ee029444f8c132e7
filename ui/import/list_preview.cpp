// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/list_preview.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include "core/exchange/import/run_from_activity.h"
#include "core/exchange/lists/list_reader.h"
#include "core/exchange/lists/list_table.h"
#include "ui/convert.h"
#include "ui/fields/flow_rows.h"
#include "ui/fields/labelled_field.h"
#include "ui/import/list_words.h"
#include "ui/look/fit_screen.h"
#include "ui/words/import_words.h"
#include "ui/words/units.h"

#include <algorithm>
#include <array>

namespace patella::ui {

namespace {

constexpr std::array delimiters{',', ';', '\t', '|'};
constexpr std::size_t rowsShown = 4;
constexpr std::size_t runsShown = 3;
constexpr int unitKinds = static_cast<int>(exchange::lastListUnit) + 1;
constexpr int timeForms = static_cast<int>(exchange::TimeForm::MinutesSeconds) + 1;
constexpr int columnKinds = static_cast<int>(exchange::lastListColumn) + 1;

QString inShort(const exchange::Activity& activity, const Setting& setting)
{
    const auto read = exchange::runFromActivity(activity, {}, setting.today);
    if (const auto* reason = std::get_if<exchange::NotARun>(&read))
        return words::reason(
            exchange::ImportPlan::Skipped{.file = {}, .reason = *reason, .activity = activity});
    const auto& run = std::get<exchange::ImportedRun>(read).entry.run;
    QStringList parts{words::shortDate(run.when.date)};
    if (run.when.start)
        parts << QLocale().toString(toQt(*run.when.start), QLocale::ShortFormat);
    if (run.measured.distance)
        parts << words::distance(*run.measured.distance, setting.units);
    if (run.measured.duration)
        parts << words::duration(*run.measured.duration);
    return parts.join(QStringLiteral(", "));
}

} // namespace

ListPreview::ListPreview(const QString& file, exchange::ListSample sample, Setting setting, QWidget* parent)
    : QDialog(parent)
    , m_sample(std::move(sample))
    , m_read(exchange::listTable(m_sample.beginning, m_sample.guess.delimiter))
    , m_setting(std::move(setting))
    , m_table(new QTableWidget)
    , m_runs(new QLabel)
{
    setWindowTitle(tr("Check the columns"));
    auto* about = new QLabel(tr("These are the first rows of %1. Correct any column that was recognised "
                                "wrongly; the next list with the same columns is read in the same way.")
            .arg(QFileInfo(file).fileName()));
    about->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("sample"));
    m_table->setAccessibleName(tr("First rows of the list"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_runs->setObjectName(QStringLiteral("runs"));
    m_runs->setWordWrap(true);
    m_runs->setMinimumHeight(fontMetrics().lineSpacing() * static_cast<int>(runsShown + 1));
    m_runs->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(tr("&Use these columns"), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addWidget(choices());
    column->addWidget(m_table, 1);
    column->addWidget(m_runs);
    column->addWidget(buttons);
    showTable();
    showGuess();
    const int letter = fontMetrics().averageCharWidth();
    const int columnsOfAll = m_table->horizontalHeader()->length() + 4 * fontMetrics().height();
    resizeOnScreen(
        *this, {std::clamp(columnsOfAll, letter * 130, letter * 190), fontMetrics().height() * 28});
}

exchange::ListGuess ListPreview::guess() const
{
    auto guess = m_sample.guess;
    guess.unitStated = true;
    return guess;
}

QComboBox* ListPreview::choice(const QString& name, int count, const std::function<QString(int)>& word,
    const std::function<void(int)>& chosen)
{
    auto* box = new QComboBox;
    box->setObjectName(name);
    for (int each = 0; each < count; ++each)
        box->addItem(word(each));
    connect(box, &QComboBox::activated, this, [this, chosen](int each) {
        chosen(each);
        showRuns();
    });
    return box;
}

QWidget* ListPreview::choices()
{
    using namespace exchange;
    m_delimiter = choice(
        QStringLiteral("delimiter"), static_cast<int>(delimiters.size()),
        [](int each) { return words::ofDelimiter(delimiters.at(static_cast<std::size_t>(each))); },
        [this](int each) { chooseDelimiter(delimiters.at(static_cast<std::size_t>(each))); });
    m_decimals = choice(
        QStringLiteral("decimals"), 2,
        [](int each) { return each == 0 ? QStringLiteral("8.2") : QStringLiteral("8,2"); },
        [this](int each) {
            auto& commas = m_sample.guess.decimalCommas;
            std::fill(commas.begin(), commas.end(), each == 1);
        });
    m_dates = choice(
        QStringLiteral("dates"), 3, [](int each) { return words::of(static_cast<DateOrder>(each)); },
        [this](int each) { m_sample.guess.dateOrder = static_cast<DateOrder>(each); });
    m_unit = choice(
        QStringLiteral("unit"), unitKinds, [](int each) { return words::of(static_cast<ListUnit>(each)); },
        [this](int each) { m_sample.guess.distanceUnit = static_cast<ListUnit>(each); });
    m_times = choice(
        QStringLiteral("times"), timeForms, [](int each) { return words::of(static_cast<TimeForm>(each)); },
        [this](int each) { m_sample.guess.timeForm = static_cast<TimeForm>(each); });
    auto* widget = new QWidget;
    auto* row = new FlowRows(6, widget);
    row->add(new LabelledField(tr("&Between columns"), m_delimiter), 0);
    row->add(new LabelledField(tr("&Numbers"), m_decimals), 0);
    row->add(new LabelledField(tr("&Dates"), m_dates), 0);
    row->add(new LabelledField(tr("D&istances in"), m_unit), 0);
    row->add(new LabelledField(tr("&Times"), m_times), 0);
    return widget;
}

QComboBox* ListPreview::columnChoice(std::size_t column)
{
    auto* box = choice(
        QStringLiteral("column%1").arg(column), columnKinds,
        [](int each) { return words::of(static_cast<exchange::ListColumn>(each)); },
        [this, column](
            int each) { m_sample.guess.columns.at(column) = static_cast<exchange::ListColumn>(each); });
    box->setCurrentIndex(static_cast<int>(m_sample.guess.columns.at(column)));
    return box;
}

void ListPreview::chooseDelimiter(char delimiter)
{
    m_read = exchange::listTable(m_sample.beginning, delimiter);
    m_sample.guess = exchange::guessOf(m_read, m_setting.today).value_or(exchange::blankGuess(m_read));
    showTable();
    showGuess();
}

void ListPreview::showGuess()
{
    const auto& guess = m_sample.guess;
    const auto* place = std::find(delimiters.begin(), delimiters.end(), guess.delimiter);
    m_delimiter->setCurrentIndex(static_cast<int>(place - delimiters.begin()));
    const auto distance
        = std::find(guess.columns.begin(), guess.columns.end(), exchange::ListColumn::Distance);
    const auto column = static_cast<std::size_t>(distance - guess.columns.begin());
    const auto& commas = guess.decimalCommas;
    const bool comma = column < commas.size()
        ? commas[column]
        : std::find(commas.begin(), commas.end(), true) != commas.end(); // no distance is named yet
    m_decimals->setCurrentIndex(comma ? 1 : 0);
    m_dates->setCurrentIndex(static_cast<int>(guess.dateOrder));
    m_unit->setCurrentIndex(static_cast<int>(guess.distanceUnit));
    m_times->setCurrentIndex(static_cast<int>(guess.timeForm));
    showRuns();
}

void ListPreview::showTable()
{
    const auto& guess = m_sample.guess;
    const auto first = std::min(guess.headerRow, m_read.rows.size());
    const auto rows = std::min(m_read.rows.size() - first, rowsShown + 1);
    m_table->clear();
    m_table->setColumnCount(static_cast<int>(guess.columns.size()));
    m_table->setRowCount(static_cast<int>(std::max<std::size_t>(rows, 1)));
    for (std::size_t column = 0; column < guess.columns.size(); ++column) {
        const auto at = static_cast<int>(column);
        for (std::size_t row = 0; row < rows; ++row) {
            const auto& cells = m_read.rows[first + row].cells;
            auto* item = new QTableWidgetItem(column < cells.size() ? toQt(cells[column]) : QString());
            if (row == 0)
                m_table->setHorizontalHeaderItem(at, item);
            else
                m_table->setItem(static_cast<int>(row), at, item);
        }
        auto* box = columnChoice(column);
        if (const auto* header = m_table->horizontalHeaderItem(at))
            box->setAccessibleName(tr("What “%1” is").arg(header->text()));
        m_table->setCellWidget(0, at, box);
    }
    m_table->resizeColumnsToContents();
    m_table->resizeRowsToContents();
}

void ListPreview::showRuns()
{
    const auto missing = words::missingIn(m_sample.guess);
    const auto reading = exchange::readList(m_read, m_sample.guess);
    QStringList lines;
    const auto addLine = [&](const exchange::Activity& activity) {
        if (static_cast<std::size_t>(lines.size()) < runsShown)
            lines << QStringLiteral("    ") + inShort(activity, m_setting);
    };
    for (const auto& activity : reading.activities)
        addLine(activity);
    for (const auto& companion : reading.companions)
        if (companion.row)
            addLine(*companion.row);
    m_accept->setEnabled(missing.isEmpty() && !lines.isEmpty());
    if (!missing.isEmpty())
        m_runs->setText(missing);
    else if (lines.isEmpty())
        m_runs->setText(tr("No row can be read as a run this way. Is the date in the right order?"));
    else
        m_runs->setText(
            (QStringList{tr("Read as:")} + lines + QStringList{words::kneeMissingIn(m_sample.guess)})
                .join(QLatin1Char('\n'))
                .trimmed());
}

} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/care/week_entry_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/log/blank.h"
#include "core/log/knee_lines.h"
#include "ui/convert.h"
#include "ui/fields/typed_text.h"
#include "ui/words/log_words.h"

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int clocks = static_cast<int>(runMoments.size());
constexpr int worstInIt = 1; // the clock that stands for a day without a run

std::optional<int> scoreOf(const QKeyEvent& event)
{
    if (event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9)
        return event.key() - Qt::Key_0;
    const bool isBesideTheZero = event.key() == Qt::Key_Minus || event.key() == Qt::Key_ssharp
        || event.text() == QStringLiteral("ß");
    return isBesideTheZero ? std::optional(Pain::highest) : std::nullopt;
}

QTableWidgetItem* fixedCell(const QString& text)
{
    auto* cell = new QTableWidgetItem(text);
    cell->setFlags(Qt::ItemIsEnabled);
    return cell;
}

QString runText(const RunEntry& run, const Units& units)
{
    QStringList parts;
    if (run.measured.distance)
        parts << words::distance(*run.measured.distance, units);
    if (run.measured.duration)
        parts << words::duration(*run.measured.duration);
    return parts.join(QLatin1Char(' '));
}

// "8.2 45:10", "8.2", or "45m".
bool take(const QString& text, DistanceUnit unit, RunMeasures& measured)
{
    if (const auto both = runFromText(text, unit)) {
        measured.distance = both->distance;
        measured.duration = both->duration;
        return true;
    }
    const bool isATime = text.contains(QLatin1Char(':')) || text.endsWith(QLatin1Char('m'));
    if (isATime)
        measured.duration = durationFromText(text);
    else
        measured.distance = distanceFromText(text, unit);
    return isATime ? measured.duration.has_value() : measured.distance.has_value();
}

} // namespace

WeekGrid::WeekGrid(QWidget* parent)
    : QTableWidget(daysOfAWeek, FirstScore + clocks, parent)
{
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    verticalHeader()->hide();
    setTabKeyNavigation(false);
}

void WeekGrid::go(int cells)
{
    const int place = currentRow() * clocks + (currentColumn() - FirstScore) + cells;
    if (place >= 0 && place < rowCount() * clocks)
        setCurrentCell(place / clocks, FirstScore + place % clocks);
}

void WeekGrid::keyPressEvent(QKeyEvent* event)
{
    auto* cell = currentItem();
    if (!cell || currentColumn() < FirstScore)
        return QTableWidget::keyPressEvent(event);
    if (const auto score = scoreOf(*event)) {
        cell->setText(QString::number(*score));
        go(1);
    } else if (event->key() == Qt::Key_Space) {
        cell->setText({});
        go(1);
    } else if (event->key() == Qt::Key_Backspace) {
        if (cell->text().isEmpty())
            go(-1);
        currentItem()->setText({});
    } else if (event->text().isEmpty() || event->key() == Qt::Key_Tab || event->key() == Qt::Key_Escape) {
        QTableWidget::keyPressEvent(event);
    }
}

WeekEntryDialog::WeekEntryDialog(
    const Log& log, LocalDate monday, Side knee, const Units& units, QWidget* parent)
    : QDialog(parent)
    , m_units(units)
    , m_monday(monday)
    , m_knee(knee)
    , m_before(daysOfAWeek)
    , m_grid(new WeekGrid)
{
    setWindowTitle(tr("Type in the week of %1").arg(words::shortDate(monday, units)));
    m_grid->setHorizontalHeaderLabels(
        {tr("Day"), tr("Run"), tr("Before"), tr("Worst during"), tr("Hour after"), tr("Next morning")});
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->horizontalHeaderItem(column)->setToolTip(m_grid->horizontalHeaderItem(column)->text());
    m_grid->setAccessibleName(windowTitle());
    for (const auto& entry : entriesOf(log))
        if (const int day = daysBetween(monday, entry.run.when.date); day >= 0 && day < daysOfAWeek)
            m_before[static_cast<std::size_t>(day)] = entry;
    for (int row = 0; row < daysOfAWeek; ++row)
        fillRow(row);
    auto* hint = new QLabel(
        tr("For the %1, one key for each score: 0 to 9, and the key beside the 0 for a 10. Space leaves it "
           "open, Backspace goes back. A run is a distance, a time such as 45m, or both: 8.2 45:10.")
            .arg(words::of(knee)));
    hint->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setText(tr("Save"));
    connect(buttons, &QDialogButtonBox::accepted, this, &WeekEntryDialog::saveOrSay);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_trouble = new QLabel;
    m_trouble->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(hint);
    column->addWidget(m_grid, 1);
    column->addWidget(m_trouble);
    column->addWidget(buttons);
    m_grid->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_grid->setCurrentCell(0, WeekGrid::FirstScore);
    resize(720, 420);
}

void WeekEntryDialog::fillRow(int row)
{
    const auto& entry = m_before[static_cast<std::size_t>(row)];
    m_grid->setItem(row, WeekGrid::Day, fixedCell(words::weekdayAndDate(daysAfter(m_monday, row), m_units)));
    m_grid->setItem(
        row, WeekGrid::Run, entry ? fixedCell(runText(entry->run, m_units)) : new QTableWidgetItem);
    std::array<std::optional<Pain>, runMoments.size()> scores{};
    if (entry)
        for (const auto& line : kneeLinesOf(entry->painNotes))
            if (line.side == m_knee)
                scores = line.scores;
    for (int clock = 0; clock < clocks; ++clock) {
        const auto& score = scores.at(static_cast<std::size_t>(clock));
        m_grid->setItem(row, WeekGrid::FirstScore + clock,
            new QTableWidgetItem(score ? QString::number(score->value()) : QString()));
    }
}

std::optional<Pain> WeekEntryDialog::scoreAt(int row, int clock) const
{
    bool isNumber = false;
    const int score = m_grid->item(row, WeekGrid::FirstScore + clock)->text().toInt(&isNumber);
    return isNumber ? Pain::of(score) : std::nullopt;
}

QString WeekEntryDialog::trouble() const
{
    for (int row = 0; row < daysOfAWeek; ++row) {
        const auto text = m_grid->item(row, WeekGrid::Run)->text().trimmed();
        RunMeasures measured{};
        if (!m_before[static_cast<std::size_t>(row)] && !text.isEmpty()
            && !take(text, m_units.distance, measured))
            return tr("%1: neither a distance nor a time (%2).")
                .arg(words::weekdayAndDate(daysAfter(m_monday, row), m_units), text);
    }
    return {};
}

void WeekEntryDialog::saveOrSay()
{
    m_trouble->setText(trouble());
    if (m_trouble->text().isEmpty())
        accept();
}

void WeekEntryDialog::addDay(int row, ChangeSet& changeSet) const
{
    const auto date = daysAfter(m_monday, row);
    const auto& before = m_before[static_cast<std::size_t>(row)];
    auto after = before.value_or(Entry{.run = blankRun(RunId::fresh(), date), .painNotes = {}});
    const auto text = m_grid->item(row, WeekGrid::Run)->text().trimmed();
    const bool isNew = !before && take(text, m_units.distance, after.run.measured);
    if (!before && !isNew) {
        if (const auto score = scoreAt(row, worstInIt)) {
            auto note = newOf<PainNote>(date);
            note.moment = Moment::RestDay;
            note.side = m_knee;
            note.score = *score;
            changeSet.push_back(added(note));
        }
        return;
    }
    auto lines = kneeLinesOf(after.painNotes);
    auto line = std::ranges::find(lines, m_knee, &KneeLine::side);
    if (line == lines.end())
        line = lines.insert(lines.end(), blankKneeLine(m_knee));
    for (int clock = 0; clock < clocks; ++clock)
        line->scores.at(static_cast<std::size_t>(clock)) = scoreAt(row, clock);
    std::erase_if(lines, [](const KneeLine& each) { return each.isEmpty(); });
    after.painNotes = painNotesOf(lines, after.run, after.painNotes);
    const auto changes = isNew ? adding(after) : replacing(*before, after);
    changeSet.insert(changeSet.end(), changes.begin(), changes.end());
}

ChangeSet WeekEntryDialog::changeSet() const
{
    ChangeSet changeSet;
    for (int row = 0; row < daysOfAWeek; ++row)
        addDay(row, changeSet);
    return changeSet;
}

} // namespace patella::ui

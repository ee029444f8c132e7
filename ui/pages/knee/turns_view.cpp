// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/knee/turns_view.h"

#include <QComboBox>
#include <QVBoxLayout>

#include "ui/charts/knee/placebo_dates.h"
#include "ui/words/capital.h"
#include "ui/words/knee/turn_words.h"
#include "ui/words/log_words.h"

#include <algorithm>

namespace patella::ui {

namespace {

constexpr std::size_t turnsInWords = 4;
constexpr int stripHeight = 170;

template <typename OneRecord>
std::optional<Record> recordWith(const std::vector<OneRecord>& records, const Id<OneRecord>& id)
{
    const auto found = std::ranges::find(records, id, &OneRecord::id);
    return found == records.end() ? std::nullopt : std::optional(Record(*found));
}

std::optional<Record> recordOf(const TurningPoint& point, const Log& log)
{
    struct Finder {
        const Log& log;
        std::optional<Record> operator()(const VisitId& id) const { return recordWith(log.visits, id); }
        std::optional<Record> operator()(const ShoeId& id) const { return recordWith(log.shoes, id); }
        std::optional<Record> operator()(const RunId& id) const { return recordWith(log.runs, id); }
        std::optional<Record> operator()(const CareNoteId& id) const { return recordWith(log.careNotes, id); }
        std::optional<Record> operator()(const ComplaintId& id) const
        {
            return recordWith(log.complaints, id);
        }
    };
    return std::visit(Finder{log}, point.record);
}

bool saysSomething(const Turn& turn)
{
    return turn.answer != TurningAnswer::NotYet && turn.answer != TurningAnswer::TooFewAnswers;
}

QString changeOf(double change, const QLocale& locale)
{
    return (change > 0 ? QStringLiteral("+") : QString()) + locale.toString(change, 'f', 1);
}

} // namespace

TurnsView::TurnsView(QWidget* parent)
    : QWidget(parent)
    , m_turns(knee::words())
    , m_table(new FigureTable(tr("Dates and the mornings around them")))
    , m_strip(new QWidget)
    , m_choice(new QComboBox)
    , m_chart(new KneeChart(stripHeight))
    , m_others(new FigureTable(tr("The other dates")))
{
    m_choice->setAccessibleName(tr("Date compared with others"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(24);
    m_chart->setAccessibleName(
        tr("One date compared with every other date of the log before which the knee was as bad"));
    auto* of = new QVBoxLayout(m_strip);
    of->setContentsMargins({});
    of->setSpacing(8);
    of->addWidget(m_choice);
    of->addWidget(m_chart);
    of->addWidget(
        knee::quietWords(tr("Diamond: the mornings of the 28 days after that date minus those before. Grey "
                            "dots: the same at the other dates; each opens its day.")));
    of->addWidget(m_others);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_turns);
    column->addWidget(m_table);
    column->addWidget(m_strip);
    column->addWidget(knee::quietWords(words::whatPlaceboDatesAre()));
    connect(m_table, &FigureTable::opened, this, &TurnsView::open);
    connect(m_choice, &QComboBox::activated, this, &TurnsView::showStrip);
    connect(m_others, &FigureTable::opened, this, &TurnsView::openOther);
    connect(m_chart, &KneeChart::opened, this, [this](int mark) {
        if (mark > 0)
            return openOther(mark - 1);
        open(chosenLine());
    });
}

int TurnsView::chosenLine() const { return m_choices.at(static_cast<std::size_t>(m_choice->currentIndex())); }

void TurnsView::openOther(int date)
{
    const auto& others = m_lines.at(static_cast<std::size_t>(chosenLine())).turn.placebos;
    Q_EMIT dayWanted(others.at(static_cast<std::size_t>(date)).date);
}

void TurnsView::open(int line)
{
    if (const auto& record = m_lines.at(static_cast<std::size_t>(line)).record)
        Q_EMIT recordWanted(*record);
}

void TurnsView::wait()
{
    m_turns->setText(knee::looking());
    m_table->hide();
    m_strip->hide();
}

void TurnsView::show(const KneeSeen& seen, const Log& log, const Units& units)
{
    m_units = units;
    m_lines.clear();
    for (const auto& knee : seen.knees)
        for (const auto& [point, turn] : knee.turns)
            m_lines.push_back({.day = words::shortDate(point.date, units.locale),
                .knee = words::of(knee.knee),
                .name = words::nameOf(point, log),
                .answer = words::turnInFull(turn, units.locale),
                .record = recordOf(point, log),
                .turn = turn,
                .date = point.date});
    std::ranges::stable_sort(m_lines, [](const Line& a, const Line& b) { return a.date > b.date; });
    QStringList said;
    std::vector<QStringList> rows;
    m_choices.clear();
    m_choice->clear();
    for (const auto& line : m_lines) {
        if (saysSomething(line.turn) && static_cast<std::size_t>(said.size()) < turnsInWords)
            //: a day, what happened on it, a knee, and what the mornings say
            said << tr("%1, %2 (%3): %4").arg(line.day, line.name, line.knee, line.answer);
        if (line.turn.change && !line.turn.placebos.empty()) {
            m_choices.push_back(static_cast<int>(rows.size()));
            //: a day, what happened on it, and a knee
            m_choice->addItem(tr("%1, %2 (%3)").arg(line.day, line.name, line.knee));
        }
        rows.push_back({line.day, line.knee, line.name, line.answer});
    }
    m_turns->setText(said.isEmpty() ? tr("No date of your log has enough mornings around it yet.")
                                    : said.join(QLatin1Char('\n')));
    m_table->setVisible(!rows.empty());
    m_table->show({tr("Day"), tr("Knee"), tr("What happened"), tr("Mornings around it")}, rows);
    for (int choice = 0; choice < m_choice->count(); ++choice)
        m_choice->setItemData(choice, m_choice->itemText(choice), Qt::ToolTipRole);
    m_strip->setVisible(!m_choices.empty());
    if (!m_choices.empty())
        showStrip(0);
}

void TurnsView::showStrip(int choice)
{
    m_choice->setToolTip(m_choice->itemText(choice)); // a narrow page cuts it
    const auto& locale = m_units.locale;
    const auto& line = m_lines.at(static_cast<std::size_t>(m_choices.at(static_cast<std::size_t>(choice))));
    PlaceboDates dates{.real = {.date = line.date, .change = *line.turn.change},
        .name = line.name,
        .said = tr("%1, %2: %3", "day, what happened, change")
            .arg(line.day, line.name, changeOf(*line.turn.change, locale)),
        .others = line.turn.placebos,
        .saidOthers = {},
        .above = tr("worse after it"),
        .below = tr("better after it"),
        .units = m_units};
    std::vector<QStringList> rows;
    for (const auto& each : dates.others) {
        rows.push_back({words::shortDate(each.date, locale), changeOf(each.change, locale)});
        dates.saidOthers.push_back(tr("%1: %2", "day and change").arg(rows.back()[0], rows.back()[1]));
    }
    m_others->show({tr("Day"), tr("Change of the mornings")}, rows);
    m_chart->show(drawingOf(std::move(dates)), line.answer);
}

} // namespace patella::ui

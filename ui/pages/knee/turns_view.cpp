// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/knee/turns_view.h"

#include <QVBoxLayout>

#include "ui/words/capital.h"
#include "ui/words/knee/turn_words.h"
#include "ui/words/log_words.h"

#include <algorithm>

namespace patella::ui {

namespace {

constexpr std::size_t turnsInWords = 4;

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

} // namespace

TurnsView::TurnsView(QWidget* parent)
    : QWidget(parent)
    , m_turns(knee::words())
    , m_table(new FigureTable(tr("Dates and the mornings around them")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_turns);
    column->addWidget(m_table);
    column->addWidget(knee::quietWords(words::whatPlaceboDatesAre()));
    connect(m_table, &FigureTable::opened, this, [this](int row) {
        if (const auto& record = m_records.at(static_cast<std::size_t>(row)))
            Q_EMIT recordWanted(*record);
    });
}

void TurnsView::show(const knee::Asked& asked)
{
    struct Line {
        LocalDate date;
        QStringList cells;
        std::optional<Record> record;
        bool saysSomething;
    };
    std::vector<Line> lines;
    for (const auto side : asked.knees())
        for (const auto& [point, turn] : judgedTurns(asked.log, side, asked.today)) {
            const bool says
                = turn.answer != TurningAnswer::NotYet && turn.answer != TurningAnswer::TooFewAnswers;
            lines.push_back({.date = point.date,
                .cells = {words::shortDate(point.date, asked.units.locale), words::of(side),
                    words::nameOf(point, asked.log), words::turnInFull(turn, asked.units.locale)},
                .record = recordOf(point, asked.log),
                .saysSomething = says});
        }
    std::ranges::stable_sort(lines, [](const Line& a, const Line& b) { return a.date > b.date; });
    QStringList said;
    std::vector<QStringList> rows;
    m_records.clear();
    for (const auto& line : lines) {
        if (line.saysSomething && static_cast<std::size_t>(said.size()) < turnsInWords)
            //: a day, what happened on it, a knee, and what the mornings say
            said << tr("%1, %2 (%3): %4").arg(line.cells[0], line.cells[2], line.cells[1], line.cells[3]);
        rows.push_back(line.cells);
        m_records.push_back(line.record);
    }
    m_turns->setText(said.isEmpty() ? tr("No date of your log has enough mornings around it yet.")
                                    : said.join(QLatin1Char('\n')));
    m_table->setVisible(!rows.empty());
    m_table->show({tr("Day"), tr("Knee"), tr("What happened"), tr("Mornings around it")}, rows);
}

} // namespace patella::ui

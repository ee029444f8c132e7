// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/morning_question.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/knee/run_scores.h"
#include "core/log/blank.h"
#include "core/log/knee_lines.h"
#include "ui/fields/flow_rows.h"
#include "ui/fields/preferences.h"
#include "ui/log/log_book.h"
#include "ui/words/log_words.h"
#include "ui/words/units.h"

#include <algorithm>
#include <set>

namespace patella::ui {

namespace {

constexpr int daysOfLate = 28;
constexpr int waitForTheZero = 700; // milliseconds
constexpr int ten = 10;

std::optional<Entry> runOfYesterday(const Log& log, LocalDate today)
{
    const auto yesterday = daysAfter(today, -1);
    const auto last = std::ranges::find_if(
        log.runs.rbegin(), log.runs.rend(), [&](const RunEntry& run) { return run.when.date <= yesterday; });
    if (last == log.runs.rend() || last->when.date != yesterday)
        return std::nullopt;
    Entry entry{.run = *last, .painNotes = {}};
    std::ranges::copy_if(log.painNotes, std::back_inserter(entry.painNotes),
        [&](const PainNote& note) { return note.run == last->id; });
    return entry;
}

std::set<Side> soreOfLate(const Log& log, LocalDate today)
{
    std::set<Side> sore;
    for (const auto& note : log.painNotes)
        if (note.score > Pain::least() && note.date <= today && daysBetween(note.date, today) <= daysOfLate)
            for (const auto knee : bothKnees)
                if (isAbout(note.side, knee))
                    sore.insert(knee);
    return sore;
}

std::optional<Region> lastPlace(const Log& log, Side side)
{
    for (auto note = log.painNotes.rbegin(); note != log.painNotes.rend(); ++note)
        if (note->side == side)
            return note->region;
    return std::nullopt;
}

// Notes of one run name a knee or both; a knee that hurt of late is asked about too.
std::set<Side> sidesAfter(const Entry& entry, const std::set<Side>& sore)
{
    std::set<Side> sides;
    for (const auto& line : kneeLinesOf(entry.painNotes))
        sides.insert(line.side);
    if (sides.contains(Side::Both))
        return {Side::Both};
    sides.insert(sore.begin(), sore.end());
    return sides.empty() ? std::set{Side::Both} : sides;
}

std::vector<MorningToAsk> afterARun(const Log& log, const Entry& entry, LocalDate today)
{
    std::vector<MorningToAsk> mornings;
    const auto lines = kneeLinesOf(entry.painNotes);
    for (const auto side : sidesAfter(entry, soreOfLate(log, today))) {
        const bool answered = std::ranges::any_of(entry.painNotes, [&](const PainNote& note) {
            return note.moment == Moment::NextMorning && (side == Side::Both || isAbout(note.side, side));
        });
        const auto line = std::ranges::find(lines, side, &KneeLine::side);
        if (!answered)
            mornings.push_back({.side = side,
                .region = line == lines.end() ? lastPlace(log, side) : line->region,
                .entry = entry});
    }
    return mornings;
}

std::vector<MorningToAsk> withoutARun(const Log& log, LocalDate today)
{
    std::set<Side> sides;
    std::vector<MorningToAsk> mornings;
    for (const auto& complaint : log.complaints) {
        if (complaint.ended || complaint.date > today || !sides.insert(complaint.side).second)
            continue;
        const bool answered = std::ranges::any_of(log.painNotes, [&](const PainNote& note) {
            return note.date == today && note.moment == Moment::RestDay
                && (complaint.side == Side::Both || isAbout(note.side, complaint.side));
        });
        if (!answered)
            mornings.push_back({.side = complaint.side, .region = complaint.region, .entry = std::nullopt});
    }
    if (sides.contains(Side::Both)) // asks about either knee
        std::erase_if(mornings, [](const MorningToAsk& morning) { return morning.side != Side::Both; });
    return mornings;
}

} // namespace

std::vector<MorningToAsk> morningsToAsk(const Log& log, LocalDate today)
{
    if (const auto entry = runOfYesterday(log, today))
        return afterARun(log, *entry, today);
    const bool ranToday
        = std::ranges::any_of(log.runs, [&](const RunEntry& run) { return run.when.date == today; });
    return ranToday ? std::vector<MorningToAsk>{} : withoutARun(log, today);
}

MorningQuestion::MorningQuestion(LogBook& book, QWidget* parent)
    : QFrame(parent)
    , m_book(book)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("card"));
    setFocusPolicy(Qt::StrongFocus);
    m_column->setContentsMargins(16, 10, 16, 10);
    m_oneOrTen.setSingleShot(true);
    m_oneOrTen.setInterval(waitForTheZero);
    connect(&m_oneOrTen, &QTimer::timeout, this, [this] { answerFirst(1); });
    hide();
}

// Whole sentences of each knee: in other languages its name changes with the sentence.
QString MorningQuestion::questionOf(const MorningToAsk& morning) const
{
    const auto scale = QLatin1Char(' ') + tr("0 is no pain, 10 the worst.");
    if (!morning.entry)
        return (morning.side == Side::Left           ? tr("How is the left knee this morning?")
                       : morning.side == Side::Right ? tr("How is the right knee this morning?")
                                                     : tr("How are the knees this morning?"))
            + scale;
    const auto& distance = morning.entry->run.measured.distance;
    //: what was run, instead of a distance: "after the run yesterday"
    const auto run = distance ? words::distance(*distance, m_book.units()) : tr("the run");
    return (morning.side == Side::Left ? tr("How is the left knee this morning, after %1 yesterday?")
                   : morning.side == Side::Right
                   ? tr("How is the right knee this morning, after %1 yesterday?")
                   : tr("How are the knees this morning, after %1 yesterday?"))
               .arg(run)
        + scale;
}

QWidget* MorningQuestion::rowOf(const MorningToAsk& morning)
{
    auto* made = new QWidget;
    auto* both = new FlowRows(4, made);
    auto* question = new QLabel(questionOf(morning));
    question->setWordWrap(true);
    both->add(question, 24, 1);
    auto* scores = new QWidget;
    auto* row = new QHBoxLayout(scores);
    row->setContentsMargins({});
    row->setSpacing(4);
    for (int score = Pain::lowest; score <= Pain::highest; ++score) {
        auto* button = new QPushButton(QString::number(score));
        button->setFixedWidth(button->fontMetrics().horizontalAdvance(QStringLiteral("10")) + 18);
        button->setFocusPolicy(Qt::NoFocus);
        button->setAccessibleName(
            tr("%1, pain this morning %2 of 10").arg(words::of(morning.side)).arg(score));
        connect(button, &QPushButton::clicked, this, [this, morning, score] {
            m_oneOrTen.stop();
            answer(morning, *Pain::of(score));
        });
        row->addWidget(button);
    }
    both->add(scores, 0);
    return made;
}

void MorningQuestion::ask()
{
    m_oneOrTen.stop();
    m_mornings = entryDefaults().asksMornings ? morningsToAsk(m_book.recent(), m_book.today())
                                              : std::vector<MorningToAsk>{};
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater(); // the button that was pressed is on it
        m_rows = nullptr;
    }
    setVisible(!m_mornings.empty());
    if (m_mornings.empty())
        return;
    m_rows = new QWidget;
    auto* column = new QVBoxLayout(m_rows);
    column->setContentsMargins({});
    column->setSpacing(6);
    for (const auto& morning : m_mornings)
        column->addWidget(rowOf(morning));
    m_column->addWidget(m_rows);
    m_rows->show();
    setAccessibleName(questionOf(m_mornings.front()));
}

void MorningQuestion::answer(const MorningToAsk& morning, Pain score)
{
    ChangeSet changeSet;
    if (morning.entry) {
        auto after = *morning.entry;
        auto lines = kneeLinesOf(after.painNotes);
        auto line = std::ranges::find(lines, morning.side, &KneeLine::side);
        if (line == lines.end())
            line = lines.insert(lines.end(), blankKneeLine(morning.side, morning.region));
        line->scores.back() = score;
        after.painNotes = painNotesOf(lines, after.run, morning.entry->painNotes);
        changeSet = replacing(*morning.entry, after);
    } else {
        auto note = newOf<PainNote>(m_book.today());
        note.moment = Moment::RestDay;
        note.side = morning.side;
        note.region = morning.region;
        note.score = score;
        changeSet = {added(note)};
    }
    if (m_book.perform(tr("this morning's answer"), changeSet))
        Q_EMIT answered();
}

void MorningQuestion::answerFirst(int score)
{
    if (!m_mornings.empty())
        answer(MorningToAsk(m_mornings.front()), *Pain::of(score)); // a copy: it is asked anew meanwhile
}

void MorningQuestion::keyPressEvent(QKeyEvent* event)
{
    const int digit = event->key() - Qt::Key_0;
    if (digit < 0 || digit > 9)
        return QFrame::keyPressEvent(event);
    const bool isAfterAOne = m_oneOrTen.isActive();
    m_oneOrTen.stop();
    if (isAfterAOne && digit == 0)
        answerFirst(ten);
    else if (digit == 1)
        m_oneOrTen.start();
    else
        answerFirst(digit);
}

} // namespace patella::ui

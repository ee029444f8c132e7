// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/morning_question.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

#include "core/log/knee_lines.h"
#include "ui/log/log_book.h"
#include "ui/words/log_words.h"
#include "ui/words/units.h"

#include <algorithm>

namespace patella::ui {

std::optional<Entry> awaitingMorning(const Log& log, LocalDate today)
{
    const auto entries = entriesOf(log);
    const auto yesterday = daysAfter(today, -1);
    const auto last = std::find_if(
        entries.rbegin(), entries.rend(), [&](const Entry& each) { return each.run.when.date <= yesterday; });
    if (last == entries.rend() || last->run.when.date != yesterday)
        return std::nullopt;
    const bool answered = std::any_of(last->painNotes.begin(), last->painNotes.end(),
        [](const PainNote& note) { return note.moment == Moment::NextMorning; });
    return answered ? std::nullopt : std::optional(*last);
}

MorningQuestion::MorningQuestion(LogBook& book, QWidget* parent)
    : QFrame(parent)
    , m_book(book)
    , m_question(new QLabel)
{
    setObjectName(QStringLiteral("card"));
    setFocusPolicy(Qt::StrongFocus);
    m_question->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(4);
    row->addWidget(m_question, 1);
    for (int score = Pain::lowest; score <= Pain::highest; ++score) {
        auto* button = new QPushButton(QString::number(score));
        button->setFixedWidth(button->fontMetrics().horizontalAdvance(QStringLiteral("10")) + 18);
        button->setFocusPolicy(Qt::NoFocus);
        button->setAccessibleName(tr("Pain this morning %1 of 10").arg(score));
        connect(button, &QPushButton::clicked, this, [this, score] { answer(*Pain::of(score)); });
        row->addWidget(button);
    }
    hide();
}

void MorningQuestion::ask()
{
    m_entry = awaitingMorning(m_book.log(), m_book.today());
    setVisible(m_entry.has_value());
    if (!m_entry)
        return;
    const auto run = m_entry->run.measured.distance
        ? words::distance(*m_entry->run.measured.distance, m_book.units())
        : tr("the run");
    m_question->setText(
        tr("How is the knee this morning, after %1 yesterday? 0 is no pain, 10 the worst.").arg(run));
    setAccessibleName(m_question->text());
}

void MorningQuestion::answer(Pain score)
{
    if (!m_entry)
        return;
    auto after = *m_entry;
    auto lines = kneeLinesOf(after.painNotes);
    if (lines.empty())
        lines.push_back(blankKneeLine(Side::Both));
    lines.front().scores.back() = score;
    after.painNotes = painNotesOf(lines, after.run, m_entry->painNotes);
    if (m_book.perform(tr("the answer of this morning"), replacing(*m_entry, after)))
        Q_EMIT answered();
}

void MorningQuestion::keyPressEvent(QKeyEvent* event)
{
    const int digit = event->key() - Qt::Key_0;
    if (digit >= 0 && digit <= 9)
        answer(*Pain::of(digit));
    else
        QFrame::keyPressEvent(event);
}

} // namespace patella::ui

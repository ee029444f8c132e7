// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/knee_questions.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/entry/knee/knee_line_fields.h"
#include "ui/fields/labelled_field.h"
#include "ui/log/log_book.h"
#include "ui/look/colours.h"
#include "ui/words/units.h"

#include <algorithm>

namespace patella::ui {

namespace {

constexpr std::size_t mostRuns = 4;

QString named(const RunEntry& run, const Units& units)
{
    const auto day = words::weekdayAndDate(run.when.date, units);
    return run.measured.distance ? day + QStringLiteral(", ") + words::distance(*run.measured.distance, units)
                                 : day;
}

bool hasPainNote(const Log& log, const RunId& run)
{
    return std::any_of(
        log.painNotes.begin(), log.painNotes.end(), [&](const PainNote& note) { return note.run == run; });
}

const RunEntry* runIn(const Log& log, const RunId& id)
{
    const auto found
        = std::find_if(log.runs.begin(), log.runs.end(), [&](const RunEntry& each) { return each.id == id; });
    return found == log.runs.end() ? nullptr : &*found;
}

} // namespace

KneeQuestions::KneeQuestions(LogBook& book, QWidget* parent)
    : QFrame(parent)
    , m_book(book)
    , m_place(new QVBoxLayout)
    , m_trouble(new QLabel)
{
    setObjectName(QStringLiteral("kneeQuestions"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto* question
        = new QLabel(tr("How was the knee? 0 is no pain, 10 the worst; what you do not know stays empty."));
    question->setWordWrap(true);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 10, 24, 10);
    column->addWidget(question);
    column->addLayout(m_place);
    column->addWidget(m_trouble);
    column->addWidget(buttons());
    connect(&m_book, &LogBook::changed, this, &KneeQuestions::refresh);
    hide();
}

QWidget* KneeQuestions::buttons()
{
    auto* save = new QPushButton(tr("Save answers"));
    save->setObjectName(QStringLiteral("save"));
    auto* noPain = new QPushButton(tr("No pain, both knees"));
    noPain->setObjectName(QStringLiteral("noPain"));
    auto* later = new QPushButton(tr("Later"));
    connect(save, &QPushButton::clicked, this, &KneeQuestions::save);
    connect(later, &QPushButton::clicked, this, &KneeQuestions::giveUp);
    connect(noPain, &QPushButton::clicked, this, [this] {
        for (const auto& row : m_rows)
            if (row.fields->line().isEmpty())
                row.fields->noPain();
    });
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->addWidget(save);
    row->addWidget(noPain);
    row->addWidget(later);
    row->addStretch();
    return widget;
}

void KneeQuestions::ask(const ChangeSet& imported)
{
    const auto yesterday = daysAfter(m_book.today(), -1);
    for (const auto& change : imported) {
        const auto* run = change.after && !change.before ? std::get_if<RunEntry>(&*change.after) : nullptr;
        const bool isAsked = run && run->when.date >= yesterday && !hasPainNote(m_book.log(), run->id);
        if (isAsked && m_rows.size() < mostRuns)
            addRow(*run);
    }
    setVisible(!m_rows.empty());
    if (!m_rows.empty())
        m_rows.front().fields->scores.front()->setFocus(Qt::OtherFocusReason);
}

void KneeQuestions::addRow(const RunEntry& run)
{
    auto* widget = new QWidget;
    auto* fields = new KneeLineFields(widget);
    fields->scores.back()->setEnabled(run.when.date < m_book.today()); // the next morning has not come
    const bool isFirst = m_rows.empty();
    const std::array names{tr("Pain before"), tr("Worst during"), tr("1 h after"), tr("Next morning")};
    auto* layout = new QHBoxLayout(widget);
    layout->setContentsMargins({});
    auto* name = new QLabel(named(run, m_book.units()));
    name->setMinimumWidth(name->fontMetrics().averageCharWidth() * 24);
    layout->addWidget(name, 0, Qt::AlignBottom);
    const auto add = [&](const QString& label, QWidget* field, int stretch) {
        auto* box = new LabelledField(isFirst ? label : QString(), field);
        field->setAccessibleName(tr("%1, %2", "a question, a run").arg(label, name->text()));
        layout->addWidget(box, stretch, Qt::AlignBottom);
    };
    for (std::size_t clock = 0; clock < names.size(); ++clock)
        add(names.at(clock), fields->scores.at(clock), 2);
    add(tr("Knee"), fields->side, 3);
    add(tr("Where"), fields->region, 4);
    const auto& notes = m_book.log().painNotes;
    fields->show(blankKneeLine(notes.empty() ? Side::Left : notes.back().side));
    m_place->addWidget(widget);
    m_rows.push_back({.run = run.id, .widget = widget, .fields = fields});
}

// Runs that were taken back or answered elsewhere are asked about no more.
void KneeQuestions::refresh()
{
    const auto& log = m_book.log();
    std::erase_if(m_rows, [&](const Row& row) {
        const bool isDone = !runIn(log, row.run) || hasPainNote(log, row.run);
        if (isDone) {
            row.widget->hide();
            row.widget->deleteLater();
        }
        return isDone;
    });
    if (m_rows.empty())
        hide();
}

void KneeQuestions::giveUp()
{
    for (const auto& row : m_rows)
        row.widget->deleteLater();
    m_rows.clear();
    hide();
}

bool KneeQuestions::showTroubles()
{
    QString trouble;
    for (const auto& row : m_rows)
        trouble = trouble.isEmpty() ? row.fields->trouble() : trouble;
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    auto colours = m_trouble->palette();
    colours.setColor(QPalette::WindowText, colours::from(palette()).problem);
    m_trouble->setPalette(colours);
    return !trouble.isEmpty();
}

void KneeQuestions::save()
{
    if (showTroubles())
        return;
    ChangeSet answers;
    for (const auto& row : m_rows) {
        const auto* run = runIn(m_book.log(), row.run);
        const auto line = row.fields->line();
        if (run)
            for (const auto& note : painNotesOf({&line, 1}, *run))
                answers.push_back(added(note));
    }
    if (!answers.empty() && m_book.perform(tr("answers about the knee"), answers))
        Q_EMIT answered(tr("Saved: how the knee was."));
}

void KneeQuestions::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        save();
    else
        QFrame::keyPressEvent(event);
}

} // namespace patella::ui

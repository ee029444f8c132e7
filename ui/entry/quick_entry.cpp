// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/quick_entry.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

#include "core/log/blank.h"
#include "core/log/problems.h"
#include "ui/convert.h"
#include "ui/fields/labelled_field.h"
#include "ui/fields/shoe_field.h"
#include "ui/fields/surface_field.h"
#include "ui/log/log_book.h"
#include "ui/words/change_words.h"

#include <algorithm>

namespace patella::ui {

QuickEntry::QuickEntry(LogBook& book, QWidget* parent)
    : QFrame(parent)
    , m_book(book)
    , m_date(new DateField({book.today(), book.units()}, Needed::Yes))
    , m_distance(new DistanceField(book.units()))
    , m_duration(new DurationField)
    , m_surface(new SurfaceField)
    , m_shoe(new ShoeField)
    , m_warmUp(new MinutesField(mostMinutesOfAWarmUp))
    , m_knee(new KneeLineFields(this))
    , m_notes(new QLineEdit)
    , m_save(new QPushButton(tr("&Save run")))
    , m_more(new QPushButton(tr("&More …")))
    , m_repeat(new QPushButton(tr("&Repeat last run")))
    , m_noPain(new QPushButton(tr("No pain, both knees (F2)")))
{
    build();
    connectFields();
    startNew();
}

void QuickEntry::connectFields()
{
    connect(m_save, &QPushButton::clicked, this, &QuickEntry::save);
    connect(m_more, &QPushButton::clicked, this, [this] { Q_EMIT formWanted(adding()); });
    connect(m_repeat, &QPushButton::clicked, this, &QuickEntry::repeatLastRun);
    connect(m_noPain, &QPushButton::clicked, m_knee, &KneeLineFields::noPain);
    auto* oneKey = new QShortcut(QKeySequence(Qt::Key_F2), this);
    connect(oneKey, &QShortcut::activated, m_noPain, &QPushButton::click);
    connect(m_distance, &QLineEdit::editingFinished, this, &QuickEntry::splitTypedRun);
    connect(&m_book, &LogBook::changed, this, [this] {
        const auto& runs = m_book.log().runs;
        const bool isSaved
            = std::any_of(runs.begin(), runs.end(), [this](const auto& run) { return run.id == m_id; });
        if (isSaved || written().empty())
            startNew();
        else
            m_shoe->offer(m_book.log().shoes, m_shoe->shoe());
    });
}

std::optional<TypedRun> QuickEntry::typedRun() const
{
    return runFromText(m_distance->text(), m_distance->unit());
}

void QuickEntry::splitTypedRun()
{
    if (const auto typed = typedRun()) {
        m_distance->setDistance(typed->distance);
        m_duration->setDuration(typed->duration);
    }
}

QBoxLayout* QuickEntry::runRow()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_boxes.add("date", tr("&Date"), m_date), 3);
    row->addWidget(m_boxes.add("distance_m", tr("D&istance"), m_distance), 2);
    row->addWidget(m_boxes.add("duration_s", tr("&Time"), m_duration), 2);
    row->addWidget(m_boxes.add("surface", tr("S&urface"), m_surface), 4);
    row->addWidget(m_boxes.add("shoe_id", tr("S&hoes"), m_shoe), 4);
    row->addWidget(m_boxes.add("warm_up_min", tr("Warm-u&p, min"), m_warmUp), 2);
    return row;
}

QBoxLayout* QuickEntry::kneeRow()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_boxes.add("pain_before", tr("Pain be&fore"), m_knee->scores[0]), 2);
    row->addWidget(m_boxes.add("pain_during", tr("W&orst during"), m_knee->scores[1]), 2);
    row->addWidget(m_boxes.add("pain_after", tr("1 h &after"), m_knee->scores[2]), 2);
    row->addWidget(m_boxes.add("side", tr("&Knee"), m_knee->side), 3);
    row->addWidget(m_boxes.add("region", tr("&Where"), m_knee->region), 4);
    row->addWidget(m_boxes.add("notes", tr("&Notes"), m_notes), 6);
    m_knee->scores[3]->hide(); // the next morning is asked when it has come
    return row;
}

void QuickEntry::build()
{
    setObjectName(QStringLiteral("card"));
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setDefault(true);
    m_distance->setToolTip(tr("8.2, or distance and time in one go: 8.2 45:10"));
    m_repeat->setObjectName(QStringLiteral("repeat"));
    m_noPain->setObjectName(QStringLiteral("noPain"));

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_repeat);
    buttons->addWidget(m_noPain);
    buttons->addStretch();
    buttons->addWidget(m_more);
    buttons->addWidget(m_save);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(10);
    column->addLayout(runRow());
    column->addLayout(kneeRow());
    column->addLayout(buttons);

    const std::array<QWidget*, 16> order{m_date, m_distance, m_duration, m_surface, m_shoe, m_warmUp,
        m_knee->scores[0], m_knee->scores[1], m_knee->scores[2], m_knee->side, m_knee->region, m_notes,
        m_save, m_more, m_repeat, m_noPain};
    for (std::size_t i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

Entry QuickEntry::entry() const
{
    auto run = blankRun(m_id, m_date->date().value_or(m_book.today()));
    const auto typed = typedRun();
    run.measured.distance = typed ? typed->distance : m_distance->distance();
    run.measured.duration = typed ? typed->duration : m_duration->duration();
    run.ground.surface = m_surface->surface();
    run.ground.shoe = m_shoe->shoe();
    run.preparation.warmUp = m_warmUp->minutes();
    run.words.notes = fromQt(m_notes->text().trimmed());
    if (m_repeated) { // how it was run; what was measured is not true of another day
        run.form.kind = m_repeated->form.kind;
        run.form.effort = m_repeated->form.effort;
        run.preparation.coolDown = m_repeated->preparation.coolDown;
        run.words.tags = m_repeated->words.tags;
    }
    const auto line = m_knee->line();
    m_made = painNotesOf({&line, 1}, run, m_made);
    return {.run = run, .painNotes = m_made};
}

ChangeSet QuickEntry::adding() const
{
    auto changeSet = patella::adding(entry());
    if (const auto pair = m_shoe->newPair())
        changeSet.insert(changeSet.begin(), added(*pair));
    return changeSet;
}

ChangeSet QuickEntry::written() const
{
    const auto entry = this->entry();
    const bool isTyped
        = entry.run.measured.distance || entry.run.measured.duration || !entry.run.words.notes.empty();
    return isTyped || !entry.painNotes.empty() ? adding() : ChangeSet{};
}

void QuickEntry::startNew()
{
    m_id = RunId::fresh();
    m_made.clear();
    m_date->setDate(m_book.today());
    m_distance->clear();
    m_duration->clear();
    m_notes->clear();
    adoptFromLastRun();
    m_boxes.show({});
}

void QuickEntry::adoptFromLastRun()
{
    const auto& log = m_book.log();
    const auto entries = entriesOf(log);
    m_repeated.reset();
    m_repeat->setEnabled(!entries.empty());
    m_shoe->offer(log.shoes, entries.empty() ? std::nullopt : entries.back().run.ground.shoe);
    if (!entries.empty())
        adoptAnswers(entries.back().run);

    auto line = blankKneeLine(Side::Left);
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        const auto lines = kneeLinesOf(entry->painNotes);
        if (!lines.empty()) {
            line = blankKneeLine(lines.front().side, lines.front().region);
            break;
        }
    }
    m_knee->show(line);
}

void QuickEntry::adoptAnswers(const RunEntry& run)
{
    m_surface->setSurface(run.ground.surface);
    m_warmUp->setMinutes(run.preparation.warmUp);
}

void QuickEntry::repeatLastRun()
{
    const auto& runs = m_book.log().runs;
    if (runs.empty())
        return;
    startNew();
    const auto& last = runs.back();
    m_repeated = last;
    m_distance->setDistance(last.measured.distance);
    m_duration->setDuration(last.measured.duration);
    m_knee->scores[1]->setFocus(Qt::ShortcutFocusReason);
}

void QuickEntry::focusFirst()
{
    m_distance->setFocus(Qt::ShortcutFocusReason);
    m_distance->selectAll();
}

bool QuickEntry::showProblems()
{
    splitTypedRun();
    const auto wrong = m_boxes.show(problemsOf(entry().run, m_book.today()));
    if (!wrong.fields.empty())
        wrong.fields.front()->setFocus();
    return !wrong.isEmpty();
}

void QuickEntry::save()
{
    if (showProblems())
        return;
    const auto run = entry().run;
    if (!m_book.perform(tr("adding a run"), adding()))
        return;
    startNew();
    Q_EMIT saved(words::saved(run, m_book.units()));
}

void QuickEntry::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        save();
    else
        QFrame::keyPressEvent(event);
}

} // namespace patella::ui

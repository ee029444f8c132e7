// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/quick_entry.h"

#include <QKeyEvent>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

#include "core/log/blank.h"
#include "core/log/checks/problems.h"
#include "ui/convert.h"
#include "ui/entry/added_run.h"
#include "ui/fields/flow_rows.h"
#include "ui/fields/labelled_field.h"
#include "ui/fields/onset_field.h"
#include "ui/fields/shoe_field.h"
#include "ui/fields/surface_field.h"
#include "ui/log/log_book.h"
#include "ui/words/change_words.h"
#include "ui/words/problem_words.h"

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
    , m_onset(new OnsetField(book.units(), *m_knee->scores[1]))
    , m_notes(new QLineEdit)
    , m_save(new QPushButton)
    , m_more(new QPushButton(tr("&More …")))
    , m_repeat(new QPushButton(tr("&Repeat last run")))
    , m_noPain(new QPushButton(tr("No pain, both knees (F2)")))
    , m_asUsual(new QPushButton(tr("As usual (F3)")))
    , m_question(new QLabel)
    , m_suggested{m_surface, m_shoe, m_warmUp, m_knee}
{
    build();
    connectFields();
    startNew();
}

// The fields go after this, and a choice that loses its words says so once more.
QuickEntry::~QuickEntry()
{
    for (auto* field : findChildren<QWidget*>())
        field->disconnect(this);
}

void QuickEntry::connectFields()
{
    connect(m_save, &QPushButton::clicked, this, &QuickEntry::save);
    connect(m_more, &QPushButton::clicked, this, [this] { Q_EMIT formWanted(adding()); });
    connect(m_repeat, &QPushButton::clicked, this, &QuickEntry::repeatLastRun);
    connect(m_noPain, &QPushButton::clicked, m_knee, &KneeLineFields::noPain);
    connect(m_asUsual, &QPushButton::clicked, this, [this] { m_suggested.take(); });
    for (const auto& [key, button] : {std::pair{Qt::Key_F2, m_noPain}, std::pair{Qt::Key_F3, m_asUsual}}) {
        auto* oneKey = new QShortcut(QKeySequence(key), this);
        connect(oneKey, &QShortcut::activated, button, &QPushButton::click);
    }
    connect(m_distance, &QLineEdit::editingFinished, this, &QuickEntry::splitTypedRun);
    for (auto* text : findChildren<QLineEdit*>())
        connect(text, &QLineEdit::textChanged, this, &QuickEntry::dropQuestion);
    for (auto* choice : findChildren<QComboBox*>())
        connect(choice, &QComboBox::currentIndexChanged, this, &QuickEntry::dropQuestion);
    connect(&m_book, &LogBook::takenBack, this, &QuickEntry::bringBack);
    connect(&m_book, &LogBook::changed, this, [this] {
        const auto& runs = m_book.atHand().runs;
        const bool isSaved
            = std::any_of(runs.begin(), runs.end(), [this](const auto& run) { return run.id == m_id; });
        if (isSaved)
            m_saved.insert(m_id); // also by a larger form
        if (isSaved || written().empty())
            startNew();
        else
            offerShoes();
    });
}

// A pair whose name was typed and not saved stays.
void QuickEntry::offerShoes()
{
    const auto chosen = m_shoe->shoe();
    const auto typed = m_shoe->newPair();
    m_shoe->offer(m_book.atHand().shoes, chosen);
    if (typed)
        m_shoe->adopt(*typed);
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

QLayout* QuickEntry::runRow()
{
    auto* row = new FlowRows(12);
    row->add(m_boxes.add("date", tr("&Date"), m_date), 18, 2);
    row->add(m_boxes.add("distance_m", tr("D&istance, %1").arg(m_book.units().sign()), m_distance), 20, 3);
    row->add(m_boxes.add("duration_s", tr("&Time"), m_duration), 9, 2);
    row->add(m_boxes.add("surface", tr("S&urface"), m_surface), 15, 4);
    row->add(m_boxes.add("shoe_id", tr("Sh&oes"), m_shoe), 15, 4);
    row->add(m_boxes.add("warm_up_min", tr("Warm-u&p, min"), m_warmUp), 11, 2);
    return row;
}

QLayout* QuickEntry::kneeRow()
{
    auto* row = new FlowRows(12);
    row->add(m_boxes.add("pain_before", tr("Pain &before"), m_knee->scores[0]), 9, 2);
    row->add(m_boxes.add("pain_during", tr("Worst durin&g"), m_knee->scores[1]), 9, 2);
    row->add(m_boxes.add("pain_after", tr("1 h &after"), m_knee->scores[2]), 9, 2);
    row->add(m_onset->standIn(m_boxes.add("onset_m", tr("First fe&lt at"), m_onset)), 9, 2);
    row->add(m_boxes.add("side", tr("&Knee"), m_knee->side), 13, 3);
    row->add(m_boxes.add("region", tr("&Where"), m_knee->region), 17, 4);
    row->add(m_boxes.add("notes", tr("&Notes"), m_notes), 17, 6);
    m_knee->scores[3]->hide(); // the next morning is asked when it has come
    return row;
}

QLayout* QuickEntry::buttonRow()
{
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setDefault(true);
    m_save->setToolTip(tr("Enter"));
    m_repeat->setObjectName(QStringLiteral("repeat"));
    m_repeat->setToolTip(tr("Ctrl+R"));
    m_noPain->setObjectName(QStringLiteral("noPain"));
    m_asUsual->setObjectName(QStringLiteral("asUsual"));
    m_asUsual->setToolTip(tr("Accepts what is shown with a question mark"));
    auto* row = new FlowRows(8);
    for (auto* button : {m_repeat, m_noPain, m_asUsual})
        row->add(button, 0);
    row->addGap();
    row->add(m_more, 0);
    row->add(m_save, 0);
    return row;
}

void QuickEntry::setTabOrderOnScreen()
{
    const std::array<QWidget*, 18> order{m_date, m_distance, m_duration, m_surface, m_shoe, m_warmUp,
        m_knee->scores[0], m_knee->scores[1], m_knee->scores[2], m_onset, m_knee->side, m_knee->region,
        m_notes, m_save, m_more, m_repeat, m_noPain, m_asUsual};
    for (std::size_t i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void QuickEntry::build()
{
    setObjectName(QStringLiteral("card"));
    //: An example in the field of the distance: with the time, in one go
    m_distance->setPlaceholderText(tr("8.2 or 8.2 45:10"));
    m_distance->setToolTip(tr("8.2, or distance and time in one go: 8.2 45:10"));
    m_question->setObjectName(QStringLiteral("question"));
    m_question->setWordWrap(true);
    m_question->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(10);
    column->addLayout(runRow());
    column->addLayout(kneeRow());
    column->addWidget(m_question);
    column->addLayout(buttonRow());
    setTabOrderOnScreen();
}

Entry QuickEntry::entry() const
{
    auto run = m_basis.value_or(blankRun(m_id, m_book.today()));
    run.id = m_id;
    run.when.date = m_date->date().value_or(m_book.today());
    const auto typed = typedRun();
    run.measured.distance = typed ? typed->distance : m_distance->distance();
    run.measured.duration = typed ? typed->duration : m_duration->duration();
    run.ground.surface = m_surface->surface();
    run.ground.shoe = m_shoe->shoe();
    run.preparation.warmUp = m_warmUp->minutes();
    run.words.notes = fromQt(m_notes->text().trimmed());
    std::vector lines{m_knee->line()};
    m_onset->putInto(lines.front());
    lines.insert(lines.end(), m_moreLines.begin(), m_moreLines.end());
    m_made = painNotesOf(lines, run, m_made);
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
    m_basis.reset();
    m_moreLines.clear();
    m_date->setDate(m_book.today());
    m_distance->setDistance({});
    m_duration->setDuration({});
    m_notes->clear();
    m_onset->setDistance({});
    m_suggested.suggest(m_book.atHand());
    m_asUsual->setEnabled(m_suggested.areOpen());
    forgetTyping();
    m_repeat->setEnabled(!m_book.atHand().runs.empty());
    m_boxes.show({});
    dropQuestion();
}

// What was typed is saved or given up: an undo is no longer the text's, it is the log's.
void QuickEntry::forgetTyping()
{
    for (auto* text : findChildren<QLineEdit*>())
        text->setText(text->text());
}

void QuickEntry::adopt(const Entry& entry)
{
    const auto& run = entry.run;
    m_date->setDate(run.when.date);
    m_distance->setDistance(run.measured.distance);
    m_duration->setDuration(run.measured.duration);
    m_surface->setSurface(run.ground.surface);
    m_shoe->offer(m_book.log().shoes, run.ground.shoe);
    m_warmUp->setMinutes(run.preparation.warmUp);
    m_notes->setText(toQt(run.words.notes));
    if (auto lines = kneeLinesOf(entry.painNotes); !lines.empty()) {
        m_knee->show(lines.front());
        m_onset->setDistance(lines.front().details.onset);
        m_moreLines.assign(lines.begin() + 1, lines.end());
    }
}

void QuickEntry::fillIn(const Entry& entry, const std::optional<Shoe>& newPair)
{
    startNew();
    m_id = entry.run.id;
    m_basis = entry.run;
    m_made = entry.painNotes;
    adopt(entry);
    if (newPair)
        m_shoe->adopt(*newPair);
    forgetTyping();
}

// A run of this card that was taken back stands in it again, to be corrected; never over another one.
void QuickEntry::bringBack(const ChangeSet& takenBack)
{
    const auto run = runAddedBy(takenBack);
    if (run && m_saved.contains(run->entry.run.id) && written().empty())
        fillIn(run->entry, run->newPair);
}

bool QuickEntry::takeBack(const ChangeSet& written)
{
    const auto run = runAddedBy(written);
    if (!run || run->entry.run.id != m_id)
        return false;
    fillIn(run->entry, run->newPair);
    return true;
}

std::optional<KneeBegun> QuickEntry::kneeOf(const RunId& run) const
{
    if (run != m_id)
        return std::nullopt;
    return KneeBegun{.side = *m_knee->side->choice(),
        .region = m_knee->region->choice(),
        .suggested = m_knee->region->suggested()};
}

void QuickEntry::repeatLastRun()
{
    const auto& runs = m_book.log().runs;
    if (runs.empty())
        return;
    startNew();
    const auto& last = runs.back();
    auto run
        = blankRun(m_id, m_book.today()); // how it was run; what else was measured is not true of another day
    run.form.kind = last.form.kind;
    run.form.effort = last.form.effort;
    run.preparation.coolDown = last.preparation.coolDown;
    run.words.tags = last.words.tags;
    m_basis = run;
    run.measured.distance = last.measured.distance;
    run.measured.duration = last.measured.duration;
    run.ground.surface = last.ground.surface;
    run.ground.shoe = last.ground.shoe;
    run.preparation.warmUp = last.preparation.warmUp;
    adopt({.run = run, .painNotes = {}});
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

bool QuickEntry::asks(const ChangeSet& changeSet)
{
    const auto question = words::questions(doubtsOf(changeSet, m_book.log().runs), m_book.units());
    if (question.isEmpty() || changeSet == m_asked)
        return false;
    m_asked = changeSet;
    m_question->setText(question);
    m_question->show();
    m_save->setText(tr("Save anyway"));
    return true;
}

void QuickEntry::dropQuestion()
{
    m_asked.clear();
    m_question->hide();
    m_save->setText(tr("&Save run"));
}

void QuickEntry::save()
{
    if (showProblems())
        return;
    const auto changeSet = adding();
    const auto run = entry().run;
    if (asks(changeSet) || !m_book.perform(tr("adding a run"), changeSet))
        return;
    startNew();
    Q_EMIT saved(words::saved(run, m_book.units()));
}

void QuickEntry::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter)
        QFrame::keyPressEvent(event);
    else if (!event->isAutoRepeat()) // a key held down answers no question
        save();
}

} // namespace patella::ui

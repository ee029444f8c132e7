// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/care/plan_view.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/knee/knee_state.h"
#include "core/log/blank.h"
#include "ui/convert.h"
#include "ui/fields/flow_rows.h"
#include "ui/log/log_book.h"
#include "ui/pages/care/ended_plans.h"
#include "ui/pages/care/leg_chart.h"
#include "ui/pages/care/plan_files.h"
#include "ui/pages/care/session_dialog.h"
#include "ui/pages/care/week_entry_dialog.h"
#include "ui/pages/care/week_sheet.h"
#include "ui/pages/shared/card.h"
#include "ui/pages/shared/empty_state.h"
#include "ui/pages/shared/plan_card.h"
#include "ui/whole_file.h"
#include "ui/words/capital.h"
#include "ui/words/file_words.h"
#include "ui/words/full_stop.h"
#include "ui/words/plan/ladder_words.h"
#include "ui/words/plan/programme_words.h"

namespace patella::ui {

namespace {

QLabel* planLabel(const QString& text, QPalette::ColorRole role = QPalette::WindowText)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(role);
    return label;
}

} // namespace

PlanView::PlanView(LogBook& book, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_card(new PlanCard)
    , m_ended(new EndedPlans)
    , m_nothing(new EmptyState(tr("You follow no plan"),
          tr("A plan is a return to running, exercises in steps, or limits that someone set for you. The "
             "steps follow your own runs and mornings; a physiotherapist can send a plan as a file."),
          tr("Begin …")))
    , m_column(nullptr)
{
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 12, 0, 0);
    m_column->setSpacing(12);
    m_column->addWidget(
        planLabel(tr("What you follow now. A step opens only when the last runs or sessions and "
                     "their mornings went well; agree it with your physiotherapist."),
            QPalette::PlaceholderText));
    m_column->addWidget(toolRow());
    m_column->addWidget(m_nothing);
    m_column->addWidget(m_card);
    m_column->addWidget(m_ended);
    m_column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(scroll);
    connect(m_nothing, &EmptyState::actionWanted, this,
        [this] { m_begin->popup(m_nothing->mapToGlobal(m_nothing->rect().center())); });
    connect(m_card, &PlanCard::formWanted, this, &PlanView::formWanted);
    connect(m_ended, &EndedPlans::formWanted, this, &PlanView::formWanted);
    connect(m_card, &PlanCard::planWanted, this, [this](const ChangeSet& changeSet) {
        const auto& run = std::get<PlannedRun>(*changeSet.front().after);
        if (m_book.perform(tr("planning the next step"), changeSet))
            Q_EMIT done(words::withOneFullStop(
                tr("Planned for %1.").arg(words::weekdayAndDate(run.date, m_book.units()))));
    });
}

QWidget* PlanView::toolRow()
{
    auto* made = new QWidget;
    auto* row = new FlowRows(6, made);
    const auto menu = [&](const QString& text) {
        auto* button = new QPushButton(text);
        button->setMenu(new QMenu(button));
        row->add(button, 0);
        return button->menu();
    };
    auto* begin = m_begin = menu(tr("Begin"));
    for (const auto& [kind, word] : wordsOf<ProgrammeKind>)
        begin->addAction(words::withCapital(words::of(kind)) + QStringLiteral(" …"), this,
            [this, kind = kind] { this->begin(kind); });
    auto* file = menu(tr("Plan file"));
    file->addAction(tr("Open a plan file …"), this, [this] {
        if (const auto sentence = askForPlanFile(m_book, this))
            Q_EMIT done(*sentence);
    });
    file->addAction(tr("Save as a plan file …"), this, [this] {
        if (const auto sentence = askWhereToPutThePlan(m_book, this))
            Q_EMIT done(*sentence);
    });
    auto* sheet = menu(tr("Week sheet"));
    sheet->addAction(tr("Write it as PDF, A5 …"), this, &PlanView::printSheet);
    sheet->addAction(tr("Type one in …"), this, &PlanView::typeSheet);
    auto* ice = new QPushButton(tr("Ice, 15 minutes"));
    connect(ice, &QPushButton::clicked, this, &PlanView::ice);
    row->add(ice, 0);
    return made;
}

QWidget* PlanView::cardOf(const LadderState& state)
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    const auto lines = words::ladderInFull(state, m_book.units());
    for (qsizetype i = 1; i < lines.size(); ++i)
        column->addWidget(planLabel(lines[i], i == 1 ? QPalette::WindowText : QPalette::PlaceholderText));
    const auto curves = legCurves(m_book.log(), sessionName(state.programme), m_book.today());
    if (LegChart::hasSomethingToShow(curves)) {
        auto* chart = new LegChart(curves);
        column->addWidget(planLabel(chart->legend(), QPalette::PlaceholderText));
        column->addWidget(chart);
    }
    auto* row = new QHBoxLayout;
    auto* session = new QPushButton(tr("Session …"));
    session->setEnabled(!state.sign);
    auto* change = new QPushButton(tr("Change …"));
    connect(session, &QPushButton::clicked, this, [this, state] { holdSession(state); });
    connect(change, &QPushButton::clicked, this,
        [this, state] { Q_EMIT formWanted({replaced(state.programme, state.programme)}); });
    for (auto* button : {session, change}) {
        button->setAccessibleName(button->text() + QLatin1Char(' ') + words::nameOf(state.programme));
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addLayout(row);
    return card(lines.first(), content);
}

void PlanView::refresh()
{
    m_card->show(m_book.log(), m_book.today(), m_book.units());
    m_ended->show(m_book.log(), m_book.today(), m_book.units());
    if (m_exercises) {
        m_exercises->hide();
        m_exercises->deleteLater(); // the button that was pressed is on it
    }
    m_exercises = new QWidget;
    auto* column = new QVBoxLayout(m_exercises);
    column->setContentsMargins({});
    column->setSpacing(12);
    const auto states = ladderStates(m_book.log(), m_book.today());
    for (const auto& state : states)
        column->addWidget(cardOf(state));
    m_nothing->setVisible(states.empty() && m_card->isHidden());
    m_column->insertWidget(m_column->indexOf(m_card) + 1, m_exercises);
}

void PlanView::begin(ProgrammeKind kind)
{
    auto programme = newOf<Programme>(m_book.today());
    programme.kind = kind;
    const auto knee = soreKnee(m_book.log(), m_book.today());
    if (kind != ProgrammeKind::Limits)
        programme.side = knee;
    if (!ladderOf(kind).empty())
        programme.name = fromQt(words::withCapital(words::of(kind)));
    Q_EMIT formWanted({added(programme)});
}

void PlanView::holdSession(const LadderState& state)
{
    SessionDialog dialog(state, m_book.today(), this);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT formWanted({added(dialog.session())});
}

void PlanView::ice()
{
    IceDialog dialog(m_book.today(), this);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT formWanted({added(dialog.ice())});
}

void PlanView::printSheet()
{
    const auto monday = mondayOf(m_book.today());
    const auto file = QFileDialog::getSaveFileName(this, tr("Week sheet"),
        inDocuments(tr("week") + QStringLiteral("-%1.pdf").arg(toQt(isoText(monday)))),
        QStringLiteral("PDF (*.pdf)"));
    if (!file.isEmpty())
        Q_EMIT done(
            words::sentence(writeWhole(file, weekSheetPdf(m_book.log(), monday, m_book.units())), file));
}

void PlanView::typeSheet()
{
    const auto monday = mondayOf(m_book.today());
    WeekEntryDialog dialog(
        m_book.log(), monday, soreKnee(m_book.log(), m_book.today()), m_book.units(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto changeSet = dialog.changeSet();
    if (!changeSet.empty() && m_book.perform(tr("typing in a week"), changeSet))
        Q_EMIT done(tr("The week is saved."));
}

} // namespace patella::ui

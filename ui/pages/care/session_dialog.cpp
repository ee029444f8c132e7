// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/care/session_dialog.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QTime>
#include <QVBoxLayout>

#include "core/log/blank.h"
#include "ui/pages/care/countdown.h"
#include "ui/words/capital.h"
#include "ui/words/plan/ladder_words.h"
#include "ui/words/plan/programme_words.h"

#include <algorithm>

namespace patella::ui {

namespace {

constexpr std::chrono::seconds restBetweenSets{60};
constexpr std::chrono::minutes iceAtMost{15}; // longer may harm the skin

Dose doseOf(const LadderState& state)
{
    return state.dose.value_or(Dose{.sets = 3, .repetitions = 10, .heldSeconds = 0, .timesAWeek = 3});
}

QLabel* paragraphOf(const QString& text)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    return label;
}

QDialogButtonBox* buttonsOf(QDialog& dialog, const QString& save)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(save, QDialogButtonBox::AcceptRole);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return buttons;
}

} // namespace

SessionDialog::SessionDialog(const LadderState& state, LocalDate today, QWidget* parent)
    : QDialog(parent)
    , m_state(state)
    , m_today(today)
    , m_what(paragraphOf({}))
    , m_clock(new Countdown(restBetweenSets))
    , m_next(new QPushButton)
{
    setWindowTitle(tr("Session: %1").arg(words::nameOf(state.programme)));
    m_what->setObjectName(QStringLiteral("what"));
    m_next->setObjectName(QStringLiteral("next"));
    auto bold = m_what->font();
    bold.setBold(true);
    m_what->setFont(bold);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_what);
    if (state.move)
        column->addWidget(paragraphOf(words::howTo(*state.move)));
    column->addWidget(
        paragraphOf(tr("Stop when the knee hurts more than %1, and note it.").arg(state.ceiling.value())));
    column->addWidget(m_clock);
    column->addWidget(m_next);
    column->addWidget(buttonsOf(*this, tr("Note the session …")));
    connect(m_next, &QPushButton::clicked, this, [this] { m_rests ? showSet() : finishSet(); });
    connect(m_clock, &Countdown::over, this, [this] {
        QApplication::beep();
        m_rests ? showSet() : finishSet();
    });
    setMinimumWidth(420);
    showSet();
}

void SessionDialog::showSet()
{
    const auto dose = doseOf(m_state);
    m_rests = false;
    m_what->setText(m_done >= dose.sets
            ? tr("All sets done.")
            : tr("Set %1 of %2: %3")
                  .arg(m_done + 1)
                  .arg(dose.sets)
                  .arg(dose.heldSeconds > 0 ? tr("hold for %1 s").arg(dose.heldSeconds)
                                            : tr("%1 repetitions").arg(dose.repetitions)));
    m_next->setText(tr("Set done"));
    m_next->setEnabled(m_done < dose.sets);
    m_clock->setVisible(dose.heldSeconds > 0 && m_done < dose.sets);
    m_clock->setFrom(std::chrono::seconds{std::max(1, dose.heldSeconds)});
}

void SessionDialog::finishSet()
{
    if (m_done >= doseOf(m_state).sets)
        return;
    ++m_done;
    m_done < doseOf(m_state).sets ? rest() : showSet();
}

void SessionDialog::rest()
{
    m_rests = true;
    m_what->setText(tr("Rest. %1 of %2 sets done.").arg(m_done).arg(doseOf(m_state).sets));
    m_next->setText(tr("Next set"));
    m_clock->show();
    m_clock->setFrom(restBetweenSets);
    m_clock->start();
}

CareNote SessionDialog::session() const
{
    const auto dose = doseOf(m_state);
    auto note = newOf<CareNote>(m_today);
    note.care = Care::Strength;
    note.name = sessionName(m_state.programme);
    note.side = m_state.programme.side;
    note.sets = Count::of(m_done);
    if (dose.repetitions > 0)
        note.repetitions = Count::of(dose.repetitions);
    if (dose.heldSeconds > 0)
        note.held = std::chrono::seconds{dose.heldSeconds};
    return note;
}

IceDialog::IceDialog(LocalDate today, QWidget* parent)
    : QDialog(parent)
    , m_today(today)
    , m_clock(new Countdown(iceAtMost))
    , m_text(paragraphOf(tr("Put a towel between ice and skin, and take it off after 15 minutes or when the "
                            "skin turns white or numb. Wait an hour before the next time.")))
{
    setWindowTitle(tr("Ice, 15 minutes"));
    m_text->setObjectName(QStringLiteral("text"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_text);
    column->addWidget(m_clock);
    column->addWidget(buttonsOf(*this, tr("Note it …")));
    connect(m_clock, &Countdown::over, this, [this] {
        QApplication::beep();
        m_text->setText(tr("15 minutes are over: take the ice off."));
    });
    setMinimumWidth(420);
    m_clock->start();
}

CareNote IceDialog::ice() const
{
    auto note = newOf<CareNote>(m_today);
    note.care = Care::Ice;
    note.lasted = std::chrono::ceil<std::chrono::minutes>(iceAtMost - m_clock->left());
    return note;
}

} // namespace patella::ui

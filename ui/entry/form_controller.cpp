// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/form_controller.h"

#include "ui/entry/added_run.h"
#include "ui/entry/entry_dialog.h"
#include "ui/entry/forms.h"
#include "ui/entry/run_dialog.h"
#include "ui/log/log_book.h"
#include "ui/words/change_words.h"
#include "ui/words/problem_words.h"

namespace patella::ui {

namespace {

constexpr int draftEveryMilliseconds = 500;

} // namespace

FormController::FormController(LogBook& book, QWidget* window)
    : QObject(window)
    , m_book(book)
    , m_window(window)
    , m_drafts(book.file())
{
    connect(&m_clock, &QTimer::timeout, this, &FormController::keepDraft);
    m_clock.start(draftEveryMilliseconds);
}

void FormController::open(const ChangeSet& changeSet) { write(changeSet, false); }

void FormController::openLeftOver(const ChangeSet& left)
{
    const auto draft = left;
    m_drafts.take(draft);
    write(draft, true);
}

void FormController::write(const ChangeSet& changeSet, bool isDraft)
{
    const auto dialog = formFor(changeSet, m_book.log(), {m_book.today(), m_book.units()}, m_window);
    if (!dialog)
        return;
    goOnFromTheCard(*dialog, changeSet);
    m_open = dialog.get();
    m_untouched = isDraft ? ChangeSet{} : dialog->changeSet();
    const auto refusal = connect(&m_book, &LogBook::refused, dialog.get(), &EntryDialog::showRefusal);
    const bool done = isSaved(*dialog);
    disconnect(refusal);
    m_open = nullptr;
    if (const auto written = dialog->changeSet(); done || written == m_untouched)
        m_drafts.forget();
    else
        giveUp(written);
}

void FormController::goOnFromTheCard(EntryDialog& dialog, const ChangeSet& changeSet) const
{
    auto* form = qobject_cast<RunDialog*>(&dialog);
    const auto run = runAddedBy(changeSet);
    if (!form || !run || !m_card.knee)
        return;
    if (const auto begun = m_card.knee(run->entry.run.id))
        form->begin(*begun);
}

// False: the form was given up.
bool FormController::isSaved(EntryDialog& dialog)
{
    ChangeSet asked;
    while (dialog.exec() == QDialog::Accepted) { // a log that refuses leaves the form as it is
        const auto done = dialog.changeSet();
        const auto question = words::questions(doubtsOf(done, m_book.log().runs), m_book.units());
        if (!question.isEmpty() && done != asked) {
            asked = done;
            dialog.ask(question);
            continue;
        }
        if (!m_book.perform(words::nameOf(done), done))
            continue;
        if (!done.empty())
            Q_EMIT saved(dialog.savedWords());
        return true;
    }
    return false;
}

// Nothing that was typed is lost by Esc.
void FormController::giveUp(const ChangeSet& written)
{
    if (m_card.takesBack && m_card.takesBack(written))
        return;
    m_drafts.putAside(written);
    Q_EMIT putAside();
}

void FormController::keepDraft()
{
    if (m_open) {
        if (const auto written = m_open->changeSet(); written != m_untouched)
            m_drafts.keep(written);
        return;
    }
    const auto written = m_card.written ? m_card.written() : ChangeSet{};
    if (written.empty())
        m_drafts.forget();
    else
        m_drafts.keep(written);
}

} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/form_controller.h"

#include "ui/entry/entry_dialog.h"
#include "ui/entry/forms.h"
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

void FormController::openLeftOver()
{
    if (const auto draft = m_drafts.left()) {
        m_drafts.keep(*draft); // until it is saved or given up
        m_drafts.dropLeft();
        write(*draft, true);
    }
}

void FormController::write(const ChangeSet& changeSet, bool isDraft)
{
    const auto dialog = formFor(changeSet, m_book.log(), {m_book.today(), m_book.units()}, m_window);
    if (!dialog)
        return;
    m_open = dialog.get();
    m_untouched = isDraft ? ChangeSet{} : dialog->changeSet();
    const auto refusal = connect(&m_book, &LogBook::refused, dialog.get(), &EntryDialog::showRefusal);
    ChangeSet asked;
    while (dialog->exec() == QDialog::Accepted) { // a log that refuses leaves the form as it is
        const auto done = dialog->changeSet();
        const auto question = words::questions(doubtsOf(done, m_book.log().runs), m_book.units());
        if (!question.isEmpty() && done != asked) {
            asked = done;
            dialog->ask(question);
            continue;
        }
        if (!m_book.perform(words::nameOf(done), done))
            continue;
        if (!done.empty())
            Q_EMIT saved(dialog->savedWords());
        break;
    }
    disconnect(refusal);
    m_open = nullptr;
    m_drafts.forget();
}

void FormController::keepDraft()
{
    if (m_open) {
        if (const auto written = m_open->changeSet(); written != m_untouched)
            m_drafts.keep(written);
        return;
    }
    const auto written = m_written ? m_written() : ChangeSet{};
    if (written.empty())
        m_drafts.forget();
    else
        m_drafts.keep(written);
}

} // namespace patella::ui

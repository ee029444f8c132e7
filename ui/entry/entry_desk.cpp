// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entry_desk.h"

#include "ui/entry/entry_dialog.h"
#include "ui/entry/forms.h"
#include "ui/log/log_book.h"
#include "ui/words/deed_words.h"

namespace patella::ui {

namespace {

constexpr int draftEveryMilliseconds = 500;

} // namespace

EntryDesk::EntryDesk(LogBook& book, QWidget* window)
    : QObject(window)
    , m_book(book)
    , m_window(window)
    , m_drafts(book.file())
{
    connect(&m_clock, &QTimer::timeout, this, &EntryDesk::keepDraft);
    m_clock.start(draftEveryMilliseconds);
}

void EntryDesk::open(const Deed& deed) { write(deed, false); }

void EntryDesk::openLeftOver()
{
    if (const auto draft = m_drafts.left()) {
        m_drafts.keep(*draft); // until it is saved or given up
        m_drafts.dropLeft();
        write(*draft, true);
    }
}

void EntryDesk::write(const Deed& deed, bool isDraft)
{
    const auto dialog = formFor(deed, m_book.log(), m_book.today(), m_window);
    if (!dialog)
        return;
    m_open = dialog.get();
    m_untouched = isDraft ? Deed{} : dialog->deed();
    const auto refusal = connect(&m_book, &LogBook::refused, dialog.get(), &EntryDialog::showRefusal);
    while (dialog->exec() == QDialog::Accepted) { // a log that refuses leaves the form as it is
        const auto done = dialog->deed();
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

void EntryDesk::keepDraft()
{
    if (m_open) {
        if (const auto written = m_open->deed(); written != m_untouched)
            m_drafts.keep(written);
        return;
    }
    const auto written = m_written ? m_written() : Deed{};
    if (written.empty())
        m_drafts.forget();
    else
        m_drafts.keep(written);
}

} // namespace patella::ui

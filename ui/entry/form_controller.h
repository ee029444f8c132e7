// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "core/log/log.h"
#include "ui/entry/drafts.h"
#include "ui/entry/knee/knee_grid.h"

#include <functional>
#include <vector>

namespace patella::ui {

class EntryDialog;
class LogBook;

// Opens the form for a change set, keeps what is half written as a draft, and saves it. Every entry is
// written this way.
class FormController : public QObject {
    Q_OBJECT

public:
    FormController(LogBook& book, QWidget* window);

    // Opens the form of the first record in the change set, filled with what stands after it:
    // {added(newOf<KneeCheck>(day))} for a new one, {replaced(check, check)} for one to be changed.
    void open(const ChangeSet& changeSet);

    // What stands in the window without a form. It is kept as a draft too, and takes back what went from it
    // into a form that was given up.
    struct Card {
        std::function<ChangeSet()> written; // empty when nothing is
        std::function<bool(const ChangeSet&)> takesBack; // false: it is not the card's
        // The knee and the place it shows, also without a score; nothing: the run is not the card's.
        std::function<std::optional<KneeBegun>(const RunId&)> knee = {};
    };
    void watch(Card card) { m_card = std::move(card); }

    // What was left by an earlier program or given up in a form, until it is opened again or dropped.
    const std::vector<ChangeSet>& leftOver() const { return m_drafts.left(); }
    void openLeftOver(const ChangeSet& left);
    void dropLeftOver(const ChangeSet& left) { m_drafts.drop(left); }

Q_SIGNALS:
    void saved(const QString& sentence);
    void putAside(); // what was typed in a form that was given up

private:
    void write(const ChangeSet& changeSet, bool isDraft);
    void goOnFromTheCard(EntryDialog& dialog, const ChangeSet& changeSet) const;
    bool isSaved(EntryDialog& dialog);
    void giveUp(const ChangeSet& written);
    void keepDraft();

    LogBook& m_book;
    QWidget* m_window;
    Drafts m_drafts;
    QTimer m_clock;
    EntryDialog* m_open = nullptr;
    ChangeSet m_untouched; // what the open form would have saved before anything was typed
    Card m_card;
};

} // namespace patella::ui

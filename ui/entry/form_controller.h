// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "core/log/log.h"
#include "ui/entry/drafts.h"

#include <functional>
#include <optional>

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

    // Also keeps as a draft what stands in the window without a form; empty when nothing does.
    void watch(std::function<ChangeSet()> written) { m_written = std::move(written); }

    std::optional<ChangeSet> leftOver() const { return m_drafts.left(); }
    void openLeftOver();
    void forgetLeftOver() { m_drafts.dropLeft(); }

Q_SIGNALS:
    void saved(const QString& sentence);

private:
    void write(const ChangeSet& changeSet, bool isDraft);
    void keepDraft();

    LogBook& m_book;
    QWidget* m_window;
    Drafts m_drafts;
    QTimer m_clock;
    EntryDialog* m_open = nullptr;
    ChangeSet m_untouched; // what the open form would have saved before anything was typed
    std::function<ChangeSet()> m_written;
};

} // namespace patella::ui

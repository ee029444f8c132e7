// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/log/entry.h"
#include "ui/entry/entry_dialog.h"
#include "ui/entry/knee/knee_grid.h"

#include <memory>
#include <optional>
#include <vector>

namespace patella::ui {

// The form for every answer of one run. A question that was not answered shows a dash.
class RunDialog : public EntryDialog {
    Q_OBJECT

public:
    RunDialog(std::optional<Entry> before, const Entry& shown, const std::vector<Shoe>& shoes,
        const Setting& setting, QWidget* parent = nullptr);
    ~RunDialog() override;

    Entry entry() const;
    std::optional<Shoe> newPair() const;
    void begin(const KneeBegun& knee);
    void adopt(const Shoe& newPair); // of a draft
    ChangeSet changeSet() const override;
    QString savedWords() const override;

protected:
    std::vector<Problem> problems() const override { return problemsOf(run(), today()); }

private:
    void fill(const RunEntry& run, const std::vector<Shoe>& shoes);
    void fill(const RunTime& when);
    void fill(const RunMeasures& measured);
    void fill(const RunGround& ground, const std::vector<Shoe>& shoes);
    void fill(const RunPreparation& preparation);
    void fill(const RunForm& form);
    void fill(const RunWords& words);
    RunEntry run() const;
    RunMeasures measured() const;
    RunGround ground() const;
    RunPreparation preparation() const;
    RunForm form() const;
    QWidget* runGroup();
    QWidget* kneeGroup();
    QWidget* notesGroup();
    QWidget* groundGroup();
    QWidget* measuredGroup();
    QWidget* formGroup();

    std::optional<Entry> m_before;
    Entry m_shown;
    mutable std::vector<PainNote> m_notes; // as last made, so that a note keeps its key while it is typed
    struct Fields; // one for each answer
    std::unique_ptr<Fields> m_fields;
};

} // namespace patella::ui

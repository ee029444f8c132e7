// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPushButton>

#include "core/log/entry.h"
#include "ui/entry/fields.h"
#include "ui/entry/knee_line_fields.h"

#include <optional>

class QBoxLayout;

namespace patella::ui {

class LabelledField;
class LogBook;
class ShoeField;
class SurfaceField;

// The run of today in one card, from the keyboard alone: screen order is tab order, Enter saves.
class QuickEntry : public QFrame {
    Q_OBJECT

public:
    explicit QuickEntry(LogBook& book, QWidget* parent = nullptr);

    Entry entry() const;
    // Empties the card; shoe, surface, warm-up, side and place are those of the last run.
    void startAfresh();
    void focusFirst();
    // The last run once more: everything but its day and its pain; the cursor stands at the pain of the run.
    void repeatLastRun();

Q_SIGNALS:
    void saved(const patella::Entry& entry);
    void moreWanted(const patella::Entry& sofar);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void connectFields();
    void partTypedRun();
    void adoptAnswers(const RunEntry& run);
    QBoxLayout* runRow();
    QBoxLayout* kneeRow();
    void adoptFromLastRun();
    bool showProblems();
    void save();

    LogBook& m_book;
    RunId m_id = RunId::fresh();
    DateField* m_date;
    DistanceField* m_distance;
    DurationField* m_duration;
    SurfaceField* m_surface;
    ShoeField* m_shoe;
    NumberField* m_warmUp;
    KneeLineFields* m_knee;
    QLineEdit* m_notes;
    QPushButton* m_save;
    QPushButton* m_more;
    QPushButton* m_repeat;
    std::optional<RunEntry> m_repeated;
    LabelledField* m_dateBox = nullptr;
    LabelledField* m_distanceBox = nullptr;
    LabelledField* m_durationBox = nullptr;
    LabelledField* m_warmUpBox = nullptr;
};

} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPushButton>

#include "core/log/entry.h"
#include "ui/entry/knee/knee_line_fields.h"
#include "ui/fields/date_field.h"
#include "ui/fields/field_boxes.h"
#include "ui/fields/fields.h"
#include "ui/fields/typed_text.h"

#include <optional>

class QBoxLayout;

namespace patella::ui {

class LogBook;
class ShoeField;
class SurfaceField;

// The run of today in one card, from the keyboard alone: screen order is tab order, Enter saves.
class QuickEntry : public QFrame {
    Q_OBJECT

public:
    explicit QuickEntry(LogBook& book, QWidget* parent = nullptr);

    Entry entry() const;
    // The changes that would be lost if the program ended now; empty while nothing of a run was typed.
    ChangeSet written() const;
    // Empties the card; shoe, surface, warm-up, side and place are those of the last run.
    void startNew();
    void focusFirst();
    // Fills in the last run once more, without its day and its pain; the cursor stands at the pain of the
    // run.
    void repeatLastRun();

Q_SIGNALS:
    void saved(const QString& sentence);
    void formWanted(const patella::ChangeSet& soFar);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void connectFields();
    std::optional<TypedRun> typedRun() const;
    void splitTypedRun();
    void adoptAnswers(const RunEntry& run);
    QBoxLayout* runRow();
    QBoxLayout* kneeRow();
    void adoptFromLastRun();
    ChangeSet adding() const;
    bool showProblems();
    void save();

    LogBook& m_book;
    RunId m_id = RunId::fresh();
    mutable std::vector<PainNote> m_made; // so that a note keeps its key while it is typed
    DateField* m_date;
    DistanceField* m_distance;
    DurationField* m_duration;
    SurfaceField* m_surface;
    ShoeField* m_shoe;
    MinutesField* m_warmUp;
    KneeLineFields* m_knee;
    QLineEdit* m_notes;
    QPushButton* m_save;
    QPushButton* m_more;
    QPushButton* m_repeat;
    QPushButton* m_noPain;
    std::optional<RunEntry> m_repeated;
    FieldBoxes m_boxes;
};

} // namespace patella::ui

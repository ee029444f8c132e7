// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPushButton>

#include "core/log/entry.h"
#include "ui/entry/knee/knee_grid.h"
#include "ui/entry/knee/knee_line_fields.h"
#include "ui/entry/suggested_answers.h"
#include "ui/fields/date_field.h"
#include "ui/fields/field_boxes.h"
#include "ui/fields/fields.h"
#include "ui/fields/typed_text.h"

#include <optional>
#include <set>

class QLabel;
class QLayout;

namespace patella::ui {

class LogBook;
class OnsetField;
class ShoeField;
class SurfaceField;

// The run of today in one card, from the keyboard alone: screen order is tab order, Enter saves.
class QuickEntry : public QFrame {
    Q_OBJECT

public:
    explicit QuickEntry(LogBook& book, QWidget* parent = nullptr);
    ~QuickEntry() override;

    Entry entry() const;
    // The changes that would be lost if the program ended now; empty while nothing of a run was typed.
    ChangeSet written() const;
    // Empties the card and its texts' own undo. Shoes, surface, warm-up and place of the last run that has
    // them are suggested and no answers until they are taken; the side is the last one.
    void startNew();
    // Takes up what became of this card in a larger form; false: that is of another run.
    bool takeBack(const ChangeSet& written);
    std::optional<KneeBegun> kneeOf(const RunId& run) const; // nothing: that is of another run
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
    void offerShoes();
    QLayout* runRow();
    QLayout* kneeRow();
    QLayout* buttonRow();
    void setTabOrderOnScreen();
    void adopt(const Entry& entry);
    void bringBack(const ChangeSet& takenBack);
    void fillIn(const Entry& entry, const std::optional<Shoe>& newPair);
    void forgetTyping();
    ChangeSet adding() const;
    bool showProblems();
    bool asks(const ChangeSet& changeSet);
    void dropQuestion();
    void save();

    LogBook& m_book;
    RunId m_id = RunId::fresh();
    std::set<RunId> m_saved; // by this card; one that is taken back comes back into it
    mutable std::vector<PainNote> m_made; // so that a note keeps its key while it is typed
    DateField* m_date;
    DistanceField* m_distance;
    DurationField* m_duration;
    SurfaceField* m_surface;
    ShoeField* m_shoe;
    MinutesField* m_warmUp;
    KneeLineFields* m_knee;
    OnsetField* m_onset;
    QLineEdit* m_notes;
    QPushButton* m_save;
    QPushButton* m_more;
    QPushButton* m_repeat;
    QPushButton* m_noPain;
    QPushButton* m_asUsual;
    QLabel* m_question;
    SuggestedAnswers m_suggested;
    ChangeSet m_asked; // what the question is about
    std::optional<RunEntry> m_basis; // what the fields do not show is as here
    std::vector<KneeLine> m_moreLines; // of the knee, beside the one that is shown
    FieldBoxes m_boxes;
};

} // namespace patella::ui

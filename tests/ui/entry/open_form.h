// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QString>

#include "core/log/log.h"
#include "tests/support/builders.h"
#include "ui/entry/entry_dialog.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace patella::test {

// A form as the window opens it, with a record in it, filled by keys and read by column. A record that is in
// the log is changed, any other is a new one.
class OpenForm {
public:
    explicit OpenForm(const Record& shown, const Log& log = {});

    ui::EntryDialog& form() { return *m_form; }
    QWidget& field(std::string_view column) const;
    template <typename Field> Field& field(std::string_view column) const
    {
        return dynamic_cast<Field&>(field(column));
    }

    // Replaces what stands in the field, key by key; "" empties it.
    void type(std::string_view column, const QString& text);
    template <typename Choice> void choose(std::string_view column, Choice choice)
    {
        auto& box = field<QComboBox>(column);
        box.setCurrentIndex(box.findData(static_cast<int>(choice)));
    }
    void check(std::string_view column, int box); // the box at this place of a question with several answers

    bool isSaved(); // presses Save; false: the form stays open
    bool isOpen() const { return m_form->isVisible(); }

    // What is said beside the field.
    QString problemAt(std::string_view column) const;
    // Columns with a problem beside them, by the alphabet.
    std::vector<std::string> problems() const;

    // What the record in the form says in this column, as it is stored.
    std::string answer(std::string_view column) const;
    template <typename OneRecord> OneRecord record() const { return std::get<OneRecord>(asItStands()); }

private:
    Record asItStands() const;

    Record m_shown;
    std::unique_ptr<ui::EntryDialog> m_form;
};

// What the record says in this column; "" is no answer.
std::string answerIn(const Record& record, std::string_view column);

// One record of each kind that has a form of its own, valid as it is.
struct AForm {
    std::string name;
    Record record;
};
std::vector<AForm> oneOfEachForm();
void PrintTo(const AForm& form, std::ostream* stream);

} // namespace patella::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/log/checks/problems.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

class QWidget;

namespace patella::ui {

class LabelledField;

// The labelled fields of one form by the column they answer, so that what is wrong is said beside its field.
class FieldBoxes {
public:
    LabelledField* add(std::string column, const QString& label, QWidget* field);

    // Says what cannot be read, then the problems, each beside its field. Empty when all is well.
    struct Wrong {
        std::vector<QWidget*> fields; // in tab order
        QStringList elsewhere; // sentences that belong to no field of this form
        bool isEmpty() const { return fields.empty() && elsewhere.isEmpty(); }
    };
    Wrong show(const std::vector<Problem>& problems);

private:
    struct Box {
        LabelledField* frame;
        QWidget* field;
    };
    std::vector<Box> m_boxes;
    std::map<std::string, std::size_t, std::less<>> m_places;
};

} // namespace patella::ui

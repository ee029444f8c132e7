// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/field_boxes.h"

#include "ui/fields/labelled_field.h"
#include "ui/fields/typed_field.h"
#include "ui/words/problem_words.h"

namespace patella::ui {

LabelledField* FieldBoxes::add(std::string column, const QString& label, QWidget* field)
{
    field->setObjectName(QString::fromStdString(column));
    auto* frame = new LabelledField(label, field);
    m_places.emplace(std::move(column), m_boxes.size());
    m_boxes.push_back({.frame = frame, .field = field});
    return frame;
}

FieldBoxes::Wrong FieldBoxes::show(const std::vector<Problem>& problems)
{
    for (const auto& [frame, field] : m_boxes) {
        const auto* typed = dynamic_cast<const Readable*>(field);
        frame->setProblem(typed ? typed->trouble() : QString());
    }
    Wrong wrong;
    for (const auto& problem : problems) {
        const auto place = m_places.find(problem.column);
        if (place == m_places.end())
            wrong.elsewhere << words::sentence(problem);
        else if (auto* frame = m_boxes.at(place->second).frame; frame->problem().isEmpty())
            frame->setProblem(words::sentence(problem));
    }
    for (const auto& [frame, field] : m_boxes)
        if (!frame->problem().isEmpty())
            wrong.fields.push_back(field);
    return wrong;
}

} // namespace patella::ui

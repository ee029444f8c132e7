// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/shoe_field.h"

#include <QCompleter>
#include <QLineEdit>

#include "core/log/blank.h"
#include "ui/convert.h"
#include "ui/fields/preferences.h"
#include "ui/words/units.h"

#include <algorithm>

namespace patella::ui {

ShoeField::ShoeField(NewPairs newPairs, QWidget* parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    if (newPairs == NewPairs::No)
        return;
    setEditable(true);
    setInsertPolicy(NoInsert);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    lineEdit()->setPlaceholderText(words::dash());
    setToolTip(tr("Choose a pair, or type the name of a new one"));
}

void ShoeField::offer(const std::vector<Shoe>& shoes, std::optional<ShoeId> chosen)
{
    m_shoes = shoes;
    m_newPair.reset();
    clear();
    addItem(isEditable() ? QString() : words::dash());
    for (const auto& shoe : shoes)
        if (!shoe.retired || shoe.id == chosen)
            addItem(toQt(shoe.name), toQt(shoe.id.text()));
    setCurrentIndex(chosen ? findData(toQt(chosen->text())) : 0);
}

void ShoeField::adopt(const Shoe& newPair)
{
    m_newPair = newPair;
    setEditText(toQt(newPair.name));
}

void ShoeField::suggest(std::optional<ShoeId> shoe)
{
    const int place = shoe ? findData(toQt(shoe->text())) : -1;
    m_suggested = place < 0 ? std::nullopt : shoe;
    lineEdit()->setPlaceholderText(m_suggested ? itemText(place) + QLatin1Char('?') : words::dash());
}

void ShoeField::takeSuggestion()
{
    if (suggests())
        setCurrentIndex(findData(toQt(m_suggested->text())));
}

std::optional<ShoeId> ShoeField::shoe() const
{
    if (!isEditable())
        return ShoeId::fromText(fromQt(currentData().toString()));
    const auto name = currentText().trimmed();
    if (name.isEmpty())
        return std::nullopt;
    const auto known = std::find_if(m_shoes.begin(), m_shoes.end(),
        [&](const Shoe& each) { return toQt(each.name).compare(name, Qt::CaseInsensitive) == 0; });
    if (known != m_shoes.end())
        return known->id;
    if (!m_newPair || toQt(m_newPair->name) != name) {
        m_newPair = newShoe(fromQt(name));
        m_newPair->limit = entryDefaults().shoeLimit;
    }
    return m_newPair->id;
}

std::optional<Shoe> ShoeField::newPair() const
{
    const auto chosen = shoe();
    return chosen && m_newPair && m_newPair->id == *chosen ? m_newPair : std::nullopt;
}

} // namespace patella::ui

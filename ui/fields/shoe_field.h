// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include "core/log/shoe.h"

#include <optional>
#include <vector>

namespace patella::ui {

enum class NewPairs { Welcome, No };

// A pair of shoes, or a dash. Where new pairs are welcome a new name can be typed in place; it becomes a new
// pair when the entry is saved.
class ShoeField : public QComboBox {
    Q_OBJECT

public:
    explicit ShoeField(NewPairs newPairs = NewPairs::Welcome, QWidget* parent = nullptr);

    // Pairs still in use, and the chosen one whatever its state.
    void offer(const std::vector<Shoe>& shoes, std::optional<ShoeId> chosen);
    std::optional<ShoeId> shoe() const;
    // The pair to be added because its name is new; empty when the name is known or nothing is typed.
    std::optional<Shoe> newPair() const;
    void adopt(const Shoe& newPair); // one that is not in the log yet
    // Shown like the name of an empty field, and no answer until it is taken.
    void suggest(std::optional<ShoeId> shoe);
    bool suggests() const { return m_suggested && currentText().isEmpty(); }
    void takeSuggestion();

private:
    std::optional<ShoeId> m_suggested;
    std::vector<Shoe> m_shoes;
    mutable std::optional<Shoe> m_newPair;
};

} // namespace patella::ui

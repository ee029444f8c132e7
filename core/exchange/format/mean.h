// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace patella::exchange {

// Of what was measured; what was not does not count.
class Mean {
public:
    void add(std::optional<double> value, double weight = 1)
    {
        if (!value || weight <= 0)
            return;
        m_sum += *value * weight;
        m_weight += weight;
    }
    std::optional<double> value() const
    {
        return m_weight > 0 ? std::optional(m_sum / m_weight) : std::nullopt;
    }

private:
    double m_sum = 0;
    double m_weight = 0;
};

} // namespace patella::exchange

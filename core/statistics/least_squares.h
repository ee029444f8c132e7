// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/numbers.h"

#include <optional>
#include <span>
#include <vector>

// Least squares by Householder QR, never by normal equations.
namespace patella {

double dot(std::span<const double> a, std::span<const double> b);
double variance(std::span<const double> values); // the sample one, n - 1

// What a set of columns explains. The columns must not say the same.
class Explained {
public:
    explicit Explained(const std::vector<Numbers>& columns);

    // What the columns leave of these values.
    Numbers residuals(std::span<const double> values) const;
    // As many orthonormal columns that explain the same.
    const std::vector<Numbers>& basis() const { return m_basis; }

private:
    std::vector<Numbers> m_basis;
};

// Whether a column still varies once the others are taken out of it.
bool saysSomethingNew(std::span<const double> column, std::span<const double> residuals);

// The columns without those that the ones before them already say.
std::vector<Numbers> withoutRepetition(std::vector<Numbers> columns);

// The column with each missing value where the others expect it, so that this run says nothing about it.
Numbers filledByExpectation(
    const std::vector<std::optional<double>>& values, const std::vector<Numbers>& others);

struct Coefficient {
    double value;
    double standardError;
    double t;
};

struct LeastSquares {
    std::vector<Coefficient> coefficients; // of the columns, in their order
    double degreesOfFreedom;
};

LeastSquares leastSquares(const Numbers& outcome, const std::vector<Numbers>& columns);

} // namespace patella

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/least_squares.h"

#include <Eigen/QR>

#include <cmath>
#include <numeric>

namespace patella {

namespace {

Eigen::Map<const Eigen::VectorXd> mapped(std::span<const double> values)
{
    return {values.data(), static_cast<Eigen::Index>(values.size())};
}

Eigen::MatrixXd matrixOf(const std::vector<Numbers>& columns)
{
    const auto rows = columns.empty() ? 0 : columns.front().size();
    Eigen::MatrixXd matrix(static_cast<Eigen::Index>(rows), static_cast<Eigen::Index>(columns.size()));
    for (std::size_t i = 0; i < columns.size(); ++i)
        matrix.col(static_cast<Eigen::Index>(i)) = mapped(columns[i]);
    return matrix;
}

// Directions of length one at right angles to each other.
Numbers residualsFrom(const std::vector<Numbers>& directions, std::span<const double> values)
{
    Numbers left(values.begin(), values.end());
    Eigen::Map<Eigen::VectorXd> rest(left.data(), static_cast<Eigen::Index>(left.size()));
    for (const auto& direction : directions)
        rest -= mapped(direction) * mapped(direction).dot(mapped(values));
    return left;
}

} // namespace

double dot(std::span<const double> a, std::span<const double> b) { return mapped(a).dot(mapped(b)); }

double variance(std::span<const double> values)
{
    const auto all = mapped(values).array();
    return (all - all.mean()).square().sum() / static_cast<double>(values.size() - 1);
}

Explained::Explained(const std::vector<Numbers>& columns)
{
    const auto matrix = matrixOf(columns);
    const Eigen::HouseholderQR<Eigen::MatrixXd> qr(matrix);
    const Eigen::MatrixXd basis = qr.householderQ() * Eigen::MatrixXd::Identity(matrix.rows(), matrix.cols());
    for (Eigen::Index i = 0; i < basis.cols(); ++i)
        m_basis.emplace_back(basis.col(i).begin(), basis.col(i).end());
}

Numbers Explained::residuals(std::span<const double> values) const { return residualsFrom(m_basis, values); }

bool saysSomethingNew(std::span<const double> column, std::span<const double> residuals)
{
    constexpr double nothing = 1e-6;
    return dot(residuals, residuals) >= nothing * static_cast<double>(column.size()) * variance(column)
        && variance(column) > 0;
}

std::vector<Numbers> withoutRepetition(std::vector<Numbers> columns)
{
    std::vector<Numbers> kept;
    std::vector<Numbers> directions;
    for (auto& column : columns) {
        // Once is not exact, twice is enough (Parlett 1980).
        auto rest = residualsFrom(directions, residualsFrom(directions, column));
        if (!kept.empty() && !saysSomethingNew(column, rest))
            continue;
        if (const double length = std::sqrt(dot(rest, rest)); length > 0) {
            for (auto& each : rest)
                each /= length;
            directions.push_back(std::move(rest));
        }
        kept.push_back(std::move(column));
    }
    return kept;
}

Numbers filledByExpectation(
    const std::vector<std::optional<double>>& values, const std::vector<Numbers>& others)
{
    Numbers filled(values.size());
    Numbers known;
    std::vector<Numbers> beside(others.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto& value = values[i];
        if (!value)
            continue;
        filled[i] = *value;
        known.push_back(*value);
        for (std::size_t k = 0; k < others.size(); ++k)
            beside[k].push_back(others[k][i]);
    }
    if (known.size() == values.size())
        return filled;
    const Eigen::ColPivHouseholderQR<Eigen::MatrixXd> qr(matrixOf(beside));
    const Eigen::VectorXd expectation = qr.solve(mapped(known));
    for (std::size_t i = 0; i < values.size(); ++i)
        for (std::size_t k = 0; k < others.size() && !values[i]; ++k)
            filled[i] += expectation[static_cast<Eigen::Index>(k)] * others[k][i];
    return filled;
}

LeastSquares leastSquares(const Numbers& outcome, const std::vector<Numbers>& columns)
{
    const auto matrix = matrixOf(columns);
    const auto count = matrix.cols();
    const Eigen::HouseholderQR<Eigen::MatrixXd> qr(matrix);
    const Eigen::VectorXd solved = qr.solve(mapped(outcome));
    const auto degreesOfFreedom = static_cast<double>(matrix.rows() - count);
    const double noise = (mapped(outcome) - matrix * solved).squaredNorm() / degreesOfFreedom;
    const Eigen::MatrixXd inverse = qr.matrixQR().topRows(count).triangularView<Eigen::Upper>().solve(
        Eigen::MatrixXd::Identity(count, count));
    LeastSquares fit{.coefficients = {}, .degreesOfFreedom = degreesOfFreedom};
    for (Eigen::Index i = 0; i < count; ++i) {
        const double standardError = std::sqrt(noise) * inverse.row(i).norm();
        fit.coefficients.push_back(
            {.value = solved[i], .standardError = standardError, .t = solved[i] / standardError});
    }
    return fit;
}

} // namespace patella

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/two_by_two.h"

#include <boost/math/distributions/hypergeometric.hpp>

#include "core/statistics/distributions.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace patella {

namespace {

struct Counts {
    double a, b, c, d, all;
};

Counts countsOf(const TwoByTwo& table)
{
    const double a = table.exposedBad;
    const double b = table.exposedGood;
    const double c = table.unexposedBad;
    const double d = table.unexposedGood;
    return {.a = a, .b = b, .c = c, .d = d, .all = a + b + c + d};
}

// How likely each possible number of exposed bad runs is where all margins stay as they are.
class Margins {
public:
    explicit Margins(const TwoByTwo& table)
    {
        const auto exposed = static_cast<unsigned>(table.exposedBad + table.exposedGood);
        const auto bad = static_cast<unsigned>(table.exposedBad + table.unexposedBad);
        const auto all = exposed + static_cast<unsigned>(table.unexposedBad + table.unexposedGood);
        m_least = static_cast<int>(exposed + bad > all ? exposed + bad - all : 0);
        const auto most = static_cast<int>(std::min(exposed, bad));
        const double mode = (exposed + 1.0) * (bad + 1.0) / (all + 2.0);
        const int likeliest = std::clamp(static_cast<int>(mode), m_least, most);
        m_weights.resize(static_cast<std::size_t>(most - m_least) + 1);
        weightOf(likeliest)
            = pdf(boost::math::hypergeometric(bad, exposed, all), static_cast<unsigned>(likeliest));
        // Each follows from its neighbour; all of them by the library are slow where there are many runs.
        const auto timesOneMore = [&](int k) { // from k to k + 1
            return (double(exposed) - k) * (double(bad) - k)
                / ((k + 1.0) * (double(all) - double(exposed) - double(bad) + k + 1.0));
        };
        for (int k = likeliest; k < most; ++k)
            weightOf(k + 1) = weight(k) * timesOneMore(k);
        for (int k = likeliest; k > m_least; --k)
            weightOf(k - 1) = weight(k) / timesOneMore(k - 1);
    }

    double weight(int count) const { return m_weights[static_cast<std::size_t>(count - m_least)]; }
    const std::vector<double>& weights() const { return m_weights; }

private:
    double& weightOf(int count) { return m_weights[static_cast<std::size_t>(count - m_least)]; }

    int m_least;
    std::vector<double> m_weights;
};

} // namespace

Difference riskDifference(const TwoByTwo& table)
{
    return differenceOf({.hits = table.exposedBad, .of = table.exposedBad + table.exposedGood},
        {.hits = table.unexposedBad, .of = table.unexposedBad + table.unexposedGood});
}

double fisherP(const TwoByTwo& table)
{
    constexpr double sameButForRounding = 1 + 1e-7;
    const Margins margins(table);
    const double seen = margins.weight(table.exposedBad) * sameButForRounding;
    double p = 0;
    for (const auto weight : margins.weights())
        p += weight <= seen ? weight : 0;
    return std::min(1.0, p);
}

std::optional<OddsRatio> mantelHaenszel(std::span<const TwoByTwo> strata)
{
    double r = 0;
    double s = 0;
    double pr = 0;
    double psqr = 0;
    double qs = 0;
    for (const auto& table : strata) {
        const auto [a, b, c, d, n] = countsOf(table);
        const double ri = a * d / n;
        const double si = b * c / n;
        r += ri;
        s += si;
        pr += (a + d) / n * ri;
        psqr += (a + d) / n * si + (b + c) / n * ri;
        qs += (b + c) / n * si;
    }
    if (r == 0 || s == 0)
        return std::nullopt;
    const double reach = z95 * std::sqrt(pr / (2 * r * r) + psqr / (2 * r * s) + qs / (2 * s * s));
    return OddsRatio{
        .value = r / s, .interval = {.low = r / s * std::exp(-reach), .high = r / s * std::exp(reach)}};
}

} // namespace patella

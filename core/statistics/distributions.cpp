// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/distributions.h"

#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <cmath>

namespace patella {

namespace math = boost::math;

double normalQuantile(double share) { return math::quantile(math::normal(), share); }

double studentQuantile(double share, double degreesOfFreedom)
{
    return math::quantile(math::students_t(degreesOfFreedom), share);
}

double studentTwoSided(double t, double degreesOfFreedom)
{
    return 2 * math::cdf(math::complement(math::students_t(degreesOfFreedom), std::abs(t)));
}

} // namespace patella

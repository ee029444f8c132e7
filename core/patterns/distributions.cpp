// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patterns/distributions.h"

#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <cmath>

namespace patella::patterns {

namespace {

using boost::math::cdf;
using boost::math::complement;
using boost::math::quantile;

} // namespace

double normalQuantile(double share) { return quantile(boost::math::normal(), share); }

double studentQuantile(double share, double degreesOfFreedom)
{
    return quantile(boost::math::students_t(degreesOfFreedom), share);
}

double normalTwoSided(double z) { return 2 * cdf(complement(boost::math::normal(), std::abs(z))); }

double studentTwoSided(double t, double degreesOfFreedom)
{
    return 2 * cdf(complement(boost::math::students_t(degreesOfFreedom), std::abs(t)));
}

double chiSquaredTail(double value) { return cdf(complement(boost::math::chi_squared(1), value)); }

} // namespace patella::patterns

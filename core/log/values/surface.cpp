// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/values/surface.h"

#include "core/log/values/plain_text.h"

#include <algorithm>
#include <charconv>

namespace patella {

namespace {

std::optional<SurfaceShare> shareFromText(std::string_view part)
{
    const auto equals = part.find('=');
    const auto surface = choiceFromWord<Surface>(trimmed(part.substr(0, equals)));
    if (!surface)
        return std::nullopt;
    if (equals == std::string_view::npos)
        return SurfaceShare{*surface, 100};
    const auto digits = trimmed(part.substr(equals + 1));
    int percent = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), percent);
    if (error != std::errc{} || end != digits.data() + digits.size())
        return std::nullopt;
    return SurfaceShare{*surface, percent};
}

} // namespace

SurfaceMix::SurfaceMix(std::vector<SurfaceShare> shares)
    : m_shares(std::move(shares))
{
    std::sort(m_shares.begin(), m_shares.end(), [](const auto& a, const auto& b) {
        return a.percent != b.percent ? a.percent > b.percent : a.surface < b.surface;
    });
}

SurfaceMix SurfaceMix::only(Surface surface) { return SurfaceMix({{surface, 100}}); }

std::optional<SurfaceMix> SurfaceMix::fromShares(std::vector<SurfaceShare> shares)
{
    int sum = 0;
    for (auto each = shares.begin(); each != shares.end(); ++each) {
        const bool twice = std::any_of(
            shares.begin(), each, [&](const auto& earlier) { return earlier.surface == each->surface; });
        if (each->percent < 1 || each->percent > 100 || twice)
            return std::nullopt;
        sum += each->percent;
    }
    if (sum != 100)
        return std::nullopt;
    return SurfaceMix(std::move(shares));
}

std::optional<SurfaceMix> SurfaceMix::fromText(std::string_view text)
{
    std::vector<SurfaceShare> shares;
    for (bool more = true; more;) {
        const auto comma = text.find(',');
        const auto share = shareFromText(text.substr(0, comma));
        if (!share)
            return std::nullopt;
        shares.push_back(*share);
        more = comma != std::string_view::npos;
        if (more)
            text.remove_prefix(comma + 1);
    }
    return fromShares(std::move(shares));
}

int SurfaceMix::percentOn(Surface surface) const
{
    for (const auto& share : m_shares)
        if (share.surface == surface)
            return share.percent;
    return 0;
}

std::string SurfaceMix::text() const
{
    std::string text;
    for (const auto& share : m_shares)
        text += (text.empty() ? "" : ",") + std::string(wordOf(share.surface)) + "="
            + std::to_string(share.percent);
    return text;
}

} // namespace patella

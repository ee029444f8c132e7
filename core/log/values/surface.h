// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/values/choice.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace patella {

enum class Surface { Asphalt, Concrete, Track, Treadmill, Gravel, Trail, Grass, Sand };

template <>
inline constexpr std::array wordsOf<Surface>{
    std::pair{Surface::Asphalt, std::string_view{"asphalt"}},
    std::pair{Surface::Concrete, std::string_view{"concrete"}},
    std::pair{Surface::Track, std::string_view{"track"}},
    std::pair{Surface::Treadmill, std::string_view{"treadmill"}},
    std::pair{Surface::Gravel, std::string_view{"gravel"}},
    std::pair{Surface::Trail, std::string_view{"trail"}},
    std::pair{Surface::Grass, std::string_view{"grass"}},
    std::pair{Surface::Sand, std::string_view{"sand"}},
};

struct SurfaceShare {
    Surface surface;
    int percent;
    bool operator==(const SurfaceShare&) const = default;
};

// What a run was run on, as shares of its distance: each 1..100 %, together 100 %, largest first.
class SurfaceMix {
public:
    static SurfaceMix only(Surface surface);
    static std::optional<SurfaceMix> fromShares(std::vector<SurfaceShare> shares);
    // "asphalt=70,trail=30"; a single word is the whole run.
    static std::optional<SurfaceMix> fromText(std::string_view text);

    const std::vector<SurfaceShare>& shares() const { return m_shares; }
    Surface dominant() const { return m_shares.front().surface; }
    int percentOn(Surface surface) const;
    std::string text() const;
    bool operator==(const SurfaceMix&) const = default;

private:
    explicit SurfaceMix(std::vector<SurfaceShare> shares);
    std::vector<SurfaceShare> m_shares;
};

} // namespace patella

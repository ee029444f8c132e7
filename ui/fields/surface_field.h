// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include "core/log/values/surface.h"

#include <optional>

namespace patella::ui {

// What was run on: one surface by its first letters, or shares of several through "Several ...".
class SurfaceField : public QComboBox {
    Q_OBJECT

public:
    explicit SurfaceField(QWidget* parent = nullptr);
    std::optional<SurfaceMix> surface() const;
    void setSurface(const std::optional<SurfaceMix>& surface);

private:
    void askForShares();
    int severalIndex() const { return count() - 1; }
    std::optional<SurfaceMix> m_lastSurface;
};

} // namespace patella::ui

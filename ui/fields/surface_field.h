// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include "core/log/values/surface.h"
#include "ui/fields/surface_dialog.h"

#include <optional>

namespace patella::ui {

// What was run on: one surface by its first letters, or shares of several through "Several ...".
class SurfaceField : public QComboBox {
    Q_OBJECT

public:
    explicit SurfaceField(QWidget* parent = nullptr);
    std::optional<SurfaceMix> surface() const;
    void setSurface(const std::optional<SurfaceMix>& surface);
    // Shown like the name of an empty field, and no answer until it is taken.
    void suggest(const std::optional<SurfaceMix>& surface);
    bool suggests() const { return m_suggested && currentIndex() < 0; }
    void takeSuggestion();

private:
    void askForShares();
    int severalIndex() const { return count() - 1; }
    std::optional<SurfaceMix> m_lastSurface;
    std::optional<SurfaceMix> m_suggested;
    std::optional<SurfaceDialog::Percents> m_givenUp; // typed and not taken: shown again next time
};

} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include "core/log/values/surface.h"

#include <array>
#include <optional>

namespace patella::ui {

// Shares of several surfaces in percent; they can be taken over when they make 100.
class SurfaceDialog : public QDialog {
    Q_OBJECT

public:
    explicit SurfaceDialog(const std::optional<SurfaceMix>& surface, QWidget* parent = nullptr);
    std::optional<SurfaceMix> surface() const;

    // As they stand there, whatever they make together.
    using Percents = std::array<int, wordsOf<Surface>.size()>;
    Percents percents() const;
    void setPercents(const Percents& percents);

private:
    void showSum();

    std::array<QSpinBox*, wordsOf<Surface>.size()> m_percents{};
    QLabel* m_sum;
    QPushButton* m_accept;
};

} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStandardItemModel>
#include <QTableView>

#include "core/patterns/shoe_surface.h"

namespace patella::ui {

// Pairs of shoes down, surfaces across: the median pain of their runs and how many there were; grey where
// there were too few.
class ShoeSurfaceView : public QTableView {
    Q_OBJECT

public:
    explicit ShoeSurfaceView(QWidget* parent = nullptr);
    void show(const ShoeSurfaceTable& table);

protected:
    void changeEvent(QEvent* event) override;

private:
    void shapeRows();

    QStandardItemModel m_model;
};

} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace patella::ui {

// Shows a plan that came as a file before anything of it is taken over.
class PlanQuestion : public QDialog {
    Q_OBJECT

public:
    PlanQuestion(const QString& from, const QStringList& lines, QWidget* parent = nullptr);
};

} // namespace patella::ui

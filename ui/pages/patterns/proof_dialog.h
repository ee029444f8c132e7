// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace patella::ui {

// How often the search for patterns is wrong: the figures in a table, and what they mean.
class ProofDialog : public QDialog {
    Q_OBJECT

public:
    explicit ProofDialog(QWidget* parent = nullptr);

private:
    QWidget* figuresAndWhatTheyMean(int width) const;
};

} // namespace patella::ui

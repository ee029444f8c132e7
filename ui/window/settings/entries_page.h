// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QCheckBox;

namespace patella::ui {

class DistanceField;
class LogBook;

// What an entry starts from: the knee, the limit of new shoes, and whether the morning is asked about.
class EntriesPage : public QWidget {
    Q_OBJECT

public:
    explicit EntriesPage(const LogBook& book, QWidget* parent = nullptr);

Q_SIGNALS:
    void changed();

private:
    void keepAll();

    QComboBox* m_knee;
    DistanceField* m_limit;
    QCheckBox* m_mornings;
};

} // namespace patella::ui

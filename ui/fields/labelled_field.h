// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QWidget>

namespace patella::ui {

// Boxes, lists and texts of one row are equally high, which their style alone does not make them.
int fieldHeight(const QWidget& field);

// A field under its label; what is wrong with its answer stands under it.
class LabelledField : public QWidget {
    Q_OBJECT

public:
    // The label's mnemonic leads to the field, its words name the field for screen readers.
    LabelledField(const QString& label, QWidget* field, QWidget* parent = nullptr);

    void setLabel(const QString& label); // of a field that has one
    void setProblem(const QString& sentence);
    void keepRoomForAProblem(); // a short one moves nothing that lies below
    QString problem() const { return m_problem->text(); }

private:
    QWidget* m_field;
    QLabel* m_name = nullptr;
    QLabel* m_problem;
    int m_leastRoom = 0; // under the field, in pixels
};

} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGroupBox>

#include <vector>

class QGridLayout;

namespace patella::ui {

// Labelled fields of which a kind asks only some: those stand side by side in rows of so many, without gaps.
// The group is in sight while one of them is.
class AskedGroup : public QGroupBox {
    Q_OBJECT

public:
    AskedGroup(const QString& title, std::vector<QWidget*> fields, int columns);

    // A field that is not asked stays in sight only while it holds an answer: nothing is saved unseen. A
    // label of its own may say what the kind asks for.
    static void ask(QWidget& field, bool isAsked, const QString& label = {});
    void arrange(); // after that

private:
    std::vector<QWidget*> m_fields;
    int m_columns;
    QGridLayout* m_grid;
};

} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace patella::ui {

// Something that is typed and then read as a value.
class Readable {
public:
    virtual ~Readable() = default;
    // What is wrong with what stands there; empty when nothing is.
    virtual QString trouble() const = 0;
};

// A line of text that is read as a value. Empty is "not noted", never 0; what cannot be read stays as it was
// typed.
class TypedField : public QLineEdit, public Readable {
    Q_OBJECT

public:
    explicit TypedField(QWidget* parent = nullptr);

protected:
    bool isBlank() const { return text().trimmed().isEmpty(); }
    virtual void step(int) { }

    void keyPressEvent(QKeyEvent* event) override; // up and down step
};

} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace patella {
struct Patterns;
struct PatternFinding;
}

namespace patella::ui {

class LogBook;

// Which habits go together with the pain of each knee, how sure that is, and what the log cannot tell.
class PatternsPage : public QWidget {
    Q_OBJECT

public:
    explicit PatternsPage(LogBook& book, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    QWidget* kneeCard(const Patterns& patterns) const;
    QWidget* findingCard(const PatternFinding& finding) const;

    LogBook& m_book;
    QVBoxLayout* m_column;
    bool m_isStale = true; // looked for anew when the page is seen
};

} // namespace patella::ui

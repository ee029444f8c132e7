// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QLocale>
#include <QWidget>

#include "core/knee/red_flags.h"
#include "core/log/log.h"

class QVBoxLayout;

namespace patella::ui {

// What is worth saying at the next visit: things that go on, come back or do not get better. They are no
// warning signs and are said calmly; those stand in the strip above every page.
class ReasonsToBeSeen : public QWidget {
    Q_OBJECT

public:
    // Briefly: a line while there is one, else nothing. Everything: also that there is none, why each was
    // raised, the next visit, and the two ways on.
    enum class Says { Briefly, Everything };

    explicit ReasonsToBeSeen(Says says, QWidget* parent = nullptr);

    void show(const Log& log, LocalDate today, const QLocale& locale);
    // The same where it is known already what stands.
    void show(std::vector<RaisedFlag> standing, const Log& log, LocalDate today, const QLocale& locale);
    bool hasSigns() const { return m_hasSigns; } // warning signs that stand

Q_SIGNALS:
    void formWanted(const patella::ChangeSet& changeSet);
    void guideWanted();

private:
    Says m_says;
    QLabel* m_signs;
    QLabel* m_reasons;
    QLabel* m_next;
    LocalDate m_today{};
    bool m_hasSigns = false;
};

} // namespace patella::ui

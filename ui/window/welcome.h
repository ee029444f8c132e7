// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QGridLayout;

namespace patella::ui {

class LogBook;

// What a new user sees first, in the place of the pages: three questions, each answered already as most
// would, and three ways in.
class Welcome : public QWidget {
    Q_OBJECT

public:
    // Whether it was never answered on this computer and the log is still empty.
    static bool isDue(const LogBook& book);

    // Stands where the pages stand, which are hidden until it goes.
    Welcome(LogBook& book, QWidget& pages);
    void finish(); // keeps the answers, and goes

Q_SIGNALS:
    void answered(); // the choices are kept
    void startWanted();
    void importWanted();
    void sampleWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* questions();
    QWidget* ways();
    void keepAnswers();

    LogBook& m_book;
    QWidget& m_pages;
    QButtonGroup* m_distances;
    QButtonGroup* m_firstDays;
    QButtonGroup* m_knees;
};

} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/knee/red_flags.h"
#include "core/log/log.h"

#include <vector>

class QDialogButtonBox;
class QVBoxLayout;

namespace patella::ui {

class LogBook;

// When to see a doctor: every warning sign by how soon, with words for the phone and whether the log holds it
// (NHS advice and what else core/log/red_flag.h names). It judges nothing.
class DoctorGuide : public QDialog {
    Q_OBJECT

public:
    explicit DoctorGuide(LogBook& book, QWidget* parent = nullptr);
    void offerWayBack(const QString& title); // of the page from which it was opened

Q_SIGNALS:
    void backWanted();
    void formWanted(const patella::ChangeSet& changeSet);

private:
    void refresh();
    QWidget* blockOf(Urgency urgency);
    QWidget* lineOf(RedFlag sign);
    QWidget* heldLine(const RaisedFlag& flag);

    LogBook& m_book;
    QVBoxLayout* m_column;
    QDialogButtonBox* m_buttons;
    std::vector<RaisedFlag> m_flags; // that stand
};

} // namespace patella::ui

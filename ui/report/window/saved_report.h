// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace patella::ui {

// What became of the file of a report, and what is usually done with it next. Nothing is sent from here: the
// mail program opens with the file attached.
class SavedReport : public QWidget {
    Q_OBJECT

public:
    explicit SavedReport(QWidget* parent = nullptr);

    void say(const QString& sentence); // without a file; empty: nothing to say
    void sayWritten(const QString& sentence, const QString& file);

private:
    void open();
    void showInFolder();
    void mail();

    QString m_file;
    QLabel* m_outcome;
    QPushButton* m_open;
    QPushButton* m_folder;
    QPushButton* m_mail;
};

} // namespace patella::ui

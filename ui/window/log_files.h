// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace patella::ui {

class LogBook;

// The commands of the File menu about log files: asks for the file; whoever listens opens it.
class LogFiles : public QObject {
    Q_OBJECT

public:
    LogFiles(LogBook& book, QWidget* window);

    void chooseLog();
    void chooseNew();
    void saveCopy();

Q_SIGNALS:
    void logWanted(const QString& file);
    void newLogWanted(const QString& file);
    void done(const QString& sentence);
    void refused(const QString& sentence);

private:
    QString asked(const QString& title, const QString& name);

    LogBook& m_book;
    QWidget* m_window;
};

// Files that were handed to the program, by what is to be done with them.
struct GivenFiles {
    QStringList logs; // by their ending, or because one begins as a log does
    QStringList plans;
    QStringList others; // to be imported
};
GivenFiles givenFiles(const QStringList& files);

} // namespace patella::ui

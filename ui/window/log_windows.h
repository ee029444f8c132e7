// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include "ui/log/log_book.h"
#include "ui/log/read_log.h"
#include "ui/words/units.h"

#include <memory>
#include <vector>

namespace patella::ui {

class MainWindow;

// The windows of this program, one for each log that is open. They delete themselves when they are closed.
class LogWindows : public QObject {
    Q_OBJECT

public:
    LogWindows(LogBook::Today today, Units units, QObject* parent = nullptr);
    ~LogWindows() override;

    // A log that is being read already, for whoever opens its file first.
    void expect(std::unique_ptr<LogAhead> ahead) { m_ahead = std::move(ahead); }

    // The window of a log, which is made where there is none; one that is open already comes to the front.
    // Nothing when it cannot be opened: refused() has said why.
    MainWindow* open(const QString& file);
    // The same for a file that has to be there.
    MainWindow* openExisting(const QString& file);
    // The sample lies beside the runner's own log and is written anew when it is not there.
    MainWindow* openSample();
    // Makes all windows anew, in the language that was chosen.
    void openAnew();

Q_SIGNALS:
    void refused(const QString& sentence);
    void closedUnsound(); // after refused: a window whose file was found damaged once it was open

private:
    MainWindow* windowOf(const QString& file) const;
    MainWindow* madeWindow(const QString& file);
    ReadLog readLogOf(const QString& file);
    void closeUnsound(MainWindow& window, const QString& sentence);

    LogBook::Today m_today;
    Units m_units;
    std::unique_ptr<LogAhead> m_ahead;
    std::vector<QPointer<MainWindow>> m_windows;
};

} // namespace patella::ui

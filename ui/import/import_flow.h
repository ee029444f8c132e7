// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include "core/exchange/import/import_plan.h"

#include <optional>

namespace patella::ui {

class LogBook;

// Brings files into the log: reads them while the window stays alive, asks about lists that leave a doubt,
// shows what would come in, and imports what the runner chose as one step that can be undone.
class ImportFlow : public QObject {
    Q_OBJECT

public:
    ImportFlow(LogBook& book, QWidget* window);

    void chooseFiles();
    void importFiles(const QStringList& files);
    // Goes on with files that were read already.
    void importRead(exchange::ImportPlan plan, const QStringList& files);

Q_SIGNALS:
    void imported(const QString& sentence, const patella::ChangeSet& changeSet);

private:
    enum class Lists { Doubtful, All };
    std::optional<exchange::ImportPlan> read(const QStringList& files);
    std::optional<exchange::ImportPlan> reviewed(exchange::ImportPlan plan, const QStringList& files);
    bool askAboutLists(const exchange::ImportPlan& plan, Lists which);

    LogBook& m_book;
    QWidget* m_window;
};

} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include "core/log/log.h"
#include "tests/support/temporary_folder.h"
#include "ui/window/main_window.h"

#include <functional>
#include <memory>
#include <vector>

namespace patella::ui {

// The window of the sample log and all it can open, to be looked at place by place: each page with each of
// its tabs, the guide with each card and help page, each form with each of its pages, and each dialog.
class EveryPlace {
public:
    EveryPlace();
    ~EveryPlace();

    // What is in sight and what to call it.
    using Look = std::function<void(QWidget& place, const QString& name)>;
    void pages(const Look& look);
    void forms(const Look& look);
    void dialogs(const Look& look);
    static void welcome(const Look& look, QSize size); // of an empty log

    MainWindow& window() { return *m_window; }
    Log savedLog() const;
    void resize(QSize size); // of the window; no dialog is larger

private:
    void lookAtTabs(QWidget& page, const QString& name, const Look& look);
    void lookAtGuide(QWidget& page, const QString& name, const Look& look);
    void lookAt(QWidget& dialog, const QString& name, const Look& look) const;
    void settings(const Look& look);
    void plans(const Look& look);
    void imports(const Look& look);

    test::TemporaryFolder m_folder;
    Log m_log;
    QSize m_size;
    std::unique_ptr<MainWindow> m_window;
};

// One change set for each form there is: of every kind of record, of a run that is there, and of two.
std::vector<ChangeSet> changeSetsOfEveryForm(const Log& log);

} // namespace patella::ui

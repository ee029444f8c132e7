// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <thread>

namespace patella::ui {

// Reckons beside the window, which stays alive meanwhile. What was asked for last is what is shown: the
// answer to an older question is dropped.
class WorkBeside : public QObject {
    Q_OBJECT

public:
    using Show = std::function<void()>; // in the window
    using Work = std::function<Show()>; // beside it: it holds copies of all that it reads

    using QObject::QObject;

    void ask(Work work);
    bool isWorking() const { return m_isWorking; }

private:
    void begin();
    void finish(const Show& show);

    Work m_next; // empty: none
    bool m_isWorking = false;
    std::jthread m_thread; // is waited for
};

} // namespace patella::ui

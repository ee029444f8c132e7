// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace patella::ui {

// Reckons beside the window, which stays alive meanwhile. What was asked for last is what is shown: the
// answer to an older question is dropped. Nobody waits for work when its asker goes: it comes to its end
// alone, and only the end of the program waits for it.
class WorkBeside : public QObject {
    Q_OBJECT

public:
    using Show = std::function<void()>; // in the window
    using Work = std::function<Show()>; // beside it: it holds copies of all that it reads

    explicit WorkBeside(QObject* parent = nullptr);
    ~WorkBeside() override;

    void ask(Work work);
    bool isWorking() const { return m_isWorking; }

private:
    struct Asker;

    void begin();
    void finish(const Show& show);

    std::shared_ptr<Asker> m_asker;
    Work m_next; // empty: none
    bool m_isWorking = false;
};

} // namespace patella::ui

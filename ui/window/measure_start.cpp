// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/measure_start.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <sys/resource.h>

namespace patella::ui {

namespace {

class FirstPaint : public QObject {
public:
    FirstPaint(QWidget& window, const QElapsedTimer& sinceStart)
        : QObject(&window)
        , m_sinceStart(sinceStart)
    {
        window.installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            QTimer::singleShot(0, this, [this] { printAndQuit(); }); // the children paint in the same pass
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void printAndQuit()
    {
        struct rusage usage{};
        ::getrusage(RUSAGE_SELF, &usage);
        std::printf("{\"first_paint_ms\":%.1f,\"rss_kb\":%ld}\n",
            static_cast<double>(m_sinceStart.nsecsElapsed()) / 1e6, usage.ru_maxrss);
        std::fflush(stdout);
        QCoreApplication::exit(0);
    }

    const QElapsedTimer& m_sinceStart;
    bool m_seen = false;
};

} // namespace

void printFirstPaint(QWidget& window, const QElapsedTimer& sinceStart) { new FirstPaint(window, sinceStart); }

} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/log_windows.h"

#include <QDir>
#include <QFileInfo>

#include "core/sample/sample_log.h"
#include "core/store/places.h"
#include "ui/convert.h"
#include "ui/fields/preferences.h"
#include "ui/language.h"
#include "ui/log/attempt.h"
#include "ui/window/main_window.h"
#include "ui/window/recent_logs.h"
#include "ui/words/store_words.h"

#include <algorithm>
#include <utility>

namespace patella::ui {

namespace {

bool isSameFile(const QString& a, const QString& b) { return QFileInfo(a) == QFileInfo(b); }

QString ownFile() { return toQt(ownLogFile().string()); }

} // namespace

LogWindows::LogWindows(LogBook::Today today, Units units, QObject* parent)
    : QObject(parent)
    , m_today(std::move(today))
    , m_units(std::move(units))
{
}

LogWindows::~LogWindows()
{
    for (auto& window : m_windows)
        delete window;
}

MainWindow* LogWindows::windowOf(const QString& file) const
{
    const auto found = std::find_if(m_windows.begin(), m_windows.end(),
        [&](const auto& window) { return window && isSameFile(window->book().file(), file); });
    return found == m_windows.end() ? nullptr : found->data();
}

MainWindow* LogWindows::open(const QString& file)
{
    auto* window = windowOf(file);
    if (window) {
        window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
        window->raise();
        window->activateWindow();
        return window;
    }
    attempt([&] { window = madeWindow(file); },
        [this](const StoreError& error) { Q_EMIT refused(words::sentence(error)); });
    return window;
}

MainWindow* LogWindows::openExisting(const QString& file)
{
    if (QFileInfo::exists(file))
        return open(file);
    Q_EMIT refused(
        tr("There is no log %1. It may have been moved or deleted.").arg(QDir::toNativeSeparators(file)));
    return nullptr;
}

ReadLog LogWindows::readLogOf(const QString& file)
{
    if (m_ahead && m_ahead->isOf(fromQt(file)))
        return m_ahead->take();
    return readLog(fromQt(file), m_today());
}

// A log that would have been refused, had all of it been looked at when it was opened.
void LogWindows::closeUnsound(MainWindow& window, const QString& sentence)
{
    Q_EMIT refused(sentence);
    window.close();
    Q_EMIT closedUnsound();
}

MainWindow* LogWindows::madeWindow(const QString& file)
{
    auto* window = new MainWindow(std::make_unique<LogBook>(readLogOf(file), m_today, m_units));
    window->setAttribute(Qt::WA_DeleteOnClose);
    // Once: who reads the rest and who checks the file may both find the damage, while the sentence of the
    // first is read.
    connect(
        &window->book(), &LogBook::unsound, this,
        [this, window](const QString& sentence) { closeUnsound(*window, sentence); },
        Qt::SingleShotConnection);
    const bool isOwn = isSameFile(file, ownFile());
    if (!isOwn && !window->book().isSample())
        window->setWindowTitle(tr("Patella: %1").arg(QFileInfo(file).completeBaseName()));
    connect(window, &MainWindow::sampleWanted, this, &LogWindows::openSample);
    const auto show = [](QWidget* opened) {
        if (opened)
            opened->show();
    };
    connect(window, &MainWindow::logWanted, this,
        [this, show](const QString& other) { show(openExisting(other)); });
    connect(
        window, &MainWindow::newLogWanted, this, [this, show](const QString& other) { show(open(other)); });
    connect(window, &MainWindow::languageChanged, this, &LogWindows::openAnew, Qt::QueuedConnection);
    if (isOwn)
        window->welcome();
    std::erase_if(m_windows, [](const auto& each) { return each.isNull(); });
    m_windows.emplace_back(window);
    rememberLog(file);
    return window;
}

MainWindow* LogWindows::openSample()
{
    const auto file = QFileInfo(ownFile()).dir().filePath(QStringLiteral("sample.patella"));
    const bool isMade = attempt(
        [&] {
            LogStore store(fromQt(file), deviceName());
            if (store.runs().empty()) {
                store.markAsSample();
                store.apply(addingAll(sampleLog(m_today())));
            }
        },
        [this](const StoreError& error) { Q_EMIT refused(words::sentence(error)); });
    auto* window = isMade ? open(file) : nullptr;
    if (window)
        window->show();
    return window;
}

void LogWindows::openAnew()
{
    QStringList files;
    for (auto& window : std::exchange(m_windows, {})) {
        if (!window)
            continue;
        files << window->book().file();
        window->close(); // drafts and its size are kept
        delete window;
    }
    useLanguage(chosenLanguage());
    m_units = chosenUnits();
    for (const auto& file : files)
        if (auto* window = open(file))
            window->show();
}

} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QMessageBox>
#include <QSettings>
#include <QTimer>

#include "app/window_options.h"
#include "app/window_or_exit.h"
#include "core/store/places.h"
#include "ui/convert.h"
#include "ui/fields/preferences.h"
#include "ui/language.h"
#include "ui/log/read_log.h"
#include "ui/look/appearance.h"
#include "ui/own_settings.h"
#include "ui/window/log_files.h"
#include "ui/window/log_windows.h"
#include "ui/window/main_window.h"
#include "ui/window/measure_start.h"
#include "ui/window/screenshots.h"
#include "ui/window/second_start.h"

#include <cstdio>

namespace {

using namespace patella;

LocalDate todayByTheClock() { return ui::fromQt(QDate::currentDate()); }

struct Options {
    QString log;
    QStringList files;
    QString screenshots;
    bool measureStart;
};

void describe(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        QApplication::translate("main", "A running log that watches your knees."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(app::windowOptions());
    parser.addPositionalArgument(QStringLiteral("files"), QApplication::translate("main", "Files to import."),
        QStringLiteral("[files...]"));
}

Options optionsIn(const QCommandLineParser& parser)
{
    return {
        .log = parser.value(QStringLiteral("log")),
        .files = parser.positionalArguments(),
        .screenshots = parser.value(QStringLiteral("screenshots")),
        .measureStart = parser.isSet(QStringLiteral("measure-start")),
    };
}

Options optionsOf(const QApplication& application)
{
    QCommandLineParser parser;
    describe(parser);
    parser.process(application);
    return optionsIn(parser);
}

// The log that was named, or that was double-clicked, or the runner's own.
QString logOf(const Options& options)
{
    if (!options.log.isEmpty())
        return options.log;
    const auto logs = ui::givenFiles(options.files).logs;
    return logs.isEmpty() ? ui::toQt(ownLogFile().string()) : logs.first();
}

// The log is read while Qt begins; a file that is not there is made later, if at all.
std::unique_ptr<ui::LogAhead> logAhead(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments) || parser.isSet(QStringLiteral("help"))
        || parser.isSet(QStringLiteral("version")))
        return nullptr;
    const auto log = logOf(optionsIn(parser));
    return QFileInfo::exists(log) ? std::make_unique<ui::LogAhead>(ui::fromQt(log), todayByTheClock())
                                  : nullptr;
}

void say(const QString& sentence)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    if (QApplication::platformName() != QLatin1String("offscreen"))
        QMessageBox::critical(nullptr, QStringLiteral("Patella"), sentence);
}

// The last resort: what nobody nearby expected is said before the program ends.
int failed(const QString& what)
{
    const auto sentence = QApplication::translate("main",
        "Something went wrong that Patella did not expect: %1. What was saved is safe; what you typed in a "
        "form is offered at the next start.")
                              .arg(what);
    say(sentence);
    return 1;
}

// A log that was double-clicked takes itself out of the files to import.
ui::MainWindow* firstWindow(ui::LogWindows& windows, Options& options)
{
    const auto log = logOf(options);
    return options.log.isEmpty() && options.files.removeOne(log) ? windows.openExisting(log)
                                                                 : windows.open(log);
}

// The file of the log first, by its whole name: the first program may run elsewhere.
QStringList askedFor(const Options& options)
{
    const auto log = logOf(options);
    auto files = options.files;
    if (options.log.isEmpty())
        files.removeOne(log);
    QStringList whole{QFileInfo(log).absoluteFilePath()};
    for (const auto& file : files)
        whole << QFileInfo(file).absoluteFilePath();
    return whole;
}

// A window of its own for each log, also for those that later starts ask for.
void openForOthers(ui::LogWindows& windows, ui::SecondStart& others)
{
    QObject::connect(&others, &ui::SecondStart::asked, &windows, [&windows](QStringList files) {
        if (auto* window = windows.open(files.takeFirst())) {
            window->show();
            window->raise();
            window->activateWindow();
            if (!files.isEmpty())
                window->importFiles(files);
        }
    });
    others.listen();
}

int run(ui::MainWindow& window, const Options& options)
{
    if (!options.screenshots.isEmpty())
        return ui::takeScreenshots(window, options.screenshots) ? 0 : 1;
    window.show();
    if (!options.files.isEmpty())
        QTimer::singleShot(0, &window, [&] { window.importFiles(options.files); });
    return QApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    auto ahead = logAhead(argc, argv);
    ui::useOwnSettings();
    QApplication::setApplicationVersion(QStringLiteral(PATELLA_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.patella.patella"));

    const auto app = app::applicationOrExit(
        argc, argv, "No window can be opened here. `patella-cli report --out report.pdf` works without one.");
    const auto asked = ui::languageAskedFor(app->arguments());
    ui::useLanguage(asked.isEmpty() ? ui::chosenLanguage() : asked);
    auto options = optionsOf(*app);
    ui::apply(ui::chosenAppearance());

    try {
        const bool staysOpen = options.screenshots.isEmpty() && !options.measureStart;
        ui::SecondStart others;
        if (staysOpen && others.handOver(askedFor(options)))
            return 0;
        ui::LogWindows windows(todayByTheClock, ui::chosenUnits());
        windows.expect(std::move(ahead));
        QObject::connect(&windows, &ui::LogWindows::refused, &windows, say);
        bool isUnsound = false; // as where a log is refused at once
        QObject::connect(&windows, &ui::LogWindows::closedUnsound, &windows, [&] { isUnsound = true; });
        auto* window = firstWindow(windows, options);
        if (!window)
            return 1;
        if (staysOpen)
            openForOthers(windows, others);
        if (options.measureStart)
            ui::printFirstPaint(*window, sinceStart);
        const int code = run(*window, options);
        return isUnsound ? 1 : code;
    } catch (const std::bad_alloc&) {
        return failed(QApplication::translate("main", "there is not enough memory"));
    } catch (const std::exception& error) {
        return failed(QString::fromUtf8(error.what()));
    }
}

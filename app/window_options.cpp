// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_options.h"

#include <QCoreApplication>

namespace patella::app {

QList<QCommandLineOption> windowOptions()
{
    return {
        {QStringLiteral("log"), QCoreApplication::translate("main", "Open this log instead of your own."),
            QStringLiteral("file")},
        {QStringLiteral("lang"), QCoreApplication::translate("main", "Use this language, such as de."),
            QStringLiteral("code")},
        {QStringLiteral("screenshots"),
            QCoreApplication::translate("main", "Write a picture of each page into this folder and exit."),
            QStringLiteral("folder")},
        {QStringLiteral("measure-start"),
            QCoreApplication::translate(
                "main", "Exit after the first complete picture and print the time it took.")},
    };
}

} // namespace patella::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/log_files.h"

#include <QDir>
#include <QFileDialog>

#include "core/exchange/own/plan_file.h"
#include "core/store/log_file_kind.h"
#include "ui/convert.h"
#include "ui/log/log_book.h"

#include <algorithm>

namespace patella::ui {

namespace {

const auto ending = QStringLiteral(".patella");

QString filter() { return LogFiles::tr("Patella logs (*.patella);;All files (*)"); }

} // namespace

LogFiles::LogFiles(LogBook& book, QWidget* window)
    : QObject(window)
    , m_book(book)
    , m_window(window)
{
}

void LogFiles::chooseLog()
{
    const auto file = QFileDialog::getOpenFileName(
        m_window, tr("Open a log"), QFileInfo(m_book.file()).absolutePath(), filter());
    if (!file.isEmpty())
        Q_EMIT logWanted(file);
}

// The name of a file to be written, with its ending; empty when nothing was chosen.
QString LogFiles::asked(const QString& title, const QString& name)
{
    QFileDialog dialog(m_window, title, QDir::homePath(), filter());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(ending.mid(1));
    dialog.setOption(QFileDialog::DontConfirmOverwrite);
    dialog.selectFile(name);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

void LogFiles::chooseNew()
{
    const auto file = asked(tr("New log"), QStringLiteral("log") + ending);
    if (file.isEmpty())
        return;
    if (QFileInfo::exists(file))
        Q_EMIT refused(tr("%1 already exists. Choose another name for the new log.")
                .arg(QDir::toNativeSeparators(file)));
    else
        Q_EMIT newLogWanted(file);
}

void LogFiles::saveCopy()
{
    const auto day = toQt(isoText(m_book.today()));
    const auto file = asked(tr("Save a copy"), QStringLiteral("patella-%1").arg(day) + ending);
    if (file.isEmpty())
        return;
    const auto shown = QDir::toNativeSeparators(file);
    if (QFileInfo::exists(file))
        Q_EMIT refused(tr("%1 already exists. Nothing was written; choose another name.").arg(shown));
    else if (m_book.saveCopy(file))
        Q_EMIT done(tr("A copy of the log was written to %1 and read again: it is complete.").arg(shown));
}

GivenFiles givenFiles(const QStringList& files)
{
    const QLatin1String ofPlans(exchange::planFileEnding.data());
    GivenFiles given;
    for (const auto& file : files) {
        if (file.endsWith(ofPlans, Qt::CaseInsensitive))
            given.plans << file;
        else if (file.endsWith(ending, Qt::CaseInsensitive) || beginsAsALog(fromQt(file)))
            given.logs << file;
        else
            given.others << file;
    }
    return given;
}

} // namespace patella::ui

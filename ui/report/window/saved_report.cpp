// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/window/saved_report.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

#include "ui/report/words/report_words.h"

namespace patella::ui {

namespace {

// Of the xdg-utils, which every desktop brings along: it knows the mail program and attaches the file.
const auto mailer = QStringLiteral("xdg-email");

} // namespace

SavedReport::SavedReport(QWidget* parent)
    : QWidget(parent)
    , m_outcome(new QLabel)
    , m_open(new QPushButton(tr("&Open")))
    , m_folder(new QPushButton(tr("Show in &folder")))
    , m_mail(new QPushButton(tr("&E-mail …")))
{
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_outcome->setWordWrap(true);
    m_open->setObjectName(QStringLiteral("openFile"));
    m_folder->setObjectName(QStringLiteral("showInFolder"));
    m_mail->setObjectName(QStringLiteral("mailFile"));
    m_mail->setToolTip(tr("Opens your mail program with the file attached. Nothing is sent by itself."));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_outcome, 1);
    for (auto* button : {m_open, m_folder, m_mail}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(m_open, &QPushButton::clicked, this, &SavedReport::open);
    connect(m_folder, &QPushButton::clicked, this, &SavedReport::showInFolder);
    connect(m_mail, &QPushButton::clicked, this, &SavedReport::mail);
    say({});
}

void SavedReport::say(const QString& sentence)
{
    m_outcome->setText(sentence);
    for (auto* button : {m_open, m_folder, m_mail})
        button->hide();
}

void SavedReport::sayWritten(const QString& sentence, const QString& file)
{
    say(sentence);
    m_file = QFileInfo(file).absoluteFilePath();
    m_open->show();
    m_folder->show();
    m_mail->setVisible(!QStandardPaths::findExecutable(mailer).isEmpty());
}

void SavedReport::open()
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_file)))
        m_outcome->setText(
            tr("No program could be started to open %1.").arg(QDir::toNativeSeparators(m_file)));
}

void SavedReport::showInFolder()
{
    const auto folder = QFileInfo(m_file).absolutePath();
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        m_outcome->setText(
            tr("No program could be started to show %1.").arg(QDir::toNativeSeparators(folder)));
}

void SavedReport::mail()
{
    if (!QProcess::startDetached(
            mailer, {QStringLiteral("--subject"), words::reportTitle(), QStringLiteral("--attach"), m_file}))
        m_outcome->setText(tr("The mail program could not be started."));
}

} // namespace patella::ui

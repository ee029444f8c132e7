// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_preview.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QVBoxLayout>

#include "ui/convert.h"
#include "ui/report/html_report.h"
#include "ui/report/page_picture.h"
#include "ui/report/period_choice.h"
#include "ui/report/report_page.h"
#include "ui/words/file_words.h"
#include "ui/words/report_words.h"

namespace patella::ui {

namespace {

QScrollArea* scrolling(QWidget* page)
{
    auto* area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

} // namespace

ReportPreview::ReportPreview(Log log, LocalDate today, QWidget* parent)
    : QDialog(parent)
    , m_log(std::move(log))
    , m_today(today)
    , m_period(new PeriodChoice(wholeLog(m_log, today), this))
    , m_page(new PagePicture)
    , m_outcome(new QLabel(this))
{
    setWindowTitle(words::reportTitle());
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_outcome->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* save = buttons->addButton(tr("&Save …"), QDialogButtonBox::ActionRole);
    auto* print = buttons->addButton(tr("&Print …"), QDialogButtonBox::ActionRole);
    save->setObjectName(QStringLiteral("save"));
    save->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_period);
    column->addWidget(scrolling(m_page), 1);
    column->addWidget(m_outcome);
    column->addWidget(buttons);
    connect(m_period, &PeriodChoice::changed, this, &ReportPreview::showReport);
    connect(save, &QPushButton::clicked, this, &ReportPreview::save);
    connect(print, &QPushButton::clicked, this, &ReportPreview::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(840, 900);
    showReport();
}

QString ReportPreview::suggestedFile() const
{
    return QStringLiteral("patella-%1.pdf").arg(QString::fromStdString(isoText(m_today)));
}

bool ReportPreview::saveAs(const QString& file)
{
    const auto written = writeReport(report(), file, locale());
    m_outcome->setText(words::sentence(written, file));
    return written == Written::Yes;
}

void ReportPreview::showReport()
{
    m_outcome->clear();
    m_page->show(report());
}

void ReportPreview::save()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const auto file = QFileDialog::getSaveFileName(this, tr("Save the report"),
        documents.filePath(suggestedFile()), tr("One page as PDF (*.pdf);;Web page (*.html)"));
    if (!file.isEmpty())
        saveAs(file);
}

void ReportPreview::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(usualPaper(locale()));
    printer.setFullPage(true);
    printer.setDocName(words::reportTitle());
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QPainter painter(&printer);
    const QRectF sheet(QPointF(0, 0), printer.paperRect(QPrinter::DevicePixel).size());
    paintReport(painter, sheet, printer.pageLayout().pageSize(), report(), locale());
}

Report ReportPreview::report() const { return reportOn(m_log, m_period->period(), m_today); }

} // namespace patella::ui

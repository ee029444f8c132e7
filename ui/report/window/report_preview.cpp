// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/window/report_preview.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/exchange/own/log_csv_writing.h"
#include "core/exchange/own/log_json.h"
#include "core/exchange/own/plan_file.h"
#include "core/plan/accepting.h"
#include "core/report/period_log.h"
#include "ui/convert.h"
#include "ui/language.h"
#include "ui/look/fit_screen.h"
#include "ui/report/html/html_report.h"
#include "ui/report/paper/page_stack.h"
#include "ui/report/window/report_controls.h"
#include "ui/report/window/saved_report.h"
#include "ui/report/words/report_words.h"
#include "ui/words/file_words.h"
#include "ui/words/plan/note_words.h"

#include <algorithm>

namespace patella::ui {

namespace {

QScrollArea* scrolling(QWidget* content)
{
    auto* area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

bool endsIn(const QString& file, const char* ending)
{
    return file.endsWith(QString::fromLatin1(ending), Qt::CaseInsensitive);
}

void printPages(QPrinter& printer, const Pages& pages)
{
    QPainter painter(&printer);
    const QRectF sheet(QPointF(0, 0), printer.paperRect(QPrinter::DevicePixel).size());
    const auto last = static_cast<int>(pages.pages.size());
    const int from = printer.fromPage() > 0 ? printer.fromPage() : 1;
    const int to = printer.toPage() > 0 ? std::min(printer.toPage(), last) : last;
    for (int page = from; page <= to; ++page) {
        if (page > from)
            printer.newPage();
        paint(pages.pages[static_cast<std::size_t>(page) - 1], pages.paper, painter, sheet);
    }
}

} // namespace

ReportPreview::ReportPreview(Log log, LocalDate today, Units units, QWidget* parent)
    : QDialog(parent)
    , m_log(std::move(log))
    , m_today(today)
    , m_units(std::move(units))
    , m_controls(new ReportControls(m_log, today, keptSettings()))
    , m_pages(new PageStack)
    , m_outcome(new SavedReport)
{
    setWindowTitle(words::reportTitle());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* save = buttons->addButton(tr("&Save …"), QDialogButtonBox::ActionRole);
    auto* print = buttons->addButton(tr("&Print …"), QDialogButtonBox::ActionRole);
    auto* note = buttons->addButton(tr("Form for an &answer …"), QDialogButtonBox::ActionRole);
    note->setObjectName(QStringLiteral("note"));
    note->setToolTip(tr("A text file to send with it: your physiotherapist fills in limits and exercises, "
                        "and you open it here."));
    save->setObjectName(QStringLiteral("save"));
    save->setDefault(true);
    auto* controls = scrolling(m_controls);
    controls->setFrameShape(QFrame::NoFrame);
    controls->setFixedWidth(m_controls->sizeHint().width() + 24);
    auto* row = new QHBoxLayout;
    row->addWidget(controls);
    row->addWidget(scrolling(m_pages), 1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(m_outcome);
    column->addWidget(buttons);
    connect(m_controls, &ReportControls::changed, this, [this] {
        keep(m_controls->settings());
        showReport();
    });
    connect(save, &QPushButton::clicked, this, &ReportPreview::save);
    connect(print, &QPushButton::clicked, this, &ReportPreview::print);
    connect(note, &QPushButton::clicked, this, &ReportPreview::askWhereToPutTheNote);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resizeOnScreen(*this, {1100, 900});
    showReport();
}

QString ReportPreview::suggestedFile() const
{
    //: name of a file; %1 is the day
    return tr("knee-report-%1.pdf").arg(QString::fromStdString(isoText(m_today)));
}

bool ReportPreview::saveAs(const QString& file)
{
    auto written = Written::Failed;
    if (endsIn(file, ".csv"))
        written = writeWhole(
            file, QByteArray::fromStdString(exchange::csvOf(entriesOf(m_log, m_controls->period()))));
    else if (endsIn(file, ".json"))
        written = writeWhole(
            file, QByteArray::fromStdString(exchange::jsonOf(entriesOf(m_log, m_controls->period()))));
    else {
        const Speaking inItsLanguage(unitsOfTheReport());
        written = writeReport(report(), file, unitsOfTheReport(), look());
    }
    if (const auto sentence = words::sentence(written, file); written == Written::Yes)
        m_outcome->sayWritten(sentence, file);
    else
        m_outcome->say(sentence);
    return written == Written::Yes;
}

bool ReportPreview::saveBlankNote(const QString& file)
{
    const Speaking inItsLanguage(unitsOfTheReport());
    const auto setBy = toQt(whoSet(followedParts(m_log, m_today)));
    const auto written = writeWhole(file, words::blankNote(setBy, m_today).toUtf8());
    m_outcome->say(words::sentence(written, file));
    return written == Written::Yes;
}

void ReportPreview::askWhereToPutTheNote()
{
    //: name of a file; %1 is the day
    const auto name
        = tr("answer-%1").arg(toQt(isoText(m_today))) + QLatin1String(exchange::planFileEnding.data());
    const auto file = QFileDialog::getSaveFileName(
        this, tr("Save a form for an answer"), inDocuments(name), tr("Plans (*.patella-note)"));
    if (!file.isEmpty())
        saveBlankNote(file);
}

void ReportPreview::showReport()
{
    m_outcome->say({});
    const auto content = report();
    auto pages = pagesInItsLanguage(content);
    const auto count = tr("%n page(s)", nullptr, static_cast<int>(pages.pages.size()));
    m_pages->show(std::move(pages), unitsOfTheReport(), words::reportTitle(),
        count + QStringLiteral(". ") + words::periodOf(content, locale()) + QStringLiteral(". ")
            + words::mostPainful(content));
}

void ReportPreview::save()
{
    QString kind;
    auto file = QFileDialog::getSaveFileName(this, tr("Save the report"), inDocuments(suggestedFile()),
        tr("Pages as PDF (*.pdf);;Web page (*.html);;Entries of the period as CSV (*.csv);;Entries of the "
           "period as JSON (*.json)"),
        &kind);
    if (file.isEmpty())
        return;
    if (QFileInfo(file).suffix().isEmpty())
        file += kind.section(QLatin1Char('*'), -1).chopped(1);
    saveAs(file);
}

void ReportPreview::print()
{
    const auto pages = pagesInItsLanguage(report());
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(pages.paper);
    printer.setFullPage(true);
    printer.setDocName(words::reportTitle());
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, static_cast<int>(pages.pages.size()));
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Speaking inItsLanguage(unitsOfTheReport());
    printPages(printer, pages);
}

Pages ReportPreview::pagesInItsLanguage(const Report& content) const
{
    const Speaking inItsLanguage(unitsOfTheReport());
    return pagesOf(content, look(), unitsOfTheReport());
}

Report ReportPreview::report() const
{
    return reportOn(m_log, m_controls->period(), m_today, m_controls->settings().content);
}

ReportLook ReportPreview::look() const
{
    const auto settings = m_controls->settings();
    return {.name = settings.name,
        .paper = settings.paper ? QPageSize(*settings.paper) : usualPaper(QLocale::system())};
}

Units ReportPreview::unitsOfTheReport() const
{
    auto units = m_units;
    units.locale = localeOf(m_controls->settings().language);
    return units;
}

} // namespace patella::ui

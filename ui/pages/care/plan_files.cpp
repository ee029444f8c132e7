// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/care/plan_files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QInputDialog>

#include "core/exchange/own/plan_file.h"
#include "core/plan/accepting.h"
#include "ui/convert.h"
#include "ui/log/log_book.h"
#include "ui/pages/care/plan_question.h"
#include "ui/whole_file.h"
#include "ui/words/file_words.h"
#include "ui/words/plan/limit_words.h"
#include "ui/words/plan/note_words.h"

namespace patella::ui {

namespace {

struct PlanFiles {
    Q_DECLARE_TR_FUNCTIONS(PlanFiles)
};

constexpr std::size_t problemsShown = 5;

QString filter() { return PlanFiles::tr("Plans (*.patella-note)"); }

QString refused(const std::vector<exchange::PlanProblem>& problems)
{
    QStringList lines;
    for (std::size_t i = 0; i < problems.size() && i < problemsShown; ++i)
        lines << words::inWords(problems[i]);
    return PlanFiles::tr("The plan was not used. %1").arg(lines.join(QStringLiteral("; ")));
}

} // namespace

std::optional<QString> takePlanFile(LogBook& book, const QString& file, const WantsPlan& wantsPlan)
{
    QFile plan(file);
    if (!plan.open(QIODevice::ReadOnly))
        return words::planUnreadable(file);
    // One more than a plan may have: a larger file is not read whole.
    const auto bytes = plan.read(static_cast<qint64>(exchange::largestPlanFile) + 1);
    const auto read
        = exchange::planIn({bytes.constData(), static_cast<std::size_t>(bytes.size())}, book.today());
    if (!read.problems.empty())
        return refused(read.problems);
    const auto changeSet = accepting(book.log(), read.programmes, book.today());
    const bool isNew = !changeSet.empty();
    if (isNew
        && !wantsPlan(words::fromWhom(read.programmes.front(), book.units()),
            words::partsInLines(read.programmes, book.units())))
        return std::nullopt;
    if (isNew && !book.perform(PlanFiles::tr("using a plan"), changeSet))
        return std::nullopt;
    return words::planTaken(read.programmes.front(), isNew, book.units());
}

std::optional<QString> offerPlanFile(LogBook& book, const QString& file, QWidget* parent)
{
    return takePlanFile(book, file, [&](const QString& from, const QStringList& lines) {
        PlanQuestion question(from, lines, parent);
        return question.exec() == QDialog::Accepted;
    });
}

std::optional<QString> writePlanFile(const LogBook& book, const QString& file, const QString& setBy)
{
    const auto text = exchange::planText(partsToWrite(book.log(), book.today()), fromQt(setBy), book.today());
    return words::sentence(writeWhole(file, QByteArray::fromStdString(text)), file);
}

std::optional<QString> askForPlanFile(LogBook& book, QWidget* parent)
{
    const auto file
        = QFileDialog::getOpenFileName(parent, PlanFiles::tr("Open a plan file"), inDocuments({}), filter());
    return file.isEmpty() ? std::nullopt : offerPlanFile(book, file, parent);
}

std::optional<QString> askWhereToPutThePlan(const LogBook& book, QWidget* parent)
{
    const auto parts = followedParts(book.log(), book.today());
    if (parts.empty())
        return words::nothingIsFollowed();
    auto who = toQt(whoSet(parts));
    if (who.isEmpty())
        who = QInputDialog::getText(parent, PlanFiles::tr("Save as a plan file"), PlanFiles::tr("Set by"))
                  .trimmed();
    if (who.isEmpty())
        return std::nullopt;
    const auto file = QFileDialog::getSaveFileName(parent, PlanFiles::tr("Save as a plan file"),
        inDocuments(PlanFiles::tr("plan") + QLatin1String(exchange::planFileEnding.data())), filter());
    return file.isEmpty() ? std::nullopt : writePlanFile(book, file, who);
}

} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shared/save_picture.h"

#include <QCoreApplication>
#include <QFileDialog>

#include "ui/charts/chart_file.h"
#include "ui/charts/chart_widget.h"
#include "ui/whole_file.h"

namespace patella::ui {

namespace {

struct PictureWords {
    Q_DECLARE_TR_FUNCTIONS(PictureWords)
};

} // namespace

std::optional<SavedPicture> savePicture(ChartWidget& chart, const QString& name)
{
    const auto file
        = QFileDialog::getSaveFileName(chart.window(), PictureWords::tr("Save the chart as a picture"),
            inDocuments(name + QStringLiteral(".png")), PictureWords::tr("Picture (*.png);;Drawing (*.svg)"));
    if (file.isEmpty())
        return std::nullopt;
    if (writeChart(chart, file))
        return SavedPicture{.isWritten = true, .sentence = PictureWords::tr("Saved: %1").arg(file)};
    return SavedPicture{.isWritten = false,
        .sentence
        = PictureWords::tr("The picture could not be written to %1. Choose another folder.").arg(file)};
}

} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace patella::ui {

// How writing a file ended. The sentence is made in ui/words.
enum class Written {
    Yes,
    NoFont, // nothing could be drawn
    CannotOpen, // no such folder, no permission
    DiskFull,
    Failed,
};

// The file afterwards holds these bytes, or what it held before. A pipe or a device takes them as they come.
Written writeWhole(const QString& file, const QByteArray& bytes);

// This name in the runner's folder of documents, where a dialog that asks for a place begins.
QString inDocuments(const QString& name);

} // namespace patella::ui

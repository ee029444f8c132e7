// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/drop_hint.h"

#include <QMimeData>
#include <QUrl>

namespace patella::ui {

DropHint::DropHint(QWidget& window)
    : QLabel(tr("Drop files to import them, or a log to open it."), &window)
{
    setObjectName(QStringLiteral("dropHint"));
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    setFont(large);
    hide();
}

void DropHint::cover()
{
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

QStringList localFiles(const QMimeData& data)
{
    QStringList files;
    for (const auto& url : data.urls())
        if (url.isLocalFile())
            files << url.toLocalFile();
    return files;
}

} // namespace patella::ui

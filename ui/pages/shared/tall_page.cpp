// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shared/tall_page.h"

#include <QEvent>
#include <QLayout>

#include <algorithm>

namespace patella::ui {

TallPage::TallPage(QWidget* content, QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // what is on it leads through it
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    setWidget(content);
    content->setAutoFillBackground(false);
    content->installEventFilter(this);
}

bool TallPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void TallPage::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void TallPage::fit()
{
    auto* layout = widget()->layout();
    const int width = std::max(viewport()->width(), layout->totalMinimumSize().width());
    const int needed = layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(width)
                                                   : layout->totalMinimumSize().height();
    widget()->resize(width, std::max(viewport()->height(), needed));
}

} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sidebar.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/look/icons.h"

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int widestPart = 4; // of the window, one in so many
constexpr int besideAnIcon = 20; // margin and padding of a line, as the style has them

} // namespace

Sidebar::Sidebar(const QStringList& icons, const QStringList& titles, QWidget* parent)
    : QWidget(parent)
    , m_icons(icons)
    , m_titles(titles)
    , m_column(new QVBoxLayout(this))
    , m_list(new QListWidget)
{
    m_column->setContentsMargins(0, 14, 0, 0);
    m_column->addWidget(m_list, 1);
    m_list->setObjectName(QStringLiteral("sidebar"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFocusPolicy(Qt::TabFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const auto& title : titles) {
        auto* item = new QListWidgetItem(title, m_list);
        item->setData(Qt::AccessibleTextRole, title);
        item->setToolTip(tr("%1 (Ctrl+%2)").arg(title).arg(m_list->count() % 10));
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &Sidebar::chosen);
    connect(m_list->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] { fitBeside(m_window); });
    showTitles(true);
    tintIcons();
}

void Sidebar::addBelow(QToolButton& button)
{
    m_below.push_back(&button);
    m_column->addWidget(&button);
    fitBeside(m_window);
}

void Sidebar::choose(int page) { m_list->setCurrentRow(page); }

int Sidebar::widthOfTitles() const
{
    int widest = 0;
    for (const auto& title : m_titles)
        widest = std::max(widest, fontMetrics().horizontalAdvance(title));
    return widest + m_list->iconSize().width() + fontMetrics().averageCharWidth() * 9;
}

void Sidebar::fitBeside(int window)
{
    m_window = window;
    showTitles(window == 0 || widthOfTitles() * widestPart <= window);
}

void Sidebar::showTitles(bool shown)
{
    const int side = std::max(20, fontMetrics().height());
    m_list->setIconSize({side, side});
    for (int page = 0; page < m_list->count(); ++page) {
        m_list->item(page)->setText(shown ? m_titles.at(page) : QString());
        m_list->item(page)->setSizeHint({0, shown ? fontMetrics().height() + 22 : side + 14});
    }
    const auto* bar = m_list->verticalScrollBar();
    setFixedWidth(shown ? widthOfTitles()
                        : side + 2 * besideAnIcon + (bar->maximum() > 0 ? bar->sizeHint().width() : 0));
    for (auto* button : m_below) {
        button->setIconSize({side, side});
        button->setToolButtonStyle(shown ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
        button->setFixedWidth(width());
    }
}

void Sidebar::tintIcons()
{
    for (int page = 0; page < m_list->count(); ++page)
        m_list->item(page)->setIcon(lineIcon(m_icons.at(page), palette()));
}

void Sidebar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        tintIcons();
    if (event->type() == QEvent::FontChange)
        fitBeside(m_window);
    QWidget::changeEvent(event);
}

} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/patterns/shoe_surface_view.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include "ui/convert.h"
#include "ui/look/colours.h"
#include "ui/pages/patterns/shoe_surface_words.h"
#include "ui/pages/patterns/table_height.h"
#include "ui/words/log_words.h"

#include <algorithm>

namespace patella::ui {

namespace {

enum Role { MedianRole = Qt::UserRole, MedianTextRole, RunsTextRole };

constexpr double mostHeat = 0.75; // of the colour of pain, at 10 points

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto part
        = [share](float one, float other) { return static_cast<float>(one * (1 - share) + other * share); };
    return QColor::fromRgbF(
        part(a.redF(), b.redF()), part(a.greenF(), b.greenF()), part(a.blueF(), b.blueF()));
}

class CellDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto colours = colours::from(option.palette);
        const auto median = index.data(MedianRole);
        const QRectF cell = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool isFocused = option.state & QStyle::State_HasFocus;
        painter->setPen(isFocused ? QPen(colours.accent, 2) : QPen(Qt::NoPen));
        painter->setBrush(median.isValid()
                ? QBrush(mixed(colours.ground, colours.pain, mostHeat * median.toDouble() / 10))
                : QBrush(colours.grid, Qt::BDiagPattern));
        painter->drawRoundedRect(cell, 4, 4);
        auto large = option.font;
        large.setBold(true);
        const double line = option.fontMetrics.height();
        const QRectF upper(cell.left(), cell.center().y() - line, cell.width(), line);
        painter->setPen(median.isValid() ? colours.text : colours.quietText);
        painter->setFont(large);
        painter->drawText(upper, Qt::AlignCenter, index.data(MedianTextRole).toString());
        painter->setFont(option.font);
        const auto runs = index.data(RunsTextRole).toString();
        painter->drawText(median.isValid() ? upper.translated(0, line) : cell, Qt::AlignCenter, runs);
        painter->restore();
    }
};

} // namespace

ShoeSurfaceView::ShoeSurfaceView(QWidget* parent)
    : QTableView(parent)
{
    setModel(&m_model);
    setItemDelegate(new CellDelegate(this));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setCornerButtonEnabled(false);
    for (auto* heading : {verticalHeader(), horizontalHeader()})
        heading->setObjectName(QStringLiteral("plainHeading"));
    setAccessibleName(tr("Pain by pair of shoes and surface"));
    verticalHeader()->setHighlightSections(false);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void ShoeSurfaceView::show(const ShoeSurfaceTable& table)
{
    m_model.clear();
    m_model.setRowCount(static_cast<int>(table.shoes.size()));
    m_model.setColumnCount(static_cast<int>(table.surfaces.size()));
    for (std::size_t i = 0; i < table.surfaces.size(); ++i)
        m_model.setHorizontalHeaderItem(static_cast<int>(i), new QStandardItem(words::of(table.surfaces[i])));
    for (std::size_t row = 0; row < table.shoes.size(); ++row) {
        const auto name = toQt(table.shoes[row].name);
        auto* heading
            = new QStandardItem(fontMetrics().elidedText(name, Qt::ElideMiddle, fontMetrics().height() * 13));
        heading->setToolTip(name);
        m_model.setVerticalHeaderItem(static_cast<int>(row), heading);
        for (std::size_t column = 0; column < table.surfaces.size(); ++column) {
            const auto& cell = table.cells[row][column];
            const auto inFull = words::cellInFull(table.shoes[row], table.surfaces[column], cell);
            auto* item = new QStandardItem;
            if (cell.medianPain)
                item->setData(*cell.medianPain, MedianRole);
            item->setData(words::medianIn(cell), MedianTextRole);
            item->setData(words::runsIn(cell), RunsTextRole);
            item->setData(inFull, Qt::AccessibleTextRole);
            item->setToolTip(inFull);
            m_model.setItem(static_cast<int>(row), static_cast<int>(column), item);
        }
    }
    shapeRows();
}

void ShoeSurfaceView::shapeRows()
{
    const int line = fontMetrics().height();
    verticalHeader()->setDefaultSectionSize(line * 2 + 14);
    int widest = line * 6;
    for (int i = 0; i < m_model.columnCount(); ++i)
        widest = std::max(widest, horizontalHeader()->sectionSizeHint(i));
    horizontalHeader()->setDefaultSectionSize(widest);
    showAllRows(*this);
}

void ShoeSurfaceView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        shapeRows();
}

} // namespace patella::ui

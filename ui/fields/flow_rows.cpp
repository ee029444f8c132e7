// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/flow_rows.h"

#include <QWidget>

#include <algorithm>

namespace patella::ui {

FlowRows::FlowRows(int spacing, QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins({});
    setSpacing(spacing);
}

FlowRows::~FlowRows()
{
    for (const auto& each : m_items)
        delete each.item;
}

void FlowRows::add(QWidget* widget, int leastLetters, int share)
{
    addChildWidget(widget);
    m_items.push_back({new QWidgetItem(widget), leastLetters, share});
    invalidate();
}

void FlowRows::addGap()
{
    m_items.push_back({new QSpacerItem(0, 0), 0, 1});
    invalidate();
}

void FlowRows::addItem(QLayoutItem* item) { m_items.push_back({item, 0, 0}); }

QLayoutItem* FlowRows::itemAt(int place) const
{
    return place >= 0 && place < count() ? m_items.at(static_cast<std::size_t>(place)).item : nullptr;
}

QLayoutItem* FlowRows::takeAt(int place)
{
    auto* taken = itemAt(place);
    if (taken)
        m_items.erase(m_items.begin() + place);
    return taken;
}

int FlowRows::leastOf(const Item& each) const
{
    if (each.item->isEmpty())
        return 0;
    const auto* widget = each.item->widget();
    const int letters = widget ? widget->fontMetrics().averageCharWidth() * each.leastLetters : 0;
    return std::max(each.item->minimumSize().width(), letters);
}

// A hidden field takes no share of the room; a gap does.
bool FlowRows::isShown(const Item& each) { return each.item->spacerItem() || !each.item->isEmpty(); }

std::vector<std::size_t> FlowRows::endsOfRows(int width) const
{
    std::vector<std::size_t> ends;
    int used = -spacing();
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const int least = leastOf(m_items.at(i));
        const bool isFirst = used < 0;
        if (!isFirst && used + spacing() + least > width) {
            ends.push_back(i);
            used = -spacing();
        }
        if (least > 0)
            used += spacing() + least;
    }
    ends.push_back(m_items.size());
    keepCompany(ends, width);
    return ends;
}

// A field does not stretch over a last row of its own: the one before it comes along where it fits and does
// not leave another alone.
void FlowRows::keepCompany(std::vector<std::size_t>& ends, int width) const
{
    if (ends.size() < 2)
        return;
    const auto isField = [this](std::size_t i) { return leastOf(m_items.at(i)) > 0; };
    const auto begin = ends.size() > 2 ? ends.at(ends.size() - 3) : 0;
    auto& border = ends.at(ends.size() - 2);
    std::vector<std::size_t> above, last;
    for (auto i = begin; i < m_items.size(); ++i)
        if (isField(i))
            (i < border ? above : last).push_back(i);
    if (last.size() != 1 || above.size() < 3 || m_items.at(last.front()).share == 0)
        return;
    const int both = leastOf(m_items.at(above.back())) + spacing() + leastOf(m_items.at(last.front()));
    if (both <= width)
        border = above.back();
}

// The height of all rows; their widgets are moved only for real.
int FlowRows::place(const QRect& rect, bool forReal) const
{
    int top = rect.top();
    std::size_t first = 0;
    for (const auto end : endsOfRows(rect.width())) {
        int room = rect.width() + spacing();
        int shares = 0;
        for (auto i = first; i < end; ++i) {
            const int least = leastOf(m_items.at(i));
            room -= least > 0 ? least + spacing() : 0;
            shares += isShown(m_items.at(i)) ? m_items.at(i).share : 0;
        }
        int left = rect.left();
        int height = 0;
        std::vector<QRect> places;
        for (auto i = first; i < end; ++i) {
            const auto& each = m_items.at(i);
            const int least = leastOf(each);
            const int more = isShown(each) && shares > 0 ? room * each.share / shares : 0;
            places.emplace_back(left, top, least + std::max(0, more), 0);
            left += least + std::max(0, more) + (least > 0 ? spacing() : 0);
            if (!each.item->isEmpty())
                height = std::max(height,
                    each.item->hasHeightForWidth() ? each.item->heightForWidth(places.back().width())
                                                   : each.item->sizeHint().height());
        }
        for (auto i = first; forReal && i < end; ++i) {
            auto place = places.at(i - first);
            place.setHeight(height);
            m_items.at(i).item->setGeometry(place);
        }
        top += height + (end < m_items.size() ? spacing() : 0);
        first = end;
    }
    return top - rect.top();
}

int FlowRows::heightForWidth(int width) const { return place({0, 0, width, 0}, false); }

QSize FlowRows::sizeHint() const
{
    int width = -spacing();
    for (const auto& each : m_items)
        if (const int least = leastOf(each); least > 0)
            width += least + spacing();
    return {std::max(0, width), heightForWidth(std::max(0, width))};
}

QSize FlowRows::minimumSize() const
{
    QSize least;
    for (const auto& each : m_items)
        if (!each.item->isEmpty())
            least = least.expandedTo({leastOf(each), each.item->minimumSize().height()});
    return least;
}

void FlowRows::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/own_style.h"

#include <QHeaderView>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTableView>

#include "ui/look/colours.h"

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int cardRadius = 8, sidebarRadius = 6;
constexpr QMargins besideCell{0, 0, 12, 0}; // of a table, before the next one
constexpr QMargins besideNumber{0, 0, 9, 0}; // which stands at the right: the next column begins at the left
constexpr QMargins headingPadding{3, 4, 3, 4}, listPadding{2, 3, 2, 3};
constexpr QMargins sidebarMargin{8, 1, 8, 1}, sidebarPadding{12, 3, 2, 3};

bool isCalled(const QWidget* widget, QLatin1String name) { return widget && widget->objectName() == name; }

bool isSidebar(const QWidget* widget) { return isCalled(widget, QLatin1String("sidebar")); }

bool isNumberCell(const QStyleOptionViewItem& item, const QWidget* widget)
{
    return item.displayAlignment.testFlag(Qt::AlignRight) && qobject_cast<const QTableView*>(widget);
}

bool isNumberHeading(const QStyleOption* option)
{
    const auto* heading = qstyleoption_cast<const QStyleOptionHeader*>(option);
    return heading && heading->textAlignment.testFlag(Qt::AlignRight);
}

// Headings come as one of two options, and neither may be cut to the other.
template <typename Draw> void withRoomBeside(const QStyleOption& heading, Draw draw)
{
    const auto cleared = [&](auto option) {
        option.rect = option.rect.marginsRemoved(besideNumber);
        draw(option);
    };
    if (const auto* later = qstyleoption_cast<const QStyleOptionHeaderV2*>(&heading))
        cleared(*later);
    else if (const auto* earlier = qstyleoption_cast<const QStyleOptionHeader*>(&heading))
        cleared(*earlier);
}

// The one of several buttons that is chosen.
void paintChosen(QPainter& painter, const QStyleOption& option)
{
    auto ground = option.palette.color(QPalette::Highlight);
    const auto edge = ground;
    ground.setAlphaF(0.22F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.restore();
}

void paintRounded(QPainter& painter, const QRect& rect, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(rect, 3, 3);
    painter.restore();
}

void paintGroove(QPainter& painter, const QStyleOptionProgressBar& bar)
{
    auto ground = bar.palette.color(QPalette::Text);
    ground.setAlphaF(0.18F);
    paintRounded(painter, bar.rect, ground);
}

void paintDone(QPainter& painter, const QStyleOptionProgressBar& bar)
{
    const double share = static_cast<double>(bar.progress - bar.minimum) / (bar.maximum - bar.minimum);
    auto done = bar.rect;
    done.setWidth(qRound(done.width() * std::clamp(share, 0.0, 1.0)));
    if (bar.direction == Qt::RightToLeft)
        done.moveRight(bar.rect.right());
    paintRounded(painter, done, bar.palette.color(QPalette::Highlight));
}

// Where an item of a list has its picture and its words.
QMargins paddingOf(const QWidget* widget)
{
    if (isSidebar(widget))
        return sidebarMargin + sidebarPadding;
    return qobject_cast<const QListWidget*>(widget) ? listPadding : QMargins();
}

void paintRoundedFrame(QPainter& painter, const QStyleOption& option, QPalette::ColorRole edge)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(option.palette.color(edge));
    painter.setBrush(option.palette.base());
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), cardRadius, cardRadius);
    painter.restore();
}

void paintDropHint(QPainter& painter, const QStyleOption& option)
{
    constexpr int width = 3;
    painter.fillRect(option.rect, option.palette.window());
    painter.save();
    painter.setPen(QPen(option.palette.color(QPalette::Highlight), width, Qt::DashLine));
    const int half = width / 2;
    painter.drawRect(option.rect.adjusted(half, half, -half - 1, -half - 1));
    painter.restore();
}

bool paintNamedFrame(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    if (isCalled(widget, QLatin1String("card")))
        paintRoundedFrame(painter, option, QPalette::Midlight);
    else if (isCalled(widget, QLatin1String("toast")))
        paintRoundedFrame(painter, option, QPalette::Highlight);
    else if (isCalled(widget, QLatin1String("dropHint")))
        paintDropHint(painter, option);
    else
        return false;
    return true;
}

void paintHeading(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    painter.fillRect(option.rect, option.palette.base());
    if (!qobject_cast<const QHeaderView*>(widget) || isCalled(widget, QLatin1String("plainHeading")))
        return;
    painter.save();
    painter.setPen(option.palette.color(QPalette::Mid));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter.restore();
}

void paintPageOfSidebar(QPainter& painter, const QStyleOption& option)
{
    if (!(option.state & QStyle::State_Selected))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(option.palette.highlight());
    painter.drawRoundedRect(option.rect.marginsRemoved(sidebarMargin), sidebarRadius, sidebarRadius);
    painter.restore();
}

// The edge of a field on dark ground, and the focus around notes.
void paintEdge(
    QPainter& painter, QStyle::PrimitiveElement element, const QStyleOption& option, const QWidget* widget)
{
    const bool isDark = colours::groundOf(option.palette) == colours::Ground::Dark;
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    const bool isLine = element == QStyle::PE_FrameLineEdit || element == QStyle::PE_IndicatorCheckBox;
    const bool isText = element == QStyle::PE_Frame && qobject_cast<const QPlainTextEdit*>(widget);
    const bool missesFocus = isText && hasFocus;
    if (!missesFocus && (!isDark || hasFocus || (!isLine && !isText)))
        return;
    auto edge = option.palette.color(missesFocus ? QPalette::Highlight : QPalette::Text);
    if (!missesFocus)
        edge.setAlphaF(option.state & QStyle::State_Enabled ? 0.32F : 0.16F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.restore();
}

// A bar of which it is known how far it is.
const QStyleOptionProgressBar* barOf(const QStyleOption* option)
{
    const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
    return bar && bar->maximum > bar->minimum ? bar : nullptr;
}

} // namespace

OwnStyle::OwnStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void OwnStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* bar = barOf(option);
    if (bar && element == CE_ProgressBarGroove)
        paintGroove(*painter, *bar);
    else if (bar && element == CE_ProgressBarContents)
        paintDone(*painter, *bar);
    else if (element == CE_HeaderSection)
        paintHeading(*painter, *option, widget);
    else if (element == CE_HeaderLabel && isNumberHeading(option))
        withRoomBeside(*option,
            [&](const QStyleOption& clear) { QProxyStyle::drawControl(element, &clear, painter, widget); });
    else if (element == CE_HeaderEmptyArea)
        painter->fillRect(option->rect, option->palette.base());
    else if (element != CE_ShapedFrame || !paintNamedFrame(*painter, *option, widget))
        QProxyStyle::drawControl(element, option, painter, widget);
}

void OwnStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (isSidebar(widget) && element == PE_FrameFocusRect)
        return;
    if (isSidebar(widget) && element == PE_PanelItemViewItem)
        return paintPageOfSidebar(*painter, *option);
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_PanelButtonCommand && (option->state & State_On))
        paintChosen(*painter, *option);
    paintEdge(*painter, element, *option, widget);
}

QRect OwnStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    switch (element) {
    case SE_HeaderLabel:
        return QProxyStyle::subElementRect(element, option, widget)
            .adjusted(headingPadding.left(), 0, -headingPadding.right(), 0);
    case SE_ItemViewItemCheckIndicator:
    case SE_ItemViewItemDecoration:
    case SE_ItemViewItemText:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            auto inside = *item;
            inside.rect
                = item->rect.marginsRemoved(isNumberCell(*item, widget) ? besideNumber : paddingOf(widget));
            return QProxyStyle::subElementRect(element, &inside, widget);
        }
        [[fallthrough]];
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QSize OwnStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const
{
    const auto size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_HeaderSection)
        return size.grownBy(headingPadding).grownBy(isNumberHeading(option) ? besideNumber : QMargins());
    if (type == CT_ItemViewItem)
        return size.grownBy(qobject_cast<const QTableView*>(widget) ? besideCell : paddingOf(widget));
    return size;
}

} // namespace patella::ui

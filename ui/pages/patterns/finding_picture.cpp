// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/patterns/finding_picture.h"

#include <QFontInfo>
#include <QPainter>

#include "core/statistics/quantile.h"
#include "ui/pages/patterns/finding_words.h"
#include "ui/words/pattern_words.h"

#include <cmath>

namespace patella::ui {

namespace {

std::vector<RunDot> dotsOf(const FindingRuns& runs, double factor)
{
    std::vector<RunDot> dots;
    dots.reserve(runs.runs.size());
    for (const auto& run : runs.runs)
        dots.push_back({.pain = run.worst.value(),
            .amount = run.amount * factor,
            .exposed = run.exposed,
            .masked = run.masked});
    return dots;
}

DrawnEffect effectOf(const PatternFinding& finding)
{
    return {.points = finding.effect,
        .low = finding.low,
        .high = finding.high,
        .label = {.name = words::differenceName(finding), .note = words::difference(finding)},
        .none = words::noDifference()};
}

GroupPicture groupsOf(const PatternFinding& finding, const FindingRuns& runs)
{
    const auto kinds = words::kindsOf(finding);
    return {.dots = dotsOf(runs, 1),
        .with = {.name = kinds.with.name, .note = kinds.with.note},
        .without = {.name = kinds.without.name, .note = kinds.without.note},
        .scores = words::scoresTitle(),
        .medianWith = finding.medianExposed,
        .medianWithout = finding.medianUnexposed,
        .effect = effectOf(finding)};
}

AmountPicture amountsOf(const PatternFinding& finding, const FindingRuns& runs)
{
    const auto axis = words::amountAxis(finding.factor);
    const auto kinds = words::kindsOf(finding);
    Numbers amounts;
    for (const auto& run : runs.runs)
        amounts.push_back(run.amount);
    return {.dots = dotsOf(runs, axis.factor),
        .amounts = axis.title,
        .scores = words::scoresTitle(),
        .more = {.name = kinds.with.name, .note = kinds.with.note},
        .less = {.name = kinds.without.name, .note = kinds.without.note},
        .border = medianOf(amounts).value_or(0) * axis.factor,
        .medianMore = finding.medianExposed,
        .medianLess = finding.medianUnexposed,
        .moreIsToTheRight = axis.factor > 0,
        .effect = effectOf(finding)};
}

} // namespace

FindingPicture::FindingPicture(const PatternFinding& finding, const FindingRuns& runs, QWidget* parent)
    : QWidget(parent)
{
    if (scaleOf(finding.factor.kind) == patterns::FactorScale::Amount)
        m_picture = amountsOf(finding, runs);
    else
        m_picture = groupsOf(finding, runs);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(words::effectOf(finding));
    setAccessibleDescription(words::basisOf(finding));
}

ChartStyle FindingPicture::style() const
{
    auto small = font();
    small.setPixelSize(static_cast<int>(std::round(QFontInfo(font()).pixelSize() * 0.92)));
    return {.colours = colours::from(palette()), .font = small, .locale = locale()};
}

QSize FindingPicture::sizeHint() const
{
    const double height = std::holds_alternative<GroupPicture>(m_picture) ? heightOfGroups(style())
                                                                          : heightOfAmounts(style());
    return {fontMetrics().height() * 34, static_cast<int>(std::ceil(height))};
}

QSize FindingPicture::minimumSizeHint() const { return {fontMetrics().height() * 20, sizeHint().height()}; }

QPixmap FindingPicture::drawn() const
{
    QPixmap pixmap(size() * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    if (const auto* groups = std::get_if<GroupPicture>(&m_picture))
        drawGroups(painter, rect(), *groups, style());
    else
        drawAmounts(painter, rect(), std::get<AmountPicture>(m_picture), style());
    return pixmap;
}

void FindingPicture::paintEvent(QPaintEvent*)
{
    if (m_drawn.isNull() || m_drawn.devicePixelRatio() != devicePixelRatioF())
        m_drawn = drawn();
    QPainter(this).drawPixmap(0, 0, m_drawn);
}

void FindingPicture::resizeEvent(QResizeEvent* event)
{
    m_drawn = {};
    QWidget::resizeEvent(event);
}

void FindingPicture::changeEvent(QEvent* event)
{
    m_drawn = {};
    updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace patella::ui

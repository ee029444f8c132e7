// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/care/countdown.h"

#include <QHBoxLayout>

#include "ui/words/units.h"

#include <algorithm>

namespace patella::ui {

namespace {

constexpr std::chrono::milliseconds betweenTicks{200};

} // namespace

Countdown::Countdown(std::chrono::seconds from, QWidget* parent)
    : QWidget(parent)
    , m_left(from)
    , m_text(new QLabel)
    , m_button(new QPushButton)
{
    auto large = m_text->font();
    large.setPointSizeF(large.pointSizeF() * 2);
    m_text->setFont(large);
    m_text->setObjectName(QStringLiteral("left"));
    m_tick.setInterval(betweenTicks);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_text);
    row->addWidget(m_button);
    row->addStretch(1);
    connect(m_button, &QPushButton::clicked, this, [this] { isRunning() ? pause() : start(); });
    connect(&m_tick, &QTimer::timeout, this, [this] {
        showLeft();
        if (left() > std::chrono::seconds{0})
            return;
        pause();
        Q_EMIT over();
    });
    showLeft();
}

void Countdown::setFrom(std::chrono::seconds from)
{
    m_tick.stop();
    m_left = from;
    showLeft();
}

void Countdown::start()
{
    m_since.start();
    m_tick.start();
    showLeft();
}

void Countdown::pause()
{
    if (isRunning())
        m_left -= std::chrono::milliseconds{m_since.elapsed()};
    m_left = std::max(m_left, std::chrono::milliseconds{0});
    m_tick.stop();
    showLeft();
}

std::chrono::seconds Countdown::left() const
{
    const auto gone
        = isRunning() ? std::chrono::milliseconds{m_since.elapsed()} : std::chrono::milliseconds{0};
    return std::chrono::ceil<std::chrono::seconds>(std::max(m_left - gone, std::chrono::milliseconds{0}));
}

void Countdown::showLeft()
{
    m_text->setText(words::duration(left()));
    m_button->setText(isRunning() ? tr("Pause") : tr("Start"));
    m_button->setEnabled(left() > std::chrono::seconds{0});
}

} // namespace patella::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/toast.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int shownMilliseconds = 12'000;
constexpr int aMoment = 300; // milliseconds

} // namespace

Toast::Toast(QWidget* parent)
    : QFrame(parent)
    , m_sentence(new QLabel)
    , m_open(new QPushButton(tr("Open")))
    , m_undo(new QPushButton(tr("Undo")))
    , m_redo(new QPushButton(tr("Redo")))
    , m_close(new QPushButton(tr("Close")))
{
    setObjectName(QStringLiteral("toast"));
    m_sentence->setWordWrap(true);
    m_sentence->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    m_undo->setToolTip(tr("Ctrl+Z"));
    m_redo->setToolTip(tr("Ctrl+Shift+Z"));
    m_time.setSingleShot(true);
    m_moment.setSingleShot(true);
    m_moment.setInterval(aMoment);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 10, 8);
    row->addWidget(m_sentence, 1);
    for (auto* button : {m_open, m_undo, m_redo, m_close})
        row->addWidget(button);
    connect(m_open, &QPushButton::clicked, this, &Toast::openWanted);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT undoWanted();
    });
    connect(m_redo, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT redoWanted();
    });
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(&m_time, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void Toast::lieOver(QWidget& area)
{
    m_area = &area;
    setParent(area.parentWidget());
    area.installEventFilter(this);
}

bool Toast::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_area && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        place();
    return QFrame::eventFilter(object, event);
}

void Toast::place()
{
    if (!m_area || isHidden())
        return;
    constexpr int around = 12;
    const auto room = m_area->geometry().adjusted(around, around, -around, -around);
    const int width = std::min(room.width(), sizeHint().width());
    const int height
        = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    setGeometry(room.center().x() - width / 2, room.bottom() - height, width, height);
    raise();
}

void Toast::sayChanged(const QString& sentence) { say(sentence, {m_undo}); }

void Toast::sayImported(const QString& sentence) { say(sentence, {m_open, m_undo}); }

void Toast::sayUndone(const QString& sentence) { say(sentence, {m_redo}); }

void Toast::sayDone(const QString& sentence) { say(sentence, {}); }

void Toast::sayWrong(const QString& sentence) { say(sentence, {}, true); }

void Toast::sayMeanwhile(const QString& sentence)
{
    m_moment.disconnect();
    connect(&m_moment, &QTimer::timeout, this, [this, sentence] {
        say(sentence, {}, true);
        m_close->hide(); // nothing is clicked before it has come to its end
        m_saysMeanwhile = true;
    });
    m_moment.start();
}

void Toast::endMeanwhile()
{
    m_moment.stop();
    if (m_saysMeanwhile)
        hide();
}

void Toast::say(const QString& sentence, const std::vector<QPushButton*>& offered, bool staysOpen)
{
    m_moment.stop();
    m_saysMeanwhile = false;
    m_close->show();
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    for (auto* button : {m_open, m_undo, m_redo})
        button->setVisible(std::find(offered.begin(), offered.end(), button) != offered.end());
    if (staysOpen)
        m_time.stop();
    else
        m_time.start(shownMilliseconds);
    show();
    place();
}

} // namespace patella::ui

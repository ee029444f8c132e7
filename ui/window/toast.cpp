// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/toast.h"

#include <QHBoxLayout>

namespace patella::ui {

namespace {

constexpr int shownMilliseconds = 12'000;

} // namespace

Toast::Toast(QWidget* parent)
    : QFrame(parent)
    , m_sentence(new QLabel)
    , m_open(new QPushButton(tr("Open")))
    , m_undo(new QPushButton(tr("Undo")))
    , m_close(new QPushButton(tr("Close")))
{
    setObjectName(QStringLiteral("toast"));
    m_sentence->setWordWrap(true);
    m_open->setFlat(true);
    m_undo->setFlat(true);
    m_close->setFlat(true);
    m_time.setSingleShot(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 6, 16, 6);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_open);
    row->addWidget(m_undo);
    row->addWidget(m_close);
    connect(m_open, &QPushButton::clicked, this, &Toast::openWanted);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT undoWanted();
    });
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(&m_time, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void Toast::sayChanged(const QString& sentence) { say(sentence, true, false); }

void Toast::sayImported(const QString& sentence) { say(sentence, true, false, true); }

void Toast::sayDone(const QString& sentence) { say(sentence, false, false); }

void Toast::sayWrong(const QString& sentence) { say(sentence, false, true); }

void Toast::say(const QString& sentence, bool withUndo, bool staysOpen, bool withOpen)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    m_open->setVisible(withOpen);
    m_undo->setVisible(withUndo);
    if (staysOpen)
        m_time.stop();
    else
        m_time.start(shownMilliseconds);
    show();
}

} // namespace patella::ui

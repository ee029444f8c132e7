// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/banner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace patella::ui {

Banner::Banner(const QString& sentence, const QString& accept, const QString& refuse, QWidget* parent)
    : QFrame(parent)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto* text = new QLabel(sentence);
    text->setWordWrap(true);
    auto* yes = new QPushButton(accept);
    yes->setObjectName(QStringLiteral("accept"));
    auto* no = new QPushButton(refuse);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 8, 24, 8);
    row->addWidget(text, 1);
    row->addWidget(yes);
    row->addWidget(no);
    const auto answer = [this](auto signal) {
        hide();
        deleteLater();
        Q_EMIT(this->*signal)();
    };
    connect(yes, &QPushButton::clicked, this, [answer] { answer(&Banner::accepted); });
    connect(no, &QPushButton::clicked, this, [answer] { answer(&Banner::refused); });
}

QWidget* sampleBanner()
{
    auto* banner
        = new QLabel(Banner::tr("Sample log: this runner and her knee are made up. What you enter here stays "
                                "in the sample; your own log is another file and is not touched."));
    banner->setObjectName(QStringLiteral("sampleBanner"));
    banner->setWordWrap(true);
    banner->setContentsMargins(24, 8, 24, 8);
    banner->setAutoFillBackground(true);
    banner->setBackgroundRole(QPalette::Highlight);
    banner->setForegroundRole(QPalette::HighlightedText);
    return banner;
}

} // namespace patella::ui

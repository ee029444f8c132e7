// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shared/what_is_this.h"

#include <QCoreApplication>

namespace patella::ui {

namespace {

struct WhatIsThis {
    Q_DECLARE_TR_FUNCTIONS(WhatIsThis)
};

} // namespace

QPushButton* whatIsThis()
{
    auto* button = new QPushButton(WhatIsThis::tr("What is this?"));
    button->setObjectName(QStringLiteral("whatIsThis"));
    button->setToolTip(WhatIsThis::tr("What is known of these figures (F1)"));
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return button;
}

} // namespace patella::ui

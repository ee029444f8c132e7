// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "ui/pages/guide/text_parts.h"

#include <memory>

namespace patella::ui::guide {

TEST(TextsOfTheGuide, CanBeCopiedAndHeadingsStandOut)
{
    const std::unique_ptr<QLabel> plain(text(QStringLiteral("words"))),
        heading(bold(QStringLiteral("words"), 1.5));
    EXPECT_TRUE(plain->wordWrap());
    EXPECT_TRUE(plain->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    EXPECT_FALSE(plain->font().bold());
    EXPECT_TRUE(heading->font().bold());
    EXPECT_DOUBLE_EQ(heading->font().pointSizeF(), 1.5 * plain->font().pointSizeF());
}

} // namespace patella::ui::guide
